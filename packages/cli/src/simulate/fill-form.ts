import { type Form, type Step, validateForm } from '@dueprocess/core'
import type { Json, Type } from '@dueprocess/rules'
import { fitsType, type Reading, readValue, typeInWords } from '../values/index.ts'
import { fail, type Play } from './play.ts'

type Field = NonNullable<ReturnType<Form['fields']['get']>>

/** A form as it was filled in, or why it was not. */
export type Filled =
  | { readonly ok: true; readonly data?: { readonly [field: string]: Json } }
  | { readonly ok: false }

/**
 * Fills the form of a step from what was typed behind it. At a terminal whatever is missing is
 * asked for, field by field; elsewhere it is left out, for the case to judge.
 */
export async function fillForm(
  play: Play,
  { form: given }: Step,
  values: ReadonlyMap<string, string>,
): Promise<Filled> {
  if (!given) {
    if (values.size === 0) return { ok: true }
    fail(play, play.screen.say.noForm([...values.keys()].join(', ')))
    return { ok: false }
  }
  const { form, amends } = given
  const data: Record<string, Json> = {}
  const unknown = [...values.keys()].filter((name) => !form.fields.has(name))
  if (unknown.length > 0) {
    const fields = [...form.fields.keys()].join(', ')
    fail(play, ...unknown.map((name) => play.screen.say.unknownField(name, fields)))
    return { ok: false }
  }
  for (const field of form.fields.values()) {
    const typed = values.get(field.name)
    if (typed === undefined) continue
    const value = readField(play, form, field, typed)
    if (value === undefined) return { ok: false }
    data[field.name] = value
  }
  const asks = play.person && values.size === 0 && form.fields.size > 0
  if (asks && !(await askFields(play, form, amends, data))) return { ok: false }
  return { ok: true, data }
}

/** Asks for every field that has no value yet. An empty answer leaves one out, a dot gives up. */
async function askFields(
  play: Play,
  form: Form,
  amends: boolean,
  data: Record<string, Json>,
): Promise<boolean> {
  const { screen, person, simulation } = play
  const { say, titles, line, paint, session } = screen
  const known = simulation.case?.facts[form.id] ?? {}
  line(`  ${paint('dim', say.fillIn)}`)
  for (const field of form.fields.values()) {
    const optional = field.optional || amends
    const hint = typeHint(play, field)
    const now = amends && Object.hasOwn(known, field.name) ? say.now(show(known[field.name])) : ''
    const question = `  ${titles.field(form.id, field.name)} (${hint}${now}${optional ? say.maySkip : ''}): `
    for (;;) {
      const answer = await person?.ask(question, answersTo(field.type))
      if (answer === undefined || answer.trim() === '.') return false
      if (answer.trim() === '' && optional) break
      const value = answer.trim() === '' ? undefined : readField(play, form, field, answer)
      if (value !== undefined) {
        data[field.name] = value
        break
      }
      if (answer.trim() === '') fail(play, session.words.simulate.needed)
    }
  }
  return true
}

/** A value that the form accepts; what is wrong with the text is told. */
function readField(play: Play, form: Form, field: Field, text: string): Json | undefined {
  const { titles, say, session } = play.screen
  const name = titles.field(form.id, field.name)
  const asked = typeHint(play, field)
  const value = readValue(field.type, text, readingOf(play, field.type))
  const faults =
    value === undefined || !fitsType(field.type, value)
      ? undefined
      : validateForm(form, { [field.name]: value }).filter(({ path }) => isAt(path, field.name))
  if (value !== undefined && faults?.length === 0) return value
  const detail = faults?.map(({ rule, allowed }) => say.fault(rule, show(allowed ?? null))) ?? []
  fail(play, say.notAValue(name, text, asked, detail.join(session.words.check.and)))
  return undefined
}

function isAt(path: string, field: string): boolean {
  const [, name = ''] = path.split('/')
  return name.replaceAll('~1', '/').replaceAll('~0', '~') === field
}

function readingOf({ screen, simulation }: Play, type: Type): Reading {
  const { zone, titles } = screen
  return {
    zone: zone.id,
    now: simulation.at,
    ...(type.kind === 'enumeration'
      ? { labelOf: (word: string) => titles.value(type.name, word) }
      : {}),
  }
}

/** The words of a scale with their labels and numbers, else what kind of value it is. */
function typeHint({ screen }: Play, { type }: Field): string {
  const { session, titles } = screen
  if (type.kind !== 'enumeration') return typeInWords(type, session.words)
  const words = type.values.map((word, index) => {
    const label = titles.value(type.name, word)
    return `${index + 1} ${label === word ? word : `${word} ${label}`}`
  })
  return words.join(', ')
}

function answersTo(type: Type): readonly string[] {
  if (type.kind === 'enumeration') return type.values
  if (type.kind === 'boolean') return ['yes', 'no']
  return type.kind === 'date-time' ? ['now'] : []
}

function show(value: Json | undefined): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
