import { describe, expect, test } from 'vitest';
import type { CardRules } from '../../src/contracts/card';
import type { CardMessage } from '../../src/contracts/card-message';
import { codeIssues } from '../../src/contracts/code-issue';
import { DAY, epochMs, HOUR } from '../../src/contracts/epoch-ms';
import { known, unknown } from '../../src/contracts/observed';
import { ELSEWHERE } from '../../src/contracts/page-facts';
import type { Situation } from '../../src/contracts/situation';
import { findingView, type ViewContext } from '../../src/findings/finding-view';
import { judge } from '../../src/findings/judge';
import { noon, outage, quietVerdict, situation, testCard } from '../support/situation';

/**
 * On a page of a site outside of the catalogue most of what we know does not hold: the page is not the issuer's, its address tells nothing, its
 * answers are not the issuer's answers. Here everything that can be wrong is wrong at once, and only what makes sense may be said.
 */
const say = { ja: '文', en: 'Words.' };
const base = { seenByPeople: true, words: null, meaning: { say, source: 's' }, fixes: [] } as const;
const messages: readonly CardMessage[] = [
  { ...base, id: 'wrong', outcome: 'refused', cause: 'mistyped' },
  { ...base, id: 'used', outcome: 'refused', cause: 'alreadyUsed' },
  { ...base, id: 'added', outcome: 'accepted' },
  { ...base, id: 'confirm', outcome: 'needsMore' },
];
const richCard: CardRules = {
  ...testCard,
  messages,
  attemptLimit: { say: { tries: 4, lockedForMinutes: 60, counts: 'account', text: say }, source: 's' },
  flow: { mustNot: { say, source: 's' }, finalButton: { say, source: 's' }, returnButton: { say, source: 's' } },
  lookalikes: { serial: { say, source: 's' } },
  neverUsed: { say, source: 's' },
  ended: [{ id: 'old', product: say, since: '2026-01-01T00:00:00Z', say: { say, source: 's' }, tellApart: say }],
};
const merchantCard: CardRules = { ...richCard, typedAt: { say: 'merchantPages', source: 's' }, officialPage: null };

const allWrong = (card: CardRules | null, changes: Parameters<typeof situation>[0] = {}): Situation =>
  situation({
    pageKind: 'redeem',
    foreignSite: { mark: 'a1', allowed: false, official: false, likeness: null },
    outage:
      card === null ? unknown('notCollected') : known({ ...quietVerdict, typing: { level: 'majorOutage', current: [outage], past: [] } }),
    journal: known({ submittedAt: epochMs(noon - 60_000) }),
    tries: card === null ? unknown('notCollected') : known({ failed: [noon, noon, noon, noon], acceptedAt: epochMs(noon - HOUR) }),
    browser: known({ name: 'Chrome', version: '1', releasedAt: epochMs(noon - 500 * DAY), longTermSupport: false }),
    system: known({ platform: 'Windows', version: '0.3' }),
    serversAheadBy: known(3 * DAY),
    privateWindow: known(true),
    otherCard: { ...testCard, id: 'other-card' },
    ...changes,
    card,
    page: {
      card: card?.id ?? null,
      page: ELSEWHERE,
      codeField: 'byClassifier',
      foreignSigns: [],
      secure: false,
      siteData: known('blocked'),
      arrival: known('traverse'),
      online: known(false),
      pageStatus: known(429),
      typingBeganAfter: known(90),
      failedScripts: known(2),
      scripting: known(false),
      translated: known(true),
      pageAnswer: 'used',
      codeIssues: [...codeIssues],
      codeResembles: 'serial',
      codeFitsOther: 'several',
      ...changes.page,
    },
  });
const findings = (given: Situation) => judge(given).findings;
const saidIn = (given: Situation) =>
  findings(given)
    .map(({ check }) => check)
    .sort();

/** What is true of any page, browser or text, whosever it is. */
const trueAnywhere = [
  'cookies-blocked',
  'cut-off-code',
  'failed-site-scripts',
  'failing-page',
  'full-width-code',
  'insecure-page',
  'invisible-characters-in-code',
  'javascript-off',
  'lookalike-letters-in-code',
  'machine-translated-page',
  'offline-browser',
  'outdated-browser',
  'outdated-operating-system',
  'page-open-too-long',
  'private-window',
  'return-to-submitted-form',
  'wrong-clock',
  'wrong-dashes-in-code',
];
/** What is true of a code or its card wherever it is typed. */
const trueOfCard = [
  'ended-product',
  'hiragana-in-code',
  'hiragana-missing-in-code',
  'hyphens-missing-in-code',
  'never-used-letter-in-code',
  'one-case-only-code',
  'separators-in-code',
  'service-outage',
  'wrong-card-for-form',
];

describe('where no card that we know is named', () => {
  test('only what holds for any page is said', () => expect(saidIn(allWrong(null))).toEqual(trueAnywhere));

  test('a shop’s own balance page is the shop’s business', () => {
    const given = allWrong(null, {
      pageKind: 'balance',
      page: { purpose: 'balance-check', foreignSigns: ['paymentCard', 'photo', 'doNotRedeem'] },
    });
    expect(saidIn(given)).toEqual(trueAnywhere);
  });

  test('a field that went away leaves nothing that speaks of it', () => {
    const given = allWrong(null, { page: { codeField: 'notSeen', pageAnswer: null } });
    const ofField = /-code$|^page-open-too-long$|^return-to-submitted-form$/;
    expect(saidIn(given)).toEqual(trueAnywhere.filter((id) => !ofField.test(id)));
  });

  test('no sentence speaks of a card or an issuer, and none has a hole', () => {
    for (const locale of ['ja', 'en'] as const)
      for (const finding of findings(allWrong(null))) {
        const view = findingView(finding, context(locale));
        for (const text of [view?.title, view?.text, view?.because]) {
          expect(text, finding.check).not.toMatch(/このカード|カードの発行元|アドレスからわかり|this card|the issuer|By its address/);
          expect(text, finding.check).not.toMatch(/(^|[\s(“])\?/);
        }
      }
  });

  test('what could not be told is about the page too', () => {
    expect(judge(allWrong(null)).openQuestions.map(({ check }) => check)).toEqual(['code-refused-by-page']);
  });
});

describe('where a card is named that is typed on its issuer’s page', () => {
  test('nothing of the issuer’s own page is said: no answers, no buttons, no lock-out', () =>
    expect(saidIn(allWrong(richCard))).toEqual([...trueAnywhere, ...trueOfCard, 'foreign-site-asking-code'].sort()));

  test.each(messages)('the message “$id” on another site is not the issuer’s', ({ id }) => {
    const checks = saidIn(allWrong(richCard, { page: { pageAnswer: id } }));
    for (const answer of ['code-accepted', 'code-already-yours', 'code-refused-by-page', 'more-steps-needed'])
      expect(checks).not.toContain(answer);
  });

  test('on its balance page elsewhere the person is asked who wants to know, and the words give the reason', () => {
    const [asked] = findings(allWrong(richCard, { pageKind: 'balance', page: { purpose: 'balance-check' } })).filter(
      ({ check }) => check === 'balance-page-request',
    );
    expect(asked).toMatchObject({ say: 'elsewhere', severity: 'warning', certainty: 'hint' });
  });
});

describe('where a card is named that merchants take', () => {
  const own = ['forbidden-step', 'locked-out', 'unpressed-final-button', 'unpressed-return-button'];
  test('its rules hold on their pages, and the page itself is nothing strange', () =>
    expect(saidIn(allWrong(merchantCard, { page: { pageAnswer: null } }))).toEqual([...trueAnywhere, ...trueOfCard, ...own].sort()));

  test('a merchant’s refusal is not the issuer’s lock-out', () => {
    const given = allWrong(merchantCard, { tries: known({ failed: [], acceptedAt: null }) });
    expect(saidIn(given)).not.toContain('locked-out');
    expect(saidIn(given)).toContain('failing-page');
  });
});

test('no address of another page is offered as the one to start again from', () => {
  for (const card of [null, richCard, merchantCard])
    for (const { data } of findings(allWrong(card))) expect(Object.keys(data)).not.toContain('cleanAddress');
});

test('that it is the same form is not claimed, since submits are not remembered by site', () => {
  const [back] = findings(allWrong(null)).filter(({ check }) => check === 'return-to-submitted-form');
  expect(back).toMatchObject({ say: 'elsewhere', severity: 'warning', certainty: 'hint' });
});

const context = (locale: 'ja' | 'en'): ViewContext => ({
  locale,
  now: noon,
  names: { card: () => ({ ja: '〈カード〉', en: '<card>' }), retailer: () => null, place: () => null },
  family: 'chromium',
  system: 'windows',
  origin: null,
});
