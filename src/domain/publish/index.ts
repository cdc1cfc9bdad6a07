export { forOtherGroups, type ForOtherGroups } from './forOtherGroups.ts';
export { followDrawings, type DrawingDifference } from './followDrawings.ts';
export { followOn, knownPublisher, type Acquaintance } from './follow.ts';
export { isDay, isListName, LONGEST_DAYS, type PublishedHead } from './head.ts';
export { isPublished, openPublished, provePublished, type OpenedPublished, type TakenBefore } from './openPublished.ts';
export { publisherText, type PublisherProblem } from './problem.ts';
export {
  formatPublisherKey,
  formatSigningKey,
  isPublisherName,
  newSigningKey,
  parsePublisherKey,
  parseSigningKey,
  publisherKeyOf,
  type SigningKey,
} from './publisherKey.ts';
export { publishList, type Publication, type Published } from './publishList.ts';
