import { uiWords } from '../../../i18n/ui-words-of';
import type { PopupState } from '../popup-state';

/** The person wants nothing said here. Said outright: silence must not look like «nothing known against it». */
export function SilencedPage({ by, state: { locale } }: { readonly by: 'muted' | 'notACodeField'; readonly state: PopupState }) {
  const words = uiWords[locale].thisPage.silenced[by];
  return (
    <section class="headline headline--nothing" data-silenced={by}>
      <h2>{words.title}</h2>
      <p class="quiet">{words.text}</p>
    </section>
  );
}
