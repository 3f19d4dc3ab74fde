import type { ComponentChildren } from 'preact';
import { fill } from '../../../i18n/fill';
import { uiWords } from '../../../i18n/ui-words-of';
import { evidence } from '../../../troubleshoot/evidence';
import { likelyCauses } from '../../../troubleshoot/likely-causes';
import type { NotWorkingCase } from '../../../troubleshoot/not-working-case';
import { Explained } from '../../components/explained';
import type { AboutCard } from '../card-page/about-card';
import { Fact } from '../card-page/fact';
import { CauseFixes, Evidence } from './cause-view';

export interface DiagnosisProps {
  readonly about: AboutCard;
  readonly told: NotWorkingCase;
  /** What a person can still tell, which makes the answer above it better. */
  readonly children: ComponentChildren;
}

/** The likeliest cause with what speaks for it, in sight before anything else is asked; then what to do, and the other causes folded. */
export function Diagnosis({ about, told, children }: DiagnosisProps) {
  const { locale, context } = about.state;
  const words = uiWords[locale].notWorking;
  const { first, others, notKnown } = likelyCauses(told);
  return (
    <>
      <section class={`advice advice--${first.cause === 'couldNotTell' ? 'couldNotTell' : 'careful'}`} data-cause={first.cause}>
        <div aria-live="polite">
          <p class="headline-card">{words.likeliest}</p>
          <h2>{words.cause[first.cause]}</h2>
          {first.certainty === 'hint' && first.cause !== 'couldNotTell' && <p class="chip">{words.maybe}</p>}
        </div>
        {first.cause === 'tooManyTries' && (
          <Fact about={about} claim={about.card.attemptLimit}>
            {({ text }) => (
              <p>
                <Explained text={text[locale]} locale={locale} />
              </p>
            )}
          </Fact>
        )}
        <details>
          <summary>{words.whyThis}</summary>
          <Evidence about={about} told={told} cause={first} />
          <p class="quiet">{words.cannotTestCode}</p>
        </details>
        {notKnown.map((id) => (
          <p key={id} class="quiet" data-not-known={id}>
            <Explained text={fill(evidence[id], {}, context)} locale={locale} />
          </p>
        ))}
      </section>
      {children}
      <section class="to-do">
        <h3>{words.whatToDo}</h3>
        <CauseFixes about={about} cause={first} />
      </section>
      {others.length > 0 && (
        <section class="other-causes">
          <h3>{words.otherCauses}</h3>
          {others.map((cause) => (
            <details key={cause.cause} class="fold" data-other-cause={cause.cause}>
              <summary>{words.cause[cause.cause]}</summary>
              <Evidence about={about} told={told} cause={cause} />
              <CauseFixes about={about} cause={cause} />
            </details>
          ))}
        </section>
      )}
    </>
  );
}
