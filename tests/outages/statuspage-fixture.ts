/** Answers of our own in the form of a Statuspage summary. Ids, names and moments are made up, except where a service's own are meant. */
type Fields = Readonly<Record<string, unknown>>;

/** A component in order; changed where a test says so. */
export const component = (id: string, name: string, changes: Fields = {}): Fields => ({
  id,
  name,
  status: 'operational',
  created_at: '2021-03-01T00:00:00.000Z',
  updated_at: '2026-11-01T09:00:00.000Z',
  position: 1,
  description: null,
  showcase: false,
  start_date: null,
  group_id: null,
  page_id: 'p4g3',
  group: false,
  only_show_if_degraded: false,
  ...changes,
});

/** An open incident that names no component. */
export const incident = (changes: Fields = {}): Fields => ({
  id: 'inc1',
  name: 'Elevated error rates',
  status: 'investigating',
  created_at: '2026-11-24T08:05:00.000Z',
  updated_at: '2026-11-24T08:05:00.000Z',
  monitoring_at: null,
  resolved_at: null,
  impact: 'major',
  shortlink: 'https://stspg.example/inc1',
  started_at: '2026-11-24T08:00:00.000Z',
  page_id: 'p4g3',
  incident_updates: [],
  components: [],
  ...changes,
});

export const update = (createdAt: string, changes: Fields = {}): Fields => ({
  id: `u-${createdAt}`,
  status: 'investigating',
  body: 'We are looking into it.',
  incident_id: 'inc1',
  created_at: createdAt,
  updated_at: createdAt,
  display_at: createdAt,
  affected_components: null,
  deliver_notifications: true,
  ...changes,
});

export const maintenance = (changes: Fields = {}): Fields => ({
  ...incident({ id: 'mnt1', name: 'Database work', status: 'scheduled', impact: 'maintenance' }),
  scheduled_for: '2026-11-24T11:00:00.000Z',
  scheduled_until: '2026-11-24T14:00:00.000Z',
  ...changes,
});

/** Two groups that both hold a «Login», as on the page of Epic Games. */
export const epicComponents: readonly Fields[] = [
  component('khtrdkxhxjd9', 'Epic Games Store', { group: true, components: ['4n43gb11j5v5', 'tp6hfkgmthv2'] }),
  component('4n43gb11j5v5', 'Login', { group_id: 'khtrdkxhxjd9' }),
  component('tp6hfkgmthv2', 'Purchasing/Refunding', { group_id: 'khtrdkxhxjd9' }),
  component('wf1ys2kx4pxc', 'Fortnite', { group: true, components: ['l483xcldq6qk', 'gp7pb08zbsm1'] }),
  component('l483xcldq6qk', 'Website', { group_id: 'wf1ys2kx4pxc' }),
  component('gp7pb08zbsm1', 'Login', { group_id: 'wf1ys2kx4pxc' }),
  component('gm01', 'Game Services', { group_id: 'wf1ys2kx4pxc' }),
  component('cdlw7xs52f66', 'Epic Account Services - Authentication'),
];

/** The same list with one component in another state. */
export const epicWith = (id: string, changes: Fields): readonly Fields[] =>
  epicComponents.map((one) => (one.id === id ? { ...one, ...changes } : one));

export const summary = (changes: Fields = {}): Fields => ({
  page: { id: 'p4g3', name: 'Example', url: 'https://status.example', time_zone: 'Etc/UTC', updated_at: '2026-11-24T09:00:00.000Z' },
  components: epicComponents,
  incidents: [],
  scheduled_maintenances: [],
  status: { indicator: 'none', description: 'All Systems Operational' },
  ...changes,
});

/** Answers that can be read, to be bent by the tests that try everything. */
export const statuspageSamples: readonly unknown[] = [
  summary(),
  summary({
    components: epicWith('tp6hfkgmthv2', { status: 'major_outage' }),
    incidents: [
      incident({
        components: [component('tp6hfkgmthv2', 'Purchasing/Refunding')],
        incident_updates: [
          update('2026-11-24T08:30:00.000Z', {
            affected_components: [{ code: 'tp6hfkgmthv2', name: 'Epic Games Store - Purchasing/Refunding' }],
          }),
        ],
      }),
    ],
    scheduled_maintenances: [maintenance({ components: [component('4n43gb11j5v5', 'Login')] })],
  }),
  summary({ incidents: [incident({ name: 'Login and payment trouble' })] }),
];
