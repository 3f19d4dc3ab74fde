import { showOptions } from '../../src/ui/options/show-options';

void showOptions(document.getElementById('app') ?? document.body);
