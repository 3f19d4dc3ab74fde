import { cardTemplate } from './templates';
import { writeNewFile } from './write-new-file';

/** `npm run new:card -- ID` */
export const main = (args: readonly string[]): void => writeNewFile({ room: 'cards', command: 'new:card', args, template: cardTemplate });
