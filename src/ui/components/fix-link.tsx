import { useState } from 'preact/hooks';
import type { FixView } from '../../contracts/finding';
import type { Locale } from '../../contracts/text';
import { uiWords } from '../../i18n/ui-words-of';
import { openInTab } from '../../platform/tabs';

/** The button of a fix: it opens the address, or copies it where the browser lets no extension open it. */
export function FixLink({ link, locale }: { readonly link: NonNullable<FixView['link']>; readonly locale: Locale }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const words = uiWords[locale].popup;
  const { label, address, how } = link;
  if (how === 'open') {
    return (
      <button type="button" class="button" onClick={() => void openInTab(address)}>
        {label}
      </button>
    );
  }
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div class="copy-address">
      <code>{address}</code>
      <p class="quiet">{words.pasteAddress}</p>
      <button type="button" class="button" data-copy-address onClick={() => void copy()}>
        {words.copyAddress}
      </button>
      <p role="status" class="quiet">
        {copied !== null && (copied ? words.copied : words.notCopied)}
      </p>
    </div>
  );
}
