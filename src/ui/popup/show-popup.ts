import { h, render } from 'preact';
import { MINUTE } from '../../contracts/epoch-ms';
import { lookAtPage, type PageLook, stillLooking } from '../../findings/look-at-page';
import { sendToWorker } from '../../messaging';
import { browserLocale } from '../../platform/browser-locale';
import { onPermissionsChanged } from '../../platform/every-site-permission';
import { soon } from '../../platform/soon';
import { activeTabId, onTabLoaded } from '../../platform/tabs';
import { watchWhatIsShown } from '../../storage';
import { Popup } from './popup';
import { loadPopupState } from './popup-state';

/** Where nothing is stored about the page, the first paint waits so many milliseconds for a look at it: «looking…» for a blink only flickers. */
const LOOK_BEFORE_PAINT = 150;

/**
 * Paints the popup from storage, paints again when what it shows changes, and lets the worker know that somebody looks. Where nothing is stored
 * about the tab's page, it has the page looked at: opening the popup on it is what permits that (`activeTab`).
 * @param parameters `tab`: the tab to speak of, where the popup was opened as a page. `#told-someone` opens it on that page.
 */
export async function showPopup(root: Element, parameters: URLSearchParams): Promise<void> {
  document.documentElement.lang = browserLocale();
  const tabId = Number(parameters.get('tab')) || (await activeTabId());
  let look: PageLook = tabId === null ? { state: 'noAccess', origin: null } : stillLooking;
  let looking: Promise<void> | null = null;
  let painted = false;

  const lookOnce = (id: number) => {
    looking ??= lookAtPage(id).then((seen) => {
      look = seen;
      looking = null;
      void paint();
    });
    return looking;
  };
  const paint = () =>
    soon('paintPopup', async () => {
      let state = await loadPopupState(tabId, look);
      const [stored] = state.documents;
      if (stored) {
        // What was seen before is old once these documents are gone.
        look = { ...stillLooking, origin: stored.document.origin };
      } else if (look.state === 'looking' && tabId !== null) {
        const looked = lookOnce(tabId);
        if (!painted) {
          await Promise.race([looked, new Promise((done) => setTimeout(done, LOOK_BEFORE_PAINT))]);
          state = await loadPopupState(tabId, look);
        }
      }
      painted = true;
      render(h(Popup, { state, checkNow, toldSomeone: location.hash === '#told-someone' }), root);
    });
  /** A page that goes cannot be looked at, and what was seen of it is not true of the next one. Until that is seen, the old words stand. */
  const lookAnew = async (id: number) => {
    await looking;
    if ((await loadPopupState(id, look)).documents.length === 0) await lookOnce(id);
  };
  watchWhatIsShown(tabId, () => void paint());
  onPermissionsChanged(() => void paint());
  if (tabId !== null) onTabLoaded(tabId, () => void lookAnew(tabId));
  setInterval(() => void paint(), MINUTE); // ages go on, and silence stops counting, while nothing is stored
  await paint();
  await sendToWorker({ type: 'outagesWanted', because: 'popupOpened' });
}

async function checkNow(): Promise<void> {
  await sendToWorker({ type: 'outagesWanted', because: 'checkNow' });
}
