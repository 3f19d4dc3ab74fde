/** Tells the person at the terminal something. */
export const say = (line) => process.stdout.write(`${line}\n`);
