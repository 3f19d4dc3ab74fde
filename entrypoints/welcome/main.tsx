import { showWelcome } from '../../src/ui/welcome/show-welcome';

void showWelcome(document.getElementById('app') ?? document.body);
