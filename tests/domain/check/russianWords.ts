import dictionary from 'dictionary-ru';

/** One entry of the dictionary: its headword and every form of it, small letters, `ё` as `е`. */
interface DictionaryWord {
  readonly headword: string;
  readonly forms: readonly string[];
}

/** Every common word of the Russian dictionary with its forms, spread out by its own table of endings. */
export function* russianWords(): Generator<DictionaryWord> {
  const text = new TextDecoder();
  const endings = endingsOf(text.decode(dictionary.aff));
  for (const line of text.decode(dictionary.dic).split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/');
    // Names have capitals in the dictionary and are nobody's family of words.
    if (word === '' || word !== word.toLowerCase()) continue;
    const forms = [word];
    for (const flag of flags)
      for (const { strip, add, when } of endings.get(flag) ?? [])
        if (when.test(word)) forms.push(word.slice(0, word.length - strip.length) + add);
    yield { headword: plain(word), forms: forms.map(plain) };
  }
}

interface Ending {
  readonly strip: string;
  readonly add: string;
  readonly when: RegExp;
}

function endingsOf(table: string): ReadonlyMap<string, readonly Ending[]> {
  const out = new Map<string, Ending[]>();
  for (const line of table.split('\n')) {
    const [, flag, strip, add, when] = /^SFX (\S) +(\S+) +(\S+) +(\S+)/u.exec(line) ?? [];
    if (flag === undefined || strip === undefined || add === undefined || when === undefined) continue;
    const ending = { strip: none(strip), add: none(add), when: new RegExp(`${when}$`, 'u') };
    const list = out.get(flag);
    if (list) list.push(ending);
    else out.set(flag, [ending]);
  }
  return out;
}

const none = (text: string) => (text === '0' ? '' : text);
const plain = (text: string) => text.replaceAll('ё', 'е');
