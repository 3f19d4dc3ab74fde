import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { cards } from '../../../../src/catalogue/rules';
import { epochMs, HOUR, MINUTE } from '../../../../src/contracts/epoch-ms';
import { OutagesTab } from '../../../../src/ui/popup/outages/outages-tab';
import { ReportedEvent } from '../../../../src/ui/popup/outages/reported-event';
import { SourceTries } from '../../../../src/ui/popup/outages/source-tries';
import type { PopupState } from '../../../../src/ui/popup/popup-state';
import { event, later, reading } from '../../../outages/support';
import { now, popupState } from './support';

const tab = (state: PopupState) => renderToString(<OutagesTab state={state} checkNow={async () => {}} />);
const read = (html: string) => html.replace(/<[^>]*>/g, '\n').replaceAll('&quot;', '"');
/** The part of the page that belongs to one card. */
const rowOf = (card: string, html: string) => html.split('data-outage="').find((part) => part.startsWith(`${card}"`)) ?? '';
const outage = event({ startedAt: later(now, -HOUR) });

describe('what stands on the page', () => {
  test('where nothing was ever asked nothing is called silent', () => {
    const html = tab(popupState());
    expect(read(html)).toContain('いまはわかりません');
    expect(html).not.toMatch(/data-level="nothingReported"/);
    expect(read(html)).not.toContain('報告されている障害はありません');
    expect(read(html)).not.toContain('に、障害の報告はありません');
  });

  test('every card has its state, its coverage and its star', () => {
    const html = tab(popupState());
    for (const { id } of cards) {
      expect(rowOf(id, html), id).toContain('data-own=');
      expect(read(rowOf(id, html)), id).toMatch(/公式データ：/);
    }
  });

  test('a card without data leads to the issuer’s own notices', () => {
    const webmoney = cards.find(({ id }) => id === 'webmoney');
    expect(rowOf('webmoney', tab(popupState()))).toContain(`href="${webmoney?.noticePage?.say}"`);
  });

  test('an outage: since when, who says so, and how old that is', () => {
    const text = read(rowOf('apple', tab(popupState({ readings: [reading('apple', later(now, -3 * MINUTE), [outage])] }))));
    expect(text).toContain('障害が報告されています');
    expect(text).toContain('11/24 11:00から');
    expect(text).toContain('出どころ：Apple（3 分前の情報）');
    expect(text).toContain('終わったら知らせる');
  });

  test('silence names its source and its age too, and offers no watch', () => {
    const text = read(rowOf('apple', tab(popupState({ readings: [reading('apple', later(now, -3 * MINUTE))] }))));
    expect(text).toContain('報告されている障害はありません');
    expect(text).toContain('出どころ：Apple（3 分前の情報）');
    expect(text).not.toContain('知らせる');
  });

  test('past its time silence is not silence', () => {
    const html = tab(popupState({ readings: [reading('apple', later(now, -3 * HOUR))] }));
    expect(rowOf('apple', html)).toContain('data-level="unknown"');
    expect(read(rowOf('apple', html))).toContain('3 時間前の情報');
  });

  test('what is watched can be taken back', () => {
    const html = tab(
      popupState({
        readings: [reading('apple', now, [outage])],
        backWatches: { apple: { askedAt: now, events: { [outage.key]: 'waiting' } } },
      }),
    );
    expect(read(rowOf('apple', html))).toContain('お知らせをやめる');
  });

  test('the own cards stand before the shelves', () => {
    const html = tab(popupState({ ownCards: ['webmoney'] }));
    expect(html.indexOf('data-outage="webmoney"')).toBeLessThan(html.indexOf('data-outage="apple"'));
    expect(html).toContain('aria-pressed="true"');
  });

  test('the picture of the week is drawn only from what was seen, and says the same in words', () => {
    const spans = [
      { from: later(now, -26 * HOUR), to: later(now, -25 * HOUR), level: 'majorOutage' as const },
      { from: later(now, -2 * HOUR), to: now, level: 'nothingReported' as const },
    ];
    const html = tab(popupState({ outageHistory: { apple: spans } }));
    const row = rowOf('apple', html);
    expect(row.match(/class="seen seen--\w+"/g)).toEqual(['class="seen seen--majorOutage"', 'class="seen seen--nothingReported"']);
    expect(row).toMatch(/aria-label="この7日間：[^"]*10:00〜11:00 障害[^"]*今日：報告なし/);
    expect(rowOf('webmoney', html)).not.toContain('class="seen');
  });

  test('a page without a text field', () => expect(tab(popupState())).not.toMatch(/<(input|textarea|select)/));

  test.each(['ja', 'en'] as const)('silence is said to prove nothing (%s)', (locale) => {
    expect(read(tab(popupState({}, locale)))).toMatch(
      locale === 'ja' ? /報告がないことは、使えるという意味ではありません/ : /Silence proves nothing/,
    );
  });
});

describe('one reported event', () => {
  const shown = (changes: Parameters<typeof event>[0], locale: 'ja' | 'en' = 'ja') =>
    renderToString(<ReportedEvent event={event(changes)} state={popupState({}, locale)} />);

  test('its words in the reader’s language, or as they are with their language marked', () => {
    expect(shown({ title: { ja: '障害', en: 'Outage' } })).toContain('<strong>障害</strong>');
    expect(shown({ title: { en: 'Outage' } })).toContain('<strong lang="en">Outage</strong>');
    expect(read(shown({ title: {} }))).toContain('内容は書かれていません');
  });

  test.each([
    ['a host of the list is linked', 'https://www.apple.com/support/systemstatus/', true],
    ['any other is not', 'https://apple.example/status', false],
    ['nor one without https', 'http://www.apple.com/', false],
    ['nor what is no address', 'javascript:alert(1)', false],
    ['nor a third party, which has none', null, false],
  ])('%s', (_, url, isLinked) => expect(shown({ url }).includes('<a ')).toBe(isLinked));

  test('a planned end is not worded as one that happened', () => {
    const text = read(shown({ endedAt: later(now, HOUR), endIsPlanned: true }));
    expect(text).toContain('終わる予定：11/24 13:00');
    expect(text).not.toContain('終わり：');
  });

  test('shops that may use the same tills are not left out silently', () => {
    const text = read(
      renderToString(<ReportedEvent event={{ ...event(), retailers: [], perhapsRetailers: ['lawson'] }} state={popupState()} />),
    );
    expect(text).toContain('どのお店かは、わかっていません');
    expect(text).toContain('ほかのお店に関係するかどうかは、わかっていません');
  });
});

test('a failed source shows its error and the age of its last good answer', () => {
  const readings = [{ ...reading('apple', later(now, -2 * HOUR)), lastTry: { at: epochMs(now - MINUTE), error: 'http5xx' as const } }];
  const sources = [{ source: 'apple', fetchedAt: later(now, -2 * HOUR), fresh: false, error: 'http5xx' as const }];
  const text = read(renderToString(<SourceTries sources={sources} state={popupState({ readings })} />));
  expect(text).toContain('前回の問い合わせ：1 分前');
  expect(text).toContain('受け取れた情報：2 時間前のもの');
  expect(text).toContain('相手のサイトでエラーが起きています');
});
