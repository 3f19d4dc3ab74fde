import type { Acknowledgement, ExpectedAnswer, PageSight } from '../contracts/messages';
import { known, type Observed, unknown } from '../contracts/observed';
import type { Arrival, FrameStorage, PageFacts } from '../contracts/page-facts';
import { type AnswerWatch, nothingTyped, type TypedShape, type Watchers } from '../contracts/watchers';
import { shadowRootsIn } from '../detection/shadow-roots';
import { all, attributeOf, type Root } from '../detection/unclobbered';
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
import { awaitWatchers, leaveObserverPlace, shareCodeField, takeObserverPlace } from '../platform/isolated-world';
import { shadowRootOf } from '../platform/shadow-root-of';
import { drawDocumentId } from './document-id';
import { lookAgain } from './look-again';
import { reporter } from './report-until-acknowledged';
import { isThere, type See, type Sight } from './sight';
import { watchArrivals } from './watch-arrivals';
import { watchSubmit } from './watch-submit';
import { whenActive, whenIdle } from './when-active';

/** Signs of a submit that come within so many milliseconds are one: nobody types the next code so fast. */
const ONE_SUBMIT = 1_000;

/**
 * One document's life under observation: wait until it is shown and idle, look, collect facts, report; again on mutation, navigation within the
 * page, connection changes and return from the back/forward cache; say goodbye when it is left.
 * @param see what to look for.
 */
export function startSession(see: See): void {
  if (takeObserverPlace(extensionIsThere)) whenActive(() => whenIdle(() => observe(see)));
}

function observe(see: See): void {
  const documentId = drawDocumentId();
  const inFrame = window !== window.top;
  const ending = new AbortController();
  const reports = reporter(() => (watchers ? 'here' : wanted ? 'wanted' : 'notYet'), acknowledged, end);
  let watchers: Watchers | null = null;
  let wanted = false;
  let answer: AnswerWatch | null = null;
  let expected: readonly ExpectedAnswer[] = [];
  let sight: Sight | null = null;
  let typed: TypedShape = nothingTyped;
  let arrival: Observed<Arrival> = collectArrival(window, { persisted: false, inPage: false });
  let lastAnswer: string | null = null;
  let lastSubmit = Number.NEGATIVE_INFINITY;
  let typingBeganAfter: number | null = null;
  let retyped = false;
  /** Shadow roots seen so far; `null`: not looked for since the page brought something that may have one. */
  let shadows: readonly ShadowRoot[] | null = null;
  let frameStorage: Observed<FrameStorage> = inFrame ? unknown('notCollected') : known('notInFrame');
  let scripting: Observed<boolean> | null = null;
  let lastReported = '';
  let silenced = false;
  let stopWatchingField = () => {};
  let stopWatchingTyping = () => {};

  const stopListening = listenInPage(({ type }) => {
    if (type === 'bannerChanged') return undefined;
    // The person may have thought again, so that it is all looked at and reported as at first.
    if (silenced) {
      silenced = false;
      sight = null;
      lastReported = '';
    }
    look();
    return type === 'whatIsHere' ? pageSight() : lastReported === '' ? undefined : documentId;
  });
  ending.signal.addEventListener('abort', stopListening);
  awaitWatchers((come) => {
    if (watchers) return;
    watchers = come;
    answer = come.watchAnswer(field);
    if (cameBack()) answer.fromNow(); // an old page that was come back to answers nothing
    answer.expect(expected);
    startWatchingTyping();
    look();
  });

  watchArrivals(ending.signal, {
    cameBack(how) {
      arrival = collectArrival(window, how);
      answer?.fromNow();
      lastReported = '';
      look();
    },
    routeChanged: () => look(),
    left() {
      reports.stop();
      if (lastReported !== '') void sendToWorker({ type: 'pageLeft', documentId });
      lastReported = '';
    },
  });
  // By `load` the browser has noted how it went with the page's scripts.
  for (const type of ['online', 'offline', 'load']) window.addEventListener(type, () => look(), { signal: ending.signal });
  const watchRoot = lookAgain(ending.signal, {
    settled: () => isThere(sight?.found ?? null),
    awaited: () => answer?.awaited() === true,
    look(news) {
      if (news === 'host') shadows = null;
      else if (news) {
        const root = shadowRootOf(news);
        if (root && shadows && !shadows.includes(root)) shadows = [...shadows, root];
      }
      look();
    },
  });
  look();
  if (inFrame)
    // Not named «storage»: WXT takes that word for its own module and would put it into the page.
    void collectFrameStorage(document).then((seen) => {
      frameStorage = seen;
      if (lastReported !== '') look();
    });

  function field(): Element | null {
    return sight?.found?.boxes[0] ?? null;
  }

  function cameBack(): boolean {
    return arrival.known && /^(?:traverse|restore)$/.test(arrival.value);
  }

  /** The document, and if asked for the shadow roots in it, which are watched from then on. */
  function roots(deep: boolean): readonly Root[] {
    if (!deep) return [document];
    shadows ??= shadowRootsIn(document, shadowRootOf);
    for (const root of shadows) watchRoot(root);
    return [document, ...shadows];
  }

  /** Sees what is there, and reports it if it is news. */
  function look(): void {
    if (silenced || ending.signal.aborted) return;
    const before = sight;
    sight = see(roots, before);
    if (sight?.page !== before?.page || sight?.found?.boxes[0] !== before?.found?.boxes[0]) watchField();
    if (sight?.isWorthAReport) report(sight);
    else if (lastReported !== '') {
      // The document is still there, but it shows nothing of ours any more.
      lastReported = '';
      reports.stop();
      void sendToWorker({ type: 'pageLeft', documentId });
    }
  }

  function pageSight(): PageSight {
    return {
      purpose: sight?.purpose ?? 'none',
      card: sight?.card ?? null,
      signals: sight?.found?.signals ?? [],
      foreignSigns: sight?.foreignSigns ?? [],
    };
  }

  function report({ card, page, found, purpose, foreignSigns }: Sight): void {
    lastAnswer = answer?.now() ?? null;
    scripting ??= collectScripting(document);
    const [root] = Array.from(all(document, 'html'));
    const facts: PageFacts = {
      documentId,
      card,
      page: page.id,
      codeField: found?.by ?? 'notSeen',
      purpose,
      signals: found?.signals ?? [],
      foreignSigns,
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
      translated: collectTranslated(root ? attributeOf(root, 'class') : '', navigator.userAgent),
      codeIssues: typed.issues,
      codeResembles: typed.resembles,
      codeFitsOther: typed.fitsOther,
    };
    const text = JSON.stringify([facts, wanted]);
    if (text === lastReported) return;
    lastReported = text;
    reports.report(facts);
  }

  /** The worker has heard, and says what the issuer may answer, or that nothing is wanted here. */
  function acknowledged(word: Acknowledgement): void {
    silenced = word.silenced;
    if (silenced) {
      stopWatchingField();
      stopWatchingTyping();
    }
    ({ expected } = word);
    answer?.expect(expected);
    if (expected.length > 0) wantWatchers();
    if (lastReported !== '' && expected.length > 0 && answer && answer.now() !== lastAnswer) look();
  }

  /** Turns to another field, or to none. */
  function watchField(): void {
    stopWatchingField();
    stopWatchingTyping();
    typed = nothingTyped;
    typingBeganAfter = null;
    retyped = false;
    const found = sight?.found ?? null;
    shareCodeField(found?.boxes[0] ?? null);
    if (sight === null || found === null) return;
    startWatchingTyping();
    const { card, page } = sight;
    const [first] = found.boxes;
    const seenAt = performance.now();
    const watching = new AbortController();
    const onInput = ({ timeStamp }: Event) => {
      retyped = lastAnswer !== null;
      if (typingBeganAfter !== null) return;
      typingBeganAfter = Math.trunc((timeStamp - seenAt) / 60_000);
      look();
    };
    const { signal } = watching;
    for (const box of found.boxes) {
      for (const type of ['pointerenter', 'focus', 'input']) box.addEventListener(type, wantWatchers, { signal });
      box.addEventListener('input', onInput, { signal });
      // The browser may have brought back what was typed before, or have put the cursor there.
      wanted ||= box.value !== '' || box.matches(':focus');
    }
    const stopSubmit = watchSubmit(first, found.submit, page.form, () => {
      // Enter is a key, a click on the button and a submit, all for one code.
      const now = performance.now();
      if (now - lastSubmit < ONE_SUBMIT) return;
      lastSubmit = now;
      retyped = false;
      // Sent before anything is looked at: the page may be gone with the next task.
      const heard = sendToWorker({ type: 'formSubmitted', documentId, card, page: page.id });
      answer?.fromNow();
      void heard.then((outcome) => {
        if (outcome.answered) acknowledged(outcome.answer);
      });
    });
    stopWatchingField = () => {
      stopSubmit();
      watching.abort();
      stopWatchingField = () => {};
    };
  }

  /** The person turns to the field, or an answer may come. */
  function wantWatchers(): void {
    if (watchers || wanted) return;
    wanted = true;
    look();
  }

  function startWatchingTyping(): void {
    stopWatchingTyping();
    if (!watchers || !sight?.found) return;
    stopWatchingTyping = watchers.watchTyping(sight.found.boxes, sight.card, sight.page.id, (shape) => {
      typed = shape;
      // Once the next code is being typed, the standing answer is that to the last one.
      if (retyped && lastAnswer !== null) answer?.fromNow();
      look();
    });
  }

  /** The extension was updated or removed under this page: leave without a trace. */
  function end(): void {
    ending.abort();
    stopWatchingField();
    stopWatchingTyping();
    awaitWatchers(null);
    shareCodeField(null);
    reports.stop();
    leaveObserverPlace();
  }
}
