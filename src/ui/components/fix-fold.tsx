import type { FixView } from '../../contracts/finding';
import { openInTab } from '../../platform/tabs';

/** What a person can do: its title, with the steps folded. */
export function FixFold({ fix: { id, title, steps, link } }: { readonly fix: FixView }) {
  return (
    <details data-fix={id}>
      <summary>{title}</summary>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {link && (
        <button type="button" class="button" onClick={() => void openInTab(link.address)}>
          {link.label}
        </button>
      )}
    </details>
  );
}
