import type { Claim } from '../../../contracts/source';
import type { Locale, Text } from '../../../contracts/text';
import { fraudSources } from '../../../purchase/fraud-claims';
import { ClaimBlock } from '../../components/claim-block';

export interface FraudClaimProps {
  readonly claim: Claim<Text> & { readonly source: keyof typeof fraudSources };
  readonly locale: Locale;
}

/** One sentence about fraud, with its info mark. */
export function FraudClaim({ claim, locale }: FraudClaimProps) {
  return (
    <ClaimBlock hint={claim.hint ?? false} source={fraudSources[claim.source]} locale={locale}>
      <p>{claim.say[locale]}</p>
    </ClaimBlock>
  );
}
