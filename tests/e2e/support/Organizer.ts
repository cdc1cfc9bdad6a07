import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { toBase64Url, utf8 } from '../../../src/domain/bytes/index.ts';
import { formatIdentityFile, type DeskIdentity } from '../../../src/domain/event/index.ts';
import type { Profile } from './Profile.ts';
import { tap } from './tap.ts';

export interface EveningPlan {
  readonly title: string;
  readonly place: string;
  readonly date?: string;
  readonly lists?: 'real' | 'test' | 'both';
  readonly mode?: 'open' | 'envelope';
  /** On a server that wants one; empty for none. */
  readonly serverCode?: string;
  /** Called at each step's screen, before it is left. */
  readonly onstep?: (step: string) => Promise<void>;
}

/** What an organizer does at the desk, in the words of the screen (English). */
export class Organizer {
  readonly page: Page;
  readonly #profile: Profile;

  constructor(page: Page, profile: Profile) {
    this.page = page;
    this.#profile = profile;
  }

  /** Creates an evening, keeps its key and opens the identity file back; gives the passphrase and the saved file's path. */
  async createEvening(origin: string, plan: EveningPlan): Promise<{ passphrase: string; identityFile: string }> {
    const { page } = this;
    const { onstep } = plan;
    await page.goto(`${origin}/#/desk/new`);
    await page.getByRole('textbox', { name: 'Title' }).fill(plan.title);
    await page.getByRole('textbox', { name: 'Place' }).fill(plan.place);
    if (plan.date !== undefined) await page.getByLabel('Date').fill(plan.date);
    if (plan.serverCode !== undefined) await page.getByRole('textbox', { name: 'Code for new evenings' }).fill(plan.serverCode);
    const { mode } = plan;
    return this.goOnCreating({ lists: plan.lists ?? 'both', ...(mode && { mode }), ...(onstep && { onstep }) });
  }

  /** From the first step, filled in, to the open desk; without `lists` the people stay as they were chosen. */
  async goOnCreating({
    lists,
    mode,
    careful = false,
    onstep = () => Promise.resolve(),
  }: Pick<EveningPlan, 'lists' | 'mode' | 'onstep'> & { readonly careful?: boolean }): Promise<{
    passphrase: string;
    identityFile: string;
  }> {
    const { page } = this;
    await onstep('new evening');
    await tap(page.getByRole('button', { name: 'Next' }));
    await page.getByRole('heading', { name: 'How the evening runs' }).waitFor();
    if (careful) await page.getByRole('radio', { name: /^Careful evening/ }).check();
    if (mode === 'envelope') await page.getByText('In envelopes', { exact: true }).click();
    await onstep('how it runs');
    await tap(page.getByRole('button', { name: 'Next' }));
    await page.getByRole('heading', { name: 'Who will you write to?' }).waitFor();
    if (lists !== undefined) {
      await page.getByRole('checkbox', { name: 'Real people' }).setChecked(lists !== 'test');
      await page.getByRole('checkbox', { name: /TEST people/ }).setChecked(lists !== 'real');
    }
    await onstep('its people');
    await tap(page.getByRole('button', { name: 'Next' }));
    await page.getByRole('heading', { name: 'A passphrase for the desk' }).waitFor();
    const words = await page.getByRole('main').getByRole('list').getByRole('listitem').allInnerTexts();
    await page.getByRole('checkbox', { name: 'I wrote the words down' }).check();
    await onstep('its passphrase');
    await tap(page.getByRole('button', { name: 'Make the keys' }));
    const identityFile = await this.keepKey(onstep);
    return { passphrase: words.map((word) => word.trim()).join(' '), identityFile };
  }

  /** Makes a new join code; gives the new link once it is in force. */
  async makeNewCode(): Promise<string> {
    const old = await this.joinLink();
    await tap(this.page.getByRole('button', { name: 'New code' }));
    await tap(this.page.getByRole('button', { name: 'Make the new code' }));
    await this.page.getByText(old, { exact: true }).waitFor({ state: 'detached' });
    return this.joinLink();
  }

  /** Opens an evening's desk on another device with nothing but its identity file; gives the passphrase of this device. */
  async restore(origin: string, identityFile: string): Promise<string> {
    await this.page.goto(`${origin}/#/desk/restore`);
    await this.page.locator('input[type=file]').setInputFiles(identityFile);
    return this.finishRestore();
  }

  /** The same by the link that `otk start` prints: the key stands in its fragment. */
  async restoreByLink(origin: string, identity: DeskIdentity): Promise<string> {
    await this.readKeyFromLink(origin, identity);
    return this.finishRestore();
  }

  /** As far as the key goes; what follows is in the words of whatever language the screen has. */
  async readKeyFromLink(origin: string, identity: DeskIdentity): Promise<void> {
    await this.page.goto(`${origin}/#/desk/restore/${toBase64Url(utf8(formatIdentityFile(identity)))}`);
  }

  /** From the key that was read to the open desk. */
  async finishRestore(): Promise<string> {
    const items = this.page.getByRole('main').getByRole('list').getByRole('listitem');
    await items.first().waitFor();
    const words = await items.allInnerTexts();
    await this.page.getByRole('checkbox', { name: 'I wrote the words down' }).check();
    await tap(this.page.getByRole('button', { name: 'Open the desk' }));
    return words.map((word) => word.trim()).join(' ');
  }

  async saveIdentityFile(): Promise<string> {
    return this.download(this.page.getByRole('button', { name: 'Save the identity file' }));
  }

  /** The attendees' link as it stands on the invite screen. */
  async joinLink(): Promise<string> {
    await this.openPart('Invite');
    return this.page.getByText(/#\/join\//).innerText();
  }

  /** Prints the labels of those whom a search finds; gives the paper as a PDF. */
  async printLabels(query: string): Promise<Uint8Array> {
    await this.openPart('Invite');
    await tap(this.page.getByRole('link', { name: 'Labels for single people' }));
    await this.page.getByRole('textbox', { name: 'Search' }).fill(query);
    await tap(this.page.getByRole('button', { name: 'Choose all of these' }));
    // The system's own dialog, which no test can see: what it would get stays on the page.
    await this.page.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
    await tap(this.page.getByRole('button', { name: 'Print labels' }));
    await this.page
      .getByRole('img', { name: /^The code for a card to /, includeHidden: true })
      .first()
      .waitFor({ state: 'attached' });
    const paper = await this.page.pdf({ preferCSSPageSize: true, format: 'A4' });
    // As if the dialog were closed.
    await this.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    return paper;
  }

  /** Prints so many reply slips from a number on; gives the paper as a PDF. */
  async printSlips(count: number, first: number): Promise<Uint8Array> {
    await this.openPart('Invite');
    await tap(this.page.getByRole('link', { name: 'Reply slips' }));
    await this.page.getByRole('textbox', { name: 'How many slips' }).fill(String(count));
    await this.page.getByRole('textbox', { name: 'First number' }).fill(String(first));
    await this.page.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
    await tap(this.page.getByRole('button', { name: 'Print slips' }));
    await this.page
      .getByRole('img', { name: /^The code of slip /, includeHidden: true })
      .first()
      .waitFor({ state: 'attached' });
    const paper = await this.page.pdf({ preferCSSPageSize: true, format: 'A4' });
    await this.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    return paper;
  }

  /** From the people to the import of a list. */
  async openImport(): Promise<void> {
    await this.openPart('People');
    await tap(this.page.getByRole('link', { name: 'Import or export a list' }));
    await this.page.getByRole('heading', { name: 'Import a list' }).waitFor();
  }

  /** Chooses a file of people on the screen of the import: a sheet, or a list that somebody signed. */
  async chooseList(name: string, bytes: Uint8Array): Promise<void> {
    const file = join(this.#profile.folder, name);
    writeFileSync(file, bytes);
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  async openPart(part: string): Promise<void> {
    await tap(this.page.getByRole('navigation', { name: 'The desk' }).getByRole('link', { name: new RegExp(`^${part}`) }));
  }

  /** Opens the card of a person in the list of the current stage. */
  async openCard(name: string): Promise<void> {
    await tap(
      this.page
        .getByRole('list', { name: 'Cards' })
        .getByRole('button', { name: new RegExp(name) })
        .first(),
    );
    await this.page.getByRole('heading', { name: new RegExp(`To .*${name}`) }).waitFor();
  }

  async confirmAddress(): Promise<void> {
    await tap(this.page.getByRole('button', { name: 'Confirm this address' }));
    await this.page
      .getByText(/^confirmed /)
      .first()
      .waitFor();
  }

  async approve(): Promise<void> {
    await tap(this.page.getByRole('button', { name: 'Approve for print' }));
  }

  /** Holds the open card back, with the first reason and some words. */
  async holdBack(words: string): Promise<void> {
    await tap(this.page.getByRole('button', { name: 'Hold back…' }));
    await this.page.getByRole('radio', { name: 'A line could harm the person' }).check();
    await this.page.getByRole('textbox', { name: 'In your own words' }).fill(words);
    await tap(this.page.getByRole('button', { name: 'Hold it back' }));
  }

  /** How many cards a stage holds, by the rail. */
  count(stage: string): Locator {
    return this.page.getByRole('navigation', { name: 'The desk' }).getByRole('link', { name: new RegExp(`^${stage}`) });
  }

  /** Saves the PDF of all ready cards; gives the file's path. */
  async savePdf(): Promise<string> {
    await this.openPart('Ready to print');
    await tap(this.page.getByRole('link', { name: 'Print…' }));
    return this.download(this.page.getByRole('button', { name: 'Save PDF' }));
  }

  async markPrinted(): Promise<void> {
    await tap(this.page.getByRole('button', { name: 'Mark these as printed' }));
  }

  /** From the printed cards: all of them into the letter box, today. */
  async markPosted(): Promise<void> {
    const button = { name: /^Mark \d+ cards? as posted$/ };
    await tap(this.page.getByRole('button', button));
    await tap(this.page.getByRole('dialog').getByRole('button', button));
  }

  async unlock(passphrase: string): Promise<void> {
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await tap(this.page.getByRole('button', { name: 'Unlock' }));
  }

  /** Saves the identity file, opens it back and goes on. */
  async keepKey(onstep: (step: string) => Promise<void> = () => Promise.resolve()): Promise<string> {
    const { page } = this;
    const identityFile = await this.saveIdentityFile();
    await page.locator('input[type=file]').setInputFiles(identityFile);
    await page.getByText('The file opens this desk.').waitFor();
    await page.getByRole('checkbox', { name: /The key is somewhere safe/ }).check();
    await onstep('keep the key');
    await tap(page.getByRole('button', { name: 'To the desk' }));
    await page.getByRole('heading', { name: 'Invite' }).waitFor();
    return identityFile;
  }

  /** Presses a button that saves a file; gives the file's path. */
  async download(button: Locator): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    const path = join(this.#profile.folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }
}
