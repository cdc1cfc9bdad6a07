export type ThemeChoice = 'system' | 'light' | 'dark';

const KEY = 'otk.theme';
const media: Record<ThemeChoice, string> = { system: '(prefers-color-scheme: dark)', light: 'not all', dark: 'all' };

let choice = $state<ThemeChoice>('system');

/** The theme of this browser. The dark colours are a stylesheet of their own; the choice decides when it counts. */
export const theme = {
  get choice(): ThemeChoice {
    return choice;
  },
  set choice(next: ThemeChoice) {
    choice = next;
    show();
    try {
      if (next === 'system') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, next);
    } catch {
      // No storage: the choice holds until the page is closed.
    }
  },
};

/** Takes up the choice of the last visit. */
export function startTheme(): void {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'light' || kept === 'dark') choice = kept;
  } catch {
    // No storage: follow the system.
  }
  show();
}

function show(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-dark]')) link.media = media[choice];
  const colour = getComputedStyle(document.documentElement).getPropertyValue('--bg-1').trim();
  if (colour === '') return;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', colour);
}
