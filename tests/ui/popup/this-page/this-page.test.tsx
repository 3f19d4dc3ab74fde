import renderToString from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import { cardOf } from '../../../../src/catalogue/rules';
import { unknown } from '../../../../src/contracts/observed';
import { type PagePurpose, pagePurposes } from '../../../../src/contracts/page-purpose';
import type { PageLook } from '../../../../src/findings/look-at-page';
import { uiWords } from '../../../../src/i18n/ui-words-of';
import type { PopupState } from '../../../../src/ui/popup/popup-state';
import { ThisPage } from '../../../../src/ui/popup/this-page';
import { popupState } from '../outages/support';
import { elsewhere, finding, placed } from './documents';

vi.mock('../../../../src/findings/warns-of-foreign-site', () => ({
  warnsOfForeignSite: ({ check }: { check: string }) => check === 'insecure-page',
}));

const seen = (purpose: PagePurpose, card: string | null = null): PageLook => ({
  state: 'seen',
  origin: 'https://shop.example',
  sight: { purpose, card, signals: purpose === 'none' ? [] : ['label:gift', 'label:promo', 'button:buy'], foreignSigns: [] },
});
/** Words of ours that would pass for «fine». */
const fine = { ja: /問題はありません|大丈夫|安全です/, en: /Nothing is known against|\bfine\b|\bsafe\b|\bready\b/ };

describe.each(['ja', 'en'] as const)('«this page» in %s', (locale) => {
  const words = uiWords[locale];
  const html = (changes: Partial<PopupState>) =>
    renderToString(<ThisPage state={popupState(changes, locale)} checkNow={async () => {}} openCard={() => {}} />);
  const read = (changes: Partial<PopupState>) =>
    html(changes)
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"');
  const apple = cardOf('apple')?.name[locale] ?? '';

  describe('a site that can be looked at whenever it is opened', () => {
    const site = { host: 'shop.example', origins: ['*://shop.example/*'], isOn: false };
    const { lookAlways, undo } = words.thisPage.site;
    test('is offered to be, also where no field was seen, and it is said what follows', () => {
      const text = read({ look: seen('none'), singleSite: site });
      expect(text).toContain(lookAlways.offer);
      expect(text).toContain(lookAlways.about);
      expect(text).toContain('shop.example');
    });
    test('is said to be, with a way back', () => {
      const text = read({ look: seen('none'), singleSite: { ...site, isOn: true } });
      expect(text).toContain(lookAlways.on('shop.example'));
      expect(text).toContain(undo);
      expect(text).not.toContain(lookAlways.offer);
    });
    test('is not spoken of where the person wants nothing said, nor where there is nothing to decide', () => {
      expect(read({ look: seen('none'), singleSite: site, siteChoices: { 'shop.example': 'muted' } })).not.toContain(lookAlways.offer);
      expect(read({ look: seen('none') })).not.toContain(lookAlways.offer);
    });
  });

  describe('a field was seen', () => {
    test('of a card that we know, on a site outside of our list: as for that card, and the site is named', () => {
      const documents = [placed({ ...elsewhere, card: 'apple' })];
      const text = read({ documents });
      expect(text).toContain(apple);
      expect(text).toContain(words.thisPage.outsideList('shop.example'));
      expect(text).toContain(words.popup.cardCannotBeTested);
      expect(html({ documents })).toContain('data-about="apple"');
      expect(html({ documents })).not.toContain('data-card=');
    });

    test('of a page of the list: nothing about lists', () => {
      const text = read({ documents: [placed({ card: 'apple', page: 'redeem' }, { origin: 'https://apps.apple.com' })] });
      expect(text).not.toContain(words.thisPage.outsideList('apps.apple.com'));
      expect(text).toContain(words.popup.nothingKnown(apple));
    });

    test('of no card that we know: what was and what was not looked at, and never «nothing known against it»', () => {
      const documents = [placed(elsewhere)];
      const text = read({ documents });
      const { what } = words.thisPage.lookedAt;
      expect(text).toContain(words.thisPage.unknownCard);
      expect(html({ documents })).toMatch(new RegExp(`data-looked-at[^>]*>[^<]*${what.siteData}`));
      expect(html({ documents })).toMatch(new RegExp(`data-not-looked-at[^>]*>[^<]*${what.outage}[^<]*${what.codeShape}`));
      expect(text).not.toMatch(fine[locale]);
    });

    test('what could not be read is not said to have been looked at', () => {
      const documents = [placed({ ...elsewhere, pageStatus: unknown('notCollected'), siteData: unknown('failed') })];
      const notLooked = /data-not-looked-at[^>]*>([^<]*)/.exec(html({ documents }))?.[1];
      expect(notLooked).toContain(words.thisPage.lookedAt.what.pageStatus);
      expect(notLooked).toContain(words.thisPage.lookedAt.what.siteData);
    });

    test.each([
      ['redeem', 'redeem'],
      ['checkout-with-giftcard', 'checkout'],
      ['balance-check', 'balance'],
    ] as const)('%s has its own sentence', (purpose, field) => {
      const text = read({ documents: [placed({ ...elsewhere, purpose })] });
      for (const [id, sentence] of Object.entries(words.thisPage.field)) {
        if (id === field) expect(text).toContain(sentence);
        else expect(text).not.toContain(sentence);
      }
    });

    test('with a warning, the warning leads and the unknown card is still said', () => {
      const text = read({ documents: [placed(elsewhere, { findings: [finding('insecure-page')] })] });
      expect(text).toContain(words.popup.headline.warning);
      expect(text).toContain(words.thisPage.unknownCard);
    });

    test('in a frame only: it counts', () => {
      const text = read({ documents: [placed({ ...elsewhere, card: 'apple' }, { origin: 'https://pay.example', frameId: 7 })] });
      expect(text).toContain(words.popup.nothingKnown(apple));
      expect(text).toContain(words.thisPage.outsideList('pay.example'));
    });

    test('in a frame, with a page around it that knows less: the frame speaks', () => {
      const around = placed({ ...elsewhere, codeField: 'notSeen' });
      const text = read({ documents: [around, placed({ ...elsewhere, card: 'apple' }, { frameId: 7 })] });
      expect(text).toContain(apple);
      expect(text).not.toContain(words.thisPage.unknownCard);
    });

    test('why we think so is told in our words, on request', () => {
      const { signal, whyField } = words.thisPage;
      const text = read({ documents: [placed(elsewhere)] });
      expect(text).toContain(whyField);
      expect(text).toContain(signal.sentence(signal.place.label, signal.meaning.gift));
      expect(html({ documents: [placed(elsewhere)] })).not.toMatch(/<details[^>]*data-why-field[^>]*open/);
      expect(read({ documents: [placed({ ...elsewhere, codeField: 'notSeen' })] })).not.toContain(whyField);
    });
  });

  describe('nothing is stored', () => {
    test.each(pagePurposes)('%s is told in its own sentence, with the way to the official pages', (purpose) => {
      const look = seen(purpose);
      const text = read({ look });
      for (const other of pagePurposes) {
        if (other === purpose) expect(text).toContain(words.thisPage.seen[other].title);
        else expect(text).not.toContain(words.thisPage.seen[other].title);
      }
      expect(html({ look })).toContain('data-card="apple"');
      expect(text).not.toMatch(fine[locale]);
    });

    test('no field seen: why there may be one all the same', () => {
      for (const place of words.thisPage.mayStillBe.places) expect(read({ look: seen('none') })).toContain(place);
      expect(read({ look: seen('promo-only') })).not.toContain(words.thisPage.mayStillBe.title);
    });

    test('a card that is named is named', () => expect(read({ look: seen('purchase', 'apple') }).split(apple).length).toBeGreaterThan(2));

    test('the reasons fit what it is said to be', () => {
      const { signal } = words.thisPage;
      const text = read({ look: seen('purchase') });
      expect(text).toContain(signal.sentence(signal.place.button, signal.meaning.buy));
      expect(text).not.toContain(signal.sentence(signal.place.label, signal.meaning.promo));
    });

    test.each(['noAccess', 'noAnswer'] as const)('%s: it says that it could not look, and never that there is nothing', (state) => {
      const text = read({ look: { state, origin: null } });
      expect(text).toContain(words.thisPage[state].title);
      expect(text).toContain(locale === 'ja' ? 'わかりません' : 'we cannot tell');
      expect(text).not.toContain(words.thisPage.seen.none.title);
    });

    test('while it is looked at, nothing is said of what is there', () => {
      const text = read({ look: { state: 'looking', origin: null } });
      expect(text).toContain(words.thisPage.looking);
      for (const { title } of Object.values(words.thisPage.seen)) expect(text).not.toContain(title);
    });
  });

  describe('what the person decided', () => {
    const { site, silenced } = words.thisPage;

    test('can be decided under a fold', () => {
      const page = html({ documents: [placed(elsewhere, { findings: [finding('insecure-page')] })] });
      for (const choice of ['muted', 'notACodeField', 'allowed']) expect(page).toContain(`data-offer="${choice}"`);
      expect(page).not.toMatch(/<details[^>]*data-about-site[^>]*open|<details[^>]*open[^>]*data-about-site/);
      expect(page).toContain('shop.example');
    });

    test.each(['muted', 'notACodeField'] as const)('%s: said outright, with a way back, and nothing is said of the page', (choice) => {
      const changes = { documents: [placed({ ...elsewhere, card: 'apple' })], siteChoices: { 'shop.example': choice } };
      const text = read(changes);
      expect(text).toContain(silenced[choice].title);
      expect(text).toContain(site.made[choice]('shop.example'));
      expect(text).toContain(site.undo);
      expect(text).not.toContain(words.popup.nothingKnown(apple));
      expect(html(changes)).not.toContain('data-offer=');
    });

    test('a page of a card is named by the card', () => {
      const documents = [placed({ card: 'apple', page: 'redeem' }, { origin: 'https://apps.apple.com' })];
      expect(read({ documents, siteChoices: { 'apple/redeem': 'notACodeField' } })).toContain(site.made.notACodeField(site.pageOf(apple)));
    });

    test('«allowed» silences nothing', () => {
      const text = read({ documents: [placed({ ...elsewhere, card: 'apple' })], siteChoices: { 'shop.example': 'allowed' } });
      expect(text).toContain(site.made.allowed('shop.example'));
      expect(text).toContain(words.popup.nothingKnown(apple));
    });

    test('only one of two documents silenced: the other speaks', () => {
      const frame = placed({ ...elsewhere, card: 'apple' }, { origin: 'https://pay.example', frameId: 7 });
      const text = read({ documents: [placed(elsewhere), frame], siteChoices: { 'shop.example': 'muted' } });
      expect(text).toContain(words.popup.nothingKnown(apple));
      expect(text).toContain(site.made.muted('shop.example'));
    });

    test('a host is shown as it is written, punycode too', () => {
      expect(read({ documents: [placed(elsewhere, { origin: 'https://xn--80ak6aa92e.example' })] })).toContain('xn--80ak6aa92e.example');
    });

    test('where nothing is stored it can still be taken back', () => {
      const text = read({ look: seen('none'), siteChoices: { 'shop.example': 'muted' } });
      expect(text).toContain(site.made.muted('shop.example'));
    });
  });
});
