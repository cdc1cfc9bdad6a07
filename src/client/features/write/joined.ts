/**
 * The sentence as it continues what is written already: nothing where it stands there as the last words, and on a line
 * of its own after a beginning that waits for its end.
 */
export function joined(text: string, sentence: string): string {
  const written = text.trimEnd();
  if (written.endsWith(sentence.trimEnd())) return '';
  if (text === '' || text.endsWith('\n')) return sentence;
  if (!/[.!?…»”")]$/u.test(written)) return `\n${sentence}`;
  return /\s$/u.test(text) ? sentence : ` ${sentence}`;
}
