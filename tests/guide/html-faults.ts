const voids = new Set(['meta', 'link', 'br', 'hr', 'img', 'input', 'wbr']);
/** What may stand directly inside an element; elements that are not listed take anything. */
const children: Readonly<Record<string, RegExp>> = {
  ul: /^li$/,
  ol: /^li$/,
  dl: /^(?:div|dt|dd)$/,
  table: /^(?:caption|thead|tbody)$/,
  thead: /^tr$/,
  tbody: /^tr$/,
  tr: /^(?:th|td)$/,
  p: /^(?:a|span|code|b|i|em|strong|mark|sup)$/,
  h1: /^(?:a|span)$/,
  h2: /^(?:a|span)$/,
  h3: /^(?:a|span)$/,
  h4: /^(?:a|span)$/,
  h5: /^(?:a|span)$/,
  a: /^(?:span|mark|strong)$/,
  span: /^(?:a|span|code)$/,
};

/**
 * A simple test of a page's validity, for pages that a program of ours writes: elements are closed in their order and stand where they may,
 * names are unique, everything that is pointed at is there, headings skip no level.
 * @returns what is wrong, in words; empty where nothing was found.
 */
export function htmlFaults(html: string): readonly string[] {
  const faults: string[] = [];
  const fault = (what: string) => faults.push(what);
  if (!html.startsWith('<!doctype html>\n<html lang="')) fault('no doctype and language at the beginning');
  const open: string[] = [];
  const ids: string[] = [];
  const pointedAt: string[] = [];
  const seen: Record<string, number> = {};
  let level = 0;
  const body = html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/^<!doctype html>/, '');
  const tags = [...body.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=<>"]+(?:="[^"<]*")?)*)\s*(\/?)>/g)];
  if (body.replace(/<\/?[a-z][a-z0-9]*(?:\s+[^\s=<>"]+(?:="[^"<]*")?)*\s*\/?>/g, '').includes('<')) fault('a < that begins no tag');
  for (const [whole, close, name = '', attributes = '', selfClosed] of tags) {
    if (close) {
      const last = open.pop();
      if (last !== name) fault(`${whole} closes ${last}`);
      continue;
    }
    const parent = open.at(-1) ?? '';
    if (children[parent] && !children[parent].test(name)) fault(`${name} inside ${parent}`);
    seen[name] = (seen[name] ?? 0) + 1;
    const heading = /^h([1-6])$/.exec(name)?.[1];
    if (heading) {
      if (Number(heading) > level + 1) fault(`${whole} after a heading of level ${level}`);
      level = Number(heading);
    }
    const names = [...attributes.matchAll(/\s([^\s=]+)(?:="([^"]*)")?/g)];
    if (new Set(names.map(([, key]) => key)).size !== names.length) fault(`an attribute twice in ${whole}`);
    for (const [, key, value = ''] of names) {
      if (key === 'id') ids.push(value);
      if (key === 'href' && value.startsWith('#')) pointedAt.push(value.slice(1));
      if (key === 'aria-labelledby' || key === 'aria-describedby' || key === 'for') pointedAt.push(...value.split(' '));
    }
    if (!voids.has(name) && !(selfClosed && open.includes('svg'))) open.push(name);
  }
  if (open.length > 0) fault(`never closed: ${open.join(' ')}`);
  for (const one of ['html', 'head', 'title', 'body', 'main', 'h1']) if (seen[one] !== 1) fault(`${seen[one] ?? 0} times ${one}`);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) fault(`the name ${id} twice`);
  for (const id of pointedAt) if (!ids.includes(id)) fault(`nothing is named ${id}`);
  return [...new Set(faults)];
}
