import type { Locale } from '../../contracts/text';

const japanese = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+(?:\/[\p{Script=Han}]+)*)/u;

/** A sentence; Japanese words in an English one (names of keys) are marked as Japanese, so that they are read and drawn as such. */
export function Said({ text, locale }: { readonly text: string; readonly locale: Locale }) {
  if (locale === 'ja') return text;
  return text.split(japanese).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      <span key={piece} lang="ja">
        {piece}
      </span>
    ),
  );
}
