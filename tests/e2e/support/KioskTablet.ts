import type { Locator } from 'playwright-core';
import { TableTablet } from './TableTablet.ts';
import { tap } from './tap.ts';

/** A tablet that stands alone in an exhibition: what the staff does on it, and each visitor (English). */
export class KioskTablet extends TableTablet {
  /** From an empty tablet; `first`: whom visitors are led to, by surname. */
  async standAlone(origin: string, link: string, { first, pin = '2468' }: { first?: string; pin?: string } = {}): Promise<void> {
    const { page } = this;
    await page.goto(`${origin}/#/table`);
    await this.giveCode(link);
    await page.getByRole('radio', { name: /^A kiosk/ }).check();
    if (first !== undefined) {
      await page.getByRole('radio', { name: /^One person first/ }).check();
      await page.getByRole('textbox', { name: 'Search by name' }).fill(first.toLowerCase());
      await tap(page.getByRole('list', { name: 'People found' }).getByRole('button', { name: new RegExp(first) }));
    }
    await page.getByRole('textbox', { name: 'PIN', exact: true }).fill(pin);
    await page.getByRole('textbox', { name: 'The PIN again' }).fill(pin);
    await tap(page.getByRole('button', { name: 'Make it a kiosk' }));
  }

  override get welcome(): Locator {
    return this.guest.getByRole('heading', { name: 'Write to one of them' });
  }

  get asleep(): Locator {
    return this.page.getByRole('heading', { name: 'This tablet is resting' });
  }

  /** Holds up the label that the camera sees, and picks a picture. */
  async scanLabel(picture = 'Boat'): Promise<void> {
    await tap(this.guest.getByRole('button', { name: /^Scan a label/ }));
    await tap(this.guest.getByRole('button', { name: picture }));
  }

  async write(text: string): Promise<void> {
    await tap(this.guest.getByRole('button', { name: /^Write to/ }));
    await this.editor.waitFor();
    await this.type(text);
  }

  override async openMenu(pin = '2468'): Promise<void> {
    await tap(this.page.getByRole('button', { name: 'For the staff, with a PIN' }));
    await this.enterPin(pin);
  }
}
