/** The text of an editor and where each of its characters stands in the document. */
export interface EditorText {
  readonly text: string;
  /** A document range for UTF-16 offsets of `text`; undefined where the document has no such place. */
  range(start: number, end: number): Range | undefined;
}

interface Segment {
  readonly node: Text;
  readonly start: number;
}

/**
 * Reads what somebody sees in an editable element. Browsers write the same text in several shapes (newlines, `<br>`, a
 * `<div>` for each line, and one invisible newline at the end of a block); all of them give the same text here.
 */
export function readEditor(root: HTMLElement): EditorText {
  const segments: Segment[] = [];
  /** Everything before the block that is being read, with the newline that opens it. */
  let before = '';
  let block = '';
  let blockOpen = false;

  const closeBlock = () => {
    if (!blockOpen) return;
    before += `${block.endsWith('\n') ? block.slice(0, -1) : block}\n`;
    block = '';
    blockOpen = false;
  };
  const read = (parent: Node) => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) {
        if (child.data === '') continue;
        segments.push({ node: child, start: before.length + block.length });
        block += child.data;
        blockOpen = true;
      } else if (child instanceof HTMLBRElement) {
        block += '\n';
        blockOpen = true;
      } else if (child instanceof HTMLDivElement || child instanceof HTMLParagraphElement) {
        closeBlock();
        read(child);
        closeBlock();
      } else {
        read(child);
      }
    }
  };
  read(root);
  closeBlock();

  return { text: before.slice(0, -1), range: (start, end) => rangeOf(segments, start, end) };
}

/** A sign that nobody types, for the place of the cursor. */
const HERE = '\u0001';

/** The text of an editor up to a place in the document, as `readEditor` reads it. */
export function textBefore(root: HTMLElement, node: Node, offset: number): string {
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  const copy = root.ownerDocument.createElement('div');
  copy.append(range.cloneContents());
  // A line that has just begun is empty: with a sign on it it is read.
  let line: Element = copy;
  while (line.lastChild instanceof HTMLDivElement) line = line.lastChild;
  line.append(HERE);
  return readEditor(copy).text.slice(0, -HERE.length);
}

/** The document's text that shows `text` in an empty editor: a newline at the end needs a second one to be seen. */
export function editorContent(text: string): string {
  return text.endsWith('\n') ? `${text}\n` : text;
}

function rangeOf(segments: readonly Segment[], start: number, end: number): Range | undefined {
  const from = segments.findLast((segment) => segment.start <= start);
  const to = segments.findLast((segment) => segment.start < end) ?? from;
  if (!from || !to) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, Math.min(start - from.start, from.node.data.length));
  range.setEnd(to.node, Math.min(end - to.start, to.node.data.length));
  return range;
}
