import type { ProblemCode } from '../domain/wire/index.ts';

/** Counts for operators. They hold no id, address or time. */
export class Counters {
  readonly #answers = new Map<string, number>();
  readonly #failures = new Map<ProblemCode, number>();

  /** Counts an answer by the class of its status: `2xx`, `4xx` … */
  answered(status: number): void {
    const key = `${String(Math.floor(status / 100))}xx`;
    this.#answers.set(key, (this.#answers.get(key) ?? 0) + 1);
  }

  /** Counts an answer of 500 and above by its code; returns how many there were of it. */
  failed(code: ProblemCode): number {
    const count = (this.#failures.get(code) ?? 0) + 1;
    this.#failures.set(code, count);
    return count;
  }

  /** The counters as lines of the Prometheus text format. */
  lines(): string[] {
    return [
      ...[...this.#answers].map(([status, count]) => `otkrytka_answers_total{status="${status}"} ${String(count)}`),
      ...[...this.#failures].map(([code, count]) => `otkrytka_failures_total{code="${code}"} ${String(count)}`),
    ];
  }
}
