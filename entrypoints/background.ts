import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { patternsOf } from '../src/catalogue/patterns-of';
import { sites } from '../src/catalogue/sites';
import type { MessageSender, MessageToWorker } from '../src/contracts/messages';
import { syncEverySite } from '../src/every-site/sync-every-site';
import { bannerView } from '../src/findings/banner-view';
import { dismiss } from '../src/findings/dismiss';
import { forgetLeftDocuments } from '../src/findings/forget-left-documents';
import { handleFieldSeen } from '../src/findings/handle-field-seen';
import { handleFormSubmitted } from '../src/findings/handle-form-submitted';
import { handlePageLeft } from '../src/findings/handle-page-left';
import { handlePageReport } from '../src/findings/handle-page-report';
import { lookAgainAt } from '../src/findings/look-again-at';
import { lookAgainEverywhere } from '../src/findings/look-again-everywhere';
import { rejudgeAll } from '../src/findings/rejudge-all';
import { parseMessageToWorker } from '../src/message-schemas';
import { listenAsWorker } from '../src/messaging';
import { keepPace } from '../src/outages/keep-pace';
import type { RefreshReason } from '../src/outages/next-ask';
import { refreshOutages } from '../src/outages/refresh-outages';
import { onAlarm, ringSoon } from '../src/platform/alarm';
import { clearNews } from '../src/platform/badge';
import { onPermissionsChanged } from '../src/platform/every-site-permission';
import { injectObserver } from '../src/platform/inject';
import { openPopupFromNotifications } from '../src/platform/notifications';
import { onOnline } from '../src/platform/online';
import { openDetails, openToldSomeone } from '../src/platform/open-details';
import { openWelcome } from '../src/platform/open-welcome';
import { soon } from '../src/platform/soon';
import { forgetFeedDocument, forgetTab, watchChosenCards, watchEverySite, watchSiteChoices } from '../src/storage';

export default defineBackground(() => {
  listenAsWorker(parseMessageToWorker, answer);
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void forgetLeftDocuments(tabId);
  });
  browser.runtime.onStartup.addListener(() => {
    void ringSoon();
    void syncEverySite();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // What another version read of the feed may leave out what this one knows; and its number must not outlive a stolen key that is not pinned any more.
    if (reason === 'update') void forgetFeedDocument();
    // Whoever installs it wants to know; an update comes to all of them at once.
    void (reason === 'install' ? refresh('started') : ringSoon());
    if (reason === 'install') void openWelcome();
    void syncEverySite(); // an update takes registered scripts away, and may know other hosts
    void injectObserver(sites.flatMap((site) => site.pages.flatMap(patternsOf)));
  });
  onAlarm((because) => void refresh(because));
  onOnline(() => void refresh('cameOnline'));
  watchChosenCards(() => void keepPace());
  watchSiteChoices(() => void soon('lookAgainEverywhere', lookAgainEverywhere));
  watchEverySite(() => void syncEverySite());
  onPermissionsChanged(() => void syncEverySite());
  openPopupFromNotifications();
  void keepPace();
});

/** Sends each message to its room. What a sender may not say is not answered. */
async function answer(message: MessageToWorker, { kind, tabId, frameId, origin }: MessageSender): Promise<unknown> {
  if (message.type === 'outagesWanted') return kind === 'extensionPage' ? { refreshed: await outagesWanted(message.because) } : null;
  if (message.type === 'lookAgain') return kind === 'extensionPage' ? lookAgain(message.tabId) : null;
  if (kind !== 'page' || tabId === null) return null;
  switch (message.type) {
    case 'pageReport':
      return handlePageReport(message, tabId, frameId, origin);
    case 'pageLeft':
      return handlePageLeft(message, tabId, frameId);
    case 'formSubmitted':
      return handleFormSubmitted(message, tabId);
    case 'fieldSeen':
      return handleFieldSeen(tabId, frameId, origin);
    case 'bannerAsks':
      return frameId === 0 ? bannerView(tabId) : null;
    case 'bannerDismissed':
      return frameId === 0 ? dismiss(message.keys, tabId) : null;
    case 'bannerOpensDetails':
      return { opened: await openDetails(tabId) };
    case 'bannerOpensToldSomeone':
      return { opened: await openToldSomeone(tabId) };
  }
}

/** A person says that something changed: the page is looked at once more, and the sources are asked as for «check now», without a wait for them. */
async function lookAgain(tabId: number): Promise<{ looked: boolean }> {
  const looked = await lookAgainAt(tabId);
  void refresh('checkNow');
  return { looked };
}

function outagesWanted(because: 'popupOpened' | 'checkNow'): Promise<boolean> {
  if (because === 'popupOpened') void clearNews();
  return refresh(because);
}

/** Asks the sources that are due. Every open page follows each answer as it comes, and not only when the slowest has come. */
async function refresh(because: RefreshReason): Promise<boolean> {
  const follow = () => soon('rejudgeAll', rejudgeAll);
  const refreshed = await refreshOutages(because, () => void follow());
  await follow(); // also when nothing was asked: good states lapse by time alone
  return refreshed;
}
