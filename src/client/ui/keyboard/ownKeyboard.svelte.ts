let only = $state(false);

/** Whether everything in this page is typed on our own keyboard, so that the system's learns nothing. */
export const ownKeyboard = {
  get only(): boolean {
    return only;
  },
  /** From now on the system's keyboard stays away from every field; keys that are plugged in type as ever. */
  keepSystemAway(away = true): void {
    only = away;
  },
};
