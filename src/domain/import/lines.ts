/**
 * Several texts in one cell with a mark between them. The mark, line breaks and backslashes inside a text get a
 * backslash, so that taking apart gives exactly what was put together.
 */
export function joinParts(parts: readonly string[], mark: ';' | '|'): string {
  const between = mark === ';' ? '; ' : ' | ';
  return parts.map((part) => escaped(part, mark)).join(between);
}

export function splitParts(text: string, mark: ';' | '|'): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\' && at + 1 < text.length) {
      const next = text.charAt(++at);
      part += next === 'n' ? '\n' : next === 's' ? ' ' : next;
    } else if (character === mark) {
      // The spaces beside a mark belong to it.
      parts.push(mark === '|' && text.charAt(at - 1) === ' ' && part.endsWith(' ') ? part.slice(0, -1) : part);
      part = '';
      if (text.charAt(at + 1) === ' ') at++;
    } else part += character;
  }
  return [...parts, part];
}

/** Spaces at the ends would be taken for those of the mark. */
function escaped(part: string, mark: string): string {
  return part.replace(/\\/gu, '\\\\').replaceAll(mark, `\\${mark}`).replaceAll('\n', '\\n').replace(/^ | $/gu, '\\s');
}
