export { isDay, isListName, LONGEST_DAYS, type PublishedHead } from './head.ts';
export { openPublished, provePublished, type OpenedPublished, type TakenBefore } from './openPublished.ts';
export { publisherText } from './problem.ts';
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
export { publishList, type Publication } from './publishList.ts';
