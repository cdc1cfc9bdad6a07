import { Visitor } from './Visitor.ts';

/** What an attendee does on a phone of this engine, in the words of the screen (English). */
export class Phone extends Visitor {
  /** Opens the invitation and waits until the app is here for good. */
  async join(link: string): Promise<void> {
    await this.go(link);
    await this.see('Ready without a network');
    await this.until(
      'a service worker in control',
      async () => (await this.run(() => navigator.serviceWorker.controller !== null)) || undefined,
    );
    await this.tap('link', 'Choose who to write to');
    await this.waitFor('heading', 'Who to write to');
  }

  async startCardTo(query: string, name: string): Promise<void> {
    await this.type('Search', query, true);
    await this.tap('link', name, true);
    await this.tap('button', 'Write to', true);
    await this.waitFor('textbox', 'Your words on the card', true);
  }

  async write(text: string): Promise<void> {
    await this.type('Your words on the card', text, true);
  }

  /** From the text to the seal. */
  async sign(name: string): Promise<void> {
    await this.tap('button', 'Next: sign');
    await this.type('First name and town, or a pseudonym', name, true);
    await this.tap('button', 'Next: seal');
    await this.waitFor('button', 'Seal');
  }

  async seal(): Promise<void> {
    await this.tap('button', 'Seal');
    await this.waitFor('heading', 'Sealed');
  }

  async openMyCards(): Promise<void> {
    await this.tap('link', 'My cards');
    await this.waitFor('heading', 'My cards');
  }

  async wipe(): Promise<void> {
    await this.tap('button', 'Wipe everything here');
    await this.tap('button', 'Wipe everything');
    await this.see('Everything here is wiped');
  }
}
