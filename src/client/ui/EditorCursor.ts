import { gently } from './gently.ts';
import { readEditor, textBefore } from './readEditor.ts';
import { deleteBack, typeText } from './typeText.ts';

/** The cursor of an editable element for what types there besides the device's own keyboard; everything it does can be undone. */
export class EditorCursor {
  readonly element: HTMLElement;
  /** Where the cursor was when the element lost it, in characters. */
  #left: readonly [start: number, end: number] | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
    element.addEventListener('blur', () => (this.#left = this.place()));
  }

  /** The text up to the cursor, and to its last place while it is elsewhere. */
  before(): string {
    const selection = this.#selection();
    if (selection) return textBefore(this.element, selection.startContainer, selection.startOffset);
    const { text } = readEditor(this.element);
    return text.slice(0, this.#left?.[0] ?? text.length);
  }

  /** Where it is or was last, in characters; undefined before the element was ever entered. */
  place(): readonly [start: number, end: number] | undefined {
    const selection = this.#selection();
    if (!selection) return this.#left;
    return [
      textBefore(this.element, selection.startContainer, selection.startOffset).length,
      textBefore(this.element, selection.endContainer, selection.endOffset).length,
    ];
  }

  /** Whether letters are selected that the next one replaces. */
  get selects(): boolean {
    return this.#selection()?.collapsed === false;
  }

  /**
   * Takes `remove` characters (UTF-16) before the cursor and whatever is selected away and puts `insert` there. Whoever had
   * the keyboard keeps it.
   */
  replace(remove: number, insert: string): void {
    this.#inside(() => {
      if (remove > 0) this.#selectBack(remove);
      typeText(insert);
    });
  }

  /** As the key does: what is selected goes, otherwise what stands before the cursor. */
  backspace(): void {
    this.#inside(deleteBack);
  }

  /** Takes the keyboard, with the cursor where it was. */
  enter(): void {
    if (document.activeElement === this.element) return;
    const place = this.#left;
    this.element.focus({ preventScroll: true });
    const content = readEditor(this.element);
    const { length } = content.text;
    const found = place && content.range(Math.min(place[0], length), Math.min(place[1], length));
    const selection = getSelection();
    if (found) {
      selection?.removeAllRanges();
      selection?.addRange(found);
    } else {
      selection?.selectAllChildren(this.element);
      selection?.collapseToEnd();
    }
  }

  /** Brings the cursor to the upper third of the screen: the lower half belongs to a keyboard, one of ours begins at `floor`. */
  show(floor?: number): void {
    const line = this.#selection()?.getClientRects()[0] ?? this.element.getBoundingClientRect();
    const height = visualViewport?.height ?? innerHeight;
    const lowest = floor === undefined ? height * 0.6 : floor - line.height;
    if (line.top < height * 0.15 || line.top > lowest) scrollBy({ top: line.top - height / 3, behavior: gently() });
  }

  #inside(work: () => void): void {
    const had = document.activeElement;
    this.enter();
    work();
    if (had instanceof HTMLElement && had !== this.element && had !== document.body) had.focus({ preventScroll: true });
  }

  #selectBack(count: number): void {
    const selection = this.#selection();
    if (!selection) return;
    const start = this.before().length;
    const from = readEditor(this.element).range(start - count, start);
    if (!from) return;
    const range = selection.cloneRange();
    range.setStart(from.startContainer, from.startOffset);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }

  #selection(): Range | undefined {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    return this.element.contains(range.commonAncestorContainer) ? range : undefined;
  }
}
