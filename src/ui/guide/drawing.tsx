import type { JSX } from 'preact';
import type { Locale, Text } from '../../contracts/text';
import type { DrawingId } from '../../guide/chapter';

interface Lines {
  /** What the drawing shows, for who does not see it. The words beside it say what to do. */
  readonly shows: Text;
  readonly lines: JSX.Element;
}

const drawings: Readonly<Record<DrawingId, Lines>> = {
  'airplane-mode': {
    shows: {
      ja: '図：切りかえスイッチをオンにし、待ってからオフに戻す。',
      en: 'Drawing: a switch is turned on, and after a wait off again.',
    },
    lines: (
      <>
        <rect x="10" y="25" width="80" height="40" rx="20" fill="currentColor" fill-opacity="0.25" />
        <circle cx="70" cy="45" r="14" fill="currentColor" />
        <circle cx="140" cy="45" r="22" />
        <path d="M140 31v14l9 6" />
        <rect x="190" y="25" width="80" height="40" rx="20" />
        <circle cx="210" cy="45" r="14" />
        <path d="M97 45h12m-5-5 5 5-5 5M168 45h12m-5-5 5 5-5 5" />
      </>
    ),
  },
  'card-back': {
    shows: {
      ja: '図：カードの裏。はがすところの下にあるのがコードで、バーコードの番号ではない。',
      en: 'Drawing: the back of a card. The code is under the scratch layer; it is not the bar code number.',
    },
    lines: (
      <>
        <rect x="60" y="3" width="160" height="84" rx="8" />
        <rect x="78" y="16" width="124" height="22" rx="3" fill="currentColor" fill-opacity="0.25" />
        <path d="M88 27h10m8 0h10m8 0h10m8 0h10m8 0h10m8 0h10" stroke-width="4" />
        <path d="M230 27h22m-22 0 8-7m-8 7 8 7" />
        <path d="M90 56v20m6-20v20m4-20v20m8-20v20m4-20v20m6-20v20m8-20v20m5-20v20m7-20v20m4-20v20m8-20v20" stroke-width="2" />
      </>
    ),
  },
  'no-back': {
    shows: { ja: '図：「戻る」の矢印に、使わないという斜めの線。', en: 'Drawing: the arrow of the Back button, struck through.' },
    lines: (
      <>
        <circle cx="140" cy="45" r="38" />
        <path d="M162 45h-44m0 0 15-15m-15 15 15 15" />
        <path d="M113 18l54 54" />
      </>
    ),
  },
  till: {
    shows: {
      ja: '図：お店のレジ、会社のしくみ、コードを入れる画面が線でつながり、途中が切れている。',
      en: 'Drawing: a shop’s till, the issuer’s system and the screen where the code is typed, with the line between them broken.',
    },
    lines: (
      <>
        <path d="M12 74h56v-22h-56zM20 52v-18h26v18M26 26h24v-10h-24zM38 26v8" />
        <rect x="118" y="14" width="44" height="62" rx="4" />
        <path d="M118 34h44M118 54h44M128 24h6M128 44h6M128 65h6" />
        <rect x="212" y="22" width="56" height="38" rx="3" />
        <path d="M228 74h24M240 60v14M222 41h36" />
        <path d="M74 45h12m14 0h12M168 45h10m16 0h10" />
        <path d="m88 39 10 12m0-12-10 12M181 39l10 12m0-12-10 12" />
      </>
    ),
  },
};

/** A line drawing with words for who does not see it. */
export function Drawing({ id, locale }: { readonly id: DrawingId; readonly locale: Locale }) {
  const { shows, lines } = drawings[id];
  return (
    <svg
      class="drawing"
      viewBox="0 0 280 90"
      role="img"
      aria-label={shows[locale]}
      data-drawing={id}
      fill="none"
      stroke="currentColor"
      stroke-width="3"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {lines}
    </svg>
  );
}
