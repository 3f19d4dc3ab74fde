import type { LanguageWords, WordExamples } from '../language-words';

/** Nouns stand in several cases, so what stands here are stems with room for an ending. */
export const words = {
  // A «karton upominkowy» is a box.
  gift: '(?:kart.|(?:bon|kod|voucher|certyfikat).{0,2}) (?:podarunk|upomink|prezent)ow|kod.{0,2} do[łl]adow',
  // «Zrealizuj zamówienie» places an order.
  redeem: '(?:realizuj|aktywuj) (?:sw.j )?(?:kod|kart|bon|voucher)|do[łl]aduj',
  // Not «bon», which is French and Dutch and much else.
  voucher: '_bon(?:u|y)_|certyfikat',
  // `k[oó]d` is Czech as well.
  code: '_k[oó]d(?:u|y|em)?_|_numeru?_',
  apply: 'zastosuj|dodaj|u[żz]yj|aktywuj|wykorzystaj|zrealizuj(?! za)',
  send: 'dalej|wy[śs]lij|potwierd|zatwierd|kontynuuj',
  // `kup[oó]n` is Czech as well; German has `rabatt`.
  promo: 'kup[oó]n|rabat(?!t)|zni[żz]k|bonusow',
  card: 'kart[ay] (?:kredyt|debet|p[łl]atn)|numer karty|kod (?:bezpiecz|zabezp)',
  expiry: 'wa[żz]no[śs]ci',
  pin: 'zdrap|kod (?:bezpiecz|zabezp)',
  identity:
    'has[łl]o|_(?:pesel|nip)_|poczt|weryfik|autoryz|jednor[áa]z|polecaj|zaprosz|u[żz]ytkown|numer (?:domu|mieszk|rachun|konta|zam|klient|przesy)|kod kraju|sta[łl]ego klient',
  // `obdaro[vw]an` and `obr[áa]zk` are Czech as well.
  present:
    'kwot|wiadomo[śs]|odbiorc|nadawc|ilo[śs][ćc]|szuka|imi[ęe]_|nazwisk|[żz]ycze|dedykac|obdaro[vw]an|utw[óo]rz|generuj|obr[áa]zk|zapisz',
  balance: '(?:stan|sprawd[źz]) (?:kart|bon)',
  buy: '_kup (?:kart|bon|teraz)|do koszyka|podaruj',
  checkout: 'koszyk|_kas[ay]_|p[łl]atno[śs]|zam[óo]wieni',
} satisfies LanguageWords;

const common = 'common wording';
const cornerstone = 'BigCommerce’s Cornerstone theme, lang/pl.json';
const adyen = 'Adyen’s payment form, pl-PL';

export const examples = {
  gift: {
    'Kod kuponu / bon podarunkowy': `cart of ${cornerstone}`,
    'Kod Bonu Podarunkowego': `label in ${cornerstone}`,
    'Wpisz kod bonu upominkowego': `page of gift certificates of ${cornerstone}`,
    'Certyfikaty podarunkowe': `heading in ${cornerstone}`,
    'Numer karty podarunkowej': common,
    'Kod podarunkowy': 'gaming and streaming accounts',
    'Karta upominkowa': 'Apple’s App Store, pl',
    'Voucher podarunkowy': 'booking shops',
    'Voucher prezentowy': 'booking shops',
    'Bon prezentowy': 'smaller shops',
    'Karta prezentowa': 'smaller shops',
    'Kod prezentowy': common,
    'Kod doładowujący': 'accounts that are filled with codes',
  },
  redeem: {
    'Zrealizuj kartę podarunkową': 'streaming accounts and shops',
    'Zrealizuj kod': common,
    'Zrealizuj bon podarunkowy': `heading in ${cornerstone}`,
    'Zrealizuj voucher': 'booking shops',
    'Zrealizuj swój kod': common,
    'Aktywuj kod': 'gaming accounts',
    'Doładuj konto': 'phone and gaming credit',
  },
  voucher: {
    'Kod bonu': 'booking shops',
    'Bony i karty': common,
    'Wprowadź kod certyfikatu': `placeholder for a gift certificate in ${cornerstone}`,
  },
  code: {
    'Wpisz kod': common,
    'Podaj numer': common,
    'Wpisanie numeru': common,
    'Pole kodu': common,
    'Kody podarunkowe': common,
    'Zapłać kodem': common,
  },
  apply: {
    'Zastosuj bon podarunkowy': `button in ${cornerstone}`,
    'Dodaj kod': `button in ${cornerstone}`,
    'Użyj karty': common,
    Aktywuj: common,
    'Wykorzystaj kod': common,
    Zrealizuj: common,
  },
  send: {
    Dalej: `button in ${cornerstone}`,
    Wyślij: `button in ${cornerstone}`,
    Potwierdź: common,
    Zatwierdź: common,
    Kontynuuj: `button in ${cornerstone}`,
  },
  promo: {
    'Kod kuponu': `label in ${cornerstone}`,
    'Kod rabatowy': common,
    'Kod bonusowy': 'gaming accounts',
    'Kod zniżkowy': common,
    'Kod promocyjny': common,
  },
  card: {
    'Numer karty': adyen,
    'Numer karty kredytowej': `payment methods of ${cornerstone}`,
    'Karta kredytowa': `payment methods of ${cornerstone}`,
    'Karta debetowa': common,
    'Karta płatnicza': common,
    'Kod bezpieczeństwa': common,
    'Kod zabezpieczający': common,
  },
  expiry: { 'Data ważności': adyen },
  pin: { Zdrapka: 'cards with a scratch field', 'Kod bezpieczeństwa': common, 'Kod zabezpieczający': common },
  identity: {
    Hasło: `login form of ${cornerstone}`,
    PESEL: 'the Polish identity number',
    NIP: 'the Polish tax number',
    'Kod pocztowy': `address form of ${cornerstone}`,
    'Kod weryfikacyjny': common,
    'Kod autoryzacyjny': common,
    'Kod jednorazowy': common,
    'Kod polecający': 'loyalty programmes',
    'Kod zaproszenia': common,
    'Nazwa użytkownika': common,
    'Numer domu i mieszkania': adyen,
    'Numer mieszkania': common,
    'Numer rachunku': adyen,
    'Numer konta': common,
    'Numer zamówienia': `contact form of ${cornerstone}`,
    'Numer klienta': common,
    'Numer przesyłki': 'parcels',
    'Karta stałego klienta': 'loyalty cards',
    'Kod kraju': adyen,
    'Numer telefonu': `address form of ${cornerstone}`,
  },
  present: {
    Zapisz: 'buttons of back offices and settings',
    Kwota: `gift certificate form of ${cornerstone}`,
    'Wiadomość opcjonalna': `gift certificate form of ${cornerstone}`,
    'Email odbiorcy': `gift certificate form of ${cornerstone}`,
    Nadawca: 'greeting forms',
    Ilość: `cart of ${cornerstone}`,
    'Szukaj na stronie': `search form of ${cornerstone}`,
    'Twoje imię': `gift certificate form of ${cornerstone}`,
    Nazwisko: `address form of ${cornerstone}`,
    'Treść życzeń': 'greeting forms',
    Dedykacja: 'greeting forms',
    'Osoba obdarowana': 'booking shops',
    'Utwórz kartę': 'back offices',
    'Generuj kody': 'back offices',
    'Przepisz kod z obrazka': 'captchas',
  },
  balance: {
    'Sprawdź stan bonów podarunkowych': `heading in ${cornerstone}`,
    'Stan karty': common,
    'Sprawdź kartę': common,
    'Sprawdź saldo': `button in ${cornerstone}`,
  },
  buy: {
    'Kup bon podarunkowy': `heading in ${cornerstone}`,
    'Kup kartę podarunkową': common,
    'Kup teraz': common,
    'Dodaj do koszyka': `button in ${cornerstone}`,
    'Podaruj kartę': common,
  },
  checkout: {
    'Zobacz koszyk': `button in ${cornerstone}`,
    Kasa: `title in ${cornerstone}`,
    'Metody płatności': `heading in ${cornerstone}`,
    'Szczegóły zamówienia': `heading in ${cornerstone}`,
  },
} satisfies WordExamples;
