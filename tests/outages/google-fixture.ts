/** Answers of our own in the form of a Google status dashboard's list of incidents. */
type Fields = Readonly<Record<string, unknown>>;

export const update = (when: string, changes: Fields = {}): Fields => ({
  created: when,
  modified: when,
  when,
  text: 'We are looking into it.',
  status: 'SERVICE_DISRUPTION',
  affected_locations: [],
  ...changes,
});

/** An open disruption of paying, an hour old at nine o'clock on 2026-11-24 (UTC). */
export const incident = (changes: Fields = {}): Fields => ({
  id: 'abc123',
  number: '1',
  begin: '2026-11-24T08:00:00+00:00',
  created: '2026-11-24T08:10:00+00:00',
  modified: '2026-11-24T08:10:00+00:00',
  external_desc: 'Some purchases fail to complete',
  updates: [update('2026-11-24T08:10:00+00:00')],
  most_recent_update: update('2026-11-24T08:10:00+00:00'),
  status_impact: 'SERVICE_DISRUPTION',
  severity: 'medium',
  service_key: 'play-billing',
  service_name: 'Google Play Billing',
  affected_products: [{ title: 'Google Play Billing', id: 'play-billing' }],
  uri: 'incidents/abc123',
  currently_affected_locations: [],
  ...changes,
});

/** Long over: it only shows that the list speaks of the product. */
export const oldIncident: Fields = incident({
  id: 'old1',
  begin: '2026-03-01T08:00:00+00:00',
  end: '2026-03-01T10:00:00+00:00',
  updates: [update('2026-03-01T10:00:00+00:00', { status: 'AVAILABLE' })],
  most_recent_update: update('2026-03-01T10:00:00+00:00', { status: 'AVAILABLE' }),
});

/** Answers that can be read, to be bent by the tests that try everything. */
export const googleSamples: readonly unknown[] = [[oldIncident], [incident(), oldIncident]];
