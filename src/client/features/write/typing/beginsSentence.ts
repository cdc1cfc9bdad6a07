/** Whether what is typed after this text begins a sentence. */
export function beginsSentence(before: string): boolean {
  return /(?:^|[.!?…]["»”)]*\s|\n)[\s«“„("—–-]*$/.test(before);
}
