import type { ComponentChildren } from 'preact';

/** A question and its answers. */
export function Question({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="question">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
