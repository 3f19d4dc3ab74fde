/**
 * Whether a paste lost its end, as a field with `maxlength` does without a word.
 *
 * Both lengths as `codeLength` counts them: pages may well take out spaces and hyphens. Where a page spreads a code over several boxes,
 * `keptLength` is that of all boxes together.
 */
export const pasteWasCutOff = (pastedLength: number, keptLength: number): boolean => keptLength < pastedLength;
