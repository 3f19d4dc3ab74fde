import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../../src/catalogue/rules';
import { epochMs } from '../../../../src/contracts/epoch-ms';
import { names } from '../../../../src/findings/banner-view';
import { uiWords } from '../../../../src/i18n/ui-words-of';
import { boughtDay } from '../../../../src/troubleshoot/bought-day';
import { reportText } from '../../../../src/troubleshoot/report';
import { reportFacts } from '../../../../src/ui/popup/not-working/report-facts';
import type { PopupState } from '../../../../src/ui/popup/popup-state';
import { source, verdict } from '../../../purchase/support';
import { goodPage, noon, outage } from '../../../support/situation';
import { alreadyUsed, told } from '../../../troubleshoot/support';

const CODE = 'XCANARY9CODE7777';
const address = `https://secret.example/redeem?code=${CODE}`;

/** A state in which a code and an address stand wherever text can stand. */
const state = (locale: 'ja' | 'en'): PopupState => ({
  now: noon,
  locale,
  tabId: 1,
  look: { state: 'noAccess', origin: null },
  siteChoices: { [CODE]: 'allowed' },
  singleSite: { host: address, origins: [address], isOn: true },
  documents: [
    {
      tabId: 1,
      frameId: 0,
      document: {
        facts: { ...goodPage, card: CODE, page: CODE },
        origin: address,
        findings: [
          {
            key: CODE,
            check: 'cookies-blocked',
            say: 'default',
            severity: 'critical',
            certainty: 'statement',
            fixes: [CODE],
            data: { card: CODE, a: address },
          },
          { key: 'b', check: 'ended-product', say: 'default', severity: 'info', certainty: 'statement', fixes: [], data: { card: CODE } },
          { key: 'c', check: CODE, say: CODE, severity: 'info', certainty: 'hint', fixes: [], data: {} },
          { key: 'd', check: 'cookies-blocked', say: CODE, severity: 'info', certainty: 'hint', fixes: [], data: {} },
        ],
        openQuestions: [
          { check: 'service-outage', reason: CODE },
          { check: CODE, reason: address },
        ],
        judgedAt: noon,
      },
    },
  ],
  readings: [],
  dismissals: { [CODE]: noon },
  purchaseChoice: null,
  ownCards: [CODE],
  outageHistory: {},
  backWatches: {},
  context: { locale, now: noon, names, family: 'chromium', system: 'windows', origin: address },
});

const nintendo = cardOf('nintendo');

describe.each(['ja', 'en'] as const)('the report in %s', (locale) => {
  const words = uiWords[locale].notWorking.reportWords;
  const write = (changes: Parameters<typeof told>[0] = {}, its = state(locale)) =>
    reportText(
      reportFacts(told({ ...(nintendo && { card: nintendo }), plain: 'alreadyUsed', ...changes }), its, {
        agent: { browser: 'Chrome 140', system: 'Windows' },
        version: '1.2.3',
      }),
      words,
    );

  test('holds no code and no address, wherever they come from', () => {
    const event = { ...outage, publisher: CODE, title: { ja: address, en: address }, url: address, raw: CODE };
    const text = write({
      message: { ...alreadyUsed, id: CODE, words: { say: [{ language: 'und', pattern: CODE }], source: 's' } },
      retailer: CODE,
      boughtOn: boughtDay(CODE, noon),
      verdict: verdict({
        card: CODE,
        sources: [source('feed'), source(CODE), source(address)],
        typing: { level: 'majorOutage', current: [event] },
        selling: { past: [event] },
      }),
    });
    expect(text).not.toMatch(/CANARY|https?:|secret\.example/);
    expect(text).toContain('[cookies-blocked]');
    expect(text).toContain('[service-outage]');
    expect(text.match(/\[cookies-blocked\]/g), 'a wording that we do not have is left out').toHaveLength(1);
  });

  test('says what was told, what was looked at and how old the outage data is', () => {
    const [first] = nintendo?.messages ?? [];
    const feed = { ...source('feed'), fetchedAt: epochMs(noon - 3 * 3_600_000) };
    const text = write({
      message: first ?? null,
      retailer: 'seven-eleven',
      boughtOn: boughtDay('2026-10-24', noon),
      verdict: verdict({ sources: [feed] }),
    });
    for (const part of [
      'Chrome 140',
      'Windows',
      '1.2.3',
      '[nintendo]',
      '[alreadyUsed]',
      '2813-0040',
      '[already-redeemed]',
      '[seven-eleven]',
      '2026-10-24',
      '[nothingReported]',
      '3',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('says what was not told, and that no page was looked at', () => {
    const text = write({}, { ...state(locale), documents: [] });
    expect(text.split(words.notTold).length - 1).toBe(3);
    expect(text).toContain(words.notLooked);
    expect(text).not.toContain(`${words.label.failed}${words.colon}${words.none}`);
  });
});
