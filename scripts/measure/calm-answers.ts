import type { Service } from '../../src/contracts/service';
import { googleSamples } from '../../tests/outages/google-fixture';
import { answer as nintendo } from '../../tests/outages/nintendo-fixture';
import { region as playstation } from '../../tests/outages/playstation-fixture';
import { status as riot } from '../../tests/outages/riot-fixture';
import { status as statusio } from '../../tests/outages/statusio-fixture';
import { component, summary } from '../../tests/outages/statuspage-fixture';
import { answer as xbox } from '../../tests/outages/xbox-fixture';
import { appleStatusBody } from '../../tests/support/world/apple-status';

/** How large an answer is before compression. `recorded`: seen in recordings of others; `assumed`: only excerpts were ever seen, so a large guess. */
const sizes: Readonly<Record<Service['adapter'], { readonly bytes: number; readonly seen: 'recorded' | 'assumed' }>> = {
  apple: { bytes: 9_000, seen: 'recorded' },
  xbox: { bytes: 145_000, seen: 'recorded' },
  riot: { bytes: 9_000, seen: 'recorded' },
  statusio: { bytes: 5_600, seen: 'recorded' },
  nintendo: { bytes: 2_500, seen: 'recorded' },
  statuspage: { bytes: 40_000, seen: 'assumed' },
  playstation: { bytes: 60_000, seen: 'assumed' },
  google: { bytes: 8_000, seen: 'assumed' },
};

/**
 * What a service answers on a calm day, in the form of its status product and in its size.
 * @param edition another number is another answer, as after a change that concerns no code.
 */
export function calmAnswer(service: Service, edition: number): string {
  const { bytes } = sizes[service.adapter];
  if (service.adapter === 'google')
    return JSON.stringify(filled([...(Array.isArray(googleSamples[0]) ? googleSamples[0] : [])], bytes, edition));
  const answer = formOf(service);
  return JSON.stringify({ ...answer, other: filled([], bytes - JSON.stringify(answer).length, edition) });
}

export const sizeOf = ({ adapter }: Service) => sizes[adapter];

function formOf(service: Service): Readonly<Record<string, unknown>> {
  switch (service.adapter) {
    case 'apple': {
      const answer: Readonly<Record<string, unknown>> = JSON.parse(appleStatusBody('ja_JP', []));
      return answer;
    }
    case 'xbox':
      return xbox();
    case 'riot':
      return riot();
    case 'statusio':
      return statusio();
    case 'nintendo':
      return nintendo();
    case 'playstation':
      return playstation();
    default:
      return summary({ components: service.components.map(({ ids, names }) => component(ids?.[0] ?? '', names[0] ?? '')) });
  }
}

/** Rows like those of the other components on such a page: the same words, another id and moment each. */
function filled(rows: readonly unknown[], bytes: number, edition: number): readonly unknown[] {
  const all = [...rows];
  for (let row = 0, length = JSON.stringify(all).length; length < bytes; row += 1) {
    const id = ((row + 1) * 2_654_435_761 + edition).toString(36);
    const added = {
      id,
      name: `Component ${row}`,
      status: 'operational',
      description: null,
      updated_at: `2026-11-24T0${row % 10}:${10 + (row % 50)}:00Z`,
      showcase: false,
      group_id: null,
    };
    all.push(added);
    length += JSON.stringify(added).length + 1;
  }
  return all;
}
