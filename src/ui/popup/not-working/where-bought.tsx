import { retailers } from '../../../catalogue/rules';
import type { EpochMs } from '../../../contracts/epoch-ms';
import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';
import { dayOf } from '../../../troubleshoot/bought-day';
import { Choice } from '../choice';
import { byName } from '../shelves';
import type { Told } from './told';

export interface WhereBoughtProps {
  readonly told: Told;
  readonly tell: (change: Partial<Told>) => void;
  readonly now: EpochMs;
  readonly locale: Locale;
}

/** Shop and day of buying: a till that failed that day explains what no page can. Both may stay open. A date field cannot hold a code. */
export function WhereBought({ told, tell, now, locale }: WhereBoughtProps) {
  const words = uiWords[locale].notWorking;
  return (
    <section class="where-bought">
      <h3>{words.whereAndWhen}</h3>
      <div class="buying">
        <Choice
          id="trouble-shop"
          label={words.shop}
          none={words.shopNotTold}
          groups={[{ title: null, all: byName(retailers, locale) }]}
          value={told.retailer}
          choose={(retailer) => tell({ retailer })}
          locale={locale}
        />
        <label for="trouble-day">
          <span>{words.day}</span>
          <input
            id="trouble-day"
            type="date"
            max={dayOf(now)}
            value={told.day}
            onChange={({ currentTarget }) => tell({ day: currentTarget.value })}
          />
        </label>
      </div>
    </section>
  );
}
