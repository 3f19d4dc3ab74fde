import type { FixView } from '../../contracts/finding';
import { openInTab } from '../../platform/tabs';

/** What a person can do, step by step, with a button where an address helps. */
export function FixList({ fixes }: { readonly fixes: readonly FixView[] }) {
  return (
    <ul class="fixes">
      {fixes.map(({ id, title, steps, link }) => (
        <li key={id} data-fix={id}>
          <strong>{title}</strong>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {link && (
            <button type="button" class="button" onClick={() => void openInTab(link.address)}>
              {link.label}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
