import { form, joined, type Form, type Sex } from './form.ts';
import { inCaseOf, isHyphen, partsOf, wordsOf } from './spelling.ts';
import { stayingEnds } from './staying.ts';
import { isInitials } from './wordDative.ts';

/** What lists write where somebody has no patronymic. */
const none = /^([-–—]+|нет|не имеет|без отчества|отсутствует|none)$/iu;

/** A patronymic in the dative: «Ильичу», «Ильиничне», «Рашид оглы». Empty and sure where there is none, also as «нет» or a dash. */
export function patronymicDative(patronymic: string, sex: Sex): Form {
  const words = wordsOf(patronymic);
  const text = words.join(' ');
  if (none.test(text)) return form('');
  const last = words.at(-1)?.toLowerCase() ?? '';
  // «Рашид оглы», «Али-кызы», «Нурланулы»: it stays as a whole.
  if (stayingEnds.has(partsOf(last).at(-1) ?? '') || /.([уұ]лы|уулу|[кқг]ызы|оглы|угли)$/u.test(last)) return form(text);
  if (words.length > 1) return form(text, 'patronymic');
  const parts = partsOf(text);
  return joined(
    parts.map((part, i) => {
      const changed = isHyphen(part) ? form(part) : regular(part, sex);
      // «Борух-Бендитовне»: the first part of a double one may be a bare name.
      if (changed) return changed;
      return i < parts.length - 1 ? form(part) : form(part, isInitials(part) ? 'initials' : 'patronymic');
    }),
    '',
  );
}

function regular(part: string, sex: Sex): Form | undefined {
  const small = part.toLowerCase();
  if (sex === 'f') return /(вна|ична|инична|ишна)$/u.test(small) ? form(inCaseOf(part, `${small.slice(0, -1)}е`)) : undefined;
  return /.[иы]ч$/u.test(small) ? form(inCaseOf(part, `${small}у`)) : undefined;
}
