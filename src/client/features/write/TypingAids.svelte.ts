import { saveSetting } from '../../data/commands.ts';
import type { Db } from '../../data/Db.ts';
import { setting } from '../../data/queries.ts';
import { Live } from '../../live/Live.svelte.ts';
import type { EditorCursor } from '../../ui/EditorCursor.ts';
import type { LatinTyping } from './typing/LatinTyping.svelte.ts';
import type * as TypingParts from './typing/parts.ts';

/** The setting that says whether Latin letters become Cyrillic on this device; there is none before somebody has decided. */
const CYRILLIC = 'typing.cyrillic';

type Parts = typeof TypingParts;

/** What helps somebody to type Russian without a Cyrillic keyboard; made by a component, for its editor. */
export class TypingAids {
  readonly #db: Db;
  readonly #kept: Live<{ readonly value: unknown }>;
  #parts: Parts | undefined = $state.raw();
  #latin: LatinTyping | undefined = $state.raw();
  /** Where it types; undefined before the editor is there. */
  cursor: EditorCursor | undefined = $state.raw();
  /** Our own keyboard is on the screen. */
  keyboard = $state(false);

  constructor(db: Db) {
    this.#db = db;
    this.#kept = new Live(async () => ({ value: await setting(db, CYRILLIC)() }));
    $effect(() => {
      if ((this.cyrillic || this.keyboard) && !this.#parts) void import('./typing/parts.ts').then((parts) => (this.#parts = parts));
    });
    $effect(() => {
      if (!this.cyrillic || !this.cursor || !this.#parts) return;
      const typing = new this.#parts.LatinTyping(this.cursor);
      this.#latin = typing;
      return () => {
        typing.stop();
        this.#latin = undefined;
      };
    });
  }

  /** Latin letters become Cyrillic. */
  get cyrillic(): boolean {
    return this.#kept.current?.value === true;
  }

  /** Nobody has said yes or no on this device. */
  get undecided(): boolean {
    return this.#kept.current !== undefined && typeof this.#kept.current.value !== 'boolean';
  }

  get latin(): LatinTyping | undefined {
    return this.#latin;
  }

  /** The components, once they are loaded. */
  get parts(): Parts | undefined {
    return this.#parts;
  }

  /** Decides for this device whether Latin letters become Cyrillic; what was written already stays as it is. */
  async decide(cyrillic: boolean): Promise<void> {
    await saveSetting(this.#db, CYRILLIC, cyrillic);
  }
}
