import { isWithin } from '../../domain/import/fields/recognise.ts';

/** What somebody most likely meant, who typed a word that is none of these; undefined where nothing is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  for (const most of [1, 2, 3]) {
    const found = known.find((one) => one.length > most && isWithin(typed, one, most));
    if (found !== undefined) return found;
  }
  return known.find((one) => typed.length > 2 && (one.startsWith(typed) || typed.startsWith(one)));
}

/** What `parseArgs` threw, in words, with the option that was meant. */
export function optionProblem(error: unknown, options: readonly string[]): string {
  const message = error instanceof Error ? error.message : '';
  const [, typed] = /^Unknown option '(-{1,2}[^']*)'/u.exec(message) ?? [];
  if (typed === undefined) return message.split('\n')[0]?.split('. ')[0]?.replace(/\.?$/u, '.') ?? '';
  const meant = nearest(typed.replace(/^-+/u, ''), options);
  return `There is no option ${typed}.${meant === undefined ? '' : ` Did you mean --${meant}?`}`;
}
