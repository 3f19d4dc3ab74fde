import fs from 'node:fs';
import path from 'node:path';
import type { EpochMs } from '../../src/contracts/epoch-ms';
import { feedAsOf } from '../../tests/support/world/feed-as-of';
import type { FeedFile } from '../../tests/support/world/feed-file';
import { root } from '../setup/root.mjs';

const file = path.join(root, 'src/outages/feed/bundled.json');

/** The feed that this repository publishes, as it would have stood at a moment. */
export function publishedFeed(at: EpochMs): FeedFile {
  const document: FeedFile = JSON.parse(fs.readFileSync(file, 'utf8'));
  return feedAsOf(document, at);
}
