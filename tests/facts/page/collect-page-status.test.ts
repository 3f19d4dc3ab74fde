import { expect, test } from 'vitest';
import { known, unknown } from '../../../src/contracts/observed';
import { collectPageStatus } from '../../../src/facts/page/collect-page-status';
import { loaded, throwing } from './views';

test.each([
  ['a page that came', loaded({ responseStatus: 200 }), known(200)],
  ['a page that failed', loaded({ responseStatus: 503 }), known(503)],
  ['a status that is withheld', loaded({ responseStatus: 0 }), unknown('notSupported')],
  ['a status that is none', loaded({ responseStatus: 999 }), unknown('notSupported')],
  ['a status in words', loaded({ responseStatus: '200' }), unknown('notSupported')],
  ['a browser that tells no status', loaded({}), unknown('notSupported')],
  ['a browser without navigation entry', loaded(null), unknown('notSupported')],
  ['a browser that throws', throwing, unknown('notSupported')],
])('%s', (_, view, expected) => expect(collectPageStatus(view)).toEqual(expected));
