import type { Check, CheckResult, CheckWords, FindingData } from '../contracts/check';
import { DAY } from '../contracts/epoch-ms';
import type { StatusEvent } from '../contracts/status-event';
import type { JudgedEvent } from '../contracts/verdict';

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
    const concerns = ({ retailers }: JudgedEvent) =>
      retailers !== undefined && retailers.length > 0 && (boughtAt === null || retailers.includes(boughtAt));
    const current = outage.value.selling.current.find(concerns);
    const past = outage.value.selling.past.find(concerns);
    const mayConcern = ({ perhapsRetailers = [] }: JudgedEvent) =>
      boughtAt === null ? perhapsRetailers.length > 0 : perhapsRetailers.includes(boughtAt);
    const event = current ?? past;
    // Silence about tills counts only while the curated feed is fresh; that of an issuer's own page says nothing of shops.
    if (event === undefined && outage.value.selling.current.some(mayConcern)) return { status: 'unknown', reason: 'failed' };
    if (event === undefined) return outage.value.selling.level === 'unknown' ? { status: 'unknown', reason: 'stale' } : { status: 'pass' };
    const loud = current !== undefined || (event.startedAt !== null && now - event.startedAt < LOUD_FOR);
    return {
      status: 'fail',
      say: sayOf(event, current !== undefined),
      severity: loud ? 'warning' : 'info',
      subject: event.key,
      data: dataOf(event, card.id),
      fixes: ['ask-shop-with-receipt', ...(current === undefined ? [] : ['wait-for-recovery', 'do-not-buy-now'])],
    };
  },
} satisfies Check<'outage' | 'card' | 'boughtAt' | 'now'>;

/** Where the source named a network of tills, that these shops use it is our inference, and worded as one. */
function sayOf({ perhapsRetailers }: JudgedEvent, isCurrent: boolean): string {
  if (perhapsRetailers === undefined) return isCurrent ? 'default' : 'past';
  return isCurrent ? 'network' : 'pastOfNetwork';
}

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
    because: {
      ja: '{publisher}の報告によります。どのお店で、いつお買いになったかは、ここからは見えません。',
      en: 'This rests on a report by {publisher}. Where and when you bought your card cannot be seen from here.',
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
  network: {
    title: {
      ja: '{since:time}以降に次のお店で買った場合、まだ使えないおそれがあります',
      en: 'Bought at one of these shops since {since:time}? It may not work yet',
    },
    text: {
      ja: 'レジで有効にする仕組みの障害が報告されています（{publisher}による）。影響を受けるとみられるお店：{shops:retailers}。ほかにも影響を受けるお店があるかもしれません。',
      en: 'A network that makes cards valid at tills is reported to be failing (by {publisher}). Shops thought to use it: {shops:retailers}. There may be others.',
    },
  },
  pastOfNetwork: {
    title: {
      ja: '{since:time}ごろに次のお店で買った場合、有効になっていないおそれがあります',
      en: 'Bought around {since:time} at one of these shops? It may never have been activated',
    },
    text: {
      ja: 'そのころ、レジで有効にする仕組みの障害が報告されていました（{publisher}による）。影響を受けたとみられるお店：{shops:retailers}。使えないときは、レシートを持って買ったお店にご相談ください。',
      en: 'A network that makes cards valid at tills was reported to be failing then (by {publisher}). Shops thought to use it: {shops:retailers}. If your code is refused, go back to that shop with the receipt.',
    },
  },
  unknown: {
    title: { ja: '買ったお店のレジに障害があったかどうか', en: 'Whether the till where it was bought had an outage' },
    text: { ja: '新しい障害情報を取得できていないため、わかりません。', en: 'There is no fresh outage data, so we cannot tell.' },
  },
} satisfies CheckWords;
