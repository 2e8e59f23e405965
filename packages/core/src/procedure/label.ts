import type { Condition, Label, ValueLabel } from '@dueprocess/rules'
import { noun, say } from '@dueprocess/rules'
import { expressionsOf } from './conditions.ts'
import { conditionsOfDeadline } from './dependencies.ts'
import type { NameOrigin } from './names.ts'
import type { LinkedProcedure } from './procedure.ts'
import { type Texts, textIn } from './text.ts'

/** How names in conditions are called in the titles of a procedure, in the first language it has. */
export function labelsOf(procedure: LinkedProcedure, languages: readonly string[]): Label {
  return (name) => {
    const origin = procedure.names.get(name)?.origin
    return origin && labels[origin.kind](origin as never, { procedure, languages })
  }
}

/** How words of scales are called. */
export function valueLabelsOf(
  procedure: LinkedProcedure,
  languages: readonly string[],
): ValueLabel {
  return (scale, word) => {
    const texts = scale === undefined ? undefined : procedure.scales.get(scale)?.labels.get(word)
    return texts && textIn(texts, languages, word)
  }
}

interface Labelling {
  readonly procedure: LinkedProcedure
  readonly languages: readonly string[]
}

type LabelOf<Kind extends NameOrigin['kind']> = (
  origin: Extract<NameOrigin, { kind: Kind }>,
  labelling: Labelling,
) => string | undefined

const labels: { readonly [Kind in NameOrigin['kind']]: LabelOf<Kind> } = {
  field: ({ form, field }, { procedure, languages }) =>
    titled(procedure.forms.get(form)?.fields.get(field)?.title, languages),
  definition: ({ id }, { procedure, languages }) =>
    titled(procedure.definitions.get(id)?.title, languages),
  decision: ({ id, bound, computed }, { procedure, languages }) => {
    const title = titled(procedure.decisions.get(id)?.title, languages)
    if (computed) return title && say`computed ${title}`
    return title && bound ? say`${bound} possible ${title}` : title
  },
  deadline: ({ id, status }, { procedure, languages }) => {
    const deadline = procedure.deadlines.find((candidate) => candidate.id === id)
    const title = titled(deadline?.title, languages)
    return title && say`"${title}" ${noun(status)}`
  },
  done: ({ step }, labelling) => stepLabel(step, say`done in this visit`, labelling),
  ever: ({ step }, labelling) => stepLabel(step, say`done`, labelling),
  times: ({ step }, labelling) => stepLabel(step, say`times done`, labelling),
  held: ({ hold }, { procedure, languages }) => {
    const title = titled(procedure.holds.get(hold)?.title, languages)
    return title && say`"${title}" held`
  },
  link: () => undefined,
  parameter: ({ id }, { procedure, languages }) =>
    titled(procedure.parameters.get(id)?.title, languages),
  outcome: ({ step }, labelling) => stepLabel(step, say`outcome`, labelling),
  in: ({ stage }, { procedure, languages }) => {
    const title = titled(procedure.stages.get(stage)?.title, languages)
    return title && say`at "${title}"`
  },
}

function stepLabel(
  step: string,
  what: string,
  { procedure, languages }: Labelling,
): string | undefined {
  const title = titled(procedure.steps.get(step)?.title, languages)
  return title && say`"${title}" ${what}`
}

function titled(title: Texts | undefined, languages: readonly string[]): string | undefined {
  const text = title && textIn(title, languages, '')
  return text === '' ? undefined : text
}

/** The condition of a procedure that is written so. */
export function findCondition(procedure: LinkedProcedure, text: string): Condition | undefined {
  const { definitions, decisions, steps, stages, constraints, deadlines } = procedure
  const expressions = expressionsOf({
    definitions: definitions.values(),
    decisions: decisions.values(),
    steps: steps.values(),
    stages: stages.values(),
    constraints,
  })
  for (const expression of expressions) {
    if (expression.text === text && 'words' in expression) return expression as Condition
  }
  for (const deadline of deadlines) {
    for (const condition of conditionsOfDeadline(deadline)) {
      if (condition.text === text) return condition
    }
  }
  return undefined
}
