export { frontFrame, frontIds, type Front, type FrontGroup, type FrontId } from './front.ts';
export { frontById, fronts } from './fronts.ts';
export { frontsByGroup, frontsToStartWith } from './offered.ts';
export { parsePath } from './path.ts';
