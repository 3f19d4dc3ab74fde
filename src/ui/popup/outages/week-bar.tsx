import type { SeenSpan } from '../../../contracts/outage-history';
import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';
import { barHeights, weekBarHeight } from './bar-heights';
import { dayInWords } from './day-in-words';
import type { DaySeen } from './week-of';

/** Units of the drawing for a day: one is half an hour. */
const DAY_WIDTH = 48;
/** A single look is a moment, and has to be seen. */
const LEAST_WIDTH = 1.5;

/** The last seven days of a card in one line. Colour, height and pattern say the same, and so do the words for those who cannot see it. */
export function WeekBar({ days, locale }: { readonly days: readonly DaySeen[]; readonly locale: Locale }) {
  const words = uiWords[locale].outages;
  const width = days.length * DAY_WIDTH;
  const bars = days.flatMap((day, index) =>
    day.spans.map((span) => ({ level: span.level, key: `${span.from}`, ...place(span, day, index) })),
  );
  const sentences = days.map((day) => dayInWords(day, locale)).join(words.listEnd);
  return (
    <div class="week">
      <svg
        viewBox={`0 0 ${width} ${weekBarHeight}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${words.week}${words.colon}${sentences}`}
      >
        <rect class="week-today" x={width - DAY_WIDTH} y="0" width={DAY_WIDTH} height={weekBarHeight} />
        <line class="week-gap" x1="0" x2={width} y1={weekBarHeight - 0.5} y2={weekBarHeight - 0.5} />
        {bars.map(({ level, key, x, width: wide }) => (
          <g key={`${key}${x}`} class={`seen seen--${level}`}>
            <rect x={x} y={weekBarHeight - barHeights[level]} width={wide} height={barHeights[level]} />
            <rect class="seen-pattern" x={x} y={weekBarHeight - barHeights[level]} width={wide} height={barHeights[level]} />
          </g>
        ))}
        {days.slice(1).map((day, index) => (
          <line key={day.start} class="week-midnight" x1={(index + 1) * DAY_WIDTH} x2={(index + 1) * DAY_WIDTH} y1="0" y2={weekBarHeight} />
        ))}
      </svg>
      <div class="week-days" aria-hidden="true">
        {days.map(({ start, isToday }) => (
          <span key={start} class={isToday ? 'week-day week-day--today' : 'week-day'}>
            {isToday ? words.today : new Date(start).getDate()}
          </span>
        ))}
      </div>
    </div>
  );
}

function place({ from, to }: SeenSpan, { start, end }: DaySeen, index: number): { readonly x: number; readonly width: number } {
  const at = (moment: number) => ((moment - start) / (end - start)) * DAY_WIDTH;
  const width = Math.max(LEAST_WIDTH, at(to) - at(from));
  return { x: index * DAY_WIDTH + Math.min(at(from), DAY_WIDTH - width), width };
}
