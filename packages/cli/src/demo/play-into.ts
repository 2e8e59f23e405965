import { hseAccident } from '@dueprocess/presets'
import { openSqliteStore } from '@dueprocess/sqlite'
import type { ExitCode, Io } from '../io.ts'
import { type DemoInput, readList } from './list.ts'
import { play } from './play.ts'
import type { Message } from './process.ts'
import { writeScript } from './script.ts'

/**
 * One playing process: plays the accidents into a file, and tells how it goes in lines of JSON.
 * With `killAfter` it ends as a power cut would end it: at once, without closing anything.
 */
export async function playInto(
  io: Io,
  input: DemoInput,
  file: string,
  killAfter: number,
): Promise<ExitCode> {
  const accidents = readList(io, input)
  if (!accidents) return 1
  const tell = (message: Message): void => io.stdout.write(`${JSON.stringify(message)}\n`)
  const script = writeScript(accidents)
  const store = await openSqliteStore(file)
  const played = await play(hseAccident.load(), store, script, {
    refused: (refusal) => tell({ kind: 'refused', refusal }),
    progress: (done) => {
      tell({ kind: 'progress', done, total: script.length })
      if (done === killAfter) process.kill(process.pid, 'SIGKILL')
    },
  })
  store.close()
  tell({ kind: 'played', played })
  return played.surprises.length === 0 ? 0 : 1
}
