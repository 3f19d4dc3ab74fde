import type { CardMessage } from '../contracts/card-message';
import type { LikelyCause } from './likely-cause';

/** What the issuer's words mean, when the person found them in the list. */
export function messageCause(message: CardMessage): LikelyCause {
  return {
    cause: message.outcome === 'refused' ? message.cause : message.outcome === 'accepted' ? 'accepted' : 'notFinished',
    certainty: message.meaning.hint ? 'hint' : 'statement',
    evidence: 'message',
    data: {},
    fixes: message.fixes,
  };
}
