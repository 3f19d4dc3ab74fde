import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { cards } from '../../src/catalogue/rules';
import { glossary } from '../../src/i18n/glossary';
import { pageWords } from '../../src/i18n/page-words-of';
import { OptionsPage } from '../../src/ui/options/options-page';
import { pinStepsFor } from '../../src/ui/welcome/pin-steps-for';
import { WelcomePage } from '../../src/ui/welcome/welcome-page';

const sources = Object.values(
  import.meta.glob<string>('../../src/ui/{options,welcome,components}/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' }),
).join('\n');

/** The ways to every word, such as `options.cards.title`. */
function* waysTo(words: object, way: readonly string[] = []): Generator<readonly string[]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'object' && value !== null) yield* waysTo(value, [...way, key]);
    else yield [...way, key];
  }
}
/** Whether some source names the word, or looks its list up by a value. */
const isShown = (way: readonly string[]) =>
  new RegExp(`[.{,'"\\s]${way.at(-1)}\\b`).test(sources) || new RegExp(`\\b${way.at(-2)}\\[`).test(sources);

test('both languages hold the same words, and no word is an orphan', () => {
  const all = (words: object) => [...waysTo(words)].map((way) => way.join('.')).sort();
  expect(all(pageWords.en)).toEqual(all(pageWords.ja));
  expect([...waysTo(pageWords.ja)].filter((way) => !isShown(way)).map((way) => way.join('.'))).toEqual([]);
  expect(isShown(['aList', 'aWordThatNobodyShows'])).toBe(false);
});

/** The words of the glossary that stand in a piece of the page with nothing beside them that says what they mean. */
function unexplained(html: string, locale: 'ja' | 'en'): readonly string[] {
  return html.split(/<\/?(?:p|li|dt|dd|h\d|summary|legend|label|button type="button" class="button")\b[^>]*>/).flatMap((piece) => {
    const text = piece.replace(/<[^>]*>/g, '');
    if (cards.some(({ name }) => text.endsWith(name[locale]))) return []; // «ビットキャッシュ» is a name
    return glossary
      .filter(({ id, found }) => found[locale].test(text) && !piece.includes(`data-term="${id}"`))
      .map(({ id }) => `${id}: ${text}`);
  });
}

test('a bare word would be seen', () => {
  expect(unexplained('<li>WebMoney</li><p>ブラウザを開きます。</p>', 'ja')).toEqual(['browser: ブラウザを開きます。']);
});

describe.each(['ja', 'en'] as const)('in %s', (locale) => {
  const everySite = { wanted: true, granted: true };
  const pages = {
    options: (
      <OptionsPage state={{ locale, ownCards: [], backWatches: {}, mayNotify: true, everySite, siteChoices: {}, allowedSites: [] }} />
    ),
    welcome: <WelcomePage locale={locale} cards={1} hosts={[]} pin={pinStepsFor('chromium', 'windows')} everySite={everySite} />,
  };
  test.each(['options', 'welcome'] as const)('no technical word stands on the page of %s without its meaning', (page) => {
    const html = renderToString(pages[page]);
    expect(html).toContain('data-term="browser"');
    expect(unexplained(html, locale)).toEqual([]);
  });
});
