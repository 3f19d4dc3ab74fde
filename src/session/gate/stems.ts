import { plainWords } from '../../detection/meanings-of';

/**
 * Beginnings of the words that say that a code carries money (`gift` and `redeem` of `detection/words`), in all languages, for texts as
 * `plainWords` gives them. Short and wide, since every page of a store carries them: what they let through is judged by the real words. No text
 * that has one of those words may lack all of these: `tests/session/gate/stems.test.ts` holds that, and fails where a language gets a new word.
 * `token ?str` is a field that a card's documented form names.
 * In the script a letter beyond ASCII takes six bytes.
 */
const stems =
  'gift|(?<![a-z])g[cv](?![a-z])|wallet ?c|cert ?code|clai|vouch|scrat|re ?credit|game ?card|top ?up|rede[em]|' +
  'add ?(?:cre|fun)|rech?ar[gr]|pre ?pa|(?:bit|net) ?cash|eb ?mon|token ?s|' +
  'eschen|utsch|uthab|uflad|einloe?s|egalo|canj|redim|ac?tiv[ae]r|cadea|d.achat|utilis|echang|' +
  'quist|caric|scat|attiva|[eos] ?(?:de ?)?(?:present|ofert)|do ?vale|vale ?c|esgat|' +
  'kado|egoed|opwaa|erzil|wissel|arunk|pomin|entow|do.ad[ou]|alizuj|tywuj|arkov|dobi[jt]|uplatn|по(?:да|по|га)|ктив|' +
  'ギフ|リペ|らが|[トー]コ|チャー|前払|ド[をの]|기프|상품|충전|선[불물]|액권|캐시|[교전]환|리딤|[드호] ?를? ?등|' +
  '券|卡|[充冲儲储]值|[品物數数付][码碼]|[兑兌换換]|核[销銷]|激|序[号號]';

/** Whether a text speaks of a code that carries money, or might. */
export const maySpeakOfMoney = (text: string): boolean => new RegExp(stems).test(plainWords(text));

/** Words of a field of another kind, in what it says of itself: some of `present` of `detection/words`, which rule a field out whatever else is there. */
export const isNamedOtherwise = (label: string): boolean => /search|quantity|検索|数量/i.test(label);
