import { describe, expect, test } from 'vitest'
import { diagram, flowAsList, handbook } from '../src/index.ts'
import { small } from './small.ts'

describe('a small procedure as it is meant to look', () => {
  test.each(['svg', 'mermaid', 'dot', 'bpmn'] as const)('as %s', async (format) => {
    const text = await diagram(small, { format, language: 'en' })
    await expect(text).toMatchFileSnapshot(`golden/lost-badge.${format}.txt`)
  })

  test.each(['en', 'zh', 'ru'] as const)('as Markdown in %s', async (language) => {
    const text = await handbook(small, { format: 'md', language, date: '2026-01-15' })
    await expect(text).toMatchFileSnapshot(`golden/lost-badge.${language}.md.txt`)
  })

  test('as a list', () => {
    const points = flowAsList(small, 'en')
    expect(points.map(({ text }) => text)).toEqual([
      'The case begins',
      'Handling (tracks, active at once)',
      'New badge',
      'Issued (End: completed)',
      'Refused (End: cancelled)',
      'In all of the case',
    ])
    expect(points[2]?.points.map(({ text }) => text)).toEqual([
      'Agree — Guard, Chief (if outcome of “Agree” is approved: to “Issued”; otherwise: to “Refused”)',
      'Nobody decided — after 10 days (Leads to: “Refused”)',
    ])
  })
})

test('the same input gives the same bytes, whenever and after whatever it is written', async () => {
  for (const format of ['md', 'html', 'docx'] as const) {
    const first = await handbook(small, { format, language: 'zh' })
    await handbook(small, { format: 'docx', language: 'en' })
    const again = await handbook(small, { format, language: 'zh' })
    expect(again).toEqual(first)
  }
  for (const format of ['svg', 'mermaid', 'dot', 'bpmn'] as const) {
    const first = await diagram(small, { format, language: 'ru' })
    expect(await diagram(small, { format, language: 'ru' })).toBe(first)
  }
})
