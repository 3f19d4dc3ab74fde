import type { Fetch } from '../../src/outages/fetch-text';

/** What an answer was like, beside what it said. */
export interface AnswerNote {
  readonly address: string;
  readonly status: number;
  /** Of the body, unpacked; `null` where it broke off. */
  readonly bytes: number | null;
  readonly etag: boolean;
  readonly lastModified: boolean;
  /** The value of `Access-Control-Allow-Origin`. With `*` the worker could ask without a host permission. */
  readonly cors: string | null;
}

/** @returns a `fetch` that does what the given one does, and the notes that it takes of every answer, in the order of the questions. */
export function notingFetch(fetch: Fetch): { readonly fetch: Fetch; readonly notes: () => Promise<readonly AnswerNote[]> } {
  const notes: Promise<AnswerNote | null>[] = [];
  return {
    fetch: (address, init) => {
      const asked = fetch(address, init);
      notes.push(asked.then((response) => noteOf(address, response.clone())).catch(() => null));
      return asked;
    },
    notes: async () => (await Promise.all(notes)).filter((note) => note !== null),
  };
}

async function noteOf(address: string, response: Response): Promise<AnswerNote> {
  const { headers, status } = response;
  const bytes = await response.arrayBuffer().then(
    (buffer) => buffer.byteLength,
    () => null,
  );
  return {
    address,
    status,
    bytes,
    etag: headers.has('etag'),
    lastModified: headers.has('last-modified'),
    cors: headers.get('access-control-allow-origin'),
  };
}
