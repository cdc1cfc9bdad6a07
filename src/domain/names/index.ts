export type { Doubt, Sex } from './form.ts';
export { fullNameDative, type FullNameForm, type NameParts } from './fullNameDative.ts';
export { parseNameLine, type LineProblem } from './parseNameLine.ts';
export { sexOf } from './sexOf.ts';
