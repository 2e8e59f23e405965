import { basename } from 'node:path'

/** What somebody says about a procedure that is to be written. */
export interface Answers {
  /** Its name: letters of any script, digits, hyphens. */
  readonly id: string
  readonly title: string
  readonly reporter: string
  readonly handler: string
  /** Lowest first; none: cases are not graded. */
  readonly grades: readonly string[]
  /** How long each grade has, lowest first; without grades the one that all have. */
  readonly within: readonly string[]
  /** The id of a calendar; absent: time counts day and night. */
  readonly calendar?: string
}

/** A name that the language takes, made of a text for people. */
export function nameFor(text: string): string {
  const name = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^[-\p{N}]+|-+$/gu, '')
  return name === '' ? 'x' : name
}

/** The name of a procedure whose file is called so. */
export function idFor(file: string): string {
  return nameFor(basename(file).replace(/\.ya?ml$/i, ''))
}

/** `lost-badge` → `Lost badge`. */
export function titleFor(id: string): string {
  return capitalised(id.replaceAll('-', ' '))
}

export function capitalised(text: string): string {
  return (text[0] ?? '').toUpperCase() + text.slice(1)
}

/** Times that fit grades, the longest for the lowest. */
export function timesFor(grades: number, isWorking: boolean): readonly string[] {
  const times = isWorking
    ? ['4 working hours', '1 working day', '3 working days', '5 working days', '10 working days']
    : ['4 hours', '1 day', '3 days', '5 days', '10 days']
  const count = Math.max(1, grades)
  return Array.from({ length: count }, (_, grade) => {
    const place = grades === 0 ? 2 : count - 1 - grade
    return times[Math.min(place, times.length - 1)] ?? '1 day'
  })
}
