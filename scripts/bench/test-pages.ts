import type { WebPage } from './names';

/** A page that is served at a real listed address, so that the observer does there what it does for people. */
export interface TestPage {
  readonly host: string;
  readonly path: string;
  readonly html: string;
  /** A script's expression that is true once the page is done with what it does by itself after `load`. */
  readonly doneWhen?: string;
}

/**
 * One store for all of them. On most of its pages a field has to be seen before anything is said: the usual case of somebody who only looks around.
 * Its redemption page is judged by its address alone, and the field in it is found by the words around it: the dearest way to find one.
 */
const store = 'play.google.com';

/** The pages, without any request of their own but the one for the document. */
export const testPages: Readonly<Record<WebPage, TestPage>> = {
  bare: { host: store, path: '/store/bare', html: bare() },
  'no-form-1500': { host: store, path: '/store/no-form-1500', html: storePage(1_500) },
  'no-form-20000': { host: store, path: '/store/no-form-20000', html: storePage(20_000) },
  redemption: { host: store, path: '/redeem/bench', html: redemption() },
  'inputs-1000': { host: store, path: '/store/inputs-1000', html: inputs(1_000) },
  'mutation-storm': { host: store, path: '/store/mutation-storm', html: mutationStorm(), doneWhen: 'window.stormIsOver === true' },
};

/** The same form where there is always something to say, since some kinds of that card have ended: with the banner. */
export const bannerPage: TestPage = { host: 'www.webmoney.ne.jp', path: '/payment/bench', html: redemption() };

/** What the played host answers. @returns the page at a path, or a short one for any other. */
export function pageAt(host: string, path: string): string {
  const found = [...Object.values(testPages), bannerPage].find((page) => page.host === host && page.path === path);
  return found?.html ?? bare();
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><style>body{font:15px/1.6 sans-serif;margin:1rem}article{display:inline-block;width:11rem;vertical-align:top}td{padding:.1rem .5rem}</style></head><body>${body}</body></html>`;
}

/** 14 elements. */
function bare(): string {
  return page(
    'お知らせ',
    '<header><h1>お知らせ</h1></header><main><p>ただいま準備中です。</p><p>しばらくお待ちください。</p></main><footer><p>ストア</p></footer>',
  );
}

/** Six elements. */
function product(at: number): string {
  return `<article><h3>商品 ${at}</h3><a href="/store/${at}">くわしく見る</a><p>人気の商品です。</p><span>${at * 10} 円</span><button type="button">カートに入れる</button></article>`;
}

function products(elements: number): string {
  return Array.from({ length: Math.floor(elements / 6) }, (_, at) => product(at + 1)).join('');
}

/** A store's page of so many elements, nearly; with headings and buttons, and nothing to type into. */
function storePage(elements: number): string {
  return page('ストア', `<header><h1>ストア</h1></header><main>${products(elements - 10)}</main>`);
}

/** A payment page as stores have them: navigation, search box, the form with its steps, a coupon box that is none of ours, a footer. */
function redemption(): string {
  const links = (count: number) =>
    Array.from({ length: count }, (_, at) => `<li><a href="/page/${at}">メニュー ${at + 1}</a></li>`).join('');
  return page(
    'お支払い',
    `<header><h1>ストア</h1><nav><ul>${links(60)}</ul></nav><form role="search"><label for="q">検索</label><input id="q" type="search" name="q"><button>検索</button></form></header>
<main><h2>お支払い</h2><ol><li>商品の確認</li><li>お支払い方法</li><li>お支払い</li></ol>
<table><tr><th>商品</th><td>1,500 ポイント</td></tr><tr><th>ご利用サイト</th><td>ストア</td></tr></table>
<form method="post" action="/payment"><h3>プリペイド番号の入力</h3>
<p><label for="prepaid">プリペイド番号</label> <input id="prepaid" type="text" name="prepaidNumber" size="24" autocomplete="off"></p>
<p><label><input type="checkbox" name="agree"> 利用規約に同意する</label></p>
<p>「お支払いを行う」を押すと、お支払いは取り消せません。</p><button type="submit">お支払いを行う</button></form>
<section><h3>クーポン</h3><form><label for="coupon">クーポンコード</label><input id="coupon" type="text" name="coupon"><button>適用する</button></form></section>
<section><h3>おすすめ</h3>${products(360)}</section></main>
<footer><form><label for="mail">メールマガジン</label><input id="mail" type="email" name="email"><button>登録する</button></form><ul>${links(60)}</ul></footer>`,
  );
}

/** An order list: a field in each of so many cells, none of them for a code. */
function inputs(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => at + 1).map(
    (at) =>
      `<tr><td>商品 ${at}</td><td><input type="text" id="quantity-${at}" name="quantity-${at}" placeholder="数量"></td><td>${at * 10} 円</td></tr>`,
  );
  return page('一括注文', `<h1>一括注文</h1><form><table><tbody>${rows.join('')}</tbody></table><button>注文する</button></form>`);
}

/** Sixty times within about a second after `load`, twenty boxes come and the twenty oldest go; two of the twenty hold something to type into. */
function mutationStorm(): string {
  const script = `addEventListener('load', () => {
  const wall = document.getElementById('wall');
  let step = 0;
  const next = () => {
    for (let box = 0; box < 20; box += 1) {
      const item = document.createElement('div');
      item.innerHTML = box % 10 === 0 ? '<label>絞り込み <input name="filter-' + box + '"></label>' : '<span>お知らせ ' + step + '</span>';
      wall.append(item);
      if (wall.childElementCount > 200) wall.firstElementChild.remove();
    }
    step += 1;
    if (step < 60) setTimeout(next, 16);
    else window.stormIsOver = true;
  };
  next();
});`;
  return page('速報', `<header><h1>速報</h1></header><main>${products(1_000)}</main><div id="wall"></div><script>${script}</script>`);
}
