import type { Component } from 'svelte';
import type { WordsOf } from '../i18n/i18n.svelte.ts';

type Names<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** The named parts of a pattern: `/e/:eid/person/:id` gives `{ eid, id }`. */
type Params<Pattern extends string> = { readonly [Name in Names<Pattern>]: string };

export interface RouteOptions {
  /** The files of words that the screen needs beside `common`, and beside `error` where it is not early. */
  readonly words: readonly WordsOf[];
  /** Shows the evening's tab bar. */
  readonly tabs?: true;
  /** Read from its beginning: it opens at its top, also where somebody comes back to it. */
  readonly fromTop?: true;
  /** Stands before the database's code is loaded (`getAppLater`); all others get `getApp`. */
  readonly early?: true;
  /** Belongs to careful evenings, also where none is open yet. */
  readonly careful?: true;
  /** Before or after an evening, when nobody writes: only here a new version is offered. */
  readonly quiet?: true;
  /** Nobody writes on this screen, either: what its browser forgets is said here, too. */
  readonly calm?: true;
}

export interface Route extends RouteOptions {
  readonly pattern: string;
  readonly load: () => Promise<{ default: Component<{ params: Record<string, string> }> }>;
}

/** A screen takes the named parts of its pattern, or no property at all where there is none. */
type Screen<Pattern extends string> = [Names<Pattern>] extends [never] ? Component : Component<{ params: Params<Pattern> }>;

/** A row of the table of routes: its component takes the pattern's named parts as `params`. */
export function route<Pattern extends string>(
  pattern: Pattern,
  load: () => Promise<{ default: Screen<Pattern> }>,
  options: RouteOptions,
): Route {
  // The matcher fills in every name of the pattern, which the type cannot see.
  return { pattern, load: load as unknown as Route['load'], ...options };
}

export interface Match {
  readonly route: Route;
  readonly params: Record<string, string>;
}

/** The first row whose pattern fits the fragment, with its named parts; undefined when none does. */
export function matchRoute(routes: readonly Route[], hash: string): Match | undefined {
  const parts = split(hash.replace(/^#/, ''));
  for (const candidate of routes) {
    const pattern = split(candidate.pattern);
    if (pattern.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = pattern.every((part, i) => {
      const given = parts[i] ?? '';
      if (!part.startsWith(':')) return part === given;
      params[part.slice(1)] = decode(given);
      return given !== '';
    });
    if (fits) return { route: candidate, params };
  }
  return undefined;
}

function split(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
