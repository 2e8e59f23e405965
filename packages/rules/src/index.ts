export * from './conditions/index.ts'
export * from './tables/index.ts'
export * from './time/index.ts'
export * from './values/index.ts'
