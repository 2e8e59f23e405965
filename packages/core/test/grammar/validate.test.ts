import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/index.ts'
import { type ValidatedDocument, validate } from '../../src/grammar/index.ts'

const head = 'dueprocess: 1\nprocedure: badge-loss\nversion: 1.0.0\n'

function read(text: string): ValidatedDocument {
  return validate(parseDocument(text))
}

function sourceOf(text: string): NonNullable<ValidatedDocument['source']> {
  const { source, diagnostics } = read(head + text)
  expect(diagnostics).toEqual([])
  if (!source) throw new Error('no source')
  return source
}

function codes(text: string): string[] {
  return read(head + text).diagnostics.map(({ code }) => code)
}

describe('scalars', () => {
  it('are read by the type that the grammar expects', () => {
    const { forms, sources, constraints, scales } = sourceOf(`
sources: {A: {title: 1.10, date: 0800}}
scales: {answer: {yes: yes, no: no, true: 5}}
forms:
  f: {a: {type: integer, minimum: 10_000, maximum: 2e4}, b: {type: number, minimum: -1.50}}
constraints: {c: {at-most: 3, of: reopen}}
`)
    expect(sources?.A).toEqual({ title: '1.10', date: '0800' })
    expect(scales?.answer).toEqual({ yes: 'yes', no: 'no', true: '5' })
    expect(forms?.f).toEqual({
      a: { type: 'integer', minimum: 10_000, maximum: 20_000 },
      b: { type: 'number', minimum: -1.5 },
    })
    expect(constraints?.c).toMatchObject({ 'at-most': 3 })
  })

  it('are true where true is expected, and a condition where one may stand', () => {
    const { steps } = sourceOf(`
steps:
  a: {required: true}
  b: {required: done.a}
  c: {required: "true", when: true}
`)
    expect(steps?.a?.required).toBe(true)
    expect(steps?.b?.required).toBe('done.a')
    expect(steps?.c).toEqual({ required: 'true', when: 'true' })
  })

  it.each([
    '1_',
    '_1',
    '1__0',
    '01',
    '+1',
    '-0',
    '0x1',
    '1e999',
    '.5',
    '5.',
    '"5"',
    '１',
    'Infinity',
    'NaN',
  ])('are no number: %s', (number) => {
    expect(codes(`forms: {f: {a: {type: integer, minimum: ${number}}}}`)).toEqual([
      'invalid-number',
    ])
  })

  it.each(['9007199254740993', '2.5', '0', '-1'])('are no count: %s', (number) => {
    expect(codes(`constraints: {c: {at-most: ${number}, of: a}}`)).toEqual(['invalid-number'])
  })
})

describe('names', () => {
  it.each([
    'guard',
    '保安',
    'Дежурный',
    'first-line',
    'P1',
    'é',
    'สถานี',
    'a1-b2',
    'constructor',
    'toString',
  ])('may be %s', (name) => {
    const { roles } = sourceOf(`roles: {${name}: {title: x}}`)
    expect(Object.keys(roles ?? {})).toEqual([name])
  })

  it.each(['__proto__', '1st', 'a_b', 'a b', 'a.b', '-a', 'a-', 'a--b', '"a\\n"', '😀', "'a|b'"])(
    'may not be %s',
    (name) => {
      expect(codes(`roles: {${name}: {}}`)).toEqual(['invalid-name'])
    },
  )
})

describe('the source', () => {
  it('has no prototypes', () => {
    const { roles } = sourceOf('roles: {guard: {}, constructor: {}}')
    expect(Object.getPrototypeOf(roles)).toBeNull()
    expect(roles?.toString).toBeUndefined()
  })

  it('keeps what is right beside what is wrong', () => {
    const { source, diagnostics } = read(`
procedure: badge-loss
version: 1
roles: {guard: {}, 2nd: {}, owner: {title: [x]}, porter: {tilte: x}}
constraints: {a: {different: [x]}, b: {never: fatal}}
decisions: {grade: {rows: any-cell}}
stages: [a]
`)
    expect(source).toEqual({
      procedure: 'badge-loss',
      roles: { guard: {}, owner: {}, porter: {} },
      constraints: { b: { never: 'fatal' } },
      decisions: { grade: { rows: 'any-cell' } },
    })
    expect(diagnostics.map(({ code }) => code).sort()).toEqual([
      'invalid-name',
      'missing-key',
      'missing-key',
      'too-few-items',
      'unknown-key',
      'wrong-kind',
      'wrong-kind',
      'wrong-value',
    ])
  })

  it('leaves out items of a list that are refused, and keeps the places of the others', () => {
    const text = `${head}open: {report: {by: [guard, a b, owner]}}`
    const { source, locate } = read(text)
    const by = source?.open?.report?.by
    expect(by).toEqual(['guard', 'owner'])
    const { start, end } = locate(by as string[], 1)
    expect(text.slice(start, end)).toBe('owner')
  })

  it('is missing where the document is not a map', () => {
    expect(read('- a').source).toBeUndefined()
    expect(read('').source).toBeUndefined()
    expect(read('').diagnostics).toEqual([])
  })

  it('says nothing about an entry whose YAML is broken', () => {
    const document = parseDocument(`${head}roles:\n  a: {titel: x}\n\tb: {}\nstage: {}\n`)
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['tab-indent'])
    expect(validate(document).diagnostics.map(({ code }) => code)).toEqual(['unknown-key'])
  })
})

describe('forms', () => {
  it('are fields, or have fields beside a title', () => {
    const { forms } = sourceOf(`
forms:
  direct: {title: text, note?: text}
  titled: {title: Report, fields: {place: text}}
  with-a-field-named-fields: {fields: integer}
`)
    expect(forms?.direct).toEqual({ title: 'text', 'note?': 'text' })
    expect(forms?.titled).toEqual({ title: 'Report', fields: { place: 'text' } })
    expect(forms?.['with-a-field-named-fields']).toEqual({ fields: 'integer' })
  })
})

describe('places', () => {
  const text = `${head}open:
  report:
    by: [guard, owner]
    when: "a \\u003e 5 and b"
decisions:
  grade:
    gives: severity
    table: |
      severity | deaths
      major    | >= 3
`
  const { source, locate } = read(text)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  const report = source?.open?.report
  const grade = source?.decisions?.grade
  if (!source?.open || !report || !grade) throw new Error('nothing to locate')

  it('are those of values, items and keys', () => {
    expect(words(locate(report, 'by'))).toBe('[guard, owner]')
    expect(words(locate(report.by as string[], 0))).toBe('guard')
    expect(words(locate.key(source.open ?? {}, 'report'))).toBe('report')
    expect(words(locate(report)).split('\n')[0]).toBe('by: [guard, owner]')
  })

  it('are found within texts', () => {
    const table = grade.table ?? ''
    const start = table.indexOf('>= 3')
    expect(words(locate.span(grade, 'table', { start, end: start + 4 }))).toBe('>= 3')
    const and = (report.when ?? '').indexOf('and')
    expect(report.when).toBe('a > 5 and b')
    expect(words(locate.span(report, 'when', { start: and, end: and + 3 }))).toBe('and')
  })

  it('are the place of the owner where there is no such part', () => {
    expect(locate(report, 'form')).toEqual(locate(report))
    expect(locate.key(report, 'form')).toEqual(locate(report))
    expect(locate.span(report, 'form', { start: 0, end: 1 })).toEqual(locate(report))
    expect(locate({}, 'x')).toEqual({ start: 0, end: 0 })
  })

  it('tell the keys that were written, also of what was refused', () => {
    const { source: broken, locate: find } = read(`${head}roles: {guard: {}, owner: 5}`)
    expect(Object.keys(broken?.roles ?? {})).toEqual(['guard'])
    expect(find.keys(broken?.roles ?? {})).toEqual(['guard', 'owner'])
  })
})

describe('the behaviour', () => {
  const behaviour = (text: string): string => JSON.stringify(read(head + text).behaviour)
  const base = behaviour('roles: {a: {of: case, from: [b, c]}}\nopen: {r: {by: a, form: f, to: s}}')

  it.each([
    [
      'a title',
      'roles: {a: {title: A, of: case, from: [b, c]}}\nopen: {r: {by: a, form: f, to: s}}',
    ],
    [
      'a clause',
      'roles: {a: {of: case, from: [b, c]}}\nopen: {r: {by: a, form: f, to: s, clause: X}}',
    ],
    ['a comment', '# x\nroles: {a: {of: case, from: [b, c]}}\nopen: {r: {by: a, form: f, to: s}}'],
    ['quotes', 'roles: {"a": {of: case, from: [b, "c"]}}\nopen: {r: {by: a, form: f, to: s}}'],
    [
      'the order of keys',
      'open: {r: {to: s, form: f, by: a}}\nroles: {a: {from: [b, c], of: case}}',
    ],
    [
      'a source',
      'sources: {X: {title: x}}\nroles: {a: {of: case, from: [b, c]}}\nopen: {r: {by: a, form: f, to: s}}',
    ],
  ])('does not depend on %s', (_, text) => {
    expect(behaviour(text)).toBe(base)
  })

  it.each([
    [
      'the order of a list',
      'roles: {a: {of: case, from: [c, b]}}\nopen: {r: {by: a, form: f, to: s}}',
    ],
    ['a name', 'roles: {a: {of: case, from: [b, c]}}\nopen: {q: {by: a, form: f, to: s}}'],
    ['a value', 'roles: {a: {of: case, from: [b, c]}}\nopen: {r: {by: a, form: f, to: t}}'],
    [
      'an element without parts',
      'roles: {a: {of: case, from: [b, c]}, d: {}}\nopen: {r: {by: a, form: f, to: s}}',
    ],
  ])('depends on %s', (_, text) => {
    expect(behaviour(text)).not.toBe(base)
  })

  it('depends on the order of words in a scale, and not on their labels', () => {
    const scale = (words: string) => behaviour(`scales: {s: {${words}}}`)
    expect(scale('low: Low, high: High')).toBe(scale('low: 低, high: {zh: 高}'))
    expect(scale('low: Low, high: High')).not.toBe(scale('high: High, low: Low'))
    expect(scale('low: Low, high: High')).not.toBe(scale('low: Low'))
  })
})
