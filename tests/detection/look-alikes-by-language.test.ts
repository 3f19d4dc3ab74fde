// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { detect, isSure } from '../../src/detection/detect';

/** What stands over a form of one field, before the field and on its button. */
type Form = readonly [heading: string, label: string, button: string];

/** Forms of codes that carry money, and forms that share words with them: most stand under a heading that speaks of gift cards or of redeeming. */
const forms: Readonly<Record<string, { readonly codes: readonly Form[]; readonly lookalikes: readonly Form[] }>> = {
  Dutch: {
    codes: [
      ['Betalen', 'Cadeaukaartcode', 'Toevoegen'],
      ['Verzilver je cadeaukaart', 'Code', 'Verzilveren'],
      ['Afrekenen', 'Cadeaubonnummer', 'Toepassen'],
      ['Wissel je cadeaubon in', 'Voer je code in', 'Inwisselen'],
      ['Beltegoed', 'Opwaardeercode', 'Opwaarderen'],
      ['', 'Code van de kadobon', 'OK'],
    ],
    lookalikes: [
      ['Cadeaubon bestellen', 'Bevestigingscode', 'Bevestigen'],
      ['Cadeaubon bestellen', 'Postcode', 'Volgende'],
      ['Heb je een actiecode?', 'Code', 'Toepassen'],
      ['Waar is mijn cadeaubon?', 'Bestelnummer', 'Verder'],
      ['Beltegoed opwaarderen', 'Klantnummer', 'Opwaarderen'],
      ['Beltegoed opwaarderen', 'Telefoonnummer', 'Opwaarderen'],
      ['Vrienden uitnodigen', 'Uitnodigingscode', 'Inwisselen'],
      ['Punten inwisselen', 'Aantal punten', 'Inwisselen'],
      ['Coupons', 'Couponcode', 'Verzilveren'],
      ['Kassabon opvragen', 'Bonnummer', 'Zoeken'],
      ['Inloggen', 'Sms-code', 'Verder'],
      ['Garantie', 'Serienummer', 'Registreren'],
      ['Loterij', 'Lotnummer', 'Controleren'],
    ],
  },
  Polish: {
    codes: [
      ['Płatność', 'Numer bonu podarunkowego', 'Dodaj'],
      ['Zrealizuj kartę podarunkową', 'Kod', 'Zrealizuj'],
      ['Doładuj konto', 'Kod doładowania', 'Doładuj'],
      ['Voucher podarunkowy', 'Wpisz kod vouchera', 'Zrealizuj voucher'],
      ['Kasa', 'Karta upominkowa', 'Zastosuj'],
    ],
    lookalikes: [
      ['Karta podarunkowa', 'Kod pocztowy', 'Dalej'],
      ['Logowanie', 'Kod SMS', 'Potwierdź'],
      ['Karta podarunkowa', 'Kod z SMS-a', 'Potwierdź'],
      ['Karta podarunkowa', 'NIP', 'Dalej'],
      ['Status karty podarunkowej', 'Numer zamówienia', 'Sprawdź'],
      ['Doładuj telefon', 'Kod kraju', 'Dalej'],
      ['Doładowanie telefonu', 'Numer telefonu', 'Doładuj'],
      ['Doładuj konto', 'Numer konta', 'Doładuj'],
      ['Kod rabatowy', 'Kod', 'Zastosuj'],
      ['Koszyk', 'Kod rabatowy', 'Zrealizuj kod'],
      ['Poleć nas', 'Kod polecający', 'Aktywuj kod'],
      ['Katalog', 'Kod produktu', 'Szukaj'],
      ['Płatność kartą', 'Numer karty', 'Zapłać'],
      ['Aktywacja karty lojalnościowej', 'Numer karty', 'Aktywuj kartę'],
      ['Gwarancja', 'Numer seryjny', 'Zarejestruj'],
      ['Aktywacja konta', 'Kod aktywacyjny', 'Aktywuj'],
      ['Logowanie', 'Kod dostępu', 'Zaloguj'],
    ],
  },
  Czech: {
    codes: [
      ['Pokladna', 'Kód dárkové karty', 'Uplatnit'],
      ['Uplatnění dárkového poukazu', 'Kód', 'Uplatnit poukaz'],
      ['Platba', 'Číslo dárkového poukazu', 'Použít'],
      ['Kredit', 'Zadejte dobíjecí kód', 'Odeslat'],
      ['Košík', 'Dárkový certifikát', 'Použít'],
    ],
    lookalikes: [
      ['Dárkový poukaz', 'PSČ', 'Pokračovat'],
      ['Přihlášení', 'Kód z SMS', 'Potvrdit'],
      ['Stav objednávky', 'Číslo objednávky', 'Ověřit'],
      ['Objednat dárkovou kartu', 'IČO', 'Další'],
      ['Slevový kupón', 'Kód', 'Uplatnit'],
      ['Košík', 'Slevový kód', 'Uplatnit kód'],
      ['Registrace', 'Kód pozvánky', 'Uplatnit kód'],
      ['Vrácení peněz', 'Číslo účtu', 'Odeslat'],
      ['Katalog', 'Kód produktu', 'Hledat'],
      ['Věrnostní program', 'Číslo zákaznické karty', 'Přidat'],
      ['Aktivace účtu', 'Aktivační kód', 'Aktivovat'],
      ['Dobít kredit', 'Telefonní číslo', 'Dobít'],
      ['Úřední deska', 'Číslo jednací', 'Hledat'],
      ['Koupit dárkový poukaz', 'Číslo popisné', 'Další'],
      ['ePoukaz', 'Kód léku', 'Hledat'],
    ],
  },
  Russian: {
    codes: [
      ['Оплата', 'Код подарочной карты', 'Применить'],
      ['Активация подарочной карты', 'Код', 'Активировать'],
      ['Подарочный ваучер', 'Введите код ваучера', 'Активировать'],
      ['Оплата подарочным сертификатом', 'Код сертификата', 'Применить'],
      ['Пополнение кошелька', 'Код пополнения', 'Активировать'],
      ['Мои сертификаты', 'Номер сертификата', 'Активировать сертификат'],
    ],
    lookalikes: [
      ['Подарочный сертификат', 'Код из СМС', 'Подтвердить'],
      ['Подарочная карта', 'Почтовый индекс', 'Далее'],
      ['Подарочная карта', 'ИНН', 'Далее'],
      ['Корзина', 'Промокод', 'Активировать'],
      ['Есть промокод?', 'Введите код', 'Применить'],
      ['Статус заказа', 'Номер заказа', 'Проверить'],
      ['Активация карты лояльности', 'Номер карты', 'Активировать карту'],
      ['Пополнить карту', 'Номер карты', 'Пополнить'],
      ['Пополнение счёта', 'Номер телефона', 'Пополнить'],
      ['Пополнение счёта', 'Лицевой счёт', 'Пополнить'],
      ['Активация аккаунта', 'Код активации', 'Активировать'],
      ['Проверка сертификата соответствия', 'Номер сертификата', 'Проверить'],
      ['Каталог', 'Код товара', 'Найти'],
      ['Регистрация', 'Код приглашения', 'Активировать код'],
      ['Погасить кредит', 'Номер договора', 'Погасить'],
      ['Реестр сертификатов ГОСТ', 'Номер сертификата', 'Искать'],
      ['Подарочная карта', 'Имя получателя', 'Далее'],
      ['Бонусы', 'Бонусный код', 'Активировать код'],
      ['Профиль', 'Реферальный код', 'Применить'],
      ['Подарочный сертификат', 'Введите код с картинки', 'Отправить'],
      ['Активация программы', 'Лицензионный ключ', 'Активировать'],
    ],
  },
};

function isFound([heading, label, button]: Form): boolean {
  document.title = 'Shop';
  document.body.innerHTML = `<h1>${heading}</h1><form><p><label for="field">${label}</label> <input id="field" name="x"></p><button>${button}</button></form>`;
  return detect([document]).codes.some(isSure);
}

describe.each(Object.entries(forms))('%s', (_, { codes, lookalikes }) => {
  test.each(codes)('«%s», «%s», «%s» takes a code', (...form) => expect(isFound(form)).toBe(true));
  test.each(lookalikes)('«%s», «%s», «%s» does not', (...form) => expect(isFound(form)).toBe(false));
});
