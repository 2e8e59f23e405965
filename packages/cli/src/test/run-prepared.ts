import type { ScenarioResult } from '@dueprocess/testing'
import { printable } from '../printable.ts'
import { showProgress } from '../progress.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import { type PreparedFile, prepareFile } from './prepare-file.ts'
import { words } from './words.ts'

/** A file whose scenarios were run. */
export interface TestedFile extends PreparedFile {
  readonly results: readonly ScenarioResult[]
}

/** Files with their results, or that one of them cannot be read, which was told then. */
export async function runAll(
  session: Session,
  files: readonly string[],
  isAsked: (scenario: { readonly name: string; readonly title?: string }) => boolean = () => true,
): Promise<{ readonly tested: readonly TestedFile[]; readonly unreadable: boolean }> {
  const say = words[session.language]
  const prepared: PreparedFile[] = []
  let unreadable = false
  for (const file of files) {
    const one = await prepareFile(session, file)
    if (!('problem' in one)) prepared.push(one)
    else {
      reportWrongUse(session, 'dueprocess test', [`"${printable(file)}" ${one.problem}`])
      unreadable = true
    }
  }
  const chosen = prepared.map((file) => ({ ...file, scenarios: file.scenarios.filter(isAsked) }))
  const total = chosen.reduce((sum, { scenarios }) => sum + scenarios.length, 0)
  const progress = showProgress(session.stderr, (done) => say.running(done, total))
  let done = 0
  const tested = chosen.map((file): TestedFile => {
    const results = file.scenarios.map((scenario) => {
      progress.at(done)
      done += 1
      return scenario.run()
    })
    return { ...file, results }
  })
  progress.end()
  return { tested, unreadable }
}
