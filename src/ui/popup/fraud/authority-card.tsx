import type { Authority } from '../../../contracts/authority';
import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';
import { ClaimBlock } from '../../components/claim-block';
import { HostLink } from '../../components/host-link';
import { PhoneNumber } from '../card-page/phone-number';

/** Whom to turn to, with all that is known: what it helps with, number, hours, page. */
export function AuthorityCard({ authority, locale }: { readonly authority: Authority; readonly locale: Locale }) {
  const { id, name, whatFor, phone, page, sources } = authority;
  const block = ({ source, hint }: { readonly source: string; readonly hint?: true }) => ({
    hint: hint ?? false,
    source: sources[source] ?? null,
    locale,
  });
  return (
    <li class="authority" data-authority={id}>
      <h4 class="authority-name">{name[locale]}</h4>
      <ClaimBlock {...block(whatFor)}>
        <p>{whatFor.say[locale]}</p>
      </ClaimBlock>
      {phone && (
        <ClaimBlock {...block(phone)}>
          <PhoneNumber phone={phone.say} locale={locale} />
        </ClaimBlock>
      )}
      {page && (
        <ClaimBlock {...block(page)}>
          <HostLink href={page.say} label={uiWords[locale].fraud.openAuthorityPage} />
        </ClaimBlock>
      )}
    </li>
  );
}
