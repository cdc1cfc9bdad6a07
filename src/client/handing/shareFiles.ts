import { FILE_NAME } from '../../domain/handover/file.ts';

/** How files left this page: through the share sheet, as downloads, or not at all because somebody closed the sheet. */
export type Left = 'shared' | 'saved' | 'stopped';

/** What of the browser it needs; a test gives its own. */
export interface Sharing {
  readonly canShare?: (data: ShareData) => boolean;
  readonly share?: (data: ShareData) => Promise<void>;
  readonly save: (name: string, file: Blob) => void;
}

/** Hands texts out as files with a name that says nothing: through the share sheet where it takes files, else as downloads. */
export async function shareFiles(texts: readonly string[], { canShare, share, save }: Sharing): Promise<Left> {
  const files = texts.map((text, i) => new File([text], nameOf(i), { type: 'text/plain' }));
  if (share && canShare?.({ files }) === true) {
    try {
      await share({ files });
      return 'shared';
    } catch (error) {
      // Closed by a person; anything else (a sheet that takes no files after all) goes on as a download.
      if (error instanceof DOMException && error.name === 'AbortError') return 'stopped';
    }
  }
  for (const file of files) save(file.name, file);
  return 'saved';
}

function nameOf(place: number): string {
  return place === 0 ? FILE_NAME : FILE_NAME.replace('.', `-${String(place + 1)}.`);
}
