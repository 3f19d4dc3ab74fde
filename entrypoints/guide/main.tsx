import { showGuide } from '../../src/ui/guide/show-guide';

showGuide(document.getElementById('app') ?? document.body);
