/** @returns the tab that a key leads to from a tab, around the ends; `null` for a key that leads nowhere. */
export function tabForKey<T>(tabs: readonly T[], from: T, key: string): T | null {
  const at = tabs.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return tabs[(at + 1) % tabs.length] ?? null;
    case 'ArrowLeft':
      return tabs.at(at - 1) ?? null;
    case 'Home':
      return tabs[0] ?? null;
    case 'End':
      return tabs.at(-1) ?? null;
    default:
      return null;
  }
}
