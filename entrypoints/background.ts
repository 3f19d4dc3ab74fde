import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { patternsOf } from '../src/catalogue/patterns-of';
import { sites } from '../src/catalogue/sites';
import type { MessageSender, MessageToWorker } from '../src/contracts/messages';
import { bannerView } from '../src/findings/banner-view';
import { dismiss } from '../src/findings/dismiss';
import { forgetLeftDocuments } from '../src/findings/forget-left-documents';
import { handleFormSubmitted } from '../src/findings/handle-form-submitted';
import { handlePageLeft } from '../src/findings/handle-page-left';
import { handlePageReport } from '../src/findings/handle-page-report';
import { rejudgeAll } from '../src/findings/rejudge-all';
import { parseMessageToWorker } from '../src/message-schemas';
import { listenAsWorker } from '../src/messaging';
import { refreshOutages } from '../src/outages/refresh-outages';
import { keepAlarm, onAlarm } from '../src/platform/alarm';
import { injectObserver } from '../src/platform/inject';
import { openDetails } from '../src/platform/open-details';
import { forgetTab } from '../src/storage';

export default defineBackground(() => {
  listenAsWorker(parseMessageToWorker, answer);
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void forgetLeftDocuments(tabId);
  });
  browser.runtime.onStartup.addListener(() => void refresh('timer'));
  browser.runtime.onInstalled.addListener(() => {
    void refresh('timer');
    void injectObserver(sites.flatMap((site) => site.pages.flatMap(patternsOf)));
  });
  onAlarm(() => void refresh('timer'));
  void keepAlarm();
});

/** Sends each message to its room. What a sender may not say is not answered. */
async function answer(message: MessageToWorker, { kind, tabId, frameId, origin }: MessageSender): Promise<unknown> {
  if (message.type === 'outagesWanted') return kind === 'extensionPage' ? { refreshed: await refresh(message.because) } : null;
  if (kind !== 'page' || tabId === null) return null;
  switch (message.type) {
    case 'pageReport':
      return handlePageReport(message, tabId, frameId, origin);
    case 'pageLeft':
      return handlePageLeft(message, tabId, frameId);
    case 'formSubmitted':
      return handleFormSubmitted(message, tabId);
    case 'bannerAsks':
      return frameId === 0 ? bannerView(tabId) : null;
    case 'bannerDismissed':
      return frameId === 0 ? dismiss(message.keys, tabId) : null;
    case 'bannerOpensDetails':
      return { opened: await openDetails(tabId) };
  }
}

/** Asks the sources if it is time to, and lets every open page follow. */
async function refresh(because: 'timer' | 'popupOpened' | 'checkNow'): Promise<boolean> {
  const refreshed = await refreshOutages(because);
  await rejudgeAll(); // also when nothing was asked: good states lapse by time alone
  return refreshed;
}
