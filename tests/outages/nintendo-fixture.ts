/** Answers of our own in the shape of Nintendo's page. */
type Fields = Readonly<Record<string, unknown>>;

/** An outage of the shop that goes on, begun at midnight of 2026-11-24 in California, which is 08:00 UTC. */
export const entry = (changes: Fields = {}): Fields => ({
  platform: ['Nintendo Switch'],
  platform_image: ['img/label_switch.png'],
  software_title: 'Nintendo eShop',
  message: 'We are looking into it. \nThank you for your patience.',
  free_write: '',
  begin: 'Tuesday, November 24, 2026 12 :00 AM',
  end: null,
  event_status: '1',
  services: ['Browsing', 'Downloads'],
  update_date: 'Tuesday, November 24, 2026',
  ...changes,
});

/** What is only about playing. */
export const playing = (changes: Fields = {}): Fields =>
  entry({
    software_title: 'Online play of some software',
    services: ['certain network services'],
    message: 'Online play is not possible.',
    ...changes,
  });

/** A maintenance of the shop from 09:00 to 11:00 UTC on 2026-11-24. */
export const maintenance = (changes: Fields = {}): Fields =>
  entry({
    message: 'During the maintenance window, the shop may be unavailable.',
    begin: 'Tuesday, November 24, 2026  1 :00 AM',
    end: 'Tuesday, November 24, 2026  3 :00 AM',
    event_status: '0',
    ...changes,
  });

export const japanese = (changes: Fields = {}): Fields =>
  entry({ software_title: 'ニンテンドーeショップ', message: '現在、調査しています。', begin: '2026年11月24日(火) 17:00', ...changes });

export const answer = (outages: unknown = [], maintenances: unknown = [], changes: Fields = {}): Fields => ({
  lang: 'en_US',
  categories: ['Wii U', 'nintendo 3DS', 'web', 'other', 'iOS', 'Nintendo Switch', 'Android'].map((name) => ({ name, type: 0 })),
  operational_statuses: outages,
  temporary_maintenances: maintenances,
  ...changes,
});
