import type { CardPage, CardSite } from '../contracts/card';
import { type Observed, unknown } from '../contracts/observed';
import type { Arrival, PageFacts } from '../contracts/page-facts';
import { type CodeField, findCodeField } from '../detection/find-code-field';
import { pageOfAddress } from '../detection/page-of-address';
import { collectArrival } from '../facts/page/collect-arrival';
import { collectOnline } from '../facts/page/collect-online';
import { collectPageStatus } from '../facts/page/collect-page-status';
import { collectSecure } from '../facts/page/collect-secure';
import { collectSiteData } from '../facts/page/collect-site-data';
import { extensionIsThere, listenInPage, sendToWorker } from '../messaging';
import { leaveObserverPlace, shareCodeField, takeObserverPlace } from '../platform/isolated-world';
import { drawDocumentId } from './document-id';
import { lookAgain } from './look-again';
import { reporter } from './report-until-acknowledged';
import { watchArrivals } from './watch-arrivals';
import { watchSubmit } from './watch-submit';
import { nothingTyped, type TypedShape, watchTyping } from './watch-typing';
import { whenActive, whenIdle } from './when-active';

/** Where in the catalogue this document stands. */
interface Place {
  readonly site: CardSite;
  readonly page: CardPage;
}

/**
 * One document's life under observation: wait until it is shown and idle, find the field, collect facts, report; again on mutation, navigation
 * within the page, connection changes and return from the back/forward cache; say goodbye when it is left.
 * @param sites the catalogue's pages.
 */
export function startSession(sites: readonly CardSite[]): void {
  if (mayShowForm(sites) && takeObserverPlace(extensionIsThere)) whenActive(() => whenIdle(() => observe(sites)));
}

/** Whether this document can ever come to show a page of the catalogue. Some hosts show their form in a frame only. */
function mayShowForm(sites: readonly CardSite[]): boolean {
  return sites.some(({ pages }) =>
    pages.some(({ hosts, onlyInFrame }) => hosts.includes(location.hostname) && !(onlyInFrame && window === window.top)),
  );
}

function observe(sites: readonly CardSite[]): void {
  const documentId = drawDocumentId();
  const inFrame = window !== window.top;
  const ending = new AbortController();
  const reports = reporter(end);
  let place: Place | null = null;
  let found: CodeField | null = null;
  let typed: TypedShape = nothingTyped;
  let arrival: Observed<Arrival> = collectArrival(window, { persisted: false, inPage: false });
  let lastReported = '';
  let stopWatchingField = () => {};

  const stopListening = listenInPage((message) => (message.type === 'whichDocument' && lastReported !== '' ? documentId : undefined));
  ending.signal.addEventListener('abort', stopListening);

  watchArrivals(ending.signal, {
    cameBack(how) {
      arrival = collectArrival(window, how);
      lastReported = '';
      look();
    },
    routeChanged: look,
    left() {
      reports.stop();
      if (lastReported !== '') void sendToWorker({ type: 'pageLeft', documentId });
      lastReported = '';
    },
  });
  for (const type of ['online', 'offline']) window.addEventListener(type, look, { signal: ending.signal });
  lookAgain(ending.signal, () => found?.field.isConnected === true, look);
  look();

  /** Sees where we are and what is there, and reports it if it is news. */
  function look(): void {
    const now = pageOfAddress(location.href, inFrame, sites);
    if (now?.page !== place?.page) watchField(null);
    place = now;
    if (place !== null && !found?.field.isConnected) watchField(findCodeField(document, place.page));
    if (place !== null && (found !== null || !place.page.onlyWithField)) report(place);
    else leavePlace();
  }

  /** The document is still there, but it shows no page of the catalogue any more. */
  function leavePlace(): void {
    if (lastReported === '') return;
    lastReported = '';
    reports.stop();
    void sendToWorker({ type: 'pageLeft', documentId });
  }

  function report({ site, page }: Place): void {
    const facts: PageFacts = {
      documentId,
      card: site.id,
      page: page.id,
      codeField: found?.by ?? 'notSeen',
      secure: collectSecure(window),
      siteData: collectSiteData(window),
      arrival,
      online: collectOnline(window),
      pageStatus: inFrame ? unknown('notCollected') : collectPageStatus(window),
      codeIssues: typed.issues,
      codeResembles: typed.resembles,
      codeFitsOther: typed.fitsOther,
    };
    const text = JSON.stringify(facts);
    if (text === lastReported) return;
    lastReported = text;
    reports.report(facts);
  }

  /** Turns to another field, or to none. */
  function watchField(next: CodeField | null): void {
    if (next?.field === found?.field) return;
    stopWatchingField();
    found = next;
    typed = nothingTyped;
    shareCodeField(next?.field ?? null);
    if (next === null || place === null) return;
    const { site, page } = place;
    const stopTyping = watchTyping(next.field, site, page, sites, (shape) => {
      typed = shape;
      look();
    });
    const stopSubmit = watchSubmit(next.field, next.submit, page.form, () => {
      void sendToWorker({ type: 'formSubmitted', documentId, card: site.id, page: page.id });
    });
    stopWatchingField = () => {
      stopTyping();
      stopSubmit();
      stopWatchingField = () => {};
    };
  }

  /** The extension was updated or removed under this page: leave without a trace. */
  function end(): void {
    ending.abort();
    stopWatchingField();
    reports.stop();
    leaveObserverPlace();
  }
}
