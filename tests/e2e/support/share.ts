import type { Page } from 'playwright-core';
import type { Server } from './Server.ts';

/** What the system's share sheet sends to an installed app while the server is stopped, by the names that our manifest gives it; `leads`: where it ends. */
export async function share(
  server: Server,
  page: Page,
  files: readonly { name: string; text: string }[],
  leads = /#\/received\//u,
): Promise<void> {
  const { share_target: target } = (await (await page.request.get(`${server.origin}/manifest.webmanifest`)).json()) as {
    share_target: { action: string; params: { files: readonly [{ name: string }] } };
  };
  await server.down();
  // The sheet's own navigation comes from no page of ours, so that no policy of ours stands in its way.
  await page.goto('about:blank');
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${server.origin}${target.action}"><input type="file" multiple name="${target.params.files[0].name}"></form>`,
  );
  await page.locator('input').setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
  await page.locator('form').evaluate((form: HTMLFormElement) => form.submit());
  await page.waitForURL(leads);
}
