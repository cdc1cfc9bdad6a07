import { startServer } from '../../server/main.ts';
import { stopSignal } from '../stopSignal.ts';

/** `otk serve`: runs the server until it is told to stop. */
export async function serve(): Promise<number> {
  const started = await startServer(process.env, console.error);
  if (!started.ok) {
    console.error(started.message);
    return started.exitCode;
  }
  const { server } = started;
  const stopped = stopSignal();
  console.log(`Otkrytka listens on ${server.origin} and keeps its data in ${server.dataDir}.`);
  if (!server.hasClient) console.log('The app is not built yet: this server answers the API only. npm start builds it.');
  await stopped;
  await server.close();
  return 0;
}
