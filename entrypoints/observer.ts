import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sites } from '../src/catalogue/sites';
import { mayShowForm, seeListedPage } from '../src/session/see-listed-page';
import { startSession } from '../src/session/start-session';

export default defineUnlistedScript(() => {
  if (mayShowForm(sites)) startSession(seeListedPage(sites));
});
