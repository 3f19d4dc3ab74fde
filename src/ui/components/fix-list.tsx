import type { FixView } from '../../contracts/finding';
import type { Locale } from '../../contracts/text';
import { Explained } from './explained';
import { FixLink } from './fix-link';

/** What a person can do, step by step, with a button where an address helps. */
export function FixList({ fixes, locale }: { readonly fixes: readonly FixView[]; readonly locale: Locale }) {
  return (
    <ul class="fixes">
      {fixes.map(({ id, title, steps, link }) => (
        <li key={id} data-fix={id}>
          <strong>
            <Explained text={title} locale={locale} />
          </strong>
          <ol>
            {steps.map((step) => (
              <li key={step}>
                <Explained text={step} locale={locale} />
              </li>
            ))}
          </ol>
          {link && <FixLink link={link} locale={locale} />}
        </li>
      ))}
    </ul>
  );
}
