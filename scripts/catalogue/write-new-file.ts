import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a person typed, and where the file goes. */
export interface NewFile {
  readonly room: 'cards' | 'retailers' | 'places';
  readonly command: string;
  readonly args: readonly string[];
  readonly template: (id: string, today: string) => string;
}

/** Writes a new file of the catalogue, never over one that is there. Ends with the next step, or with what is wrong. */
export function writeNewFile({ room, command, args, template }: NewFile): void {
  const [id] = args;
  if (id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    refuse(`npm run ${command} -- ID, where ID is the name in kebab-case, such as net-cash`);
    return;
  }
  const file = path.join('src', room, `${id}.ts`);
  if (existsSync(file)) {
    refuse(`${file} is there already`);
    return;
  }
  writeFileSync(file, template(id, new Date().toISOString().slice(0, 10)));
  process.stdout.write(
    `${file} holds everything that is required. Fill it in; «npm run unit -- tests/catalogue» names what is still missing.\n`,
  );
}

function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}
