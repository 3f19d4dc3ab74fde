/** Answers of our own in the form of Riot's status of one game in one region. */
type Fields = Readonly<Record<string, unknown>>;

export const inBoth = (ja: string, en: string): readonly Fields[] => [
  { locale: 'en_US', content: en },
  { locale: 'de_DE', content: 'Etwas auf Deutsch' },
  { locale: 'ja_JP', content: ja },
];

export const update = (createdAt: string, changes: Fields = {}): Fields => ({
  id: 1,
  author: 'Riot Games',
  publish: true,
  publish_locations: ['riotclient', 'riotstatus', 'game'],
  created_at: createdAt,
  updated_at: createdAt,
  translations: inBoth('調査しています。', 'We are looking into it.'),
  ...changes,
});

/** A warning about the shop, an hour old at nine o'clock on 2026-11-24 (UTC). */
export const incident = (changes: Fields = {}): Fields => ({
  id: 4242,
  titles: inBoth('ストアで購入できない問題', 'Purchases in the store fail'),
  updates: [update('2026-11-24T08:00:00.000000+00:00')],
  maintenance_status: null,
  incident_severity: 'warning',
  created_at: '2026-11-24T08:00:00.000000+00:00',
  updated_at: null,
  archive_at: null,
  platforms: ['windows', 'macos'],
  ...changes,
});

export const maintenance = (changes: Fields = {}): Fields =>
  incident({
    id: 77,
    titles: inBoth('ストアのメンテナンス', 'Store maintenance'),
    incident_severity: null,
    maintenance_status: 'in_progress',
    ...changes,
  });

export const status = (changes: Fields = {}): Fields => ({
  id: 'JP1',
  name: 'Japan',
  locales: ['ja_JP', 'en_US'],
  maintenances: [],
  incidents: [],
  ...changes,
});

/** Answers that can be read, to be bent by the tests that try everything. */
export const riotSamples: readonly unknown[] = [
  status(),
  status({ incidents: [incident(), incident({ id: 4243, incident_severity: 'critical' })] }),
  status({ maintenances: [maintenance()] }),
];
