import { expect, test } from 'vitest';
import { browserFamily } from '../../src/platform/browser-family';

const webkit = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`${webkit} Chrome/156.0.0.0 Safari/537.36`, 'chromium'],
  [`${webkit} HeadlessChrome/156.0.0.0 Safari/537.36`, 'chromium'],
  [`${webkit} Chrome/156.0.0.0 Safari/537.36 OPR/140.0.0.0`, 'chromium'],
  [`${webkit} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, 'edge'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'firefox'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/27.2 Safari/605.1.15', 'safari'],
  ['Something/1.0', 'other'],
])('%s is shown the steps of %s', (userAgent, family) => expect(browserFamily(userAgent)).toBe(family));
