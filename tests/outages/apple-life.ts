import fc from 'fast-check';
import { type EpochMs, epochMs, HOUR, MINUTE } from '../../src/contracts/epoch-ms';

/** One event's life on Apple's page. All times in minutes after the beginning of the series. */
export interface AppleLife {
  readonly messageId: string;
  readonly component: string;
  readonly statusType: string;
  readonly start: number;
  /** From then on it is listed; Apple lists late. */
  readonly listed: number;
  /** When it is over; a maintenance bears it as planned from the beginning. */
  readonly end: number;
  /** From then on it is listed as over; before `listed` where it is only ever seen as over. `null`: it is never declared over. */
  readonly declared: number | null;
  /** From then on the page says again, for a while, that it goes on. */
  readonly reopened: readonly [from: number, to: number] | null;
  /** From then on it is not listed any more. */
  readonly unlisted: number;
}

export const seriesStart = epochMs(Date.UTC(2021, 2, 1));
export const minutesIn = (minutes: number): EpochMs => epochMs(seriesStart + minutes * MINUTE);

const components = ['App Store', 'iTunes Store', 'Mac App Store', 'Apple ID', 'Apple Books', 'FaceTime', 'iCloudメール'] as const;

/** The words in which the page says how a listed event stands at a moment. */
export function statusAt({ statusType, start, end, declared, reopened }: AppleLife, minute: number): string {
  const isPlan = statusType === 'Maintenance';
  if (reopened !== null && minute >= reopened[0] && minute < reopened[1]) return 'ongoing';
  if (declared !== null && minute >= Math.max(declared, isPlan ? end : 0)) return isPlan ? 'completed' : 'resolved';
  return isPlan && minute < start ? 'upcoming' : 'ongoing';
}

export const isListedAt = ({ listed, unlisted }: AppleLife, minute: number): boolean => minute >= listed && minute < unlisted;

export const keyOf = ({ messageId, start }: AppleLife): string => `apple:${messageId}:${minutesIn(start)}`;

/** The page at a moment, in Apple's shape. */
export function pageAt(lives: readonly AppleLife[], minute: number): string {
  return JSON.stringify({
    drpost: false,
    drMessage: null,
    services: components.map((serviceName) => ({
      serviceName,
      redirectUrl: null,
      events: lives.filter((life) => life.component === serviceName && isListedAt(life, minute)).map((life) => eventAt(life, minute)),
    })),
  });
}

function eventAt(life: AppleLife, minute: number) {
  const eventStatus = statusAt(life, minute);
  const isOngoing = eventStatus === 'ongoing';
  return {
    messageId: life.messageId,
    statusType: life.statusType,
    eventStatus,
    epochStartDate: minutesIn(life.start),
    epochEndDate: isOngoing && life.statusType !== 'Maintenance' ? null : minutesIn(life.end),
    startDate: '2021/03/01 09:00 JST',
    endDate: null,
    datePosted: '2021/03/01 09:00 JST',
    usersAffected: isOngoing ? '一部のユーザに影響します' : '一部のユーザに影響しました',
    affectedServices: null,
    message: 'This service may have been slow or unavailable.',
  };
}

/** Lives as they are met on the page: late, over before they are listed, never declared over, re-opened, announced. */
export const anyLife: fc.Arbitrary<AppleLife> = fc
  .record({
    messageId: fc.integer({ min: 1, max: 9 }).map(String),
    component: fc.constantFrom(...components),
    statusType: fc.constantFrom('Outage', 'Issue', 'Performance', 'Maintenance', ''),
    start: fc.integer({ min: 0, max: 3000 }),
    late: fc.integer({ min: -300, max: 300 }),
    length: fc.integer({ min: 5, max: 600 }),
    declaredAfter: fc.option(fc.integer({ min: 0, max: 120 })),
    staysFor: fc.integer({ min: 1, max: 3000 }),
    reopenedAfter: fc.option(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 })), { freq: 3 }),
  })
  .map(({ messageId, component, statusType, start, late, length, declaredAfter, staysFor, reopenedAfter }) => {
    const end = start + length;
    const declared = declaredAfter === null ? null : end + declaredAfter;
    // Only a maintenance is announced; that an incident is listed before it begins was never seen.
    const listed = statusType === 'Maintenance' ? start + late : start + Math.abs(late);
    const from = (declared ?? end) + (reopenedAfter?.[0] ?? 0);
    return {
      messageId,
      component,
      statusType,
      start,
      listed,
      end,
      declared,
      reopened: reopenedAfter === null || statusType === 'Maintenance' ? null : ([from, from + reopenedAfter[1]] as const),
      unlisted: listed + staysFor,
    };
  });

/** When the page was read: every quarter of an hour, with a few reads missing and now and then hours of sleep. In minutes, rising. */
export const anyReads: fc.Arbitrary<readonly number[]> = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constant(15) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 120 }) },
      { weight: 1, arbitrary: fc.integer({ min: 90, max: (12 * HOUR) / MINUTE }) },
    ),
    {
      minLength: 5,
      maxLength: 200,
    },
  )
  .map((pauses) => pauses.map((_, index) => pauses.slice(0, index + 1).reduce((sum, pause) => sum + pause, 0)));
