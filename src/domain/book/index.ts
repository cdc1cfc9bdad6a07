export { emptyBook, parseBook, type GroupBook } from './book.ts';
export { bookOf } from './bookOf.ts';
export { freshSaid, fromBook } from './fromBook.ts';
export { rulesFromBook } from './rulesFromBook.ts';
export { mergeBooks, strangerIn } from './mergeBooks.ts';
export { newsIn } from './newsIn.ts';
export { openBook, sealBook } from './sealBook.ts';
