import { beforeEach, vi } from 'vitest';

/** jsdom types nothing: its documents take text where the selection is, and say so before and after, as browsers do. To be called once in a file. */
export function giveTyping(): void {
  beforeEach(() => {
    Object.assign(document, { execCommand: type });
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
    vi.stubGlobal('scrollBy', () => undefined);
    vi.stubGlobal('visualViewport', null);
  });
}

function type(command: string, _: boolean, data = ''): boolean {
  const [selection, editor] = [getSelection(), document.activeElement];
  if (!selection || !editor || (command !== 'insertText' && command !== 'delete')) return false;
  const event = { inputType: command === 'delete' ? 'deleteContentBackward' : 'insertText', data, bubbles: true };
  if (!editor.dispatchEvent(new InputEvent('beforeinput', { ...event, cancelable: true }))) return false;
  const range = selection.getRangeAt(0);
  range.deleteContents();
  range.insertNode(document.createTextNode(data));
  range.collapse(false);
  return editor.dispatchEvent(new InputEvent('input', event));
}
