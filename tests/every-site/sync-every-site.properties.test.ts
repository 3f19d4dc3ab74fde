import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sites } from '../../src/catalogue/sites';
import { planEverySite } from '../../src/every-site/plan-every-site';
import { syncEverySite } from '../../src/every-site/sync-every-site';
import { everySiteOrigins, siteOrigins } from '../../src/platform/every-site-permission';
import { loadEverySite } from '../../src/storage';
import { grantEverySite, playBrowser, takeEverySiteBack, wish } from './play-browser';

const every = 'every site';
const shops = ['shop.example', 'pay.example'].flatMap(siteOrigins);

/** What can happen, each followed by the browser's event: the wish, the permission, a single site, the browser's start. */
const happening = fc.oneof(
  fc.record({ what: fc.constant('wish' as const), to: fc.boolean() }),
  fc.record({ what: fc.constant('permission' as const), to: fc.boolean(), of: fc.constantFrom(every, ...shops) }),
  fc.record({ what: fc.constant('start' as const) }),
);
/** Whether the next thing waits until the worker has followed, a moment, or not at all. */
const pace = fc.constantFrom('settled', 'moment', 'atOnce');

test('whatever happens in whatever order, what is registered is the plan of how things stand in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(happening, pace), { maxLength: 14 }), async (story) => {
      const played = playBrowser();
      const following: Promise<void>[] = [];
      for (const [one, then] of story) {
        if (one.what === 'wish') await wish(one.to);
        if (one.what === 'permission') {
          if (one.of === every) (one.to ? grantEverySite : takeEverySiteBack)(played);
          else if (one.to) played.granted.add(one.of);
          else played.granted.delete(one.of);
        }
        following.push(syncEverySite());
        if (then === 'settled') await Promise.all(following);
        if (then === 'moment') await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await Promise.all(following);
      const plan = planEverySite(
        {
          wanted: await loadEverySite(),
          granted: everySiteOrigins.every((one) => played.granted.has(one)),
          allowed: shops.filter((shop) => played.granted.has(shop)).sort(),
        },
        sites,
      );
      expect(played.registered.get('any-site') ?? null).toEqual(plan);
    }),
    { numRuns: 150 },
  );
});
