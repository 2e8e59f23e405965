import { dirname, join } from 'node:path'
import type { CalendarData } from '@dueprocess/rules'
import { readText } from '../input/index.ts'
import { printable } from '../printable.ts'
import type { Session } from '../session.ts'

const ending = '.calendar.json'

/**
 * Calendars of the house: each file `….calendar.json` that lies beside one of the files, by the id
 * that it gives itself. What is wrong in one is said where a procedure uses it; one that is no JSON
 * is told and left out.
 */
export async function readCalendars(
  session: Session,
  files: readonly string[],
): Promise<Readonly<Record<string, CalendarData>>> {
  const found = new Map<string, CalendarData>()
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    const names = await session.listFolder(folder).catch(() => [])
    for (const name of names.filter((one) => one.endsWith(ending)).toSorted()) {
      const data = await readCalendar(session, join(folder, name))
      const id = idOf(data) ?? name.slice(0, -ending.length)
      if (data !== undefined && !found.has(id)) found.set(id, data as CalendarData)
    }
  }
  return Object.fromEntries(found)
}

async function readCalendar(session: Session, file: string): Promise<unknown> {
  const { stderr, words } = session
  const read = await readText(session, file)
  if (!read.ok) {
    stderr.write(`"${printable(file)}" ${read.problem}\n`)
    return undefined
  }
  try {
    return JSON.parse(read.text)
  } catch (error) {
    const why = error instanceof Error ? `: ${printable(error.message)}` : ''
    stderr.write(`"${printable(file)}" ${words.cases.notJson}${why}\n`)
    return undefined
  }
}

function idOf(data: unknown): string | undefined {
  const named = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined
  return typeof named === 'string' ? named : undefined
}
