export { frontFrame, frontIds, type FrontGroup, type FrontId } from './front.ts';
export { frontById, fronts } from './fronts.ts';
export { frontsByGroup, frontsToStartWith } from './offered.ts';
export { frontOf, listFront, strokeShape, type FrontView } from './frontOf.ts';
export { parsePath } from './path.ts';
