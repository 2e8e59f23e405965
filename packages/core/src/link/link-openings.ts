import { say } from '@dueprocess/rules'
import type { OpeningOfACaseSource, ProcedureSource, StepSource } from '../grammar/index.ts'
import type { CaseLink, CaseOpening, Given } from '../procedure/case-link.ts'
import { orderByDependency } from '../procedure/order.ts'
import { clausesOf, entriesOf, type LinkContext, reportUnknown } from './context.ts'
import type { StagePlans } from './link-stages.ts'

/** What a case calls the cases that it opens, with the steps that open them. */
export function planLinks({ steps }: StagePlans): ReadonlyMap<string, CaseLink> {
  const links = new Map<string, string[]>()
  for (const { id, source } of steps.values()) {
    for (const { as } of openingsOf(source)) {
      const known = links.get(as) ?? []
      links.set(as, known.includes(id) ? known : [...known, id])
    }
  }
  return new Map([...links].map(([id, opening]) => [id, { id, steps: opening }]))
}

function openingsOf({ opens }: Pick<StepSource, 'opens'>): readonly OpeningOfACaseSource[] {
  if (opens === undefined) return []
  return Array.isArray(opens) ? opens : [opens]
}

/** The cases that a step opens. */
export function linkOpenings(
  context: LinkContext,
  step: StepSource,
  procedure: ProcedureSource,
): readonly CaseOpening[] {
  const openings = openingsOf(step)
  return openings.map((source, index) => {
    const before = openings.slice(0, index).find(({ as }) => as === source.as)
    if (before) reportTwice(context, before, source)
    return linkOpening(context, source, procedure)
  })
}

function linkOpening(
  context: LinkContext,
  source: OpeningOfACaseSource,
  procedure: ProcedureSource,
): CaseOpening {
  const { each, step } = source
  if (each !== undefined) linkEach(context, source, each)
  // Another procedure is another document; of this one it is known what there is.
  if (source.procedure === procedure.procedure) checkOwn(context, source, procedure)
  return {
    as: source.as,
    procedure: source.procedure,
    ...(step === undefined ? {} : { step }),
    ...(each === undefined ? {} : { each }),
    give: linkGive(context, source),
    clauses: clausesOf(source.clause),
  }
}

function linkEach(
  { scope, ...context }: LinkContext,
  source: OpeningOfACaseSource,
  each: string,
): void {
  const isList = (name: string): boolean => scope.type(name)?.kind === 'list'
  if (isList(each)) return
  const lists = [...scope.names()].filter(isList)
  const range = context.locate(source, 'each')
  reportUnknown({ scope, ...context }, 'list', each, lists, range)
}

function linkGive(context: LinkContext, source: OpeningOfACaseSource): ReadonlyMap<string, Given> {
  const { give, each } = source
  return new Map(
    entriesOf(give).flatMap(([field, name]): [string, Given][] => {
      if (name === 'item' && each !== undefined) return [[field, { kind: 'item' }]]
      if (context.scope.type(name)) return [[field, { kind: 'fact', name }]]
      const available = [...(each === undefined ? [] : ['item']), ...context.scope.names()]
      reportUnknown(context, 'fact', name, available, context.locate(give as object, field))
      return []
    }),
  )
}

/** What the new case begins with, where this procedure opens a case of itself. */
function checkOwn(
  context: LinkContext,
  source: OpeningOfACaseSource,
  procedure: ProcedureSource,
): void {
  const openings = new Map(entriesOf(procedure.open))
  const { step, give } = source
  if (step !== undefined && !openings.has(step)) {
    reportUnknown(context, 'opening', step, openings.keys(), context.locate(source, 'step'))
  }
  const named = step ?? (openings.size === 1 ? [...openings.keys()][0] : undefined)
  if (named === undefined) {
    context.report({
      code: 'missing-opening',
      severity: 'error',
      message: say`\`${source.procedure}\` has several steps that open a case, and it is not said which; available: ${[...openings.keys()].join(', ')}`,
      range: context.locate(source),
      suggestion: { message: say`add \`step\`` },
    })
  }
  const form = named === undefined ? undefined : openings.get(named)?.form
  const fields = form === undefined ? undefined : procedure.forms?.[form]
  if (fields === undefined) return
  const titled = 'fields' in fields && typeof fields.fields === 'object'
  const names = Object.keys(titled ? fields.fields : fields).map((field) => field.replace('?', ''))
  for (const [field] of entriesOf(give)) {
    if (names.includes(field)) continue
    reportUnknown(context, 'field', field, names, context.locate.key(give as object, field))
  }
}

function reportTwice(
  { locate, report }: LinkContext,
  before: OpeningOfACaseSource,
  source: OpeningOfACaseSource,
): void {
  report({
    code: 'duplicate-link',
    severity: 'error',
    message: say`the step opens \`${source.as}\` twice`,
    range: locate(source, 'as'),
    suggestion: { message: say`give one of them another name, or open several with \`each\`` },
    related: [{ message: say`the first one is here`, range: locate(before, 'as') }],
  })
}

/** Opening a case must not open another, and that one the next, without an end. */
export function reportEndless(context: LinkContext, source: ProcedureSource): void {
  const openings = new Map(entriesOf(source.open))
  const [only] = openings.size === 1 ? openings.keys() : []
  const own = (step: StepSource | undefined): readonly OpeningOfACaseSource[] => {
    return step ? openingsOf(step).filter(({ procedure }) => procedure === source.procedure) : []
  }
  const { rounds } = orderByDependency(openings.keys(), (id) => {
    const next = own(openings.get(id)).map(({ step }) => step ?? only)
    return next.filter((step) => step !== undefined && openings.has(step)) as string[]
  })
  for (const [first = '', second = first] of rounds) {
    const opening = own(openings.get(first)).find(({ step }) => (step ?? only) === second)
    context.report({
      code: 'endless-opening',
      severity: 'error',
      message: say`\`${first}\` opens a case that at once opens another, and so on without end`,
      range: context.locate(opening ?? source, 'procedure'),
      suggestion: { message: say`open it in a step that does not open a case` },
    })
  }
}
