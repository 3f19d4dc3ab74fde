import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { FindingView } from '../../src/contracts/finding';
import type { BrowserFamily, Fix, SystemFamily } from '../../src/contracts/fix';
import type { Locale } from '../../src/contracts/text';
import { checks, wordsOf } from '../../src/findings/catalogue';
import { findingView, fixViews, type ViewContext } from '../../src/findings/finding-view';
import { inPlainWords } from '../../src/findings/in-plain-words';
import { glossary } from '../../src/i18n/glossary';
import { uiWords } from '../../src/i18n/ui-words-of';
import { evidence } from '../../src/troubleshoot/evidence';
import { FindingCard } from '../../src/ui/components/finding-card';
import { FixFold } from '../../src/ui/components/fix-fold';
import { FixList } from '../../src/ui/components/fix-list';
import { noon } from '../support/situation';

const fixIds = Object.values(import.meta.glob<Fix>('../../src/fixes/*.ts', { eager: true, import: 'fix' })).map(({ id }) => id);
const devices: readonly (readonly [BrowserFamily | 'other', SystemFamily | 'other'])[] = [
  ['chromium', 'windows'],
  ['edge', 'macos'],
  ['firefox', 'linux'],
  ['safari', 'macos'],
  ['safari', 'ios'],
  ['firefox', 'android'],
  ['other', 'other'],
];
const names = { card: () => null, retailer: () => null, place: () => null };
const contexts = (locale: Locale): readonly ViewContext[] =>
  devices.map(([family, system]) => ({ locale, now: noon, names, family, system, origin: null }));

/** Every finding that any check can make, in every wording. */
const viewsIn = (context: ViewContext): readonly FindingView[] =>
  checks.flatMap(({ id, severity, certainty }) =>
    Object.keys(wordsOf(id) ?? {})
      .filter((say) => say !== 'unknown')
      .flatMap(
        (say) =>
          findingView({ key: id, check: id, say, severity, certainty, fixes: id === 'cookies-blocked' ? fixIds : [], data: {} }, context) ??
          [],
      ),
  );

/** The words of the glossary that stand in a text with nothing beside them that says what they mean. */
function unexplained(text: string, locale: Locale): readonly string[] {
  return glossary.flatMap(({ id, word, found }) => {
    if (!found[locale].test(text)) return [];
    const itself = `(?:${found[locale].source})`;
    const explained = new RegExp(`${itself}[」”"]?(?:（| \\()|[（(]${itself}(?:[）)：]|: )`, found[locale].flags);
    const noted = [`※${word[locale]}：`, ` (${word[locale]}: `].some((note) => text.includes(note));
    return noted || explained.test(text) ? [] : [id];
  });
}
/** What a person reads, a piece a line; behind a word that can be pressed stands what it would say. */
const read = (html: string) =>
  html.replace(/<button type="button" class="term"[^>]*>([^<]*)<\/button>/g, '$1（…）').replace(/<[^>]*>/g, '\n');

describe.each(['ja', 'en'] as const)('technical words in %s', (locale) => {
  test('the banner explains each where it is first read', () => {
    for (const context of contexts(locale))
      for (const view of viewsIn(context)) {
        const { title, text, because, fixes } = inPlainWords(view, locale);
        const all = [title, text, because, ...fixes.flatMap((fix) => [fix.title, ...fix.steps])].join('\n');
        expect(unexplained(all, locale), `${view.check}: ${all}`).toEqual([]);
      }
  });

  test('in the popup each can be pressed: findings, fixes and folded fixes', () => {
    for (const context of contexts(locale)) {
      for (const view of viewsIn(context))
        expectMarked(renderToString(<FindingCard finding={view} locale={locale} note={null} open />), view.check);
      const fixes = fixViews(fixIds, {}, context);
      expectMarked(renderToString(<FixList fixes={fixes} locale={locale} />), 'fixes');
      for (const fix of fixes) expectMarked(renderToString(<FixFold fix={fix} locale={locale} />), fix.id);
    }
  });

  test('what could not be told, and what speaks for a cause, hold none that a surface would show bare', () => {
    // These go through `Explained`; what it cannot mark would be a word inside another.
    for (const [id, text] of Object.entries(evidence)) expect(unexplained(text[locale], locale), id).toEqual([]);
  });

  test('the words of our own surfaces explain the few that they use', () => {
    const bare = [...sentencesOf(uiWords[locale])].filter(([, sentence]) => unexplained(sentence, locale).length > 0);
    expect(bare.map(([way]) => way)).toEqual(throughExplained);
  });

  function expectMarked(html: string, name: string): void {
    const bare = read(html)
      .split('\n')
      .filter((piece) => unexplained(piece, locale).length > 0);
    expect(bare, name).toEqual([]);
  }
});

test('a bare word would be seen', () => {
  expect(unexplained('Cookieを許可します。', 'ja')).toEqual(['cookie']);
  expect(unexplained('Allow cookies.', 'en')).toEqual(['cookie']);
  expect(unexplained('Cookie（小さな記録）を許可します。', 'ja')).toEqual([]);
});

/** Sentences that are shown by way of `Explained` (`open-questions.tsx`). */
const throughExplained = ['popup.reason.notPermitted', 'popup.reason.notSupported', 'thisPage.noAccess.text'];

/** The sentences of a list of words, with their ways; those that are made by a function are made with a word that is none of them. */
function* sentencesOf(words: object, way = ''): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(words)) {
    const here = way === '' ? key : `${way}.${key}`;
    if (typeof value === 'string') yield [here, value];
    else if (typeof value === 'function') yield [here, String(value('x'))];
    else if (typeof value === 'object' && value !== null) yield* sentencesOf(value, here);
  }
}
