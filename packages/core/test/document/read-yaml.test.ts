import { describe, expect, it } from 'vitest'
import { readYaml } from '../../src/document/index.ts'

describe('data read from YAML', () => {
  it('has texts, decimal numbers, true and false', () => {
    const { value, diagnostics } = readYaml(
      '- {a: 1, b: -2.5, c: true, d: "1", e: yes, f: 0800, g: 2019-03-01, h: -0}\n- [x, y]\n',
    )
    expect(diagnostics).toEqual([])
    expect(value).toEqual([
      { a: 1, b: -2.5, c: true, d: '1', e: 'yes', f: '0800', g: '2019-03-01', h: '-0' },
      ['x', 'y'],
    ])
  })

  it('keeps names of object members as members of its own', () => {
    const { value } = readYaml('__proto__: 1\nconstructor: 2\n')
    expect(Object.entries(value as object)).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ])
  })

  it.each(['a: *x', 'a: 1\na: 2', 'a:', ''])('is absent beside an error: %j', (text) => {
    const { value, diagnostics } = readYaml(text)
    expect(value).toBeUndefined()
    expect(diagnostics.length).toBeGreaterThan(0)
  })
})
