import { type EpochMs, epochMs, parseIso } from '../../src/contracts/epoch-ms';
import type { RunningBrowser } from '../../tests/support/browsers/running-browser';
import type { World } from '../../tests/support/world/start-world';
import { publishedFeed } from './published-feed';
import type { Scenario } from './scenario';

/** Makes the world and the browser what the scenario needs. @returns what takes the browser's part of it back. */
export async function setScene(
  scenario: Scenario,
  world: World,
  running: RunningBrowser,
  at: EpochMs | null,
): Promise<() => Promise<void>> {
  const now = at ?? parseIso(scenario.at ?? '') ?? epochMs(Date.now());
  world.reset();
  Object.assign(world.state, scenario.world);
  world.state.feed = scenario.feed === 'missing' ? 'missing' : publishedFeed(now);
  for (const [host, failure] of Object.entries(scenario.failing ?? {})) world.state.failing.set(host, failure);
  for (const host of scenario.withoutHttps ?? []) world.state.withoutHttps.add(host);
  await running.setClock(now);
  const origins = scenario.cookiesBlockedFor ?? [];
  for (const origin of origins) await running.blockCookies(origin, true);
  return async () => {
    for (const origin of origins) await running.blockCookies(origin, false);
  };
}
