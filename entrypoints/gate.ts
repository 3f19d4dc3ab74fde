import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGate } from '../src/session/gate/start-gate';

export default defineUnlistedScript(startGate);
