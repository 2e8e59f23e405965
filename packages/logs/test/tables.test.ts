import { describe, expect, test } from 'vitest'
import { LogError, readCsv, readJsonLines, readOcel } from '../src/index.ts'
import { all, bytesOf } from './bytes.ts'

const csv = (text: string, more = {}) => {
  return all(readCsv(bytesOf(text), { delimiter: ';', case: 'id', rows: 'together', ...more }))
}
const codeOf = (work: Promise<unknown>) => {
  return work.then(
    () => 'fine',
    (error: unknown) => (error instanceof LogError ? error.code : error),
  )
}

describe('a log in CSV', () => {
  test('may have a mark, CRLF, and quotes around delimiters, quotes and line breaks', async () => {
    const text = '\ufeffid;what\r\n1;"a;b"\r\n1;"say ""x""\r\nand go"\r\n2;\r\n'
    const traces = await csv(text)
    const values = traces.map(({ case: id, events }) => [
      id,
      events.map(({ attributes }) => attributes.get('what')),
    ])
    expect(values).toEqual([
      ['1', ['a;b', 'say "x"\r\nand go']],
      ['2', [undefined]],
    ])
  })

  test('counts its records from the first row behind the names', async () => {
    const [, second] = await csv('id;what\n1;a\n2;b\n')
    expect(second?.events[0]?.record).toBe(2)
  })

  test('gives rows with too many or too few fields as faults, with their case where it is sure', async () => {
    const traces = await csv('id;what\n1;a;b\n1\n;a;b\n1;c\n')
    const fault = 'wrong-number-of-fields'
    expect(
      traces.map(({ case: id, perhaps, events }) => [id, perhaps, events.map((one) => one.fault)]),
    ).toEqual([
      // The row may have been cut off within its first field.
      [null, '1', [fault]],
      [null, undefined, [fault]],
      ['1', undefined, [fault, undefined]],
    ])
  })

  test('is not sure of a case that stands behind other fields of a faulty row', async () => {
    const given = { delimiter: ';', case: 'id', rows: 'together' } as const
    const [first] = await all(readCsv(bytesOf('what;id;by\na;1\n'), given))
    expect(first).toMatchObject({ case: null, perhaps: '1' })
  })

  test('has cases whose rows are scattered put together only where that is said', async () => {
    const text = 'id;what\n1;a\n2;b\n1;c\n'
    expect((await csv(text)).map((one) => one.case)).toEqual(['1', '2', '1'])
    const together = await csv(text, { rows: 'scattered' })
    expect(together.map(({ case: id, events }) => [id, events.length])).toEqual([
      ['1', 2],
      ['2', 1],
    ])
  })

  test('is read in the encoding that is named, and refused in another', async () => {
    const latin = Buffer.from('id;what\n1;Müller\n', 'latin1')
    const read = (encoding?: string) => {
      const options = { delimiter: ';', case: 'id', rows: 'together' as const }
      return all(readCsv(bytesOf(latin), encoding ? { ...options, encoding } : options))
    }
    expect(await codeOf(read())).toBe('wrong-encoding')
    const [first] = await read('windows-1252')
    expect(first?.events[0]?.attributes.get('what')).toBe('Müller')
  })

  test('that is none is told', async () => {
    expect(await codeOf(csv(''))).toBe('invalid-csv')
    expect(await codeOf(csv('id;id\n'))).toBe('repeated-column')
    expect(await codeOf(csv('number;what\n1;a\n'))).toBe('unknown-column')
    expect(await codeOf(csv('id;what\n1;a\n', { only: new Set(['waht']) }))).toBe('unknown-column')
    expect(await codeOf(csv('id;what\n1;"a\n'))).toBe('invalid-csv')
    const endless = `id;what\n1;"${'x'.repeat(2 * 1024 * 1024)}`
    const read = readCsv(bytesOf(endless, 65536), { delimiter: ';', case: 'id', rows: 'together' })
    expect(await codeOf(all(read))).toBe('invalid-csv')
  })

  test('names the column that was meant', async () => {
    await expect(csv('id;what\n1;a\n', { only: new Set(['waht']) })).rejects.toThrow(
      'Did you mean "what"?',
    )
  })
})

describe('a log of JSON lines', () => {
  const lines = (text: string) => {
    return all(readJsonLines(bytesOf(text), { case: 'of.id', rows: 'together' }))
  }

  test('has members of members by their path; what is no object is a fault', async () => {
    const traces = await lines(
      '{"of":{"id":7},"done":true}\n\n{"of":{"id":7},"n":1.5}\r\n[1]\n{"a":\n',
    )
    expect(traces.map(({ case: id, events }) => [id, events.map(({ fault }) => fault)])).toEqual([
      [null, ['invalid-json']],
      [null, ['invalid-json']],
      ['7', [undefined, undefined]],
    ])
    expect(Object.fromEntries(traces[2]?.events[1]?.attributes ?? [])).toEqual({
      'of.id': 7,
      n: 1.5,
    })
  })

  test('is not sure of the case of a line that is damaged', async () => {
    const damaged = '{"id":"INC\n{"id": "INC017","at"\n{"id":17,\n'
    const traces = await all(readJsonLines(bytesOf(damaged), { case: 'id', rows: 'together' }))
    expect(traces.map((one) => [one.case, one.perhaps])).toEqual([
      [null, undefined],
      [null, 'INC017'],
      [null, '17'],
    ])
  })

  test('has names like those that every object has', async () => {
    const [first] = await lines('{"of":{"id":1},"__proto__":{"x":1},"constructor":"c"}')
    expect(first?.events[0]?.attributes.get('constructor')).toBe('c')
  })
})

describe('a log in OCEL 2.0', () => {
  const log = {
    objectTypes: [],
    eventTypes: [],
    objects: [
      { id: 'o1', type: 'order' },
      { id: 'o2', type: 'order' },
      { id: 'i1', type: 'item' },
    ],
    events: [
      { id: 'e2', type: 'pay', time: '2026-03-03T09:00:00Z', relationships: [{ objectId: 'o1' }] },
      {
        id: 'e1',
        type: 'place',
        time: '2026-03-02T09:00:00Z',
        attributes: [{ name: 'sum', value: 12 }],
        relationships: [{ objectId: 'o1' }, { objectId: 'o2' }, { objectId: 'i1' }],
      },
      { id: 'e3', type: 'pick', time: '2026-03-02T10:00:00Z', relationships: [{ objectId: 'i1' }] },
    ],
  }
  const ocel = (value: unknown, objects = 'order') => {
    return all(readOcel(bytesOf(JSON.stringify(value)), { objects }))
  }

  test('gives each object of a type its events in the order of their time', async () => {
    const traces = await ocel(log)
    const types = traces.map(({ case: id, events }) => {
      return [id, events.map(({ attributes }) => attributes.get('ocel:type'))]
    })
    expect(types).toEqual([
      ['o1', ['place', 'pay']],
      ['o2', ['place']],
    ])
    expect(traces[0]?.events[0]?.attributes.get('sum')).toBe(12)
  })

  test('gives events of objects that it does not name by themselves', async () => {
    const events = [{ ...log.events[0], relationships: [{ objectId: 'o9' }] }, { id: 'e4' }]
    const traces = await ocel({ ...log, events })
    expect(traces.map((one) => one.case)).toEqual([null, null, 'o1', 'o2'])
  })

  test('that is none is told', async () => {
    expect(await codeOf(ocel([]))).toBe('not-ocel')
    expect(await codeOf(ocel({ objects: [], events: 3 }))).toBe('not-ocel')
    expect(await codeOf(ocel(log, 'ordr'))).toBe('unknown-object-type')
    expect(await codeOf(all(readOcel(bytesOf('{"objects"'), { objects: 'a' })))).toBe(
      'invalid-json',
    )
    expect(await ocel({ objects: [{ id: 1, type: 'order' }, 4], events: [null, {}] })).toHaveLength(
      3,
    )
  })
})
