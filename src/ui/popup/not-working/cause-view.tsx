import { fill } from '../../../i18n/fill';
import { uiWords } from '../../../i18n/ui-words-of';
import { evidence } from '../../../troubleshoot/evidence';
import type { LikelyCause } from '../../../troubleshoot/likely-cause';
import type { NotWorkingCase } from '../../../troubleshoot/not-working-case';
import { Explained } from '../../components/explained';
import { FixList } from '../../components/fix-list';
import type { AboutCard } from '../card-page/about-card';
import { Fact } from '../card-page/fact';
import { fixesForCard } from '../fixes-for-card';

export interface CauseProps {
  readonly about: AboutCard;
  readonly told: NotWorkingCase;
  readonly cause: LikelyCause;
}

/** What speaks for a cause: a report about outages, the issuer's words with their meaning, or what the person remembers. */
export function Evidence({ about, told, cause }: CauseProps) {
  const { locale, context } = about.state;
  if (cause.evidence !== 'message') {
    return (
      <p>
        <Explained text={fill(evidence[cause.evidence], cause.data, context)} locale={locale} />
      </p>
    );
  }
  return (
    <Fact about={about} claim={told.message?.meaning}>
      {(say) => (
        <p>
          <Explained text={say[locale]} locale={locale} />
        </p>
      )}
    </Fact>
  );
}

/** What to do about a cause, in the steps of this browser. */
export function CauseFixes({ about, cause }: Omit<CauseProps, 'told'>) {
  const fixes = fixesForCard(cause.fixes, about.card, about.state);
  const words = uiWords[about.state.locale].notWorking;
  return fixes.length === 0 ? <p>{words.nothingToDo}</p> : <FixList fixes={fixes} locale={about.state.locale} />;
}
