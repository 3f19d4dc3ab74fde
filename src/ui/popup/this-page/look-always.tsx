import { useState } from 'preact/hooks';
import type { Locale } from '../../../contracts/text';
import type { SingleSite } from '../../../every-site/single-site';
import { uiWords } from '../../../i18n/ui-words-of';
import { askForSites, giveBackSites } from '../../../platform/every-site-permission';

/** «Look at this site whenever it is opened»: asks the browser for this site alone, and gives it back. */
export function LookAlways({ site: { host, origins, isOn }, locale }: { readonly site: SingleSite; readonly locale: Locale }) {
  const [refused, setRefused] = useState(false);
  const words = uiWords[locale].thisPage.site.lookAlways;
  // The press itself has to ask: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/permissions/request
  const ask = () => void askForSites(origins).then((granted) => setRefused(!granted));
  return isOn ? (
    <p class="choice-made" data-look-always="on">
      <span>{words.on(host)}</span>
      <button type="button" class="button" onClick={() => void giveBackSites(origins)}>
        {uiWords[locale].thisPage.site.undo}
      </button>
    </p>
  ) : (
    <div data-look-always="off">
      <div class="buttons">
        <button type="button" class="button" aria-describedby="look-always" onClick={ask}>
          {words.offer}
        </button>
      </div>
      <p id="look-always" class="quiet fold-note">
        {words.about}
      </p>
      <p role="status" class="fold-note">
        {refused && words.refused}
      </p>
    </div>
  );
}
