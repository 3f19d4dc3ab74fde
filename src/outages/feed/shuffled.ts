/**
 * A list in another order, every order alike (Fisher and Yates).
 * @param random at least 0 and less than 1, as `Math.random`.
 */
export function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const rest = [...list];
  const drawn: T[] = [];
  while (rest.length > 0) drawn.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return drawn;
}
