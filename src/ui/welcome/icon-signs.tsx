import type { Locale } from '../../contracts/text';
import { pageWords } from '../../i18n/page-words-of';

const signs = [
  { id: 'number', badge: '2' },
  { id: 'nothing', badge: null },
  { id: 'mark', badge: '!' },
] as const;

/** What may stand on the icon, as it looks in the toolbar, and what it means. */
export function IconSigns({ locale }: { readonly locale: Locale }) {
  const words = pageWords[locale].welcome.icon;
  return (
    <ul class="signs">
      {signs.map(({ id, badge }) => (
        <li key={id}>
          <span class="sign" aria-hidden="true">
            <img src="/icons/32.png" alt="" width="32" height="32" />
            {badge !== null && <span class="sign-badge">{badge}</span>}
          </span>
          {words[id]}
        </li>
      ))}
    </ul>
  );
}
