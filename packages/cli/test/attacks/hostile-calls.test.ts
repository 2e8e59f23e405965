import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands/index.ts'
import { call } from '../in-process.ts'
import { lostBadge } from '../lost-badge.ts'

const files = { 'a.yaml': lostBadge, 'case.json': '{"case": {"head": 1, "place": 2}}' }

describe('a call that nobody would make', () => {
  it('has an answer, and never a fault of the program', async () => {
    const names = [...commands.keys()].filter((name) => name !== 'demo')
    const word = fc.oneof(
      fc.constantFrom('a.yaml', 'case.json', '-', '', 'hse-accident', '--', '--help', '__proto__'),
      fc.constantFrom('--format', '--out', '--facts', '--from', '--case', '--at', '--lang', '-y'),
      fc.constantFrom('json', 'zh', '2026-01-01', 'grade', '4 hours', 'constructor', '\u0000'),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(word, { maxLength: 6 }),
        fc.string(),
        async (name, given, input) => {
          const { code, stderr } = await call([name, ...given], { files, input })
          expect(stderr).not.toContain('a fault of dueprocess')
          expect([0, 1, 2]).toContain(code)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('a script that nobody would write', () => {
  it('is obeyed or refused line by line', async () => {
    const piece = fc.oneof(
      fc.constantFrom('tell', 'block', 'find', 'as', 'guard', 'wait', 'until', 'undo', 'why', '1'),
      fc.constantFrom(
        'lostAt=now',
        'doors=2',
        'doors=1e9',
        '"',
        'because="x"',
        'ended',
        '99999999',
      ),
      fc.constantFrom('99999 years', '9999 working days', '9999-12-31', '0001-01-01', 'facts', '#'),
      fc.string(),
    )
    const line = fc.array(piece, { maxLength: 4 }).map((all) => all.join(' '))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const { code, stderr } = await call(['simulate', '--script', '-', 'a.yaml'], {
          files,
          input: lines.join('\n'),
        })
        expect(stderr).toBe('')
        expect([0, 1]).toContain(code)
      }),
      { numRuns: 150 },
    )
  })
})

describe('facts that nobody would have', () => {
  it('are read, or refused by name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (input) => {
        const { code, stderr } = await call(['decide', 'hse-accident', 'grade', '--facts', '-'], {
          input,
        })
        expect(stderr).not.toContain('a fault of dueprocess')
        expect([0, 1, 2]).toContain(code)
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['a name every object has', '{"constructor": 1, "__proto__": {"a": 1}}'],
    ['a number that is none', '{"report.deaths": 1e999}'],
    ['facts within facts without end', '{"report":'.repeat(5000)],
    ['a very long line', `report.deaths\n${'9'.repeat(100_000)}\n`],
  ])('%s', async (_, input) => {
    const { code, stderr } = await call(['decide', 'hse-accident', 'grade', '-f', '-'], { input })
    expect(code).toBe(2)
    expect(stderr).not.toContain('a fault of dueprocess')
  })
})
