import type { LanguageWords } from '../language-words';

export const words = {
  gift: 'geschenk(?:karte|gutschein|code)|guthaben(?:karte|code)|gutscheinkarte|wertgutschein|auflade ?code',
  redeem: 'einl(?:ö|oe)s|aufladen',
  voucher: 'gutschein',
  code: 'nummer',
  apply: 'anwenden|hinzufügen|übernehmen|verwenden',
  send: 'weiter|bestätigen|absenden',
  promo: 'rabatt|aktions ?code|vorteils ?code|werbe ?code',
  card: 'kartennummer|kreditkarte|prüfziffer|gültig bis',
  expiry: 'gültig bis|ablauf',
  pin: 'sicherheits ?code|prüfziffer|rubbel',
  identity: 'bestätigung|telef|kundennummer|_plz|postleit|passwort|benutzer|anmeld|bestellnummer|sendung|steuer',
  present: 'betrag|nachricht|empfänger|absender|menge|_suche|grußtext|erstellen|anlegen',
  balance: 'guthaben (?:abfragen|prüfen|anzeigen)|(?:rest|karten)guthaben|guthabenabfrage',
  buy: 'gutschein (?:kaufen|verschenken|bestellen)|in den warenkorb',
  checkout: 'warenkorb|kasse_|zahlung|bestell(?:übersicht|ung)|zwischensumme',
} satisfies LanguageWords;
