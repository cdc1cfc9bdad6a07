import type { LanguageTag } from '../../../../domain/language/index.ts';
import { personName } from '../../../../domain/person/personName.ts';
import type { Person } from '../../../../domain/person/person.ts';
import type { KitLabel } from '../../../../domain/sheet/kit/kit.ts';
import type { Translate } from '../../../i18n/i18n.svelte.ts';

interface Facts {
  /** What its QR says. */
  readonly code: string;
  /** In whose language the person is named first. */
  readonly tag: LanguageTag;
  /** Where guests of a careful evening begin: a phone's own camera opens no code of theirs. */
  readonly scanAt: string | undefined;
  /** In whose words it calls in. */
  readonly languages: readonly Translate[];
}

/** What stands on a label, whether the browser prints it or the paper kit. */
export function labelOf(person: Person, { code, tag, scanAt, languages }: Facts): KitLabel {
  const { name, other } = personName(person, tag);
  return {
    code,
    name,
    other,
    calls: languages.map((t) => (scanAt === undefined ? t('desk.labels.call') : t('desk.invite.careful.first', { address: scanAt }))),
    ...(person.test && { trial: 'ПРОБА' }),
  };
}
