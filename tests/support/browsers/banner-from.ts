import type { Banner, Rectangle } from './running-browser';

/**
 * Runs in the page with the banner's closed shadow root as `this`.
 * It answers with a `DescribedShadow` as JSON, so that both browsers' protocols carry it alike.
 */
export const describeShadow = `function () {
  const rectangleOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const words = (element) => (element.innerText ?? element.textContent ?? '').trim();
  const shown = [...this.children].filter((element) => element.localName !== 'style');
  // Layers that paint nothing are only there to place the one that does.
  let box = shown[0];
  while (box && box.children.length === 1 && getComputedStyle(box).backgroundColor === 'rgba(0, 0, 0, 0)') box = box.children[0];
  return JSON.stringify({
    text: shown.map(words).join('\\n').trim(),
    html: shown.map((element) => element.outerHTML).join(''),
    rectangle: box && box.getClientRects().length > 0 ? rectangleOf(box) : null,
    buttons: [...this.querySelectorAll('button, summary, [role=button]')].map((button) => ({
      words: words(button) || button.getAttribute('aria-label') || '',
      rectangle: rectangleOf(button),
    })),
  });
}`;

interface DescribedShadow {
  readonly text: string;
  readonly html: string;
  readonly rectangle: Rectangle | null;
  readonly buttons: readonly { readonly words: string; readonly rectangle: Rectangle }[];
}

const noBanner: DescribedShadow = { text: '', html: '', rectangle: null, buttons: [] };

/**
 * @param describe runs `describeShadow` on the page's banner; `null` where there is none.
 * @param clickAt clicks as a hand does: a script's `click()` would not be trusted.
 */
export function bannerFrom(describe: () => Promise<string | null>, clickAt: (x: number, y: number) => Promise<void>): Banner {
  const look = async (): Promise<DescribedShadow> => {
    const described = await describe();
    return described === null ? noBanner : JSON.parse(described);
  };
  return {
    text: async () => (await look()).text,
    html: async () => (await look()).html,
    rectangle: async () => (await look()).rectangle,
    buttons: async () => (await look()).buttons.map((button) => button.words),
    async press(words) {
      const { buttons } = await look();
      const wanted = buttons.find((button) => (typeof words === 'string' ? button.words === words : words.test(button.words)));
      if (!wanted) throw new Error(`no button «${words}» in the banner; there are: ${buttons.map((button) => button.words).join(', ')}`);
      const { x, y, width, height } = wanted.rectangle;
      await clickAt(x + width / 2, y + height / 2);
    },
  };
}
