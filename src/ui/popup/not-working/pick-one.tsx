import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface PickOneProps {
  readonly id: string;
  readonly title: string;
  /** What was picked, in words; `null`: nothing yet. */
  readonly picked: string | null;
  readonly change: string;
  /** The buttons, each of which calls `done` after it has told what was picked. */
  readonly children: (done: () => void) => ComponentChildren;
}

/** A question with buttons for answers. Once answered it folds to one line, and the keyboard goes on from there. */
export function PickOne({ id, title, picked, change, children }: PickOneProps) {
  const [open, setOpen] = useState(picked === null);
  const fold = useRef<HTMLElement>(null);
  const done = () => {
    setOpen(false);
    fold.current?.focus();
  };
  return (
    <details class="pick" id={id} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={fold}>
        <span class="pick-title">{title}</span>
        {picked !== null && (
          <span class="picked">
            <strong>{picked}</strong> <span class="pick-change">{change}</span>
          </span>
        )}
      </summary>
      {children(done)}
    </details>
  );
}
