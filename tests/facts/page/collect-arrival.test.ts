import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../../src/contracts/observed';
import { collectArrival } from '../../../src/facts/page/collect-arrival';
import { loaded, throwing } from './views';

const untold = { persisted: false, inPage: false };
const document = { wasDiscarded: false };

describe('collectArrival', () => {
  test.each([
    ['a link', loaded({ type: 'navigate' }), known('fresh')],
    ['a page prepared in advance', loaded({ type: 'prerender' }), known('fresh')],
    ['a reload', loaded({ type: 'reload' }), known('reload')],
    ['Back, in a browser that gives no reasons', loaded({ type: 'back_forward' }), known('traverse')],
    ['Back, with the reasons why memory was not used', loaded({ type: 'back_forward', notRestoredReasons: {} }), known('traverse')],
    ['a duplicated or reopened tab in Chromium', loaded({ type: 'back_forward', notRestoredReasons: null }), known('restore')],
    ['a kind that is not known yet', loaded({ type: 'teleport' }), unknown('notSupported')],
    ['no navigation entry', loaded(null), unknown('notSupported')],
    ['an entry without a type', loaded({}), unknown('notSupported')],
    ['a browser that throws', throwing, unknown('notSupported')],
  ])('%s', (_, view, expected) => expect(collectArrival({ ...view, document }, untold)).toEqual(expected));

  const back = loaded({ type: 'back_forward', notRestoredReasons: {} });

  test('a discarded tab', () => expect(collectArrival({ ...back, document: { wasDiscarded: true } }, untold)).toEqual(known('restore')));

  test('an element that calls itself wasDiscarded', () => {
    expect(collectArrival({ ...back, document: { wasDiscarded: {} } }, untold)).toEqual(known('traverse'));
  });

  test.each([
    ['a duplicated tab in Firefox', { activation: null }, known('restore')],
    ['Back in Firefox', { activation: {} }, known('traverse')],
    ['a frame that calls itself navigation', { activation: undefined }, known('traverse')],
  ])('%s', (_, navigation, expected) => {
    expect(collectArrival({ ...loaded({ type: 'back_forward' }), document, navigation }, untold)).toEqual(expected);
  });

  test.each([
    ['a return from memory, which Chromium still calls navigate', { persisted: true, inPage: false }],
    ['Back within the document', { persisted: false, inPage: true }],
  ])('%s', (_, told) => expect(collectArrival({ ...loaded({ type: 'navigate' }), document }, told)).toEqual(known('traverse')));

  test('a return from memory is known even where the browser tells nothing', () => {
    expect(collectArrival({ ...throwing, document }, { persisted: true, inPage: false })).toEqual(known('traverse'));
  });
});
