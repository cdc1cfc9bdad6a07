import type { SharedFile } from '../data/sharedFiles.ts';

/** What the manifest names as the place that the system's share sheet sends files to. */
export const SHARE_PATH = '/shared';
/** What every armoured age file holds; looked for here, because the worker is too small for age itself. */
const MARK = '-----BEGIN AGE ENCRYPTED FILE-----';
/** Its name for the files in the form that the system sends. */
const FIELD = 'card';
/** As large as a desk reads (an armoured file holds 1 MiB). */
const LARGEST = 2 * 1024 * 1024;

/**
 * Takes what a share sheet sends, without any server: keeps the hand-over files and leads on to the desks, which say how
 * many came. What is no such file is not kept at all.
 */
export async function takeShared(
  request: Request,
  keep: (files: readonly SharedFile[]) => Promise<{ readonly ok: boolean }>,
): Promise<Response> {
  const files: SharedFile[] = [];
  try {
    for (const file of (await request.formData()).getAll(FIELD)) {
      if (typeof file === 'string' || file.size > LARGEST) continue;
      const text = await file.text();
      if (text.includes(MARK)) files.push({ name: file.name, text });
    }
  } catch {
    // No form: nothing came.
  }
  const kept = files.length > 0 && (await keep(files)).ok;
  return Response.redirect(new URL(kept ? '/#/received/here' : '/#/received/nothing', request.url).href, 303);
}
