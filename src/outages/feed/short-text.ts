import * as z from 'zod/mini';
import { plainText } from '../plain-text';

/** Words of somebody else's, made fit to be shown; longer ones are cut. @param longest in characters. */
export const shortText = (longest: number) =>
  z.pipe(
    z.string(),
    z.transform((text) => plainText(text, longest)),
  );
