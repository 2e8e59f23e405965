import { createMemoryStore } from '../../src/index.ts'
import { storeConformance } from './store-conformance.ts'

storeConformance('createMemoryStore', () => {
  const store = createMemoryStore()
  return { store, again: () => store, release: () => {} }
})
