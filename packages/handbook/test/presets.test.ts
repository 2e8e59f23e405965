import type { Procedure } from '@dueprocess/core'
import { serviceIncident } from '@dueprocess/presets'
import { BpmnModdle } from 'bpmn-moddle'
import { describe, expect, test } from 'vitest'
import { diagram, type Handbook, handbook, type Language, languages } from '../src/index.ts'
import { tell } from '../src/words/index.ts'
import { allPresets } from './all-presets.ts'
import { unzip } from './unzip.ts'

const issue = {
  date: '15 January 2026',
  issuer: 'Safety section',
  revisions: [{ version: '1.0.0', date: '2026-01-15', author: 'A. Author', text: 'First issue' }],
}

type Text = 'html' | 'md'

const written = new Map<string, Promise<Handbook<Text>>>()

/** A handbook as a text; several tests look at the same one. */
function textFor(procedure: Procedure, format: Text, language: Language): Promise<Handbook<Text>> {
  const key = `${procedure.id} ${format} ${language}`
  const text = written.get(key) ?? handbook(procedure, { format, language, ...issue })
  written.set(key, text)
  return text
}

describe.each(allPresets)('the handbook of %s', (_, procedure) => {
  const own = [...procedure.steps.values()].filter(({ acts }) => acts === undefined)
  const titled = titledIds(procedure)

  test.each(languages)('names every part of it in %s', async (language) => {
    const html = textOf(await textFor(procedure, 'html', language))
    const { stages, roles, deadlines, decisions, forms, records, holds, constraints } = procedure
    const { metrics, reports } = procedure
    const things = [
      ...own,
      ...deadlines,
      ...constraints,
      ...[stages, roles, decisions, forms, records, holds, metrics, reports].flatMap((group) => [
        ...group.values(),
      ]),
    ]
    const missing = things.filter(({ title, id }) => !html.includes(tell(title, language, id).text))
    expect(missing.map(({ id }) => id)).toEqual([])
    for (const { id } of [...own, ...deadlines]) expect(html).toContain(id)
  })

  test('has every clause with its readings and doubts', async () => {
    const html = textOf(await textFor(procedure, 'html', 'en'))
    const table = html.slice(html.lastIndexOf('Every clause that the procedure cites'))
    const cited = clausesIn(procedure)
    expect(cited.length).toBeGreaterThan(10)
    for (const { ref, reading, doubt } of cited) {
      for (const text of [ref, reading, doubt]) {
        if (text !== undefined) expect(table).toContain(text.replace(/\s+/g, ' '))
      }
    }
  })

  test.each(languages)(
    'says nothing that is not there, and names by titles, in %s',
    async (language) => {
      for (const format of ['html', 'md'] as const) {
        const text = await textFor(procedure, format, language)
        expect(text).not.toMatch(/undefined|\[object|NaN|null/)
      }
      const text = await textFor(procedure, 'md', language)
      expect(wordsLikeIds(text).filter((word) => titled.has(word))).toEqual([])
    },
  )

  test('is one file: no script, nothing fetched', async () => {
    const html = await textFor(procedure, 'html', 'zh')
    expect(html).not.toMatch(/<script|<link|@import|src=|url\((?!#)/i)
    for (const [, target] of html.matchAll(/href="([^"]*)"/g)) {
      expect(html).toContain(`id="${target?.slice(1)}"`)
    }
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('as DOCX has heading styles, a table of contents, page numbers and repeated head rows', async () => {
    const files = unzip(await handbook(procedure, { format: 'docx', language: 'zh', ...issue }))
    const part = (path: string): string => new TextDecoder().decode(files.get(path))
    const document = part('word/document.xml')
    for (const sign of [
      'Heading1',
      'Heading2',
      'w:tblHeader',
      'TOC \\o &quot;1-2&quot;',
      'asvg:svgBlip',
    ]) {
      expect(document.replaceAll('"1-2"', '&quot;1-2&quot;')).toContain(sign)
    }
    for (const { id, title } of own) expect(document).toContain(escaped(tell(title, 'zh', id).text))
    expect(part('word/styles.xml')).toContain('w:eastAsia="Microsoft YaHei"')
    expect(part('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s)
    expect(part('word/header1.xml')).toContain(procedure.version)
    expect(part('docProps/core.xml')).not.toMatch(/\d{4}-\d\d-\d\dT/)
  })
})

describe.each(allPresets)('the diagrams of %s', (_, procedure) => {
  const own = [...procedure.steps.values()].filter(({ acts }) => acts === undefined)

  test('show every stage and name every step', async () => {
    const svg = await diagram(procedure, { format: 'svg', language: 'en' })
    for (const path of procedure.stages.keys()) expect(svg).toContain(`data-stage="${path}"`)
    for (const format of ['mermaid', 'dot', 'bpmn'] as const) {
      const text = readable[format](await diagram(procedure, { format, language: 'en' }))
      for (const { title, id } of own) {
        expect(text).toContain(tell(title, 'en', id).text)
      }
    }
  })

  test('tell those who do not see them what they show', async () => {
    const svg = await diagram(procedure, { format: 'svg', language: 'zh' })
    expect(svg).toMatch(/role="img".*<title[^>]*>.+<\/title>\s*<desc[^>]*>.+<\/desc>/s)
  })

  test('as BPMN can be read without a warning, and everything has a place', async () => {
    const xml = await diagram(procedure, { format: 'bpmn', language: 'ru' })
    const { rootElement, warnings } = await new BpmnModdle().fromXML(xml)
    expect(warnings).toEqual([])
    const drawn = new Set([...xml.matchAll(/bpmnElement="([^"]+)"/g)].map(([, id]) => id))
    const flowIds = [...xml.matchAll(/<bpmn:sequenceFlow id="([^"]+)"/g)].map(([, id]) => id)
    const nodeIds = [
      ...xml.matchAll(/<bpmn:(?:\w+(?:Event|Task|Gateway)|adHocSubProcess|group) id="([^"]+)"/g),
    ]
    for (const id of [...flowIds, ...nodeIds.map(([, node]) => node)]) expect(drawn).toContain(id)
    expect(rootElement.$type).toBe('bpmn:Definitions')
  })

  test('as BPMN can be walked from a start to an end through every task outside the ad-hoc ones', async () => {
    const xml = await diagram(procedure, { format: 'bpmn', language: 'en' })
    const flows = [...xml.matchAll(/sourceRef="([^"]+)" targetRef="([^"]+)"/g)]
    const reached = new Set([...xml.matchAll(/<bpmn:startEvent id="([^"]+)"/g)].map(([, id]) => id))
    for (let before = -1; before !== reached.size; ) {
      before = reached.size
      for (const [, from, to] of flows) if (reached.has(from)) reached.add(to)
    }
    const ends = [...flows.flatMap(([, from, to]) => [from, to])]
    expect(ends.filter((id) => !reached.has(id))).toEqual([])
    expect([...reached].some((id) => xml.includes(`<bpmn:endEvent id="${id}"`))).toBe(true)
  })
})

/** Names of several words in front of which a title stands. */
function titledIds(procedure: Procedure): ReadonlySet<string> {
  const { stages, roles, decisions, forms, records, holds, metrics, reports, deadlines } = procedure
  const groups = [
    stages,
    procedure.steps,
    roles,
    decisions,
    forms,
    records,
    holds,
    metrics,
    reports,
  ]
  const things = [...groups.flatMap((group) => [...group.values()]), ...deadlines]
  const all = things.filter(({ title }) => Object.keys(title).length > 0)
  const titles = all.flatMap(({ title }) => Object.values(title)).join(' ')
  return new Set(all.map(({ id }) => id).filter((id) => id.includes('-') && !titles.includes(id)))
}

/** What looks like a name of the language, outside code. */
function wordsLikeIds(markdown: string): readonly string[] {
  return markdown.replace(/`[^`]*`/g, '').match(/(?<![\w-])[a-z]+(?:-[a-z]+)+(?![\w-])/g) ?? []
}

/** Texts as their readers take them. */
const readable = {
  mermaid: (text: string): string =>
    text.replaceAll(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
  dot: (text: string): string => text.replaceAll(/\\(["\\])/g, '$1'),
  bpmn: unescaped,
}

interface Cited {
  readonly ref: string
  readonly reading?: string
  readonly doubt?: string
}

/** Every clause anywhere in a procedure, found by its shape. */
function clausesIn(value: unknown, seen = new Set<unknown>()): readonly Cited[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if (value instanceof Map) return [...value.values()].flatMap((one) => clausesIn(one, seen))
  if ('ref' in value && typeof value.ref === 'string') return [value as Cited]
  return Object.values(value).flatMap((one) => clausesIn(one, seen))
}

function textOf(html: string): string {
  return unescaped(html.replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;')
}

test('whoever closes a case answers for it, also where time or ended tracks close it', async () => {
  const md = await handbook(serviceIncident.load(), { format: 'md', language: 'en' })
  const [, , , accountable] = /^\| +Accept and record .*$/m.exec(md)?.[0].split('|') ?? []
  expect(accountable).toMatch(/\w/)
})
