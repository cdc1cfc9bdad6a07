/** The most letters that a card's record takes; a card itself holds far less. */
export const mostLetters = 20_000;
