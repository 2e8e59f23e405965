import { type Form, type Procedure, type Samples, type Step, samplesFor } from '@dueprocess/core'
import { formatInstantIn, type Json, type Type } from '@dueprocess/rules'
import { tableBounds } from '../run/index.ts'
import type { Choices } from './choices.ts'
import type { Answers } from './solve.ts'

/** Makes up what forms say. */
export interface FormFiller {
  /** Values for a step at an instant; undefined where it takes no form. */
  fill(
    step: Step,
    at: number,
    choices: Choices,
    aim?: Answers,
  ): Readonly<Record<string, Json>> | undefined
}

type Field = Form['fields'] extends ReadonlyMap<string, infer F> ? F : never

/**
 * Fills forms in plainly, and here and there with a value that a condition or a table tells from
 * others, or that lies at a bound of a cell.
 */
export function formFiller(procedure: Procedure): FormFiller {
  const samples = samplesFor(procedure)
  const zone = procedure.calendars.values().next().value?.zone.id ?? 'UTC'
  const bounds = [
    ...new Set([...tableBounds(procedure).map(({ value }) => value), ...around(procedure)]),
  ]
  const interesting = new Map<string, readonly Json[]>()
  const valuesOf = (form: Form, field: Field): readonly Json[] => {
    const name = `${form.id}.${field.name}`
    const known = interesting.get(name) ?? interestingOf(procedure, samples, name, field, bounds)
    interesting.set(name, known)
    return known
  }
  return {
    fill: ({ form: of, acts }, at, choices, aim = new Map()) => {
      if (!of) return undefined
      const { form, amends } = of
      const fields = [...form.fields.values()]
      const bold = choices.upTo(4) * 25
      const isAimed = fields.some(({ name }) => aim.has(`${form.id}.${name}`))
      const data: Record<string, Json> = {}
      for (const field of fields) {
        const aimed = aim.get(`${form.id}.${field.name}`)
        if (aimed !== undefined && aimed !== null) {
          data[field.name] = aimed
          continue
        }
        const isWanted = aimed === null || choices.chance(isAimed ? 90 : 60)
        const isLeftOut = amends ? !isWanted || choices.chance(50) : field.optional && !isWanted
        if (isLeftOut) continue
        const values = acts ? [] : valuesOf(form, field)
        const isPlain = values.length === 0 || (aimed !== null && !choices.chance(bold))
        data[field.name] = isPlain
          ? plainOf(procedure, field, { at, zone })
          : inTime(choices.one(values), field.type, { at, zone }, choices)
      }
      return data
    },
  }
}

/** The figures that an organisation sets, with their neighbours: conditions compare with them by name. */
function around({ parameters }: Procedure): readonly number[] {
  return [...parameters.values()].flatMap(({ value }) => {
    return typeof value === 'number' ? [value - 1, value, value + 1] : []
  })
}

/** What a field may say that makes a difference; nothing where nobody asks for it. */
function interestingOf(
  procedure: Procedure,
  samples: Samples,
  name: string,
  { type, schema, personal }: Field,
  bounds: readonly number[],
): readonly Json[] {
  if (personal || !procedure.names.has(name)) return []
  const { minimum = -Infinity, maximum = Infinity } = schema as Readonly<Record<string, number>>
  const given = samples.of(name).filter((value) => value !== 'other' || type.kind !== 'text')
  if (type.kind !== 'number') return given
  const fitting = [...given, ...bounds].filter((value) => {
    return (
      typeof value === 'number' &&
      value >= minimum &&
      value <= maximum &&
      (type.integer !== true || Number.isInteger(value))
    )
  })
  return [...new Set(fitting)]
}

interface Today {
  readonly at: number
  readonly zone: string
}

const hour = 3_600_000
const day = 24 * hour
const distances = [0, -hour, -day, -4 * day, -60 * day, hour, day, 4 * day, 30 * day]

/** Days and instants only mean something beside the instant of the case. */
function inTime(value: Json, type: Type, { at, zone }: Today, choices: Choices): Json {
  if (type.kind === 'list' && Array.isArray(value)) {
    return value.map((item) => inTime(item, type.of, { at, zone }, choices))
  }
  if (type.kind !== 'date' && type.kind !== 'date-time') return value
  return plainOfType(type, { at: at + choices.one(distances), zone })
}

// Tried in turn for texts of which a pattern asks for something.
const texts = ['1', 'A1', '2026-03', '2026-03-02', '12', '123', '1234', '12345678']

/** A value that says nothing in particular. */
function plainOf(procedure: Procedure, { name, kind, type, schema }: Field, today: Today): Json {
  const { pattern, minimum, maximum } = schema as {
    readonly pattern?: string
    readonly minimum?: number
    readonly maximum?: number
  }
  if (kind === 'actor') return somebody(procedure, name)
  if (type.kind === 'list') {
    return [type.of.kind === 'text' ? name : plainOfType(type.of, today)]
  }
  if (type.kind !== 'text') return plainOfType(type, today, minimum, maximum)
  const said = name.replace(/[^\p{L}\p{Nd}]+/gu, ' ').trim() || 'text'
  return [said, ...texts].find((text) => pattern === undefined || matches(pattern, text)) ?? said
}

/** Whom a field names: a person of the role from which a role of the case is filled by it. */
function somebody(procedure: Procedure, name: string): string {
  for (const { assign } of procedure.steps.values()) {
    for (const { role, to } of assign) {
      const isBy = to.some((one) => one.kind === 'fact' && one.name.endsWith(`.${name}`))
      const [from] = procedure.roles.get(role)?.from ?? []
      if (isBy && from !== undefined) return from
    }
  }
  return name
}

function plainOfType(type: Type, today: Today, minimum = -Infinity, maximum = Infinity): Json {
  const { at, zone } = today
  switch (type.kind) {
    case 'number':
      return Math.min(Math.max(0, minimum, type.minimum ?? minimum), maximum)
    case 'boolean':
      return false
    case 'enumeration':
      return type.values[0] ?? ''
    case 'date':
      return formatInstantIn(at, zone).slice(0, 10)
    case 'time':
      return '08:00'
    case 'date-time':
      return formatInstantIn(at, zone)
    case 'days-time-duration':
      return 'PT1H'
    case 'years-months-duration':
      return 'P1M'
    case 'list':
      return [plainOfType(type.of, today)]
    default:
      return 'text'
  }
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text)
  } catch {
    return false
  }
}
