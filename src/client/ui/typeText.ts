let typing = false;

/**
 * Puts text where the selection is, and with an empty text takes away what is selected, in the one way that browsers let
 * people undo; its type calls it deprecated, and nothing replaces it.
 */
export function typeText(text: string): void {
  if (text !== '') run('insertText', text);
  else if (getSelection()?.isCollapsed === false) run('delete');
}

/** Takes away what is selected, otherwise what stands before the cursor, as the backspace key does. */
export function deleteBack(): void {
  run('delete');
}

/** Whether an event that comes now is our own: to an editor it looks like a key's. */
export function isTypingText(): boolean {
  return typing;
}

function run(command: 'insertText' | 'delete', text?: string): void {
  const page = document as { execCommand(command: string, interfaceToo: boolean, value?: string): boolean };
  typing = true;
  try {
    page.execCommand(command, false, text);
  } finally {
    typing = false;
  }
}
