import renderToString from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { FindingView } from '../../src/contracts/finding';
import { uiWords } from '../../src/i18n/ui-words-of';
import { Banner } from '../../src/ui/banner/banner';

const finding = (key: string, severity: FindingView['severity']): FindingView => ({
  key,
  check: key,
  severity,
  certainty: 'statement',
  title: `title of ${key}`,
  text: `text of ${key}`,
  because: `evidence for ${key}`,
  fixes: [{ id: 'fix', title: 'a fix', steps: ['a step'], link: null }],
});
const labels = uiWords.en.banner;
const draw = (open: boolean, ...findings: readonly FindingView[]) => {
  const nothing = () => {};
  return renderToString(
    <Banner
      view={{ locale: 'en', findings, labels }}
      open={open}
      toggle={nothing}
      close={nothing}
      openDetails={nothing}
      openToldSomeone={nothing}
    />,
  );
};

test('folded, it says the likeliest and how many more there are', () => {
  const html = draw(false, finding('first', 'critical'), finding('second', 'warning'));
  expect(html).toContain('title of first');
  expect(html).not.toContain('title of second');
  expect(html).not.toContain('evidence for first');
  expect(html).toContain('＋1');
});

test('opened, each finding says why we think so, and those who told the number are one press away from help', () => {
  const html = draw(true, finding('first', 'critical'), finding('second', 'warning'));
  for (const key of ['first', 'second']) expect(html).toContain(`<strong>${labels.why}</strong> evidence for ${key}`);
  expect(html).toContain(labels.told);
});

test('the loudness is that of the worst, though the likeliest stands first', () => {
  expect(draw(false, finding('first', 'warning'), finding('second', 'critical'))).toMatch(/banner--critical.*role="alert"/);
  expect(draw(false, finding('first', 'warning'))).toMatch(/banner--warning.*role="status"/);
});

test('it has no link and no field', () => {
  expect(draw(true, finding('first', 'critical'))).not.toMatch(/<a |href=|<input|<textarea/);
});
