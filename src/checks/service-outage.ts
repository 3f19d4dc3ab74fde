import type { CardRules } from '../contracts/card';
import type { Check, CheckResult, CheckWords, FindingData } from '../contracts/check';
import type { StatusEvent } from '../contracts/status-event';

/**
 * Something is reported that stops codes of this card from working when typed.
 * A statement about the report, not about the card: the words say who reports it and since when.
 */
export const check = {
  id: 'service-outage',
  severity: 'critical',
  certainty: 'statement',
  needs: ['outage', 'card'],
  run({ outage, card }): CheckResult {
    if (card === null) return { status: 'notApplicable' };
    if (!outage.known) return { status: 'unknown', reason: outage.reason };
    const { level, current, past } = outage.value.typing;
    const worst = current[0];
    if (worst !== undefined) {
      const data = dataOf(worst, card);
      const subject = worst.key;
      // Maintenance ranks below «unknown», so the level of the whole says nothing about the event at hand.
      if (worst.phase === 'monitoring')
        return { status: 'fail', say: 'recoveryAnnounced', severity: 'warning', subject, data, fixes: afterRecovery };
      if (worst.level === 'degraded' || level === 'degraded')
        return { status: 'fail', say: 'degraded', severity: 'warning', subject, data, fixes: whileDown };
      if (worst.level === 'maintenance')
        return { status: 'fail', say: 'maintenance', severity: 'warning', subject, data, fixes: ['wait-for-recovery'] };
      return { status: 'fail', ...(worst.startedAt === null ? { say: 'startUnknown' } : {}), subject, data, fixes: whileDown };
    }
    if (level === 'unknown') return { status: 'unknown', reason: 'stale' };
    const ended = past[0];
    if (ended === undefined) return { status: 'pass' };
    return {
      status: 'fail',
      say: ended.phase === 'vanished' ? 'noLongerListed' : 'recentlyResolved',
      severity: 'info',
      subject: ended.key,
      data: dataOf(ended, card),
      fixes: ['check-balance-first'],
    };
  },
} satisfies Check<'outage' | 'card'>;

const whileDown = ['wait-for-recovery', 'do-not-buy-now', 'pay-another-way'];
const afterRecovery = ['wait-for-recovery', 'check-balance-first', 'do-not-buy-now'];

function dataOf(event: StatusEvent, card: CardRules): FindingData {
  const noticePage = event.url ?? card.noticePage?.say;
  return {
    card: card.id,
    ...(noticePage === undefined ? {} : { noticePage }),
    publisher: event.publisher,
    ...(event.startedAt === null ? {} : { since: event.startedAt }),
    ...(event.updatedAt === null ? {} : { at: event.updatedAt }),
    ...(event.endedAt === null ? {} : { until: event.endedAt }),
    // Empty where the source names no country; the words put the countries before the title.
    regions: event.regions ?? [],
    'title.ja': event.title.ja ?? event.title.en ?? '',
    'title.en': event.title.en ?? event.title.ja ?? '',
  };
}

export const words = {
  default: {
    title: { ja: '{card:card}に障害が出ています', en: 'An outage is reported for {card:card}' },
    text: {
      ja: '{regions:regions}{title:text}（{since:time}から。{at:time}時点、{publisher}による）。復旧するまで、コードを何度入力しても結果は変わりません。カードの価値がなくなったわけではないので、番号とレシートを取っておいてください。',
      en: '{regions:regions}{title:text} (since {since:time}; as of {at:time}, reported by {publisher}). Until it is over, typing the code again will not help. Your card has not lost its value: keep it and the receipt.',
    },
    because: {
      ja: '{publisher}の報告によります。お手元のカードを試したわけではありません。',
      en: 'This rests on a report by {publisher}. Your own card was not tried.',
    },
  },
  startUnknown: {
    title: { ja: '{card:card}に障害が出ています', en: 'An outage is reported for {card:card}' },
    text: {
      ja: '{regions:regions}{title:text}（{at:time}時点、{publisher}による）。復旧するまで、コードを何度入力しても結果は変わりません。カードの価値がなくなったわけではないので、番号とレシートを取っておいてください。',
      en: '{regions:regions}{title:text} (as of {at:time}, reported by {publisher}). Until it is over, typing the code again will not help. Your card has not lost its value: keep it and the receipt.',
    },
  },
  recoveryAnnounced: {
    title: {
      ja: '{card:card}は復旧したとの発表がありますが、まだ確認できていません',
      en: 'Recovery is announced, but not confirmed for {card:card}',
    },
    text: {
      ja: '{regions:regions}{title:text}（{at:time}時点、{publisher}による）。少し時間をおいてから試すほうが確実です。',
      en: '{regions:regions}{title:text} (as of {at:time}, reported by {publisher}). It is safer to wait a little before you try.',
    },
  },
  degraded: {
    title: { ja: '{card:card}で不具合が報告されています', en: 'Problems are reported for {card:card}' },
    text: {
      ja: '{regions:regions}{title:text}（{at:time}時点、{publisher}による）。うまく登録できないことがあります。',
      en: '{regions:regions}{title:text} (as of {at:time}, reported by {publisher}). Redeeming may fail.',
    },
  },
  maintenance: {
    title: { ja: '{card:card}はメンテナンス中です', en: '{card:card} is under maintenance' },
    text: {
      ja: '{regions:regions}{title:text}（{publisher}による）。終わってから登録してください。',
      en: '{regions:regions}{title:text} (reported by {publisher}). Redeem the code when it is over.',
    },
  },
  recentlyResolved: {
    title: { ja: '{card:card}の障害は解消したと報告されています', en: 'An outage of {card:card} is reported to be over' },
    text: {
      ja: '{regions:regions}{title:text}（{until:time}に解消、{publisher}による）。先ほど失敗した方は、もう一度入力する前に残高を確認してください。',
      en: '{regions:regions}{title:text} (over at {until:time}, reported by {publisher}). If it failed for you before, look at your balance first, then try again.',
    },
  },
  noLongerListed: {
    title: {
      ja: '{card:card}の障害は、情報に載らなくなりました',
      en: 'An outage of {card:card} is no longer listed',
    },
    text: {
      ja: '{regions:regions}{title:text}（最後に載っていたのは{at:time}、{publisher}による）。復旧したとの発表はありません。先ほど失敗した方は、もう一度入力する前に残高を確認してください。',
      en: '{regions:regions}{title:text} (last listed {at:time}, by {publisher}). It was not declared over. If it failed for you before, look at your balance first, then try again.',
    },
  },
  unknown: {
    title: { ja: '障害が起きているかどうか', en: 'Whether there is an outage' },
    text: {
      ja: '新しい障害情報を取得できていないため、わかりません。発行元のお知らせもご確認ください。',
      en: 'There is no fresh outage data, so we cannot tell. Have a look at the issuer’s own notices.',
    },
  },
} satisfies CheckWords;
