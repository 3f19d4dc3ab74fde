import type { CardFile } from './read-catalogue';

/** `yes`: known. `hint`: known, but not certain enough for a fact. `no`: not known. `none`: there is no such thing for this card. */
export type Holding = 'yes' | 'hint' | 'no' | 'none';

interface MaybeClaim {
  readonly hint?: true;
}
const claimed = (claim: MaybeClaim | null | undefined): Holding => {
  if (claim === null || claim === undefined) return 'no';
  return claim.hint ? 'hint' : 'yes';
};
const best = (...holdings: readonly Holding[]): Holding =>
  (['yes', 'hint', 'none'] as const).find((holding) => holdings.includes(holding)) ?? 'no';

/** What can be known of a card, piece by piece; the first four are what a person needs most. */
export const pieces = {
  /** A page of the issuer on which the code is typed. */
  address({ site, rules }) {
    if (rules.officialPage !== null) return claimed(rules.officialPage);
    if (site.pages.some(({ kind }) => kind === undefined)) return 'yes';
    return ['app', 'till', 'notACode'].includes(rules.typedAt.say) ? 'none' : 'no';
  },
  shape: ({ site, prose }) => (site.codeFormats.length > 0 ? best(claimed(prose.codeLooksLike), 'hint') : 'no'),
  /** A message that people see, with its words. */
  message: ({ rules }) => best(...rules.messages.filter(({ seenByPeople }) => seenByPeople).map(({ words }) => claimed(words))),
  contact: ({ prose: { support } }) => best(claimed(support?.page), claimed(support?.phone)),
  where: ({ prose }) => claimed(prose.whereToType),
  balance: ({ rules }) => claimed(rules.balancePage),
  notice: ({ rules }) => claimed(rules.noticePage),
  sold: ({ rules }) => claimed(rules.soldAt),
  used: ({ rules }) => claimed(rules.usableAt),
  refused: ({ rules, prose }) => best(claimed(rules.notUsableAt), claimed(prose.notFor)),
  region: ({ rules }) => claimed(rules.region),
  expiry: ({ prose }) => claimed(prose.expiry),
  limits: ({ prose }) => claimed(prose.limits),
  activation: ({ prose }) => claimed(prose.activation),
  tries: ({ rules }) => claimed(rules.attemptLimit),
  steps: ({ prose, rules }) => best(claimed(prose.steps), ...Object.values(rules.flow ?? {}).map(claimed)),
  confused: ({ prose }) => best(...prose.confusedWith.map(({ say }) => claimed(say))),
  issuer: ({ prose }) => claimed(prose.issuer),
} satisfies Record<string, (file: CardFile) => Holding>;

export type Piece = keyof typeof pieces;

export const pieceNames: readonly Piece[] = [
  'address',
  'shape',
  'message',
  'contact',
  'where',
  'balance',
  'notice',
  'sold',
  'used',
  'refused',
  'region',
  'expiry',
  'limits',
  'activation',
  'tries',
  'steps',
  'confused',
  'issuer',
];

/** What a person with the card in hand needs: where to type it, what it must look like, what an answer means, whom to ask. */
export const essentials = ['address', 'shape', 'message', 'contact'] as const satisfies readonly Piece[];

/** Whether all four essentials are known of a card, as facts or as hints. */
export const isComplete = (file: CardFile): boolean => essentials.every((piece) => ['yes', 'hint'].includes(pieces[piece](file)));
