/** A tab of Safari on an iPhone or iPad: what it keeps is deleted after seven days without a visit. */
export function isPlainIosTab(browser: object = navigator, page: object = globalThis): boolean {
  return 'standalone' in browser && browser.standalone === false && 'ontouchend' in page;
}
