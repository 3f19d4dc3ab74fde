import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { bannerFrom, describeShadow } from './banner-from';
import type { Banner } from './running-browser';

/**
 * One session a page, for as long as the page lives: when a session is detached, Chromium also takes back what another one emulates, so that
 * looking at the banner would bring a page back online that a test took offline.
 */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The banner of a page: the closed shadow root of an element right below `<html>`. */
export function chromiumBanner(page: Page): Banner {
  const describe = async () => {
    const session = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, session);
    const root = await bannerRoot(await session);
    return root && (await callOn(await session, root, describeShadow));
  };
  return bannerFrom(describe, (x, y) => page.mouse.click(x, y));
}

async function bannerRoot(session: CDPSession): Promise<Protocol.DOM.Node | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const hosts = (root.children ?? []).flatMap((top) => top.children ?? []);
  return hosts.flatMap((host) => host.shadowRoots ?? []).find((shadow) => shadow.shadowRootType === 'closed') ?? null;
}

async function callOn(session: CDPSession, node: Protocol.DOM.Node, functionDeclaration: string): Promise<string | null> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
  if (object.objectId === undefined) return null;
  const { result } = await session.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration, returnByValue: true });
  return typeof result.value === 'string' ? result.value : null;
}
