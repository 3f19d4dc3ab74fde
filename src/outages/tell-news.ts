import { cardOf } from '../catalogue/rules';
import { badgeNews } from '../platform/badge';
import { browserLocale } from '../platform/browser-locale';
import { notify } from '../platform/notifications';
import { backNews } from './back-news';
import type { News } from './tell-when-back';

/** Shows news as notifications where the person allowed them, and else on the icon alone, until the popup is opened. */
export async function tellNews(news: readonly News[]): Promise<void> {
  const locale = browserLocale();
  for (const { id, card, say, publishers } of news) {
    const { title, text } = backNews[say];
    const written = (sentence: string) =>
      sentence
        .replace('{card}', cardOf(card)?.name[locale] ?? card)
        .replace('{publishers}', publishers.join(locale === 'ja' ? '、' : ', '));
    const shown = await notify(id, { title: written(title[locale]), message: written(text[locale]) });
    if (!shown) await badgeNews(written(title[locale]));
  }
}
