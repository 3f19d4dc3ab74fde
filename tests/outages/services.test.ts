import { expect, test } from 'vitest';
import { linkHosts } from '../../src/catalogue/link-hosts';
import { cardOf } from '../../src/catalogue/rules';
import type { AdapterId, Service } from '../../src/contracts/service';
import { adapters } from '../../src/outages/adapters';
import { services } from '../../src/outages/services';

const files = Object.entries(import.meta.glob<Service>('../../src/outages/services/*.ts', { eager: true, import: 'service' })).map(
  ([path, service]) => [path.replace(/^.*\/|\.ts$/g, ''), service] as const,
);

const addressesOf = ({ endpoint, japaneseTexts, page }: Service) => [
  endpoint,
  page,
  ...(japaneseTexts === undefined ? [] : [japaneseTexts]),
];

test('there are services, and each file is one of them', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(services).toHaveLength(files.length);
});

test.each(files)('%s', (name, service) => {
  const { id, adapter, publisher, endpoint, page, cards, components, source, region } = service;
  expect(id).toBe(name);
  expect(Object.keys(adapters)).toContain(adapter);
  expect(publisher.trim()).not.toBe('');

  for (const address of addressesOf(service)) {
    const url = new URL(address);
    expect([url.protocol, url.username, url.password, url.port, url.hash]).toEqual(['https:', '', '', '', '']);
    expect(address).not.toMatch(/[?&](?:[^&]*(?:key|token|secret|auth|sig)[^&=]*)=/i);
  }
  expect(new URL(endpoint).search).toBe('');
  expect(linkHosts).toContain(new URL(page).hostname);

  expect(cards.length).toBeGreaterThan(0);
  expect(new Set(cards).size).toBe(cards.length);
  for (const card of cards) expect(cardOf(card)?.id).toBe(card);

  expect(components.some(({ actions }) => actions.includes('redeem'))).toBe(true);
  for (const component of components) {
    expect(component.actions.length).toBeGreaterThan(0);
    expect(component.names.length).toBeGreaterThan(0);
    for (const word of [...component.names, ...(component.ids ?? [])]) expect(word.trim()).toBe(word);
    expect([...component.names, ...(component.ids ?? [])]).not.toContain('');
  }
  if (region !== undefined) expect(region).toMatch(/^[A-Z]{2}$/);

  const readOn = /read (\d{4}-\d{2}-\d{2})\.$/.exec(source)?.[1];
  expect(readOn).toBeDefined();
  expect(Number.isNaN(Date.parse(readOn ?? ''))).toBe(false);
});

test('no component is named twice within a service', () => {
  for (const { id, components } of services) {
    const words = components.flatMap(({ names, ids = [] }) => [...names, ...ids]).map((word) => `${id}: ${word}`);
    expect(words).toEqual([...new Set(words)]);
  }
});

test('every adapter has a service that uses it', () => {
  const used = new Set<AdapterId>(services.map(({ adapter }) => adapter));
  expect([...used].sort()).toEqual(Object.keys(adapters).sort());
});
