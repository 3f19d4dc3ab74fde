import { useState } from 'preact/hooks';
import type { Locale } from '../../contracts/text';
import { guideWords } from './guide-words';

/** The address of a browser's setting, to be typed by hand; with a button that copies it where there are buttons. */
export function SettingAddress(props: {
  readonly address: string;
  readonly locale: Locale;
  readonly copy: ((text: string) => Promise<void>) | null;
}) {
  const { address, locale, copy } = props;
  const words = guideWords[locale];
  return (
    <p class="setting">
      {words.settingAddress} <code>{address}</code>
      {copy && <CopyButton address={address} locale={locale} copy={copy} />}
    </p>
  );
}

function CopyButton({
  address,
  locale,
  copy,
}: {
  readonly address: string;
  readonly locale: Locale;
  readonly copy: (text: string) => Promise<void>;
}) {
  const [done, setDone] = useState<'copied' | 'notCopied' | null>(null);
  const words = guideWords[locale];
  const press = () =>
    copy(address).then(
      () => setDone('copied'),
      () => setDone('notCopied'),
    );
  return (
    <>
      <button type="button" class="button" onClick={() => void press()}>
        {words.copy}
      </button>
      <span role="status">{done && words[done]}</span>
    </>
  );
}
