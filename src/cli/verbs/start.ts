import { renderUnicodeCompact } from 'uqr';
import { startServer } from '../../server/main.ts';
import { buildClient } from '../start/buildClient.ts';
import { sampleEvening } from '../start/sampleEvening.ts';
import { stopSignal } from '../stopSignal.ts';

/** `otk start`, that is `npm start`: from an empty clone to a sample evening that can be opened. */
export async function start(): Promise<number> {
  if (!buildClient()) return 1;
  const started = await startServer(process.env, console.error);
  if (!started.ok) {
    console.error(started.message);
    return started.exitCode;
  }
  const { server } = started;
  const stopped = stopSignal();
  const sample = await sampleEvening(server, process.env['OTK_INVITE']);
  if (sample.ok) console.log(welcome(server.origin, sample.joinLink, sample.deskLink, sample.folder));
  else console.log(`Otkrytka listens on ${server.origin}, but the sample evening could not be created (${sample.reason}).`);
  await stopped;
  await server.close();
  return sample.ok ? 0 : 1;
}

function welcome(origin: string, joinLink: string, deskLink: string, folder: string): string {
  const insecure = origin.startsWith('http://')
    ? [
        'A phone needs https: over http and an address of this network there is no camera, no storage and no encryption.',
        'How to try it on a phone, with a proxy in front and ORIGIN set: see README.md.',
      ]
    : ['A phone joins with this picture.'];
  return [
    '',
    `Otkrytka is at ${origin}`,
    '',
    'A sample evening is ready, for trying out. Its key lies unprotected in',
    `${folder}: write no card there that nobody may read.`,
    '',
    'Join as an attendee:',
    joinLink,
    '',
    "Open the organizer's desk:",
    deskLink,
    '',
    renderUnicodeCompact(joinLink, { border: 2 }),
    '',
    ...insecure,
    'Stop with Ctrl+C.',
    '',
  ].join('\n');
}
