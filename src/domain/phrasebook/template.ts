/** One piece of a template. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly by: string; readonly options: readonly string[] }
  /** A gap with the form of its word, or a pronoun, which has no form. */
  | { readonly kind: 'gap'; readonly name: string; readonly form: string };

/** Takes a template apart; what stands in braces is explained at `Phrase`. */
export function piecesOf(template: string): readonly Piece[] {
  return template.split(/(\{[^{}]*\})/u).flatMap((piece): Piece[] => {
    if (piece === '') return [];
    if (!piece.startsWith('{')) return [{ kind: 'text', text: piece }];
    const [name = '', ...options] = piece.slice(1, -1).split('|');
    if (options.length > 0) return [{ kind: 'choice', by: name, options }];
    const [slot = '', ...form] = name.split('.');
    return [{ kind: 'gap', name: slot, form: form.join('.') }];
  });
}
