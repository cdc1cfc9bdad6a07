import type { CDPSession } from 'playwright-core';

/** What the processor worked for each keystroke, in milliseconds: a machine that others use too is late, but does not work more. */
export interface CpuTimes {
  /** From the keystroke to the painted result: the page's thread and the worker's together. */
  readonly painted: number[];
  /** Of it the worker. */
  readonly worker: number[];
  /** From the keystroke to the next frame, the page's thread alone. */
  readonly frame: number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Wall clock, and the time that the thread itself had worked by then; in microseconds. */
  readonly ts: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Traces the browser while somebody types; the marks that it goes by are set by `slowWorker`. */
export async function cpuTimes(devtools: CDPSession, type: () => Promise<void>): Promise<CpuTimes> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing', 'toplevel'] },
  });
  await type();
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  return timesIn(events.sort((a, b) => a.ts - b.ts));
}

function timesIn(events: readonly TraceEvent[]): CpuTimes {
  const times: CpuTimes = { painted: [], worker: [], frame: [] };
  const workers = new Set(events.filter(({ ph, args }) => ph === 'M' && args.name === 'DedicatedWorker thread').map(threadOf));
  // A task in a task is in the time of the outer one: only one kind is counted.
  const tasks = events.filter((event) => workers.has(threadOf(event)) && event.name === 'ThreadControllerImpl::RunTask');
  const last = new Map<string, TraceEvent>();
  for (const event of events) {
    if (!event.name.startsWith('typing ')) continue;
    const what = event.name.slice('typing '.length);
    if (what === 'struck') last.clear();
    last.set(what, event);
    const struck = last.get('struck');
    if (!struck) continue;
    if (what === 'frame') times.frame.push(workedBetween(struck, event));
    const [asked, answered] = [last.get('asked'), last.get('answered')];
    if (what !== 'painted' || !asked || !answered) continue;
    const worker = tasks.filter(({ ts }) => ts >= asked.ts && ts <= answered.ts).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
    times.worker.push(worker);
    times.painted.push(workedBetween(struck, event) + worker);
  }
  return times;
}

function workedBetween(from: TraceEvent, to: TraceEvent): number {
  return ((to.tts ?? NaN) - (from.tts ?? NaN)) / 1000;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${String(pid)} ${String(tid)}`;
}
