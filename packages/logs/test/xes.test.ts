import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LogError, readXes } from '../src/index.ts'
import { all, bytesOf } from './bytes.ts'

const small = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <global scope="event"><string key="concept:name" value="none"/></global>
  <string key="concept:name" value="the log"/>
  <trace>
    <string key="concept:name" value="案 &amp; 1"/>
    <event>
      <string key="concept:name" value="register"/>
      <date key="time:timestamp" value="2026-03-02T09:00:00+08:00"/>
      <int key="cost" value="50"/>
      <float key="share" value="0.5"/>
      <boolean key="urgent" value="true"/>
      <int key="junk" value="fifty"/>
      <list key="parts"><values><string key="concept:name" value="nested"/></values></list>
      <string key="outer" value="o"><string key="inner" value="i"/></string>
    </event>
    <event><string key="concept:name" value="close"/></event>
  </trace>
  <trace><event><string key="concept:name" value="lost"/></event></trace>
  <event><string key="concept:name" value="alone"/></event>
</log>`

async function failure(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof LogError)) throw error ?? new Error('nothing was wrong')
  return error.code
}

const read = (text: string | Uint8Array) => all(readXes(bytesOf(text)))

describe('a log in XES', () => {
  test('is read with its types, in pieces of any size, without what is nested', async () => {
    const [first, second, third] = await read(small)
    expect(first?.case).toBe('案 & 1')
    expect(first?.events.map(({ record }) => record)).toEqual([1, 2])
    expect(Object.fromEntries(first?.events[0]?.attributes ?? [])).toEqual({
      'concept:name': 'register',
      'time:timestamp': '2026-03-02T09:00:00+08:00',
      cost: 50,
      share: 0.5,
      urgent: true,
      junk: 'fifty',
      outer: 'o',
    })
    expect([second?.case, second?.events.length]).toEqual([null, 1])
    expect([third?.case, third?.events[0]?.attributes.get('concept:name')]).toEqual([null, 'alone'])
  })

  test('is the same packed, and with a byte order mark', async () => {
    const plain = await read(small)
    expect(await read(gzipSync(small))).toEqual(plain)
    expect(await read(`\ufeff${small}`)).toEqual(plain)
  })

  test('is read in the encoding that it declares', async () => {
    const latin = small.replace('UTF-8', 'ISO-8859-1').replace('案 &amp; 1', 'Müller')
    const [first] = await read(Buffer.from(latin, 'latin1'))
    expect(first?.case).toBe('Müller')
  })

  test('keeps only what is asked for, and the name of the case', async () => {
    const [first] = await all(readXes(bytesOf(small), { only: new Set(['cost']) }))
    expect(first?.case).toBe('案 & 1')
    expect(first?.events.map(({ attributes }) => [...attributes])).toEqual([[['cost', 50]], []])
  })
})

function damaged(packed: Buffer): Buffer {
  return Buffer.from(packed.map((byte, index) => (index > 40 && index < 80 ? 255 - byte : byte)))
}

describe('a log that is no XES', () => {
  const bomb = `<!DOCTYPE log [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><log>&b;</log>`
  test.each([
    ['that was cut off', gzipSync(small).subarray(0, 150), 'truncated'],
    ['with a damaged pack', damaged(gzipSync(small)), 'not-gzip'],
    ['that ends in the middle', small.slice(0, 700), 'invalid-xml'],
    ['with tags that do not match', small.replace('</event>', '</evnt>'), 'invalid-xml'],
    ['with an XML bomb', bomb, 'doctype'],
    [
      'with an entity of its own',
      '<log><trace><string key="concept:name" value="&x;"/></trace></log>',
      'invalid-xml',
    ],
    ['of another kind of XML', '<html><body/></html>', 'not-xes'],
    ['that is empty', '', 'invalid-xml'],
    [
      'with bytes of another encoding',
      Buffer.from(small.replace('案', 'ü'), 'latin1'),
      'wrong-encoding',
    ],
    ['in an unknown encoding', small.replace('UTF-8', 'klingon'), 'unknown-encoding'],
    [
      'with a mark against its declaration',
      Buffer.from(`\ufeff${small}`, 'utf16le'),
      'wrong-encoding',
    ],
    ['that lies too deep', `<log>${'<a>'.repeat(200)}`, 'too-large'],
  ])('%s is told with its reason', async (_, text, code) => {
    expect(await failure(read(text))).toBe(code)
  })

  test('with one endless attribute is given up instead of filling the memory', async () => {
    function* endless(): Generator<Uint8Array> {
      yield* bytesOf('<log><trace><string key="a" value="')
      for (;;) yield new Uint8Array(1024 * 1024).fill(97)
    }
    expect(await failure(all(readXes(endless())))).toBe('too-large')
  })

  test('never fails in any other way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length), fc.string({ maxLength: 5 }), async (at, text) => {
        const damaged = small.slice(0, at) + text + small.slice(at + text.length)
        const error = await read(damaged).then(
          () => undefined,
          (reason: unknown) => reason,
        )
        expect(error === undefined || error instanceof LogError).toBe(true)
      }),
    )
  })
})
