import type { FixView } from '../../contracts/finding';
import type { Locale } from '../../contracts/text';
import { explainTerms } from '../../i18n/explain-terms';
import { Explained } from './explained';
import { FixLink } from './fix-link';

/** What a person can do: its title, with the steps folded. */
export function FixFold({ fix: { id, title, steps, link }, locale }: { readonly fix: FixView; readonly locale: Locale }) {
  return (
    <details data-fix={id}>
      <summary>{explainTerms([title], locale)}</summary>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>
            <Explained text={step} locale={locale} />
          </li>
        ))}
      </ol>
      {link && <FixLink link={link} locale={locale} />}
    </details>
  );
}
