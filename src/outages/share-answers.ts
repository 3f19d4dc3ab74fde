import type { EpochMs } from '../contracts/epoch-ms';
import { type FetchTextResult, fetchText } from './fetch-text';

interface Shared {
  readonly answer: Promise<FetchTextResult>;
  readonly hearers: ((serverTime: EpochMs) => void)[];
}

/**
 * Within one round an address is asked once, whoever wants it: two services may read the same page (Epic Games and Fortnite).
 *
 * What is shared is the text that was read and not the response: of a response and its clone neither can be given up before both are
 * (https://streams.spec.whatwg.org/#abstract-opdef-readablestreamdefaulttee), so a page that fails would keep the whole round waiting.
 * @param shared the addresses that several services want; others go through as they are.
 * @returns what asks in place of `fetchText`. Whoever asks the same question hears the same answer.
 */
export function shareAnswers(shared: ReadonlySet<string>): typeof fetchText {
  const asked = new Map<string, Shared>();
  return (address, options) => {
    if (!shared.has(address)) return fetchText(address, options);
    const { accept = '', validators = {}, heardTime } = options;
    const question = JSON.stringify([address, accept, validators.etag ?? '', validators.lastModified ?? '']);
    const before = asked.get(question);
    if (before) {
      if (heardTime) before.hearers.push(heardTime);
      return before.answer;
    }
    const hearers = heardTime ? [heardTime] : [];
    const tellAll = (serverTime: EpochMs) => {
      for (const hear of hearers) hear(serverTime);
    };
    const answer = fetchText(address, { ...options, heardTime: tellAll });
    asked.set(question, { answer, hearers });
    return answer;
  };
}
