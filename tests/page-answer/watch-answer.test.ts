// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { rules as amazon } from '../../src/cards/amazon';
import { rules as googlePlay } from '../../src/cards/google-play';
import { rules as steamWallet } from '../../src/cards/steam-wallet';
import type { CardMessage } from '../../src/contracts/card-message';
import type { ExpectedAnswer } from '../../src/contracts/messages';
import { watchAnswer } from '../../src/page-answer/watch-answer';

const expectedOf = ({ messages }: { readonly messages: readonly CardMessage[] }): readonly ExpectedAnswer[] =>
  messages.flatMap(({ id, seenByPeople, words }) => (seenByPeople && words !== null ? [{ id, words: words.say }] : []));
const form = '<form><label>Code <input id="code"></label><button>Redeem</button></form>';
const field = () => document.querySelector('#code');
const show = (html: string) => {
  document.body.innerHTML = html;
};
const answerOn = (html: string, rules: { readonly messages: readonly CardMessage[] } = amazon) => {
  show(html);
  const watch = watchAnswer(field);
  watch.expect(expectedOf(rules));
  return watch.now();
};
beforeEach(() => show(form));

test.each([
  ['an alert', `<p role="alert">ギフト券番号は無効です</p>${form}`, amazon, 'invalid'],
  ['a documented box', `<div id="gc-redemption-error">The claim code is invalid.</div>${form}`, amazon, 'invalid'],
  ['words in the form', '<form><input id="code"><p>The claim code is invalid</p></form>', amazon, 'invalid'],
  ['a dialog that repeats a code', `${form}<div role="dialog">That code didn’t work: QZKX-WVJQ</div>`, googlePlay, 'did-not-work'],
  ['success where the form is gone', '<main><h1>$30 has been added to your Gift Card Balance</h1></main>', amazon, 'added'],
  ['words far from the field', `<nav>claim code is invalid</nav>${form}`, amazon, null],
  ['words in a script', '<form><input id="code"><script>"claim code is invalid"</script></form>', amazon, null],
])('%s', (_, html, rules, expected) => expect(answerOn(html, rules)).toBe(expected));

test.each([
  'Please check the number and try again',
  'ただいま混み合っています',
  'Your session has ended',
  'この番号はお使いになれません',
  'Thank you! Enjoy your card',
])('wording that is not in the catalogue is left alone: %s', (text) => {
  for (const rules of [amazon, googlePlay, steamWallet]) expect(answerOn(`<p role="alert">${text}</p>${form}`, rules)).toBeNull();
});

test('nothing is named while nothing is expected', () => {
  show(`<p role="alert">claim code is invalid</p>${form}`);
  const watch = watchAnswer(field);
  expect([watch.now(), watch.awaited()]).toEqual([null, false]);
  watch.expect([]);
  expect(watch.now()).toBeNull();
});

test('what stood there before the submit is no answer; when it goes and comes again, it is', () => {
  show(`<p role="alert">claim code is invalid</p>${form}`);
  const watch = watchAnswer(field);
  watch.fromNow();
  watch.expect(expectedOf(amazon));
  expect([watch.now(), watch.awaited()]).toEqual([null, true]);
  show(form);
  expect(watch.now()).toBeNull();
  show(`<p role="alert">claim code is invalid</p>${form}`);
  expect(watch.now()).toBe('invalid');
  watch.fromNow();
  expect(watch.now()).toBeNull();
});

test('the longest words win, and two messages with equally long ones name nothing', () => {
  const words = (...patterns: string[]) => patterns.map((pattern) => ({ pattern }));
  const html = `<p role="alert">this code was used by you</p>${form}`;
  show(html);
  const among = (expected: readonly ExpectedAnswer[]) => {
    const watch = watchAnswer(field);
    watch.expect(expected);
    return watch.now();
  };
  expect(
    among([
      { id: 'used', words: words('code was used') },
      { id: 'yours', words: words('code was used by you') },
    ]),
  ).toBe('yours');
  expect(
    among([
      { id: 'a', words: words('this code') },
      { id: 'b', words: words('used by y') },
    ]),
  ).toBeNull();
});

test('whatever the page says, an id of the catalogue or nothing comes out', () => {
  const expected = expectedOf(amazon);
  const ids: readonly (string | null)[] = [null, ...expected.map(({ id }) => id)];
  const piece = fc.oneof(fc.string(), fc.constantFrom(...expected.flatMap(({ words }) => words.map(({ pattern }) => pattern))));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      show(`<p role="alert"></p>${form}`);
      const alert = document.querySelector('[role=alert]');
      if (alert) alert.textContent = pieces.join(' ');
      const watch = watchAnswer(field);
      watch.expect(expected);
      expect(ids).toContain(watch.now());
    }),
    { numRuns: 50 },
  );
});
