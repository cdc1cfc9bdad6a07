import type { Locator, Page } from 'playwright-core';
import { tap } from './tap.ts';

/** What an attendee does on the phone, in the words of the screen (English). */
export class Attendee {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the invitation and waits until everything is on the phone. */
  async join(link: string): Promise<void> {
    await this.page.goto(link);
    await this.page.getByText('Ready without a network').first().waitFor();
    await tap(this.page.getByRole('link', { name: 'Choose who to write to' }));
    await this.page.getByRole('heading', { name: 'Who to write to' }).waitFor();
  }

  async search(query: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Search' }).fill(query);
  }

  /** From the list to the empty card. */
  async startCardTo(name: string): Promise<void> {
    await tap(this.page.getByRole('link', { name: new RegExp(name) }).first());
    await tap(this.page.getByRole('button', { name: /^Write to/ }));
    await this.editor.waitFor();
  }

  get editor(): Locator {
    return this.page.getByRole('textbox', { name: /Your words on the card/ });
  }

  /** Types as a person does, key by key. */
  async write(text: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.type(text);
  }

  /** The text as it stands in the editor. */
  async written(): Promise<string> {
    return (await this.editor.innerText()).replace(/\n$/, '');
  }

  async waitUntilSaved(): Promise<void> {
    await this.page.getByText('Saved on this phone').waitFor();
  }

  async sign(name: string): Promise<void> {
    await tap(this.page.getByRole('button', { name: 'Next: sign' }));
    await this.page.getByRole('textbox', { name: 'First name and town, or a pseudonym' }).fill(name);
    await tap(this.page.getByRole('button', { name: 'Next: seal' }));
  }

  async seal(): Promise<void> {
    await tap(this.page.getByRole('button', { name: 'Seal', exact: true }));
    await this.page.getByRole('heading', { name: 'Sealed' }).waitFor();
  }

  async done(): Promise<void> {
    await tap(this.page.getByRole('button', { name: 'Done' }));
  }

  async openPeople(): Promise<void> {
    await tap(this.page.getByRole('link', { name: 'People' }));
    await this.page.getByRole('heading', { name: 'Who to write to' }).waitFor();
  }

  /** Looks at My cards again and again until a card stands there: the desk tells the phones a moment after it shows it itself. */
  async waitForStatus(status: RegExp): Promise<void> {
    const shown = this.page.getByText(status).first();
    for (let looks = 0; !(await shown.waitFor({ timeout: 2000 }).then(isTrue, isFalse)); looks++) {
      if (looks === 20) throw new Error(`My cards does not say ${String(status)}.`);
      await this.openPeople();
      await this.openMyCards();
    }
  }

  async openMyCards(): Promise<void> {
    await tap(this.page.getByRole('link', { name: 'My cards' }));
    await this.page.getByRole('heading', { name: 'My cards' }).waitFor();
  }
}

const isTrue = (): boolean => true;
const isFalse = (): boolean => false;
