import { describe, expect, it } from 'vitest'
import { findPreset, isPath, presets, procedureOf } from '../src/index.ts'

describe('the presets that a scenario file can name', () => {
  it('are named as their procedures are', () => {
    expect(presets.size).toBeGreaterThan(3)
    for (const [name, load] of presets) expect(load().id).toBe(name)
  })

  it('are offered where a name is misspelt', () => {
    expect(findPreset('service-incidnt')).toContain('did you mean `service-incident`?')
    expect(findPreset('constructor')).toContain('available: ')
  })

  it('can be extended', () => {
    const text = `dueprocess: 1
procedure: ours
version: 1.0.0
title: Ours
extends: service-incident@1.0.0
change: {calendar.office: always}
`
    expect(procedureOf({ name: 'ours.yaml', text })).toMatchObject({ id: 'ours' })
  })
})

describe('a path', () => {
  it('is told from a name', () => {
    for (const path of ['./a.yaml', 'a.yaml', 'a/b', '../a', '/a', 'C:\\a.YML']) {
      expect(isPath(path)).toBe(true)
    }
    for (const name of ['service-incident', 'service-incident@1.0.0', '程序']) {
      expect(isPath(name)).toBe(false)
    }
  })
})

describe('a procedure that cannot run', () => {
  it('says where the first of its problems is', () => {
    expect(procedureOf({ name: './a.yaml', text: 'dueprocess: 1\nprocedur: x\n' })).toMatch(
      /^the procedure has problems: \.\/a\.yaml:\d+:\d+ [a-z-]+: .+ \(and \d+ more\)$/,
    )
  })
})
