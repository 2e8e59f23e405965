import { noun, reservedWords, say } from '@dueprocess/rules'
import type { ProcedureSource } from '../grammar/index.ts'
import { entriesOf, type LinkContext, list } from './context.ts'
import type { StepPlan } from './link-stages.ts'

/** First parts of names that conditions give a meaning of their own. */
const roots = ['deadline', 'done', 'ever', 'held', 'link', 'parameters', 'times']

/** Words that stand where a name of the kind may stand, and mean something else there. */
const words = { role: ['clock', 'self'], stage: ['stay'] } as const

/** What is called as a word of the language could not be told from it where it is used. */
export function reportWord(
  { locate, report }: LinkContext,
  kind: keyof typeof words,
  owner: object,
  id: string,
): void {
  if (!words[kind].some((word) => word === id)) return
  report({
    code: 'reserved-name',
    severity: 'error',
    message: say`a ${noun(kind)} cannot be called \`${id}\`: where a ${noun(kind)} may stand, the word means something else`,
    range: locate.key(owner, id),
    suggestion: { message: say`give it another name` },
  })
}

/**
 * Forms, decisions and definitions share one space of names in conditions, with the words that
 * conditions are made of: a name must mean one thing.
 */
export function reportNames(
  { locate, report }: LinkContext,
  { forms, decisions, define }: ProcedureSource,
  steps: Iterable<StepPlan>,
): void {
  const taken = new Map<string, { readonly kind: string; readonly owner: object }>()
  const named = (
    [
      ['form', forms],
      ['decision', decisions],
      ['definition', define],
    ] as const
  ).flatMap(([kind, owner]) =>
    entriesOf<unknown>(owner).map(([id]) => ({ kind, id, owner: owner as object })),
  )
  // A step with votes gives conditions a name of its own: `<step>.outcome`.
  const voting = [...steps].flatMap(({ id, source, owner }) =>
    source.votes === undefined ? [] : [{ kind: 'step with votes', id, owner }],
  )
  for (const { kind, id, owner } of [...named, ...voting]) {
    const range = locate.key(owner, id)
    const before = taken.get(id)
    if (roots.includes(id) || reservedWords.includes(id)) {
      report({
        code: 'reserved-name',
        severity: 'error',
        message: say`a ${noun(kind)} cannot be called \`${id}\`: conditions use the word themselves; reserved: ${list([...roots, ...reservedWords])}`,
        range,
      })
    } else if (before) {
      report({
        code: 'ambiguous-name',
        severity: 'error',
        message: say`\`${id}\` names a ${noun(before.kind)} and a ${noun(kind)}, so a condition could not tell which is meant`,
        range,
        suggestion: { message: say`give one of them another name` },
        related: [
          { message: say`the ${noun(before.kind)} is here`, range: locate.key(before.owner, id) },
        ],
      })
    } else taken.set(id, { kind, owner })
  }
}
