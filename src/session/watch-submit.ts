import type { FormSignature } from '../contracts/card';

// From the prototypes: a form with a field named «contains» hands out that field, and a form may pose as a button.
const { contains } = Node.prototype;
const { addEventListener } = EventTarget.prototype;

/**
 * Notices that the person submitted the form, by a trusted event: a `submit` that the page did not cancel, or, where the form is documented to
 * be sent by script, a click on its button or Enter in its field while something is typed.
 * @returns a function that stops watching.
 */
export function watchSubmit(
  field: HTMLInputElement | HTMLTextAreaElement,
  submit: HTMLElement | null,
  signature: FormSignature | undefined,
  submitted: () => void,
): () => void {
  const watching = new AbortController();
  const options = { capture: true, passive: true, signal: watching.signal } as const;
  window.addEventListener(
    'submit',
    (event) => {
      if (!event.isTrusted || !(event.target instanceof Node) || !contains.call(event.target, field)) return;
      // Validation cancels the event later in the same task. The page cannot be gone before the next one.
      setTimeout(() => {
        if (!event.defaultPrevented) submitted();
      }, 0);
    },
    options,
  );
  if (signature?.submitsByScript) {
    const isTyped = () => field.value.trim() !== '';
    if (submit)
      addEventListener.call(
        submit,
        'click',
        (event) => {
          if (event.isTrusted && isTyped()) submitted();
        },
        options,
      );
    field.addEventListener(
      'keydown',
      (event) => {
        if (event instanceof KeyboardEvent && event.isTrusted && event.key === 'Enter' && !event.isComposing && isTyped()) submitted();
      },
      options,
    );
  }
  return () => watching.abort();
}
