import { browser } from 'wxt/browser';

/** A content script that the browser runs by itself until it is taken back, also after a restart. Updates of the extension take it away. */
export interface ScriptRegistration {
  readonly id: string;
  /** Files of the package, without a slash before them. */
  readonly js: readonly string[];
  /** Match patterns. */
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly allFrames: true;
  readonly runAt: 'document_idle';
  readonly persistAcrossSessions: true;
}

/**
 * Sees to it that exactly this is registered under the id.
 * @param wanted `null`: nothing.
 * @returns the match patterns that were not covered before; rejects where the browser refuses the script.
 */
export async function bringInLine(id: string, wanted: ScriptRegistration | null): Promise<readonly string[]> {
  const [standing] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (wanted === null) {
    if (standing) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return [];
  }
  const script = { ...wanted, js: [...wanted.js], matches: [...wanted.matches], excludeMatches: [...wanted.excludeMatches] };
  if (!standing) await browser.scripting.registerContentScripts([script]);
  else if (differs(standing, wanted)) await browser.scripting.updateContentScripts([script]);
  const before = standing?.matches ?? [];
  return wanted.matches.filter((pattern) => !before.includes(pattern));
}

/** What the browser hands out of a registration; it may leave out what it does not keep, and orders patterns as it likes. */
type Standing = { readonly [Key in 'matches' | 'excludeMatches' | 'js']?: readonly string[] | undefined } & {
  readonly allFrames?: boolean | undefined;
};

const differs = (standing: Standing, wanted: ScriptRegistration): boolean =>
  !sameTexts(standing.matches, wanted.matches) ||
  !sameTexts(standing.excludeMatches, wanted.excludeMatches) ||
  !sameTexts(standing.js?.map(withoutSlash), wanted.js) ||
  standing.allFrames !== wanted.allFrames;

const sameTexts = (one: readonly string[] | undefined, other: readonly string[]) =>
  [...(one ?? [])].sort().join('\n') === [...other].sort().join('\n');

const withoutSlash = (file: string) => file.replace(/^\//, '');
