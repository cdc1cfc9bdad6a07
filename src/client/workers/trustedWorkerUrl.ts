/** What we use of Trusted Types, which no library of TypeScript declares yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

let policy: { createScriptURL(url: string): unknown } | undefined;

/**
 * The address of one of our own scripts in the form that the content security policy accepts, for `new Worker`
 * and for registering the service worker: the only place that makes the policy `otkrytka`, because a name
 * serves once. Throws a TypeError for a script of another origin. Browsers without Trusted Types get the plain address.
 */
export function trustedWorkerUrl(url: string): string {
  const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!trustedTypes) return ownUrl(url);
  policy ??= trustedTypes.createPolicy('otkrytka', { createScriptURL: ownUrl });
  // A TrustedScriptURL stands wherever the types of the platform still say string.
  return policy.createScriptURL(url) as string;
}

function ownUrl(url: string): string {
  const absolute = new URL(url, location.href);
  if (absolute.origin !== location.origin) throw new TypeError('A worker must come from our own origin.');
  return absolute.href;
}
