import { join } from 'node:path'
import { storeConformance } from '@dueprocess/testing/store-conformance'
import { openSqliteStore, type SqliteStore } from '../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

storeConformance('openSqliteStore', () => {
  const { folder, remove } = temporaryFolder()
  const path = join(folder, 'cases.db')
  const opened: SqliteStore[] = []
  const again = (): SqliteStore => {
    const store = openSqliteStore(path)
    opened.push(store)
    return store
  }
  return {
    store: again(),
    again,
    release: () => {
      for (const store of opened) store.close()
      remove()
    },
  }
})
