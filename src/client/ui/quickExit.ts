import { leaveFor, leaveHistoryAlone } from './backCloses.ts';

/** In the tab's own storage: it was left in a hurry, so Back shows none of it. */
const KEY = 'otk.left';

/**
 * Puts a page of kitchen measures in place of the app, at once and without a network. Nothing is deleted. Back leads to
 * the same page, as far as the browser tells a page which way it is gone.
 */
export function quickExit(language: string): void {
  const neutral = neutralPage(language);
  document.body.hidden = true;
  document.title = '';
  remember(neutral);
  leaveFor(() => {
    // What hears Back in this document must not bring a screen of it back on the way out.
    leaveHistoryAlone();
    void toFirstEntry().then(() => {
      history.replaceState(null, '', neutral);
      // Another address than that of the entry: what lay before it is gone, forwards.
      location.assign(`${neutral}?2`);
    });
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.replace(neutral);
  });
}

/**
 * Where this page must not be shown, because somebody left it in a hurry and came by Back: the page to show instead.
 * Whoever opens the app anew comes in.
 */
export function leftFor(): string | undefined {
  const entry = performance.getEntriesByType('navigation')[0];
  try {
    const left = sessionStorage.getItem(KEY) ?? undefined;
    if (entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward') return left;
    sessionStorage.removeItem(KEY);
  } catch {
    // No storage: Back leads to the app's start, which holds nothing then.
  }
  return undefined;
}

function neutralPage(language: string): string {
  return `/measures/${language}.html`;
}

function remember(neutral: string): void {
  try {
    sessionStorage.setItem(KEY, neutral);
  } catch {
    // The history is cleared as far as it can be all the same.
  }
}

/** How long a step back may take, in milliseconds. */
const PATIENCE = 300;

/** Goes back to the first entry that this very page made, so that the entries after it can be dropped. */
function toFirstEntry(): Promise<void> {
  // Missing in older Safari, whatever TypeScript believes.
  const navigation = window.navigation as Navigation | undefined;
  const here = navigation?.currentEntry?.index ?? 0;
  const first = navigation?.entries().find(({ sameDocument }) => sameDocument)?.index ?? here;
  if (first >= here) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    window.addEventListener(
      'popstate',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
    history.go(first - here);
  });
}
