import type { NameOrigin, Texts } from '@dueprocess/core'
import type { Telling } from './expression.ts'
import { tell } from './titles.ts'

/** How a name of conditions is called in the titles of the procedure. */
export function nameInWords(name: string, telling: Telling): string {
  const origin = telling.procedure.names.get(name)?.origin
  if (origin === undefined) return name
  return (labels[origin.kind] as LabelOf<NameOrigin['kind']>)(origin, telling, name)
}

type LabelOf<Kind extends NameOrigin['kind']> = (
  origin: Extract<NameOrigin, { kind: Kind }>,
  telling: Telling,
  name: string,
) => string

const labels: { readonly [Kind in NameOrigin['kind']]: LabelOf<Kind> } = {
  field: ({ form, field }, telling) =>
    titled(telling.procedure.forms.get(form)?.fields.get(field)?.title, field, telling),
  definition: ({ id }, telling) =>
    titled(telling.procedure.definitions.get(id)?.title, id, telling),
  decision: ({ id, output, bound, computed }, telling) => {
    const decision = telling.procedure.decisions.get(id)
    const title = titled(decision?.title, id, telling)
    const whole =
      decision && decision.outputs.length > 1 ? `${title}${telling.words.aside(output)}` : title
    if (bound) return telling.words.name[bound](whole)
    return computed ? telling.words.name.computed(whole) : whole
  },
  deadline: ({ id, status }, telling) => {
    const deadline = telling.procedure.deadlines.find((one) => one.id === id)
    return telling.words.name.deadline(quoted(deadline?.title, id, telling), status)
  },
  done: ({ step }, telling) => telling.words.name.done(stepTitle(step, telling)),
  ever: ({ step }, telling) => telling.words.name.ever(stepTitle(step, telling)),
  times: ({ step }, telling) => telling.words.name.times(stepTitle(step, telling)),
  outcome: ({ step }, telling) => telling.words.name.outcome(stepTitle(step, telling)),
  in: ({ stage }, telling) =>
    telling.words.name.in(quoted(telling.procedure.stages.get(stage)?.title, stage, telling)),
  held: ({ hold }, telling) =>
    telling.words.name.held(quoted(telling.procedure.holds.get(hold)?.title, hold, telling)),
  link: ({ link, what }, telling) => telling.words.name.link(telling.words.quoted(link), what),
  parameter: ({ id }, telling) => titled(telling.procedure.parameters.get(id)?.title, id, telling),
}

function stepTitle(step: string, telling: Telling): string {
  return quoted(telling.procedure.steps.get(step)?.title, step, telling)
}

function titled(texts: Texts | undefined, id: string, { language }: Telling): string {
  return tell(texts ?? {}, language, id).text
}

function quoted(texts: Texts | undefined, id: string, telling: Telling): string {
  return telling.words.quoted(titled(texts, id, telling))
}
