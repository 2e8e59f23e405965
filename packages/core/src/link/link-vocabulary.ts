import { say } from '@dueprocess/rules'
import {
  type Field,
  type FieldKind,
  type Form,
  fieldKinds,
  type JsonSchema,
  listKind,
  makeForm,
  scaleKind,
} from '../form/index.ts'
import type {
  ClauseSource,
  FieldsSource,
  FieldTypeSource,
  ProcedureSource,
} from '../grammar/index.ts'
import type { CaseRecord } from '../procedure/record.ts'
import type { Role } from '../procedure/role.ts'
import type { Scale } from '../procedure/scale.ts'
import type { Source, Texts } from '../procedure/text.ts'
import {
  clausesOf,
  entriesOf,
  type LinkContext,
  reportUnknown,
  resolveAll,
  textsOf,
} from './context.ts'
import { reportWord } from './report-names.ts'

export function linkSources(source: ProcedureSource): ReadonlyMap<string, Source> {
  return new Map(
    entriesOf(source.sources).map(([id, { title, publisher, date, note }]) => [
      id,
      {
        id,
        title: textsOf(title),
        publisher: textsOf(publisher),
        ...(date === undefined ? {} : { date }),
        ...(note === undefined ? {} : { note }),
      },
    ]),
  )
}

export function linkScales(source: ProcedureSource): ReadonlyMap<string, Scale> {
  return new Map(
    entriesOf(source.scales).map(([id, labels]) => {
      const words = Object.keys(labels)
      const scale: Scale = {
        id,
        words,
        labels: new Map(entriesOf(labels).map(([word, label]) => [word, textsOf(label)])),
        type: { kind: 'enumeration', name: id, values: words, ordered: true },
      }
      return [id, scale]
    }),
  )
}

export function linkRoles(
  context: LinkContext,
  source: ProcedureSource,
): ReadonlyMap<string, Role> {
  const declared = new Map(entriesOf(source.roles))
  return new Map(
    [...declared].map(([id, role]) => {
      reportWord(context, 'role', source.roles ?? {}, id)
      resolveAll(context, 'role', declared, role, 'from', role.from)
      return [
        id,
        {
          id,
          title: textsOf(role.title),
          clauses: clausesOf(role.clause),
          ofCase: role.of === 'case',
          from: role.from ?? [],
          outside: role.outside === true,
        },
      ]
    }),
  )
}

export function linkForms(
  context: LinkContext,
  source: ProcedureSource,
  scales: ReadonlyMap<string, Scale>,
): ReadonlyMap<string, Form> {
  const extending = new Set(entriesOf(source.deadlines).map(([, { extend }]) => extend?.by))
  return new Map(
    entriesOf(source.forms).map(([id, form]) => {
      const titled = 'fields' in form && typeof form.fields === 'object'
      const fields = (titled ? form.fields : form) as FieldsSource
      const title: Texts = titled ? textsOf(form.title as never) : {}
      reportTwice(context, fields)
      const linked = entriesOf(fields).map(([key, type]) => {
        const field = linkField(context, scales, fields, key, type)
        if (!hasKnownType(scales, type)) context.untyped.add(`${id}.${field.name}`)
        return extending.has(`${id}.${field.name}`) ? atMostACentury(field) : field
      })
      const clauses = titled ? clausesOf(form.clause as ClauseSource | undefined) : []
      return [id, makeForm(id, title, linked, clauses)]
    }),
  )
}

/** The longest extension in days: more than `durationOf` takes would give no day at all. */
export const longestExtension = 36_525

/** A number of days by which a deadline is extended: a longer one is refused, not passed over. */
function atMostACentury(field: Field): Field {
  const { type } = field
  if (type.kind !== 'number') return field
  return {
    ...field,
    ...limited(field, { maximum: Math.min(type.maximum ?? longestExtension, longestExtension) }),
  }
}

/** `a` and `a?` in one form: it cannot be both compulsory and optional. */
function reportTwice({ locate, report }: LinkContext, fields: FieldsSource): void {
  for (const name of Object.keys(fields).filter((field) => Object.hasOwn(fields, `${field}?`))) {
    report({
      code: 'duplicate-field',
      severity: 'error',
      message: say`the form has both \`${name}\` and \`${name}?\``,
      range: locate.key(fields, `${name}?`),
      suggestion: { message: say`keep the one with the question mark if it may be left empty` },
    })
  }
}

function linkField(
  context: LinkContext,
  scales: ReadonlyMap<string, Scale>,
  owner: object,
  key: string,
  type: FieldTypeSource,
): Field {
  const optional = key.endsWith('?')
  const kind = fieldKind(context, scales, { owner, key, type })
  return {
    name: optional ? key.slice(0, -1) : key,
    title: typeof type === 'object' && 'title' in type ? textsOf(type.title) : {},
    ...(typeof type === 'object' && 'clause' in type ? { clauses: clausesOf(type.clause) } : {}),
    ...labelsOf(type),
    kind: kindName(type),
    optional,
    ...(isPersonal(type) ? { personal: true } : {}),
    ...kind,
  }
}

function labelsOf(type: FieldTypeSource): Pick<Field, 'labels'> {
  if (typeof type === 'string') return {}
  if ('list' in type) return labelsOf(type.list)
  if (type.values === undefined || Array.isArray(type.values)) return {}
  return {
    labels: new Map(entriesOf(type.values).map(([word, label]) => [word, textsOf(label)])),
  }
}

/** A list is personal as a whole, also where only its values are said to be. */
function isPersonal(type: FieldTypeSource): boolean {
  if (typeof type === 'string') return false
  return type.personal === true || ('list' in type && isPersonal(type.list))
}

function hasKnownType(scales: ReadonlyMap<string, Scale>, type: FieldTypeSource): boolean {
  if (typeof type === 'string') return scales.has(type) || fieldKinds.has(type)
  if ('list' in type) return hasKnownType(scales, type.list)
  return type.values !== undefined || hasKnownType(scales, type.type)
}

function kindName(type: FieldTypeSource): string {
  if (typeof type === 'string') return type
  return 'list' in type ? `list of ${kindName(type.list)}` : type.type
}

interface FieldPlace {
  readonly owner: object
  readonly key: string
  readonly type: FieldTypeSource
}

function fieldKind(
  context: LinkContext,
  scales: ReadonlyMap<string, Scale>,
  { owner, key, type }: FieldPlace,
): FieldKind {
  if (typeof type === 'string') return namedKind(context, scales, { owner, key, type })
  if ('list' in type) {
    return listKind(fieldKind(context, scales, { owner: type, key: 'list', type: type.list }))
  }
  if (type.values !== undefined) {
    const words = Array.isArray(type.values) ? type.values : Object.keys(type.values)
    const { schema } = scaleKind({ id: key, words })
    return { schema, type: { kind: 'enumeration', values: words, ordered: false } }
  }
  const named = namedKind(context, scales, { owner: type, key: 'type', type: type.type })
  return limited(named, type)
}

function namedKind(
  context: LinkContext,
  scales: ReadonlyMap<string, Scale>,
  { owner, key, type }: FieldPlace & { readonly type: string },
): FieldKind {
  const scale = scales.get(type)
  const kind = scale ? scaleKind(scale) : fieldKinds.get(type)
  if (kind) return kind
  const available = [...fieldKinds.keys(), ...scales.keys()]
  reportUnknown(context, 'type', type, available, context.locate(owner, key))
  return { schema: {}, type: { kind: 'text' } }
}

/** A field kind within the limits that the document states. */
function limited(
  kind: FieldKind,
  limits: {
    readonly minimum?: number
    readonly maximum?: number
    readonly unit?: string
    readonly pattern?: string
  },
): FieldKind {
  const { minimum, maximum, unit, pattern } = limits
  const bounds = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
  const schema: JsonSchema = {
    ...kind.schema,
    ...bounds,
    ...(pattern === undefined ? {} : { pattern }),
  }
  if (kind.type.kind !== 'number') return { schema, type: kind.type }
  return { schema, type: { ...kind.type, ...bounds, ...(unit === undefined ? {} : { unit }) } }
}

export function linkRecords(
  context: LinkContext,
  source: ProcedureSource,
  forms: ReadonlyMap<string, Form>,
): ReadonlyMap<string, CaseRecord> {
  return new Map(
    entriesOf(source.records).map(([id, record]) => [
      id,
      {
        id,
        title: textsOf(record.title),
        clauses: clausesOf(record.clause),
        forms: resolveAll(context, 'form', forms, record, 'forms', record.forms),
        numbered: record.numbered === true,
      },
    ]),
  )
}
