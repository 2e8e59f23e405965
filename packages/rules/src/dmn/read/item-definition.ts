import { available, didYouMean } from '../../conditions/available.ts'
import { quote } from '../../conditions/report.ts'
import { nearestWord, say, type Type } from '../../values/index.ts'
import type { Reporter } from '../issue.ts'
import type { ItemDefinition, TextElement } from '../model/elements.ts'
import type { Places } from '../model/places.ts'
import { narrow } from './allowed-values.ts'

/** Finds the types that a model names. */
export interface TypeReader {
  /** The type of a `typeRef` at an element; undefined where it says none that is read. */
  typeOf(typeRef: string | undefined, element: object): Type | undefined
  /** The type with only the allowed values, where it can say them; else the type, and a warning. */
  narrowed(type: Type, allowed: TextElement | undefined): Type
}

/** The names of FEEL's types (DMN 1.5, 10.3.1.3), and those of DMN 1.1 and of dmn-js. */
const builtIn: ReadonlyMap<string, Type> = new Map<string, Type>([
  ['string', { kind: 'text' }],
  ['number', { kind: 'number' }],
  ['double', { kind: 'number' }],
  ['integer', { kind: 'number', integer: true }],
  ['long', { kind: 'number', integer: true }],
  ['boolean', { kind: 'boolean' }],
  ['date', { kind: 'date' }],
  ['time', { kind: 'time' }],
  ['date and time', { kind: 'date-time' }],
  ['dateTime', { kind: 'date-time' }],
  ['days and time duration', { kind: 'days-time-duration' }],
  ['dayTimeDuration', { kind: 'days-time-duration' }],
  ['years and months duration', { kind: 'years-months-duration' }],
  ['yearMonthDuration', { kind: 'years-months-duration' }],
])

/** Types that say nothing. */
const untyped: ReadonlySet<string> = new Set(['Any', 'any', '<Undefined>', ''])

/** How far one definition may lead to another. */
const deepest = 50

interface Reader {
  readonly definitions: ReadonlyMap<string, ItemDefinition>
  readonly known: Map<ItemDefinition, Type | undefined>
  /** Definitions that are being read, so that none becomes part of itself. */
  readonly open: Set<ItemDefinition>
  readonly reporter: Reporter
  readonly places: Places
}

/** Makes the reader of the types of a model. Definitions that lead back to themselves are refused. */
export function createTypeReader(
  definitions: readonly ItemDefinition[],
  reporter: Reporter,
  places: Places,
): TypeReader {
  const byName = definitions.map((one) => [one.name ?? '', one] as const)
  const reader: Reader = {
    definitions: new Map(byName),
    known: new Map(),
    open: new Set(),
    reporter,
    places,
  }
  return {
    typeOf: (typeRef, element) => typeOf(reader, typeRef, element),
    narrowed: (type, allowed) => narrowed(reader, type, allowed),
  }
}

function typeOf(reader: Reader, typeRef: string | undefined, element: object): Type | undefined {
  const name = typeRef?.trim() ?? ''
  if (untyped.has(name)) return undefined
  const definition = reader.definitions.get(name) ?? reader.definitions.get(withoutPrefix(name))
  if (definition) return typeOfDefinition(reader, definition)
  const type = builtIn.get(withoutPrefix(name))
  if (type) return type
  const names = reader.reporter.isFull() ? [] : [...builtIn.keys(), ...reader.definitions.keys()]
  const near = nearestWord(name, names)
  const message = say`there is no type ${quote(name)}; ${didYouMean(near)}${available(names, 12)}`
  return reader.reporter.error('unknown-type', message, reader.places(element))
}

/** DMN 1.1 has the type as a qualified name: `feel:string`. */
function withoutPrefix(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1)
}

function typeOfDefinition(reader: Reader, definition: ItemDefinition): Type | undefined {
  const { known, open, reporter, places } = reader
  if (known.has(definition)) return known.get(definition)
  if (open.has(definition) || open.size === deepest) {
    const what = open.has(definition)
      ? say`leads back to itself`
      : say`is more than ${deepest} deep`
    const message = say`the type ${quote(definition.name ?? '')} ${what}`
    return reporter.error('circular-type', message, places(definition))
  }
  open.add(definition)
  const type = readDefinition(reader, definition)
  open.delete(definition)
  known.set(definition, type)
  return type
}

function readDefinition(reader: Reader, definition: ItemDefinition): Type | undefined {
  const { itemComponent, typeRef, allowedValues, typeConstraint, isCollection } = definition
  const base = itemComponent?.length
    ? readRecord(reader, itemComponent)
    : typeOf(reader, typeRef, definition)
  if (base === undefined) return undefined
  const item = narrowed(reader, base, allowedValues)
  if (isCollection !== true) return narrowed(reader, item, typeConstraint)
  return narrowed(reader, { kind: 'list', of: item }, typeConstraint)
}

function readRecord(reader: Reader, components: readonly ItemDefinition[]): Type {
  const fields = components.flatMap((component) => {
    const type = typeOfDefinition(reader, component)
    return type === undefined ? [] : [[component.name ?? '', type] as const]
  })
  return { kind: 'record', fields: Object.fromEntries(fields) }
}

function narrowed(reader: Reader, type: Type, allowed: TextElement | undefined): Type {
  const text = allowed?.text?.trim() ?? ''
  if (allowed === undefined || text === '') return type
  const result = narrow(type, text)
  if (result) return result
  const message = say`the allowed values ${quote(text)} are not kept: of texts a list is, of numbers one range`
  reader.reporter.warning('domain-not-kept', message, reader.places(allowed))
  return type
}
