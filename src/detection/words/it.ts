import type { LanguageWords } from '../language-words';

export const words = {
  gift: '(?:cart[ae]|buon[io]|codice) (?:di )?regalo|cart[ae] prepagat|buon[io] acquisto|codice (?:di )?ricarica',
  redeem: 'riscatt|attiva (?:il )?codice|ricarica_',
  code: 'codice',
  apply: 'applica|aggiungi|_usa_|utilizza',
  send: 'inserisci|conferma|continua|invia|avanti',
  promo: 'sconto|promoz|buono_',
  card: 'numero (?:di |della )?carta|carta di (?:credito|debito)|scadenza',
  expiry: 'scadenza',
  pin: 'codice (?:di sicurezza|segreto)|gratta',
  identity: '_cap_|codice (?:postale|fiscale|di verifica)|telefono|utente|numero (?:d.ordine|ordine|cliente)|tessera',
  present: 'importo|messaggio|mittente|destinatario|quantità|_cerca|crea_|genera_',
  balance: 'saldo',
  buy: '(?:acquista|compra|regala) (?:un|una|la|questa)|aggiungi al carrello',
  checkout: 'carrello|pagamento|ordine_',
} satisfies LanguageWords;
