import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sites } from '../src/catalogue/sites';
import { seeAnyPage } from '../src/session/see-any-page';
import { startSession } from '../src/session/start-session';

export default defineUnlistedScript(() => startSession(seeAnyPage(sites), sites));
