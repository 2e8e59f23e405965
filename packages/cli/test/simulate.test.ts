import { describe, expect, test } from 'vitest'
import { call, callWriting, systemError } from './in-process.ts'
import { lostBadge } from './lost-badge.ts'

const files = { 'badge.yaml': lostBadge }

/** Plays lines of a script from Monday, 9:00. */
function play(script: string, procedure = 'badge.yaml'): ReturnType<typeof call> {
  return call(['simulate', '--at', '2026-03-02T09:00:00Z', '--script', '-', procedure], {
    files,
    input: script,
  })
}

describe('a script', () => {
  test('plays a case from its opening to its end', async () => {
    const { code, stdout, stderr } = await play(`# a comment
tell lostAt="2026-03-02 08:30" doors=2
as guard   # who finds it
look
wait 1 hour
block
find
look
`)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    await expect(stdout).toMatchFileSnapshot('golden/simulate.out')
  })

  test('says of a step that may stay that it may', async () => {
    const procedure = `dueprocess: 1
procedure: round
version: 1.0.0
title: Round
roles: {staff: {title: Staff}}
forms: {seen: {all: yes-no}}
open: {begin: {by: staff, to: round}}
stages:
  round:
    steps: {walk: {by: staff, form: seen, to: [{when: seen.all, stage: end}, {otherwise: stay}]}}
  end: {title: The end, final: true}
`
    const { stdout } = await call(['simulate', '--script', '-', 'round.yaml'], {
      files: { 'round.yaml': procedure },
      input: 'begin\nlook\n',
    })
    expect(stdout).toContain('→ The end or stays\n')
  })

  test('lets a deadline be missed, and tells how it came about', async () => {
    const { stdout } = await play('tell lostAt=now\nwait\nas guard\nblock\ndeadlines\n')
    expect(stdout).toContain('MISSED: blocked')
    expect(stdout).toContain('blocked: done, but missed before.')
    expect(stdout).toContain('It has 4 hours by the calendar "Always"')
  })

  test.each([
    [
      'a step of somebody else',
      'tell lostAt=now\nblock',
      'needs the role "Guard"',
      'Try: as guard',
    ],
    ['a step before there is a case', 'block', '"block" does not open a case'],
    ['a step that there is not', 'blok', 'there is no step "blok"', 'did you mean "block"?'],
    ['a form without what it needs', 'tell doors=1', '"lostAt" is missing'],
    ['a field that there is not', 'tell dors=1', 'no field "dors"; available: lostAt, doors'],
    ['a value that is none', 'tell lostAt=yesterday', 'lostAt cannot be "yesterday"'],
    ['a number that is too small', 'tell doors=-1', 'doors cannot be "-1"', 'at least 0'],
    ['a form where there is none', 'tell lostAt=now\nas guard\nblock x=1', 'takes no form'],
    ['a role that there is not', 'as gard', 'no role "gard"', 'did you mean "guard"?'],
    ['nobody', 'as', 'as whom?'],
    ['time that goes back', 'until 2026-03-01', 'time does not go back'],
    ['an instant that is none', 'until noon', '"noon" is no instant'],
    ['a duration that is none', 'wait 4 moons', '4 moons'],
    ['a wait for nothing', 'wait', 'nothing is due'],
    ['words behind a step', 'tell me', 'not understood: "me"'],
    ['too much to take back', 'undo', 'nothing to take back'],
    ['deadlines without a case', 'deadlines', 'there is no case yet'],
    ['a file to save nothing in', 'save x.json', 'there is no case yet'],
    ['a number of no step', '7', 'there is no step "7"'],
    ['a linked case that there is not', 'tell lostAt=now\nended x', 'opened no "x"'],
  ] as const)('tells why %s is refused, and ends with 1', async (_, script, ...expected) => {
    const { code, stdout } = await play(script)
    expect(code).toBe(1)
    for (const part of expected) expect(stdout).toContain(part)
  })

  test('says of a deadline on hold that its clock stands still', async () => {
    const text = lostBadge
      .replace(
        'deadlines:',
        'holds:\n  police: {set: {by: guard}, release: {by: guard}}\ndeadlines:',
      )
      .replace('until: first block}', 'until: first block, pause: [police]}')
    const { code, stdout } = await call(['simulate', 'a.yaml', '--script', '-'], {
      files: { 'a.yaml': text },
      input: 'tell lostAt=now\nas guard\nset.police\nlook\n',
    })
    expect(code, stdout).toBe(0)
    expect(stdout).toContain('  blocked: its clock stands still, nothing is due now\n')
  })

  test('goes on behind a line that was refused', async () => {
    const { stdout } = await play('block\ntell lostAt=now\n')
    expect(stdout).toContain('→ searching')
  })

  test('takes back what happened, as often as is asked', async () => {
    const { code, stdout } = await play('tell lostAt=now\nwait 1 hour\nundo\nundo\nlook\n')
    expect(code).toBe(0)
    expect(stdout.match(/taken back/g)).toHaveLength(2)
    expect(stdout).toContain('no case yet')
  })

  test('knows persons by their names, for rules that ask for different ones', async () => {
    const different = `${lostBadge}constraints:\n  four-eyes: {different: [block, find]}\n`
    const script = 'tell lostAt=now\nas guard li\nblock\nfind\nas guard wang\nfind\nas li\n'
    const { stdout } = await call(['simulate', '--script', '-', 'badge.yaml'], {
      files: { 'badge.yaml': different },
      input: script,
    })
    expect(stdout).toContain('It would break the rule "four-eyes"')
    expect(stdout).toContain('find by wang')
    expect(stdout).toMatch(/You are li\b/)
  })

  test('says why steps cannot be taken now', async () => {
    const guarded = lostBadge.replace(
      'block: {by: guard}',
      'block: {by: guard, when: report.doors > 1}',
    )
    const { stdout } = await call(['simulate', '--script', '-', 'badge.yaml'], {
      files: { 'badge.yaml': guarded },
      input: 'tell lostAt=now doors=1\nas guard\nwhy\nwhy block\n',
    })
    expect(stdout.match(/Not true yet: /g)).toHaveLength(2)
  })

  test('takes a deviation where the procedure allows one', async () => {
    const deviating = lostBadge
      .replace('block: {by: guard}', 'block: {by: guard, when: report.doors > 1}')
      .concat('deviations: {by: guard}\n')
    const { code, stdout } = await call(['simulate', '--script', '-', 'badge.yaml'], {
      files: { 'badge.yaml': deviating },
      input: 'tell lostAt=now doors=1\nas guard\nwhy\nblock because="it is late"\n',
    })
    expect(code).toBe(0)
    expect(stdout).toContain('block because="…"')
    expect(stdout).toContain('block by guard, deviating: it is late')
  })

  test('writes the case with its trail, which another command reads', async () => {
    const { code, files: written } = await callWriting(
      ['simulate', '--script', '-', '--save', 'case.json', 'badge.yaml'],
      { files, input: 'tell lostAt=now\n' },
    )
    expect(code).toBe(0)
    const { case: state, trail } = JSON.parse(String(written['case.json']))
    expect(state.place).toEqual(['searching'])
    expect(trail).toHaveLength(1)
  })

  test('gives the case the id that is asked for, and that of the procedure otherwise', async () => {
    const idOf = async (...more: readonly string[]) => {
      const given = ['simulate', '--script', '-', '--save', 'c.json', ...more, 'badge.yaml']
      const { files: written } = await callWriting(given, { files, input: 'tell lostAt=now\n' })
      const { case: state, trail } = JSON.parse(String(written['c.json']))
      return [state.id, trail[0].case]
    }
    expect(await idOf('--id', 'B-17')).toEqual(['B-17', 'B-17'])
    expect(await idOf()).toEqual(['lost-badge-1', 'lost-badge-1'])
  })

  test('replaces no file that is there, unless --force says so', async () => {
    const there = { ...files, 'case.json': 'mine' }
    const save = (input: string, ...more: readonly string[]) => {
      const given = ['simulate', '--lang', 'en', '--script', '-', ...more, 'badge.yaml']
      return callWriting(given, { files: there, input })
    }
    const refused = await save('tell lostAt=now\n', '--save', 'case.json')
    expect(refused).toMatchObject({ code: 2, stdout: '', files: {} })
    expect(refused.stderr).toContain('"case.json" is there already; --force replaces it')
    const forced = await save('tell lostAt=now\n', '--save', 'case.json', '--force')
    expect(forced.code).toBe(0)
    expect(Object.keys(forced.files)).toEqual(['case.json'])

    const line = await save('tell lostAt=now\nsave case.json\n')
    expect(line).toMatchObject({ code: 1, files: {} })
    expect(line.stdout).toContain('"case.json" is there already')
    // What the play itself wrote is its own.
    const twice = await save('tell lostAt=now\nsave new.json\nwait 1 hour\nsave new.json\n')
    expect(twice.code).toBe(0)
    expect((await save('tell lostAt=now\nsave case.json\n', '--force')).code).toBe(0)
  })

  test('plays a preset by its id', async () => {
    const { code, stdout } = await play('look\n', 'hse-accident')
    expect(code).toBe(0)
    expect(stdout).toContain('report-accident')
  })

  test('speaks Chinese, with the titles of the procedure', async () => {
    const { stdout } = await call(['simulate', '--lang', 'zh', '--script', '-', 'hse-accident'], {
      input: 'look\n',
    })
    expect(stdout).toContain('尚无案件')
    expect(stdout).toContain('事故报告')
  })

  test('tells a procedure that has errors, and does not play it', async () => {
    const { code, stdout, stderr } = await call(['simulate', '--script', '-', 'bad.yaml'], {
      files: { 'bad.yaml': lostBadge.replace('by: guard', 'by: gaurd') },
    })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('error[unknown-role]')
    expect(stderr).toContain('bad.yaml has errors')
  })

  test('tells a script that cannot be read', async () => {
    const { code, stderr } = await call(['simulate', '--script', 's.txt', 'badge.yaml'], {
      files: { ...files, 's.txt': systemError('EACCES') },
    })
    expect(code).toBe(2)
    expect(stderr).toContain('"s.txt" cannot be read: no permission')
  })

  test('is no place for a way into the terminal', async () => {
    const { stdout } = await play('tell lostAt="\u001b[31mred"\n\u001b[2J\n')
    expect(stdout).not.toContain('\u001b')
  })
})

describe('at a terminal', () => {
  test('chooses steps by number, asks for a form field by field, and asks again', async () => {
    const { code, stdout } = await call(['simulate', '--at', '2026-03-02T09:00', 'badge.yaml'], {
      files,
      answers: ['1', '', 'soon', 'now', '', 'as guard', '2', 'quit'],
    })
    expect(code).toBe(0)
    await expect(stdout).toMatchFileSnapshot('golden/simulate-terminal.out')
  })

  test('gives a form up at a dot, and ends where nobody types any more', async () => {
    const { code, stdout } = await call(['simulate', 'badge.yaml'], { files, answers: ['1', '.'] })
    expect(code).toBe(0)
    expect(stdout).not.toContain('searching\n    blocked')
  })

  test('shows what else can be typed', async () => {
    const { stdout } = await call(['simulate', 'badge.yaml'], { files, answers: ['help'] })
    expect(stdout).toContain('wait 4 hours')
  })
})
