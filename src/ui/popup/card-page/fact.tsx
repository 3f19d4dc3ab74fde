import type { ComponentChildren } from 'preact';
import type { Claim } from '../../../contracts/source';
import { uiWords } from '../../../i18n/ui-words-of';
import { ClaimBlock } from '../../components/claim-block';
import { type AboutCard, type LabelId, sourceOf } from './about-card';

export interface FactProps<T> {
  readonly about: AboutCard;
  /** Absent where the question above says it already. */
  readonly label?: LabelId;
  /** `null` shows nothing here: `NotKnown` tells it. */
  readonly claim: Claim<T> | null | undefined;
  readonly children: (say: T) => ComponentChildren;
}

/** One statement about the card, under its label. */
export function Fact<T>({ about, label, claim, children }: FactProps<T>) {
  if (!claim) return null;
  const { locale } = about.state;
  return (
    <ClaimBlock hint={claim.hint ?? false} source={sourceOf(about, claim)} locale={locale}>
      {label && <h4>{uiWords[locale].cards.label[label]}</h4>}
      {children(claim.say)}
    </ClaimBlock>
  );
}
