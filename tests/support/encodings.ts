/** Text as Russian Windows programs saved it for thirty years; characters that the code page lacks become `?`. */
export function cp1251(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => bytesOf.get(character) ?? 63);
}

const bytesOf = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number] => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte]),
);

/** UTF-16 in either order of bytes; put `\ufeff` first where a mark is wanted. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), order === 'le');
  return bytes;
}
