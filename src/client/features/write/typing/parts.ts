/** What only those need who type without a Cyrillic keyboard: one file that is loaded when somebody asks for it. */
export { default as KeyboardPanel } from './KeyboardPanel.svelte';
export { default as LatinStrip } from './LatinStrip.svelte';
export { LatinTyping } from './LatinTyping.svelte.ts';
