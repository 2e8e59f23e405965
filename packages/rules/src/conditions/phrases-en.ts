import type { OrderKind, Phrases } from './phrases.ts'
import type { Comparator } from './syntax.ts'

const amounts = {
  '=': 'is',
  '!=': 'is not',
  '<': 'below',
  '<=': 'at most',
  '>': 'above',
  '>=': 'at least',
}

const comparators: Readonly<Record<OrderKind, Readonly<Record<Comparator, string>>>> = {
  amount: amounts,
  level: amounts,
  moment: { ...amounts, '<': 'before', '<=': 'not after', '>': 'after', '>=': 'not before' },
}

const counts: Readonly<Record<Comparator, string>> = {
  '=': 'exactly',
  '!=': 'not exactly',
  '<': 'fewer than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
}

const calls: ReadonlyMap<string, (args: readonly string[]) => string> = new Map([
  ['count', (args) => `number of ${args.length > 1 ? `(${list(args)}) that hold` : args[0]}`],
  ['sum', (args) => `sum of ${list(args)}`],
  ['min', (args) => `least of ${list(args)}`],
  ['max', (args) => `greatest of ${list(args)}`],
  ['contains', ([text, part]) => `${text} contains ${part}`],
  ['starts-with', ([text, part]) => `${text} begins with ${part}`],
  ['ends-with', ([text, part]) => `${text} ends with ${part}`],
  ['matches', ([text, pattern]) => `${text} matches the pattern ${pattern}`],
])

function list(items: readonly string[]): string {
  return items.join(', ')
}

/** English. */
export const english: Phrases = {
  yes: 'yes',
  no: 'no',
  group: (text) => `(${text})`,
  quoted: (text) => `“${text}”`,
  list,
  and: (parts) => parts.join(' and '),
  or: (parts) => parts.join(' or '),
  not: (text) => `not ${text}`,
  compared: (operator, kind, right) => `${comparators[kind][operator]} ${right}`,
  counted: (operator, number, all) => `${counts[operator]} ${number} of (${list(all)})`,
  ranged: (low, high) => `from ${low} to ${high}`,
  member: (items) => `is one of ${list(items)}`,
  memberOf: (all) => `is among ${all}`,
  said: (subject, predicate) => `${subject} ${predicate}`,
  either: (predicates) => predicates.join(' or '),
  bothOf: (predicates) => predicates.join(' and '),
  known: (subject, is) => `${subject} is ${is ? '' : 'not '}known`,
  duration: (amount, unit) => `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`,
  arithmetic: (operator, left, right) => `${left} ${operator} ${right}`,
  shifted: (moment, duration, after) => `${duration} ${after ? 'after' : 'before'} ${moment}`,
  inStage: (stage) => `in stage ${stage}`,
  since: (condition) => `the moment when ${condition} became true`,
  choice: (condition, then, otherwise) => `if ${condition} then ${then}, otherwise ${otherwise}`,
  some: (variable, all, condition) => `for some ${variable} of ${all}: ${condition}`,
  every: (variable, all, condition) => `for every ${variable} of ${all}: ${condition}`,
  call: (name, args) => calls.get(name)?.(args) ?? `${name} of ${list(args)}`,
}
