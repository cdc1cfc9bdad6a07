import { equalBytes, toHex } from '../../../domain/bytes/index.ts';
import { formatJoinCode, type JoinCode } from '../../../domain/event/joinCode.ts';
import type { Answer } from '../../../domain/handover/answer.ts';
import type { Refusal } from '../../data/ports.ts';
import type { AppContext, Carefuls } from '../../live/context.ts';
import type { SyncOptions } from '../../sync/createSync.ts';
import { keepOutOfHistory } from '../router.svelte.ts';
import type { CarefulApp } from './createCarefulApp.ts';

type Held = CarefulApp & { readonly eid: string };

/** The careful evenings of this page. Nothing of them is loaded before the code of one is scanned. */
export function createCarefuls(device: () => AppContext, options: SyncOptions): Carefuls {
  let held: readonly Held[] = [];
  /** Desks' answers that were read before the code that opens them was here. */
  let heard: readonly Extract<Answer, { by: 'desk' }>[] = [];
  keepOutOfHistory((hash) => held.some(({ eid }) => hash.startsWith(`#/e/${eid}/`)));

  async function start(eid: string, code: JoinCode): Promise<{ readonly ok: true } | Refusal> {
    const { createCarefulApp } = await import('./createCarefulApp.ts');
    const made = await createCarefulApp(device(), options, code, () => (held = held.filter((one) => one.eid !== eid)));
    if (!made.ok) return made;
    held = [...held, { eid, ...made.value }];
    const left: (typeof heard)[number][] = [];
    for (const answer of heard) if ((await made.value.hear(answer)) === 0) left.push(answer);
    heard = left;
    return made;
  }

  /** One letter mistyped makes another evening, or another key of this one: what never opened stands in no other code's way. */
  function dropUnopened(code: JoinCode): void {
    const stays = (one: Held): boolean => one.isOpen() || formatJoinCode(one.code()) === formatJoinCode(code);
    for (const one of held) if (!stays(one)) one.close();
    held = held.filter(stays);
  }

  return {
    async open(code, person) {
      const eid = toHex(code.eid);
      dropUnopened(code);
      const known = held.find((one) => one.eid === eid);
      if (known && !equalBytes(known.code().pin, code.pin)) return { ok: false, reason: 'manifest.signature' };
      known?.tries(code);
      const started = known ? ({ ok: true } as const) : await start(eid, code);
      if (started.ok) device().navigate(`#/e/${eid}/open${person === undefined ? '' : `/${person}`}`);
      return started;
    },
    async hear(answer) {
      let count = 0;
      for (const one of held) count += await one.hear(answer);
      if (count === 0) heard = [...heard, answer];
      return count;
    },
    appOf: (eid) => held.find((one) => one.eid === eid)?.app,
    get opened() {
      return held.filter((one) => one.isOpen());
    },
  };
}
