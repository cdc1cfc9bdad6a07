/** Takes the whole screen, where the browser lets a page; only within a tap. Where it does not, everything goes on as before. */
export function toFullScreen(element: HTMLElement = document.documentElement): void {
  const able = element as { requestFullscreen?: (options?: FullscreenOptions) => Promise<void> };
  if (!able.requestFullscreen || document.fullscreenElement !== null) return;
  able.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
}
