import { useId, useState } from 'preact/hooks';
import type { Locale } from '../../contracts/text';
import { switchOffEverySite, switchOnEverySite } from '../../every-site/switch-every-site';
import { pageWords } from '../../i18n/page-words-of';
import { askForSites, everySiteOrigins } from '../../platform/every-site-permission';
import { Explained } from './explained';

export interface EverySiteSwitchProps {
  readonly locale: Locale;
  /** The person's wish. */
  readonly wanted: boolean;
  /** Whether the browser grants it. */
  readonly granted: boolean;
}

const parts = ['does', 'never', 'warning', 'undo'] as const;

/** What the every-site mode is, in plain words, and below them its one switch: nobody meets the browser's warning without having read it. */
export function EverySiteSwitch({ locale, wanted, granted }: EverySiteSwitchProps) {
  const words = pageWords[locale].everySite;
  const [said, setSaid] = useState<'on' | 'off' | 'refused' | null>(null);
  const label = useId();
  const isOn = wanted && granted;
  const press = async () => {
    if (isOn) {
      await switchOffEverySite();
      return setSaid('off');
    }
    const asking = askForSites(everySiteOrigins); // before anything is awaited, while this is still a press
    setSaid((await switchOnEverySite(asking)) ? 'on' : 'refused');
  };
  const toSay = said ?? (wanted && !granted ? 'lost' : null);
  const sentence = { ...words, warning: words.warning(words.warningOfChromium) };
  return (
    <>
      <p>{words.why}</p>
      <dl class="explained">
        {parts.map((part) => (
          <div key={part}>
            <dt>
              <Explained text={words.parts[part]} locale={locale} />
            </dt>
            <dd>
              <Explained text={sentence[part]} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
      <div class="switch-row">
        <span id={label}>{words.label}</span>
        <button
          type="button"
          role="switch"
          class="switch"
          data-every-site
          aria-checked={isOn}
          aria-labelledby={label}
          onClick={() => void press()}
        >
          <span class="switch-track" aria-hidden="true" />
          <span aria-hidden="true">{isOn ? words.state.on : words.state.off}</span>
        </button>
      </div>
      <p role="status" class="said">
        {toSay !== null && <Explained text={words.said[toSay]} locale={locale} />}
      </p>
    </>
  );
}
