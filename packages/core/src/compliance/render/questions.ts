import type { OpenQuestion } from '../finding.ts'
import { codeWord, nameOf, type ReportLanguage } from './words.ts'

/** Questions that miss the same, as one. */
export interface QuestionGroup {
  readonly code: string
  readonly elements: string
  readonly entries: readonly number[]
  readonly missing: string
}

// What is missing of a log or a trail is missing everywhere: the first elements show what.
const mostElements = 5

/** The questions of a report, those of one kind that miss the same put together. */
export function groupQuestions(
  questions: readonly OpenQuestion[],
  language: ReportLanguage,
): readonly QuestionGroup[] {
  const groups = new Map<string, OpenQuestion[]>()
  for (const question of questions) {
    const key = JSON.stringify([question.code, question.missing])
    const group = groups.get(key)
    if (group) group.push(question)
    else groups.set(key, [question])
  }
  return [...groups.values()].flatMap((group): QuestionGroup[] => {
    const [first] = group
    if (!first) return []
    const names = [...new Set(group.map(({ element }) => nameOf(element, language)))]
    const left = names.length - mostElements
    const entries = new Set(group.flatMap((question) => question.entries))
    return [
      {
        code: codeWord(first.code, language),
        elements: names.slice(0, mostElements).join(', ') + (left > 0 ? ` + ${left}` : ''),
        entries: [...entries].sort((a, b) => a - b),
        missing: first.missing.join(', '),
      },
    ]
  })
}
