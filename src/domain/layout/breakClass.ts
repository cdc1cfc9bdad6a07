/** The line breaking classes of UAX #14 that can occur among the letters of the shipped faces. */
export type BreakClass =
  | 'AL'
  | 'NU'
  | 'SP'
  | 'GL'
  | 'OP'
  | 'CL'
  | 'CP'
  | 'QU'
  | 'Pi'
  | 'Pf'
  | 'EX'
  | 'IS'
  | 'SY'
  | 'HY'
  | 'HH'
  | 'BA'
  | 'BB'
  | 'B2'
  | 'PR'
  | 'PO'
  | 'IN';

const members: Readonly<Partial<Record<BreakClass, string>>> = {
  SP: ' ',
  GL: '\u00a0',
  OP: '([{¡¿‚„',
  CL: '}',
  CP: ')]',
  /** Quotation marks that open, that close, and those that may do either. */
  Pi: '«‘“‹',
  Pf: '»’”›',
  QU: '"\'',
  EX: '!?',
  IS: ',.:;⁄',
  SY: '/',
  HY: '-',
  HH: '–',
  BA: '|',
  BB: '´',
  B2: '—',
  PR: '$+\\£¤¥±₡₣₤₦₩€₮₴₸₹₺₽№−',
  PO: '%¢°‰′″',
  IN: '…',
  NU: '0123456789',
};

const classes = new Map<string, BreakClass>();
for (const [name, characters] of Object.entries(members)) for (const character of characters) classes.set(character, name as BreakClass);

/** The class of one character; letters and everything unknown are `AL`. */
export function breakClass(character: string): BreakClass {
  return classes.get(character) ?? 'AL';
}
