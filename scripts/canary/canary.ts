import { epochMs } from '../../src/contracts/epoch-ms';
import { feedKeys } from '../../src/outages/feed/feed-keys';
import { services } from '../../src/outages/services';
import { feedUrls } from '../build/feed-urls';
import { askAll, type SourceReport } from './ask-all';
import type { AnswerNote } from './noting-fetch';

/**
 * `npm run canary`: asks the live addresses of all services, and of the curated feed where the environment names one as it does for a build
 * (`WXT_FEED_URLS`, `WXT_FEED_KEYS`), and prints which can still be read, which components are there, and what the answers were like. Exit code 1
 * where one fails. For a maintainer or a timer, never for a test: it needs the network, and what it says changes without any change of ours.
 */
export async function main(): Promise<void> {
  const givenKeys = (process.env.WXT_FEED_KEYS ?? '').split(' ').filter((key) => key !== '');
  const reports = await askAll({
    services,
    feedAddresses: feedUrls(process.env),
    feedKeys: givenKeys.length > 0 ? givenKeys : feedKeys,
    fetch: (address, init) => fetch(address, init),
    now: epochMs(Date.now()),
  });
  process.stdout.write(`${canaryLines(reports).join('\n')}\n`);
  if (reports.some(({ error }) => error !== null)) process.exitCode = 1;
}

/** @returns the report as lines to print, sources that failed first. */
export function canaryLines(reports: readonly SourceReport[]): readonly string[] {
  const failed = reports.filter(({ error }) => error !== null);
  const read = reports.filter(({ error }) => error === null);
  return [
    ...[...failed, ...read].flatMap(({ source, error, seen, missing, events, answers }) => [
      `${error === null ? 'read  ' : 'FAILED'}  ${source}${error === null ? `: ${events} events` : `: ${error}`}`,
      ...(seen.length > 0 ? [`          seen: ${seen.join(', ')}`] : []),
      ...(missing.length > 0 ? [`          missing: ${missing.join(', ')}`] : []),
      ...answers.map((answer) => `          ${answerLine(answer)}`),
    ]),
    '',
    `${read.length} of ${reports.length} sources could be read`,
  ];
}

function answerLine({ address, status, bytes, etag, lastModified, cors }: AnswerNote): string {
  const validators = [...(etag ? ['ETag'] : []), ...(lastModified ? ['Last-Modified'] : [])].join(' and ') || 'no validator';
  return `${status}  ${bytes ?? '?'} bytes  ${validators}  CORS: ${cors ?? 'none'}  ${address}`;
}
