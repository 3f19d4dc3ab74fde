import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sites } from '../src/catalogue/sites';
import { startSession } from '../src/session/start-session';

export default defineUnlistedScript(() => startSession(sites));
