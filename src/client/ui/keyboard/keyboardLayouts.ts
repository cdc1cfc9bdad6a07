/** The letters of one language's keyboard and the signs that its writers need; plain data, small letters. */
export interface KeyboardLayout {
  /** Language tag, also of the keys. */
  readonly tag: string;
  /** The language, in its own words. */
  readonly name: string;
  /** What leads back to its letters: the first three. */
  readonly mark: string;
  /** Three rows; shift stands before the third and backspace behind it. */
  readonly letters: readonly (readonly string[])[];
  /** Rare letters, which stand beside the space bar so that no row gets too narrow for a thumb. */
  readonly beside: readonly string[];
  /** Three rows of digits and signs. */
  readonly signs: readonly (readonly string[])[];
}

const keys = (row: string): readonly string[] => row.split(' ');

const digits = keys('1 2 3 4 5 6 7 8 9 0');

export const russianKeyboard: KeyboardLayout = {
  tag: 'ru',
  name: 'Русский',
  mark: 'абв',
  letters: [keys('й ц у к е н г ш щ з х'), keys('ф ы в а п р о л д ж э'), keys('я ч с м и т ь б ю')],
  beside: ['ё', 'ъ'],
  signs: [digits, keys('- — : ; ( ) « » № %'), keys('! ? … ’ / + = *')],
};

export const englishKeyboard: KeyboardLayout = {
  tag: 'en',
  name: 'English',
  mark: 'abc',
  letters: [keys('q w e r t y u i o p'), keys('a s d f g h j k l'), keys('z x c v b n m')],
  beside: ['’'],
  signs: [digits, keys('- — : ; ( ) “ ” & %'), keys('! ? … ’ / + = *')],
};

export const germanKeyboard: KeyboardLayout = {
  tag: 'de',
  name: 'Deutsch',
  mark: 'abc',
  letters: [keys('q w e r t z u i o p ü'), keys('a s d f g h j k l ö ä'), keys('y x c v b n m')],
  beside: ['ß'],
  signs: [digits, keys('- – : ; ( ) „ “ & %'), keys('! ? … ’ / + = *')],
};
