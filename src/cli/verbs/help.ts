import { verbs } from '../verbs.ts';

/** `otk help`: what there is. */
export function help(): Promise<number> {
  const width = Math.max(...verbs.map(({ name }) => name.length));
  const lines = verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  process.stdout.write(`Usage: npm run -s otk -- VERB\n\n${lines.join('\n')}\n\n${settings}`);
  return Promise.resolve(0);
}

const settings = `Settings of start and serve, by environment:
  PORT           8080
  HOST           all addresses of this machine
  DATA_DIR       ./data (SQLite; for this user only)
  ORIGIN         the address that people use, where a proxy with a certificate stands before the server
  PUBLISHED_DIR  a folder of signed lists (otk publish) that desks of this server are offered
  OTK_INVITE     where set, only who has this code may create events
`;
