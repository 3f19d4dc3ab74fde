import type { Authority } from '../../../contracts/authority';
import type { Locale } from '../../../contracts/text';
import { ClaimBlock } from '../../components/claim-block';
import { telephone } from '../../components/telephone';

/** Whom to turn to, in one line: the number, or where there is none the address. */
export function AuthorityLine({
  authority: { name, phone, page, sources },
  locale,
}: {
  readonly authority: Authority;
  readonly locale: Locale;
}) {
  const claim = phone ?? page;
  if (claim === null) return null;
  return (
    <ClaimBlock hint={claim.hint ?? false} source={sources[claim.source] ?? null} locale={locale}>
      <p class="authority-line">
        {name[locale]}{' '}
        {phone !== null ? (
          <a class="authority-number" href={telephone(phone.say.number)}>
            {phone.say.number}
          </a>
        ) : (
          page !== null && (
            <a class="authority-number" href={page.say} target="_blank" rel="noreferrer">
              {new URL(page.say).host}
            </a>
          )
        )}
      </p>
    </ClaimBlock>
  );
}
