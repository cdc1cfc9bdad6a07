/** One form of a dictionary's word, with the flags that hold for this form. */
export interface Form {
  readonly text: string;
  readonly flags: string;
}

interface Affix {
  readonly kind: 'PFX' | 'SFX';
  readonly strip: string;
  readonly add: string;
  readonly flags: string;
  readonly fits: RegExp;
  /** A word may have one of these before and one behind. */
  readonly crosses: boolean;
}

/** Every form of every word of a Hunspell dictionary, spread out by its own table of endings: also those that stand in compounds only. */
export function* hunspellForms(aff: string, dic: string): Generator<Form> {
  const affixes = affixesOf(aff);
  for (const line of dic.split(/\r?\n/).slice(1)) {
    // Notes begin with a tab.
    const [text = '', flags = ''] = (/^[^\s]+/.exec(line)?.[0] ?? '').split('/');
    if (text === '' || /\d/.test(text)) continue;
    const base = { text, flags };
    yield base;
    yield* withAffixes(base, affixes);
  }
}

function* withAffixes(base: Form, affixes: ReadonlyMap<string, readonly Affix[]>): Generator<Form> {
  const own = affixesFor(base.flags, affixes);
  const crossing = own.filter(({ kind, crosses }) => kind === 'PFX' && crosses);
  for (const affix of own) {
    const form = apply(base, affix);
    if (!form) continue;
    yield form;
    // Endings may have endings of their own (Freund, Freundin, Freundinnen).
    if (affix.flags !== '')
      for (const next of affixesFor(affix.flags, affixes)) {
        const further = apply(form, next);
        if (further) yield further;
      }
    if (affix.kind === 'PFX' || !affix.crosses) continue;
    for (const prefix of crossing) {
      const both = apply(form, prefix);
      if (both) yield both;
    }
  }
}

function affixesFor(flags: string, affixes: ReadonlyMap<string, readonly Affix[]>): readonly Affix[] {
  return Array.from(flags, (flag) => affixes.get(flag) ?? []).flat();
}

function apply({ text, flags }: Form, { kind, strip, add, flags: more, fits }: Affix): Form | undefined {
  // Most endings fail at the first look, which is far cheaper than the second.
  if (kind === 'SFX' ? !text.endsWith(strip) : !text.startsWith(strip)) return undefined;
  if (!fits.test(text)) return undefined;
  const changed = kind === 'SFX' ? text.slice(0, text.length - strip.length) + add : add + text.slice(strip.length);
  // What forbids or hides the word itself says nothing of its forms, but who must not be proposed is never proposed.
  return { text: changed, flags: more + (flags.includes('n') ? 'n' : '') + (flags.includes('!') ? '!' : '') };
}

function affixesOf(table: string): ReadonlyMap<string, readonly Affix[]> {
  const out = new Map<string, Affix[]>();
  const crossing = new Map<string, boolean>();
  for (const line of table.split(/\r?\n/)) {
    const [kind, flag, strip, add, when] = line.trim().split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || flag === undefined || strip === undefined || add === undefined) continue;
    if (when === undefined) {
      crossing.set(`${kind} ${flag}`, strip === 'Y');
      continue;
    }
    const [ending = '', flags = ''] = add.split('/');
    const affix = {
      kind,
      strip: none(strip),
      add: none(ending),
      flags,
      fits: new RegExp(kind === 'SFX' ? `${when}$` : `^${when}`, 'u'),
      crosses: crossing.get(`${kind} ${flag}`) ?? false,
    } as const;
    const list = out.get(flag);
    if (list) list.push(affix);
    else out.set(flag, [affix]);
  }
  return out;
}

const none = (text: string): string => (text === '0' ? '' : text);
