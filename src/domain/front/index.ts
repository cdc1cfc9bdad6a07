export { frontFrame, frontIds, type FrontGroup, type FrontId } from './front.ts';
export { frontById, fronts } from './fronts.ts';
export { frontsByGroup, frontsToStartWith } from './offered.ts';
export { frontOf, strokeShape } from './frontOf.ts';
export { parsePath } from './path.ts';
