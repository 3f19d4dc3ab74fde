import { afterAll, beforeAll, describe } from 'vitest';
import { findFirefox } from '../../../scripts/setup/find-browsers.mjs';
import { launchFirefox } from '../../support/browsers/launch-firefox';
import { type Stage, setStage } from '../../support/story/stage';
import { tellArticleStories } from './article-stories';
import { tellNamedStories } from './named-stories';

// Every story in Firefox once; that both languages lead to the same place is seen in Chromium, which is faster.
const halves = [
  { language: 'ja', tell: tellArticleStories },
  { language: 'en', tell: tellNamedStories },
] as const;

describe.skipIf(!findFirefox()).each(halves)('stories in Firefox, in $language', ({ language, tell }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ launch: launchFirefox, build: 'scenario-firefox', language });
  });
  afterAll(() => stage?.close());
  tell('firefox', () => stage);
});
