import type { Locale } from '../../src/contracts/text';
import { type Answer, html, seeOther } from '../../tests/support/world/answer';
import { escapeHtml } from '../../tests/support/world/escape-html';
import type { SeenRequest } from '../../tests/support/world/seen-request';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';

export const startPageHost = 'start.tsukaeru.test';

/** The pages to try by hand. */
const addresses = [
  'https://store.steampowered.com/account/redeemwalletcode',
  'https://store.steampowered.com/account/registerkey',
  'https://www.amazon.co.jp/gc/redeem',
  'https://www.amazon.com/gc/redeem',
  'https://play.google.com/redeem',
  'https://apps.apple.com/redeem',
  'https://secure.store.apple.com/shop/giftcard/balance',
  'https://account.microsoft.com/billing/redeem',
  'https://www.webmoney.ne.jp/payment',
  'https://settle.bitcash.co.jp/settle/tri?act=input',
  'https://shop.example.test/pay',
];

const words = {
  scenarios: { ja: '場面', en: 'Scenarios' },
  play: { ja: '再生する', en: 'Play' },
  replicas: { ja: '自分で試す(テスト用の複製ページ)', en: 'Try it yourself (test replicas)' },
  end: { ja: 'ウィンドウを閉じると終わります。', en: 'Close the window to end.' },
} as const;

/** What the window shows first. Every button plays a scenario in a new tab. */
export const startPage =
  (locale: Locale, play: (scenario: Scenario) => Promise<void>) =>
  async (request: SeenRequest): Promise<Answer> => {
    const wanted = request.method === 'POST' && scenarios.find((scenario) => scenario.name === request.path.slice(1));
    if (!wanted) return html(page(locale));
    void play(wanted);
    return seeOther(`/#${wanted.name}`);
  };

const page = (locale: Locale) => `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<title>Tsukaeru</title>
<link rel="icon" href="data:,">
<style>body { font: 16px/1.7 sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; } form { display: inline; } button { font: inherit; }</style>
<h1>Tsukaeru</h1>
<p>${words.end[locale]}</p>
<h2>${words.scenarios[locale]}</h2>
<dl>${scenarios.map((scenario) => entry(scenario, locale)).join('')}</dl>
<h2>${words.replicas[locale]}</h2>
<ul>${addresses.map((address) => `<li><a href="${address}" target="_blank">${escapeHtml(address)}</a></li>`).join('')}</ul>
</html>
`;

const entry = ({ name, title, lookAt }: Scenario, locale: Locale) => `
<dt id="${name}"><strong>${escapeHtml(title[locale])}</strong> <form method="post" action="/${name}"><button>${words.play[locale]}</button></form></dt>
<dd>${escapeHtml(lookAt[locale])}</dd>`;
