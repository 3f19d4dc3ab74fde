/** Tells the person at the terminal something. */
export function say(line: string): void;
