import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { type EpochMs, epochMs, parseIso } from '../../src/contracts/epoch-ms';
import type { Answer } from './answer';
import { BadInput } from './bad-input';
import { rowsOfArray } from './rows-of-array';
import { timeInName } from './time-in-name';

/** Answers on the disk: in which files, and whether they are one or a series. */
export interface AnswersOnDisk {
  /** `null` for a series; for one answer in a file of its own, when it was given by the file's name, or else by the file's date. */
  readonly oneAt: EpochMs | null;
  /** Read anew at each call, in the files' order: of their times where each holds one answer, else of their names. */
  read(): AsyncGenerator<Answer>;
}

/**
 * Finds recorded answers.
 *
 * A file holds one answer; its time stands in its name (`timeInName`; with the folders' names before it where it does not stand in its own), else
 * it is the file's date. A `.json.gz` holds a series, `[[id, ISO time, body], …]`. A folder means all its files, and those of its folders, in the
 * order of their names; names that begin with a dot do not count.
 */
export function answersIn(paths: readonly string[]): AnswersOnDisk {
  const files = paths.flatMap((one) => filesIn(one));
  if (files.length === 0) throw new BadInput('no file in there');
  const [first, ...others] = files;
  const ordered = files.some(isSeries) ? files : files.toSorted((a, b) => timeOf(a) - timeOf(b));
  return {
    oneAt: first !== undefined && others.length === 0 && !isSeries(first) ? timeOf(first) : null,
    async *read() {
      for (const file of ordered) {
        if (isSeries(file)) yield* seriesIn(file);
        else yield { at: timeOf(file), body: new TextDecoder().decode(readFileSync(file.path)) };
      }
    },
  };
}

interface File {
  readonly path: string;
  /** As far as it may hold a time: what the person named, or what lies below it. */
  readonly name: string;
}

function filesIn(named: string): readonly File[] {
  const stats = statSync(named, { throwIfNoEntry: false });
  if (stats === undefined) throw new BadInput(`no such file: ${named}`);
  if (!stats.isDirectory()) return [{ path: named, name: path.basename(named) }];
  return readdirSync(named, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, name: path.relative(named, file) }))
    .filter(({ name }) => !name.split(path.sep).some((part) => part.startsWith('.')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const isSeries = ({ name }: File) => name.endsWith('.json.gz');

function timeOf({ path: file, name }: File): EpochMs {
  const inName = timeInName(path.basename(name)) ?? timeInName(name.replaceAll(path.sep, '-'));
  return inName ?? epochMs(Math.floor(statSync(file).mtimeMs));
}

async function* seriesIn({ path: file }: File): AsyncGenerator<Answer> {
  const stream = createReadStream(file);
  const unzipped = stream.pipe(createGunzip({ chunkSize: 1 << 20 }));
  stream.on('error', (error) => unzipped.destroy(error));
  try {
    for await (const row of rowsOfArray(textOf(unzipped))) yield answerOf(row);
  } catch (error) {
    if (error instanceof BadInput) throw new BadInput(`${file}: ${error.message}`);
    throw new BadInput(`${file}: not a readable series [[id, time, body], …]: ${error instanceof Error ? error.message : error}`);
  }
}

/** As UTF-8. The decoder that streams bring along takes three times as long. */
async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function answerOf(row: unknown): Answer {
  const [id, time, body]: readonly unknown[] = Array.isArray(row) ? row : [];
  const at = typeof time === 'string' ? parseIso(time) : typeof time === 'number' ? epochMs(time) : null;
  if (at === null || body === undefined) throw new BadInput(`row ${JSON.stringify(id) ?? '?'} is not [id, ISO time, body]`);
  return { at, body: typeof body === 'string' ? body : JSON.stringify(body) };
}
