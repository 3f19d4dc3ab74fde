import { showPopup } from '../../src/ui/popup/show-popup';

void showPopup(document.getElementById('app') ?? document.body, new URLSearchParams(location.search));
