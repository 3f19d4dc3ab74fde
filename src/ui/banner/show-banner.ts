import { h, render } from 'preact';
import type { BannerView } from '../../contracts/messages';
import { listenInPage, sendToWorker } from '../../messaging';
import { setStandingBanner, sharedCodeField, standingBanner } from '../../platform/isolated-world';
import { Banner } from './banner';
import css from './banner.css?inline';
import { type BannerHost, placeHost } from './banner-host';
import { keepClear } from './keep-clear';

/** A page that takes the banner away again and again wins: after so many times the badge speaks alone. */
const PUT_BACK_AT_MOST = 3;

/**
 * Draws the banner in this document, or lets the one that stands here ask for its words again. It takes itself away when there is nothing
 * left to say and when the extension is gone.
 */
export async function showBanner(): Promise<void> {
  const standing = standingBanner();
  if (standing) return standing();

  let host: BannerHost | null = null;
  let view: BannerView | null = null;
  let open = false;
  let putBack = 0;
  const ending = new AbortController();
  const { signal } = ending;
  setStandingBanner(() => void refresh());
  const stopListening = listenInPage((message) => {
    if (message.type !== 'bannerChanged') return undefined;
    void refresh();
    return true;
  });
  signal.addEventListener('abort', stopListening);
  // A page that comes back from the back/forward cache brings the banner as it was; the world may have moved on.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) void refresh();
    },
    { signal },
  );
  // The person turns to the field: what was unfolded to be read must not lie over it.
  window.addEventListener(
    'focusin',
    ({ target }) => {
      if (open && target === sharedCodeField()) toggle();
    },
    { capture: true, passive: true, signal },
  );
  await refresh();

  async function refresh(): Promise<void> {
    const outcome = await sendToWorker({ type: 'bannerAsks' });
    if (signal.aborted) return;
    if (outcome.answered) {
      view = outcome.answer;
      draw();
    } else if (outcome.why === 'gone') end();
  }

  function draw(): void {
    if (view === null) return;
    if (view.findings.length === 0) {
      end();
      return;
    }
    if (host === null) {
      host = placeHost(view.locale, css, signal, removedByPage);
      keepClear(host.element, sharedCodeField, () => open, signal);
    }
    render(h(Banner, { view, open, toggle, close, openDetails, openToldSomeone }), host.root);
  }

  function openDetails(): void {
    void sendToWorker({ type: 'bannerOpensDetails' });
  }

  function openToldSomeone(): void {
    void sendToWorker({ type: 'bannerOpensToldSomeone' });
  }

  function toggle(): void {
    open = !open;
    draw();
  }

  function close(): void {
    if (view !== null) void sendToWorker({ type: 'bannerDismissed', keys: view.findings.map(({ key }) => key) });
    end();
  }

  function removedByPage(): void {
    host = null;
    putBack += 1;
    if (putBack > PUT_BACK_AT_MOST) end();
    else draw();
  }

  function end(): void {
    ending.abort();
    setStandingBanner(null);
    if (host === null) return;
    render(null, host.root);
    host.element.remove();
  }
}
