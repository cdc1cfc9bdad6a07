/** `npm run -s otk -- VERB …`: finds the verb and hands it the rest of the line. */
import { verbs } from './verbs.ts';

const [name = 'help', ...args] = process.argv.slice(2);
const verb = verbs.find((candidate) => candidate.name === (name === '--help' || name === '-h' ? 'help' : name));
if (verb) {
  const run = await verb.load();
  process.exitCode = await run(args);
} else {
  process.stderr.write(`otk: there is no verb "${name}". All of them: npm run -s otk -- help\n`);
  process.exitCode = 2;
}
