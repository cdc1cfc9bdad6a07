import { equalBytes, toHex } from '../../../domain/bytes/index.ts';
import type { JoinCode } from '../../../domain/event/joinCode.ts';
import type { Answer } from '../../../domain/handover/answer.ts';
import type { Refusal } from '../../data/ports.ts';
import type { AppContext, Carefuls } from '../../live/context.ts';
import type { SyncOptions } from '../../sync/createSync.ts';
import { keepOutOfHistory } from '../router.svelte.ts';
import type { CarefulApp } from './createCarefulApp.ts';

/** The careful evenings of this page. Nothing of them is loaded before the code of one is scanned. */
export function createCarefuls(device: () => AppContext, options: SyncOptions): Carefuls {
  const opened: (CarefulApp & { readonly eid: string })[] = [];
  /** Desks' answers that were read before the code that opens them was here. */
  let heard: readonly Extract<Answer, { by: 'desk' }>[] = [];
  keepOutOfHistory((hash) => opened.some(({ eid }) => hash.startsWith(`#/e/${eid}/`)));

  async function start(eid: string, code: JoinCode): Promise<{ readonly ok: true } | Refusal> {
    const { createCarefulApp } = await import('./createCarefulApp.ts');
    const forget = (): void =>
      void opened.splice(
        opened.findIndex((one) => one.eid === eid),
        1,
      );
    const made = await createCarefulApp(device(), options, code, forget);
    if (!made.ok) return made;
    opened.push({ eid, ...made.value });
    const left: (typeof heard)[number][] = [];
    for (const answer of heard) if ((await made.value.hear(answer)) === 0) left.push(answer);
    heard = left;
    return made;
  }

  return {
    async open(code, person) {
      const eid = toHex(code.eid);
      const known = opened.find((one) => one.eid === eid);
      if (known && !equalBytes(known.code().pin, code.pin)) return { ok: false, reason: 'manifest.signature' };
      known?.take(code);
      const started = known ? ({ ok: true } as const) : await start(eid, code);
      if (started.ok) device().navigate(`#/e/${eid}/open${person === undefined ? '' : `/${person}`}`);
      return started;
    },
    async hear(answer) {
      let count = 0;
      for (const one of opened) count += await one.hear(answer);
      if (count === 0) heard = [...heard, answer];
      return count;
    },
    get opened() {
      return opened;
    },
  };
}
