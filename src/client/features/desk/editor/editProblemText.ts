import { checkIndex } from '../../../../domain/address/index.ts';
import { LONGEST_WISH, type PersonForm, type PersonFormProblem } from '../../../../domain/desk/personForm.ts';
import type { Institution } from '../../../../domain/person/person.ts';
import { i18n } from '../../../i18n/i18n.svelte.ts';

/** What keeps a change from going onto the list, as a sentence at its field. */
export function editProblemText(problem: PersonFormProblem, form: PersonForm, institutions: ReadonlyMap<string, Institution>): string {
  switch (problem.field) {
    case 'nothing':
      return i18n.t('edit.nothing');
    case 'source':
      return i18n.t('desk.fresh.fromMissing');
    case 'day':
      return i18n.t(problem.why === 'ahead' ? 'edit.dayAhead' : 'edit.dayMissing');
    case 'postalIndex': {
      const index = checkIndex({ ...form, postalIndex: form.postalIndex.replace(/\s/gu, '') });
      return index.kind === 'otherRegion'
        ? i18n.t('desk.postal.indexRegionWrong', { regions: i18n.list([...index.regions]) })
        : i18n.t('edit.indexWrong');
    }
    case 'asks':
    case 'leaveOut':
      return i18n.t('edit.wishLong', { count: LONGEST_WISH });
    default:
      if (problem.why === 'listed') return i18n.t('edit.nameListed', { name: institutions.get(problem.id)?.name ?? '' });
      return i18n.t(problem.why === 'letters' ? 'edit.letters' : 'edit.nameMissing');
  }
}
