import { storeConformance } from '../../../testing/src/store-conformance.ts'
import { createMemoryStore } from '../../src/index.ts'

storeConformance('createMemoryStore', () => {
  const store = createMemoryStore()
  return { store, again: () => store, release: () => {} }
})
