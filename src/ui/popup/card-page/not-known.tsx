import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';
import type { LabelId } from './about-card';

/** Names in one line what is not known, so that a gap is never taken for «nothing to fear». */
export function NotKnown({ what, locale }: { readonly what: Readonly<Partial<Record<LabelId, unknown>>>; readonly locale: Locale }) {
  const { label, notKnown, comma } = uiWords[locale].cards;
  const missing = Object.entries(label).flatMap(([id, words]) => (id in what && isMissing(what, id) ? [words] : []));
  return missing.length === 0 ? null : <p class="not-known">{notKnown(missing.join(comma))}</p>;
}

const isMissing = (what: Readonly<Record<string, unknown>>, id: string) => what[id] === null || what[id] === undefined;
