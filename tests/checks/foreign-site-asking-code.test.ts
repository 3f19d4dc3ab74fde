import { describe, expect, test } from 'vitest';
import { check, words } from '../../src/checks/foreign-site-asking-code';
import type { CardRules } from '../../src/contracts/card';
import { type ForeignSign, type ForeignSite, hostLikenesses } from '../../src/contracts/foreign-site';
import { ELSEWHERE, type PageFacts } from '../../src/contracts/page-facts';
import type { PagePurpose } from '../../src/contracts/page-purpose';
import { findingView, type ViewContext } from '../../src/findings/finding-view';
import { judge } from '../../src/findings/judge';
import { noon, situation, testCard } from '../support/situation';

const foreign: ForeignSite = { mark: 'a1', allowed: false, official: false, likeness: null };
const alike: ForeignSite = { ...foreign, likeness: { card: 'apple', how: 'swappedLetters' } };
const withBalance: CardRules = { ...testCard, balancePage: { say: 'https://cards.example/balance', source: 'test' } };
const typed = (say: CardRules['typedAt']['say'], card = testCard): CardRules => ({ ...card, typedAt: { say, source: 's' } });

interface Given {
  readonly page?: Partial<PageFacts>;
  readonly site?: ForeignSite | null;
  readonly card?: CardRules | null;
}
const run = ({ page = {}, site = foreign, card = testCard }: Given) =>
  check.run(situation({ page: { page: ELSEWHERE, card: card?.id ?? null, ...page }, foreignSite: site, card }));
const said = (given: Given) => {
  const result = run(given);
  return result.status === 'fail' ? `${result.say} ${result.severity ?? check.severity}` : result.status;
};

test('what was closed on one site is said on another', () => {
  const keyOn = (site: ForeignSite) =>
    judge(situation({ page: { page: ELSEWHERE, card: testCard.id, purpose: 'redeem' }, foreignSite: site, card: testCard })).findings.map(
      ({ key }) => key,
    );
  for (const site of [foreign, alike]) {
    expect(keyOn(site)).toHaveLength(1);
    expect(keyOn({ ...site, mark: 'b2' })).not.toEqual(keyOn(site));
  }
});

describe('where nothing is to be said', () => {
  test.each<[string, Given, string]>([
    ['a page of the catalogue', { page: { page: 'redeem' } }, 'notApplicable'],
    ['a page of the catalogue, whatever is said of its host', { page: { page: 'redeem' }, site: alike }, 'notApplicable'],
    ['the issuer’s own site', { site: { ...foreign, official: true } }, 'pass'],
    [
      'the issuer’s own site, though it asks for a photo',
      { site: { ...foreign, official: true }, page: { foreignSigns: ['photo'] } },
      'pass',
    ],
    ['a site that the person knows', { site: { ...alike, allowed: true }, page: { foreignSigns: ['doNotRedeem'] } }, 'notApplicable'],
    ['a shop’s own gift card', { card: null }, 'notApplicable'],
    ['a shop’s own gift card beside a payment card', { card: null, page: { foreignSigns: ['paymentCard'] } }, 'notApplicable'],
    ['a field that went away', { page: { codeField: 'notSeen' } }, 'notApplicable'],
    ['a host of which nothing is known', { site: null }, 'unknown'],
    ['a merchant that is paid with the card', { card: typed('merchantPages') }, 'notApplicable'],
    ['a number that is no code', { card: typed('notACode') }, 'notApplicable'],
    [
      'a balance page for a card whose issuer has none',
      { card: typed('merchantPages'), page: { purpose: 'balance-check' } },
      'notApplicable',
    ],
  ])('%s', (_, given, expected) => expect(said(given)).toBe(expected));

  test.each<PagePurpose>(['purchase', 'promo-only', 'none'])('a page for %s', (purpose) =>
    expect(run({ page: { purpose, foreignSigns: ['photo'] }, site: alike })).toEqual({ status: 'notApplicable' }),
  );
});

describe('what is said, and how loud', () => {
  test.each<[string, Given, string]>([
    ['a code of a known card is redeemed elsewhere', {}, 'default warning'],
    ['so for a card that is typed in an app only', { card: typed('app') }, 'default warning'],
    ['a shop where it may only be named', { page: { purpose: 'checkout-with-giftcard' } }, 'default info'],
    ['a balance page', { page: { purpose: 'balance-check' } }, 'balance warning'],
    [
      'a balance page for a card of merchants, whose issuer has one',
      { card: typed('merchantPages', withBalance), page: { purpose: 'balance-check' } },
      'balance warning',
    ],
    ['a payment card beside it', { page: { foreignSigns: ['paymentCard'] } }, 'paymentCard warning'],
    ['so on a merchant’s page', { card: typed('merchantPages'), page: { foreignSigns: ['paymentCard'] } }, 'paymentCard warning'],
    [
      'a payment card at a checkout, where it is ordinary',
      { card: typed('merchantPages'), page: { purpose: 'checkout-with-giftcard', foreignSigns: ['paymentCard'] } },
      'paymentCard info',
    ],
    ['a photo', { page: { foreignSigns: ['paymentCard', 'photo'] } }, 'photo warning'],
    ['a photo without a field', { page: { codeField: 'notSeen', foreignSigns: ['photo'] } }, 'photo warning'],
    [
      'a photo at a checkout',
      { card: typed('merchantPages'), page: { purpose: 'checkout-with-giftcard', foreignSigns: ['photo'] } },
      'photo warning',
    ],
    ['an order not to redeem', { page: { foreignSigns: ['photo', 'doNotRedeem'] } }, 'doNotRedeem warning'],
    ['a likeness before all', { site: alike, page: { foreignSigns: ['doNotRedeem'] } }, 'likeness warning'],
    ['a likeness where no card is named', { site: alike, card: null }, 'likeness warning'],
    ['a likeness on a merchant’s page', { site: alike, card: typed('merchantPages') }, 'likeness warning'],
  ])('%s', (_, given, expected) => expect(said(given)).toBe(expected));

  const signs: readonly (readonly ForeignSign[])[] = [
    [],
    ['paymentCard'],
    ['photo'],
    ['doNotRedeem'],
    ['paymentCard', 'photo', 'doNotRedeem'],
  ];
  test('never critical, always a hint', () => {
    for (const foreignSigns of signs)
      for (const purpose of ['redeem', 'checkout-with-giftcard', 'balance-check'] as const)
        for (const site of [foreign, alike])
          for (const finding of judge(situation({ page: { page: ELSEWHERE, foreignSigns, purpose }, foreignSite: site })).findings)
            if (finding.check === check.id) {
              expect(['info', 'warning']).toContain(finding.severity);
              expect(finding.certainty).toBe('hint');
            }
  });
});

const context = (locale: 'ja' | 'en'): ViewContext => ({
  locale,
  now: noon,
  names: { card: (id) => ({ ja: `〈${id}〉`, en: `<${id}>` }), retailer: () => null, place: () => null },
  family: 'chromium',
  system: 'windows',
  origin: null,
});
const viewOf = (given: Given, locale: 'ja' | 'en') => {
  const result = run(given);
  return result.status === 'fail'
    ? findingView(
        { key: 'k', check: check.id, say: 'default', severity: 'warning', certainty: 'hint', data: {}, ...result },
        context(locale),
      )
    : null;
};

describe('the issuer’s page is one click away', () => {
  test.each<[string, Given, string | undefined]>([
    ['where it is redeemed', {}, 'https://cards.example/redeem'],
    ['where a balance is looked up', { card: withBalance, page: { purpose: 'balance-check' } }, 'https://cards.example/balance'],
    ['the redemption page, for want of a balance page', { page: { purpose: 'balance-check' } }, 'https://cards.example/redeem'],
    ['none is invented', { card: { ...testCard, officialPage: null } }, undefined],
    ['nor for a likeness alone', { site: alike, card: null }, undefined],
  ])('%s', (_, given, address) => {
    const fixes = viewOf(given, 'en')?.fixes;
    expect(fixes?.map(({ id }) => id)).toEqual(['open-issuers-page', 'ask-before-telling-number']);
    expect(fixes?.[0]?.link?.address).toBe(address);
  });
});

describe('it is calm, and judges nobody', () => {
  test.each(Object.entries(words))('%s', (name, { title, text, ...rest }) => {
    const because = 'because' in rest ? rest.because : null;
    for (const { ja, en } of [title, text, ...(because === null ? [] : [because])]) {
      expect(ja).not.toMatch(/詐欺|偽|危険|違法|悪質|犯罪|!|！/);
      expect(en).not.toMatch(/fraud|scam|fake|danger|phish|illegal|criminal|!/i);
    }
    if (name === 'unknown') return;
    expect(because?.ja).toMatch(/とは限りません/);
    expect(because?.en).toMatch(/need not/);
    expect(text.ja).toMatch(/わかりません/);
    expect(text.en).toMatch(/cannot know/);
  });

  test.each(hostLikenesses)('a likeness says how it is alike: %s', (how) => {
    const site: ForeignSite = { ...foreign, likeness: { card: 'apple', how } };
    const others = hostLikenesses
      .filter((other) => other !== how)
      .map((other) => viewOf({ site: { ...foreign, likeness: { card: 'apple', how: other } } }, 'ja')?.text);
    const view = viewOf({ site }, 'ja');
    expect(view?.title).toContain('〈apple〉');
    expect(view?.text).not.toContain('?');
    expect(others).not.toContain(view?.text);
  });
});
