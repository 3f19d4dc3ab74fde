import type { Chapter } from './chapter';
import { chapter as backButton } from './chapters/back-button';
import { chapter as cardState } from './chapters/card-state';
import { chapter as code } from './chapters/code';
import { chapter as connection } from './chapters/connection';
import { chapter as cookies } from './chapters/cookies';
import { chapter as oldDevice } from './chapters/old-device';
import { chapter as outage } from './chapters/outage';
import { chapter as pageBroken } from './chapters/page-broken';
import { chapter as phone } from './chapters/phone';
import { chapter as proxy } from './chapters/proxy';
import { chapter as rightCard } from './chapters/right-card';
import { chapter as stillFailing } from './chapters/still-failing';
import { chapter as tooManyTries } from './chapters/too-many-tries';
import { chapter as update } from './chapters/update';

/** The chapters in the order in which a person should try them: what costs nothing and is most likely comes first. */
export const chapters: readonly Chapter[] = [
  outage,
  code,
  cardState,
  rightCard,
  backButton,
  pageBroken,
  cookies,
  proxy,
  update,
  oldDevice,
  connection,
  tooManyTries,
  phone,
  stillFailing,
];
