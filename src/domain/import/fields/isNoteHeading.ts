const notes = /примеч|замет|коммент|пометк|remark|notes?(?!\p{L})|comment|anmerk|bemerk|notiz|kommentar/iu;

/** Whether a heading is such as «Статус, примечания»: what stands below it may say anything. */
export function isNoteHeading(heading: string): boolean {
  return notes.test(heading);
}
