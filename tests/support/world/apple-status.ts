import type { EpochMs } from '../../../src/contracts/epoch-ms';

/** An event of Apple's system status, with what the feed tells of it. */
export interface AppleIncident {
  /** As in the feed, for example `App Store`. */
  readonly service: string;
  readonly statusType: 'Outage' | 'Issue' | 'Performance' | 'Maintenance';
  readonly eventStatus: 'ongoing' | 'resolved' | 'upcoming' | 'completed';
  readonly startedAt: EpochMs;
  readonly endedAt: EpochMs | null;
}

const services = {
  ja_JP: [
    'App Store',
    'Apple Account',
    'Apple Books',
    'Apple Musicのサブスクリプション',
    'Apple Online Store',
    'iTunes Store',
    'Mac App Store',
  ],
  en_US: ['App Store', 'Apple Account', 'Apple Books', 'Apple Music Subscriptions', 'Apple Online Store', 'iTunes Store', 'Mac App Store'],
} as const;

const messages = {
  ja_JP: 'このサービスはご利用いただけないことがあります。',
  en_US: 'This service may have been slow or unavailable.',
} as const;

const affected = { ja_JP: '一部のユーザに影響します', en_US: 'Some users are affected' } as const;

/** Writes system_status_<locale>.js as Apple does: bare JSON, a service with an empty list where nothing is reported. */
export function appleStatusBody(locale: 'ja_JP' | 'en_US', incidents: readonly AppleIncident[]): string {
  const known: readonly string[] = services[locale];
  const names = [...known, ...incidents.map((incident) => incident.service).filter((name) => !known.includes(name))];
  return JSON.stringify({
    drpost: false,
    drMessage: null,
    services: names.map((serviceName) => ({
      serviceName,
      redirectUrl: null,
      events: incidents.filter((incident) => incident.service === serviceName).map((incident, index) => eventOf(incident, locale, index)),
    })),
  });
}

function eventOf(incident: AppleIncident, locale: 'ja_JP' | 'en_US', index: number) {
  const startDate = textDate(incident.startedAt, locale);
  return {
    usersAffected: affected[locale],
    epochStartDate: incident.startedAt,
    epochEndDate: incident.endedAt,
    messageId: String(9_000 + index),
    statusType: incident.statusType,
    datePosted: startDate,
    startDate,
    endDate: incident.endedAt === null ? null : textDate(incident.endedAt, locale),
    affectedServices: null,
    eventStatus: incident.eventStatus,
    message: messages[locale],
  };
}

function textDate(moment: EpochMs, locale: 'ja_JP' | 'en_US'): string {
  const zone = locale === 'ja_JP' ? 'Asia/Tokyo' : 'America/Los_Angeles';
  const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(moment);
  return locale === 'ja_JP' ? `${parts.replaceAll('-', '/')} JST` : `${parts} PST`;
}
