/** Answers of our own in the shape on which the readers of PlayStation's page agree. */
type Fields = Readonly<Record<string, unknown>>;

/** An outage, an hour old at nine o'clock on 2026-11-24 (UTC), without an end. */
export const entry = (changes: Fields = {}): Fields => ({
  statusId: '777',
  statusType: 'Outage',
  startDate: '2026-11-24T08:00:00.000Z',
  message: { messages: { 'en-US': 'The store may not open.', 'ja-JP': 'ストアを開けないことがあります。' } },
  ...changes,
});

export const serviceRow = (serviceName: string, status: unknown = [], changes: Fields = {}): Fields => ({
  serviceId: `id-of-${serviceName}`,
  serviceName,
  i18n: { 'en-US': serviceName },
  status,
  resources: [],
  ...changes,
});

export const resource = (resourceName: string, status: unknown = []): Fields => ({ resourceName, i18n: { 'en-US': resourceName }, status });

export interface Answer {
  readonly store?: unknown;
  readonly account?: unknown;
  readonly gaming?: unknown;
  readonly storeResources?: unknown;
  readonly country?: unknown;
  readonly region?: unknown;
}

/** The part of the world that Japan is in; lists of entries are given where a test wants some. Another country has trouble of its own. */
export const region = ({ store = [], account = [], gaming = [], storeResources = [], country = [], region = [] }: Answer = {}): Fields => ({
  regionName: 'SCEJA',
  status: region,
  countries: [
    { countryCode: 'HK', status: [entry({ statusId: '1' })], services: [serviceRow('PlayStation Store', [entry({ statusId: '2' })])] },
    {
      countryCode: 'JP',
      status: country,
      services: [
        serviceRow('Account Management', account, { i18n: { 'en-US': 'Account Management', 'ja-JP': 'アカウント管理' } }),
        serviceRow('Gaming and Social', gaming),
        serviceRow('PlayStation Store', store, { resources: storeResources }),
        serviceRow('PlayStation Video', [entry({ statusId: '3' })]),
      ],
    },
  ],
});
