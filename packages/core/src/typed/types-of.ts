import type { Procedure } from '../check/index.ts'
import type { Field, Form } from '../form/index.ts'
import type { Texts } from '../procedure/index.ts'
import { isOfMachine, type Step } from '../procedure/step.ts'
import {
  commentText,
  keyText,
  literalText,
  type ScaleText,
  typeText,
  unionText,
} from './type-text.ts'

/**
 * The text of a TypeScript module with the types of a procedure: its steps with their forms, roles,
 * stages, deadlines, facts and decisions, and what `typed` needs to tell whether a procedure is the
 * one that they are of. The same procedure always gives the same text.
 */
export function typesOf(procedure: Procedure): string {
  const { id, version, title } = procedure
  const name = typeName(id)
  const writing: Writing = {
    procedure,
    name,
    scale: (scale) => (procedure.scales.has(scale) ? memberOf(name, 'scales', scale) : undefined),
  }
  return [
    `// The types of ${id} ${version}, written by \`dueprocess types\`; change the procedure instead.`,
    '',
    `import type { ${hasPersonal(procedure) ? 'PersonalMark, TypesOf' : 'TypesOf'} } from '@dueprocess/core'`,
    '',
    ...comment(title),
    `export type ${name} = {`,
    ...membersOf(writing).map(indented),
    '}',
    '',
    '/** The procedure that the types are of, for `typed`. */',
    `export const ${constantName(id)}: TypesOf<${name}> = {`,
    ...pinOf(procedure).map(([member, text]) => indented(`${member}: ${literalText(text)},`)),
    '}',
    '',
  ].join('\n')
}

/** What the parts of a module share. */
interface Writing {
  readonly procedure: Procedure
  /** Of the type that is written. */
  readonly name: string
  readonly scale: ScaleText
}

function pinOf({ id, version, behaviour }: Procedure): readonly (readonly [string, string])[] {
  return Object.entries({ id, version, behaviour })
}

function membersOf(writing: Writing): readonly string[] {
  const { procedure } = writing
  const { roles, stages, deadlines, scales, forms, openings } = procedure
  return [
    ...pinOf(procedure).flatMap(([member, text]) => property(member, literalText(text))),
    ...group(
      'scales',
      [...scales.values()].flatMap(({ id, words }) => property(id, unionText(words))),
    ),
    ...property('roles', unionText(roles.keys())),
    ...property('stages', unionText(stages.keys())),
    ...property('deadlines', unionText(deadlines.map(({ id }) => id))),
    ...group(
      'forms',
      [...forms.values()].flatMap((form) => formLines(writing, form)),
    ),
    ...group(
      'openings',
      [...openings.values()].flatMap((step) => stepLines(writing, step)),
    ),
    ...group(
      'steps',
      stepsOf(procedure).flatMap((step) => stepLines(writing, step)),
    ),
    ...group('facts', factLines(writing)),
    ...group('decisions', decisionLines(writing)),
  ]
}

/** Steps that a person can submit to an open case, those of the language included. */
function stepsOf({ steps, openings }: Procedure): readonly Step[] {
  return [...steps.values()].filter((step) => !openings.has(step.id) && !isOfMachine(step))
}

function formLines(writing: Writing, { id, title, fields }: Form): readonly string[] {
  return [...comment(title), ...group(id, fieldLines(writing, fields.values()))]
}

function fieldLines({ scale }: Writing, fields: Iterable<Field>): readonly string[] {
  return [...fields].flatMap(({ name, optional, type, kind, title }) => {
    const text = typeText(type, scale)
    return [
      ...comment({ ...title, ...(toldKinds.test(kind) ? { kind } : {}) }),
      `readonly ${keyText(name)}${optional ? `?: ${text} | null` : `: ${text}`}`,
    ]
  })
}

/** Kinds of which the type does not say everything. */
const toldKinds = /(^| )(integer|money|date|date-time|duration|actor|file|case)$/

/** What a step is submitted with. An amendment needs only what changes. */
function stepLines(writing: Writing, { id, title, form }: Step): readonly string[] {
  if (!form) return [...comment(title), ...property(id, 'undefined')]
  if (writing.procedure.forms.get(form.form.id) !== form.form) {
    return [...comment(title), ...group(id, fieldLines(writing, form.form.fields.values()))]
  }
  const type = memberOf(writing.name, 'forms', form.form.id)
  return [...comment(title), ...property(id, form.amends ? `Partial<${type}>` : type)]
}

/** Values that were recorded or computed. What else conditions may ask is in the case itself. */
function factLines({ procedure, scale }: Writing): readonly string[] {
  const fields = [...procedure.forms.values()].flatMap((form) =>
    [...form.fields.values()].flatMap(({ name, type, personal }) =>
      property(`${form.id}.${name}`, personal ? 'PersonalMark' : typeText(type, scale)),
    ),
  )
  const others = [...procedure.names].flatMap(([fact, { type, origin }]) =>
    factOrigins.has(origin.kind) ? property(fact, typeText(type, scale)) : [],
  )
  return [...fields, ...others]
}

const factOrigins: ReadonlySet<string> = new Set(['decision', 'definition', 'outcome', 'parameter'])

function decisionLines({ procedure, name }: Writing): readonly string[] {
  return [...procedure.decisions.values()].flatMap(({ id, title, outputs }) => {
    const lines = outputs.flatMap((output) =>
      property(output.name, memberOf(name, 'facts', output.fact)),
    )
    return [...comment(title), ...group(id, lines)]
  })
}

function hasPersonal({ forms }: Procedure): boolean {
  return [...forms.values()].some(({ personal }) => personal.length > 0)
}

function memberOf(name: string, group: string, member: string): string {
  return `${name}['${group}'][${literalText(member)}]`
}

function property(name: string, type: string): readonly string[] {
  return [`readonly ${keyText(name)}: ${type}`]
}

function group(name: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return property(name, 'Record<never, never>')
  return [`readonly ${keyText(name)}: {`, ...lines.map(indented), '}']
}

function comment(title: Texts): readonly string[] {
  const said = commentText(Object.values(title))
  return said === '' ? [] : [said]
}

function indented(line: string): string {
  return `  ${line}`
}

/** `service-incident` as `ServiceIncident`. */
function typeName(id: string): string {
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return words.join('').replaceAll(/[^\p{ID_Continue}]/gu, '_')
}

/** `service-incident` as `serviceIncidentTypes`. */
function constantName(id: string): string {
  const name = typeName(id)
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Types`
}
