import type { Json } from '@dueprocess/rules'

/** A value of YAML: maps keep the order of their keys. */
export type Yaml = Json | YamlMap | readonly Yaml[]

/** A map as it is written, key by key; absent values are left out. */
export interface YamlMap {
  readonly [key: string]: Yaml | undefined
}

const widest = 90

/** Writes maps in lines of their own, and within braces where that fits on a line. */
export function writeYaml(map: YamlMap): string {
  return mapLines(map).join('\n')
}

function mapLines(map: YamlMap): readonly string[] {
  return entriesOf(map).flatMap(([key, value]) => pairLines(key, value))
}

function pairLines(key: string, value: Yaml): readonly string[] {
  const head = `${key}:`
  const line = `${head} ${onOneLine(value)}`
  const isFlat =
    typeof value !== 'object' || value === null || (line.length <= widest && !isOuter(key))
  if (isFlat || isEmpty(value)) return [line]
  const inside = Array.isArray(value) ? listLines(value) : mapLines(value as YamlMap)
  return [head, ...inside.map((one) => `  ${one}`)]
}

/** The parts of a file that people look for stand in lines of their own, however short. */
function isOuter(key: string): boolean {
  return ['actors', 'scenarios', 'steps', 'given'].includes(key)
}

function listLines(items: readonly Yaml[]): readonly string[] {
  return items.flatMap((item) => {
    const line = `- ${onOneLine(item)}`
    if (line.length <= widest || typeof item !== 'object' || item === null) return [line]
    const lines = Array.isArray(item) ? listLines(item) : mapLines(item as YamlMap)
    return lines.map((one, index) => `${index === 0 ? '- ' : '  '}${one}`)
  })
}

function onOneLine(value: Yaml): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = entriesOf(value as YamlMap).map(([key, part]) => `${key}: ${onOneLine(part)}`)
    return `{${pairs.join(', ')}}`
  }
  return typeof value === 'string' ? quoteIfNeeded(value) : String(value)
}

function entriesOf(map: YamlMap): [string, Yaml][] {
  return Object.entries(map).flatMap(([key, value]): [string, Yaml][] => {
    return value === undefined ? [] : [[quoteIfNeeded(key), value]]
  })
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0
}

const plain =
  /^((?:\.{1,2}\/)?\p{L}[\p{L}\p{M}\p{Nd}./-]*( [\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}./-]*)*|\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)|\d+ [a-z ]+)$/u
const words = /^(true|false|null|yes|no|on|off|unknown|erased)$/i

/** Quotes whatever could be read as something else than the text that it is. */
function quoteIfNeeded(text: string): string {
  if (plain.test(text) && !words.test(text)) return text
  return JSON.stringify(text).replace(/[^\P{C}]|[\u2028\u2029\u00a0\ufeff]/gu, escaped)
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('')
}
