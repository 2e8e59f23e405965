import type { Json } from '@dueprocess/rules'
import type { Choices } from './choices.ts'
import { placesIn } from './schema-walk.ts'

type Source = { [key: string]: Json }

/** The documents that clauses are cited from. */
export const sources: Source = {
  A: { title: 'Accident rules', publisher: { en: 'The company' }, date: '2019-03-01', note: 'old' },
  B: {},
}

const titles: readonly Json[] = ['A title', { en: 'A title', zh: '标题' }]
const clauses: readonly Json[] = [
  'A-1',
  { ref: 'A-2', reading: 'The higher grade wins where both apply.' },
  { ref: 'B-2', doubt: 'Who is meant?', note: 'Asked in 2025.' },
  ['A-1', { ref: 'B-3' }],
]

/** Adds what only people read wherever the language lets it be written. It changes nothing. */
export function addProse({ chance, one }: Choices, document: Source): void {
  if (!chance(25)) return
  const often = one([10, 60])
  for (const { path, value, keys } of placesIn(document)) {
    if (path === 'citation' || path === 'source') continue
    const map = value as Source
    const add = (key: string, texts: readonly Json[]): void => {
      if (keys.includes(key) && map[key] === undefined && chance(often)) map[key] = one(texts)
    }
    add('title', titles)
    add('clause', clauses)
    add('note', ['Agreed in 2025.'])
  }
}
