/** What an A4 page holds of labels inside margins that every printer leaves, in millimetres. */
export const labelSheet = { columns: 2, rows: 5, width: 88, height: 52 } as const;
