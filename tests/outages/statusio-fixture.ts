/** Answers of our own in the form of Status.io. */
type Fields = Readonly<Record<string, unknown>>;

export const userGroup = '5f31ce906e9c9104c05543d1';
export const creatorGroup = '5f31cebe1bc3b004bb012c2e';
export const websiteContainer = '5f31cdef5f2c7c04bbdc4fbf';
export const studioContainer = '5f31ce3c4da05e04c23bb431';

export const container = (id: string, name: string, changes: Fields = {}): Fields => ({
  id,
  name,
  updated: '2026-10-09T20:14:35.650Z',
  status: 'Operational',
  status_code: 100,
  ...changes,
});

/** Users' website, and creators' website and studio: one container in two groups. */
export const groups = (usersWebsite: Fields = {}, creatorsWebsite: Fields = {}): readonly Fields[] => [
  { ...container(userGroup, 'User'), containers: [container(websiteContainer, 'Website', usersWebsite)] },
  {
    ...container(creatorGroup, 'Creator'),
    containers: [container(websiteContainer, 'Website', creatorsWebsite), container(studioContainer, 'Studio')],
  },
];

export const message = (datetime: string, changes: Fields = {}): Fields => ({
  details: 'We are looking into it.',
  state: 100,
  status: 500,
  datetime,
  ...changes,
});

/** An open incident of the users' website. */
export const incident = (changes: Fields = {}): Fields => ({
  _id: 'inc1',
  name: 'The website cannot be reached',
  datetime_open: '2026-11-24T08:00:00.000Z',
  current_active: true,
  messages: [message('2026-11-24T08:05:00.000Z')],
  components_affected: [{ _id: userGroup, name: 'User' }],
  containers_affected: [{ _id: websiteContainer, name: 'Website' }],
  ...changes,
});

export const maintenance = (changes: Fields = {}): Fields => ({
  ...incident({ _id: 'mnt1', name: 'Planned work' }),
  datetime_planned_start: '2026-11-24T07:00:00.000Z',
  datetime_planned_end: '2026-11-24T12:00:00.000Z',
  ...changes,
});

export const status = (changes: Fields = {}): Fields => ({
  result: {
    status_overall: { updated: '2026-10-09T20:14:35.650Z', status: 'Operational', status_code: 100 },
    status: groups(),
    incidents: [],
    maintenance: { active: [], upcoming: [] },
    ...changes,
  },
});

/** Answers that can be read, to be bent by the tests that try everything. */
export const statusioSamples: readonly unknown[] = [
  status(),
  status({ status: groups({ status: 'Service Disruption', status_code: 500 }), incidents: [incident()] }),
  status({ maintenance: { active: [maintenance()], upcoming: [maintenance({ _id: 'mnt2' })] } }),
];
