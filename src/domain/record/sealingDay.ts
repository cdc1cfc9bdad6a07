/** The day by the device's clock; a clock beyond what a date can say falls back on the evening's own day. */
export function sealingDay(now: number, eveningsDay: string): string {
  const sane = now >= 0 && now < Date.UTC(10_000, 0);
  return sane ? new Date(now).toISOString().slice(0, 10) : eveningsDay;
}
