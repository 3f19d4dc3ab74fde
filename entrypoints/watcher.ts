import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sites } from '../src/catalogue/sites';
import { watchAnswer } from '../src/page-answer/watch-answer';
import { bringWatchers } from '../src/platform/isolated-world';
import { watchTyping } from '../src/session/watch-typing';

export default defineUnlistedScript(() =>
  bringWatchers({ watchTyping: (boxes, card, pageId, changed) => watchTyping(boxes, card, pageId, sites, changed), watchAnswer }),
);
