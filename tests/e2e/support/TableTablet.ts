import type { FrameLocator, Locator, Page } from 'playwright-core';
import { tap } from './tap.ts';

/** A tablet that goes from hand to hand: what organizers do on it, and what each guest does in a document of their own (English). */
export class TableTablet {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From an empty tablet: the code is pasted as one that the camera read. */
  async setUp(origin: string, link: string, { name = 'By the window', pin = '2468' } = {}): Promise<void> {
    await this.page.goto(`${origin}/#/table`);
    await this.giveCode(link);
    await this.nameIt(name, pin);
  }

  /** From an evening that this tablet has joined. */
  async fromSettings({ name = 'By the window', pin = '2468' } = {}): Promise<void> {
    await tap(this.page.getByRole('link', { name: 'Settings' }));
    await tap(this.page.getByRole('link', { name: 'Make this tablet a table' }));
    await this.nameIt(name, pin);
  }

  async nameIt(name: string, pin: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Name of this table' }).fill(name);
    await this.page.getByRole('textbox', { name: 'PIN', exact: true }).fill(pin);
    await this.page.getByRole('textbox', { name: 'The PIN again' }).fill(pin);
    await tap(this.page.getByRole('button', { name: 'Make it a table' }));
    await this.welcome.waitFor();
  }

  async giveCode(link: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Or paste the code or the link' }).fill(link);
    await tap(this.page.getByRole('button', { name: 'Open', exact: true }));
  }

  /** The document of the guest who sits here now. */
  get guest(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  get welcome(): Locator {
    return this.guest.getByRole('heading', { name: 'Write to somebody in prison' });
  }

  async sitDown(door: 'Write a card' | 'Sign a birthday card' = 'Write a card', picture = 'Boat'): Promise<void> {
    await tap(this.guest.getByRole('button', { name: new RegExp(`^${door}`) }));
    await tap(this.guest.getByRole('button', { name: picture }));
  }

  async startCardTo(query: string, name: string): Promise<void> {
    await this.guest.getByRole('textbox', { name: 'Search' }).fill(query);
    await tap(this.guest.getByRole('link', { name: new RegExp(name) }).first());
    await tap(this.guest.getByRole('button', { name: /^Write to/ }));
    await this.editor.waitFor();
  }

  get editor(): Locator {
    return this.guest.getByRole('textbox', { name: /Your words on the card/ });
  }

  /** By keys that are plugged in. */
  async type(text: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.type(text);
  }

  /** By the keyboard on the screen. */
  async touchKeys(names: readonly string[]): Promise<void> {
    for (const name of names) await this.key(name).click();
  }

  key(name: string): Locator {
    return this.guest.getByRole('group', { name: 'Keyboard' }).getByRole('button', { name, exact: true });
  }

  async signAndSeal(name: string): Promise<void> {
    await tap(this.guest.getByRole('button', { name: 'Next: sign' }));
    await this.guest.getByRole('textbox', { name: 'First name and town, or a pseudonym' }).fill(name);
    await tap(this.guest.getByRole('button', { name: 'Next: seal' }));
    await tap(this.guest.getByRole('button', { name: 'Seal', exact: true }));
    await this.guest.getByRole('heading', { name: 'Sealed' }).waitFor();
  }

  async done(): Promise<void> {
    await tap(this.page.getByRole('button', { name: 'I’m done' }));
  }

  async openMenu(pin = '2468'): Promise<void> {
    await tap(this.page.getByRole('button', { name: 'Table menu, for organizers' }));
    await this.enterPin(pin);
  }

  async enterPin(pin: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Organizers’ PIN' });
    for (const digit of pin) await dialog.getByRole('button', { name: digit, exact: true }).click();
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  }
}
