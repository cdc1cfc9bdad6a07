/** Reads a reactive value as a component would and tells each change; returns what ends it. */
export function watch<T>(read: () => T, onchange: (value: T) => void): () => void {
  return $effect.root(() => {
    $effect(() => onchange(read()));
  });
}
