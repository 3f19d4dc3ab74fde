import type { LanguageWords, WordExamples } from '../language-words';

/** What Italian shares with Spanish, French and English stands there. */
export const words = {
  gift: '(?:cart[ae]|buon[io]|codice) (?:di )?regalo|buon[io] (?:d.)?acquisto|codice (?:di )?ricarica',
  redeem: 'riscatt|attiva (?:il )?codice|ricarica_',
  // A gift certificate in one shop and a discount in the next, as German «Gutschein»; «buono sconto» is the discount.
  voucher: '_buon[io]_',
  code: 'codice',
  apply: 'aggiungi',
  send: 'inserisci|avanti',
  // Portuguese «desconto» as well.
  promo: 'sconto',
  expiry: 'scadenza',
  pin: 'codice (?:di sicur|segreto)',
  identity: '_cap_|codice fiscale|utente|numero (?:d.)?ordine|tessera',
  present: 'messaggio|mittente|_cerca',
  buy: '(?:acquista|compra|regala) (?:un|la|questa)|aggiungi al carrello',
  checkout: 'carrello|ordine_',
} satisfies LanguageWords;

const common = 'common wording';
const cornerstone = 'BigCommerce’s Cornerstone theme, lang/it.json';

export const examples = {
  gift: {
    'Codice coupon/buono regalo': `cart of ${cornerstone}`,
    'Carta regalo': common,
    'Codice regalo': common,
    'Carta di regalo': common,
    'Carta prepagata': common,
    'Buono acquisto': common,
    'Buono d’acquisto': common,
    'Codice ricarica': 'phone and gaming credit',
    'Codice di ricarica': 'phone and gaming credit',
  },
  redeem: { 'Riscatta il codice': common, 'Attiva il codice': common, Ricarica: common },
  voucher: {
    'Inserisci il codice del buono': `placeholder for a gift certificate in ${cornerstone}`,
    'Aggiungi buono': `button in ${cornerstone}`,
  },
  code: { 'Codice del buono regalo': `what ${cornerstone} asks for`, 'Numero di carta': 'checkout of Euronics, it' },
  apply: {
    Aggiungi: 'button of Euronics’ checkout, it: «Aggiungi Gift Card»',
    Applica: `button in ${cornerstone}`,
    Usa: common,
    'Utilizza il buono': `heading in ${cornerstone}`,
    Attiva: common,
  },
  send: {
    Inserisci: common,
    Avanti: `button in ${cornerstone}`,
    Invia: `button in ${cornerstone}`,
    Conferma: 'button of Euronics’ checkout, it: «Conferma Gift Card»',
    Continua: 'button of Euronics’ checkout, it',
  },
  promo: { 'Buono sconto': common, 'Codice promozionale': `label in ${cornerstone}` },
  card: { 'Numero della carta': common, 'Numero di carta': 'checkout of Euronics, it', 'Carta di credito': 'checkout of Euronics, it' },
  expiry: { 'Data di scadenza': common },
  pin: { 'Codice di sicurezza': 'checkout of Euronics, it', 'Codice segreto': common, 'Gratta qui': 'cards with a scratch field' },
  identity: {
    CAP: `address form of ${cornerstone}`,
    'Codice fiscale': 'checkout of Euronics, it',
    'Codice di verifica': common,
    Telefono: `address form of ${cornerstone}`,
    'Nome utente': common,
    'Numero ordine': common,
    'Numero d’ordine': common,
    'Numero cliente': common,
    'Numero tessera': 'loyalty cards',
  },
  present: {
    Importo: common,
    'Messaggio del regalo': `cart of ${cornerstone}`,
    Mittente: common,
    Destinatario: common,
    Quantità: `cart of ${cornerstone}`,
    Cerca: `search form of ${cornerstone}`,
    'Crea codice': 'back offices',
    'Genera codici': 'back offices',
  },
  balance: { 'Controlla il saldo del buono regalo': `heading in ${cornerstone}` },
  buy: {
    'Acquista un buono regalo': `heading in ${cornerstone}`,
    'Regala la carta': common,
    'Compra questa carta': common,
    'Aggiungi al carrello': `button in ${cornerstone}`,
  },
  checkout: {
    'Il tuo carrello': `title in ${cornerstone}`,
    Ordine: `heading in ${cornerstone}`,
    Pagamento: 'checkout of Euronics, it: «Metodi di pagamento»',
  },
} satisfies WordExamples;
