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
  /** Scanned in this page, whether they opened anything or not: an earlier code opens what was sealed under it and joins nothing. */
  let scanned: readonly JoinCode[] = [];
  /** Desks' answers that nothing here understood yet: what opens them is still to be scanned, or to be fetched. */
  let heard: readonly Extract<Answer, { by: 'desk' }>[] = [];
  keepOutOfHistory((hash) => held.some(({ eid }) => hash.startsWith(`#/e/${eid}/`)));

  async function start(eid: string, code: JoinCode): Promise<{ readonly ok: true } | Refusal> {
    const { createCarefulApp } = await import('./createCarefulApp.ts');
    const made = await createCarefulApp(device(), options, code, {
      onleft: () => {
        held = held.filter((one) => one.eid !== eid);
        scanned = scanned.filter((one) => toHex(one.eid) !== eid);
      },
      onopen: () => catchUp(eid),
    });
    if (!made.ok) return made;
    held = [...held, { eid, ...made.value }];
    await catchUp(eid);
    return made;
  }

  /** What was scanned and read in this page before the evening understood it. */
  async function catchUp(eid: string): Promise<void> {
    const one = held.find((other) => other.eid === eid);
    if (!one) return;
    for (const code of scanned) if (toHex(code.eid) === eid) await one.takeOn(code);
    for (const answer of heard) if ((await one.hear(answer)) > 0) heard = heard.filter((other) => other !== answer);
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
      scanned = [...scanned.filter((one) => formatJoinCode(one) !== formatJoinCode(code)), code];
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
