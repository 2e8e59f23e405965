import type { Procedure } from '@dueprocess/core'
import { BpmnModdle } from 'bpmn-moddle'
import { describe, expect, test } from 'vitest'
import { diagram, handbook } from '../src/index.ts'
import { load, smallText } from './small.ts'
import { unzip } from './unzip.ts'

const attacks: readonly (readonly [string, string])[] = [
  ['a script that ends another', '</script><script>alert(1)</script>'],
  ['the end of a CDATA section', ']]><x>'],
  ['the end of a style', '</style><img src=x onerror=alert(1)>'],
  ['quotes and backslashes', `"'\\" onload="alert(1)`],
  ['marks of Markdown', '[x](javascript:alert(1)) | `code` **b** # <b>'],
  ['marks of Mermaid', 'end note; --> [*] : s1 %%{init: {}}%% #59;'],
  ['marks that turn text round', 'abc\u202edef\u2066ghi'],
  ['letters from right to left', 'שלום עולם'],
  ['characters that nobody sees', 'a\u0001b\u0000c\ufeffd\u200be'],
  ['half a character', 'x\ud800y'],
  ['a very long word', 'W'.repeat(10_000)],
  ['a very long title', '长标题'.repeat(3000)],
]

function withTitles(title: string): Procedure {
  return retitled(load(smallText), title)
}

/** The same procedure with one title everywhere: what YAML refuses may come from elsewhere. */
function retitled(procedure: Procedure, title: string): Procedure {
  const texts = { en: title }
  const all = <T extends object>(things: ReadonlyMap<string, T>): ReadonlyMap<string, T> => {
    for (const thing of things.values()) Object.assign(thing, { title: texts })
    return things
  }
  all(procedure.roles)
  all(procedure.steps)
  all(procedure.stages)
  all(procedure.decisions)
  all(procedure.records)
  for (const one of procedure.deadlines) Object.assign(one, { title: texts })
  return Object.assign(procedure, { title: texts })
}

describe.each(attacks)('a title with %s', (_, title) => {
  const procedure = withTitles(title)

  test('does nothing to the XML of a picture or of BPMN', async () => {
    const svg = await diagram(procedure, { format: 'svg', language: 'en' })
    expect(faultsOfXml(svg)).toEqual([])
    expect(svg).not.toMatch(/<script|<img|onload="alert/i)
    const bpmn = await diagram(procedure, { format: 'bpmn', language: 'en' })
    expect((await new BpmnModdle().fromXML(bpmn)).warnings).toEqual([])
  })

  test('stays inside its picture', async () => {
    const svg = await diagram(procedure, { format: 'svg', language: 'en' })
    const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? []
    expect(width).toBeLessThan(1500)
    expect(height).toBeLessThan(4000)
  })

  test('is text in HTML, and in Markdown neither HTML nor a link', async () => {
    const html = await handbook(procedure, { format: 'html', language: 'en' })
    expect(html).not.toMatch(/<script|<img|<x>|<b>/i)
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    const md = await handbook(procedure, { format: 'md', language: 'en' })
    expect(md).not.toMatch(/(?<!\\)\]\((?!#)|<script|<img|<b>/i)
  })

  test('leaves every line of Mermaid and DOT as many as they were', async () => {
    for (const format of ['mermaid', 'dot'] as const) {
      const text = await diagram(procedure, { format, language: 'en' })
      const usual = await diagram(load(smallText), { format, language: 'en' })
      expect(text.split('\n')).toHaveLength(usual.split('\n').length)
    }
  })

  test('does nothing to the XML of a DOCX', async () => {
    const docx = await handbook(procedure, { format: 'docx', language: 'en' })
    for (const [path, bytes] of unzip(docx)) {
      if (path.endsWith('.xml'))
        expect(faultsOfXml(new TextDecoder().decode(bytes)), path).toEqual([])
    }
  })
})

test('hidden and reordering characters are taken out of everything', async () => {
  const procedure = withTitles('a\u202eb\u0000c\u200bd')
  for (const format of ['svg', 'mermaid', 'dot', 'bpmn'] as const) {
    const text = await diagram(procedure, { format, language: 'en' })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone.
    expect(text).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069\u200b]/)
  }
})

test('DOT keeps quotes and backslashes inside its strings', async () => {
  const dot = await diagram(withTitles('say "no" \\ N'), { format: 'dot', language: 'en' })
  expect(stringsOf(dot)).toContain('say "no" \\ N')
})

/** The strings of a DOT text, read as Graphviz reads them. */
function stringsOf(dot: string): readonly string[] {
  return [...dot.matchAll(/"((?:\\.|[^"\\])*)"/gs)].flatMap(([, inner = '']) =>
    inner.split('\\l').map((line) => line.replace(/\\(.)/g, '$1')),
  )
}

/** What is wrong with tags: those that are not closed, in order. A reader as small as the writer. */
function faultsOfXml(xml: string): readonly string[] {
  const open: string[] = []
  const faults: string[] = []
  const tags = /<(\/?)([\w:]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g
  for (const [, closes, name = '', , empty] of xml.matchAll(tags)) {
    if (closes) {
      if (open.pop() !== name) faults.push(`</${name}>`)
    } else if (!empty) open.push(name)
  }
  const rest = xml.replace(tags, '').replace(/<\?xml[^>]*\?>/, '')
  if (/[<>]/.test(rest)) faults.push(rest.slice(rest.search(/[<>]/), rest.search(/[<>]/) + 40))
  if (/&(?!(?:amp|lt|gt|quot|apos|#39);)/.test(rest)) faults.push('&')
  return [...faults, ...open]
}
