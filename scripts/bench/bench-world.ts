import { services } from '../../src/outages/services';
import { html } from '../../tests/support/world/answer';
import type { SeenRequest } from '../../tests/support/world/seen-request';
import { startWorld, type World } from '../../tests/support/world/start-world';
import { calmAnswer } from '../measure/calm-answers';
import { bannerPage, pageAt, testPages } from './test-pages';

/** The played world with the bench's pages at their listed addresses, and with sources that report a calm day, so that storage is as full as a person's. */
export function startBenchWorld(): Promise<World> {
  const pages = [...Object.values(testPages), bannerPage].map(
    ({ host }) => [host, ({ path }: SeenRequest) => html(pageAt(host, path))] as const,
  );
  const sources = services.map(({ endpoint }) => [new URL(endpoint).host, sourceAt] as const);
  return startWorld({ also: Object.fromEntries([...sources, ...pages]) });
}

function sourceAt({ host, path }: SeenRequest) {
  const service = services.find(({ endpoint }) => new URL(endpoint).host === host && new URL(endpoint).pathname === path);
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return service ? { status: 200, headers, body: calmAnswer(service, 1) } : html('', 404);
}
