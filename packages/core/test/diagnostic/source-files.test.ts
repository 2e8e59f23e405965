import { describe, expect, it } from 'vitest'
import { formatDiagnostics, problem, sourceFiles } from '../../src/diagnostic/index.ts'

const first = 'one: 1\ntwo: 2\n'
const second = 'three: 3\nfour: 4\n'

describe('texts end to end', () => {
  const table = sourceFiles({ text: first, name: 'first.yaml' })
  const start = table.add({ name: 'second.yaml', text: second })
  const four = start + second.indexOf('four')
  const found = {
    ...problem('wrong', 'four is wrong', { start: four, end: four + 4 }),
    related: [{ message: 'as two is', range: { start: 7, end: 10 } }],
  }

  it('give every offset to one text, its end included', () => {
    expect(table.nameAt(first.length)).toBeUndefined()
    expect(table.nameAt(start)).toBe('second.yaml')
    expect(table.textAt({ start: four, end: four + 4 })).toBe('four')
    expect(table.place(problem('end', '', { start: first.length, end: first.length }))).toEqual(
      problem('end', '', { start: first.length, end: first.length }),
    )
  })

  it('tell a problem and what belongs to it by their own texts', () => {
    expect(table.place(found)).toMatchObject({
      range: { start: second.indexOf('four') },
      file: 'second.yaml',
      related: [{ range: { start: 7, end: 10 } }],
    })
    expect(table.place(found).related?.[0]).not.toHaveProperty('file')
  })

  it('are shown each with its own lines, in their order', () => {
    const own = table.place(problem('late', 'two is late', { start: 7, end: 10 }))
    const { files } = table
    expect(formatDiagnostics(first, [table.place(found), own], { file: 'a.yaml', files })).toBe(
      `a.yaml:2:1: error[late] two is late
   2 | two: 2
     | ^^^

second.yaml:2:1: error[wrong] four is wrong
   2 | four: 4
     | ^^^^
  note: a.yaml:2:1: as two is
   2 | two: 2
     | ^^^
`,
    )
  })

  it('are named without a line where the text is not at hand', () => {
    expect(formatDiagnostics(first, [table.place(found)])).toContain('second.yaml: error[wrong]')
  })
})
