export { frontFrame, frontIds, type FrontId } from './front.ts';
export { frontById, fronts } from './fronts.ts';
export { frontsToStartWith } from './offered.ts';
export { parsePath } from './path.ts';
