import { printSet } from '../../tables/cells/print.ts'
import { lineOf } from '../../tables/space/line.ts'
import type { Type } from '../../values/index.ts'
import type { Create } from '../model/moddle.ts'
import { feelCell, feelLiteral } from './feel-cell.ts'
import type { GiveId } from './ids.ts'
import { feelForXml, plainForXml } from './xml-text.ts'

const feelTypes: { readonly [kind in Type['kind']]?: string } = {
  number: 'number',
  text: 'string',
  enumeration: 'string',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  'date-time': 'date and time',
  'days-time-duration': 'days and time duration',
  'years-months-duration': 'years and months duration',
}

/** The type of FEEL that a value has; undefined for lists and records. */
export function feelType(type: Type): string | undefined {
  return feelTypes[type.kind]
}

/** The values that a type allows, as unary tests; undefined where it allows all. */
export function allowedValues(type: Type): string | undefined {
  if (type.kind === 'enumeration') {
    return feelForXml(type.values.map((word) => feelLiteral(word, type)).join(', '))
  }
  const line = type.kind === 'number' ? lineOf({ ...type, integer: false }) : undefined
  const isBounded = line && (line.minimum > -Number.MAX_VALUE || line.maximum < Number.MAX_VALUE)
  const all = isBounded ? lineOf({ kind: 'number' }) : undefined
  return line && all && feelCell(printSet(all, [line.minimum, line.maximum]), type)
}

/** Makes the item definitions of a model, and tells what to call a type by. */
export interface TypeWriter {
  readonly definitions: readonly object[]
  /** The `typeRef` of a type; where FEEL has no name for it, that of a definition named after it. */
  refer(name: string, type: Type): string
}

/** Makes the writer of the types of a model. */
export function createTypeWriter(create: Create, giveId: GiveId): TypeWriter {
  const definitions: object[] = []
  const names = new Set<string>()
  const refer = (name: string, type: Type): string => {
    const plain = feelType(type)
    if (plain !== undefined && allowedValues(type) === undefined) return plain
    let called = `t${name.charAt(0).toUpperCase()}${name.slice(1)}`
    while (names.has(called)) called += '_'
    names.add(called)
    definitions.push(define(create, giveId(called), called, type))
    return called
  }
  return { definitions, refer }
}

function define(create: Create, id: string, name: string, type: Type): object {
  const item = type.kind === 'list' ? type.of : type
  const allowed = allowedValues(item)
  return create('dmn:ItemDefinition', {
    id,
    name: plainForXml(name),
    isCollection: type.kind === 'list' ? true : undefined,
    typeRef: feelType(item),
    allowedValues: allowed === undefined ? undefined : create('dmn:UnaryTests', { text: allowed }),
    itemComponent:
      item.kind === 'record'
        ? Object.entries(item.fields).map(([field, of], index) =>
            define(create, `${id}-${index + 1}`, field, of),
          )
        : undefined,
  })
}
