import type { RuleGroup } from '../../rule.ts';

/** Words that are only begun. */
export const germanWide: RuleGroup['rules'] = [
  {
    id: 'foul.de.wide',
    language: 'de',
    find: [
      'wort/ausdruck/fluch ..5 mit ..1 sch/a/f/v/b/w/ar ..1 beginnt/anfängt/anfing/begann',
      'mit sch ..2 beginnt/anfängt/anfing',
      'kreuzweise',
      'pisser',
      'pisse',
      'pissnelke*',
    ],
    needs: String.raw`\*\*|\.\.\.|…|__|--|mich mal`,
    patterns: [
      String.raw`(?<!\p{L})(?:verf|gef|sch|besch|ar|hu|schl|mist|idi|fi)\p{L}?(?:\.{3}|…|\*{2,}|_{2,}|-{2,})\p{L}{1,5}(?!\p{L})`,
      String.raw`(?<!\p{L})(?:a|f|w|ver|h|k|p|v)\p{L}?(?:\*{2,}|_{2,})\p{L}{1,5}(?!\p{L})`,
      String.raw`(?<!\p{L})(?:am|vom|du|ihr) (?:A|Ar|Arsch|Sch|F|W)(?:\*{2,}|_{2,}|\.{3})`,
    ],
    across: [
      String.raw`(?<!\p{L})(?:kann|können)(?: (?:er|sie|der|die|das|mein|\p{Lu}\p{L}+)){0,3} mich mal(?= kreuzweise| gern ?haben| am |[.,!;:\n]|$)`,
    ],
    unless: [
      'kreuzweise ..4 schneiden/einschneiden/geschnitten/legen/gelegt/eingeschnitten/einritzen/gestapelt/nähen/schnüren',
      'einschneiden/geschnitten/eingeritzt ..3 kreuzweise',
      'kann/können/kannst/könnt ..2 mich mal ..4 besuchen/anrufen/abholen',
    ],
  },
];
