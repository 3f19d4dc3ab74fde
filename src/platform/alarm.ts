import { browser } from 'wxt/browser';

const name = 'outages';
const PERIOD_IN_MINUTES = 30;

/**
 * Makes the one alarm if it is missing, and leaves it alone if it is there: made anew at every start of the worker it would never ring.
 * Firefox forgets alarms with the browser (https://bugzil.la/1995451), Chromium on an update of the extension.
 */
export async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(name)) return;
  await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: PERIOD_IN_MINUTES });
}

export function onAlarm(ring: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring();
  });
}
