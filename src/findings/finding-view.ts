import type { Finding, FindingView, FixView } from '../contracts/finding';
import type { BrowserFamily, Fix } from '../contracts/fix';
import { type FillContext, fill } from '../i18n/fill';
import { fixOf, wordsOf } from './catalogue';

/** What words and links are made with. */
export interface ViewContext extends FillContext {
  readonly family: BrowserFamily | 'other';
  /** The origin of the page that the finding is about. */
  readonly origin: string | null;
}

/** Makes a finding readable. @returns `null` where its check or wording is not known any more (an update came in between). */
export function findingView(finding: Finding, context: ViewContext): FindingView | null {
  const words = wordsOf(finding.check)?.[finding.say];
  if (words === undefined) return null;
  return {
    key: finding.key,
    check: finding.check,
    severity: finding.severity,
    certainty: finding.certainty,
    title: fill(words.title, finding.data, context),
    text: fill(words.text, finding.data, context),
    fixes: finding.fixes.flatMap((id) => {
      const fix = fixOf(id);
      return fix ? [fixView(fix, finding, context)] : [];
    }),
  };
}

function fixView(fix: Fix, finding: Finding, context: ViewContext): FixView {
  const steps = 'other' in fix.steps ? (fix.steps[context.family] ?? fix.steps.other) : fix.steps;
  return {
    id: fix.id,
    title: fill(fix.title, finding.data, context),
    steps: steps.map((step) => fill(step, finding.data, context)),
    link: linkOf(fix, finding, context),
  };
}

/** The button of a fix, if there is an address for this browser and every part of it is known. */
function linkOf(fix: Fix, finding: Finding, { family, locale, origin }: ViewContext): FixView['link'] {
  const template = (family === 'other' ? undefined : fix.opens?.[family]) ?? fix.opens?.any;
  if (template === undefined || fix.opensLabel === undefined) return null;
  const values: Readonly<Record<string, unknown>> = { ...finding.data, origin };
  let complete = true;
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value === 'string') return value;
    complete = false;
    return '';
  });
  return complete ? { label: fix.opensLabel[locale], address } : null;
}
