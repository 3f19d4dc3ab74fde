import { expect, test } from 'vitest';
import { known, unknown } from '../../../src/contracts/observed';
import { collectOnline } from '../../../src/facts/page/collect-online';

test.each([
  ['connected, says the browser', { navigator: { onLine: true } }, known(true)],
  ['not connected', { navigator: { onLine: false } }, known(false)],
  ['a browser that does not say', { navigator: {} }, unknown('notSupported')],
])('%s', (_, view, expected) => expect(collectOnline(view)).toEqual(expected));
