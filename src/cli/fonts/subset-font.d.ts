declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: {
      targetFormat: 'truetype' | 'woff2';
      dropTables?: readonly string[];
      noHinting?: boolean;
      keepAllGlyphs?: boolean;
      preserveNameIds?: readonly number[];
    },
  ): Promise<Uint8Array>;
}
