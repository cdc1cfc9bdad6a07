import { TableError } from '../table.ts';
import { attribute } from '../XmlReader.ts';
import type { Zip } from '../zip.ts';
import { readPart } from './readPart.ts';

interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly path: string }[];
  /** Days are counted from 1904 and not from 1900. */
  readonly from1904: boolean;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

/** Which parts an XLSX file has, as it says itself: their names are nowhere fixed. */
export function readWorkbook(zip: Zip): Workbook {
  const root = readRelations(zip, '_rels/.rels', '').find(({ type }) => type === 'officeDocument')?.path;
  if (root === undefined || !/workbook/iu.test(root)) throw new TableError('table.notATable');
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const relations = readRelations(zip, `${folder}_rels/${root.slice(folder.length)}.rels`, folder);
  const pathOf = (kind: string) => relations.find(({ type }) => type === kind)?.path;
  const sheets: { name: string; hidden: boolean; path: string }[] = [];
  let from1904 = false;
  readPart(zip, root, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      // A sheet of charts only has another type.
      const sheet = relations.find(({ id, type }) => id === attribute(attributes, 'id') && type === 'worksheet');
      const hidden = (attribute(attributes, 'state') ?? 'visible') !== 'visible';
      if (sheet) sheets.push({ name: attribute(attributes, 'name') ?? '', hidden, path: sheet.path });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, from1904, strings: pathOf('sharedStrings'), styles: pathOf('styles') };
}

interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  readonly path: string;
}

function readRelations(zip: Zip, path: string, folder: string): readonly Relation[] {
  const relations: Relation[] = [];
  readPart(zip, path, {
    open(name, attributes) {
      const target = attribute(attributes, 'Target');
      if (name !== 'Relationship' || target === undefined || attribute(attributes, 'TargetMode') === 'External') return;
      const type = attribute(attributes, 'Type') ?? '';
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: target.startsWith('/') ? target.slice(1) : resolve(folder, target),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
