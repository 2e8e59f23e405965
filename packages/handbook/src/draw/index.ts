export { pictureOf } from './picture.ts'
export { slicesOf } from './slices.ts'
export { type DrawOptions, fonts, type Picture } from './svg.ts'
