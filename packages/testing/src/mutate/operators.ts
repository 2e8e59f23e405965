import type { Json } from '@dueprocess/rules'
import { noun, say } from '@dueprocess/rules'

/** A value of a procedure document with where it stands. */
export interface Place {
  /** Keys from the top, indexes of lists among them. */
  readonly path: readonly (string | number)[]
  readonly value: Json
  readonly document: Readonly<Record<string, Json>>
}

/** Another value for a place, or none: then the key or item is left out. */
export interface Change {
  /** The kind of change. */
  readonly operator: string
  /** What it does, in words. */
  readonly what: string
  readonly to?: Json
}

/** Every change of one place. */
export function changesAt(place: Place): readonly Change[] {
  return operators.flatMap((operator) => operator(place))
}

type Operator = (place: Place) => readonly Change[]

/** Keys whose texts are conditions or other expressions. */
const conditionKeys = /^(when|unless|never|is|while|until|after|inputs|define|parameters)$/
const durationKeys = /^(within|every|after|max|by|target|plus)$/
const duration = /^(\d+) (working )?(minute|hour|day|week|month|year)s?$/

const operators: readonly Operator[] = [
  /** A number that a condition compares with, one more and one less. */
  ({ path, value }) => {
    if (typeof value !== 'string' || duration.test(value)) return []
    if (!path.some((key) => typeof key === 'string' && conditionKeys.test(key))) return []
    return numbersIn(value).flatMap(({ index, text }) => oneOff(value, index, text))
  },
  /** A number in a cell of a table, and another word in a cell that is a result. */
  ({ path, value }) => {
    const key = path.at(-1)
    if (typeof value !== 'string' || (key !== 'table' && key !== 'matrix')) return []
    return tableChanges(value)
  },
  /** A duration, one more. */
  ({ path, value }) => {
    const isDuration = path.some((key) => typeof key === 'string' && durationKeys.test(key))
    const parts = typeof value === 'string' && isDuration ? duration.exec(value) : null
    if (!parts) return []
    const [, amount = '', working = '', unit = ''] = parts
    const longer = `${Number(amount) + 1} ${working}${unit}s`
    return [{ operator: 'duration', what: say`\`${value}\` becomes \`${longer}\``, to: longer }]
  },
  /** Another role than the one that may. */
  ({ path, value, document }) => {
    const roles = Object.keys(mapOf(document.roles))
    const isBy = path.lastIndexOf('by') >= path.length - 2 && path.includes('by')
    if (!isBy || typeof value !== 'string' || !roles.includes(value)) return []
    const other = roles[(roles.indexOf(value) + 1) % roles.length]
    if (other === undefined || other === value) return []
    return [{ operator: 'role', what: say`\`by: ${value}\` becomes \`${other}\``, to: other }]
  },
  /** Another stage than the one that a way leads to. */
  ({ path, value, document }) => {
    const [key, of] = [path.at(-1), path.at(-3)]
    const isWay =
      key === 'to' || key === 'then' || (key === 'stage' && (of === 'to' || of === 'then'))
    if (!isWay || typeof value !== 'string') return []
    const stages = siblingsOf(document, path)
    const other = stages[(stages.indexOf(value) + 1) % stages.length]
    if (other === undefined || other === value) return []
    return [
      { operator: 'target', what: say`the way to \`${value}\` leads to \`${other}\``, to: other },
    ]
  },
  /** A constraint, an escalation or the mark of a required step is left out. */
  ({ path }) => {
    const [key, of] = [path.at(-1), path.at(-2)]
    if (path.length === 2 && of === 'constraints') return [dropped('constraint', `${key}`)]
    if (of === 'escalate') return [dropped('escalation', say`number ${Number(key) + 1}`)]
    if (key === 'required') return [dropped('required', say`of \`${of}\``)]
    return []
  },
  /** The condition under which a step can be taken is left out. */
  ({ path }) => {
    const key = path.at(-1)
    const isOfStep = path.at(-3) === 'steps' && (key === 'when' || key === 'unless')
    return isOfStep ? [dropped('condition', say`\`${key}\` of \`${path.at(-2)}\``)] : []
  },
]

/** The stages beside those that a way can lead to: those around it, from the inside to the outside. */
function siblingsOf(document: Json, path: Place['path']): readonly string[] {
  const levels = path.flatMap((key, index) => (key === 'stages' ? [path.slice(0, index + 1)] : []))
  const inside = levels.at(-1) ?? ['stages']
  const found = inside.reduce<Json>((value, key) => mapOf(value)[key] ?? {}, document)
  return Object.keys(mapOf(found))
}

function dropped(operator: string, what: string): Change {
  return { operator, what: say`${noun(operator)} ${what} is left out` }
}

interface FoundNumber {
  readonly index: number
  readonly text: string
}

/** Numbers by themselves: none within a name, a date or a text in quotes. */
function numbersIn(text: string): readonly FoundNumber[] {
  const withoutTexts = text.replace(/"[^"]*"/g, (quoted) => ' '.repeat(quoted.length))
  return [...withoutTexts.matchAll(/(?<![\p{L}\d.@#-])\d+(\.\d+)?(?![\p{L}\d.-])/gu)].map(
    ({ 0: found, index }) => ({ index, text: found }),
  )
}

function oneOff(whole: string, index: number, text: string): readonly Change[] {
  return [1, -1].map((difference): Change => {
    const other = String(Number(text) + difference)
    const to = `${whole.slice(0, index)}${other}${whole.slice(index + text.length)}`
    return {
      operator: 'threshold',
      what: say`\`${text}\` becomes \`${other}\` in \`${lineAt(whole, index)}\``,
      to,
    }
  })
}

function lineAt(text: string, index: number): string {
  const from = text.lastIndexOf('\n', index) + 1
  const end = text.indexOf('\n', index)
  return text
    .slice(from, end < 0 ? undefined : end)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Changes of the cells of a table in lines and bars; the first line has the names of the columns. */
function tableChanges(table: string): readonly Change[] {
  const body = table.indexOf('\n') + 1
  if (body === 0) return []
  const thresholds = numbersIn(table)
    .filter(({ index }) => index >= body)
    .flatMap(({ index, text }) => oneOff(table, index, text))
  return [...thresholds, ...otherResults(table)]
}

/** The result of a row becomes that of the row below it, or of the first. */
function otherResults(table: string): readonly Change[] {
  const lines = table.split('\n')
  const rows = lines.flatMap((line, index) => (index > 0 && line.includes('|') ? [index] : []))
  const resultOf = (line = ''): string => (line.split('|')[0] ?? '').trim()
  return rows.flatMap((row, place): Change[] => {
    const line = lines[row] ?? ''
    const result = resultOf(line)
    const other = [...rows.slice(place + 1), ...rows]
      .map((one) => resultOf(lines[one]))
      .find((one) => one !== result)
    if (other === undefined || result === '') return []
    const to = lines
      .with(
        row,
        line.replace(result, () => other),
      )
      .join('\n')
    return [
      {
        operator: 'result',
        what: say`\`${result}\` becomes \`${other}\` in \`${lineAt(line, 0)}\``,
        to,
      },
    ]
  })
}

function mapOf(value: Json | undefined): Readonly<Record<string, Json>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return value as Readonly<Record<string, Json>>
}
