import { readdirSync } from 'node:fs'
import { compileCalendar } from '@dueprocess/rules'
import { expect, test } from 'vitest'
import { calendars } from '../src/index.ts'

test('every calendar in the folder is installed under its own id', () => {
  const files = readdirSync(new URL('../calendars', import.meta.url))
  const ids = files.map((file) => file.replace(/\.json$/, ''))
  expect(Object.keys(calendars).sort()).toEqual(ids.sort())
  for (const [id, data] of Object.entries(calendars)) expect(data.id).toBe(id)
})

test.each(Object.keys(calendars))('%s compiles without a word', (id) => {
  expect(compileCalendar(calendars[id]).issues).toEqual([])
})
