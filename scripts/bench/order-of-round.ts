/**
 * In which order the extensions come in a round: A B C D, then D C B A, and so on. Whatever gets slower or faster while the run lasts (heat, other
 * programs, caches) meets all of them alike.
 */
export const orderOfRound = <T>(all: readonly T[], round: number): readonly T[] => (round % 2 === 0 ? all : [...all].reverse());
