import { readFile } from 'node:fs/promises';
import { parseList } from '../../domain/list/index.ts';
import type { PeopleList } from '../../domain/person/person.ts';

export type ListFile = { readonly ok: true; readonly list: PeopleList | null } | { readonly ok: false; readonly message: string };

/** Reads a list file strictly; null where there is none yet. */
export async function readList(file: string): Promise<ListFile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isAbsent ? { ok: true, list: null } : { ok: false, message: `${file} cannot be read.` };
  }
  const result = parseList(parseJson(text));
  if (result.ok) return { ok: true, list: result.list };
  return {
    ok: false,
    message: `${file} is no list of people (${result.reason}${result.detail === undefined ? '' : ` at ${result.detail}`}).`,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
