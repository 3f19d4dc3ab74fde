import { placeTemplate } from './templates';
import { writeNewFile } from './write-new-file';

/** `npm run new:place -- ID` */
export const main = (args: readonly string[]): void =>
  writeNewFile({ room: 'places', command: 'new:place', args, template: placeTemplate });
