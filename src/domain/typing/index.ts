export { alternatives, type Alternative } from './alternatives.ts';
export { letterTable } from './letterTable.ts';
export { noRun, takeBack, type, type Edit, type Run } from './typing.ts';
