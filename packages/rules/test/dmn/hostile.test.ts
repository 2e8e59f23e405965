import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportDmn, importDmn } from '../../src/dmn/index.ts'
import { accidentScope, accidentTable } from '../tables/accident-grades.ts'
import { decisionText, modelText, type TableText } from './model-text.ts'

const adult: TableText = {
  inputs: ['Age: number'],
  rules: ['>= 18 | "adult"', '< 18 | "minor"'],
}

/** The codes of the issues of a text. */
async function codes(xml: string): Promise<readonly string[]> {
  return (await importDmn(xml)).issues.map(({ code }) => code)
}

describe('a text that is made to exhaust its reader', () => {
  it('declares entities that grow without bounds, or that read files', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
    )
    const bomb = `<!DOCTYPE lolz [<!ENTITY l0 "ha">${laughs.join('')}]>${modelText('&l9;')}`
    const file = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${modelText('&x;')}`
    expect(await codes(bomb)).toEqual(['document-type'])
    expect(await codes(file)).toEqual(['document-type'])
    expect(await codes(modelText('&l9;'))).toEqual(['unknown-entity'])
  })

  it('nests elements without end', async () => {
    expect(await codes('<a>'.repeat(200_000))).toEqual(['too-deep'])
    expect(await codes(modelText('<a>'.repeat(90) + '</a>'.repeat(90)))).toEqual([
      'unknown-element',
    ])
  })

  it('is very long', async () => {
    expect(await codes(' '.repeat(16_000_001))).toEqual(['text-too-long'])
    const tags = `<a>${'<b/>'.repeat(1_000_001)}</a>`
    expect(await codes(tags)).toEqual(['too-many-elements'])
  })

  it('has very many unknown elements, attributes, texts or prefixes', async () => {
    expect((await codes(modelText('<x/>'.repeat(200_000)))).length).toBe(51)
    expect((await codes(modelText(`${'x<decision/>'.repeat(100_000)}`))).length).toBeLessThan(53)
    const attributes = Array.from({ length: 1000 }, (_, n) => `a${n}="1"`).join(' ')
    expect(await codes(`<a ${attributes}/>`)).toEqual(['invalid-xml'])
    const prefixes = Array.from({ length: 150 }, (_, n) => `xmlns:p${n}="urn:${n}"`).join(' ')
    expect(await codes(`<a ${prefixes}/>`)).toEqual(['invalid-xml'])
  })

  it('has types that double with each level', async () => {
    const levels = Array.from({ length: 40 }, (_, n) => {
      const field = (name: string): string =>
        `<itemComponent name="${name}"><typeRef>${n === 0 ? 'number' : `t${n - 1}`}</typeRef></itemComponent>`
      return `<itemDefinition name="t${n}">${field('a')}${field('b')}</itemDefinition>`
    })
    const data = '<inputData name="i"><variable name="i" typeRef="t39"/></inputData>'
    const { facts } = await importDmn(
      modelText(levels.slice(0, 20).join('') + data.replace('t39', 't19')),
    )
    expect(facts.length).toBeGreaterThan(4000)
    expect(facts.length).toBeLessThan(10_000)
    expect(await codes(modelText(levels.join('') + data))).toContain('circular-type')
  })

  it('has types that lead through very many others', async () => {
    const types = Array.from(
      { length: 20_000 },
      (_, n) => `<itemDefinition name="t${n}"><typeRef>t${n + 1}</typeRef></itemDefinition>`,
    )
    const data = '<inputData name="i"><variable name="i" typeRef="t0"/></inputData>'
    expect(await codes(modelText(types.join('') + data))).toEqual(['circular-type'])
  })

  it('has expressions of very many words, quotes and parentheses', async () => {
    const names = Array.from({ length: 500 }, (_, n) => `a ${'b '.repeat(n % 20)}c${n}`)
    const data = names.map(
      (name) => `<inputData name="${name}"><variable name="${name}" typeRef="number"/></inputData>`,
    )
    const expressions = [
      'a b '.repeat(16_000),
      '"\\'.repeat(30_000),
      '('.repeat(60_000),
      '-'.repeat(60_000),
    ]
    for (const text of expressions) {
      const decision = `<decision name="d"><literalExpression><text>${text}</text></literalExpression></decision>`
      const { issues, expressions: read } = await importDmn(modelText(data.join('') + decision))
      expect(issues).toHaveLength(1)
      expect(read).toEqual([])
    }
  })
})

it('reads a table of many rows', async () => {
  const rules = Array.from({ length: 20_000 }, (_, n) => `${n} | "out"`)
  const { tables, issues } = await importDmn(modelText(decisionText({ ...adult, rules })))
  expect(issues).toEqual([])
  expect(tables[0]?.table.decideInputs({ Age: 19_999 })).toMatchObject({ rows: [19_999] })
})

describe('a damaged model', () => {
  const sources = async (): Promise<readonly string[]> => [
    modelText(decisionText(adult)),
    (await exportDmn([accidentTable()], accidentScope)).xml ?? '',
  ]

  it('never makes the import reject, and says what it leaves out', async () => {
    const texts = await sources()
    const piece = fc.constantFrom(
      ...['<', '>', '/', '"', "'", '&', '&#1;', '<!', '<?', ']]>', '<![CDATA[', '\0', '\ud800'],
      ...[
        'text',
        'rule',
        'xmlns',
        'name="x"',
        'typeRef="t"',
        '</rule>',
        '<rule>',
        '-',
        '(',
        '[1..',
      ],
    )
    const edit = fc.record({ at: fc.nat(), length: fc.nat(40), piece: fc.option(piece) })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        async (n, edits) => {
          let xml = texts[n] as string
          for (const { at, length, piece } of edits) {
            const start = at % xml.length
            xml = xml.slice(0, start) + (piece ?? '') + xml.slice(start + length)
          }
          const { tables, issues } = await importDmn(xml)
          for (const { span, element, message } of issues) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeLessThanOrEqual(xml.length)
            expect(element).not.toBe('')
            expect(message).not.toBe('')
          }
          // A model without its only decision has nothing to say about.
          if (tables.length === 0 && /decisionTable/.test(xml)) expect(issues).not.toEqual([])
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('never makes the import reject when it is cut off', async () => {
    for (const xml of await sources()) {
      for (let end = 0; end < xml.length; end += 7) {
        expect((await importDmn(xml.slice(0, end))).issues).toHaveLength(1)
      }
    }
  })
})
