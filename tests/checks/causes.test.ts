import { expect, test } from 'vitest';
import { check as failedSiteScripts } from '../../src/checks/failed-site-scripts';
import { check as forbiddenStep } from '../../src/checks/forbidden-step';
import { check as javascriptOff } from '../../src/checks/javascript-off';
import { check as machineTranslatedPage } from '../../src/checks/machine-translated-page';
import { check as outdatedOperatingSystem } from '../../src/checks/outdated-operating-system';
import { check as pageOpenTooLong } from '../../src/checks/page-open-too-long';
import { check as privateWindow } from '../../src/checks/private-window';
import { check as restoredTab } from '../../src/checks/restored-or-duplicated-tab';
import { check as storageBlockedInFrame } from '../../src/checks/storage-blocked-in-frame';
import { check as unpressedFinalButton } from '../../src/checks/unpressed-final-button';
import { check as unpressedReturnButton } from '../../src/checks/unpressed-return-button';
import { check as wrongClock } from '../../src/checks/wrong-clock';
import type { CardRules } from '../../src/contracts/card';
import { DAY, epochMs, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import { known, unknown } from '../../src/contracts/observed';
import { noon, situation, testCard } from '../support/situation';

const failed = unknown('failed');
const isUnknown = { status: 'unknown', reason: 'failed' };
const notApplicable = { status: 'notApplicable' };
const pass = { status: 'pass' };
const cleanAddress = 'https://cards.example/redeem';

test.each([
  ['apart', { frameStorage: known('apart') }, { status: 'fail', fixes: ['allow-cookies-for-site'] }],
  ['whole', { frameStorage: known('whole') }, pass],
  ['the top document', { frameStorage: known('notInFrame') }, notApplicable],
  ['the form is not in that frame', { frameStorage: known('apart'), codeField: 'notSeen' }, notApplicable],
  ['blocked outright, which another check says', { frameStorage: known('apart'), siteData: known('blocked') }, notApplicable],
  ['a sandboxed frame', { frameStorage: known('apart'), siteData: known('opaqueOrigin') }, notApplicable],
  ['not told', { frameStorage: failed }, isUnknown],
] as const)('storage in a frame: %s', (_, page, expected) => expect(storageBlockedInFrame.run(situation({ page }))).toEqual(expected));

test.each([
  ['Windows 8.1', 'Windows', '0.3.0', 'fail'],
  ['Windows 10, which gets updates until October 2027', 'Windows', '10.0.0', 'pass'],
  ['Windows 11', 'Windows', '15.0.0', 'pass'],
  ['macOS 12', 'macOS', '12.7.1', 'fail'],
  ['macOS 13', 'macOS', '13.0.0', 'pass'],
  ['Linux', 'Linux', '', 'notApplicable'],
  ['a Windows that hides its version', 'Windows', '', 'unknown'],
] as const)('system: %s', (_, platform, version, status) =>
  expect(outdatedOperatingSystem.run(situation({ system: known({ platform, version }) })).status).toBe(status),
);

test('system: Windows 10 after its end, and one that is not told', () => {
  const system = known({ platform: 'Windows', version: '10.0.0' });
  expect(outdatedOperatingSystem.run(situation({ system, now: epochMs(Date.UTC(2027, 10, 1)) })).status).toBe('fail');
  expect(outdatedOperatingSystem.run(situation({ system: failed }))).toEqual(isUnknown);
});

test.each([
  ['brought back', { arrival: known('restore') }, { status: 'fail', fixes: ['start-again-from-clean-page'], data: { cleanAddress } }],
  ['opened by a link', { arrival: known('fresh') }, pass],
  ['Back', { arrival: known('traverse') }, pass],
  ['no form', { arrival: known('restore'), codeField: 'notSeen' }, notApplicable],
  ['not told', { arrival: failed }, isUnknown],
] as const)('tab: %s', (_, page, expected) => expect(restoredTab.run(situation({ page }))).toEqual(expected));

test.each([
  [
    '61 minutes',
    { typingBeganAfter: known(61) },
    { status: 'fail', fixes: ['start-again-from-clean-page'], data: { minutes: 61, cleanAddress } },
  ],
  ['60 minutes', { typingBeganAfter: known(60) }, pass],
  ['nothing typed so far', { typingBeganAfter: known(null) }, notApplicable],
  ['no form', { typingBeganAfter: unknown('notCollected'), codeField: 'notSeen' }, notApplicable],
  ['not told', { typingBeganAfter: failed }, isUnknown],
] as const)('open for %s', (_, page, expected) => expect(pageOpenTooLong.run(situation({ page }))).toEqual(expected));

test.each([
  ['5 minutes are right enough', 5 * MINUTE, pass],
  ['6 minutes behind', 6 * MINUTE, { status: 'fail', say: 'default', fixes: ['set-clock'], data: { off: 6 } }],
  ['6 minutes ahead', -6 * MINUTE, { status: 'fail', say: 'default', fixes: ['set-clock'], data: { off: 6 } }],
  ['nine hours', -9 * HOUR, { status: 'fail', say: 'hours', fixes: ['set-clock'], data: { off: 9 } }],
  ['a year', 365 * DAY, { status: 'fail', say: 'days', fixes: ['set-clock'], data: { off: 365 } }],
] as const)('clock: %s', (_, off, expected) => expect(wrongClock.run(situation({ serversAheadBy: known(off) }))).toEqual(expected));

test('clock: nothing to compare with is unknown', () => expect(wrongClock.run(situation({ serversAheadBy: failed }))).toEqual(isUnknown));

const all = ['pause-content-blocker', 'check-connection', 'switch-off-proxy-or-vpn'];
test.each([
  ['some', { failedScripts: known(2) }, { status: 'fail', fixes: all }],
  ['some, and the page failed', { failedScripts: known(2), pageStatus: known(503) }, { status: 'fail', fixes: all }],
  ['some, and the status is not told', { failedScripts: known(2), pageStatus: failed }, { status: 'fail', fixes: all }],
  ['none', { failedScripts: known(0) }, pass],
  ['not told', { failedScripts: failed }, isUnknown],
] as const)('failed scripts: %s', (_, page, expected) => expect(failedSiteScripts.run(situation({ page }))).toEqual(expected));

test.each([
  ['off', { scripting: known(false) }, { status: 'fail', fixes: ['allow-javascript-for-site'] }],
  ['on', { scripting: known(true) }, pass],
  ['off in a frame that its page shut in', { scripting: known(false), siteData: known('opaqueOrigin') }, notApplicable],
  ['not told', { scripting: failed }, isUnknown],
] as const)('JavaScript: %s', (_, page, expected) => expect(javascriptOff.run(situation({ page }))).toEqual(expected));

test.each([
  ['translated', known(true), { status: 'fail', fixes: ['show-original-language'] }],
  ['as written', known(false), pass],
  ['not told', failed, isUnknown],
] as const)('translation: %s', (_, translated, expected) =>
  expect(machineTranslatedPage.run(situation({ page: { translated } }))).toEqual(expected),
);

test.each([
  ['private', known(true), { status: 'fail', fixes: [] }],
  ['ordinary', known(false), pass],
  ['not told', failed, isUnknown],
] as const)('window: %s', (_, observed, expected) => expect(privateWindow.run(situation({ privateWindow: observed }))).toEqual(expected));

const say = { ja: '押さない', en: 'Do not press' };
const card: CardRules = {
  ...testCard,
  flow: { mustNot: { say, source: 's' }, finalButton: { say, source: 's' }, returnButton: { say, source: 's' } },
  messages: (['accepted', 'refused'] as const).map((outcome) => ({
    id: outcome,
    seenByPeople: true,
    words: null,
    meaning: { say, source: 's' },
    fixes: [],
    ...(outcome === 'accepted' ? { outcome } : { outcome, cause: 'mistyped' as const }),
  })),
};
const weak: CardRules = { ...card, flow: { mustNot: { say, source: 's', hint: true } } };

test.each([
  ['before typing it is information', situation({ card }), 'info'],
  ['while typing it is a warning', situation({ card, page: { typingBeganAfter: known(0) } }), 'warning'],
  ['a weak source never makes it one', situation({ card: weak, page: { typingBeganAfter: known(0) } }), 'info'],
  ['typing that could not be seen', situation({ card, page: { typingBeganAfter: failed } }), 'info'],
] as const)('forbidden step: %s', (_, given, severity) => {
  expect(forbiddenStep.run(given)).toEqual({
    status: 'fail',
    severity,
    fixes: [],
    data: { 'order.ja': '押さない', 'order.en': 'Do not press' },
  });
});

test.each([
  ['a card without one', situation()],
  ['a balance page', situation({ card, pageKind: 'balance' })],
  ['no form', situation({ card, page: { codeField: 'notSeen' } })],
] as const)('forbidden step: %s', (_, given) => expect(forbiddenStep.run(given)).toEqual(notApplicable));

const journal = known({ submittedAt: noon });
test.each([
  ['sent', situation({ card, journal }), 'fail', 'fail'],
  ['sent and accepted', situation({ card, journal, page: { pageAnswer: 'accepted' } }), 'pass', 'fail'],
  ['sent and refused', situation({ card, journal, page: { pageAnswer: 'refused' } }), 'notApplicable', 'notApplicable'],
  ['not sent', situation({ card }), 'notApplicable', 'notApplicable'],
  ['a balance page', situation({ card, journal, pageKind: 'balance' }), 'notApplicable', 'notApplicable'],
  ['a card without', situation({ journal }), 'notApplicable', 'notApplicable'],
  ['not told', situation({ card, journal: failed }), 'unknown', 'unknown'],
] as const)('last buttons: %s', (_, given, final, back) => {
  expect(unpressedFinalButton.run(given).status).toBe(final);
  expect(unpressedReturnButton.run(given).status).toBe(back);
});
