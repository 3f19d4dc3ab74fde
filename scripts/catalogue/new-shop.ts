import { shopTemplate } from './templates';
import { writeNewFile } from './write-new-file';

/** `npm run new:shop -- ID` */
export const main = (args: readonly string[]): void =>
  writeNewFile({ room: 'retailers', command: 'new:shop', args, template: shopTemplate });
