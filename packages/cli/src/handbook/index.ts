export { findRasteriser } from './find-rasteriser.ts'
export { readRevisions } from './read-revisions.ts'
