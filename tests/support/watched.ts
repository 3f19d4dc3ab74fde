import type { Situation } from '../../src/contracts/situation';

/** The situation, noting every unknown fact that is looked at. */
export function watched(given: Situation): { readonly given: Situation; readonly unknownRead: ReadonlySet<string> } {
  const unknownRead = new Set<string>();
  const note = (path: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return new Proxy(value, {
      get(target, name) {
        const part: unknown = Reflect.get(target, name);
        if (name === 'known' && part === false) unknownRead.add(path);
        return path.split('.').length > 2 ? part : note(`${path}.${String(name)}`, part);
      },
    });
  };
  const page = new Proxy(given.page, { get: (target, name) => note(`page.${String(name)}`, Reflect.get(target, name)) });
  const whole = new Proxy(given, {
    get: (target, name) => (name === 'page' ? page : note(String(name), Reflect.get(target, name))),
  });
  return { given: whole, unknownRead };
}
