import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brokenLinks, linkTargets } from '../scripts/docs/links.ts'
import { readMarkdown } from '../scripts/docs/markdown.ts'
import { type LanguageSchema, referenceOf } from '../scripts/generate/language-reference.ts'
import { sourceFiles } from '../scripts/source-files.ts'
import { root } from '../scripts/workspace.ts'

const schemaFile = join(root, 'packages/core/src/grammar/schema.json')
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as LanguageSchema

describe('the reference of the language', () => {
  const pages = referenceOf(schema)
  const text = pages.map((page) => page.text).join('\n')

  test('explains every key of the document and of each of its parts', () => {
    const keys = Object.entries(schema.definitions ?? {}).flatMap(([name, definition]) =>
      [definition, ...(definition.anyOf ?? [])].flatMap(({ properties = {} }) =>
        Object.keys(properties).map((key) => `${name}.${key}`),
      ),
    )
    const all = [...Object.keys(schema.properties ?? {}), ...keys]
    const shared = /\.(clause|note)$/
    const missing = all.filter((key) => !shared.test(key) && !text.includes(`### \`${key}\`\n`))
    expect(missing).toEqual([])
    expect(all.length).toBeGreaterThan(150)
  })

  test('shows what a key means, its type, default, relatives and examples', () => {
    const decisions = pages.find(({ path }) => path.endsWith('decisions.md'))?.text
    expect(decisions).toContain(`### \`decision.rows\`

Whether a row needs all of its cells, or any one of them.

- Type: \`all-cells\`, \`any-cell\`
- Default: \`all-cells\`
- See: [\`decision.table\`](#decisiontable)
- Example: \`rows: any-cell\`
`)
  })

  test('has no link that leads nowhere', () => {
    const others = sourceFiles(root).filter(({ path }) => !pages.some((page) => page.path === path))
    const documents = [...others, ...pages]
      .filter(({ path }) => path.endsWith('.md'))
      .map((file) => ({ file, ...readMarkdown(file.text) }))
    const targets = linkTargets([...others, ...pages], documents)
    expect(pages.flatMap(({ path }) => brokenLinks(path, targets))).toEqual([])
  })

  test('refuses a definition that no page explains', () => {
    const definitions = { ...schema.definitions, riddle: { title: 'Riddle' } }
    expect(() => referenceOf({ ...schema, definitions })).toThrow('riddle')
  })
})
