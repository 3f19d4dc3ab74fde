import type { EpochMs } from '../../src/contracts/epoch-ms';
import { DAY } from '../../src/contracts/epoch-ms';
import type { Action, EventKind, EventLevel, EventPhase } from '../../src/contracts/status-event';
import type { Text } from '../../src/contracts/text';
import { japanTime } from './japan-time';

/** What a template makes its sentences of. */
export interface TemplateFacts {
  /** The card's name. */
  readonly card: Text;
  readonly since: EpochMs;
  readonly expiresAt: EpochMs;
  /** What is announced to end, for endings. */
  readonly product: Text;
  readonly actions: readonly Action[];
}

/** One kind of event that is written often enough to have its words ready. */
export interface EventTemplate {
  readonly id: string;
  /** For the list of templates. */
  readonly when: string;
  /** The word in the event's id, after the day. */
  readonly idWord: string;
  readonly kind: EventKind;
  readonly level: EventLevel;
  readonly actions: readonly Action[];
  /** `before`: the event is announced before it begins. `since`: it is seen to go on. */
  readonly begins: 'before' | 'since';
  readonly needs: readonly ('shops' | 'product' | 'recovered')[];
  /** An event that nobody closes must lapse; further ahead is a slip of the hand. Milliseconds from its start. */
  readonly longest: number;
  readonly title: (facts: TemplateFacts) => Text;
  /** The words of an announced and of a confirmed end, where the kind has one. */
  readonly laterTitle: (
    phase: Extract<EventPhase, 'monitoring' | 'resolved' | 'ongoing'>,
    facts: Pick<TemplateFacts, 'card'>,
  ) => Text | null;
}

const tillTitle = ({ card }: Pick<TemplateFacts, 'card'>): Text => ({
  ja: `${card.ja}を販売・有効化できない障害`,
  en: `${card.en}: shops cannot sell or activate it`,
});

const laterTillTitle: EventTemplate['laterTitle'] = (phase, { card }) =>
  ({
    ongoing: { ja: `${card.ja}を販売・有効化できない障害は未復旧`, en: `${card.en}: shops still cannot sell or activate it` },
    // A network that is back says nothing about one brand: on 2019-12-21 WebMoney was back at 02:16 and Apple not before 15:00.
    monitoring: {
      ja: `販売システムは復旧との発表。${card.ja}については未確認`,
      en: `${card.en}: the sales system is announced to be back; not confirmed for this card`,
    },
    resolved: { ja: `${card.ja}を販売・有効化できない障害は復旧`, en: `${card.en}: shops can sell and activate it again` },
  })[phase];

const laterCodeTitle: EventTemplate['laterTitle'] = (phase, { card }) =>
  ({
    ongoing: { ja: `${card.ja}のコードを使えない障害は未復旧`, en: `${card.en}: codes still do not work` },
    monitoring: {
      ja: `${card.ja}のコードを使えない障害は復旧との発表。確認はまだ取れていません`,
      en: `${card.en}: codes are announced to work again; not confirmed`,
    },
    resolved: { ja: `${card.ja}のコードを使えない障害は復旧`, en: `${card.en}: codes are reported to work again` },
  })[phase];

const tills = {
  idWord: 'tills',
  kind: 'incident',
  level: 'majorOutage',
  actions: ['activate', 'purchase'],
  begins: 'since',
  longest: 7 * DAY,
  title: tillTitle,
  laterTitle: laterTillTitle,
} as const;

/** The templates, in the order in which a night asks for them. */
export const eventTemplates: readonly EventTemplate[] = [
  { ...tills, id: 'till-outage', when: 'shops cannot sell a card or make it valid', needs: ['shops'] },
  {
    id: 'redemption-outage',
    when: 'the issuer does not take codes',
    idWord: 'codes',
    kind: 'incident',
    level: 'majorOutage',
    actions: ['redeem'],
    begins: 'since',
    needs: [],
    longest: 7 * DAY,
    title: ({ card }) => ({ ja: `${card.ja}のコードを使えない障害`, en: `${card.en}: codes do not work` }),
    laterTitle: laterCodeTitle,
  },
  {
    id: 'maintenance',
    when: 'maintenance is announced; it expires at its planned end',
    idWord: 'maintenance',
    kind: 'maintenance',
    level: 'maintenance',
    actions: ['redeem'],
    begins: 'before',
    needs: [],
    longest: 3 * DAY,
    // The planned end stands in the words, because a curated event has no field for it.
    title: ({ card, since, expiresAt }) => ({
      ja: `${card.ja}のメンテナンス（日本時間 ${japanTime(since, 'ja')}から${japanTime(expiresAt, 'ja')}までの予定）`,
      en: `${card.en}: maintenance, planned from ${japanTime(since, 'en')} to ${japanTime(expiresAt, 'en')} (Japan time)`,
    }),
    laterTitle: (phase, { card }) =>
      ({
        ongoing: { ja: `${card.ja}のメンテナンスが予定より長引いています`, en: `${card.en}: the maintenance takes longer than planned` },
        monitoring: null,
        resolved: { ja: `${card.ja}のメンテナンスは終了`, en: `${card.en}: the maintenance is over` },
      })[phase],
  },
  {
    id: 'product-ending',
    when: 'a product of a card ends on a day',
    idWord: 'ending',
    kind: 'discontinuation',
    level: 'degraded',
    actions: ['redeem'],
    begins: 'before',
    needs: ['product'],
    longest: 370 * DAY,
    title: ({ product, since }) => ({
      ja: `「${product.ja}」は${japanTime(since, 'ja')}（日本時間）で終了との発表`,
      en: `“${product.en}” is announced to end on ${japanTime(since, 'en')} (Japan time)`,
    }),
    laterTitle: () => null,
  },
  {
    ...tills,
    id: 'recovery-announced',
    when: 'an outage at tills is first heard of when its end is announced (else: close … --phase monitoring)',
    needs: ['shops', 'recovered'],
  },
];

/** @returns the template of an event that was written before, by its kind and what it stops; `null` where none fits. */
export const templateFor = (kind: EventKind, actions: readonly Action[]): EventTemplate | null =>
  eventTemplates.find(
    (template) => template.kind === kind && (kind !== 'incident' || template.actions.some((action) => actions.includes(action))),
  ) ?? null;
