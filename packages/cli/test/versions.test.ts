import { describe, expect, test } from 'vitest'
import { call, callWriting } from './in-process.ts'
import { lostBadge } from './lost-badge.ts'

const newer = lostBadge
  .replace('version: 1.0.0', 'version: 1.1.0')
  .replaceAll('searching', 'hunting')
  .replace('blocked: {within: 4 hours', 'locked: {within: 5 hours')

const files = {
  'a.yaml': lostBadge,
  'b.yaml': newer,
  'map.yaml': 'stages: {searching: hunting}\ndeadlines:\n  blocked: {as: locked, due: keep}\n',
  'give-up.yaml': 'stages: {searching: hunting}\ndeadlines: {blocked: null}\n',
}

async function openedCase(): Promise<string> {
  const { files: written } = await callWriting(
    ['simulate', '--at', '2026-03-02T09:00', '--script', '-', '--save', 'c.json', 'a.yaml'],
    { files, input: 'tell lostAt=now\n' },
  )
  return String(written['c.json'])
}

describe('dueprocess diff', () => {
  test('tells differences in words, and ends with 1', async () => {
    const { code, stdout } = await call(['diff', 'a.yaml', 'b.yaml'], { files })
    expect(code).toBe(1)
    expect(stdout).toContain('hunting')
    expect(stdout).toContain('blocked')
  })

  test('ends with 0 where there is none, however it is written', async () => {
    const same = { ...files, 'b.yaml': `# another comment\n${lostBadge}` }
    const { code, stdout, stderr } = await call(['diff', 'a.yaml', 'b.yaml'], { files: same })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.trim().split('\n')).toHaveLength(1)
  })

  test('gives every change as JSON', async () => {
    const { stdout } = await call(['diff', '--format', 'json', 'a.yaml', 'b.yaml'], { files })
    const { from, to, changes } = JSON.parse(stdout)
    expect(from).toEqual({ file: 'a.yaml', procedure: 'lost-badge', version: '1.0.0' })
    expect(to.version).toBe('1.1.0')
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'stage', change: 'added' }))
  })
})

describe('dueprocess migrate', () => {
  test('says what a mapping must say, and how it begins; the beginning is one', async () => {
    const { code, stdout } = await call(['migrate', '-n', 'a.yaml', 'b.yaml'], { files })
    expect(code).toBe(1)
    expect(stdout).toContain('The newer version has no place "searching"')
    const template = stdout.split('\n\n').at(-1) ?? ''
    const again = await call(['migrate', '-n', 'a.yaml', 'b.yaml', '-m', 'map.yaml'], {
      files: { ...files, 'map.yaml': template },
    })
    expect(again).toMatchObject({ code: 0, stderr: '' })
    expect(again.stdout).toMatch(/^Nothing is missing/)
  })

  test('tries cases without writing them', async () => {
    const {
      code,
      stdout,
      files: written,
    } = await callWriting(
      ['migrate', '-n', 'a.yaml', 'b.yaml', '-m', 'give-up.yaml', '--case', 'c.json'],
      { files: { ...files, 'c.json': await openedCase() } },
    )
    expect({ code, written }).toEqual({ code: 0, written: {} })
    expect(stdout).toBe('lost-badge-1: can go  searching → hunting\n  loses: deadline blocked\n')
  })

  test('writes every case of a folder with the entry that says who, when and why', async () => {
    const given = ['migrate', 'a.yaml', 'b.yaml', '-m', 'map.yaml', '--cases', 'cases']
    const options = ['--out', 'new', '--by', 'li', '--reason', 'a new law']
    const { code, files: written } = await callWriting([...given, ...options], {
      files: { ...files, 'cases/c.json': await openedCase(), 'cases/notes.txt': '' },
    })
    expect(code).toBe(0)
    const { case: state, trail } = JSON.parse(String(written['new/c.json']))
    expect(state.place).toEqual(['hunting'])
    expect(trail.at(-1).migration).toMatchObject({ reason: 'a new law', by: { id: 'li' } })
  })

  test('reads a trail alone, a case alone, and says what is neither', async () => {
    const { case: state, trail } = JSON.parse(await openedCase())
    const given = ['migrate', '-n', 'a.yaml', 'b.yaml', '-m', 'map.yaml', '--case', 'c.json']
    for (const content of [trail, state]) {
      const { code } = await call(given, {
        files: { ...files, 'c.json': JSON.stringify(content) },
      })
      expect(code).toBe(0)
    }
    for (const [content, problem] of [
      ['{}', 'is no case'],
      ['nonsense', 'is no JSON'],
      ['[{}]', 'does not replay'],
    ] as const) {
      const { code, stdout } = await call(given, { files: { ...files, 'c.json': content } })
      expect(code).toBe(2)
      expect(stdout).toContain(problem)
    }
  })

  test('refuses a case of another procedure in words', async () => {
    const other = JSON.parse(await openedCase())
    other.case.procedure.behaviour = '0'.repeat(64)
    const { code, stdout } = await call(
      ['migrate', '-n', 'a.yaml', 'b.yaml', '-m', 'map.yaml', '--case', 'c.json'],
      { files: { ...files, 'c.json': JSON.stringify({ case: other.case }) } },
    )
    expect(code).toBe(1)
    expect(stdout).toContain('lost-badge-1: refused')
  })

  test('tells a mapping that is none, and one that says too much', async () => {
    const wrong = { ...files, 'map.yaml': 'stages: [', 'more.yaml': 'stage: {a: b}\n' }
    const given = ['migrate', '-n', 'a.yaml', 'b.yaml', '-m']
    expect((await call([...given, 'map.yaml'], { files: wrong })).code).toBe(2)
    const more = await call([...given, 'more.yaml'], { files: wrong })
    expect(more.stdout).toContain('`stage` is no part of a mapping; available: stages')
  })

  test('gives gaps and cases as JSON', async () => {
    const gaps = await call(['migrate', '-n', 'a.yaml', 'b.yaml', '--format', 'json'], { files })
    expect(JSON.parse(gaps.stdout).gaps[0]).toMatchObject({ kind: 'stage', id: 'searching' })
    const { stdout } = await call(
      [
        'migrate',
        '-n',
        'a.yaml',
        'b.yaml',
        '-m',
        'map.yaml',
        '--case',
        'c.json',
        '--format',
        'json',
      ],
      { files: { ...files, 'c.json': await openedCase() } },
    )
    expect(JSON.parse(stdout).cases).toMatchObject([{ ok: true, to: ['hunting'], lost: [] }])
  })
})
