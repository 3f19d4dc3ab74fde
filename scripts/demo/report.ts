import fs from 'node:fs';
import { artifactPath } from '../../tests/support/artifacts';
import { escapeHtml } from '../../tests/support/world/escape-html';
import type { Look } from './take-pictures';

/** Writes one page that shows every scenario in both languages side by side. @returns where it is. */
export function writeReport(looks: readonly Look[]): string {
  const names = [...new Set(looks.map((look) => look.scenario.name))];
  const sections = names.map((name) => section(looks.filter((look) => look.scenario.name === name)));
  const file = artifactPath('demo/report.html');
  fs.writeFileSync(file, document(sections.join('\n')));
  return file;
}

function section(looks: readonly Look[]): string {
  const [first] = looks;
  if (!first) return '';
  const { name, title, lookAt } = first.scenario;
  return `<section id="${name}">
<h2>${escapeHtml(title.ja)} / ${escapeHtml(title.en)}</h2>
<p>${escapeHtml(lookAt.ja)}</p>
<p>${escapeHtml(lookAt.en)}</p>
${looks.map(pictures).join('\n')}
</section>`;
}

function pictures({ scenario, locale, page, popup, more, banner }: Look): string {
  const alt = (what: string) => escapeHtml(`${scenario.title[locale]}: ${what}`);
  return `<div class="pictures" lang="${locale}">
<figure><img src="${page}" alt="${alt('page')}"><figcaption>${escapeHtml(banner) || (locale === 'ja' ? '帯なし' : 'no banner')}</figcaption></figure>
<figure><img src="${popup}" alt="${alt('popup')}"></figure>
</div>
<div class="more">${more.map((file) => `<img src="${file}" alt="${alt(file)}">`).join('\n')}</div>`;
}

const document = (body: string) => `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<title>Tsukaeru: scenarios</title>
<style>
  body { font: 16px/1.6 sans-serif; max-width: 80rem; margin: 0 auto; padding: 1rem; }
  .pictures { display: flex; gap: 1rem; align-items: flex-start; }
  figure { margin: 0 0 1rem; }
  figure:first-child { flex: 1; }
  img { max-width: 100%; border: 1px solid #777; }
  figure:last-child img { max-width: 380px; }
  .more { display: flex; flex-wrap: wrap; gap: .5rem; align-items: flex-start; }
  .more img { max-width: 380px; }
  figcaption { white-space: pre-line; font-size: .875rem; }
</style>
<h1>Tsukaeru</h1>
${body}
</html>
`;
