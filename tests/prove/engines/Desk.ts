import { readdirSync } from 'node:fs';
import { toBase64Url, utf8 } from '../../../src/domain/bytes/index.ts';
import { formatIdentityFile, type DeskIdentity } from '../../../src/domain/event/index.ts';
import { Visitor } from './Visitor.ts';

/** What an organizer does at a desk in this engine, in the words of the screen (English). */
export class Desk extends Visitor {
  /** Opens the desk by the link that `otk start` prints. */
  async openByLink(origin: string, identity: DeskIdentity): Promise<void> {
    await this.go(`${origin}/#/desk/restore/${toBase64Url(utf8(formatIdentityFile(identity)))}`);
    await this.tap('checkbox', 'I wrote the words down', true);
    await this.tap('button', 'Open the desk');
    await this.waitFor('link', 'Incoming', true);
  }

  async openCard(name: string): Promise<void> {
    await this.tap('link', 'Incoming', true);
    await this.tap('button', name, true);
    await this.waitFor('heading', name, true);
  }

  async approve(): Promise<void> {
    await this.tap('button', 'Confirm this address');
    await this.see(/confirmed /);
    await this.tap('button', 'Approve for print');
  }

  /** Saves what is ready as a PDF into `folder`; gives the file's name. */
  async savePdf(folder: string): Promise<string> {
    await this.tap('link', 'Ready to print', true);
    await this.tap('link', 'Print…');
    await this.tap('button', 'Save PDF');
    await this.see('Mark these as printed');
    return this.until('a PDF', () => Promise.resolve(readdirSync(folder).find((name) => name.endsWith('.pdf'))));
  }
}
