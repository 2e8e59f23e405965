import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type MapNode,
  type Node,
  parseDocument,
  type ScalarNode,
  type ScalarStyle,
  writeYaml,
} from '../../src/document/index.ts'

const here = import.meta.dirname
const procedures = globSync([
  join(here, '../../../presets/procedures/*.yaml'),
  join(here, '../fixtures/clean/*.yaml'),
  join(here, '../link/fixtures/clean/*.yaml'),
])

/** What nodes say: texts, order, and whether texts are in quotes, which decides what `5` is. */
function said(node: Node): unknown {
  if (node.kind === 'scalar')
    return { text: node.text, bare: node.style === 'plain' && !node.text.includes('\n') }
  if (node.kind === 'list') return node.items.map(said)
  if (node.kind === 'map') return node.pairs.map(({ key, value }) => [key.text, said(value)])
  return undefined
}

function rootOf(text: string): MapNode {
  const { root, diagnostics } = parseDocument(text)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  if (root?.kind !== 'map') throw new Error('no map')
  return root
}

const range = { start: 0, end: 0 }
const scalar = (text: string, style: ScalarStyle): ScalarNode => ({
  kind: 'scalar',
  text,
  style,
  range,
  sourceOffset: () => 0,
})

describe('nodes as YAML', () => {
  it.each(procedures)('read back to the same: %s', (path) => {
    const root = rootOf(readFileSync(path, 'utf8'))
    const written = writeYaml(root)
    expect(said(rootOf(written))).toEqual(said(root))
    expect(writeYaml(rootOf(written))).toBe(written)
  })

  it.each([' a\n ', 'a\n\t\n', ' a\n  \n\n'])('keep a last line of blanks: %j', (of) => {
    const list = (item: Node): Node => ({ kind: 'list', items: [item], range, flow: false })
    const value = list(list(scalar(of, 'literal')))
    const root: MapNode = {
      kind: 'map',
      range,
      flow: false,
      pairs: [{ key: scalar('a', 'plain'), value }],
    }
    expect(said(rootOf(writeYaml(root)))).toEqual(said(root))
  })

  const text = fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '  ',
        '\n',
        '\n\n',
        "'",
        '"',
        '\\',
        '#',
        ': ',
        '- ',
        '|',
        '重要',
        '😀',
        '{',
        ',',
        '\t',
        'é',
        '&',
        '*',
        '%',
        '@',
        '!',
        '?',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''))
  const style = fc.constantFrom<ScalarStyle>('single', 'double', 'literal', 'folded')
  const quoted = fc.tuple(text, style).map(([of, as]): Node => scalar(of, as))
  const nodes = fc.letrec<{ node: Node; map: Node; list: Node }>((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, { weight: 3, arbitrary: quoted }, tie('map'), tie('list')),
    map: fc
      .tuple(
        fc.uniqueArray(text, { maxLength: 3 }),
        fc.array(tie('node'), { minLength: 3 }),
        fc.boolean(),
      )
      .map(
        ([keys, values, flow]): Node => ({
          kind: 'map',
          range,
          flow,
          pairs: keys.map((key, at) => ({ key: scalar(key, 'double'), value: values[at] as Node })),
        }),
      ),
    list: fc
      .tuple(fc.array(tie('node'), { maxLength: 3 }), fc.boolean())
      .map(([items, flow]): Node => ({ kind: 'list', items, range, flow })),
  }))

  it('hold texts of any look in any style and depth', () => {
    fc.assert(
      fc.property(nodes.node, (value) => {
        const root: MapNode = {
          kind: 'map',
          range,
          flow: false,
          pairs: [{ key: scalar('a', 'plain'), value }],
        }
        const { root: again, diagnostics } = parseDocument(writeYaml(root))
        const errors = diagnostics.filter(({ severity }) => severity === 'error')
        expect(errors.map(({ message }) => message)).toEqual([])
        expect(again && said(again)).toEqual(said(root))
      }),
      { numRuns: 500 },
    )
  })
})
