import type { SeenSpan } from '../../../contracts/outage-history';
import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';
import { barHeights, weekBarHeight } from './bar-heights';

const levels: readonly SeenSpan['level'][] = ['majorOutage', 'partialOutage', 'degraded', 'maintenance', 'nothingReported'];

/** What the bars mean, and that silence proves nothing. */
export function Legend({ locale }: { readonly locale: Locale }) {
  const words = uiWords[locale].outages;
  return (
    <details class="fold legend">
      <summary>{words.legend}</summary>
      <ul class="plain legend-levels">
        {levels.map((level) => (
          <li key={level}>
            <svg viewBox={`0 0 ${weekBarHeight} ${weekBarHeight}`} aria-hidden="true">
              <g class={`seen seen--${level}`}>
                <rect x="4" y={weekBarHeight - barHeights[level]} width="16" height={barHeights[level]} />
                <rect class="seen-pattern" x="4" y={weekBarHeight - barHeights[level]} width="16" height={barHeights[level]} />
              </g>
            </svg>
            {words.short[level]}
          </li>
        ))}
      </ul>
      <p class="quiet">{words.legendGap}</p>
      <p class="quiet">{words.silenceFact}</p>
      <p class="quiet">{words.silenceSource}</p>
    </details>
  );
}
