import type { PrintProblem } from '../../../../domain/desk/printable.ts';
import type { MissingField } from '../../../../domain/person/address.ts';
import { i18n } from '../../../i18n/i18n.svelte.ts';

/** Why a card cannot be printed, as a sentence. */
export function problemText(problem: PrintProblem): string {
  switch (problem.kind) {
    case 'address':
      return i18n.t('desk.postal.cannotText', { fields: fieldNames(problem.missing) });
    case 'unknownPerson':
      return i18n.t('desk.review.unknownPersonText');
    case 'gap':
      return i18n.t('desk.review.gap');
    case 'noLetters':
      return i18n.t('desk.review.noLetters', { reason: i18n.t(`person.reason.${problem.reason}`) });
    case 'pen':
      return i18n.t('desk.review.pen');
    case 'drawing':
      return i18n.t('desk.picture.goneApproved');
    case 'sheet':
      return i18n.t(`desk.${problem.reason}`, { glyphs: problem.glyphs });
  }
}

/** What a person lacks, for a chip. */
export function lackingText(missing: readonly MissingField[]): string {
  const confirmOnly = missing.every((field) => field === 'confirmation');
  return confirmOnly ? i18n.t('desk.people.toConfirm') : i18n.t('desk.people.cannotPost', { fields: fieldNames(missing) });
}

/** "year of birth, index". */
export function fieldNames(missing: readonly MissingField[]): string {
  return i18n.list(missing.map((field) => i18n.t(`desk.postal.missing.${field}`)));
}
