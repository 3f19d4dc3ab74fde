import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Answer } from './answer';

/** The same answers in the order of their times. They are held packed: unpacked, four years do not fit into memory. */
export async function* inOrderOfTime(answers: AsyncIterable<Answer>): AsyncGenerator<Answer> {
  const packed: { readonly at: Answer['at']; readonly body: Buffer }[] = [];
  for await (const { at, body } of answers) packed.push({ at, body: deflateRawSync(body, { level: 1 }) });
  for (const { at, body } of packed.sort((a, b) => a.at - b.at)) yield { at, body: inflateRawSync(body).toString() };
}
