import { leaveFor } from '../../ui/backCloses.ts';

/** Puts a page without any of our code in place of the app, which would otherwise make its database anew. */
export function showWiped({ title, text }: { readonly title: string; readonly text: string }): void {
  const main = document.createElement('main');
  main.className = 'shell';
  const heading = document.createElement('h1');
  heading.textContent = title;
  heading.tabIndex = -1;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  main.append(heading, paragraph);
  document.body.replaceChildren(main);
  leaveFor(() => history.replaceState(null, '', location.pathname));
  heading.focus();
}
