import { basename } from 'node:path'
import { type Answers, nameFor } from './answers.ts'
import type { InitComments } from './comments.ts'

/** The name of the file with the stories that a procedure must tell. */
export function scenarioFile(file: string): string {
  return file.replace(/\.ya?ml$/i, '.scenarios.yaml')
}

/** Two stories to begin with: a case that is handled in time, and one that nobody closes. */
export function writeScenarios(answers: Answers, say: InitComments, file: string): string {
  const { grades, reporter, handler } = answers
  const [lowest, highest] = [grades[0], grades.at(-1)]
  const report = (affected: number): string => {
    const graded = grades.length === 0 ? '' : `, affected: ${affected}`
    return `{ what: ${say.story.what}, happenedAt: 2026-03-02T08:30:00Z${graded} }`
  }
  const grade = (word: string | undefined): string =>
    word === undefined ? '' : `, expect: { facts: { grade: ${nameFor(word)} } }`
  return `${say.scenarios(file)}
dueprocess-scenarios: 1
procedure: ./${basename(file)}
start: 2026-03-02T09:00:00Z
actors: { li: ${nameFor(reporter)}, wang: ${nameFor(handler)} }
scenarios:
  handled-in-time:
    title: ${say.story.inTime}
    steps:
      - { open: report, by: li, data: ${report(1)}${grade(lowest)} }
      - { step: close, by: wang, data: { cause: ${say.story.cause} }, refused: step-missing }
      - { step: accept, by: wang }
      - step: close
        by: wang
        data: { cause: ${say.story.cause} }
        expect: { stage: closed, deadlines: { handled: met } }
  forgotten:
    title: ${say.story.forgotten}
    steps:
      - { open: report, by: li, data: ${report(10 ** Math.max(1, grades.length - 1))}${grade(highest)} }
      - { wait: 1 year, expect: { stage: handling, deadlines: { handled: missed } } }
`
}
