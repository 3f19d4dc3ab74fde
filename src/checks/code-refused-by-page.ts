import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { DAY } from '../contracts/epoch-ms';
import { ELSEWHERE } from '../contracts/page-facts';

/**
 * The issuer's page answered with a message of the catalogue that refuses the code. That it stands there was seen; where its words or its
 * meaning come from third parties only, it is a hint.
 */
export const check = {
  id: 'code-refused-by-page',
  severity: 'warning',
  certainty: 'statement',
  needs: ['page', 'card', 'journal', 'tries', 'now'],
  run({ page, card, journal, tries, now }): CheckResult {
    // What another site answers is not the issuer's answer, whatever its words are like.
    if (page.pageAnswer === null || page.page === ELSEWHERE) {
      if (!journal.known) return { status: 'unknown', reason: journal.reason };
      // Something was sent from this page, and what the page says of it is not in the catalogue.
      return journal.value.submittedAt === null ? { status: 'notApplicable' } : { status: 'unknown', reason: 'notCollected' };
    }
    const message = card?.messages.find(({ id }) => id === page.pageAnswer);
    if (card === null || message === undefined) return { status: 'notApplicable' };
    if (message.outcome !== 'refused') return { status: 'pass' };
    const acceptedAt = tries.known ? tries.value.acceptedAt : null;
    const used = message.cause === 'alreadyUsed' || message.cause === 'alreadyYours';
    if (used && acceptedAt !== null && now - acceptedAt < DAY) return { status: 'pass' }; // code-already-yours says it
    const cleanAddress = card.cleanAddresses[page.page];
    return {
      status: 'fail',
      subject: message.id,
      ...(message.words?.hint || message.meaning.hint ? { certainty: 'hint' as const } : {}),
      fixes: message.fixes,
      data: {
        card: card.id,
        'meaning.ja': message.meaning.say.ja,
        'meaning.en': message.meaning.say.en,
        ...(cleanAddress === undefined ? {} : { cleanAddress }),
      },
    };
  },
} satisfies Check<'page' | 'card' | 'journal' | 'tries' | 'now'>;

export const words = {
  default: {
    title: { ja: '画面に出ているメッセージの意味', en: 'What the message on the page means' },
    text: { ja: '{card:card}のページの答えです。{meaning:text}', en: 'The page of {card:card} answered. {meaning:text}' },
    because: {
      ja: '送信のあとにページに出た言葉が、このカードで知られているメッセージと一致しました。意味は、カードのページに挙げた情報のもとによります。',
      en: 'Words that appeared after you sent it match a message known for this card. What they mean is taken from the sources that the card’s page names.',
    },
  },
  unknown: {
    title: { ja: '送信したコードへの、ページの答え', en: 'What the page answered to the code you sent' },
    text: {
      ja: '意味のわかるメッセージは見つかりませんでした。画面の表示をお確かめください。',
      en: 'We found no message that we know. Read what the page says.',
    },
  },
} satisfies CheckWords;
