import { cards } from '../catalogue/rules';
import type { EpochMs } from '../contracts/epoch-ms';
import type { SourceReading } from '../contracts/source-reading';
import { loadOutageHistory, saveOutageHistory } from '../storage';
import { currentVerdict } from './current-verdict';
import { recordHistory } from './record-history';

/** Adds what is known now to the history of the last seven days. */
export async function noteHistory(readings: readonly SourceReading[], now: EpochMs): Promise<void> {
  const levels = Object.fromEntries(cards.map(({ id }) => [id, currentVerdict(id, readings, now).typing.level]));
  await saveOutageHistory(recordHistory(await loadOutageHistory(), levels, now));
}
