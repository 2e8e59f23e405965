export {
  type StoreUnderTest,
  storeConformance,
} from './vitest/store-conformance/store-conformance.ts'
