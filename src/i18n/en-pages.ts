import type { PageWords } from './page-words';

export const enPages: PageWords = {
  product: 'Tsukaeru',
  everySite: {
    title: 'Look on every site',
    why: 'Codes of WebMoney, BitCash, NET CASH and others are often typed on the payment page of the shop itself. And some pages only pretend to look up a balance, to collect numbers. Such pages are not on our list, so they are looked at only when you switch this on.',
    parts: { does: 'What it does', never: 'What it never does', warning: 'What you will be asked', undo: 'Changing your mind' },
    does: 'It looks whether a page that you open has a field for a gift code, on this device only. You hear from it only where there is something to watch out for.',
    never: 'It never stores or sends a code or the words of a page. Nobody learns which pages you open. It never fills or submits a form.',
    warning: (quotation) =>
      `When you switch it on, your browser asks with strong words such as “${quotation}”. There is no smaller permission for looking on every site. If you say no, everything else goes on working.`,
    warningOfChromium: 'Read and change all your data on all websites',
    undo: 'Switch it off here at any time; the permission goes back to the browser at once. Pages that were open are themselves again after a reload.',
    label: 'Look on every site',
    state: { on: 'On', off: 'Off' },
    said: {
      on: 'Switched on.',
      off: 'Switched off, and the permission was given back to the browser.',
      refused: 'It was not allowed, so it stays off. The official pages on our list are looked at as before.',
      lost: 'It has stopped, because the permission was taken back in the browser’s settings. Switch it on again and the browser will ask.',
    },
  },
  options: {
    title: 'Settings',
    cards: {
      title: 'Cards I use',
      text: (tab) => `These come first under “${tab}”. While something is wrong with one of them, outages are checked more often.`,
      chosen: (count) => (count === 1 ? '1 card chosen.' : `${count} cards chosen.`),
      none: 'None chosen yet.',
    },
    notifications: {
      title: 'When a card is back',
      text: (tab, button) => `You are told only about cards for which you pressed “${button}” under “${tab}”.`,
      allowed: 'Notifications are allowed. When a card is reported to be back, a notification tells you.',
      notAllowed: 'Notifications are not allowed. When a card is reported to be back, the icon shows “!”.',
      allow: 'Allow notifications',
      refused: 'Notifications were not allowed. The icon will show “!” instead.',
      waiting: 'Cards you are waiting for',
      notWaiting: 'You are not waiting for any card.',
      stop: 'Stop',
      stopFor: (card) => `Stop waiting for ${card}`,
    },
    sites: {
      title: 'Choices for single sites',
      text: 'What you decided about a site can be undone here.',
      none: 'Nothing decided yet. What you decide in the window that opens from the icon is listed here.',
      choice: {
        muted: 'Say nothing here',
        notACodeField: 'Not a field for a code',
        allowed: 'A site I know: no warning about it',
        lookedAt: 'Not on our list, but looked at',
      },
      page: (card) => `${card}: the page for its code`,
      undo: 'Undo',
      undoFor: (site) => `Undo the choice for ${site}`,
      undone: (site) => `The choice for ${site} was undone.`,
    },
    language: {
      title: 'Language',
      text: 'You see English because your browser’s menus are not in Japanese. In a browser in Japanese, this is in Japanese too.',
    },
    more: { title: 'More', guide: 'Guide: causes and remedies', welcome: 'See the first page again' },
  },
  welcome: {
    title: 'Welcome to Tsukaeru',
    who: 'A gift card or prepaid code can fail because of an outage, a browser setting or one wrong letter. Before you type the code, send it or buy the card, Tsukaeru looks for reasons why it would not work. And when it does not work, it helps you find what to do.',
    cannotTest: 'Whether the card in your hand works cannot be tested.',
    icon: {
      title: 'What the icon shows',
      number: 'A number says how many things there are to watch out for on the page.',
      nothing: 'No number does not mean that a card works.',
      mark: 'A “!” means news about a card that you are waiting for.',
      press: 'Press the icon for the details, a look before you buy, outages, and help when a card does not work.',
    },
    sites: {
      title: 'Where it looks',
      text: (cards, hosts) =>
        `To begin with, it looks by itself only at the official pages where the codes of ${cards} kinds of cards are typed (${hosts} sites).`,
      elsewhere: 'Any other page is looked at when you press the icon there, and only that page.',
      list: 'The list of sites',
    },
    promises: {
      title: 'Promises',
      form: 'It never fills or submits a form.',
      code: 'It never stores a code and never sends one.',
      browsing: 'It tells nobody which pages you open.',
      fine: 'What it could not tell, it never calls fine.',
    },
    pin: {
      title: 'Keep the icon in sight',
      ifHidden: 'If you cannot see the icon:',
      steps: {
        chromium:
          'Press the button shaped like a puzzle piece at the top right of the browser. In the list, press the pin beside Tsukaeru.',
        edge: 'Press the button shaped like a puzzle piece at the top right of the browser. In the list, press the sign beside Tsukaeru that shows it in the toolbar.',
        firefox:
          'Press the button shaped like a puzzle piece at the top right of the browser. In the list, press the gear beside Tsukaeru and choose “Pin to Toolbar”.',
        android: 'Open the browser’s menu and choose Tsukaeru under “Extensions”.',
        other: 'In your browser’s list of extensions, let Tsukaeru be shown in the toolbar.',
      },
    },
    question: {
      title: 'One question',
      ask: 'Do you pay game sites or shops with WebMoney, BitCash, NET CASH or similar codes?',
      yes: 'Yes',
      no: 'No',
      afterNo: 'Then you need nothing more. You can still switch it on later in the settings.',
    },
    done: 'That is all. You can close this page.',
    toOptions: 'Open the settings',
  },
};
