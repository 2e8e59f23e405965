import type { ClockMark, ClockStatus, RoleMark, StepMark } from '../graph/index.ts'
import type { Words } from '../words/index.ts'
import type { Row, Tone } from './block.ts'

/** What rows of text are made with. */
export interface Lettering {
  readonly words: Words
  readonly roles: ReadonlyMap<string, RoleMark>
}

/** Sizes of the letters, in pixels. */
export const sizes = { title: 13, step: 12, small: 10.5 } as const

/** A step: what it is, who takes it, what else is to be said, and its deadlines. */
export function stepRows(step: StepMark, { words, roles }: Lettering): readonly Row[] {
  const { title, count, when, notes, hold, clocks, clock } = step
  const small = { size: sizes.small, tone: 'soft' } as const
  const taken = count === undefined ? title : `${title} ${words.diagram.times(count)}`
  const who = step.roles.flatMap((id) => {
    const role = roles.get(id)
    return role ? [{ glyph: { kind: 'role', role } as const, text: role.title }] : []
  })
  const head: Row = {
    items: [{ ...(clock && { glyph: { kind: 'time' } as const }), text: taken }],
    size: sizes.step,
    bold: count !== undefined,
    above: 6,
    most: 3,
  }
  return [
    head,
    ...(when ? [{ ...small, items: [{ text: when }], italic: true, most: 8 }] : []),
    ...(who.length > 0 ? [{ ...small, items: who, above: 1, most: 2 }] : []),
    ...(notes.length > 0 ? [{ ...small, items: [{ text: words.list(notes) }], most: 8 }] : []),
    ...(hold ? [holdRow(words.diagram.setsHold(hold))] : []),
    ...clocks.map((mark) => clockRow(mark, words)),
  ]
}

/** A deadline: its title, its time, and how it stands. */
export function clockRow({ title, time, status }: ClockMark, words: Words): Row {
  const said = title === '' ? time : words.about(title, time)
  return {
    items: [{ glyph: { kind: 'clock' }, text: status ? `${said} — ${status.text}` : said }],
    size: sizes.small,
    bold: status !== undefined && status.kind !== 'idle',
    tone: status ? tones[status.kind] : 'clock',
    above: 1,
    // What is due when is never cut.
    most: 12,
  }
}

/** A hold, by a text about it. */
export function holdRow(text: string): Row {
  return {
    items: [{ glyph: { kind: 'hold' }, text }],
    size: sizes.small,
    tone: 'hold',
    above: 1,
    most: 2,
  }
}

const tones: Readonly<Record<ClockStatus['kind'], Tone>> = {
  idle: 'clock',
  open: 'open',
  late: 'missed',
  met: 'met',
  missed: 'missed',
  void: 'soft',
  over: 'soft',
  unfinished: 'soft',
}
