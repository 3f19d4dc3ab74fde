import { expect, test } from 'vitest';
import { uiWords } from '../../../src/i18n/ui-words-of';
import { type Person, somebody } from '../../support/story/person';
import type { Stage } from '../../support/story/stage';
import { until } from '../../support/until';
import { addresses, scenes, today } from './scenes';

/** In the shape of a code and nowhere else, so that any six letters of it in a row are a leak. */
const canary = 'QZKXWVJQZKXWVJ9';
const traces = Array.from({ length: canary.length - 5 }, (_, start) => canary.slice(start, start + 6).toLowerCase());
const leaksIn = (text: string) => traces.filter((trace) => text.toLowerCase().includes(trace));

/** Stories of one person from the first sign to what helps. @param stage the one that is set when the stories run. */
export function tellNamedStories(kind: 'chromium' | 'firefox', stage: () => Stage): void {
  const words = () => uiWords[stage().language];
  const story = (title: string, at: string, tell: (person: Person) => Promise<void>) =>
    test(title, async () => {
      await stage().letItBe(at);
      const person = await somebody(stage());
      try {
        await tell(person);
      } finally {
        await person.leaves();
        await forgetTries();
        stage().world.reset();
      }
    });
  const forgetTries = () => stage().running.forget('local', ['tries:amazon', 'tries:spotify', 'tries:bitcash', 'purchaseChoice']);

  story('cookies are blocked, are allowed as the steps say, and «check again» clears the finding', today, async (person) => {
    const { running } = stage();
    await running.blockCookies('https://www.amazon.co.jp', true);
    try {
      await person.opens(scenes['cookies-blocked'].address);
      await person.isTold(scenes['cookies-blocked'].told);
      await person.opensPopup();
      await person.isTold(scenes['cookies-blocked'].told);
      expect(await person.reads(scenes['cookies-blocked'].fix)).toMatch(
        kind === 'chromium' ? /デバイスへのデータの保存|save data on your device/i : /例外を管理|Manage Exceptions/i,
      );
      await running.blockCookies('https://www.amazon.co.jp', false);
      // The last of the steps: a browser asks its settings once for a document, so that an open one stays blocked.
      await person.page.reload({ waitUntil: 'load' });
      await person.isNoLongerTold('cookies-blocked');
      await person.presses('[data-look-again]');
      await until('that it was looked at', () => person.looks(`document.querySelector('.look-again [role=status]')?.textContent !== ''`));
      await person.isNoLongerTold('cookies-blocked');
      expect(person.interactions()).toBe(1);
    } finally {
      await running.blockCookies('https://www.amazon.co.jp', false);
    }
  });

  story('a card bought at 7-Eleven on the night, typed on December 25', '2019-12-25T10:00:00+09:00', async (person) => {
    await person.opens(addresses.apple);
    await person.opensPopup();
    await person.presses('#tab-notWorking');
    await person.presses('[data-plain="invalid"]');
    await person.chooses('#trouble-shop', 'seven-eleven');
    await person.picksDay('#trouble-day', '2019-12-20');
    await until('the till', () => person.looks(`document.querySelector('[data-cause="notActivated"]') !== null`));
    expect(await person.looks(`document.querySelector('.to-do [data-fix]').dataset.fix`)).toBe('ask-shop-with-receipt');
    expect(await person.reads('ask-shop-with-receipt')).not.toBe('');
  });

  story('the same card bought a week before: no till is to blame', '2019-12-25T10:00:00+09:00', async (person) => {
    await person.opens(addresses.apple);
    await person.opensPopup();
    await person.presses('#tab-notWorking');
    await person.presses('[data-plain="invalid"]');
    await person.chooses('#trouble-shop', 'seven-eleven');
    await person.picksDay('#trouble-day', '2019-12-13');
    await until('the day to be taken', () => person.looks(`document.querySelector('#trouble-day').value === '2019-12-13'`));
    expect(await person.looks(`document.querySelector('[data-cause]').dataset.cause`)).toBe('mistyped');
  });

  story('wrong three times at a card that locks after four: told before the fourth, then until when', today, async (person) => {
    await person.opens(addresses.spotify);
    for (let time = 1; time <= 3; time += 1) {
      expect(await person.text(), `before try ${time}`).toBe('');
      await sendsWrongCode(stage(), person);
    }
    await person.isTold('last-try-before-lockout', /24/);
    await person.pressesInBanner(new RegExp(`^${words().banner.whatToDo.slice(0, 5)}`));
    expect(await person.reads('compare-with-card')).not.toBe('');
    await sendsWrongCode(stage(), person);
    await person.isTold('locked-out');
    await person.isNoLongerTold('last-try-before-lockout');
    expect(person.interactions()).toBe(1);
  });

  story('429 counts as if the limit were reached, and still does when the page is back', today, async (person) => {
    stage().world.state.failing.set('www.spotify.com', 429);
    await person.opens(addresses.spotify);
    await person.isTold('locked-out');
    stage().world.state.failing.clear();
    await person.opens(addresses.spotify);
    await person.isTold('locked-out', /24|時/);
  });

  story(
    'the page says what is wrong: its meaning in the banner, the telephone number one press away in the popup',
    today,
    async (person) => {
      await person.opens(addresses.bitcash);
      await person.types('input[type=text]', 'てすとてすとてすとてすとてすとて');
      await person.sends('button[type=submit]');
      await person.isAnswered('[role=alert]', 'カード番号が正しくありません');
      await person.isTold('code-refused-by-page');
      await person.opensPopup();
      await person.isTold('code-refused-by-page');
      await person.presses('[data-about="bitcash"]');
      await until('the number', async () => (await person.text()).includes('0570-00-1674'));
      expect(person.interactions()).toBe(1);
    },
  );

  story('«already used» after one’s own success: you added it yourself, at this time', today, async (person) => {
    const { world } = stage();
    world.state.redeemAnswer = 'accepted';
    await person.opens(addresses.amazonAbroad);
    await sendsAtAmazon(person, 'TEST-TESTTE-STTE');
    await until('the success to be noted', async () =>
      JSON.stringify((await stage().running.stored('local'))['tries:amazon'] ?? null).match(/"acceptedAt":\d/),
    );
    world.state.redeemAnswer = 'invalid';
    await person.opens(addresses.amazonAbroad);
    await sendsAtAmazon(person, 'TEST-TESTTE-STTE');
    await person.isTold('code-refused-by-page');
    await person.isAnswered('.a-alert-heading', 'Already redeemed to another account');
    await person.isTold('code-already-yours', /12:\d\d/);
    await person.pressesInBanner(new RegExp(`^${words().banner.whatToDo.slice(0, 5)}`));
    expect(await person.reads('check-balance-first')).not.toBe('');
    expect(person.interactions()).toBe(1);
  });

  story('who told somebody the number gets help by one press in the popup, and by one in the unfolded banner', today, async (person) => {
    stage().world.state.failing.set('store.steampowered.com', 503);
    await person.opens(addresses.steamWallet);
    await person.isTold('failing-page');
    await person.opensPopup();
    await person.presses('[data-told]');
    await until('the page', () => person.looks(`document.querySelector('[data-told-someone]') !== null`));
    expect(person.interactions()).toBe(1);
    await person.returnsToPage();
    await person.pressesInBanner(new RegExp(`^${words().banner.whatToDo.slice(0, 5)}`));
    await person.pressesInBanner(words().banner.told);
    expect(person.interactions()).toBe(3);
    if (kind === 'firefox') return; // its automation does not see what an extension opens
    const opened = await until('help in a tab or popup', async () =>
      stage()
        .running.browser.targets()
        .find((target) => target.url().includes('#told-someone')),
    );
    await (await opened.page())?.close();
  });

  story('a code is nowhere but in its page: not after its answer, in a search, or in the note to copy', today, async (person) => {
    const { running, world } = stage();
    await person.opens(addresses.amazonAbroad);
    await sendsAtAmazon(person, canary);
    await person.isTold('code-refused-by-page');
    expect(leaksIn(await running.bannerIn(person.page).html())).toEqual([]);
    await person.opensPopup();
    await person.presses('#tab-notWorking');
    await person.presses('[data-plain="invalid"]');
    await until('the note', () => person.looks(`document.querySelector('.report') !== null`));
    expect(leaksIn(String(await person.looks('document.documentElement.outerHTML')))).toEqual([]);
    await person.followsLinkTo('guide.html');
    await until('the field', () => person.looks(`document.querySelector('input[type=search]') !== null`));
    await person.looks(`(() => {
      const field = document.querySelector('input[type=search]');
      field.value = ${JSON.stringify(canary)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await until('the blanks', () => person.looks(`/^•+$/.test(document.querySelector('input[type=search]').value)`));
    const kept = await person.looks('JSON.stringify([document.documentElement.outerHTML, location.href, { ...localStorage }])');
    const stored = JSON.stringify([await running.stored('local'), await running.stored('session')]);
    expect(stored).toContain('amazon');
    expect(leaksIn(`${kept}${stored}`)).toEqual([]);
    const elsewhere = world.requests.filter(({ host }) => host !== 'www.amazon.com');
    expect(leaksIn(JSON.stringify(elsewhere))).toEqual([]);
    expect(leaksIn(JSON.stringify(world.requests)), 'the canary was sent at all').not.toEqual([]);
  });
}

/** At a card whose page tells nothing that is known, so that only the counting speaks. */
export async function sendsWrongCode(stage: Stage, person: Person): Promise<void> {
  await person.types('#code', 'TESTTESTTEST1');
  await person.sends('button[type=submit]');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await stage.letPass(3_000); // two sent within two seconds are one try
}

async function sendsAtAmazon(person: Person, code: string): Promise<void> {
  await person.types('#gc-redemption-input', code);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await person.sends('#gc-redemption-apply-button');
  await new Promise((resolve) => setTimeout(resolve, 500));
}
