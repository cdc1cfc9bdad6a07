export type Role = 'button' | 'link' | 'textbox' | 'heading' | 'checkbox' | 'radio' | 'dialog' | 'img' | 'group';

export interface Wanted {
  readonly role: Role;
  /** What a screen reader would call it: all of it, or as a part where `part`. */
  readonly name: string;
  readonly part?: boolean;
}

/** What stands on the screen under this role and name and can be seen; runs in the page, so all it needs stands in it. */
export function find({ role, name, part = false }: Wanted): HTMLElement[] {
  const own = {
    button: 'button, summary, input[type=button], input[type=submit]',
    link: 'a[href]',
    textbox: 'input:not([type]), input[type=text], input[type=search], input[type=password], input[type=url], textarea',
    heading: 'h1, h2, h3, h4',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    dialog: 'dialog[open]',
    img: 'img, svg[aria-label]',
    group: 'fieldset',
  }[role];
  const dialog = [...document.querySelectorAll('dialog')].findLast((one) => one.matches(':modal'));
  const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (one: HTMLElement): string => {
    const by = one.getAttribute('aria-labelledby')?.split(' ') ?? [];
    if (by.length > 0) return plain(by.map((id) => document.getElementById(id)?.textContent).join(' '));
    const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : [];
    return plain(
      one.getAttribute('aria-label') ?? (labels.length > 0 ? labels.map((label) => label.textContent).join(' ') : one.textContent),
    );
  };
  return [...document.querySelectorAll<HTMLElement>(`${own}, [role=${role}]`)].filter((one) => {
    if (dialog && role !== 'dialog' && !dialog.contains(one)) return false;
    const shown = one instanceof HTMLInputElement ? (one.labels?.[0] ?? one) : one;
    if (!shown.checkVisibility({ visibilityProperty: true }) || one.closest('[inert]') !== null) return false;
    const called = nameOf(one);
    return part ? called.includes(name) : called === name;
  });
}
