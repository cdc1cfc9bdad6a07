import { makeSheets, type SheetFonts } from '../../../domain/sheet/index.ts';
import { makeKit } from '../../../domain/sheet/kit/makeKit.ts';
import type { PrintAnswer, PrintRequest } from './protocol.ts';

addEventListener('message', (event: MessageEvent<PrintRequest>) => void print(event.data));

async function print({ job, fonts }: PrintRequest): Promise<void> {
  const loaded = await loadFonts(fonts);
  if (!loaded) {
    answer({ kind: 'failed', reason: 'print.fontsMissing' });
    return;
  }
  try {
    const step = (done: number, total: number): void => answer({ kind: 'progress', done, total });
    const { files, refused } =
      'kit' in job ? { files: [makeKit(job.kit, loaded, step)], refused: [] } : makeSheets(job.cards, job.options, loaded, step);
    answer(
      { kind: 'done', files, refused },
      files.map(({ bytes }) => bytes.buffer),
    );
  } catch {
    // What went wrong may quote a card: it stays here.
    answer({ kind: 'failed', reason: 'print.failed' });
  }
}

/** Fetches the faces from our own origin (the desk keeps them offline); undefined when one cannot be had. */
async function loadFonts(fonts: PrintRequest['fonts']): Promise<SheetFonts | undefined> {
  try {
    const [hand, serif] = await Promise.all([fonts.hand, fonts.serif].map(loadFont));
    return hand && serif ? { hand, serif } : undefined;
  } catch {
    return undefined;
  }
}

async function loadFont(url: string): Promise<Uint8Array | undefined> {
  const response = await fetch(url);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A captive portal answers 200 with a page of its own; a TrueType file begins with 00 01 00 00.
  return response.ok && bytes[0] === 0 && bytes[1] === 1 ? bytes : undefined;
}

function answer(message: PrintAnswer, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}
