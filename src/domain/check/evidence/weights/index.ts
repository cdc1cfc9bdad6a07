import type { CheckedLanguage } from '../../rule.ts';
import type { PackedWeights } from '../weigh.ts';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };

/** What was learned for each language by `npm run learn:check`, which writes topics as `Topic`; a file's type says only that they are text. */
export const packedWeights = { ru, en, de } as unknown as Readonly<Record<CheckedLanguage, PackedWeights>>;
