/** What the person who typed the command can mend: told in one line, exit code 2. */
export class BadInput extends Error {}
