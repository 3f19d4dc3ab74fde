/** Opens the folds around the place that a link leads to and, at a remedy, those inside it, so that what was found there is seen. */
export function unfoldAt(anchor: string): void {
  const place = document.getElementById(anchor);
  const inside = place?.matches('article') ? place.querySelectorAll<HTMLDetailsElement>('details.others') : [];
  for (const fold of [place?.closest<HTMLDetailsElement>('details.others'), ...inside]) if (fold) fold.open = true;
}
