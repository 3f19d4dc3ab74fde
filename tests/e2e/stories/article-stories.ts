import { describe, expect, test } from 'vitest';
import type { Text } from '../../../src/contracts/text';
import { fixOf } from '../../../src/findings/catalogue';
import { anchors } from '../../../src/guide/anchors';
import { articleCoverage, type Covered } from '../../../src/guide/article-coverage';
import { chapters } from '../../../src/guide/chapters';
import { symptoms } from '../../../src/guide/symptoms';
import { uiWords } from '../../../src/i18n/ui-words-of';
import { type Person, somebody } from '../../support/story/person';
import type { Stage } from '../../support/story/stage';
import { until } from '../../support/until';
import { type Purchase, purchases } from './purchases';
import { type Scene, scenes, today } from './scenes';
import { type Trouble, troubles } from './troubles';

/** The rows of the article, each told as a person meets it. @param stage the one that is set when the stories run. */
export function tellArticleStories(kind: 'chromium' | 'firefox', stage: () => Stage): void {
  const playable = Object.entries<Scene>(scenes).filter(([, { only, named }]) => !named && (only === undefined || only === kind));

  test.each(playable)('on the page: %s', async (_, { at, address, prepare, acts, told, fix, after }) => {
    const { world, running, language } = stage();
    await stage().letItBe(at);
    const person = await somebody(stage());
    try {
      await prepare?.(stage(), person.page);
      await person.opens(address);
      await acts?.(person);
      await person.isTold(told);
      await person.pressesInBanner(new RegExp(`^${uiWords[language].banner.whatToDo}`.replace('?', '\\?')));
      expect(unexplained(await person.reads(fix))).toContain(firstStep(fix, running.kind, language));
      expect(person.interactions()).toBe(1);
    } finally {
      await after?.(stage(), person.page);
      await person.leaves();
      world.reset();
    }
  });

  test.each(Object.entries<Trouble>(troubles))('not working: %s', async (_, { card, plain, cause, fix, phone }) => {
    await stage().letItBe(today);
    await inPopup(stage(), async (person) => {
      await person.presses('#tab-notWorking');
      await person.chooses('#trouble-card', card);
      await person.presses(`[data-plain="${plain}"]`);
      await until(cause, () => person.looks(`document.querySelector('[data-cause="${cause}"]') !== null`));
      expect(await person.reads(fix)).not.toBe('');
      if (phone !== undefined) await until(phone, async () => (await person.text()).includes(phone));
    });
  });

  test.each(Object.entries<Purchase>(purchases))('before buying: %s', async (_, { at, card, shop, place, otherWays, ...answers }) => {
    await stage().letItBe(at);
    await stage().running.forget('local', ['purchaseChoice']);
    await inPopup(stage(), async (person) => {
      await person.presses('#tab-beforeBuying');
      await person.chooses('#card', card);
      if (shop !== undefined) await person.chooses('#shop', shop);
      if (place !== undefined) await person.chooses('#place', place);
      const look = (attribute: string, selector: string) =>
        person.looks(`document.querySelector('${selector}')?.getAttribute('${attribute}') ?? null`);
      await until(answers.verdict, async () => (await look('data-answer', '[data-answer]')) === answers.verdict);
      for (const question of ['selling', 'typing'] as const)
        if (answers[question] !== undefined)
          expect(await look('data-question-answer', `[data-question=${question}]`)).toBe(answers[question]);
      if (otherWays) expect(await person.text()).toContain(uiWords[stage().language].buying.otherWays);
    });
  });

  describe('in the guide', () => {
    test('the popup leads to it', async () => {
      await stage().letItBe(today);
      await inPopup(stage(), async (person) => {
        await person.followsLinkTo('guide.html');
        await until('the contents', () => person.looks(`document.querySelector('.contents-link') !== null`));
        // From here every row is a chapter away: the popup's link is the first of its interactions, the chapter's the second.
        for (const [row, covered] of Object.entries(articleCoverage)) await findInGuide(person, row, covered, stage().language);
      });
    });
  });
}

/** Presses the chapter's link and reads; a press of its fold at most. Rows are told one after the other, so each is counted by itself. */
async function findInGuide(person: Person, row: string, covered: Covered, language: Stage['language']): Promise<void> {
  const { chapter, anchor, words } = placeOf(covered);
  const presses = (selector: string) =>
    person.looks(`(() => { const one = document.querySelector(${JSON.stringify(selector)}); one?.click(); return one !== null; })()`);
  let interactions = 1;
  expect(await presses(`.contents-link[href="#${chapter}"]`), row).toBe(true);
  interactions += 1;
  const canBeRead = () =>
    person.looks(`(() => {
      const place = document.getElementById(${JSON.stringify(anchor)});
      const wanted = ${JSON.stringify(words.map((one) => one[language].replaceAll(/\s/g, '')))};
      const shown = [...(place?.querySelectorAll('p, li, h2, h4, td, th') ?? [])].filter((one) => one.checkVisibility());
      return wanted.some((text) => shown.some((one) => one.textContent.replaceAll(/\\s/g, '').includes(text)));
    })()`);
  if (!(await canBeRead())) {
    // What other browsers and systems need is folded away.
    await person.looks(`(() => {
      const place = document.getElementById(${JSON.stringify(anchor)});
      (place?.closest('details.others') ?? place?.querySelector('details.others'))?.querySelector('summary')?.click();
    })()`);
    interactions += 1;
    await until(`${row} below its fold`, canBeRead, 2_000);
  }
  expect(interactions, row).toBeLessThanOrEqual(4);
}

interface GuidePlace {
  readonly chapter: string;
  readonly anchor: string;
  /** Those of its sentences that hold what the article says. */
  readonly words: readonly Text[];
}

function placeOf(covered: Covered): GuidePlace {
  const says = (texts: readonly Text[]) => texts.filter(({ ja }) => covered.says.test(ja));
  if ('chapter' in covered) {
    const own = chapters.filter(({ id }) => id === covered.chapter);
    const texts = own.flatMap(({ title, text, signs, table }) => [
      title,
      ...text.map(({ say }) => say),
      ...signs.map(({ symptom }) => symptoms[symptom].words),
      ...(table?.rows.flat() ?? []),
    ]);
    return { chapter: covered.chapter, anchor: anchors.chapter(covered.chapter), words: says(texts) };
  }
  const chapter = chapters.find(({ fixes }) => fixes.includes(covered.fix))?.id ?? '';
  const fix = fixOf(covered.fix);
  const texts = fix ? [fix.title, ...('other' in fix.steps ? Object.values(fix.steps).flat() : fix.steps)] : [];
  return { chapter, anchor: anchors.fix(chapter, covered.fix), words: says(texts) };
}

async function inPopup(stage: Stage, tell: (person: Person) => Promise<void>): Promise<void> {
  const person = await somebody(stage);
  try {
    await person.opensPopup();
    await tell(person);
  } finally {
    await person.leaves();
  }
}

/** The first step as it is told in this browser. */
function firstStep(fixId: string, kind: 'chromium' | 'firefox', language: Stage['language']): string {
  const steps = fixOf(fixId)?.steps ?? [];
  const own = 'other' in steps ? (steps[kind] ?? steps.other) : steps;
  const first = own[0]?.[language];
  if (first === undefined) throw new Error(`${fixId} has no steps`);
  return unexplained(first);
}

/** Without what a word means in brackets: where it is explained differs from place to place. */
const unexplained = (text: string): string => text.replaceAll(/（[^）]*）|\s*\([^)]*\)/g, '');
