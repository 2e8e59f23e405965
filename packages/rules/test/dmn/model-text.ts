/** The namespace of DMN 1.5. */
export const dmn15 = 'https://www.omg.org/spec/DMN/20230324/MODEL/'

/** A whole model around its elements. */
export function modelText(content: string, attributes: string = `xmlns="${dmn15}"`): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<definitions ${attributes} name="test">${content}</definitions>`
}

/** What a test says about a decision table; the rest is left out or as usual. */
export interface TableText {
  readonly name?: string
  readonly attributes?: string
  /** Expressions with their type: `Age: number`, or whole `<input>` elements. */
  readonly inputs: readonly string[]
  readonly outputs?: readonly string[]
  /** Cells separated by `|`, inputs before outputs. */
  readonly rules: readonly string[]
  /** Before the rules. */
  readonly annotations?: string
  /** Inside every rule. */
  readonly extra?: string
}

/** A decision with a table. */
export function decisionText(table: TableText): string {
  const { name = 'Result', attributes = '', outputs = ['<output typeRef="string"/>'] } = table
  const rules = table.rules.map((rule) => ruleText(rule, table.inputs.length, table.extra ?? ''))
  return `<decision name="${name}"><decisionTable ${attributes}>${[
    ...table.inputs.map(inputText),
    ...outputs,
    table.annotations ?? '',
    ...rules,
  ].join('\n')}</decisionTable></decision>`
}

function inputText(input: string): string {
  if (input.startsWith('<')) return input
  const [expression = '', typeRef] = input.split(': ')
  const type = typeRef === undefined ? '' : ` typeRef="${typeRef}"`
  return `<input><inputExpression${type}><text>${expression}</text></inputExpression></input>`
}

function ruleText(rule: string, inputs: number, extra: string): string {
  const cells = rule.split('|').map((cell) => `<text>${escaped(cell.trim())}</text>`)
  const entries = cells.map((cell, index) =>
    index < inputs ? `<inputEntry>${cell}</inputEntry>` : `<outputEntry>${cell}</outputEntry>`,
  )
  return `<rule>${entries.join('')}${extra}</rule>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
