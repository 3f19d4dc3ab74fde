import renderToString from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { uiWords } from '../../../src/i18n/ui-words-of';
import { FixLink } from '../../../src/ui/components/fix-link';

const link = { label: 'Open the setting', address: 'about:preferences#privacy' } as const;

test('an address that can be opened is a button', () => {
  const html = renderToString(<FixLink link={{ ...link, address: 'chrome://settings/help', how: 'open' }} locale="en" />);
  expect(html).toContain('Open the setting');
  expect(html).not.toContain('chrome://');
});

test('one that cannot is shown, with a button that copies it and what to do with it', () => {
  const html = renderToString(<FixLink link={{ ...link, how: 'copy' }} locale="en" />);
  expect(html).toContain('about:preferences#privacy');
  expect(html).toContain(uiWords.en.popup.copyAddress);
  expect(html).toContain(uiWords.en.popup.pasteAddress);
  expect(html).not.toContain('Open the setting');
});
