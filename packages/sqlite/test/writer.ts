import { createEngine } from '@dueprocess/core'
import { ann, bob, lostBadge, start } from '../../core/test/host/lost-badge.ts'
import { openSqliteStore, StoreError } from '../src/index.ts'

// Another process: opens a store, opens a case or finds it opened, comments on it, and says each
// thing that was committed only after it was. An error is said with its code.
const [path = '', id = '', name = '', count = '0'] = process.argv.slice(2)
say('here')
try {
  const store = openSqliteStore(path)
  say('open')
  const engine = createEngine({
    procedures: [lostBadge],
    store,
    transport: { deliver: async () => {} },
    now: () => start,
  })
  const data = { area: 'lab' }
  await engine.open({ procedure: 'lost-badge', id, by: ann, data })
  for (let done = 0; done < Number(count); done++) {
    const event = `${name}-${done}`
    const answer = await engine.submit(id, {
      step: 'comment',
      by: bob,
      id: event,
      data: { text: event },
    })
    say(answer.ok ? event : JSON.stringify(answer))
  }
  store.close()
} catch (error) {
  say(error instanceof StoreError ? `${error.code}: ${error.message}` : String(error))
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
