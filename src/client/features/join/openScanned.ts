import { formatPersonCode, type JoinCode } from '../../../domain/event/joinCode.ts';
import type { ClientProblem } from '../../data/problems.ts';
import type { AppContext } from '../../live/context.ts';
import { holdCode } from './heldCode.ts';

/**
 * Goes on with a code that was scanned or typed in the app: a careful evening opens in memory, an ordinary one in its
 * invitation. Resolves with what is wrong, if anything.
 */
export async function openScanned(app: AppContext, code: JoinCode, person: string | undefined): Promise<ClientProblem | undefined> {
  if (code.careful) {
    const opened = await app.carefuls?.open(code, person);
    return opened ? (opened.ok ? undefined : opened.reason) : 'join.careful';
  }
  holdCode(formatPersonCode(code, person));
  app.navigate('#/join/open');
  return undefined;
}
