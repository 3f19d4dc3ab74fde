import { afterAll, beforeAll, describe } from 'vitest';
import { findFirefox } from '../../../scripts/setup/find-browsers.mjs';
import { launchFirefox } from '../../support/browsers/launch-firefox';
import { type Stage, setStage } from '../../support/story/stage';
import { tellArticleStories } from './article-stories';
import { tellNamedStories } from './named-stories';

describe.skipIf(!findFirefox()).each(['ja', 'en'] as const)('stories in Firefox, in %s', (language) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ launch: launchFirefox, build: 'scenario-firefox', language });
  });
  afterAll(() => stage?.close());
  tellArticleStories('firefox', () => stage);
  tellNamedStories('firefox', () => stage);
});
