import { describe, expect, it } from 'vitest'
import { type DmnImport, importDmn } from '../../src/dmn/index.ts'
import type { HitPolicy, Json } from '../../src/index.ts'
import { facts } from '../tables/accident-grades.ts'
import { resultOf } from '../tables/random-tables.ts'
import { decisionText, dmn15, modelText, type TableText } from './model-text.ts'

/** The import of a model that must be understood without an issue. */
async function imported(content: string, attributes?: string): Promise<DmnImport> {
  const result = await importDmn(modelText(content, attributes))
  expect(result.issues).toEqual([])
  return result
}

function answer(model: DmnImport, values: Readonly<Record<string, Json>>, index = 0): Json {
  const table = model.tables[index]?.table
  if (table === undefined) throw new Error('no table')
  return resultOf(table.decide(facts(values)))
}

const adult: TableText = {
  inputs: ['Age: number'],
  rules: ['>= 18 | "adult"', '< 18 | "minor"'],
}

describe('the namespaces of DMN', () => {
  it.each([
    ['1.1', 'http://www.omg.org/spec/DMN/20151101/dmn.xsd'],
    ['1.2', 'http://www.omg.org/spec/DMN/20180521/MODEL/'],
    ['1.3', 'https://www.omg.org/spec/DMN/20191111/MODEL/'],
    ['1.4', 'https://www.omg.org/spec/DMN/20211108/MODEL/'],
    ['1.5', dmn15],
  ])('%s is read, as the default namespace and with a prefix', async (_, uri) => {
    const plain = await imported(decisionText(adult), `xmlns="${uri}"`)
    const prefixed = modelText(decisionText(adult), `xmlns:d="${uri}"`).replace(
      /<(\/?)(?=[a-z])/g,
      '<$1d:',
    )
    for (const model of [plain, await importDmn(prefixed)]) {
      expect(answer(model, { Age: 18 })).toEqual({ Result: 'adult' })
    }
  })

  it('may be declared again inside, and other vocabularies stay out', async () => {
    const model = await importDmn(
      modelText(
        `<x:decision xmlns:x="${dmn15}" name="Result"><extensionElements><y:rule xmlns:y="urn:y"><y:a>text</y:a></y:rule></extensionElements>` +
          `<literalExpression><text>1</text></literalExpression></x:decision>`,
      ),
    )
    expect(model.issues).toEqual([])
    expect(model.expressions.map(({ name }) => name)).toEqual(['Result'])
  })
})

describe('hit policies', () => {
  const cases: readonly (readonly [string, HitPolicy, Json])[] = [
    ['', 'unique', 'conflict'],
    ['hitPolicy="UNIQUE"', 'unique', 'conflict'],
    ['hitPolicy="ANY"', 'any', 'conflict'],
    ['hitPolicy="FIRST"', 'first', { Result: 1 }],
    ['hitPolicy="PRIORITY"', 'highest', { Result: 3 }],
    ['hitPolicy="RULE ORDER"', 'rule-order', { Result: [1, 3] }],
    ['hitPolicy="OUTPUT ORDER"', 'output-order', { Result: [3, 1] }],
    ['hitPolicy="COLLECT"', 'collect', { Result: [1, 3] }],
    ['hitPolicy="COLLECT" aggregation="SUM"', 'sum', { Result: 4 }],
    ['hitPolicy="COLLECT" aggregation="COUNT"', 'count', { Result: 2 }],
    ['hitPolicy="COLLECT" aggregation="MIN"', 'min', { Result: 1 }],
    ['hitPolicy="COLLECT" aggregation="MAX"', 'max', { Result: 3 }],
  ]

  it.each(cases)('%s is %s', async (attributes, policy, expected) => {
    const values = '<outputValues><text>3, 2, 1</text></outputValues>'
    const ranked = policy === 'highest' || policy === 'output-order'
    const model = await imported(
      decisionText({
        attributes,
        inputs: ['Age: number'],
        outputs: [`<output typeRef="number">${ranked ? values : ''}</output>`],
        rules: ['>= 18 | 1', '>= 12 | 3', '< 12 | 2'],
      }),
    )
    expect(model.tables[0]?.table.policy).toBe(policy)
    expect(answer(model, { Age: 18 })).toEqual(expected)
  })

  it('rank words by the order of the output values, the first one highest', async () => {
    const output =
      '<output typeRef="string"><outputValues><text>"low", "high"</text></outputValues></output>'
    const model = await imported(
      decisionText({
        attributes: 'hitPolicy="PRIORITY"',
        inputs: ['Age: number'],
        outputs: [output],
        rules: ['- | "high"', '- | "low"'],
      }),
    )
    expect(answer(model, { Age: 1 })).toEqual({ Result: 'low' })
  })

  it('take the order from the type of the decision where the output has none', async () => {
    const decision = decisionText({
      attributes: 'hitPolicy="PRIORITY"',
      inputs: ['Age: number'],
      outputs: ['<output/>'],
      rules: ['- | "high"', '- | "low"'],
    }).replace('<decisionTable', '<variable name="Result" typeRef="tLevel"/><decisionTable')
    const model = await imported(
      `<itemDefinition name="tLevel"><typeRef>string</typeRef><allowedValues><text>"low","high"</text></allowedValues></itemDefinition>${decision}`,
    )
    expect(answer(model, { Age: 1 })).toEqual({ Result: 'low' })
  })
})

describe('names', () => {
  it('with blanks and signs become facts, and keep their own as titles', async () => {
    const model = await imported(
      '<inputData name="Applicant Age"><variable name="Applicant Age" typeRef="number"/></inputData>' +
        '<inputData name="serious-injuries"><variable name="serious-injuries" typeRef="number"/></inputData>' +
        '<inputData name="客户 级别"><variable name="客户 级别" typeRef="boolean"/></inputData>' +
        decisionText({
          name: 'Approval / Status',
          inputs: ['Applicant   Age', 'serious-injuries-1', '客户 级别'],
          rules: ['>= 18 | 2 | true | "yes"'],
        }),
    )
    expect(model.facts.map(({ name, title }) => [name, title])).toEqual([
      ['Applicant-Age', 'Applicant Age'],
      ['serious-injuries', 'serious-injuries'],
      ['客户-级别', '客户 级别'],
      ['Approval-Status', 'Approval / Status'],
    ])
    expect(model.tables[0]).toMatchObject({ name: 'Approval-Status', title: 'Approval / Status' })
    const values = { 'Applicant-Age': 20, 'serious-injuries': 3, '客户-级别': true }
    expect(answer(model, values)).toEqual({ 'Approval / Status': 'yes' })
  })

  it('that would become the same fact stay apart', async () => {
    const data = ['full name', 'full_name', 'in', '2nd']
      .map(
        (name) =>
          `<inputData name="${name}"><variable name="${name}" typeRef="number"/></inputData>`,
      )
      .join('')
    const model = await imported(
      data +
        '<decision name="d"><literalExpression><text>full name - full_name + in + 2nd</text></literalExpression></decision>',
    )
    expect(model.facts.slice(0, 4).map(({ name }) => name)).toEqual([
      'full-name',
      'full-name-2',
      'x-in',
      'x-2nd',
    ])
    expect(model.expressions[0]?.expression.canonical).toBe(
      'full-name - full-name-2 + x-in + x-2nd',
    )
  })

  it('are not looked for in texts', async () => {
    const model = await imported(
      '<inputData name="a b"><variable name="a b" typeRef="string"/></inputData>' +
        '<decision name="d"><literalExpression><text>a b = "a b" or a b = "\\"a b"</text></literalExpression></decision>',
    )
    expect(model.expressions[0]?.expression.canonical).toBe('a-b = "a b" or a-b = "\\"a b"')
  })

  it('like those of every object are names like any other', async () => {
    const model = await imported(
      decisionText({
        name: 'constructor',
        inputs: ['toString: string', '__proto__: number'],
        outputs: [
          '<output name="hasOwnProperty" typeRef="string"/>',
          '<output name="b" typeRef="string"/>',
        ],
        rules: ['"a" | 1 | "x" | "y"'],
      }),
    )
    expect(model.facts.map(({ name, title }) => [name, title])).toEqual([
      ['constructor.hasOwnProperty', 'constructor.hasOwnProperty'],
      ['constructor.b', 'constructor.b'],
      ['toString', 'toString'],
      ['proto', '__proto__'],
    ])
    expect(answer(model, { toString: 'a', proto: 1 })).toEqual({ hasOwnProperty: 'x', b: 'y' })
  })

  it('that the model does not declare are facts where a table asks for them', async () => {
    const model = await imported(
      decisionText({ name: 'A', inputs: ['customer.age: number'], rules: ['> 1 | "x"'] }) +
        decisionText({ name: 'B', inputs: ['customer.name: string'], rules: ['"x" | "x"'] }),
    )
    expect(model.tables.map(({ table }) => table.reads)).toEqual([
      ['customer.age'],
      ['customer.name'],
    ])
  })

  it('of fields with blanks are fields of facts', async () => {
    const model = await imported(
      '<itemDefinition name="tLoan"><itemComponent name="Interest Rate"><typeRef>number</typeRef></itemComponent>' +
        '<itemComponent name="signed"><typeRef>date</typeRef></itemComponent></itemDefinition>' +
        '<inputData name="The Loan"><variable name="The Loan" typeRef="tLoan"/></inputData>' +
        decisionText({
          inputs: ['The Loan.Interest Rate', 'The Loan . signed.year'],
          rules: ['> 0.1 | 2024 | "high"', '<= 0.1 | - | "low"', '> 0.1 | not(2024) | "old"'],
        }),
    )
    expect(model.tables[0]?.table.reads).toEqual(['The-Loan.Interest-Rate', 'The-Loan.signed'])
    const values = { 'The-Loan.Interest-Rate': 0.2, 'The-Loan.signed': '2024-02-29' }
    expect(answer(model, values)).toEqual({ Result: 'high' })
  })
})

describe('types', () => {
  const typeCases: readonly (readonly [string, string, Json, Json])[] = [
    ['string', '"a"', 'a', 'b'],
    ['feel:number', '[1..2)', 1, 2],
    ['integer', '3', 3, 4],
    ['boolean', 'true', true, false],
    ['date', 'date("2024-02-29")', '2024-02-29', '2024-02-28'],
    ['time', '< time("08:30:00")', '08:29:59', '08:30'],
    [
      'dateTime',
      '< date and time("2024-02-29T08:30:00Z")',
      '2024-02-29T08:29:59Z',
      '2024-02-29T08:30:00Z',
    ],
    ['date and time', '@"2024-02-29T08:30:00Z"', '2024-02-29T08:30:00Z', '2024-02-29T08:29:59Z'],
    ['dayTimeDuration', '> duration("PT4H")', 'P1D', 'PT4H'],
    ['years and months duration', 'duration("P1Y")', 'P12M', 'P11M'],
  ]

  it.each(typeCases)('%s with the cell %s', async (typeRef, cell, matching, other) => {
    const model = await imported(
      decisionText({
        inputs: [`x: ${typeRef}`],
        rules: [`${cell} | "in"`, `not(${cell}) | "out"`],
      }),
    )
    expect(answer(model, { x: matching })).toEqual({ Result: 'in' })
    expect(answer(model, { x: other })).toEqual({ Result: 'out' })
  })

  it('follow from the cells where the model says none', async () => {
    const model = await imported(
      decisionText({
        inputs: ['words', 'number', 'flag', 'day'],
        outputs: ['<output name="a"/>', '<output name="b"/>'],
        rules: [
          'not("a", "b") | [1..2] | true | date("2024-01-01") | "x" | 1',
          '- | 3, .5 | - | > date("2024-01-01") | "y" | -2.5',
        ],
      }),
    )
    expect(model.tables[0]?.table.inputs.map((input) => input.type.kind)).toEqual([
      'text',
      'number',
      'boolean',
      'date',
    ])
    expect(model.tables[0]?.table.outputs.map((output) => output.type.kind)).toEqual([
      'text',
      'number',
    ])
  })

  it('come from item definitions, with their allowed values, through each other', async () => {
    const model = await imported(
      '<itemDefinition name="tKind"><typeRef>tBase</typeRef><typeConstraint><text>"fire","gas leak"</text></typeConstraint></itemDefinition>' +
        '<itemDefinition name="tBase"><typeRef>string</typeRef></itemDefinition>' +
        '<itemDefinition name="tShare"><typeRef>number</typeRef><allowedValues><text>[0..1]</text></allowedValues></itemDefinition>' +
        '<itemDefinition name="tShares" isCollection="true"><typeRef>tShare</typeRef></itemDefinition>' +
        '<inputData name="kind"><variable name="kind" typeRef="tKind"/></inputData>' +
        '<inputData name="share"><variable name="share" typeRef="tShare"/></inputData>' +
        '<inputData name="shares"><variable name="shares" typeRef="tShares"/></inputData>',
    )
    const share = { kind: 'number', minimum: 0, maximum: 1 }
    expect(model.facts.map(({ type }) => type)).toEqual([
      { kind: 'enumeration', values: ['fire', 'gas leak'], ordered: false },
      share,
      { kind: 'list', of: share },
    ])
  })

  it('are narrowed by the input values of a table, for this table', async () => {
    const input = (values: string): string =>
      `<input><inputExpression typeRef="string"><text>kind</text></inputExpression><inputValues><text>${values}</text></inputValues></input>`
    const model = await imported(
      '<inputData name="kind"><variable name="kind" typeRef="string"/></inputData>' +
        decisionText({ name: 'A', inputs: [input('"x","y"')], rules: ['"x" | "1"'] }) +
        decisionText({ name: 'B', inputs: [input('"z"')], rules: ['"z" | "1"'] }),
    )
    expect(model.facts[0]?.type).toEqual({ kind: 'text' })
    expect(model.tables.map(({ table }) => table.inputs[0]?.type)).toMatchObject([
      { values: ['x', 'y'] },
      { values: ['z'] },
    ])
  })

  it('of results are known to the decisions that ask for them', async () => {
    const model = await imported(
      decisionText({
        name: 'Second',
        inputs: ['First Step'],
        rules: ['"big" | "yes"', '"small" | "no"'],
      }) +
        decisionText({
          name: 'First Step',
          inputs: ['Size: number'],
          rules: ['> 3 | "big"', '<= 3 | "small"'],
        }) +
        '<decision name="Third"><literalExpression><text>First Step = "big" and Second = "yes"</text></literalExpression></decision>',
    )
    expect(answer(model, { 'First-Step': 'big' })).toEqual({ Second: 'yes' })
    expect(model.expressions[0]?.expression.reads).toEqual(['First-Step', 'Second'])
    expect(model.facts.find(({ name }) => name === 'Third')).toMatchObject({
      type: { kind: 'boolean' },
      decided: true,
    })
  })
})

describe('columns and rows', () => {
  it('are called by labels, and by expressions where there is none or a label is taken', async () => {
    const input = (label: string, expression: string): string =>
      `<input label="${label}"><inputExpression typeRef="number"><text>${expression}</text></inputExpression></input>`
    const model = await imported(
      decisionText({
        inputs: [input('Age', 'a'), input('Age', 'b'), input('', 'c'), input('Result', 'Result2')],
        rules: ['1 | 2 | 3 | 4 | "x"'],
      }),
    )
    expect(model.tables[0]?.source.inputs.map(({ name }) => name)).toEqual([
      'Age',
      'b',
      'c',
      'Result2',
    ])
  })

  it('are told apart where label and expression are taken as well', async () => {
    const input = (label: string, expression: string): string =>
      `<input label="${label}"><inputExpression typeRef="number"><text>${expression}</text></inputExpression></input>`
    const model = await imported(
      decisionText({
        inputs: [input('b', 'a'), input('b (input)', 'c'), input('b', 'b')],
        rules: ['1 | 2 | 3 | "x"'],
      }),
    )
    expect(model.tables[0]?.source.inputs.map(({ name }) => name)).toEqual([
      'b',
      'b (input)',
      'b (2)',
    ])
    expect(answer(model, { a: 1, c: 2, b: 3 })).toEqual({ Result: 'x' })
  })

  it('have an output that is the value of a column', async () => {
    const model = await imported(
      decisionText({
        inputs: [
          '<input label="Fee"><inputExpression typeRef="number"><text>case.fee</text></inputExpression></input>',
        ],
        outputs: ['<output typeRef="number"/>'],
        rules: ['> 10 | case.fee', '<= 10 | 10'],
      }),
    )
    expect(answer(model, { 'case.fee': 12.5 })).toEqual({ Result: 12.5 })
  })

  it('take an empty input cell for one that does not matter', async () => {
    const model = await imported(
      decisionText({ inputs: ['a: number', 'b: number'], rules: ['1 | | "x"'] }),
    )
    expect(answer(model, { a: 1, b: 99 })).toEqual({ Result: 'x' })
  })

  it('give the default output entries where no row matches', async () => {
    const output = (name: string, value: string): string =>
      `<output name="${name}" typeRef="string"><defaultOutputEntry><text>${value}</text></defaultOutputEntry></output>`
    const model = await imported(
      decisionText({
        inputs: ['a: number'],
        outputs: [output('x', '"none"'), output('y', '"nothing"')],
        rules: ['1 | "one" | "first"'],
      }),
    )
    expect(answer(model, { a: 2 })).toEqual({ x: 'none', y: 'nothing' })
    expect(model.tables[0]?.table.decide(facts({ a: 2 }))).toMatchObject({ byElse: true })
  })

  it('cite by the annotations called clause, else by the first, else by the description', async () => {
    const clauses = async (annotations: string, extra: string): Promise<unknown> => {
      const text = decisionText({ ...adult, annotations, extra })
      const model = await importDmn(modelText(text))
      return [model.tables[0]?.table.rules[0]?.clause, model.issues.map(({ code }) => code)]
    }
    const entry = (text: string): string =>
      `<annotationEntry><text>${text}</text></annotationEntry>`
    const two = '<annotation name="note"/><annotation name="Clause"/>'
    expect(await clauses(two, entry('a') + entry('b'))).toEqual(['b', ['annotation-left-out']])
    expect(await clauses('<annotation name="note"/>', entry('a'))).toEqual(['a', []])
    expect(await clauses('', '<description>c</description>')).toEqual(['c', []])
    expect(await clauses('', '')).toEqual([undefined, []])
  })

  it('say where they stand in the text', async () => {
    const xml = modelText(decisionText(adult))
    const { tables } = await importDmn(xml)
    const [, second] = tables[0]?.table.rules ?? []
    const { line, span, inputs } = second?.at ?? {}
    expect(xml.slice(span?.start, span?.end)).toMatch(/^<rule>.*minor.*<\/rule>$/)
    expect(xml.slice(inputs?.[0]?.start, inputs?.[0]?.end)).toBe('&lt; 18')
    expect(xml.split('\n')[(line ?? 0) - 1]).toContain('minor')
  })
})

describe('characters', () => {
  it('are read from references, from CDATA and beside comments', async () => {
    const entry = '"&#20107;&#x1F525;<![CDATA[&amp;<]]><!-- no -->&quot;'
    const xml = modelText(
      decisionText({ inputs: ['a: string'], rules: ['CELL | "x"'] }).replace('CELL', entry),
    )
    const { tables, issues } = await importDmn(xml)
    expect(issues).toEqual([])
    const decide = (a: string): Json =>
      resultOf(tables[0]?.table.decide(facts({ a })) ?? ({ kind: 'none' } as never))
    expect(decide('事\u{1f525}&amp;<')).toEqual({ Result: 'x' })
    expect(decide('事')).toBe('none')
  })

  it('of ids do not matter, nor that an id is written twice', async () => {
    const decision = decisionText(adult)
      .replaceAll('<rule>', '<rule id="规则">')
      .replaceAll('<inputEntry>', '<inputEntry id="constructor">')
    const model = await imported(decision)
    expect(model.tables[0]?.table.rules).toHaveLength(2)
  })

  it('before the first element may be a byte order mark', async () => {
    const { tables } = await importDmn(`\ufeff${modelText(decisionText(adult))}`)
    expect(tables).toHaveLength(1)
  })
})
