/** JSON in which what is empty at the end of a list is left out. */
export const shortJson = (packed: unknown): string => JSON.stringify(packed).replace(/(?:,"")+\]/g, ']');
