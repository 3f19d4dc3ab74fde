import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seeAnyPage } from '../src/session/see-any-page';
import { startSession } from '../src/session/start-session';

export default defineUnlistedScript(() => startSession(seeAnyPage));
