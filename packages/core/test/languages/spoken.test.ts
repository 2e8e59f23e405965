import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Diagnostic, formatDiagnostics, loadProcedure, replayCase } from '../../src/index.ts'
import { chinese, speak, speaking } from '../../src/zh/index.ts'

const fixtures = globSync(join(import.meta.dirname, '../**/*.yaml')).sort()
const trails = join(import.meta.dirname, '../../../presets/test/trails/0.1.0')

// Words without which there is no English sentence, and which are no words of the language.
const englishWords =
  /\b(?:the|is|are|was|it|that|this|has|have|must|cannot|which|nothing|nobody|write|there|but|so)\b/i

/** A message without what it quotes: code, names and texts of the document. */
function withoutQuotes(message: string): string {
  return message
    .replace(/`[^`]*`/g, '')
    .replace(/“[^”]*”/g, '')
    .replace(/"(?:[^"\\]|\\.)*"/g, '')
    .replace(/'(?:[^']|'')*'/g, '')
}

function messagesOf({ message, suggestion, related = [] }: Diagnostic): readonly string[] {
  return [message, suggestion?.message ?? '', ...related.map((other) => other.message)]
}

describe('messages in Chinese', () => {
  it('leave no English sentence, whatever is wrong with a document', () => {
    const told = fixtures.flatMap((path) => {
      const text = readFileSync(path, 'utf8')
      return speaking(chinese, () => loadProcedure(text).diagnostics).flatMap(messagesOf)
    })
    expect(told.length).toBeGreaterThan(800)
    expect(told.filter((message) => englishWords.test(withoutQuotes(message)))).toEqual([])
  })

  it('are about the same problems at the same places', () => {
    for (const path of fixtures) {
      const text = readFileSync(path, 'utf8')
      const places = (diagnostics: readonly Diagnostic[]) =>
        diagnostics.map(({ code, severity, range, suggestion }) => {
          return { code, severity, range, text: suggestion?.text }
        })
      const inChinese = speaking(chinese, () => loadProcedure(text).diagnostics)
      expect(places(inChinese), path).toEqual(places(loadProcedure(text).diagnostics))
    }
  })

  it('change nothing of a procedure, nor of what comes of its cases', () => {
    const folders = globSync(join(trails, '*/procedure.yaml')).map(dirname)
    expect(folders.length).toBeGreaterThan(3)
    for (const folder of folders) {
      const text = readFileSync(join(folder, 'procedure.yaml'), 'utf8')
      const calendars = JSON.parse(readFileSync(join(folder, 'calendars.json'), 'utf8'))
      const load = () => loadProcedure(text, { calendars }).procedure
      const procedure = speaking(chinese, load)
      expect(procedure?.behaviour, folder).toBe(load()?.behaviour)
      if (!procedure) continue
      for (const path of globSync(join(folder, '*.json'))) {
        if (path.endsWith('calendars.json')) continue
        const kept = JSON.parse(readFileSync(path, 'utf8'))
        const replayed = speaking(chinese, () => replayCase(procedure, kept.trail))
        expect(replayed, path).toMatchObject({ ok: true, case: kept.case })
      }
    }
  })
})

describe('speaking', () => {
  const text = 'dueprocess: 1\nprocedure: test\nversion: 1.0.0\nstages: []\n'
  const inEnglish = loadProcedure(text).diagnostics[0]?.message

  it('ends with the work, also where that throws', () => {
    const fail = () =>
      speaking(chinese, () => {
        throw new Error('stop')
      })
    expect(fail).toThrow('stop')
    expect(loadProcedure(text).diagnostics[0]?.message).toBe(inEnglish)
  })

  it('goes back to the language that was spoken before', () => {
    const before = speak(chinese)
    try {
      const inner = speaking(undefined, () => loadProcedure(text).diagnostics[0]?.message)
      expect(inner).toBe(inEnglish)
      expect(loadProcedure(text).diagnostics[0]?.message).toMatch(/\p{Script=Han}/u)
    } finally {
      speak(before)
    }
  })

  it('says the words around a diagnostic as well', () => {
    const shown = speaking(chinese, () => formatDiagnostics(text, loadProcedure(text).diagnostics))
    expect(shown).toContain('错误[wrong-kind]')
    expect(shown).toContain('  建议: ')
  })

  it('says what its catalogue does not have in English', () => {
    const empty = { tag: 'zh', sentences: {} } as const
    expect(speaking(empty, () => loadProcedure(text).diagnostics[0]?.message)).toBe(inEnglish)
  })
})
