import { describe, expect, test } from 'vitest'
import { call } from './in-process.ts'
import { fiveMistakes, lostBadge } from './lost-badge.ts'

const warning = `${lostBadge}constraints:\n  calm: {never: report.doors < 0}\n`
const files = { 'five mistakes.yaml': fiveMistakes, 'warning.yaml': warning }

describe('check --format sarif', () => {
  test('is a log of SARIF 2.1.0 with rule, level, region and fix', async () => {
    const { code, stdout, stderr } = await call(
      ['check', '--format', 'sarif', 'five mistakes.yaml', 'warning.yaml'],
      { files },
    )
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const log = JSON.parse(stdout)
    expect(log.version).toBe('2.1.0')
    const [{ tool, results, columnKind }] = log.runs
    expect(columnKind).toBe('unicodeCodePoints')
    expect(results).toHaveLength(6)
    const [first] = results
    expect(first).toMatchObject({
      ruleId: 'unknown-key',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'five%20mistakes.yaml' },
            region: { startLine: 7, startColumn: 11, endLine: 7, endColumn: 16 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'title' } }] }] }],
    })
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    }
    expect(results.at(-1).level).toBe('warning')
  })
})

describe('check --format github', () => {
  test('has a command a problem, with everything escaped that would end it', async () => {
    const { code, stdout } = await call(['check', '--format', 'github', 'five mistakes.yaml'], {
      files,
    })
    expect(code).toBe(1)
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(5)
    expect(lines[0]).toBe(
      '::error file=five mistakes.yaml,line=7,endLine=7,col=11,endColumn=16,title=unknown-key::unknown key `titel` in role `guard`; available: title, clause, note, of, from, outside%0Adid you mean `title`?',
    )
  })

  test('escapes what stands in the name of a file', async () => {
    const name = 'a,b:c%.yaml'
    const { stdout } = await call(['check', '--format', 'github', name], {
      files: { [name]: warning },
    })
    expect(stdout).toMatch(/^::warning file=a%2Cb%3Ac%25\.yaml,line=21,/)
  })
})

describe('check --rule', () => {
  test('makes a warning graver, milder or silent', async () => {
    const whole = await call(['check', '--format', 'json', 'warning.yaml'], { files })
    const [{ code }] = JSON.parse(whole.stdout).files[0].diagnostics
    const counts = async (severity: string): Promise<unknown> => {
      const given = ['check', '--format', 'json', '--rule', `${code}=${severity}`, 'warning.yaml']
      const { errors, warnings, notes } = JSON.parse((await call(given, { files })).stdout).files[0]
      return [errors, warnings, notes]
    }
    expect(await counts('off')).toEqual([0, 0, 0])
    expect(await counts('error')).toEqual([1, 0, 0])
    expect(await counts('information')).toEqual([0, 0, 1])
  })

  test('turns on what is only looked for on request', async () => {
    const quiet = await call(['check', 'warning.yaml'], { files })
    expect(quiet.stdout).not.toContain('deadline-without-escalation')
    const { stdout } = await call(
      ['check', '--rule', 'deadline-without-escalation=information', 'warning.yaml'],
      { files },
    )
    expect(stdout).toContain('information[deadline-without-escalation]')
  })
})

describe('check --watch', () => {
  test('checks again whenever a file has changed, and shows what holds now', async () => {
    const changing: Record<string, string> = { 'a.yaml': fiveMistakes }
    const { stdout, stderr, code } = await call(['check', '--watch', 'a.yaml'], {
      files: changing,
      changes: 1,
      onChange: () => {
        changing['a.yaml'] = lostBadge
      },
    })
    expect(stdout).toMatch(/5 errors in a\.yaml\n[\s\S]*a\.yaml: no problems/)
    expect(stderr).toBe('Watching; Ctrl-C ends it.\nWatching; Ctrl-C ends it.\n')
    expect(code).toBe(0)
  })
})

describe('a procedure that extends another one', () => {
  const overlay = `dueprocess: 1
procedure: our-badge
version: 1.0.0
extends: ./base/lost-badge.yaml
change:
  deadline.blocked: {within: 2 hours}
`

  test('is loaded with its base, whose path counts from its folder', async () => {
    const { code, stdout } = await call(['check', 'ours/a.yaml'], {
      files: { 'ours/a.yaml': overlay, 'ours/base/lost-badge.yaml': lostBadge },
    })
    expect(stdout).toContain('ours/a.yaml: no problems, procedure our-badge 1.0.0')
    expect(code).toBe(0)
  })

  test('shows a mistake of its base in the file of that', async () => {
    const files = { 'ours/a.yaml': overlay, 'ours/base/lost-badge.yaml': fiveMistakes }
    const { code, stdout } = await call(['check', 'ours/a.yaml'], { files })
    expect(code).toBe(1)
    expect(stdout).toContain('ours/base/lost-badge.yaml:7:11: error[unknown-key]')
    const json = await call(['check', '--format', 'json', 'ours/a.yaml'], { files })
    const { diagnostics } = JSON.parse(json.stdout).files[0]
    const found = diagnostics.find((one: { code: string }) => one.code === 'unknown-key')
    expect(found).toMatchObject({ file: 'ours/base/lost-badge.yaml' })
    expect(found.range.start).toMatchObject({ line: 7, column: 11 })
    const github = await call(['check', '--format', 'github', 'ours/a.yaml'], { files })
    expect(github.stdout).toContain('::error file=ours/base/lost-badge.yaml,line=7,')
  })

  test('may extend a preset, and says which there are', async () => {
    const { stdout } = await call(['check', 'a.yaml'], {
      files: { 'a.yaml': overlay.replace('./base/lost-badge.yaml', 'hse-acident@1.0.0') },
    })
    expect(stdout).toContain('hse-accident@1.0.0')
  })
})
