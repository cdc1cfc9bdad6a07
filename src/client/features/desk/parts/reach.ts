const here = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a guest's phone can open this address: `local` is this very computer, `insecure` keeps no app. */
export function reach({ hostname, protocol }: Pick<Location, 'hostname' | 'protocol'>): 'good' | 'local' | 'insecure' {
  if (here.has(hostname)) return 'local';
  return protocol === 'http:' ? 'insecure' : 'good';
}
