import type { FindingData } from '../contracts/check';
import type { Finding, FindingView, FixView } from '../contracts/finding';
import type { BrowserFamily, Fix, FixId, SystemFamily } from '../contracts/fix';
import { type FillContext, fill } from '../i18n/fill';
import { fixOf, wordsOf } from './catalogue';
import { stepsFor } from './steps-for';

/** What words and links are made with. */
export interface ViewContext extends FillContext {
  readonly family: BrowserFamily | 'other';
  readonly system: SystemFamily | 'other';
  /** The origin of the page that the finding is about. */
  readonly origin: string | null;
}

/** Makes a finding readable. @returns `null` where its check or wording is not known any more (an update came in between). */
export function findingView(finding: Finding, context: ViewContext): FindingView | null {
  const all = wordsOf(finding.check);
  const words = all?.[finding.say];
  if (all === null || words === undefined) return null;
  return {
    key: finding.key,
    check: finding.check,
    severity: finding.severity,
    certainty: finding.certainty,
    title: fill(words.title, finding.data, context),
    text: fill(words.text, finding.data, context),
    because: fill(words.because ?? all.default.because, finding.data, context),
    fixes: fixViews(finding.fixes, finding.data, context),
  };
}

/** Makes fixes readable, in their order; one that is not known any more is left out. */
export function fixViews(ids: readonly FixId[], data: FindingData, context: ViewContext): readonly FixView[] {
  return ids.flatMap((id) => {
    const fix = fixOf(id);
    return fix ? [fixView(fix, data, context)] : [];
  });
}

function fixView(fix: Fix, data: FindingData, context: ViewContext): FixView {
  return {
    id: fix.id,
    title: fill(fix.title, data, context),
    steps: stepsFor(fix.steps, context).map((step) => fill(step, data, context)),
    link: linkOf(fix, data, context),
  };
}

/** The button of a fix, if there is an address for this browser and every part of it is known. A phone has no settings page with an address. */
function linkOf(fix: Fix, data: FindingData, { family, system, locale, origin }: ViewContext): FixView['link'] {
  const onPhone = system === 'ios' || system === 'android';
  const template = (family === 'other' || onPhone ? undefined : fix.opens?.[family]) ?? fix.opens?.any;
  if (template === undefined || fix.opensLabel === undefined) return null;
  const values: Readonly<Record<string, unknown>> = { ...data, origin };
  let complete = true;
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value === 'string') return value;
    complete = false;
    return '';
  });
  // «Illegal URL»: Firefox 140 and 153 open no about: page for an extension (measured 2026-11-24).
  return complete ? { label: fix.opensLabel[locale], address, how: address.startsWith('about:') ? 'copy' : 'open' } : null;
}
