/** Three steps make an evening, the fourth keeps its key. */
export const CREATE_STEPS = 4;
