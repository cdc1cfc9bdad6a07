/** A printing ink: the field runs from `light` above to `dark` below. White initials are readable on both. */
export interface Ink {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** Muted inks of old stamps; no two that together make a flag stand beside each other on one stamp. */
export const inks: readonly Ink[] = [
  { name: 'blue', light: '#3a68ad', dark: '#1d3a72' },
  { name: 'red', light: '#b2503f', dark: '#7b2c28' },
  { name: 'green', light: '#43785c', dark: '#224e3c' },
  { name: 'violet', light: '#7a5fa3', dark: '#48316f' },
  { name: 'ochre', light: '#96672a', dark: '#633f14' },
  { name: 'teal', light: '#357681', dark: '#174a55' },
  { name: 'rose', light: '#a34d74', dark: '#6c294a' },
  { name: 'slate', light: '#5d6a80', dark: '#333d52' },
];
