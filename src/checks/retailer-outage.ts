import type { Check, CheckResult, CheckWords, FindingData } from '../contracts/check';
import { DAY } from '../contracts/epoch-ms';
import type { StatusEvent } from '../contracts/status-event';

/** For so long after the night a card bought then is likely to be typed: till events come as a warning, afterwards only in the popup. */
const LOUD_FOR = 7 * DAY;

/**
 * Tills of some shops could not make cards valid. The page cannot know where the card was bought, so it is worded as a condition,
 * unless the person said which shop it was.
 */
export const check = {
  id: 'retailer-outage',
  severity: 'warning',
  certainty: 'hint',
  needs: ['outage', 'card', 'boughtAt', 'now'],
  run({ outage, card, boughtAt, now }): CheckResult {
    if (card === null) return { status: 'notApplicable' };
    if (!outage.known) return { status: 'unknown', reason: outage.reason };
    const concerns = (event: StatusEvent) => event.retailers !== undefined && (boughtAt === null || event.retailers.includes(boughtAt));
    const current = outage.value.selling.current.find(concerns);
    const past = outage.value.selling.past.find(concerns);
    const event = current ?? past;
    // Silence about tills counts only while the curated feed is fresh; that of an issuer's own page says nothing of shops.
    if (event === undefined) return outage.value.selling.level === 'unknown' ? { status: 'unknown', reason: 'stale' } : { status: 'pass' };
    const loud = current !== undefined || (event.startedAt !== null && now - event.startedAt < LOUD_FOR);
    return {
      status: 'fail',
      say: current === undefined ? 'past' : 'default',
      severity: loud ? 'warning' : 'info',
      subject: event.key,
      data: dataOf(event, card.id),
      fixes: ['ask-shop-with-receipt', ...(current === undefined ? [] : ['wait-for-recovery', 'do-not-buy-now'])],
    };
  },
} satisfies Check<'outage' | 'card' | 'boughtAt' | 'now'>;

function dataOf(event: StatusEvent, card: string): FindingData {
  return {
    card,
    shops: event.retailers ?? [],
    publisher: event.publisher,
    ...(event.startedAt === null ? {} : { since: event.startedAt }),
  };
}

export const words = {
  default: {
    title: {
      ja: '{since:time}以降に次のお店で買った場合、まだ使えないおそれがあります',
      en: 'Bought at one of these shops since {since:time}? It may not work yet',
    },
    text: {
      ja: 'レジの障害が報告されています（{publisher}による）。対象：{shops:retailers}。ほかのお店や、それより前に買ったカードには当てはまりません。',
      en: 'Their tills are reported to be failing (by {publisher}): {shops:retailers}. This does not concern cards from other shops, or bought before.',
    },
  },
  past: {
    title: {
      ja: '{since:time}ごろに次のお店で買った場合、有効になっていないおそれがあります',
      en: 'Bought around {since:time} at one of these shops? It may never have been activated',
    },
    text: {
      ja: 'そのころレジの障害が報告されていました（{publisher}による）。対象：{shops:retailers}。使えないときは、レシートを持って買ったお店にご相談ください。',
      en: 'Tills were reported to be failing then (by {publisher}): {shops:retailers}. If your code is refused, go back to that shop with the receipt.',
    },
  },
  unknown: {
    title: { ja: '買ったお店のレジに障害があったかどうか', en: 'Whether the till where it was bought had an outage' },
    text: { ja: '新しい障害情報を取得できていないため、わかりません。', en: 'There is no fresh outage data, so we cannot tell.' },
  },
} satisfies CheckWords;
