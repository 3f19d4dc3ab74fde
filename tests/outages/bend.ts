/** Numbers from 0 to below 1 that are the same for the same seed (the «mulberry32» generator). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const below = (limit: number, random: Random) => Math.floor(random() * limit);
const pick = <T>(all: readonly T[], random: Random): T | undefined => all[below(all.length, random)];

/** Words, moments and numbers that stand in answers, and what may stand there by mistake. */
const oddities: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1e15,
    0.5,
    '',
    ' ',
    [],
    {},
    [null],
    [[]],
    'null',
    'OK',
    'operational',
    'resolved',
    'ongoing',
    'Outage',
    '0',
    '3',
    '500',
  ],
  ...['2026-11-24T08:00:00Z', '2026-11-24 08:00', 'yesterday', '9999-12-31T23:59:59Z', 1_795_500_000, 1_795_500_000_000, '1795500000000'],
  ...['__proto__', 'constructor', '\u0000\u202e\ud800', '障害', '<b>x</b>', 'https://evil.example/'],
];

function randomJson(depth: number, random: Random): unknown {
  const kind = below(depth <= 0 ? 3 : 5, random);
  if (kind < 2) return pick(oddities, random);
  if (kind === 2) return String.fromCharCode(...Array.from({ length: below(12, random) }, () => below(0x3100, random)));
  const parts = Array.from({ length: below(4, random) }, () => randomJson(depth - 1, random));
  return kind === 3
    ? parts
    : Object.fromEntries(parts.map((part, index) => [pick(['id', 'name', 'status', 'events', `k${index}`], random) ?? '', part]));
}

function nested(depth: number, random: Random): unknown {
  let value: unknown = pick(oddities, random);
  for (let level = 0; level < depth; level++) value = random() < 0.5 ? [value] : { status: value };
  return value;
}

/** What a value is replaced by: another type, deep nesting, a very long text, or anything. */
function replacement(value: unknown, random: Random): unknown {
  const kind = random();
  if (kind < 0.5) return pick(oddities, random);
  if (kind < 0.6) return nested(below(400, random), random);
  if (kind < 0.61) return 'x'.repeat(below(100_000, random));
  if (kind < 0.7) return `${String(value)}${String.fromCharCode(below(0xffff, random))}`;
  if (kind < 0.8) return Array.from({ length: below(8, random) }, () => value);
  return randomJson(3, random);
}

/** A copy in which something, anywhere inside, was replaced, left out, doubled or put elsewhere. */
function changed(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.12) return replacement(value, random);
  if (Array.isArray(value)) {
    const at = below(value.length, random);
    const kind = random();
    if (kind < 0.1) return value.toSpliced(at, 1);
    if (kind < 0.2) return [...value, ...value.slice(at, at + 1)];
    if (kind < 0.22) return Array.from({ length: 60 }, () => value.slice(at, at + 1)).flat();
    return value.length === 0 ? [replacement(value, random)] : value.with(at, changed(value[at], random));
  }
  const entries = Object.entries(value);
  const at = below(entries.length, random);
  const entry = entries[at];
  if (entry === undefined) return { status: replacement(value, random) };
  const kind = random();
  if (kind < 0.1) return Object.fromEntries(entries.toSpliced(at, 1));
  if (kind < 0.15) return Object.fromEntries(entries.with(at, [entry[0], pick(entries, random)?.[1]]));
  return Object.fromEntries(entries.with(at, [entry[0], changed(entry[1], random)]));
}

/**
 * An answer as a server, a proxy or a changed page may give it: a good one with one to four changes, cut off, damaged, wrapped, or something
 * else altogether.
 * @param good an answer that can be read, as parsed JSON.
 */
export function bend(good: unknown, random: Random): string {
  if (random() < 0.03) return JSON.stringify(randomJson(4, random)) ?? '';
  let value = good;
  for (let times = 1 + below(4, random); times > 0; times--) value = changed(value, random);
  const text = JSON.stringify(value) ?? '';
  const kind = random();
  if (kind < 0.06) return text.slice(0, below(text.length + 1, random));
  if (kind < 0.08) {
    const at = below(text.length, random);
    return `${text.slice(0, at)}${String.fromCharCode(below(0x2100, random))}${text.slice(at + 1)}`;
  }
  if (kind < 0.09) return `\uFEFF${text}`;
  if (kind < 0.1) return `callback(${text});`;
  if (kind < 0.11) return `<html><body>${text}</body></html>`;
  if (kind < 0.12) return text + text;
  return text;
}
