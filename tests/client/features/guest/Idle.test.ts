import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { Idle, idleTimes, penTimes } from '../../../../src/client/features/guest/Idle.svelte.ts';

function anIdle() {
  let now = 0;
  const waiting: { at: number; run: () => void; off: boolean }[] = [];
  const heard: string[] = [];
  const idle = new Idle({
    later: (run, milliseconds) => {
      const timer = { at: now + milliseconds, run, off: false };
      waiting.push(timer);
      return () => void (timer.off = true);
    },
    onleft: () => heard.push('left'),
    onlocked: () => heard.push('locked'),
  });
  const wait = (milliseconds: number): void => {
    now += milliseconds;
    for (const timer of waiting.filter(({ at, off }) => !off && at <= now)) {
      timer.off = true;
      timer.run();
    }
    flushSync();
  };
  return { idle, wait, heard };
}

test('a minute without a touch covers the screen, a touch before that does not, and only the right picture opens it', () => {
  const { idle, wait } = anIdle();
  idle.start();
  wait(idleTimes.cover - 1);
  idle.touch();
  wait(idleTimes.cover - 1);
  expect(idle.state).toBe('open');
  wait(1);
  expect(idle.state).toBe('covered');
  idle.touch();
  idle.answer(false);
  expect([idle.state, idle.wrong]).toEqual(['covered', 1]);
  idle.answer(true);
  expect([idle.state, idle.wrong]).toEqual(['open', 0]);
});

test('three wrong pictures wait for an organizer', () => {
  const { idle, wait, heard } = anIdle();
  idle.start();
  wait(idleTimes.cover);
  for (let tries = 0; tries < 3; tries++) idle.answer(false);
  idle.answer(true);
  expect([idle.state, heard]).toEqual(['locked', ['locked']]);
  idle.open();
  expect(idle.state).toBe('open');
});

test('after four minutes nobody is there any more, whoever tapped wrong pictures meanwhile', () => {
  const { idle, wait, heard } = anIdle();
  idle.start();
  wait(idleTimes.cover);
  wait(100_000);
  idle.answer(false);
  wait(idleTimes.leave - idleTimes.cover - 100_000);
  expect(heard).toEqual(['left']);
});

test('before a guest has begun, and after the end, nothing counts', () => {
  const { idle, wait, heard } = anIdle();
  wait(idleTimes.leave);
  idle.touch();
  wait(idleTimes.leave);
  idle.start();
  idle.stop();
  wait(idleTimes.leave);
  expect([idle.state, heard]).toEqual(['open', []]);
});

test('what waits for a guest who is away does not happen to one who came back', () => {
  const { idle, wait, heard } = anIdle();
  idle.start();
  wait(idleTimes.cover);
  idle.unlessBack(() => heard.push('again'), 30_000);
  wait(29_000);
  idle.answer(true);
  wait(30_000);
  expect(heard).toEqual([]);
  idle.unlessBack(() => heard.push('again'), 30_000);
  wait(30_000);
  expect([idle.state, heard]).toEqual(['covered', []]);
  idle.unlessBack(() => heard.push('again'), 30_000);
  wait(30_000);
  expect(heard).toEqual(['again']);
});

test('whoever copies by hand is left more time, and from then on as much as everybody', () => {
  const { idle, wait } = anIdle();
  idle.start();
  wait(50_000);
  idle.allow(penTimes);
  wait(penTimes.cover - 1);
  expect(idle.state).toBe('open');
  idle.allow(idleTimes);
  wait(idleTimes.cover - 1);
  expect(idle.state).toBe('open');
  wait(1);
  expect(idle.state).toBe('covered');
});
