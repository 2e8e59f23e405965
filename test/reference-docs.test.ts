import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fieldKinds } from '../packages/core/src/form/field.ts'
import { loadProcedure } from '../packages/core/src/index.ts'
import { deadlineStatuses } from '../packages/core/src/procedure/names.ts'
import { calendars } from '../packages/presets/src/index.ts'
import { functionNames } from '../packages/rules/src/conditions/functions.ts'
import { maximumLength } from '../packages/rules/src/conditions/lex.ts'
import { units } from '../packages/rules/src/conditions/units.ts'
import { writePolicy } from '../packages/rules/src/dmn/hit-policy.ts'
import {
  COUNTINGS,
  compileCalendar,
  compileCondition,
  compileExpression,
  compileTable,
  durationInWords,
  durationOf,
  type HitPolicy,
  hitPolicies,
  type Json,
  parseDuration,
  reservedWords,
  type Scope,
  type Type,
} from '../packages/rules/src/index.ts'
import { readMarkdown } from '../scripts/docs/markdown.ts'

// The lists and tables of the reference are held against the code here; what stands in its blocks
// is run by scripts/check-docs.ts.

const root = join(import.meta.dirname, '..')
const folder = 'docs/reference'
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** A row of a Markdown table, by the headings of its columns. */
type Row = ReadonlyMap<string, string>

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())

/** The rows of the tables of a page whose headings include these. */
function rows(page: string, ...headings: readonly string[]): readonly Row[] {
  const found = [...page.matchAll(/^(\|.*\|)\n\|[-| ]+\|\n((?:\|.*\|\n)+)/gm)].flatMap(
    ([, heading = '', body = '']) => {
      const names = cellsOf(heading)
      if (!headings.every((name) => names.includes(name))) return []
      const lines = body.trimEnd().split('\n').map(cellsOf)
      return lines.map((cells) => new Map(names.map((name, index) => [name, cells[index] ?? ''])))
    },
  )
  if (found.length === 0) throw new Error(`no table with the columns ${headings.join(', ')}`)
  return found
}

const at = (row: Row, heading: string): string => row.get(heading) ?? ''

/** What stands in backticks. */
const codes = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

const first = (text: string): string => codes(text)[0] ?? ''

/** The items of a list in a message: `available: a, b, c`. */
const listed = (message: string): readonly string[] =>
  (/available(?: units)?: ([^;]+)/.exec(message)?.[1] ?? '').split(', ')

describe('the page about conditions', () => {
  const page = read(`${folder}/conditions.md`)
  const document = readMarkdown(page).blocks.find(
    ({ directives }) => directives.get('file') === 'accident.yaml',
  )
  const { procedure } = loadProcedure(document?.text ?? '', { calendars })
  const scope: Scope = {
    type: (name) => procedure?.names.get(name)?.type,
    names: () => procedure?.names.keys() ?? [],
  }
  const zone = 'Asia/Shanghai'

  test('lists every function and no other', () => {
    const listedNames = rows(page, 'Function').flatMap((row) =>
      codes(at(row, 'Function')).map((call) => call.slice(0, call.indexOf('('))),
    )
    expect(new Set(listedNames)).toEqual(new Set(functionNames()))
  })

  test.each(rows(page, 'Example', 'Is').map((row) => [first(at(row, 'Example')), at(row, 'Is')]))(
    '%s is %s',
    (example = '', is = '') => {
      const { expression, issues } = compileExpression(example, scope, { zone })
      expect(issues.map(({ message }) => message)).toEqual([])
      const value = expression?.evaluateToFact(() => undefined)
      expect(value === undefined ? 'unknown' : `\`${JSON.stringify(value)}\``).toBe(is)
    },
  )

  test.each(
    rows(page, 'Condition', 'In words').map((row) => [
      first(at(row, 'Condition')),
      at(row, 'In words'),
    ]),
  )('%s says: %s', (text = '', words = '') => {
    const { condition, issues } = compileCondition(text, scope, { zone })
    expect(issues.map(({ message }) => message)).toEqual([])
    expect(condition?.words('en')).toBe(words)
  })

  test('gives an example of every kind of name, and each example exists', () => {
    const names = rows(page, 'Name', 'What it is').flatMap((row) => codes(at(row, 'Name')))
    for (const name of names) {
      expect(compileExpression(name, scope).issues, name).toEqual([])
    }
    const statuses = names.flatMap((name) => /^deadline\.\w+\.(\w+)$/.exec(name)?.[1] ?? [])
    expect(statuses.toSorted()).toEqual([...deadlineStatuses].toSorted())
    const readsOf = (name: string) => compileExpression(name, scope).expression?.reads ?? []
    const kinds = names
      .flatMap(readsOf)
      .flatMap((name) => procedure?.names.get(name)?.origin.kind ?? [])
    const all = [...(procedure?.names.values() ?? [])].map(({ origin }) => origin.kind)
    expect(new Set(kinds)).toEqual(new Set(all))
  })

  test('says of every key that takes a condition what unknown means there', () => {
    const keys = rows(page, 'Key', 'Unknown').flatMap((row) => codes(at(row, 'Key')))
    const schema = read('packages/core/src/grammar/schema.json')
    const refers = /"([\w-]+)": \{\s*"\$ref": "#\/definitions\/condition"/g
    const inSchema = new Set([...schema.matchAll(refers)].map(([, key = '']) => key))
    // The values of a map, here of `require`.
    expect(inSchema.delete('additionalProperties')).toBe(true)
    expect(inSchema.size).toBeGreaterThan(2)
    for (const key of ['require', 'required', ...inSchema]) {
      expect(keys.some((written) => new RegExp(`\\b${key}\\b`).test(written))).toBe(true)
    }
  })

  test('lists the reserved words', () => {
    const [, sentence = ''] = /These\s+words cannot be names: ([^.]+)\./.exec(page) ?? []
    expect(codes(sentence)).toEqual([...reservedWords])
  })

  test('lists the units', () => {
    const [, sentence = ''] = /Units in conditions are ([^.]+?), also/.exec(page) ?? []
    expect(codes(sentence)).toEqual([...units])
  })

  test('knows the limits', () => {
    const limit = (file: string, name: string): number =>
      Number(
        new RegExp(`${name} = (\\d+)`).exec(read(`packages/rules/src/conditions/${file}`))?.[1],
      )
    const [, text, depth, operators] =
      /may have ([\d,]+) characters, (\d+) levels of parentheses and (\d+)\s/.exec(page) ?? []
    expect(Number(text?.replace(',', ''))).toBe(maximumLength)
    expect(Number(depth)).toBe(limit('parse.ts', 'maximumDepth'))
    expect(Number(operators)).toBe(limit('parse-value.ts', 'maximumOperators'))
  })
})

describe('the page about decision tables', () => {
  const page = read(`${folder}/cells.md`)
  const columns: Readonly<Record<string, Type>> = {
    any: { kind: 'number' },
    time: { kind: 'time' },
    months: { kind: 'years-months-duration' },
    scale: { kind: 'enumeration', values: ['low', 'medium', 'high'], ordered: true },
    ...Object.fromEntries([...fieldKinds].map(([name, { type }]) => [name, type])),
  }

  /** The signs behind C (DMN 1.5, 8.2.10). */
  const aggregations: Readonly<Record<string, string>> = {
    SUM: '+',
    COUNT: '#',
    MIN: '<',
    MAX: '>',
  }

  /** Whether a value satisfies a cell, or what is wrong with the cell. */
  function matches(column: string, cell: string, value: Json): boolean | string {
    const { table, issues } = compileTable(
      {
        id: 'cell',
        inputs: [{ name: 'x', expression: 'x' }],
        outputs: [{ name: 'ok', type: { kind: 'boolean' } }],
        rules: [{ cells: [cell], outputs: ['true'] }],
      },
      { type: () => columns[column], names: () => ['x'] },
    )
    const answer = table?.decideInputs({ x: value })
    if (answer?.kind === 'unknown') return `${value} is no value of a column of ${column}`
    return answer ? answer.kind === 'decided' : JSON.stringify(issues)
  }

  /** Numbers, truth values and quoted texts as in JSON; all else is a text as it stands. */
  function jsonOf(text: string): Json {
    return /^(-?[\d.]+|true|false|".*")$/.test(text) ? JSON.parse(text) : text
  }

  const examples = rows(page, 'Cell', 'Column', 'Matches').flatMap((row) =>
    codes(at(row, 'Cell')).map((cell) => [cell, at(row, 'Column'), row] as const),
  )

  test.each(examples)('the cell %s of a column of %s', (cell, column, row) => {
    for (const value of codes(at(row, 'Matches')).map(jsonOf)) {
      expect(matches(column, cell, value), `${cell} of ${value}`).toBe(true)
    }
    for (const value of codes(at(row, 'Does not match')).map(jsonOf)) {
      expect(matches(column, cell, value), `${cell} of ${value}`).toBe(false)
    }
  })

  test('says for every kind of field what its cells hold', () => {
    const kinds = rows(page, 'Field', 'Cells').flatMap((row) => codes(at(row, 'Field')))
    expect(new Set(kinds)).toEqual(new Set([...fieldKinds.keys(), '{ list: … }']))
  })

  test('lists the hit policies with their letters', () => {
    const policies = rows(page, 'Policy', 'DMN')
    expect(policies.map((row) => first(at(row, 'Policy')))).toEqual(
      expect.arrayContaining([...hitPolicies]),
    )
    expect(policies).toHaveLength(hitPolicies.length)
    for (const row of policies) {
      const { hitPolicy, aggregation } = writePolicy(first(at(row, 'Policy')) as HitPolicy)
      const letter = hitPolicy.charAt(0) + (aggregation ? aggregations[aggregation] : '')
      expect(at(row, 'DMN'), hitPolicy).toBe(letter)
    }
  })

  test('lists what the verification finds, and what the command reports of it', () => {
    const verify = 'packages/rules/src/tables/verify'
    const findings = rows(page, 'Finding', 'Severity')
    const names = findings.map((row) => first(at(row, 'Finding')))
    const [, checks = ''] = /const checks:[^{]*{([^}]+)}/.exec(read(`${verify}/verify.ts`)) ?? []
    const all = [...checks.matchAll(/'([a-z-]+)':/g)].map(([, code]) => code)
    expect(names.toSorted()).toEqual(all.toSorted())
    for (const row of findings) {
      const source = read(`${verify}/${first(at(row, 'Finding'))}.ts`)
      expect(source).toContain(`severity: '${at(row, 'Severity')}'`)
    }
    const [, but = ''] = /`dueprocess check` reports them all\s+but ([^.]+)\./.exec(page) ?? []
    const silent = names.filter(
      (code) => !existsSync(join(root, `packages/core/src/check/${code}.ts`)),
    )
    expect(codes(but).toSorted()).toEqual(silent.toSorted())
  })
})

describe('the page about durations', () => {
  const page = read(`${folder}/durations.md`)
  const table = rows(page, 'Write', 'In Chinese')

  test.each(table.map((row) => [first(at(row, 'Write')), row] as const))('%s', (text, row) => {
    const parsed = parseDuration(text)
    if (!parsed.ok) throw new Error(parsed.issue.message)
    expect(durationInWords(parsed.duration, 'zh')).toBe(at(row, 'In Chinese'))
    const unit = text.replace(/^\d+ /, '')
    const most = Number(at(row, 'At most').replaceAll(',', ''))
    if (unit === text) return
    expect(durationOf(most, unit)).toBeDefined()
    expect(durationOf(most + 1, unit)).toBeUndefined()
  })

  test('lists every unit and every phrase', () => {
    const parsed = parseDuration('3 nothings')
    const message = parsed.ok ? '' : parsed.issue.message
    const unitsThere = listed(message)
    const phrases = [...message.matchAll(/"([^"]+)"/g)].flatMap(([, phrase = '']) =>
      parseDuration(phrase).ok ? [phrase] : [],
    )
    const written = table.map((row) => first(at(row, 'Write')))
    const plural = (text: string): string => text.replace(/^\d+ /, '').replace(/s?$/, 's')
    expect(written.filter((text) => /^\d/.test(text)).map(plural)).toEqual(unitsThere)
    expect(written.filter((text) => !/^\d/.test(text))).toEqual(phrases)
  })

  test('lists the counting rules', () => {
    const rules = rows(page, 'Rule').map((row) => first(at(row, 'Rule')))
    expect(rules.toSorted()).toEqual([...COUNTINGS].toSorted())
  })
})

describe('the page about calendars', () => {
  const page = read(`${folder}/calendars.md`)

  test('lists every calendar that ships, with what it holds', () => {
    const shown = rows(page, 'Calendar', 'Zone').map((row) => [
      first(at(row, 'Calendar')),
      ...['Zone', 'Hours', 'Counting', 'Years', 'Holidays', 'Make-up days'].map((name) =>
        at(row, name),
      ),
    ])
    const shipped = Object.values(calendars).map((data) => {
      const { id, zone, hours, counting = 'exact', holidays = [], workingDays = [] } = data
      const [from, to] = [data.validFrom, data.validTo].map((date) => date?.slice(0, 4))
      const years = from && to ? `${from}–${to}` : 'all'
      const daily = hours.monday?.join(', ') ?? ''
      return [id, zone, daily, counting, years, `${holidays.length}`, `${workingDays.length}`]
    })
    expect(shown.toSorted()).toEqual(shipped.toSorted())
  })

  test('explains every key of a calendar', () => {
    const { issues } = compileCalendar({ nothing: 1 })
    const known = listed(issues[0]?.message ?? '')
    const table = rows(page, 'Key', 'What it says')
    expect(table.flatMap((row) => codes(at(row, 'Key'))).toSorted()).toEqual(known.toSorted())
    const required = table.filter((row) => at(row, '') === 'required')
    const missing = issues
      .filter(({ code }) => code === 'missing-key')
      .map(({ message }) => message)
    expect(required.flatMap((row) => codes(at(row, 'Key')))).toEqual(
      missing.map((message) => /"(\w+)"/.exec(message)?.[1]),
    )
    const counting = table.find((row) => first(at(row, 'Key')) === 'counting')
    expect(codes(at(counting ?? new Map(), 'What it says')).toSorted()).toEqual(
      [...COUNTINGS].toSorted(),
    )
  })
})

test('the index links every page of the reference', () => {
  const links = readMarkdown(read(`${folder}/README.md`)).links.map(({ target }) => target)
  const pages = readdirSync(join(root, folder)).filter((name) => name !== 'README.md')
  const isLinked = (name: string): boolean =>
    [name, `${name}/README.md`].some((one) => links.includes(one))
  expect(pages.filter((name) => !isLinked(name))).toEqual([])
})
