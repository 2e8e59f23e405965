import { openZone, parseDate, say, type Type } from '@dueprocess/rules'
import type { MappingSource, ReadingSource } from './generated/mapping-source.ts'
import { dayFormat, instantFormat, type ReadInstant } from './instant-format.ts'
import { type LinkContext, reportUnknown } from './link-context.ts'
import type { MappedDecision, MappedFact } from './mapping.ts'
import { valueReader } from './read-value.ts'

export function linkInstant(
  { locate, report }: LinkContext,
  of: { readonly format?: string; readonly zone?: string },
): ReadInstant {
  const zone = of.zone === undefined ? undefined : openZone(of.zone)
  if (of.zone !== undefined && !zone) {
    const message = say`there is no time zone \`${of.zone}\`; such as Asia/Shanghai, UTC`
    report({ code: 'unknown-zone', severity: 'error', message, range: locate(of, 'zone') })
  }
  const found = instantFormat(of.format, zone)
  if (typeof found === 'function') return found
  const range = locate(of, 'format')
  report({ code: 'wrong-format', severity: 'error', message: found.problem, range })
  return () => 'invalid-instant'
}

function linkDay(
  { locate, report }: LinkContext,
  of: { readonly format?: string },
): (text: string) => number | undefined {
  if (of.format === undefined || of.format === 'iso') return parseDate
  const found = dayFormat(of.format)
  if (typeof found === 'function') return found
  const range = locate(of, 'format')
  report({ code: 'wrong-format', severity: 'error', message: found.problem, range })
  return () => undefined
}

export function reading(source: ReadingSource): {
  readonly from: string
  readonly values?: ReadonlyMap<string, string>
} {
  if (typeof source === 'string') return { from: source }
  const { from, values } = source
  return { from, ...(values ? { values: new Map(Object.entries(values)) } : {}) }
}

export function linkRoles(context: LinkContext, { role }: MappingSource): void {
  if (role === undefined || typeof role === 'string') return
  const { values = {} } = role
  for (const [value, name] of Object.entries(values)) {
    if (context.procedure.roles.has(name)) continue
    const range = context.locate(values, value)
    reportUnknown(context, 'role', name, range, context.procedure.roles.keys())
  }
}

export function linkFacts(
  context: LinkContext,
  { facts = {} }: MappingSource,
): readonly MappedFact[] {
  const { procedure, locate } = context
  const names = [...procedure.forms.values()].flatMap(({ id, fields }) => {
    return [...fields.keys()].map((field) => `${id}.${field}`)
  })
  return Object.keys(facts).flatMap((name): readonly MappedFact[] => {
    const [form = '', field = ''] = name.split('.')
    const type = procedure.forms.get(form)?.fields.get(field)?.type
    if (!type) {
      reportUnknown(context, 'field', name, locate.key(facts, name), names)
      return []
    }
    const made = readerOf(context, facts, name, type)
    return made ? [{ form, field, ...made }] : []
  })
}

export function linkDecisions(
  context: LinkContext,
  source: MappingSource,
): readonly MappedDecision[] {
  const { decisions = {} } = source
  const { procedure, locate } = context
  const outputs = new Map(
    [...procedure.decisions.values()].flatMap((decision) => {
      return decision.outputs.map((output) => [output.fact, { decision, output }] as const)
    }),
  )
  return Object.keys(decisions).flatMap((name): readonly MappedDecision[] => {
    const found = outputs.get(name)
    if (!found) {
      reportUnknown(context, 'decision', name, locate.key(decisions, name), outputs.keys())
      return []
    }
    const made = readerOf(context, decisions, name, found.output.type)
    return made ? [{ decision: found.decision.id, output: found.output.name, ...made }] : []
  })
}

function readerOf(
  context: LinkContext,
  owner: Readonly<Record<string, ReadingSource>>,
  name: string,
  type: Type,
): Pick<MappedFact, 'from' | 'read'> | undefined {
  const source = owner[name] ?? ''
  const { from, values } = reading(source)
  const written = typeof source === 'string' ? {} : source
  const isDay = type.kind === 'date'
  const instant = isDay ? () => 'invalid-instant' as const : linkInstant(context, written)
  const day = isDay ? linkDay(context, written) : () => undefined
  const made = valueReader(type, { instant, day, ...(values ? { values } : {}) })
  const range = context.locate(owner, name)
  if (!made) {
    const message = say`\`${name}\` is a ${type.kind}; a column has no values of this kind`
    context.report({ code: 'unfit-field', severity: 'error', message, range })
    return undefined
  }
  for (const value of values?.keys() ?? []) {
    if (made(value) !== undefined) continue
    const message = say`"${values?.get(value)}" is no value of \`${name}\`${wordsOf(type)}`
    const at = typeof source === 'string' ? range : context.locate(source.values ?? source, value)
    context.report({ code: 'unfit-value', severity: 'error', message, range: at })
  }
  return { from, read: made }
}

function wordsOf(type: Type): string {
  return type.kind === 'enumeration' ? say`; available: ${type.values.join(', ')}` : ''
}
