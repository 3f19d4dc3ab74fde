/** What a lint of a typed code can say. Ids only: nothing here can carry a character of the code. */
export const codeIssues = [
  'fullWidth',
  'invisible',
  'wrongDash',
  'lookalikeScript',
  'cutOffPaste',
  'notHiragana',
  'hiraganaInstead',
  'neverUsedLetter',
  'unwantedSeparators',
  'missingHyphens',
  'oneCaseOnly',
  'unexpectedLength',
] as const;

export type CodeIssue = (typeof codeIssues)[number];
