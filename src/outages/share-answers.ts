import type { Fetch } from './fetch-text';

/**
 * Within one round an address is asked once, whoever wants it: two services may read the same page (Epic Games and Fortnite).
 * @param shared the addresses that several services want; others go through as they are.
 */
export function shareAnswers(fetch: Fetch, shared: ReadonlySet<string>): Fetch {
  const asked = new Map<string, Promise<Response>>();
  return async (address, init) => {
    if (!shared.has(address)) return fetch(address, init);
    const question = JSON.stringify([address, ...new Headers(init.headers)]);
    const answer = asked.get(question) ?? fetch(address, init);
    asked.set(question, answer);
    return (await answer).clone();
  };
}
