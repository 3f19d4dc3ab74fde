import type { BrowserFamily, Fix, FixSteps as StepsOfFix, SystemFamily } from '../../contracts/fix';
import type { Locale, Text } from '../../contracts/text';
import { stepsFor } from '../../findings/steps-for';
import { anchors } from '../../guide/anchors';
import { sourcesOfFix } from '../../guide/guide-sources';
import { guideWords } from './guide-words';
import type { InsideExtension } from './inside-extension';
import { Said } from './said';
import { SettingAddress } from './setting-address';
import { SourceMark } from './source-mark';

interface FixStepsProps {
  readonly fix: Fix;
  readonly chapter: string;
  readonly locale: Locale;
  readonly inside: InsideExtension | null;
}

/**
 * A remedy with every browser's steps, since a reader may hold another device than the one that shows the guide. Inside the extension the
 * browser at hand comes first and the others are folded; the file, which needs no script and knows no device, shows them all.
 */
export function FixSteps({ fix, chapter, locale, inside }: FixStepsProps) {
  const words = guideWords[locale];
  const { steps } = fix;
  const lists = 'other' in steps ? familiesOf(steps) : [];
  const own = inside === null ? undefined : lists.find(([, texts]) => texts === stepsFor(steps, inside));
  const others = lists.filter((list) => list !== own);
  return (
    <article id={anchors.fix(chapter, fix.id)} data-fix={fix.id}>
      <div class="claim">
        <h4>
          <Said text={fix.title[locale]} locale={locale} />
        </h4>
        <SourceMark sources={sourcesOfFix(fix)} locale={locale} hint={false} />
      </div>
      {!('other' in steps) && <StepList texts={steps} locale={locale} />}
      {own && <FamilySteps fix={fix} list={own} locale={locale} inside={inside} />}
      {own && others.length > 0 ? (
        <details class="others">
          <summary>{words.otherBrowsers}</summary>
          {others.map((list) => (
            <FamilySteps key={list[0]} fix={fix} list={list} locale={locale} inside={inside} />
          ))}
        </details>
      ) : (
        others.map((list) => <FamilySteps key={list[0]} fix={fix} list={list} locale={locale} inside={inside} />)
      )}
    </article>
  );
}

type Family = BrowserFamily | SystemFamily | 'other';
type FamilyList = readonly [Family, readonly Text[]];

const order: readonly Family[] = [
  'chromium',
  'edge',
  'firefox',
  'safari',
  'ios',
  'android',
  'windows',
  'macos',
  'chromeos',
  'linux',
  'other',
];

function familiesOf(steps: Exclude<StepsOfFix, readonly Text[]>): readonly FamilyList[] {
  return order.flatMap((family) => {
    const list = steps[family];
    return list ? [[family, list] as const] : [];
  });
}

interface FamilyStepsProps {
  readonly fix: Fix;
  readonly list: FamilyList;
  readonly locale: Locale;
  readonly inside: InsideExtension | null;
}

function FamilySteps({ fix: { opens, opensLabel }, list: [family, texts], locale, inside }: FamilyStepsProps) {
  const address = isBrowser(family) ? opens?.[family] : undefined;
  // Firefox opens none of its about: pages for an extension: there only the copy helps.
  const canOpen = inside?.family === family && !address?.startsWith('about:');
  return (
    <div data-family={family}>
      <h5>{guideWords[locale].family[family]}</h5>
      <StepList texts={texts} locale={locale} />
      {address !== undefined && inside && canOpen && opensLabel && (
        <button type="button" class="button" data-opens={address} onClick={() => inside.open(address)}>
          {opensLabel[locale]}
        </button>
      )}
      {address !== undefined && <SettingAddress address={address} locale={locale} copy={canOpen ? null : (inside?.copy ?? null)} />}
    </div>
  );
}

const browsers: readonly Family[] = ['chromium', 'edge', 'firefox', 'safari'];
const isBrowser = (family: Family): family is BrowserFamily => browsers.includes(family);

function StepList({ texts, locale }: { readonly texts: readonly Text[]; readonly locale: Locale }) {
  return (
    <ol>
      {texts.map((text) => (
        <li key={text.en}>
          <Said text={text[locale]} locale={locale} />
        </li>
      ))}
    </ol>
  );
}
