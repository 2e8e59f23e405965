import { formatDuration } from '@dueprocess/rules'
import { englishDocument } from './document/en.ts'
import type { OrderKind } from './expression.ts'
import { joinedBy, range, type Words } from './words.ts'

const orders: Readonly<Record<OrderKind, Readonly<Record<'<' | '<=' | '>' | '>=', string>>>> = {
  amount: { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least' },
  level: { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least' },
  moment: { '<': 'before', '<=': 'not after', '>': 'after', '>=': 'not before' },
}

const list = (items: readonly string[]): string => joinedBy(items, ', ', '; ')

/** English. */
export const english: Words = {
  yes: 'yes',
  no: 'no',
  quoted: (text) => `“${text}”`,
  list,
  aside: (text) => ` (${text})`,
  about: (head, text) => `${head}: ${text}`,
  duration: formatDuration,
  outcomes: new Map([
    ['approved', 'approved'],
    ['rejected', 'rejected'],
    ['for', 'for'],
    ['against', 'against'],
  ]),
  expression: {
    group: (text) => `(${text})`,
    and: (parts) => parts.join(' and '),
    or: (parts) => parts.join(' or '),
    not: (text) => `not ${text}`,
    known: (subject) => `${subject} is known`,
    unknown: (subject) => `${subject} is not known`,
    compared: (operator, kind, operand) => {
      if (operator === '=') return `is ${operand}`
      return operator === '!=' ? `is not ${operand}` : `${orders[kind][operator]} ${operand}`
    },
    range: (low, high) => `from ${low} to ${high}`,
    said: (subject, predicate) => `${subject} ${predicate}`,
    since: (condition) => `the moment when ${condition} became true`,
    choice: (condition, then, otherwise) => `if ${condition}: ${then}, otherwise ${otherwise}`,
    some: (all, condition) => `for one of ${all}: ${condition}`,
    every: (all, condition) => `for every one of ${all}: ${condition}`,
    functions: new Map<string, (args: readonly string[]) => string>([
      [
        'count',
        (args) => (args.length > 1 ? `how many of (${list(args)}) hold` : `number of ${args[0]}`),
      ],
      ['sum', (args) => `sum of ${list(args)}`],
      ['min', (args) => `least of ${list(args)}`],
      ['max', (args) => `greatest of ${list(args)}`],
      ['contains', ([text, part]) => `${text} contains ${part}`],
      ['starts-with', ([text, part]) => `${text} begins with ${part}`],
      ['ends-with', ([text, part]) => `${text} ends with ${part}`],
    ]),
  },
  name: {
    lowest: (decision) => `lowest possible ${decision}`,
    highest: (decision) => `highest possible ${decision}`,
    computed: (decision) => `computed ${decision}`,
    deadline: (title, status) => {
      const said = {
        open: 'is running',
        late: 'is late',
        met: 'is met',
        missed: 'is missed',
        owed: 'is owed',
        due: 'due time',
      }
      return `deadline ${title} ${said[status]}`
    },
    done: (step) => `${step} is done in this visit`,
    ever: (step) => `${step} was done`,
    times: (step) => `number of times ${step} was done`,
    outcome: (step) => `outcome of ${step}`,
    in: (stage) => `in stage ${stage}`,
    held: (hold) => `on hold: ${hold}`,
    link: (link, what) => {
      const said = { open: 'has open cases', count: 'number of cases', outcome: 'outcome' }
      return `linked ${link}: ${said[what]}`
    },
  },
  document: englishDocument,
  diagram: {
    description: (title, stages, steps) =>
      `Flow chart of the procedure ${title}: ${stages} stages, ${steps} steps. The same flow is given as a list.`,
    start: 'Start',
    anywhere: (stage) => `Anywhere in “${stage}”`,
    anywhereInCase: 'Anywhere in the case',
    required: 'required',
    requiredIf: (condition) => `required if ${condition}`,
    votes: (quorum, seats) => `vote: ${quorum} of ${seats} must agree`,
    again: 'begins the stage anew',
    stays: 'or stays here',
    ends: {
      completed: 'End: completed',
      cancelled: 'End: cancelled',
      duplicate: 'End: duplicate',
      part: 'End of this part',
    },
    when: (condition) => `if ${condition}`,
    otherwise: 'otherwise',
    whenEnded: 'when this has ended',
    whenTracksEnded: 'when every track has ended',
    after: (duration) => `after ${duration}`,
    at: (fact) => `due at “${fact}”`,
    every: (period) => `every ${period.replace(/^1 /u, '')}`,
    target: (duration) => `house target ${duration}`,
    chosen: (times, by) => `${range(times, ', ', ' … ')} (by ${by})`,
    earliest: (times) => `the earliest of: ${times.join('; ')}`,
    opens: (procedure) => `opens a case: ${procedure}`,
    setsHold: (hold) => `puts on hold: ${hold}`,
    from: (stage) => `from: ${stage}`,
    to: (stage) => `to: ${stage}`,
    roles: 'Roles',
    symbols: 'Symbols',
    outside: (role) => `${role} (outside)`,
    legend: {
      deadline: 'deadline',
      hold: 'hold: nothing moves while it is set',
      current: 'where the case is',
      visited: 'way that the case took',
      alone: 'by itself: after some time, or at the end of a part',
    },
    times: (count) => `×${count}`,
    here: 'here now',
    status: {
      idle: 'not running',
      open: 'running',
      late: 'missed, still owed',
      met: 'met',
      missed: 'missed',
      void: 'no longer owed',
      over: 'over',
      unfinished: 'unfinished at the end',
    },
    dueAt: (instant) => `due ${instant}`,
  },
}
