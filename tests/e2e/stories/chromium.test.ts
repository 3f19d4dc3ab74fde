import { afterAll, beforeAll, describe } from 'vitest';
import { findChromium } from '../../../scripts/setup/find-browsers.mjs';
import { launchChromium } from '../../support/browsers/launch-chromium';
import { type Stage, setStage } from '../../support/story/stage';
import { tellArticleStories } from './article-stories';
import { tellNamedStories } from './named-stories';

describe.skipIf(!findChromium()).each(['ja', 'en'] as const)('stories in Chromium, in %s', (language) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ launch: launchChromium, build: 'scenario-chrome', language });
  });
  afterAll(() => stage?.close());
  tellArticleStories('chromium', () => stage);
  tellNamedStories('chromium', () => stage);
});
