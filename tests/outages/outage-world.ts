import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EpochMs } from '../../src/contracts/epoch-ms';
import type { Service } from '../../src/contracts/service';
import { service as apple } from '../../src/outages/services/apple';
import { appleFixture } from './apple-fixture';

/** Two services that answer in the same form, for tests of when they are asked. */
export const twoServices: readonly Service[] = [
  apple,
  { ...apple, id: 'other', publisher: 'Other', endpoint: 'https://other.example/status.js', cards: ['steam-wallet'] },
];

export interface Question {
  readonly source: string;
  readonly at: EpochMs;
  readonly answered: boolean;
}

/** What the sources answer, and what they were asked. */
export class OutageWorld {
  readonly questions: Question[] = [];
  /** By source: what it answers. Absent: nothing is reported. `down`: nobody is there. */
  readonly answers = new Map<string, 'down' | (() => Response)>();

  fetch(address: string, now: EpochMs): Response {
    const source = twoServices.find(({ endpoint }) => endpoint === address)?.id ?? address;
    const answer = this.answers.get(source);
    const response = answer === 'down' ? null : (answer?.() ?? new Response(appleFixture('fine.json')));
    this.questions.push({ source, at: now, answered: response?.ok === true });
    if (response === null) throw new TypeError('no connection');
    return response;
  }
}

/** The parts of the browser that the stand-in lacks. */
export function completeFakeBrowser(): void {
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
}
