/** Four steps make an evening, the fifth keeps its key. */
export const CREATE_STEPS = 5;
