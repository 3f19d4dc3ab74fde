import { describe, expect, test } from 'vitest';
import { cardFiles, placeFiles, retailerFiles } from '../../scripts/catalogue/read-catalogue';

describe.each([...cardFiles])('cards/%s', (_, { site, rules }) => {
  test('is sold at shops and used at places that we have', () => {
    for (const shop of rules.soldAt?.say ?? []) expect([...retailerFiles.keys()]).toContain(shop);
    for (const place of [...(rules.usableAt?.say ?? []), ...(rules.notUsableAt?.say ?? [])])
      expect([...placeFiles.keys()]).toContain(place);
  });
  test('says nothing twice', () => {
    for (const list of [rules.soldAt?.say, rules.usableAt?.say, rules.notUsableAt?.say]) expect(new Set(list).size).toBe(list?.length ?? 0);
  });
  test('is not both usable and not usable at a place', () => {
    const refused: readonly string[] = rules.notUsableAt?.say ?? [];
    expect((rules.usableAt?.say ?? []).filter((place) => refused.includes(place))).toEqual([]);
  });
  test('has words for every look-alike, and a look-alike for all words', () => {
    expect(Object.keys(rules.lookalikes).sort()).toEqual((site.lookalikes ?? []).map(({ id }) => id).sort());
  });
  test('looks for look-alikes on pages that it has', () => {
    const pages = site.pages.map(({ id }) => id);
    for (const { pages: only = [] } of site.lookalikes ?? []) for (const page of only) expect(pages).toContain(page);
  });
});

describe.each([...placeFiles])('places/%s', (id, { place }) => {
  const mentioned = [...place.takes.say, ...(place.refuses?.say ?? [])];

  test('takes and refuses cards that we have, none of them twice', () => {
    for (const card of mentioned) expect([...cardFiles.keys()]).toContain(card);
    expect(new Set(mentioned).size).toBe(mentioned.length);
  });
  test('agrees with the cards on what is taken', () => {
    const saySo = [...cardFiles].filter(([, { rules }]) => rules.usableAt?.say.includes(id)).map(([card]) => card);
    expect(saySo.sort()).toEqual([...place.takes.say].sort());
  });
  test('agrees with the cards on what is refused, hints aside', () => {
    const saySo = (hints: boolean) =>
      [...cardFiles]
        .filter(([, { rules }]) => rules.notUsableAt?.say.includes(id) && (hints || !rules.notUsableAt.hint))
        .map(([card]) => card);
    const refused: readonly string[] = place.refuses?.say ?? [];
    expect(refused).toEqual(expect.arrayContaining(saySo(false)));
    expect(saySo(true)).toEqual(expect.arrayContaining([...refused]));
    expect(saySo(true).filter((card) => place.takes.say.includes(card))).toEqual([]);
  });
});

test('every shop sells something and every place takes something', () => {
  const sold = new Set([...cardFiles.values()].flatMap(({ rules }) => rules.soldAt?.say ?? []));
  for (const shop of retailerFiles.keys()) expect([...sold]).toContain(shop);
  for (const { place } of placeFiles.values()) expect(place.takes.say).not.toEqual([]);
});
