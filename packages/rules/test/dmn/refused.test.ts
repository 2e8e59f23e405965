import { describe, expect, it } from 'vitest'
import { importDmn } from '../../src/dmn/index.ts'
import { decisionText, dmn15, modelText, type TableText } from './model-text.ts'

const adult: TableText = {
  inputs: ['Age: number'],
  rules: ['>= 18 | "adult"', '< 18 | "minor"'],
}

/** What is said about a model, as `severity code: element`, and what is read of it all the same. */
async function said(content: string, attributes?: string) {
  const xml = modelText(content, attributes)
  const { issues, tables, expressions } = await importDmn(xml)
  return {
    issues: issues.map(({ severity, code, element }) => `${severity} ${code}: ${element}`),
    messages: issues.map(({ message }) => message).join('\n'),
    texts: issues.map(({ span }) => xml.slice(span.start, span.end)),
    tables: tables.length,
    expressions: expressions.length,
  }
}

const table = 'decision "Result" > decisionTable'

/** Tables of which something is beyond the subset or wrong: what is said, and of which text. */
const refusals: readonly {
  readonly about: string
  readonly table: TableText
  readonly issue: string
  readonly text?: string
  readonly message?: RegExp
}[] = [
  {
    about: 'a function in a cell',
    table: { ...adult, rules: ['contains(?, "a") | "x"'] },
    issue: `error wrong-cell: ${table} > rule > inputEntry`,
    text: 'contains(?, "a")',
  },
  {
    about: 'a cell of the wrong type',
    table: { ...adult, rules: ['1 | "x"', '"eighteen" | "y"'] },
    issue: `error wrong-literal: ${table} > rule 2 > inputEntry`,
    text: '"eighteen"',
  },
  {
    about: 'the name of a fact in a cell of words',
    table: {
      inputs: [
        '<input><inputExpression typeRef="string"><text>Kind</text></inputExpression><inputValues><text>"Low","High"</text></inputValues></input>',
      ],
      rules: ['Low | "x"'],
    },
    issue: `error name-in-cell: ${table} > rule > inputEntry`,
    message: /"Low" names a fact.*written "Low"/,
  },
  {
    about: 'a word that the input values do not have',
    table: {
      inputs: [
        '<input><inputExpression typeRef="string"><text>Kind</text></inputExpression><inputValues><text>"Low","High"</text></inputValues></input>',
      ],
      rules: ['"Lo" | "x"'],
    },
    issue: `error unknown-value: ${table} > rule > inputEntry`,
    message: /did you mean "Low"/,
  },
  {
    about: 'an output that is calculated',
    table: { ...adult, outputs: ['<output typeRef="number"/>'], rules: ['1 | Age * 2'] },
    issue: `error wrong-literal: ${table} > rule > outputEntry`,
    text: 'Age * 2',
  },
  {
    about: 'an output cell without a value',
    table: { ...adult, rules: ['1 |'] },
    issue: `error empty-cell: ${table} > rule > outputEntry`,
  },
  {
    about: 'an unknown fact in an expression',
    table: { ...adult, inputs: ['Age + 1'] },
    issue: `error unknown-name: ${table} > input > inputExpression`,
    text: 'Age + 1',
  },
  {
    about: 'an input without an expression',
    table: { ...adult, inputs: ['<input label="Age"/>'] },
    issue: `error no-input-expression: ${table} > input`,
  },
  {
    about: 'an input whose type nothing says',
    table: { ...adult, inputs: ['Age'], rules: ['- | "x"'] },
    issue: `error no-type: ${table} > input > inputExpression`,
    text: 'Age',
  },
  {
    about: 'an output whose type nothing says',
    table: { ...adult, outputs: ['<output name="o"/>'], rules: ['1 | "x"', '2 | 3'] },
    issue: `error no-type: ${table} > output "o"`,
    message: /typeRef such as "string"/,
  },
  {
    about: 'a misspelt type',
    table: { ...adult, inputs: ['Age: nummer'] },
    issue: `error unknown-type: ${table} > input > inputExpression`,
    message: /did you mean "number"/,
  },
  {
    about: 'a misspelt hit policy',
    table: { ...adult, attributes: 'hitPolicy="UNIQE"' },
    issue: `error unknown-policy: ${table}`,
    message: /did you mean "UNIQUE".*COLLECT SUM/,
  },
  {
    about: 'an aggregation of another policy',
    table: { ...adult, attributes: 'hitPolicy="FIRST" aggregation="SUM"' },
    issue: `error unknown-policy: ${table}`,
    message: /"FIRST SUM"/,
  },
  {
    about: 'a misspelt attribute that could be the hit policy',
    table: { ...adult, attributes: 'hitpolicy="FIRST"' },
    issue: `error unknown-attribute: ${table}`,
  },
  {
    about: 'a misspelt element',
    table: { ...adult, extra: '<inputentry><text>1</text></inputentry>' },
    issue: `error unknown-element: ${table} > rule 1 > inputentry`,
    message: /did you mean "inputEntry"/,
  },
  {
    about: 'an element in a text',
    table: { ...adult, extra: '<description>a <b/> c</description>' },
    issue: `error unexpected-element: ${table} > rule 1 > description`,
  },
  {
    about: 'two texts in one cell',
    table: { ...adult, extra: '<description>a</description><description>b</description>' },
    issue: `error repeated-element: ${table} > rule 1 > description 2`,
  },
  {
    about: 'a row with too few cells',
    table: { ...adult, inputs: ['Age: number', 'Size: number'], rules: ['1 | 2 | "x"', '1'] },
    issue: `error wrong-cell-count: ${table} > rule 2`,
  },
  {
    about: 'a default for one output of two',
    table: {
      ...adult,
      outputs: [
        '<output name="a" typeRef="number"><defaultOutputEntry><text>1</text></defaultOutputEntry></output>',
        '<output name="b" typeRef="number"/>',
      ],
      rules: ['1 | 2 | 3'],
    },
    issue: `error incomplete-default: ${table}`,
  },
  {
    about: 'priority without an order',
    table: { ...adult, attributes: 'hitPolicy="PRIORITY"' },
    issue: `error no-output-order: ${table} > output`,
  },
  {
    about: 'numbers in an order that is not theirs',
    table: {
      ...adult,
      attributes: 'hitPolicy="PRIORITY"',
      outputs: [
        '<output typeRef="number"><outputValues><text>1, 3, 2</text></outputValues></output>',
      ],
      rules: ['1 | 2'],
    },
    issue: `error unsupported-output-order: ${table} > output > outputValues`,
    text: '1, 3, 2',
  },
  {
    about: 'two columns that ask the same',
    table: { ...adult, inputs: ['Age: number', 'Age: number'], rules: ['> 1 | < 9 | "x"'] },
    issue: `error repeated-input: ${table} > input 2 > inputExpression`,
  },
  {
    about: 'another expression language',
    table: {
      ...adult,
      inputs: [
        '<input><inputExpression typeRef="number" expressionLanguage="juel"><text>age</text></inputExpression></input>',
      ],
    },
    issue: `error unsupported-language: ${table} > input > inputExpression`,
  },
  {
    about: 'more columns than anybody reads',
    table: { inputs: Array.from({ length: 1000 }, (_, n) => `n${n}: number`), rules: [] },
    issue: `error too-many-columns: ${table}`,
    message: /1001 columns, at most 1000/,
  },
  {
    about: 'a default in another expression language',
    table: {
      ...adult,
      outputs: [
        '<output typeRef="number"><defaultOutputEntry expressionLanguage="javascript"><text>1</text></defaultOutputEntry></output>',
      ],
      rules: ['1 | 2'],
    },
    issue: `error unsupported-language: ${table} > output > defaultOutputEntry`,
  },
  {
    about: 'a history that only we keep',
    table: {
      ...adult,
      inputs: [
        '<input><inputExpression typeRef="boolean"><text>A</text></inputExpression></input>',
        '<input><inputExpression typeRef="dateTime"><text>since(A)</text></inputExpression></input>',
      ],
      rules: ['true | - | "x"'],
    },
    issue: `error other-meaning: ${table} > input 2 > inputExpression`,
  },
  {
    about: 'a count that FEEL reads otherwise',
    table: {
      ...adult,
      inputs: [
        '<input><inputExpression typeRef="boolean"><text>A</text></inputExpression></input>',
        '<input><inputExpression typeRef="number"><text>count(A, A = true)</text></inputExpression></input>',
      ],
      rules: ['true | 1 | "x"'],
    },
    issue: `error other-meaning: ${table} > input 2 > inputExpression`,
    text: 'count(A, A = true)',
  },
]

describe('a table that is beyond the subset', () => {
  it.each(refusals)('$about', async ({ table, issue, text, message }) => {
    const result = await said(decisionText(table))
    expect(result.issues).toContain(issue)
    const place = result.issues.indexOf(issue)
    if (text !== undefined) expect(result.texts[place]?.replaceAll('&lt;', '<')).toBe(text)
    if (message) expect(result.messages).toMatch(message)
    expect(result.tables).toBe(0)
  })

  it('has the name of an input or of another decision', async () => {
    const data = '<inputData name="Result"><variable name="Result" typeRef="string"/></inputData>'
    const other = decisionText({ ...adult, name: 'Other  one' })
    const result = await said(
      data + decisionText(adult) + other + decisionText({ ...adult, name: 'Other one' }),
    )
    expect(result.issues).toEqual([
      'error repeated-name: decision "Result"',
      'error repeated-name: decision "Other one"',
    ])
    expect(result.tables).toBe(1)
  })

  it('has a table and an expression', async () => {
    const both = decisionText(adult).replace(
      '</decision>',
      '<literalExpression><text>1</text></literalExpression></decision>',
    )
    const result = await said(both)
    expect(result.issues).toEqual(['error repeated-element: decision "Result" > literalExpression'])
    expect([result.tables, result.expressions]).toEqual([0, 0])
  })

  it('leaves the other decisions as they are', async () => {
    const wrong = decisionText({ ...adult, name: 'Wrong', rules: ['oops | "x"'] })
    const result = await said(wrong + decisionText(adult))
    expect(result.issues).toHaveLength(1)
    expect(result.tables).toBe(1)
  })
})

describe('what is left out and said', () => {
  it('is the domain that a type cannot keep', async () => {
    const values = (text: string): TableText => ({
      ...adult,
      inputs: [
        `<input><inputExpression typeRef="number"><text>Age</text></inputExpression><inputValues><text>${text}</text></inputValues></input>`,
      ],
    })
    const result = await said(decisionText(values('1, 2, 4')))
    expect(result.issues).toEqual([`warning domain-not-kept: ${table} > input > inputValues`])
    expect(result.tables).toBe(1)
    expect((await said(decisionText(values('[0..150]')))).issues).toEqual([])
    expect((await said(decisionText(values('-')))).issues).toEqual([])
    expect((await said(decisionText(values('[9..3]')))).issues).toHaveLength(1)
  })

  it('is the domain of an expression, which follows from its facts', async () => {
    const result = await said(
      decisionText({
        inputs: [
          'Age: number',
          '<input><inputExpression typeRef="number"><text>Age + 1</text></inputExpression><inputValues><text>[0..9]</text></inputValues></input>',
        ],
        rules: ['- | > 3 | "x"'],
      }),
    )
    expect(result.issues).toEqual([`warning domain-not-kept: ${table} > input 2 > inputValues`])
    expect(result.messages).toContain('"Age + 1"')
    expect(result.tables).toBe(1)
  })

  it('is a business knowledge model, and an import', async () => {
    const result = await said(
      '<import name="other" namespace="urn:other" importType="DMN"/><businessKnowledgeModel name="f"/>' +
        decisionText(adult),
    )
    expect(result.issues).toEqual([
      'warning unsupported-element: import "other"',
      'warning unsupported-element: businessKnowledgeModel "f"',
    ])
    expect(result.tables).toBe(1)
  })

  it('is an element of another vocabulary and a stray text', async () => {
    const result = await said(`<x:y xmlns:x="urn:x"/>stray${decisionText(adult)}`)
    expect(result.issues).toEqual([
      'warning unexpected-text: definitions "test"',
      'warning foreign-element: y',
    ])
    expect(result.tables).toBe(1)
  })

  it.each([
    'context',
    'invocation',
    'list',
    'relation',
    'functionDefinition',
    'conditional',
    'for',
  ])('is a decision by %s', async (logic) => {
    const result = await said(`<decision name="D"><${logic}><deep/></${logic}></decision>`)
    expect(result.issues).toEqual([`error unsupported-logic: decision "D" > ${logic}`])
  })

  it('is a whole model in another expression language', async () => {
    const result = await said(
      decisionText(adult),
      `xmlns="${dmn15}" expressionLanguage="https://www.w3.org/1999/XPath"`,
    )
    expect(result.issues).toEqual(['error unsupported-language: definitions "test"'])
    expect(result.tables).toBe(0)
    const feel = `xmlns="${dmn15}" expressionLanguage="http://www.omg.org/spec/FEEL/20140401"`
    expect((await said(decisionText(adult), feel)).issues).toEqual([])
  })

  it('is an expression beyond the subset', async () => {
    const result = await said(
      '<decision name="D"><literalExpression><text>for i in [1, 2] return i</text></literalExpression></decision>',
    )
    expect(result.issues).toEqual(['error unexpected-token: decision "D" > literalExpression'])
    expect(result.texts).toEqual(['for i in [1, 2] return i'])
    expect(result.expressions).toBe(0)
  })

  it('is said once, whoever finds it', async () => {
    const expression = '<literalExpression><text>1</text></literalExpression>'
    const result = await said(
      `<decision name="D"><variable name="D" typeRef="strnig"/>${expression}</decision>`,
    )
    expect(result.issues).toEqual(['error unknown-type: decision "D"'])
    expect(result.messages).toMatch(/did you mean "string"/)
  })

  it('is a type that leads back to itself', async () => {
    const result = await said(
      '<itemDefinition name="a"><itemComponent name="x"><typeRef>b</typeRef></itemComponent></itemDefinition>' +
        '<itemDefinition name="b"><itemComponent name="y"><typeRef>a</typeRef></itemComponent></itemDefinition>' +
        '<inputData name="i"><variable name="i" typeRef="a"/></inputData>',
    )
    expect(result.issues).toEqual(['error circular-type: itemDefinition "a"'])
  })
})

describe('a text that is no DMN model', () => {
  const texts: readonly (readonly [string, string, string])[] = [
    ['', 'invalid-xml', 'no element'],
    ['hello', 'invalid-xml', 'outside of all elements'],
    ['{"a": 1}', 'invalid-xml', 'outside of all elements'],
    ['<a>', 'invalid-xml', '<a> is never closed'],
    ['<a></b>', 'invalid-xml', '</b> stands where </a> was expected'],
    ['</a>', 'invalid-xml', 'closes nothing'],
    ['<a/><b/>', 'invalid-xml', 'more than one outermost'],
    ['<a b></a>', 'invalid-xml', 'attribute="value"'],
    ['<a b="1></a>', 'invalid-xml', 'no closing quote'],
    ['<a b="1" b="2"/>', 'invalid-xml', 'the attribute b stands there twice'],
    ['<a b="<"/>', 'invalid-xml', 'write &lt;'],
    ['<a>1 < 2</a>', 'invalid-xml', 'in a text write &lt;'],
    ['<a>x & y</a>', 'unknown-entity', 'write &amp; for "&"'],
    ['<a>&nbsp;</a>', 'unknown-entity', '"&nbsp;" means no character'],
    ['<a>&#0;</a>', 'unknown-entity', '"&#0;"'],
    ['<a>&#xD800;</a>', 'unknown-entity', '"&#xD800;"'],
    ['<a b="&bad;"/>', 'unknown-entity', '"&bad;"'],
    ['<x:a/>', 'invalid-xml', 'the prefix of "x:a" is declared nowhere'],
    ['<a x:b="1"/>', 'invalid-xml', 'the prefix of "x:b"'],
    ['<!-- a', 'invalid-xml', '"<!--" is not closed by "-->"'],
    ['<a><![CDATA[</a>', 'invalid-xml', 'is not closed by "]]>"'],
    ['<a/>', 'no-model', 'available: http'],
    [`<decision xmlns="${dmn15}"/>`, 'no-model', 'the outermost element is "decision"'],
    ['<definitions xmlns="urn:other"/>', 'no-model', '"urn:other"'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'no-model', '"html"'],
  ]

  it.each(texts)('%j is %s', async (xml, code, message) => {
    const { issues, tables, facts } = await importDmn(xml)
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ code, severity: 'error' })
    expect(issues[0]?.message).toContain(message)
    expect([tables, facts]).toEqual([[], []])
  })

  it('says where', async () => {
    const xml = modelText(decisionText(adult)).replace('</inputEntry>', '</inputentry>')
    const { issues } = await importDmn(xml)
    const { start = 0, end = 0 } = issues[0]?.span ?? {}
    expect(xml.slice(start, end)).toBe('</inputentry>')
  })
})
