import type { Engine } from './Engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** Every engine that is tried: beside Chromium's, in which all other tests run, there are no others on phones. */
export const engines: readonly Engine[] = [firefox, webkit];
