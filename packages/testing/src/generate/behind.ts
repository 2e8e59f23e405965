import type { Anchor, NameOrigin, Procedure } from '@dueprocess/core'
import type { Expression } from '@dueprocess/rules'

/** What a condition, a name or a moment rests on. */
export interface Behind {
  readonly fields: ReadonlySet<string>
  readonly steps: ReadonlySet<string>
}

/** Every field of a form, and every step, that an expression rests on. */
export function behind(procedure: Procedure, expression: Expression): Behind {
  const found = expression.reads.map((name) => behindName(procedure, name))
  return {
    fields: new Set(found.flatMap(({ fields }) => [...fields])),
    steps: new Set(found.flatMap(({ steps }) => [...steps])),
  }
}

/** What a name rests on, through definitions and tables. */
function behindName(procedure: Procedure, first: string): Behind {
  const fields = new Set<string>()
  const steps = new Set<string>()
  const names = new Set([first])
  for (const name of names) {
    const origin = procedure.names.get(name)?.origin
    if (!origin) continue
    if (origin.kind === 'field') fields.add(name)
    for (const step of stepsBehind(procedure, origin)) steps.add(step)
    for (const { reads } of expressionsBehind(procedure, origin)) {
      for (const read of reads) names.add(read)
    }
  }
  return { fields, steps }
}

/** The steps that change what a name says. */
function stepsBehind(procedure: Procedure, origin: NameOrigin): readonly string[] {
  const { steps, deadlines } = procedure
  switch (origin.kind) {
    case 'in':
      return leadingTo(procedure, origin.stage)
    case 'held':
      return [...steps.values()].flatMap(({ id, hold, acts }) => {
        const isSet = acts?.kind === 'set-hold' && acts.hold === origin.hold
        return isSet || hold === origin.hold ? [id] : []
      })
    case 'link':
      return [...steps.values()].flatMap(({ id, opens }) => {
        return opens.some(({ as }) => as === origin.link) ? [id] : []
      })
    case 'deadline': {
      const { clocks = [] } = deadlines.find(({ id }) => id === origin.id) ?? {}
      return clocks.flatMap(({ after }) => (after.kind === 'step' ? [after.step] : []))
    }
    default:
      return 'step' in origin ? [origin.step] : []
  }
}

function expressionsBehind(
  { definitions, decisions }: Procedure,
  origin: NameOrigin,
): readonly Expression[] {
  if (origin.kind === 'definition') {
    const definition = definitions.get(origin.id)
    return definition ? [definition.expression] : []
  }
  if (origin.kind !== 'decision') return []
  return decisions.get(origin.id)?.table.inputs.map((input) => input.expression) ?? []
}

/** The steps that lead into a stage. */
export function leadingTo({ steps }: Procedure, path: string): readonly string[] {
  return [...steps.values()].flatMap(({ id, to }) => {
    return to.some(({ target }) => target && isIn(target.path, path)) ? [id] : []
  })
}

/** What the moment rests on at which a clock starts. */
export function behindAnchor(procedure: Procedure, anchor: Anchor): Behind {
  if (anchor.kind === 'step') return { fields: new Set(), steps: new Set([anchor.step]) }
  if (anchor.kind === 'fact') return behindName(procedure, anchor.name)
  if (anchor.kind === 'condition') return behind(procedure, anchor.history.condition)
  return { fields: new Set(), steps: new Set(leadingTo(procedure, anchor.stage.path)) }
}

/** Whether a path is another one, or below it. */
export function isIn(path: string, other: string): boolean {
  return other === '' || path === other || path.startsWith(`${other}/`)
}
