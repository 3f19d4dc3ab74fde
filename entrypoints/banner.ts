import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showBanner } from '../src/ui/banner/show-banner';

export default defineUnlistedScript(() => void showBanner());
