import type { EditorCursor } from '../../ui/EditorCursor.ts';

/** What changes the text of an editor from outside; what is not the whole text can be undone like typing. */
export interface EditorHand {
  /** At the cursor, or at the end when the cursor is elsewhere. The words may depend on the text before. */
  insert(next: (before: string) => string): void;
  /** In the place of others, by UTF-16 offsets of the text as it was read last. */
  replace(start: number, end: number, words: string): void;
  /** Takes the keyboard with these offsets selected, or with the cursor between two letters where they are one, and brings them into view. */
  select(start: number, end: number): void;
  /** The whole text, while something lies over the card: the phone's keyboard stays away. */
  put(text: string): void;
  /** For what types beside the device's keyboard. */
  readonly cursor: EditorCursor;
}
