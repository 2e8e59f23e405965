import type { Zone } from '@dueprocess/rules'
import { paint, type Style } from '../colours.ts'
import { wallClock } from '../due/index.ts'
import { printable, printableLines } from '../printable.ts'
import type { Session } from '../session.ts'
import type { Titles } from './titles.ts'

/** What the play is shown on. */
export interface Screen {
  readonly session: Session
  readonly titles: Titles
  readonly zone: Zone
  readonly say: Session['words']['simulate']
  readonly line: (text?: string) => void
  readonly paint: (style: Style, text: string) => string
  /** `Mon 2026-03-02 09:00`. */
  readonly time: (instant: number) => string
}

export function screenOf(session: Session, titles: Titles, zone: Zone): Screen {
  const { stdout, words, language } = session
  const clock = wallClock(zone, language)
  return {
    session,
    titles,
    zone,
    say: words.simulate,
    // What is typed, recorded or written in a procedure is nobody's way into a terminal.
    line: (text = '') => {
      stdout.write(`${stdout.colours ? printableLines(text) : printable(text)}\n`)
    },
    paint: (style, text) => paint(stdout, style, text),
    time: (instant) => `${clock.day(instant)} ${clock.time(instant)}`,
  }
}
