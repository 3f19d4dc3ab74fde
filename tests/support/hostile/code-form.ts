/** @returns a form in which a gift card's code is typed, whose field only the words tell. @param inside further markup in the form. */
export const codeForm = (inside = '', attributes = ''): string =>
  `<form ${attributes}>${inside}<label for="the_code">ギフトカードのコード</label><input type="text" id="the_code" name="gift_code" maxlength="30"><button type="submit">コードを登録する</button></form>`;

/** @returns a whole page. */
export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>ページ</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
