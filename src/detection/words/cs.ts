import type { LanguageWords, WordExamples } from '../language-words';

/** Nouns stand in several cases, so what stands here are stems. What Czech shares with Polish stands there. */
export const words = {
  gift: 'd[áa]rkov.{1,3} (?:pouk|kar[te]|certifik|k[óo]d)|dob[íi]jec. k[óo]d',
  // Alone it is what makes any code count, a discount too.
  redeem: 'uplatn.{2,4} (?:sv.{1,3} )?(?:k[óo]d|d[áa]rk|pouk|kart|voucher)|dob[íi]t kredit',
  voucher: 'pouk[áa]z',
  code: '[čc][íi]slo',
  apply: 'uplatnit|pou[žz][íi]t|vlo[žz]it|p[řr]idat|aktivovat',
  send: 'pokra[čc]ovat|odeslat|potvrdit|dal[šs][íi]',
  promo: '_slev|ak[čc]n[íi] k[óo]d',
  card: '[čc][íi]slo karty|(?:platebn|kreditn).{1,3} kart|bezpe[čc]nostn[íi] k[óo]d',
  expiry: 'platnost',
  pin: 'bezpe[čc]nostn[íi] k[óo]d|st[íi]rac',
  identity:
    '_(?:ps[čc]|i[čc]o|di[čc])_|hesl[oa]|sm[ěe]rovac|ov[ěe][řr]ovac|objedn[áa]v|z[áa]kazn|u[žz]ivatel|pozv[áa]nk|doporu[čc]it|z[áa]silk|rodn[ée]|popisn|[úu][čc]tu',
  present:
    '[čc][áa]stk|zpr[áa]v|p[řr][íi]jem|odes[íi]latel|mno[žz]stv|po[čc]et|hled[aá]|jm[ée]no|v[ěe]nov[áa]n|vytvo[řr]|generovat|hodnot|ulo[žz]it',
  balance: 'z[ůu]stat[ek]|ov[ěe][řr]it (?:pouk|kart)',
  buy: '(?:koupit|objednat|darovat) (?:d[áa]rk|pouk|kart)|do ko[šs][íi]ku',
  checkout: 'ko[šs][íi]k|pokladn|objedn[áa]v|platb',
} satisfies LanguageWords;

const common = 'common wording';
const adyen = 'Adyen’s payment form, cs-CZ';
const opencart = 'OpenCart’s Czech translations';

export const examples = {
  gift: {
    'Kód dárkového poukazu': opencart,
    'Dárkový certifikát': opencart,
    'Číslo dárkové karty': 'label of gift cards in shops’ checkouts',
    'Kódy dárkových karet': common,
    'Dárkový kód': 'gaming accounts',
    'Zadejte dobíjecí kód': 'accounts that are filled with codes',
  },
  redeem: {
    'Uplatnit kód': 'Apple’s App Store, cs',
    'Uplatnit dárkovou kartu': common,
    'Uplatnění poukazu': 'booking shops',
    'Uplatnit kartu': common,
    'Uplatnit voucher': 'booking shops',
    'Uplatněte svůj kód': common,
    'Dobít kredit': 'phone and gaming credit',
  },
  voucher: { 'Zadejte kód poukazu': 'booking shops' },
  code: { 'Číslo karty': adyen, 'Vložte kód': common },
  apply: { Uplatnit: adyen, 'Použít kód': common, 'Vložit kód': common, 'Přidat poukaz': common, Aktivovat: common },
  send: { Pokračovat: adyen, Odeslat: common, Potvrdit: adyen, Další: common },
  promo: { 'Slevový kód': common, 'Akční kód': common, 'Kód kuponu': common, 'Slevový kupón': common },
  card: {
    'Číslo karty': adyen,
    'Číslo platební karty': common,
    'Kreditní karta': adyen,
    'Bezpečnostní kód': adyen,
  },
  expiry: { 'Datum vypršení platnosti': adyen },
  pin: { 'Bezpečnostní kód': adyen, 'Stírací pole': 'cards with a scratch field' },
  identity: {
    PSČ: adyen,
    IČO: 'the Czech company number',
    DIČ: 'the Czech tax number',
    Heslo: adyen,
    'Poštovní směrovací číslo': adyen,
    'Ověřovací kód': adyen,
    'Jednorázový kód': adyen,
    'Číslo objednávky': opencart,
    'Zákaznické číslo': common,
    'Uživatelské jméno': common,
    'Kód pozvánky': common,
    'Kód doporučitele': 'loyalty programmes',
    'Číslo zásilky': 'parcels',
    'Rodné číslo': adyen,
    'Číslo popisné': adyen,
    'Číslo účtu': adyen,
    'Telefonní číslo': adyen,
  },
  present: {
    Uložit: 'buttons of back offices and settings',
    Částka: opencart,
    Zpráva: opencart,
    'Vaše jméno': opencart,
    'E-mail příjemce': opencart,
    Odesílatel: 'greeting forms',
    Množství: 'carts',
    'Počet kusů': 'carts',
    Hledat: common,
    Věnování: 'greeting forms',
    'Jméno obdarovaného': 'booking shops',
    'Vytvořit poukaz': 'back offices',
    'Generovat kódy': 'back offices',
    'Hodnota poukazu': 'booking shops',
  },
  balance: { 'Zůstatek na dárkové kartě': adyen, 'Ověření zůstatku': common, 'Ověřit poukaz': 'booking shops', 'Ověřit kartu': common },
  buy: {
    'Koupit dárkový certifikát': opencart,
    'Objednat poukaz': 'booking shops',
    'Koupit kartu': common,
    'Darovat poukaz': common,
    'Do košíku': common,
  },
  checkout: {
    'Nákupní košík': common,
    Pokladna: common,
    'Dokončit objednávku': common,
    'Způsob platby': common,
  },
} satisfies WordExamples;
