import { type Counting, durationInWords } from '@dueprocess/rules'
import type { WhenTargetChanges } from '../../../procedure/deadline.ts'
import { textIn } from '../../../procedure/text.ts'
import type { DeadlineState } from '../../../trail/index.ts'
import type { ExplainedEvent } from '../explanation.ts'
import { named, timeInWords } from './named.ts'
import type { Phrases } from './phrases.ts'

/** The sentences of an explanation in English. */
export const english: Phrases = {
  title: (texts, id) => textIn(texts, ['en'], id),
  cite: (clauses) => ` (${clauses.join(', ')})`,
  which: (run, period) =>
    `${run > 1 ? `, run ${run}` : ''}${period === undefined ? '' : `, period ${period}`}`,
  head: (what, stands) => `${what}: ${stands}.`,
  status: (status, missed, due) => {
    const by = due === undefined ? '' : ` since ${due}`
    const words: Record<DeadlineState, string> = {
      idle: 'not running',
      open: due === undefined ? 'open, nothing is due now' : `open, due ${due}`,
      done: missed ? 'done, but missed before' : 'done in time',
      void: 'no longer owed',
      over: `over${by}`,
      unfinished: 'unfinished when the case ended',
    }
    return `${words[status]}${missed && status !== 'done' ? '; it was missed' : ''}`
  },
  sentence: (text) => `${text}.`,
  started: (at, anchor) => `The clock started ${at}, ${events[anchor.kind](named(anchor, 'en'))}`,
  period: (from, afterMiss) =>
    `This period began ${from}, when the one before was due${afterMiss ? ' and missed' : ''}.`,
  within: (within, title, calendar, counting) =>
    `It has ${durationInWords(within, 'en')} by the calendar "${title}"${title === calendar ? '' : ` (${calendar})`}, counted ${countings[counting]}.`,
  newTarget: (at, within, policy) =>
    `From ${at} on it has ${durationInWords(within, 'en')}: ${policies[policy]}.`,
  paused: (from, to, by) =>
    by === undefined
      ? `Done from ${from}, reopened ${to ?? ''}: the time between does not count`
      : `The clock stood still from ${from} ${to === undefined ? 'on' : `to ${to}`}, ${pauses[by.kind] ?? ''}"${named(by, 'en')}"`,
  worth: (milliseconds, unit) =>
    `A stop is worth ${timeInWords(milliseconds, 'en')} of ${unit === 'working' ? 'working' : 'elapsed'} time.`,
  extended: (by, to) => `Extended by ${durationInWords(by, 'en')}, to ${to}.`,
  lastDay: (to) => `The last day is no working day: it moves to ${to}.`,
  promised: (due, until) =>
    `An earlier version of the procedure, which the case followed until ${until}, promised ${due}; that is kept.`,
  rolls: (cited) => `A due instant on a day without work moves to the next working day${cited}.`,
  rolled: (to, calendar) => `It moves to ${to}, by the working days of ${calendar}.`,
  provisional: (calendar, validTo) =>
    `Provisional: ${calendar} knows its holidays${validTo === undefined ? '' : ` up to ${validTo}`} only.`,
  wish: (until, within) =>
    `The house wishes it done within ${durationInWords(within, 'en')}, until ${until}.`,
  done: (at) => `It was done ${at}.`,
  took: (milliseconds) => `It took ${timeInWords(milliseconds, 'en')}.`,
  against: (milliseconds) =>
    milliseconds > 0
      ? `That was ${timeInWords(milliseconds, 'en')} late.`
      : `That was ${timeInWords(-milliseconds, 'en')} before it was due.`,
  zone: (zone) => `Times are those of ${zone}.`,
}

const events: Record<ExplainedEvent['kind'], (name: string) => string> = {
  step: (name) => `with the step "${name}"`,
  enter: (name) => `when "${name}" was entered`,
  fact: (name) => `as recorded in "${name}"`,
  condition: (name) => `when this became true: ${name}`,
  hold: (name) => `when it was held: "${name}"`,
}

const pauses: Partial<Record<ExplainedEvent['kind'], string>> = {
  step: 'after the step ',
  enter: 'after entering ',
  condition: 'while this was true: ',
  hold: 'held: ',
}

const countings: Readonly<Record<Counting, string>> = {
  exact: 'from the instant itself',
  'eu-1182-71': 'by Regulation 1182/71',
  'cn-civil-code': 'by articles 201 to 203 of the Civil Code of China',
}

const policies: Readonly<Record<WhenTargetChanges, string>> = {
  'keep-time-used': 'the time used before counts',
  restart: 'counted anew from then',
  'keep-due': 'what was due stays due',
}
