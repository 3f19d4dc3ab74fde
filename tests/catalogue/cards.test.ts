import { describe, expect, test } from 'vitest';
import { cardFiles } from '../../scripts/catalogue/read-catalogue';

test('no two cards bear the same letters, and no tile is crowded', () => {
  const monograms = [...cardFiles.values()].map(({ rules }) => rules.monogram);
  expect(new Set(monograms).size).toBe(monograms.length);
  for (const letters of monograms) expect(letters).toMatch(/^[A-Z0-9][A-Za-z0-9+]{0,2}$/);
});

describe.each([...cardFiles])('cards/%s', (_, { site, rules, prose }) => {
  test('tells where the code is typed in a way that fits its pages', () => {
    const { typedAt, officialPage } = rules;
    if (officialPage !== null) expect(typedAt.say).toBe('issuerPage');
    if (typedAt.say === 'app' || typedAt.say === 'till' || typedAt.say === 'notACode') {
      expect(site.pages.filter(({ kind }) => kind === undefined)).toEqual([]);
    }
  });
  test('gives a limit of tries in sound numbers', () => {
    const limit = rules.attemptLimit?.say;
    if (limit === undefined) return;
    if (limit.tries !== null) expect(limit.tries).toBeGreaterThan(1);
    if (limit.lockedForMinutes !== null) expect(limit.lockedForMinutes).toBeGreaterThan(0);
  });
  test('names every other product that has a file by that file', () => {
    for (const { card } of prose.confusedWith) if (card !== undefined) expect([...cardFiles.keys()]).toContain(card);
  });
  test('groups look-alike characters, and writes phone numbers as they are dialled', () => {
    for (const group of prose.confusable?.say ?? []) {
      expect(group).toMatch(/^\S{2,}$/u);
      expect(new Set(group).size).toBe([...group].length);
    }
    const { phone, formerPhone } = prose.support ?? { phone: null, formerPhone: undefined };
    for (const claim of [phone, formerPhone]) {
      if (claim === null || claim === undefined) continue;
      expect(claim.say.number).toMatch(/^[0-9+][0-9 -]{3,}$/);
      expect(claim.say.country).toMatch(/^[A-Z]{2}$/);
    }
    // Only what the issuer itself says may be called.
    if (phone !== null) {
      expect(phone.hint).toBeUndefined();
      expect(prose.sources[phone.source]?.confidence).toMatch(/^issuer/);
    }
    if (formerPhone !== undefined) expect(formerPhone.hint).toBe(true);
  });
  test('never prints what its own shapes forbid', () => {
    for (const { never = '', startsWith = '' } of site.codeFormats) for (const letter of startsWith) expect(never).not.toContain(letter);
    if (site.codeFormats.some(({ never }) => never !== undefined)) expect(rules.neverUsed).not.toBeNull();
  });
});
