/**
 * A spreadsheet program that opens a CSV runs what looks like a formula, quoted or not, and where it expects another
 * separator than ours a formula may begin inside a text. So an apostrophe goes before each such beginning; one that
 * stands there already gets one more, so that exactly one can be taken away again.
 */
export function guardFormulas(text: string): string {
  return text.replace(/(^|[,;\t\r\n"])('*)(?=[=+\-@\t\r＝＋－＠])/gu, "$1'$2");
}

/** Takes the apostrophes away that `guardFormulas` put there. */
export function unguardFormulas(text: string): string {
  return text.includes("'") ? text.replace(/(^|[,;\t\r\n"])'('*)(?=[=+\-@\t\r＝＋－＠])/gu, '$1$2') : text;
}
