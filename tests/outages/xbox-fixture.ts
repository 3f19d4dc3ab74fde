/** Answers of our own in the shape of Xbox's page. */
type Fields = Readonly<Record<string, unknown>>;

const none = { Name: 'None', Id: 1 };

export const scenario = (id: number, name: string, changes: Fields = {}): Fields => ({
  Id: id,
  Status: none,
  Name: name,
  Devices: [{ Id: 13, Name: 'XBOX Series X' }],
  Incidents: [],
  Description: `You may have trouble with: ${name}.`,
  ...changes,
});

/** An incident in the form that readers of the page know; none was ever recorded. */
export const incident = (changes: Fields = {}): Fields => ({
  Id: 901,
  Begin: '2026-11-24T08:00:00.0000000+00:00',
  Stage: { Id: 2, Message: 'We are aware of it.' },
  ImpactedDevices: [],
  ...changes,
});

export const limited = { Name: 'Limited', Id: 2 };
export const major = { Name: 'Major outage', Id: 4 };

const store = [
  [35219, 'Browsing the store'],
  [35224, 'Redeeming codes'],
  [35234, 'Using gift cards'],
  [35235, 'Buying with account balance'],
  [35220, 'Buying XBOX Game Pass'],
  [35218, 'Buying subscriptions'],
] as const;
const account = [
  [35048, 'Sign-in'],
  [35036, 'Creating profiles'],
] as const;

/** The whole page; `changes` by the scenario's number, `null` takes it away; `categories` by the category's. */
export function answer(changes: Readonly<Record<number, Fields | null>> = {}, categories: Readonly<Record<number, Fields>> = {}): Fields {
  const rows = (all: readonly (readonly [number, string])[]) =>
    all.flatMap(([id, name]) => (changes[id] === null ? [] : [scenario(id, name, changes[id] ?? {})]));
  const overall = { State: 'None', Id: 1, LastUpdated: '2026-11-24T08:59:01.2710164+00:00' };
  return {
    Status: { Overall: overall, SelectedScenarios: overall },
    CoreServices: [
      { Id: 22, Name: 'Store & subscriptions', Status: none, Scenarios: rows(store), ...categories[22] },
      { Id: 23, Name: 'Account & profile', Status: none, Scenarios: rows(account), ...categories[23] },
    ],
    Titles: [{ Id: 1, Name: 'A game', Status: major }],
  };
}
