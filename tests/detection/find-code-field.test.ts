// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { CardPage } from '../../src/contracts/card';
import { findCodeField } from '../../src/detection/find-code-field';

const somewhere: CardPage = { id: 'any', onlyWithField: true, hosts: [], paths: [] };
const knownAddress: CardPage = { id: 'any', hosts: [], paths: [] };
const balancePage: CardPage = { ...somewhere, kind: 'balance' };
const documented: CardPage = { ...knownAddress, form: { field: '#code, #old_code', submit: '#go' } };

function find(html: string, page: CardPage = somewhere, title = '') {
  document.title = title;
  document.body.innerHTML = html;
  const found = findCodeField([document], page);
  return found && { field: found.boxes[0].id || found.boxes[0].name, submit: found.submit?.id ?? null, by: found.by };
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('by the documented form', () => {
  test.each([
    ['the field and its button', '<input id="code"><a id="go">OK</a>', { field: 'code', submit: 'go' }],
    ['whichever of the listed fields is there', '<input id="old_code">', { field: 'old_code', submit: null }],
    ['not the one that is switched off', '<input id="code" disabled><input id="old_code">', { field: 'old_code', submit: null }],
    ['not the hidden one', '<input id="code" type="hidden"><input id="old_code">', { field: 'old_code', submit: null }],
    ['not the one that only shows', '<input id="code" readonly><input id="old_code">', { field: 'old_code', submit: null }],
    ['not the one in a closed box', '<div hidden><input id="code"></div><input id="old_code">', { field: 'old_code', submit: null }],
    ['but the one in a closed box where there is no other', '<div hidden><input id="code"></div>', { field: 'code', submit: null }],
    ['an invented type is text', '<input id="code" type="voucher">', { field: 'code', submit: null }],
    ['a box for several lines', '<textarea id="code"></textarea>', { field: 'code', submit: null }],
  ])('%s', (_, html, expected) => expect(find(html, documented)).toEqual({ ...expected, by: 'bySignature' }));

  test('something else under the documented name is no field, and the words decide', () => {
    const html = '<div id="code"></div><form><label>Gift card code <input id="new"></label><button id="send">Redeem</button></form>';
    expect(find(html, documented)).toEqual({ field: 'new', submit: 'send', by: 'byClassifier' });
  });

  test('a selector that the browser refuses finds nothing and breaks nothing', () => {
    expect(find('<input id="x">', { ...knownAddress, form: { field: ':::' } })).toBeNull();
  });

  test('a field that comes late is found when asked again', () => {
    expect(find('<main>…</main>', documented)).toBeNull();
    document.body.insertAdjacentHTML('beforeend', '<input id="code">');
    expect(findCodeField([document], documented)?.by).toBe('bySignature');
  });
});

describe('by the words around it', () => {
  test.each([
    ['English, by label', '<form><label for="f">Gift card code</label><input id="f"><button id="b">Redeem</button></form>'],
    ['by placeholder alone', '<input id="f" placeholder="Enter gift card number"><button id="b">Apply</button>'],
    ['by a name written together', '<form><input id="f" name="giftcardcode"><button id="b">Add</button></form>'],
    ['by a name in camel case', '<form><input id="f" name="giftCardCode"><button id="b">Add</button></form>'],
    ['by aria-labelledby', '<p id="t">Claim code</p><input id="f" aria-labelledby="t"><button id="b">Apply</button>'],
    ['a wrapping label', '<label>Prepaid code <input id="f"></label><button id="b">OK</button>'],
    [
      'a legend, with a mute label',
      '<form><fieldset><legend>Gift card</legend><label>Code <input id="f"></label><button id="b">Add</button></fieldset></form>',
    ],
    [
      'a heading, with a mute label',
      '<h2>Redeem a gift card</h2><form><label>Code <input id="f"></label><button id="b">Continue</button></form>',
    ],
    [
      'the boxes around it',
      '<div class="gift-certificate-code"><form><label>Code <input id="f"></label><input type="submit" id="b" value="Apply"></form></div>',
    ],
    [
      'a dialog’s name',
      '<div role="dialog" aria-label="Redeem gift card"><label>Code <input id="f"></label><button id="b">Next</button></div>',
    ],
    ['a voucher with a button that redeems it', '<form><label>Voucher code <input id="f"></label><button id="b">Redeem</button></form>'],
    [
      'text in the cell before',
      '<form><table><tr><td>Gift certificate no.</td><td><input id="f"></td></tr></table><button id="b">Go</button></form>',
    ],
    [
      'a PIN typed blind',
      '<h3>Gift card</h3><form><label>Gift card PIN <input id="f" type="password"></label><button id="b">Apply</button></form>',
    ],
    ['Japanese gift number', '<form><label>ギフト券番号<input id="f"></label><button id="b">アカウントに登録する</button></form>'],
    [
      'Japanese prepaid number',
      '<table><tr><th>プリペイド番号</th><td><input id="f"></td></tr></table><button id="b">お支払いを行う</button>',
    ],
    ['Japanese in half-width kana', '<label>ｷﾞﾌﾄｺｰﾄﾞ<input id="f"></label><button id="b">使う</button>'],
    ['hiragana ID', '<label>ひらがなID<input id="f"></label><button id="b">次へ</button>'],
    [
      'Japanese, only the heading tells',
      '<h1>チャージ</h1><form><label>コード<input id="f"></label><button id="b">チャージする</button></form>',
    ],
    ['text just before its form', '<p>Gift card number</p><form><input id="f"><button id="b">Apply</button></form>'],
    ['a step that saves and goes on', '<form><label>Gift code <input id="f"></label><button id="b">Save and continue</button></form>'],
    ['German', '<form><label>Geschenkgutschein <input id="f"></label><button id="b">Einlösen</button></form>'],
    ['French', '<h5>Utiliser une carte cadeau</h5><form><input id="f" name="code"><button id="b">Ajouter</button></form>'],
    ['Spanish', '<form><label>Código de la tarjeta regalo <input id="f"></label><button id="b">Canjear</button></form>'],
    ['Chinese', '<form><label>兑换码<input id="f"></label><button id="b">兑换</button></form>'],
    ['Korean', '<form><label>기프트 카드 번호<input id="f"></label><button id="b">등록</button></form>'],
  ])('%s', (_, html) => expect(find(html)).toEqual({ field: 'f', submit: 'b', by: 'byClassifier' }));

  test.each([
    ['a promo code', '<form><label>Promo code <input id="f"></label><button>Apply</button></form>'],
    [
      'a coupon beside a heading about vouchers',
      '<h2>Vouchers</h2><form><label>Coupon code <input id="f"></label><button>Redeem</button></form>',
    ],
    [
      'a coupon field that the site also names for gift cards',
      '<form><label>Coupon code <input id="f" name="giftcardcouponcode"></label><button>Apply</button></form>',
    ],
    ['クーポンコード', '<form><label>クーポンコード<input id="f"></label><button>適用</button></form>'],
    [
      'a one-time code',
      '<form><label>Verification code <input id="f" autocomplete="one-time-code"></label><button>Confirm</button></form>',
    ],
    ['認証コード', '<form><label>認証コード<input id="f"></label><button>送信</button></form>'],
    ['a search for gift cards', '<form><input id="f" name="q" placeholder="Search gift cards"><button>Go</button></form>'],
    ['a search box by type', '<form><input id="f" type="search" placeholder="Gift card code"></form>'],
    ['an e-mail address', '<h2>Redeem gift cards</h2><form><label>E-mail <input id="f" type="text"></label><button>Redeem</button></form>'],
    ['a password', '<h2>Redeem gift cards</h2><form><label>Password <input id="f" type="password"></label><button>Redeem</button></form>'],
    ['a credit card', '<h2>Payment</h2><form><label>Card number <input id="f" name="cardNumber"></label><button>Continue</button></form>'],
    ['a security code', '<h2>Payment</h2><form><label>Security code <input id="f" name="cvv"></label><button>Continue</button></form>'],
    ['カード番号', '<h2>お支払い</h2><form><label>カード番号<input id="f"></label><button>次へ</button></form>'],
    [
      'a postal code in a shop of gift cards',
      '<h2>Gift cards</h2><form><label>Postal code <input id="f"></label><button>Continue</button></form>',
    ],
    ['a gift message', '<h2>Gift card</h2><form><label>Gift card message <textarea id="f"></textarea></label><button>Add</button></form>'],
    ['the amount of a gift card', '<form><label>Gift card amount <input id="f"></label><button>Add</button></form>'],
    ['the recipient of a gift card', '<form><label>Gift card recipient number <input id="f"></label><button>Add</button></form>'],
    ['メッセージ', '<h2>ギフトカード</h2><form><label>ギフトカードのメッセージ<input id="f"></label><button>追加</button></form>'],
    ['an issued code that is only shown', '<form><label>Gift card code <input id="f" readonly></label><button>Copy</button></form>'],
    [
      'a balance enquiry',
      '<h3>Gift certificate balance</h3><form><label>Gift certificate code <input id="f"></label><button>Check balance</button></form>',
    ],
    ['残高照会', '<form><label>ギフト券番号<input id="f"></label><button>残高照会</button></form>'],
    ['a code of which nothing else is said', '<form><label>Code <input id="f"></label><button>Continue</button></form>'],
    [
      'text far before the form',
      '<p>Gift card number</p><div><div><div><div><form><input id="f"><button>Send</button></form></div></div></div></div>',
    ],
    ['a referral code', '<h3>Redeem referral code</h3><form><input id="f" placeholder="Referral code"><button>Redeem</button></form>'],
    ['a code that a back office keeps', '<h1>Gift card</h1><form><label>Gift code <input id="f"></label><button>Save</button></form>'],
    ['nothing at all', ''],
  ])('not %s', (_, html) => expect(find(html)).toBeNull());

  test('of a coupon and a gift card with the same label the gift card', () => {
    const html =
      '<fieldset><legend>Coupon</legend><label>Redemption code <input id="c" name="coupon"></label></fieldset>' +
      '<fieldset><legend>Gift certificate</legend><label>Redemption code <input id="g" name="cert"></label><button id="b">Apply</button></fieldset>';
    expect(find(html)?.field).toBe('g');
  });

  test('a whole form for buying a card has no code field', () => {
    const html =
      '<h1>Buy a gift card</h1><form><label>Amount <input name="amount"></label><label>Recipient’s name <input name="to_name"></label>' +
      '<label>Recipient’s email <input type="email" name="to_email"></label><label>Message <textarea name="message"></textarea></label><button>Add to basket</button></form>';
    expect(find(html)).toBeNull();
  });

  test('where the address tells, a code of which nothing else is said counts', () => {
    expect(find('<form><label>Code <input id="f"></label><button id="b">Continue</button></form>', knownAddress)).toEqual({
      field: 'f',
      submit: 'b',
      by: 'byClassifier',
    });
  });

  test('but a one-time code does not, even there', () => {
    expect(find('<form><label>確認コード<input id="f"></label><button>次へ</button></form>', knownAddress)).toBeNull();
  });

  test('a balance page has its field', () => {
    expect(find('<form><label>Gift card number <input id="f"></label><button>Check balance</button></form>', balancePage)?.field).toBe('f');
  });

  test('the title of the page helps', () => {
    const html = '<form><label>Redemption code <input id="f"></label></form>';
    expect(find(html, somewhere, 'Shop')).toBeNull();
    expect(find(html, somewhere, 'Redeem')?.field).toBe('f');
  });

  test('of several buttons the one that sends', () => {
    const html =
      '<form><label>Gift card code <input id="f"></label><button id="h">Where is it?</button><button id="b">Redeem</button></form>';
    expect(find(html)?.submit).toBe('b');
  });

  test('a button of another form does not send this one', () => {
    const html =
      '<form><label>Gift card code <input id="f"></label><button id="h">OK</button></form><form><button id="b">Redeem</button></form>';
    expect(find(html)?.submit).toBe('h');
  });
});

describe('hostile pages', () => {
  const names = [
    ...[
      'getAttribute',
      'closest',
      'querySelector',
      'querySelectorAll',
      'matches',
      'parentElement',
      'previousSibling',
      'localName',
      'namespaceURI',
    ],
    ...[
      'elements',
      'nodeType',
      'textContent',
      'contains',
      'id',
      'name',
      'action',
      'title',
      'createTreeWalker',
      'getElementById',
      'hasAttribute',
      'instanceof',
    ],
  ];
  const gift = '<label>Gift card code <input id="f"></label><button id="b">Redeem</button>';

  const clobbered = (covered: readonly string[]) =>
    `<form role="dialog"><div>${gift}</div>${covered.map((name) => `<input name="${name}">`).join('')}</form>`;

  test.each(names)('a form that answers `%s` with an input', (name) => expect(find(clobbered([name]))?.field).toBe('f'));

  test('a form that answers every name with an input', () => expect(find(clobbered(names))?.field).toBe('f'));

  test.each(['getAttribute', 'querySelector', 'matches'])('a form whose `%s` is covered, as browsers do it by themselves', (name) => {
    document.body.innerHTML = `<form role="dialog"><div>${gift}</div></form>`;
    const form = document.forms[0] ?? document.body;
    Object.defineProperty(form, name, { value: document.body, configurable: true });
    try {
      expect(findCodeField([document], somewhere)?.boxes[0].id).toBe('f');
    } finally {
      Reflect.deleteProperty(form, name);
    }
  });

  test('a document whose methods are covered', () => {
    document.body.innerHTML = `<form>${gift}</form>`;
    const covered = ['querySelectorAll', 'createTreeWalker', 'getElementById'];
    for (const name of covered) Object.defineProperty(document, name, { value: document.body, configurable: true });
    try {
      expect(findCodeField([document], somewhere)?.boxes[0].id).toBe('f');
    } finally {
      for (const name of covered) Reflect.deleteProperty(document, name);
    }
  });

  test.each(['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML'])('an input of %s is no field', (namespace) => {
    document.body.innerHTML = '<h2>Gift card</h2>';
    const foreign = document.createElementNS(namespace, 'input');
    foreign.setAttribute('name', 'giftcardcode');
    document.body.append(foreign);
    expect(findCodeField([document], somewhere)).toBeNull();
    document.body.insertAdjacentHTML('beforeend', gift);
    expect(findCodeField([document], somewhere)?.boxes[0].id).toBe('f');
  });

  test('of 10,000 inputs only the first hundred are looked at', () => {
    const many = '<input name="x">';
    expect(find(`<form>${many.repeat(99)}${gift}${many.repeat(9_900)}</form>`)?.field).toBe('f');
    expect(find(`<form>${many.repeat(100)}${gift}${many.repeat(9_900)}</form>`)).toBeNull();
  }, 30_000);

  test('a label of a megabyte is cut', () => {
    expect(find(`<label>${'x '.repeat(500_000)} gift card code <input id="f"></label><button>Redeem</button>`)).toBeNull();
    expect(find(`<label>Gift card code ${'x '.repeat(500_000)}<input id="f"></label><button>Redeem</button>`)?.field).toBe('f');
  });

  test('scripts and styles in a label are not read', () => {
    expect(find('<label><script>"gift card code"</script>Nickname <input id="f"></label><button>Redeem</button>')).toBeNull();
  });

  test('asking changes nothing in the page', () => {
    document.body.innerHTML = `<form>${gift}</form>`;
    const before = document.documentElement.outerHTML;
    findCodeField([document], somewhere);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
