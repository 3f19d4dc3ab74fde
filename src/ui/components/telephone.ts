/** @returns the address that dials a number. A `#` begins a fragment in addresses, so that of short numbers like #9110 is escaped. */
export const telephone = (number: string): string => `tel:${number.replaceAll(/[^\d+#]/g, '').replaceAll('#', '%23')}`;
