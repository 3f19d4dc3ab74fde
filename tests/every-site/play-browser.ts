import { fakeBrowser } from 'wxt/testing/fake-browser';
import { everySiteKey } from '../../src/contracts/stored-keys';
import { everySiteOrigins } from '../../src/platform/every-site-permission';

/** What the browser would hold of registered scripts and permissions. */
export interface PlayedBrowser {
  readonly registered: Map<string, Readonly<Record<string, unknown>>>;
  /** Match patterns that are granted now, those of the installation among them. */
  readonly granted: Set<string>;
  /** Every script that was put into a frame that was open: tab, frame and file. */
  readonly injected: string[];
  readonly calls: string[];
}

interface OpenTab {
  readonly id: number;
  /** The hosts of its documents by frame, the top one first. */
  readonly hosts: readonly string[];
}

export const installedOrigins = ['*://www.webmoney.ne.jp/*', '*://status.example/*'];

/**
 * The browser's side of the every-site mode, as strict as the real ones: a second registration of an id and an update of none are refused, what is
 * given back takes every pattern within it along (Chromium), and every answer takes its time.
 */
export function playBrowser(tabs: readonly OpenTab[] = []): PlayedBrowser {
  const played: PlayedBrowser = { registered: new Map(), granted: new Set(installedOrigins), injected: [], calls: [] };
  const { registered, granted, injected, calls } = played;
  const answering =
    <In, Out>(name: string, answer: (given: In) => Out) =>
    async (given: In): Promise<Out> => {
      calls.push(name);
      await new Promise((resolve) => setTimeout(resolve, (calls.length * 7) % 3));
      return answer(given);
    };
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({
      host_permissions: installedOrigins,
      content_scripts: [{ matches: ['*://www.webmoney.ne.jp/payment*'] }],
    }),
  });
  Object.assign(fakeBrowser.permissions, {
    contains: answering('contains', ({ origins }: { readonly origins: readonly string[] }) =>
      origins.every((one) => [...granted].some((other) => within(one, other))),
    ),
    getAll: answering('getAll', () => ({ origins: ['*://www.webmoney.ne.jp/payment*', ...granted] })),
    remove: answering('remove', ({ origins }: { readonly origins: readonly string[] }) => {
      for (const one of granted) if (origins.some((wide) => within(one, wide))) granted.delete(one);
      return true;
    }),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: answering('getRegistered', ({ ids }: { readonly ids: readonly string[] }) =>
      ids.flatMap((id) => registered.get(id) ?? []),
    ),
    registerContentScripts: answering('register', ([script]: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[]) => {
      if (script === undefined || registered.has(script.id)) throw new Error('Duplicate script ID');
      registered.set(script.id, script);
    }),
    updateContentScripts: answering('update', ([script]: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[]) => {
      if (script === undefined || !registered.has(script.id)) throw new Error('Nonexistent script ID');
      registered.set(script.id, { ...registered.get(script.id), ...script });
    }),
    unregisterContentScripts: answering('unregister', ({ ids }: { readonly ids: readonly string[] }) => {
      if (!ids.every((id) => registered.delete(id))) throw new Error('Nonexistent script ID');
    }),
    executeScript: answering('executeScript', ({ target, files }: Execution) => {
      const hosts = tabs.find(({ id }) => id === target.tabId)?.hosts ?? [];
      if (hosts.length === 0) throw new Error('No tab with id');
      if (files === undefined) return hosts.map((result, frameId) => ({ frameId, result }));
      injected.push(...(target.frameIds ?? []).map((frameId) => `${target.tabId}/${frameId}${files[0]}`));
      return [];
    }),
  });
  Object.assign(fakeBrowser.tabs, { query: answering('query', () => tabs.map(({ id }) => ({ id }))) });
  return played;
}

/** Whether every address of the one pattern is one of the other's. */
function within(one: string, other: string): boolean {
  const [scheme, host] = one.split('://');
  const [otherScheme, otherHost] = other.split('://');
  return (otherScheme === '*' || scheme === otherScheme) && (otherHost === '*/*' || host === otherHost);
}

interface Execution {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly files?: readonly string[];
}

/** Stores the person's wish as `storage.ts` does. */
export const wish = (wanted: boolean) => fakeBrowser.storage.local.set({ [everySiteKey]: { version: 1, value: wanted } });

/** What the browser grants when the person says yes to every site. */
export const grantEverySite = ({ granted }: PlayedBrowser) => {
  for (const one of everySiteOrigins) granted.add(one);
};
export const takeEverySiteBack = ({ granted }: PlayedBrowser) => {
  for (const one of everySiteOrigins) granted.delete(one);
};
