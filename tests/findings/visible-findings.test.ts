import { expect, test } from 'vitest';
import { epochMs } from '../../src/contracts/epoch-ms';
import type { Finding, OpenQuestion } from '../../src/contracts/finding';
import { openQuestionsOf } from '../../src/findings/open-questions';
import { findingsOf, visibleFindings } from '../../src/findings/visible-findings';
import type { PlacedFindings } from '../../src/storage';
import { goodPage, noon } from '../support/situation';

const finding = (key: string, severity: Finding['severity'] = 'warning'): Finding => ({
  key,
  check: key,
  say: 'default',
  severity,
  certainty: 'statement',
  fixes: [],
  data: {},
});
const placed = (frameId: number, findings: readonly Finding[], openQuestions: readonly OpenQuestion[] = []): PlacedFindings => ({
  tabId: 1,
  frameId,
  document: { facts: goodPage, origin: 'https://cards.example', findings, openQuestions, judgedAt: noon },
});

test('what page and frame both say is said once, worst first', () => {
  const documents = [placed(0, [finding('a')]), placed(4, [finding('a'), finding('b', 'critical')])];
  expect(findingsOf(documents).map(({ key }) => key)).toEqual(['b', 'a']);
});

test('information stays out of the page', () => {
  expect(visibleFindings([placed(0, [finding('a', 'info')])], {}, noon)).toEqual([]);
});

test('what the person closed stays closed until its time is over', () => {
  const documents = [placed(0, [finding('a'), finding('b')])];
  expect(visibleFindings(documents, { a: epochMs(noon + 1) }, noon).map(({ key }) => key)).toEqual(['b']);
  expect(visibleFindings(documents, { a: noon }, noon).map(({ key }) => key)).toEqual(['a', 'b']);
});

test('a question stays open only if no document of the tab answered it', () => {
  const question = { check: 'x', reason: 'notCollected' };
  expect(openQuestionsOf([placed(0, [], [question])])).toEqual([question]);
  expect(openQuestionsOf([placed(0, [], [question]), placed(1, [])])).toEqual([]);
});
