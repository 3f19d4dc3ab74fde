import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardFiles } from '../../scripts/catalogue/read-catalogue';
import { mentions } from '../../src/catalogue/mentions';
import { cardNamed } from '../../src/detection/card-named';
import { plainWords } from '../../src/detection/meanings-of';

const read = (text: string) => cardNamed(text.normalize('NFKC').toLowerCase());

test('every card has its list', () => expect(Object.keys(mentions).sort()).toEqual([...cardFiles.keys()].sort()));

test.each(Object.entries(mentions))('%s: its words are plain, and none stands twice', (_, words) => {
  for (const word of words) expect(word).toBe(word.normalize('NFKC').toLowerCase().trim());
  expect(new Set(words).size).toBe(words.length);
});

test('no word stands for two cards', () => {
  const all = Object.values(mentions).flat();
  expect(new Set(all).size).toBe(all.length);
});

test('the words together stay small, since they ship into pages', () => {
  const bytes = new TextEncoder().encode(
    Object.values(mentions)
      .map((words) => JSON.stringify(words))
      .join(''),
  ).length;
  expect(bytes).toBeLessThan(4_000);
});

/** Names and other names that no page is to be recognised by, and why. */
const leftOut: readonly { readonly why: string; readonly names: readonly string[] }[] = [
  {
    why: 'a company, a service or its money, and no card',
    names: [
      ...[
        'ニコニコポイント',
        'Niconico points',
        'ニコニコ',
        'ニコニコ動画',
        'niconico',
        'ニコニコプレミアム',
        'Nico Nico Douga',
        'Niconico',
      ],
      ...[
        'ディズニープラス',
        'DMM',
        'DMM points',
        'グリー',
        'GREE',
        'GREE coins',
        'LINEクレジット',
        'LINE STORE',
        'モバゲー',
        'Mobage',
        'PSC',
      ],
      ...['ユーネクスト', 'UNEXT', 'Uber Cash', 'DoorDash credits', 'Airbnb gift credit', 'エピック残高'],
    ],
  },
  {
    why: 'words that mean other things as well: credit cards, sign-in codes, praise, online cards',
    names: [
      ...['DMMカード', 'LINEカード', 'ラインプリペイドカード', 'Googleカード', 'Netflix code', 'Twitch code', 'Nitro code', 'discord.gift'],
      ...[
        'Originコード',
        'Origin key',
        'Oculus Key',
        'Roblox PIN',
        'EAコード',
        'イーエーのコード',
        'UBIのコード',
        'Smart Pit',
        'prepaid debit card',
      ],
      ...['Epicギフトカード', 'Epic gift card', 'Epic code', 'Target card balance', 'au PAY gift', 'FamiPay Gift', 'nanaco Gift'],
    ],
  },
  {
    why: 'two products are sold under that name',
    names: [
      ...['Steamプリペイドカード', 'Steam prepaid card', 'スチームプリペイドカード', 'Steamカード コンビニ', 'スチームカード'],
      ...['Steamプリペイドカード（コンビニ）', 'Steam prepaid card (Japanese convenience stores)'],
    ],
  },
  {
    why: 'the name of two payment networks in one, which no page writes so',
    names: ['Visa・Mastercardのプリペイド／ギフトカード'],
  },
  {
    why: 'a rarer writing than those that are there: the words ship into pages',
    names: [
      ...['エアビーアンドビー ギフトカード', 'アメリカン・エキスプレス ギフトカード', 'au PAY Charge Card', 'ブリザード残高カード'],
      ...[
        'Battle.netバランス',
        'hiragana ID',
        'ディスコード ニトロ',
        'Disney+ subscription card',
        'ドアダッシュ ギフトカード',
        'EAのゲームコード',
      ],
      ...['エピックゲームズのコード', 'Epic Games Storeのキー', 'Epic Games Store key', 'ブイバックスカード', 'フォトナのカード'],
      ...['ジーオージーのコード', 'GOG GALAXYのコード', 'GOG.com redeem code', 'ホームデポ ギフトカード', 'ホーム・デポ ギフトカード'],
      ...['フールー チケット', 'Hulu Japan gift card', 'ギフティプレモ', 'ギフティプレモPlus', 'Meta Horizon Store gift card'],
      ...[
        'Windowsストアプリペイドカード',
        'Minecoins card',
        'ニンテンドーeショップカード',
        'Switchプリペイドカード',
        'ペイペイポイントコード',
      ],
      ...['プレイステーションストアカード', 'プレイステーションストアチケット', 'クオペイ', 'QUOカード ペイ', '楽天キャッシュのカード'],
      ...[
        '楽天キャッシュPOSAカード',
        '楽天スーパーポイントギフトカード',
        'Rakuten points gift card',
        'ライアットゲームズのプリペイドカード',
      ],
      ...['ヴァロラントのプリペイドカード', 'リーグ・オブ・レジェンドのRPカード', 'Robloxゲームカード', 'スタバ ギフトカード'],
      ...['スチームのプロダクトコード', 'Steam activation code', 'スチームウォレットコード', 'ウーバーイーツ ギフトカード'],
      ...['ユービーアイソフトのキー', 'Ubisoft Connectのキー', 'Uplayのキー', 'ウエブマネー'],
    ],
  },
];
const allLeftOut = leftOut.flatMap(({ names }) => names);

describe.each([...cardFiles])('%s', (id, { rules, prose }) => {
  const names = [...new Set([rules.name.ja, rules.name.en, ...prose.aliases])];
  test.each(names)('%s', (name) => expect(read(name)).toBe(allLeftOut.includes(name) ? null : id));
  test.each(names.filter((name) => !allLeftOut.includes(name)))('%s within a page’s sentence, and as the classifier sees it', (name) => {
    expect(read(`お支払い方法：「${name}」を選んでください。`)).toBe(id);
    expect(read(`Pay with your ${name}, then type it here.`)).toBe(id);
    // Which takes a capital within a word for the edge of one.
    if (!/^(?:AmEx|SmartPit)/.test(name)) expect(cardNamed(plainWords(`Enter ${name}`))).toBe(id);
  });
});

test('nothing is left out that is no name of a card', () => {
  const names = [...cardFiles.values()].flatMap(({ rules, prose }) => [rules.name.ja, rules.name.en, ...prose.aliases]);
  expect(allLeftOut.filter((name) => !names.includes(name))).toEqual([]);
});

test.each([
  ['written together', 'AppleGiftCard', 'apple'],
  ['a plural', 'We buy Apple gift cards', 'apple'],
  ['a line break within', 'Google Play\n  gift card', 'google-play'],
  ['full width', 'ＷｅｂＭｏｎｅｙ決済', 'webmoney'],
  ['half-width kana', 'ﾋﾞｯﾄｷｬｯｼｭ', 'bitcash'],
  ['hyphens', 'e-gift by Airbnb: your Airbnb e-gift card', 'airbnb'],
  ['German', 'Apple Geschenkkarte einlösen', 'apple'],
  ['German prepaid', 'Amazon-Gutschein', 'amazon'],
  ['Chinese', 'Steam 钱包 / Apple 礼品卡', 'apple'],
  ['one card twice', 'iTunes Card or Apple Gift Card', 'apple'],
  ['the longer over the one within', 'Vanilla Visa gift card', 'vanilla-visa'],
  ['the points card over the other', '楽天ポイントギフトカード', 'rakuten-point-gift'],
])('%s: %s', (_, text, card) => expect(read(text)).toBe(card));

test.each([
  ['several cards', 'Apple Gift Card, Google Play gift card, Amazon gift card'],
  ['two moneys at a checkout', 'WebMoney / BitCash'],
  ['a company', 'Sign in with Apple or Google. Target, Uber and Netflix are trademarks.'],
  ['a shop’s own card', 'Enter your gift card code. ギフトカード番号を入力してください。'],
  ['a word within a longer one', 'mainsteam wallets, agog keys, visage gift cards, cyberpaysafecard'],
  ['a keyboard', 'Steam keyboard'],
  ['an area code', 'Area code, idea code, mega code'],
  ['presents', 'Amazon gift ideas, gifts from Target'],
  ['online cards', 'オンラインプリペイドカード'],
  ['nothing', ''],
])('%s names none', (_, text) => expect(read(text)).toBeNull());

test('two of any cards name none, and one twice is that one', () => {
  const named = Object.entries(mentions).flatMap(([card, words]) => {
    const [word] = words.map((one) => one.replace(/gift$/, 'gift card')).filter((one) => cardNamed(one) === card);
    return word === undefined ? [] : [{ card, word }];
  });
  expect(named.length).toBeGreaterThan(55);
  fc.assert(
    fc.property(fc.constantFrom(...named), fc.constantFrom(...named), (one, other) => {
      expect(cardNamed(`${one.word} 、 ${other.word}`)).toBe(one.card === other.card ? one.card : null);
    }),
  );
});

test('anything at all is answered, and soon', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      cardNamed(text);
    }),
  );
  const long = 'enter the code of your gift card; web money, steam, visa, ウェブマネー, apple '.repeat(500);
  const start = performance.now();
  cardNamed(long);
  expect(performance.now() - start).toBeLessThan(500);
});
