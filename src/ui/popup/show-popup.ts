import { h, render } from 'preact';
import { MINUTE } from '../../contracts/epoch-ms';
import { sendToWorker } from '../../messaging';
import { browserLocale } from '../../platform/browser-locale';
import { activeTabId } from '../../platform/tabs';
import { watchWhatIsShown } from '../../storage';
import { Popup } from './popup';
import { loadPopupState } from './popup-state';

/**
 * Paints the popup from storage, paints again when what it shows changes, and lets the worker know that somebody looks.
 * @param parameters `tab`: the tab to speak of, where the popup was opened as a page. `#told-someone` opens it on that page.
 */
export async function showPopup(root: Element, parameters: URLSearchParams): Promise<void> {
  document.documentElement.lang = browserLocale();
  const tabId = Number(parameters.get('tab')) || (await activeTabId());
  const paint = async () => {
    const state = await loadPopupState(tabId);
    render(h(Popup, { state, checkNow, toldSomeone: location.hash === '#told-someone' }), root);
  };
  watchWhatIsShown(tabId, () => void paint());
  setInterval(() => void paint(), MINUTE); // ages go on, and silence stops counting, while nothing is stored
  await paint();
  await sendToWorker({ type: 'outagesWanted', because: 'popupOpened' });
}

async function checkNow(): Promise<void> {
  await sendToWorker({ type: 'outagesWanted', because: 'checkNow' });
}
