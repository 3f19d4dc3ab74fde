import type { ComponentChildren } from 'preact';

/** A shelf that can be folded away. */
export function ShelfFold(props: {
  readonly title: string;
  readonly count: number;
  readonly open: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="shelf" open={props.open}>
      <summary>
        {props.title}
        <span class="count">{props.count}</span>
      </summary>
      {props.children}
    </details>
  );
}
