import type { CardPage, CardSite } from '../contracts/card';
import type { Acknowledgement } from '../contracts/messages';
import { known, type Observed, unknown } from '../contracts/observed';
import type { Arrival, FrameStorage, PageFacts } from '../contracts/page-facts';
import { type CodeField, findCodeField } from '../detection/find-code-field';
import { pageOfAddress } from '../detection/page-of-address';
import { collectArrival } from '../facts/page/collect-arrival';
import { collectFailedScripts } from '../facts/page/collect-failed-scripts';
import { collectFrameStorage } from '../facts/page/collect-frame-storage';
import { collectOnline } from '../facts/page/collect-online';
import { collectPageStatus } from '../facts/page/collect-page-status';
import { collectScripting } from '../facts/page/collect-scripting';
import { collectSecure } from '../facts/page/collect-secure';
import { collectSiteData } from '../facts/page/collect-site-data';
import { collectTranslated } from '../facts/page/collect-translated';
import { extensionIsThere, listenInPage, sendToWorker } from '../messaging';
import { watchAnswer } from '../page-answer/watch-answer';
import { leaveObserverPlace, shareCodeField, takeObserverPlace } from '../platform/isolated-world';
import { drawDocumentId } from './document-id';
import { lookAgain } from './look-again';
import { reporter } from './report-until-acknowledged';
import { watchArrivals } from './watch-arrivals';
import { watchSubmit } from './watch-submit';
import { nothingTyped, type TypedShape, watchTyping } from './watch-typing';
import { whenActive, whenIdle } from './when-active';

/** Signs of a submit that come within so many milliseconds are one: nobody types the next code so fast. */
const ONE_SUBMIT = 1_000;

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
  const reports = reporter(acknowledged, end);
  const answer = watchAnswer(() => found?.field ?? null);
  let place: Place | null = null;
  let found: CodeField | null = null;
  let typed: TypedShape = nothingTyped;
  let arrival: Observed<Arrival> = collectArrival(window, { persisted: false, inPage: false });
  let lastAnswer: string | null = null;
  let lastSubmit = Number.NEGATIVE_INFINITY;
  let typingBeganAfter: number | null = null;
  let frameStorage: Observed<FrameStorage> = inFrame ? unknown('notCollected') : known('notInFrame');
  const scripting = collectScripting(document);
  let lastReported = '';
  let stopWatchingField = () => {};

  const stopListening = listenInPage(({ type }) => {
    if (type !== 'whichDocument') return undefined;
    look();
    return lastReported !== '' ? documentId : undefined;
  });
  ending.signal.addEventListener('abort', stopListening);

  watchArrivals(ending.signal, {
    cameBack(how) {
      arrival = collectArrival(window, how);
      answer.fromNow();
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
  // By `load` the browser has noted how it went with the page's scripts.
  for (const type of ['online', 'offline', 'load']) window.addEventListener(type, look, { signal: ending.signal });
  lookAgain(ending.signal, () => found?.field.isConnected === true, answer.awaited, look);
  // An old page that was come back to answers nothing.
  if (arrival.known && /^(?:traverse|restore)$/.test(arrival.value)) answer.fromNow();
  look();
  if (inFrame)
    // Not named «storage»: WXT takes that word for its own module and would put it into the page.
    void collectFrameStorage(document).then((seen) => {
      frameStorage = seen;
      if (lastReported !== '') look();
    });

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
    lastAnswer = answer.now();
    const facts: PageFacts = {
      documentId,
      card: site.id,
      page: page.id,
      codeField: found?.by ?? 'notSeen',
      purpose: page.kind === 'balance' ? 'balance-check' : 'redeem',
      signals: [],
      foreignSigns: [],
      secure: collectSecure(window),
      siteData: collectSiteData(window),
      arrival,
      online: collectOnline(window),
      pageStatus: inFrame ? unknown('notCollected') : collectPageStatus(window),
      pageAnswer: lastAnswer,
      frameStorage,
      typingBeganAfter: found === null ? unknown('notCollected') : known(typingBeganAfter),
      failedScripts: collectFailedScripts(window),
      scripting,
      translated: collectTranslated(document.documentElement.className, navigator.userAgent),
      codeIssues: typed.issues,
      codeResembles: typed.resembles,
      codeFitsOther: typed.fitsOther,
    };
    const text = JSON.stringify(facts);
    if (text === lastReported) return;
    lastReported = text;
    reports.report(facts);
  }

  /** The worker has heard, and says what the issuer may answer. */
  function acknowledged({ expected }: Acknowledgement): void {
    answer.expect(expected);
    if (lastReported !== '' && expected.length > 0 && answer.now() !== lastAnswer) look();
  }

  /** Turns to another field, or to none. */
  function watchField(next: CodeField | null): void {
    if (next?.field === found?.field) return;
    stopWatchingField();
    found = next;
    typed = nothingTyped;
    typingBeganAfter = null;
    shareCodeField(next?.field ?? null);
    if (next === null || place === null) return;
    const { site, page } = place;
    let retyped = false;
    const stopTyping = watchTyping(next.field, site, page, sites, (shape) => {
      typed = shape;
      // Once the next code is being typed, the standing answer is that to the last one.
      if (retyped && lastAnswer !== null) answer.fromNow();
      look();
    });
    const seenAt = performance.now();
    const onInput = ({ timeStamp }: Event) => {
      retyped = lastAnswer !== null;
      if (typingBeganAfter !== null) return;
      typingBeganAfter = Math.trunc((timeStamp - seenAt) / 60_000);
      look();
    };
    next.field.addEventListener('input', onInput);
    const stopSubmit = watchSubmit(next.field, next.submit, page.form, () => {
      // Enter is a key, a click on the button and a submit, all for one code.
      const now = performance.now();
      if (now - lastSubmit < ONE_SUBMIT) return;
      lastSubmit = now;
      retyped = false;
      // Sent before anything is looked at: the page may be gone with the next task.
      const heard = sendToWorker({ type: 'formSubmitted', documentId, card: site.id, page: page.id });
      answer.fromNow();
      void heard.then((outcome) => {
        if (outcome.answered) acknowledged(outcome.answer);
      });
    });
    stopWatchingField = () => {
      stopTyping();
      stopSubmit();
      next.field.removeEventListener('input', onInput);
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
