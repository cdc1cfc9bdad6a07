interface Stroke {
  readonly d: string;
  readonly width: number;
  readonly opacity: number;
}

/** A pattern has dozens of lines and few kinds of them: with one path for each kind a list of stamps is drawn many times as fast. */
export function inOnePath(lines: readonly Stroke[]): Stroke[] {
  const kinds = new Map<string, Stroke>();
  for (const { d, width, opacity } of lines) {
    const kind = `${String(width)} ${String(opacity)}`;
    kinds.set(kind, { d: (kinds.get(kind)?.d ?? '') + d, width, opacity });
  }
  return [...kinds.values()];
}
