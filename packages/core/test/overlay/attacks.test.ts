import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDiagnostics, type NamedText } from '../../src/index.ts'
import { head, load, merged, repair } from './load.ts'

const reference = 'repair@1.2.0'
const many = Array.from({ length: 10_000 }, (_, index) => `r${index}`)
const crowd: NamedText = {
  name: 'crowd.yaml',
  text: `${repair.text}\n`.replace(
    'roles:\n',
    `roles:\n${many.map((id) => `  ${id}: {}\n`).join('')}`,
  ),
}

const codes = (text: string, bases: readonly NamedText[] = [repair]) =>
  load(text, bases).diagnostics.map(({ code }) => code)

describe('hostile overlays', () => {
  it('change, add and remove ten thousand elements', () => {
    const added = many.map((id) => `  role.${id}.title: ${id}\n`).join('')
    const all = merged(`${head(reference)}add:\n${added}`, [crowd])
    expect(all.procedure.roles.get('r9999')?.title).toEqual({ und: 'r9999' })
    const removed = merged(`${head(reference)}remove: [${many.map((id) => `role.${id}`)}]\n`, [
      crowd,
    ])
    expect(removed.procedure.roles.size).toBe(4)
  }, 30_000)

  it('put ten thousand elements before each other', () => {
    const roles = many.map(
      (id, at) => `  role.${id} before ${at === 0 ? 'desk' : many[at - 1]}: {}\n`,
    )
    const { procedure } = merged(`${head(reference)}add:\n${roles.join('')}`, [repair])
    expect([...procedure.roles.keys()].slice(0, 2)).toEqual(['r9999', 'r9998'])
  })

  it('miss ten thousand times, and hear of as many as anybody reads', () => {
    const missed = many.map((id) => `  role.x${id}: {title: x}\n`).join('')
    const told = load(`${head(reference)}change:\n${missed}`, [crowd]).diagnostics
    expect(told).toHaveLength(500)
    expect(told.at(-1)?.code).toBe('too-many-problems')
  })

  it('put stages into each other without end', () => {
    let path = 'working'
    const stages = many.slice(0, 300).map((id) => {
      path += `/${id}`
      return `  stage.${path}: {}\n`
    })
    expect(codes(`${head(reference)}add:\n${stages.join('')}`)).toContain('too-deep')
  })

  it('build as many layers as allowed, and one more', () => {
    const layers = Array.from({ length: 17 }, (_, layer): NamedText => {
      const below = layer === 0 ? reference : `layer@1.0.${layer - 1}`
      return { name: `layer-${layer}.yaml`, text: head(below, 'layer', `1.0.${layer}`) }
    })
    const bases = [...layers, repair]
    expect(codes(head('layer@1.0.13'), bases)).toEqual([])
    expect(codes(head('layer@1.0.14'), bases)).toEqual(['too-many-layers'])
  })

  it('extend themselves under names that change', () => {
    let calls = 0
    const text = head('./again.yaml')
    const find = () => ({ name: `again-${calls++}.yaml`, text })
    expect(load(text, [], { bases: { find } }).diagnostics.map(({ code }) => code)).toEqual([
      'cyclic-extends',
    ])
    const grows = () => ({ name: `again-${calls++}.yaml`, text: `${text}# ${calls}\n` })
    const told = load(text, [], { bases: { find: grows } }).diagnostics
    expect(told.map(({ code }) => code)).toEqual(['too-many-layers'])
  })

  it('use names that objects have', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    for (const name of odd) {
      expect(codes(`${head(reference)}change: {role.${name}: {title: x}}`)).toEqual([
        'unknown-address',
      ])
      expect(codes(`${head(reference)}change: {${name}.desk: {title: x}}`)).toEqual([
        'invalid-address',
      ])
      expect(codes(`${head(reference)}change: {role.desk: {${name}: x}}`)).toEqual([
        'unknown-field',
      ])
      expect(codes(`${head(reference)}change: {role.desk.${name}: x}`)).toEqual(['unknown-field'])
      expect(codes(`${head(reference)}remove: [step.${name}]`)).toEqual(['unknown-address'])
    }
    const { procedure } = merged(
      `${head(reference)}add: {role.constructor: {}, step.toString: {by: constructor}}`,
      [repair],
    )
    expect(procedure.roles.has('constructor')).toBe(true)
    expect(procedure.steps.get('toString')?.by).toBeDefined()
  })

  it.each([
    '',
    '[]',
    'change',
    'change: []\n',
    'change: {}\nadd: {}\nremove: []\n',
    'change: {deadline.response: [a, b]}\n',
    'change: {deadline.response.within: [a, b]}\n',
    'change: {? [a] : b}\n',
    'remove: {role.desk: true}\n',
    'remove: [[role.desk], {role: desk}]\n',
    'add: {role.desk.: 1, .: 2, "": 3, " ": 4, "role.a b": 5, "role. before x": 6}\n',
    'add: {step./: {}, step.//a: {}, stage./a: {}, stage.open/: {}, "role.\\n": {}}\n',
    'add: {form.x: text, field.x.y: text, field.x.fields: {type: text}, field.x.z: text}\n',
  ])('say odd things and are told: %j', (body) => {
    const text = `${head(reference)}${body}`
    const { diagnostics, files } = load(text, [repair])
    expect(() => formatDiagnostics(text, diagnostics, { files })).not.toThrow()
    for (const { range, file } of diagnostics) {
      const of = file === undefined ? text : (files.find(({ name }) => name === file)?.text ?? '')
      expect(range.start).toBeGreaterThanOrEqual(0)
      expect(range.end).toBeLessThanOrEqual(of.length)
    }
  })

  it('say anything at all, and nothing throws', () => {
    const word = fc.constantFrom(
      'role',
      'step',
      'stage',
      'field',
      'word',
      'deadline',
      'desk',
      'take',
      'open',
      'work',
      'urgency',
      'response',
      'within',
      'title',
      'working',
      'deviations',
      'x',
      '.',
      '.',
      '/',
      ' before ',
      ' after ',
      '?',
      '__proto__',
    )
    const address = fc.array(word, { maxLength: 7 }).map((words) => words.join(''))
    const value = fc.constantFrom(
      '{}',
      '[]',
      'desk',
      '{title: x}',
      '{by: desk}',
      '1 hour',
      '',
      '{within: 1 day}',
    )
    const entries = fc.dictionary(address, value, { maxKeys: 5 })
    const text = fc
      .tuple(entries, entries, fc.array(address, { maxLength: 4 }))
      .map(([change, add, remove]) => {
        const flow = (map: Record<string, string>) =>
          Object.entries(map)
            .map(([key, of]) => `  ${JSON.stringify(key)}: ${of}\n`)
            .join('')
        return `${head(reference)}change:\n${flow(change)}add:\n${flow(add)}remove: [${remove.map((one) => JSON.stringify(one))}]\n`
      })
    fc.assert(
      fc.property(text, (one) => {
        const { procedure, diagnostics } = load(one, [repair])
        const isWrong = diagnostics.some(({ severity }) => severity === 'error')
        expect(procedure === undefined).toBe(isWrong)
      }),
      { numRuns: 150 },
    )
  })
})
