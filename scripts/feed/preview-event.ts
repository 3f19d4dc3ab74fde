import { cardOf, retailerOf } from '../../src/catalogue/rules';
import { type EpochMs, epochMs, HOUR } from '../../src/contracts/epoch-ms';
import type { FeedEvent } from '../../src/contracts/feed';
import type { SourceReading } from '../../src/contracts/source-reading';
import type { Locale } from '../../src/contracts/text';
import { uiWords } from '../../src/i18n/ui-words-of';
import { eventsAt } from '../../src/outages/feed/events-at';
import { verdictOf } from '../../src/outages/verdict';
import { japanTime } from './japan-time';

const words = {
  ja: {
    selling: '購入前',
    typing: 'コード入力時',
    shops: 'お店',
    past: '過去の障害として表示',
    silent: 'いまは警告として表示されません',
    times: (since: string, until: string) => `${since}から。閉じなければ${until}に取り下げ（日本時間）`,
  },
  en: {
    selling: 'before buying',
    typing: 'when typing',
    shops: 'Shops',
    past: 'shown as a past outage',
    silent: 'not shown as a warning now',
    times: (since: string, until: string) => `since ${since}; withdrawn at ${until} unless closed before (Japan time)`,
  },
} as const;

/**
 * What people read once the event is published, in both languages: the verdict is the extension's own, with this event and no other.
 * @returns lines for the terminal.
 */
export function previewEvent(event: FeedEvent, now: EpochMs): readonly string[] {
  return [event.id, ...(['ja', 'en'] as const).flatMap((locale) => linesOf(event, now, locale).map((line) => `  ${locale}  ${line}`))];
}

function linesOf(event: FeedEvent, now: EpochMs, locale: Locale): readonly string[] {
  const { selling, typing, shops, past, silent, times } = words[locale];
  const title = event.updates.at(-1)?.title[locale] ?? '';
  const named = (event.retailers ?? []).map((id) => retailerOf(id)?.name[locale] ?? id);
  return [
    title,
    `${event.source.publisher} (${event.certainty}), ${times(japanTime(event.startedAt, locale), japanTime(event.expiresAt, locale))}`,
    ...(named.length > 0 ? [`${shops}: ${named.join(locale === 'ja' ? '、' : ', ')}`] : []),
    ...(event.cards ?? []).flatMap((card) => {
      const verdict = verdictOf(card, [readingWith(event, now)], now, { services: [], bundledEvents: [], feedConfigured: true });
      const name = cardOf(card)?.name[locale] ?? card;
      const said = (
        [
          [selling, verdict.selling],
          [typing, verdict.typing],
        ] as const
      ).flatMap(([when, answer]) => {
        if (answer.current.length > 0) return [`${name}, ${when}: ${uiWords[locale].popup.level[answer.level]}`];
        return answer.past.length > 0 ? [`${name}, ${when}: ${past}`] : [];
      });
      return said.length > 0 ? said : [`${name}: ${silent}`];
    }),
  ];
}

/** As if the feed held this one event. */
function readingWith(event: FeedEvent, now: EpochMs): SourceReading {
  const document = { schema: 1, seq: 1, issuedAt: now, expiresAt: epochMs(now + HOUR), events: [event], unread: 0 } as const;
  return {
    source: 'feed',
    good: { fetchedAt: now, validUntil: document.expiresAt, events: eventsAt(document, now, 'feed'), knownComponents: ['feed'], seq: 1 },
    lastTry: { at: now, error: null },
  };
}
