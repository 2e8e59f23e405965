import { dirname, join } from 'node:path'
import { formatDiagnostics } from '@dueprocess/core/load'
import type { ExitCode } from '../io.ts'
import { writeNamed } from '../output/index.ts'
import { printable } from '../printable.ts'
import { loadText } from '../procedures/index.ts'
import { schemaFile, schemaText } from '../schema-text.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import { askAnswers, type Given } from './ask-answers.ts'
import { writeProcedure } from './write-procedure.ts'
import { scenarioFile, writeScenarios } from './write-scenarios.ts'

export interface InitOptions {
  readonly file: string
  readonly given: Given
  /** Nobody is asked: what was not given is as usual. */
  readonly yes: boolean
  readonly force: boolean
}

/** Writes a procedure that passes `check`, and beside it its first scenarios and the schema for editors. */
export async function initialise(
  session: Session,
  { file, given, yes, force }: InitOptions,
): Promise<ExitCode> {
  const { words, stdout, stderr } = session
  const wrongUse = (...problems: string[]): ExitCode =>
    reportWrongUse(session, 'dueprocess init', problems)
  const asked = await askAnswers(session, file, given, yes ? undefined : session.person)
  if (!asked) {
    stderr.write(`${words.init.nothingWritten}\n`)
    return 1
  }
  if (!asked.ok) return wrongUse(...asked.problems)
  const text = writeProcedure(asked.answers, words.init.comments, file)
  const { diagnostics } = await loadText(session, file, text)
  if (diagnostics.length > 0) {
    // A word of the language as the name of a grade, for example.
    stderr.write(formatDiagnostics(text, diagnostics, { file, colours: stderr.colours }))
    stderr.write(`\n${words.init.answersDoNotFit}\n`)
    return 1
  }
  const problem = await writeNamed(session, file, text, force)
  if (problem !== undefined) return wrongUse(`"${file}" ${problem}`)
  const beside = [
    [scenarioFile(file), writeScenarios(asked.answers, words.init.comments, file)],
    [join(dirname(file), schemaFile), schemaText],
  ] as const
  // What lies there already is somebody's work, and no reason to fail.
  for (const [path, content] of beside) {
    const already = await writeNamed(session, path, content, force)
    if (already !== undefined && already !== words.files.exists) {
      return wrongUse(`"${path}" ${already}`)
    }
  }
  const [scenarios, schema] = beside.map(([path]) => printable(path))
  stdout.write(`${words.init.next(printable(file), scenarios ?? '', schema ?? '')}\n`)
  return 0
}
