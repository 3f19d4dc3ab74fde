import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @returns one of our own answers in the shape of Apple's page, as text. */
export const appleFixture = (name: string): string => readFileSync(fileURLToPath(new URL(`./apple/${name}`, import.meta.url)), 'utf8');
