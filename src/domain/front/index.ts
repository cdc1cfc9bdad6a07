export { frontFrame, frontIds, type FrontId } from './front.ts';
export { frontById, fronts } from './fronts.ts';
export { parsePath } from './path.ts';
