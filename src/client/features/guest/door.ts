/** What a guest of a table came for. */
export type Door = 'write' | 'sign';
