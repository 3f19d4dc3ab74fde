import { browser } from 'wxt/browser';

/**
 * Shows a notification where the person allowed them (an optional permission). One that stands already with the same id is left alone.
 * @returns whether it stands now.
 */
export async function notify(id: string, { title, message }: { readonly title: string; readonly message: string }): Promise<boolean> {
  const notifications = notificationsIfAllowed();
  if (!notifications || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return false;
  try {
    if (id in (await notifications.getAll())) return true;
    await notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icons/128.png'), title, message });
    return true;
  } catch {
    return false; // the system shows none
  }
}

/** A pressed notification opens the popup's page in a tab. Call it in the first tick; without the permission there is nothing to hear. */
export function openPopupFromNotifications(): void {
  const listen = () => {
    const clicked = notificationsIfAllowed()?.onClicked;
    if (clicked && !clicked.hasListener(opened)) clicked.addListener(opened);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

function opened(id: string): void {
  void browser.notifications.clear(id);
  void browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
}

/** Without the permission the whole namespace is missing, which its type does not say. */
function notificationsIfAllowed(): typeof browser.notifications | undefined {
  return browser.notifications;
}
