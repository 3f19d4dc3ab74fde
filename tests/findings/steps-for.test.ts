import { expect, test } from 'vitest';
import type { FixSteps } from '../../src/contracts/fix';
import { stepsFor } from '../../src/findings/steps-for';

const say = (en: string) => [{ ja: en, en }];
const steps: FixSteps = { firefox: say('Firefox'), safari: say('Safari'), ios: say('iOS'), windows: say('Windows'), other: say('other') };

test.each([
  ['the browser’s before the computer’s', 'firefox', 'windows', 'Firefox'],
  ['the computer’s where the browser has none', 'chromium', 'windows', 'Windows'],
  ['a phone’s own before the browser’s', 'safari', 'ios', 'iOS'],
  ['never a computer’s menus on a phone', 'firefox', 'android', 'other'],
  ['the rest', 'other', 'other', 'other'],
] as const)('%s', (_, family, system, expected) => expect(stepsFor(steps, { family, system })[0]?.en).toBe(expected));

test('steps that hold everywhere', () => expect(stepsFor(say('all'), { family: 'edge', system: 'linux' })[0]?.en).toBe('all'));
