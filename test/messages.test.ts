import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chinese as ofCore } from '../packages/core/src/zh/index.ts'
import { chinese as ofLogs } from '../packages/logs/src/zh/index.ts'
import { chinese as ofRules } from '../packages/rules/src/zh/index.ts'
import { chinese as ofTesting } from '../packages/testing/src/zh/index.ts'
import { bareMessages, sentences } from '../scripts/sentences.ts'
import { sourceFiles } from '../scripts/source-files.ts'
import { root } from '../scripts/workspace.ts'

const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rules: ofRules.sentences,
  core: ofCore.sentences,
  logs: ofLogs.sentences,
  testing: ofTesting.sentences,
}

const files = sourceFiles(root)
const said = sentences(files)
const packageOf = (path: string): string => path.split('/')[1] ?? ''

/** The numbers of the holes of a sentence; `{2}` in one with two holes is a text. */
function holesIn(sentence: string, count: number): readonly number[] {
  const numbers = Array.from(sentence.matchAll(/\{(\d+)\}/g), ([, number]) => Number(number))
  return [...new Set(numbers)].filter((number) => number < count).toSorted((a, b) => a - b)
}

describe('every message', () => {
  test('is said in Chinese too, by its own package or one that it rests on', () => {
    expect(said.length).toBeGreaterThan(1000)
    const missing = said.filter(({ path, template }) => {
      return !Object.hasOwn(catalogues[packageOf(path)] ?? {}, template)
    })
    expect(missing.map(({ path, line, template }) => `${path}:${line}: ${template}`)).toEqual([])
  })

  test('has the same holes in Chinese', () => {
    const wrong = said.flatMap(({ path, template, holes }) => {
      const translated = catalogues[packageOf(path)]?.[template] ?? ''
      const [english, chinese] = [holesIn(template, holes), holesIn(translated, holes)]
      return english.join() === chinese.join() ? [] : [`${template} → ${translated}`]
    })
    expect(wrong).toEqual([])
  })

  test('is tagged, so that it can be said in Chinese', () => {
    const bare = bareMessages(files).filter((place) => catalogues[packageOf(place)] !== undefined)
    expect(bare).toEqual([])
  })

  test('is said when it is asked for, not when its module is loaded', () => {
    const early = said.filter(({ saidOnLoading }) => saidOnLoading)
    expect(early.map(({ path, line }) => `${path}:${line}`)).toEqual([])
  })
})

describe('the Chinese catalogues', () => {
  const templates = new Set(said.map(({ template }) => template))
  const folders = Object.keys(catalogues).map((name) => join(root, 'packages', name, 'src/zh'))

  test('have nothing left of what nobody says any more', async () => {
    const leftovers: string[] = []
    for (const table of await tables(folders, (name) => name !== 'nouns')) {
      leftovers.push(...Object.keys(table).filter((english) => !templates.has(english)))
    }
    expect(leftovers).toEqual([])
  })

  test('say a sentence in one way only', async () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const table of await tables(folders, () => true)) {
      for (const [english, chinese] of Object.entries(table)) {
        const before = seen.get(english)
        if (before !== undefined && before !== chinese)
          twice.push(`${english}: ${before}, ${chinese}`)
        seen.set(english, chinese)
      }
    }
    expect(twice).toEqual([])
  })

  test('have the nouns and rules of the schemas', () => {
    const schemas = { core: 'grammar', testing: 'grammar', logs: 'mapping' }
    const missing = Object.entries(schemas).flatMap(([name, folder]) => {
      const text = readFileSync(join(root, `packages/${name}/src/${folder}/schema.json`), 'utf8')
      const known = catalogues[name] ?? {}
      return [...wordsOf(JSON.parse(text))].filter((word) => !Object.hasOwn(known, word))
    })
    expect(missing).toEqual([])
  })
})

async function tables(
  folders: readonly string[],
  chosen: (name: string) => boolean,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const all = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file !== 'index.ts' && chosen(file.slice(0, -3)))
      .map((file) => join(folder, file)),
  )
  const modules = await Promise.all(all.map((path) => import(path)))
  return modules.flatMap((module) => Object.values(module) as Readonly<Record<string, string>>[])
}

interface Schema {
  readonly title?: string
  readonly description?: string
  readonly pattern?: string
}

/** What the grammar takes from a schema into its messages: titles, and what texts must look like. */
function* wordsOf(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return
  const { title, description, pattern } = schema as Schema
  if (typeof title === 'string' && 'description' in schema) yield title.toLowerCase()
  if (typeof pattern === 'string' && description !== undefined) {
    yield description.charAt(0).toLowerCase() + description.slice(1).replace(/\.$/, '')
  }
  for (const [key, part] of Object.entries(schema)) if (key !== 'examples') yield* wordsOf(part)
}
