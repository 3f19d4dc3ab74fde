import { expect, test } from 'vitest';
import { collectSecure } from '../../../src/facts/page/collect-secure';

const view = (protocol: string, isSecureContext: boolean) => ({ isSecureContext, location: { protocol } });

test.each([
  ['https', view('https:', true), true],
  ['https in a frame of an http page', view('https:', false), true],
  ['http', view('http:', false), false],
  ['http on the own machine', view('http:', true), true],
  ['a frame without address in a secure page', view('about:', true), true],
  ['a frame without address in an http page', view('about:', false), false],
])('%s', (_, window, expected) => expect(collectSecure(window)).toBe(expected));
