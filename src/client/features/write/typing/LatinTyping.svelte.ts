import { alternatives, noRun, takeBack, type, type Alternative, type Edit, type Run } from '../../../../domain/typing/index.ts';
import type { EditorCursor } from '../../../ui/EditorCursor.ts';
import { readEditor } from '../../../ui/readEditor.ts';
import { isTypingText } from '../../../ui/typeText.ts';
import { mostLetters } from '../mostLetters.ts';

/**
 * Makes Latin letters Cyrillic while they are typed into an editable element. What the browser lets us take over is done
 * before it happens; what a phone's keyboard composes belongs to that keyboard until it lets the word go, and is changed then:
 * a text that is changed under it comes out doubled.
 */
export class LatinTyping {
  readonly #cursor: EditorCursor;
  readonly #end = new AbortController();
  #run: Run = $state.raw(noRun);
  #left: string = $state.raw('');
  /** The text before what the browser is doing now. */
  #text: string;
  /** What the browser is doing now was looked at before it happened. */
  #seen = false;

  constructor(cursor: EditorCursor) {
    this.#cursor = cursor;
    const { element } = cursor;
    const { signal } = this.#end;
    this.#text = this.#read();
    element.addEventListener('beforeinput', (event) => this.#before(event), { signal });
    element.addEventListener('input', (event) => this.#after(event), { signal });
    element.addEventListener('compositionend', () => this.#settle(), { signal });
    document.addEventListener('selectionchange', () => this.#look(), { signal });
    this.#look();
  }

  /** What else the last letter could be. */
  get alternatives(): readonly Alternative[] {
    return alternatives(this.#left, this.#run);
  }

  /** Takes one of them. */
  choose({ edit }: Alternative): void {
    this.#apply(edit);
    this.#run = noRun;
  }

  /** Leaves the element alone from now on. */
  stop(): void {
    this.#end.abort();
  }

  #before(event: InputEvent): void {
    if (isTypingText()) return;
    this.#seen = event.cancelable && !event.isComposing && /^(insertText|deleteContentBackward)$/.test(event.inputType);
    if (!this.#seen) return;
    const left = this.#cursor.before();
    if (event.inputType === 'insertText' && event.data !== null) {
      if (this.#text.length >= mostLetters) return;
      const step = type(this.#run, left, event.data);
      // What stays as it is typed is left to the browser.
      if (step.edit.remove > 0 || step.edit.insert !== event.data) {
        event.preventDefault();
        this.#apply(step.edit);
      }
      this.#run = step.run;
    } else if (event.inputType === 'deleteContentBackward' && !this.#cursor.selects) {
      const step = takeBack(this.#run, left);
      if (!step) return;
      event.preventDefault();
      this.#apply(step.edit);
      this.#run = step.run;
    }
  }

  #after(event: InputEvent): void {
    if (event.isComposing) return;
    // A suggestion that was tapped, and whatever could not be taken over.
    if (!this.#seen && !isTypingText() && /^insert(Text|ReplacementText|FromComposition|CompositionText)$/.test(event.inputType))
      this.#settle();
    this.#seen = false;
    this.#text = this.#read();
    this.#look();
  }

  /** Changes what has come into the text since we last looked at it. */
  #settle(): void {
    const now = this.#read();
    const left = this.#cursor.before();
    const right = now.slice(left.length);
    let same = 0;
    while (same < left.length && left[same] === this.#text[same]) same++;
    const added = left.slice(same);
    if (added !== '' && this.#text.endsWith(right)) {
      const step = type(this.#run, left.slice(0, same), added);
      this.#apply({ remove: added.length + step.edit.remove, insert: step.edit.insert });
      this.#run = step.run;
    }
    this.#text = this.#read();
    this.#look();
  }

  #apply({ remove, insert }: Edit): void {
    this.#cursor.replace(remove, insert);
    this.#text = this.#read();
    this.#look();
  }

  #look(): void {
    this.#left = this.#cursor.before();
  }

  #read(): string {
    return readEditor(this.#cursor.element).text;
  }
}
