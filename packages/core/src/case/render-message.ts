import { formatInstantIn, type Json, parseInstant, type Type } from '@dueprocess/rules'
import {
  type LinkedProcedure,
  labelsOf,
  type NameOrigin,
  readMessage,
  type Texts,
  textIn,
  valueLabelsOf,
} from '../procedure/index.ts'
import type { NotifyEffect } from '../trail/index.ts'
import { own } from './live.ts'

/**
 * What a notification says, in the first of `languages` that its message has: facts filled in as
 * they were at the entry that asked for it, words of scales by their labels, instants in the zone
 * of the procedure's standard calendar. A fact that was not known is shown as such, and never left
 * out. Without a message it says what it is about.
 */
export function renderMessage(
  procedure: LinkedProcedure,
  effect: NotifyEffect,
  languages: readonly string[],
): string {
  const message = procedure.messages.get(effect.message ?? '')
  if (!message) return subjectOf(procedure, effect, languages)
  const { texts } = message
  const writing = writingOf(procedure, languageOf(texts, languages), languages)
  const text = textIn(texts, languages, '')
  return readMessage(text)
    .map((part) => {
      if (part.kind === 'text') return part.text
      return part.kind === 'fact' ? fact(writing, part.name, effect.facts) : ''
    })
    .join('')
}

/** The title of the step or the deadline. */
function subjectOf(
  { steps, deadlines }: LinkedProcedure,
  { about }: NotifyEffect,
  languages: readonly string[],
): string {
  if ('step' in about) return textIn(steps.get(about.step)?.title ?? {}, languages, about.step)
  const deadline = deadlines.find(({ id }) => id === about.deadline)
  return textIn(deadline?.title ?? {}, languages, about.deadline)
}

/** The language of the text that {@link textIn} chooses. */
function languageOf(texts: Texts, languages: readonly string[]): string {
  const chosen = languages.find((language) => Object.hasOwn(texts, language))
  // A text without a language is in that of whoever asks.
  const fallback = Object.hasOwn(texts, 'und') ? languages[0] : Object.keys(texts)[0]
  return chosen ?? fallback ?? 'en'
}

interface Writing {
  readonly procedure: LinkedProcedure
  readonly zone: string
  readonly words: Words
  label(name: string): string | undefined
  valueLabel(scale: string | undefined, word: string): string | undefined
}

function writingOf(
  procedure: LinkedProcedure,
  language: string,
  others: readonly string[],
): Writing {
  const languages = [language, ...others]
  const [standard] = procedure.calendars.values()
  return {
    procedure,
    zone: standard?.zone.id ?? 'UTC',
    words: own(wordsByLanguage, language.split('-')[0] ?? '') ?? english,
    label: labelsOf(procedure, languages),
    valueLabel: valueLabelsOf(procedure, languages),
  }
}

interface Words {
  readonly notKnown: string
  readonly yes: string
  readonly no: string
  /** Between the items of a list. */
  readonly and: string
}

const english: Words = { notKnown: 'not known', yes: 'yes', no: 'no', and: ', ' }

const wordsByLanguage: Readonly<Record<string, Words>> = {
  en: english,
  zh: { notKnown: '未知', yes: '是', no: '否', and: '、' },
  ru: { notKnown: 'неизвестно', yes: 'да', no: 'нет', and: ', ' },
}

function fact(writing: Writing, name: string, facts: NotifyEffect['facts']): string {
  const value = own(facts ?? {}, name)
  const { type, origin } = writing.procedure.names.get(name) ?? {}
  if (value !== undefined && value !== null) return write(writing, type, value)
  return `[${(origin && titled.has(origin.kind) && writing.label(name)) || name}: ${writing.words.notKnown}]`
}

/** Names whose label is their title alone; of all others the name says it in every language. */
const titled: ReadonlySet<NameOrigin['kind']> = new Set(['field', 'definition', 'parameter'])

function write(writing: Writing, type: Type | undefined, value: Json): string {
  const { words, zone, valueLabel } = writing
  if (Array.isArray(value)) {
    const of = type?.kind === 'list' ? type.of : undefined
    return value.map((item) => write(writing, of, item)).join(words.and)
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') {
    return type?.kind === 'number' && type.unit ? `${value} ${type.unit}` : String(value)
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  if (type?.kind === 'enumeration') return valueLabel(type.name, value) ?? value
  return type?.kind === 'date-time' ? localTime(value, zone) : value
}

/** `2026-01-31 09:00 +08:00`; seconds only where there are any. */
function localTime(text: string, zone: string): string {
  const instant = parseInstant(text)
  if (instant === undefined) return text
  const [, day, minutes, seconds = '', offset] =
    /^(.+)T(\d\d:\d\d)(?::00)?(:\d\d(?:\.\d+)?)?([+-].+)$/.exec(formatInstantIn(instant, zone)) ??
    []
  return `${day} ${minutes}${seconds} ${offset}`
}
