// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { PagePurpose } from '../../src/contracts/page-purpose';
import { detect } from '../../src/detection/detect';
import { purposeOf } from '../../src/detection/purpose-of';

test.each<[string, PagePurpose, string]>([
  ['a form that redeems', 'redeem', '<h1>Redeem a gift card</h1><form><label>Code <input></label><button>Redeem</button></form>'],
  ['チャージの画面', 'redeem', '<h1>ギフトカードの登録</h1><form><label>ギフトカード番号 <input></label><button>登録する</button></form>'],
  [
    'a checkout that takes one',
    'checkout-with-giftcard',
    '<h1>Checkout</h1><form><label>Gift card <input></label><button>Apply</button></form>',
  ],
  [
    'a gift card beside a promo code',
    'checkout-with-giftcard',
    '<form><label>Gift card <input></label><button>Apply</button></form><form><label>Promo code <input></label><button>Apply</button></form>',
  ],
  ['a balance enquiry', 'balance-check', '<form><label>Gift card number <input></label><button>Check balance</button></form>'],
  ['残高照会', 'balance-check', '<h1>残高照会</h1><form><label>ギフト券番号 <input></label><button>照会する</button></form>'],
  [
    'a card to buy',
    'purchase',
    '<h1>Gift card</h1><form><label>Amount <input></label><label>Message <textarea></textarea></label><button>Add to cart</button></form>',
  ],
  ['a promo code alone', 'promo-only', '<h1>Cart</h1><form><label>Promo code <input></label><button>Apply</button></form>'],
  ['a sign-in', 'none', '<form><label>User <input></label><label>Password <input type="password"></label><button>Sign in</button></form>'],
  ['nothing', 'none', ''],
])('%s is %s', (_, purpose, html) => {
  document.title = '';
  document.body.innerHTML = html;
  expect(purposeOf(detect([document]))).toBe(purpose);
});
