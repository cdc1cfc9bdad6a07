import { STATUS_CODES } from 'node:http';
import { problems, type Problem, type ProblemCode } from '../domain/wire/index.ts';

/** Answers with an RFC 9457 problem: the same code always gives the same bytes, so that nothing can be told from its length. */
export function problem(code: ProblemCode, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(problemBody(code), {
    status: problems[code],
    headers: { ...headers, 'Content-Type': 'application/problem+json' },
  });
}

export function problemBody(code: ProblemCode): string {
  const status = problems[code];
  return JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status] ?? '', status, code } satisfies Problem);
}
