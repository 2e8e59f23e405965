import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brokenInvariants, checks } from '../scripts/check-invariants.ts'
import type { Finding } from '../scripts/invariants/check.ts'
import { againstDirection } from '../scripts/invariants/import-direction.ts'
import { root } from '../scripts/workspace.ts'

function find(check: string, files: Readonly<Record<string, string>>): readonly Finding[] {
  const run = checks[check]
  if (!run) throw new Error(`there is no check ${check}`)
  return run(Object.entries(files).map(([path, text]) => ({ path, text })))
}

const pure = 'packages/core/src/case/advance.ts'

test('every check has its file, and every file is a check', () => {
  const helpers = ['check', 'syntax']
  const files = readdirSync(join(root, 'scripts', 'invariants')).map((name) => name.slice(0, -3))
  expect(files.filter((name) => !helpers.includes(name)).toSorted()).toEqual(Object.keys(checks))
})

test('findings come sorted by file and line', () => {
  const files = [
    { path: 'packages/rules/src/values/b.ts', text: '\nconst a: any = Date.now()' },
    { path: 'packages/rules/src/values/a.ts', text: '\n\nconst a = Math.random()' },
    { path: 'packages/rules/src/values/utils.ts', text: '' },
  ]
  const places = brokenInvariants(files).map(
    ({ path, line }) => `${path.split('/').at(-1)}:${line}`,
  )
  expect(places).toEqual(['a.ts:3', 'b.ts:2', 'b.ts:2', 'utils.ts:1'])
})

describe('ambient input', () => {
  test.each([
    ['Date.now()', 'Date.now'],
    ["Date['now']()", 'Date.now'],
    ['const { now } = Date; new Date()', 'new Date()'],
    ['Date()', 'Date()'],
    ['new Date(2024, 0, 1)', 'Date.UTC'],
    ['Math.random()', 'Math.random'],
    ['crypto.randomUUID()', 'crypto'],
    ['performance.now()', 'performance'],
    ['setTimeout(() => 1, 5)', 'setTimeout'],
    ['const f = setInterval', 'setInterval'],
    ['process.env.HOME', 'process'],
    ['globalThis.fetch', 'globalThis'],
    ['fetch("x")', 'fetch'],
    ['console.log(1)', 'console'],
    ['export async function f(): Promise<void> {}', 'async'],
    ['const f = async () => 1', 'async'],
    ['const f: () => Promise<number> = g', 'Promise'],
    ['await f()', 'await'],
    ["import { readFileSync } from 'node:fs'", 'node:fs'],
    ["import fs from 'fs'", 'fs'],
    ["const fs = import('node:fs')", 'node:fs'],
    ["export * from 'node:path'", 'node:path'],
    ['date.getHours()', 'getHours'],
    ['date.toLocaleDateString()', 'toLocaleDateString'],
    ['a.localeCompare(b)', 'localeCompare'],
    ['new Intl.DateTimeFormat()', 'Intl.DateTimeFormat'],
    ['Temporal.Now.instant()', 'Temporal'],
  ])('%s is found', (text, named) => {
    const findings = find('ambient-input', { [pure]: `const first = 1\n${text}` })
    expect(findings.map(({ line }) => line)).toContain(2)
    expect(findings.map(({ message }) => message).join()).toContain(named)
  })

  test.each([
    'new Date(0).toISOString()',
    'Date.UTC(2024, 0, 1)',
    'Date.parse(text)',
    'date.getUTCHours()',
    "new Intl.DateTimeFormat('en', { timeZone: zone })",
    "a.localeCompare(b, 'en')",
    '// Date.now() would be wrong',
    "const text = 'process.env and new Date()'",
    'const source = { process: 1, fetch: 2 }\nsource.process',
    'type Source = { readonly process?: string }',
  ])('%s is fine', (text) => {
    expect(find('ambient-input', { [pure]: text })).toEqual([])
  })

  test('hosts, commands and tests may read the clock', () => {
    const text = 'export async function f() { return Date.now() }'
    const paths = [
      'packages/core/src/host/engine.ts',
      'packages/cli/src/main.ts',
      'packages/sqlite/src/store.ts',
      'packages/core/test/case.test.ts',
    ]
    const files = Object.fromEntries(paths.map((path) => [path, text]))
    expect(find('ambient-input', files)).toEqual([])
  })

  test('DMN may wait for its library, but not read the clock', () => {
    const path = 'packages/rules/src/dmn/import-dmn.ts'
    const text = 'export async function f(): Promise<void> { await g() }'
    expect(find('ambient-input', { [path]: text })).toEqual([])
    expect(find('ambient-input', { [path]: 'Date.now()' })).toHaveLength(1)
  })
})

describe('dependency folders', () => {
  test('a package that two folders import is found in both', () => {
    const findings = find('dependency-folders', {
      'packages/core/src/document/parse.ts': "import { parse } from 'yaml'",
      'packages/cli/src/print/print.ts': "\nimport { stringify } from 'yaml/util'",
    })
    expect(findings.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'packages/core/src/document/parse.ts:1',
      'packages/cli/src/print/print.ts:2',
    ])
    expect(findings[0]?.message).toContain('packages/cli/src/print')
  })

  test('a type-only import of a scoped package counts as well', () => {
    const findings = find('dependency-folders', {
      'packages/core/src/digest/sha.ts': "import { sha256 } from '@noble/hashes/sha2.js'",
      'packages/core/src/trail/chain.ts': "import type { Hash } from '@noble/hashes/utils.js'",
    })
    expect(findings).toHaveLength(2)
  })

  test('one folder may use a package in many files and deeper folders', () => {
    const files = {
      'packages/core/src/machine/a.ts': "import 'xstate'",
      'packages/core/src/machine/deep/b.ts': "import 'xstate'",
      'packages/core/src/case/c.ts': "import '@dueprocess/rules'",
      'packages/core/src/link/d.ts': "import '@dueprocess/rules'",
      'packages/core/test/e.test.ts': "import 'xstate'",
      'packages/sqlite/src/store.ts': "import 'node:sqlite'",
      'packages/cli/src/version.ts': "import manifest from '../package.json'",
      'packages/cli/src/main.ts': "import 'node:sqlite'",
    }
    expect(find('dependency-folders', files)).toEqual([])
  })
})

describe('import direction', () => {
  const layers = [
    { in: 'packages', order: ['rules', 'core', ['presets', 'sqlite'], 'cli'] },
    { in: 'packages/core/src', order: ['document', 'link'] },
  ]
  const direction = (files: Readonly<Record<string, string>>): readonly string[] =>
    againstDirection(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      layers,
    ).map(({ path, line, message }) => `${path}:${line}: ${message}`)

  test.each([
    ['a later package', 'packages/rules/src/a.ts', "import '@dueprocess/core'"],
    ['a package beside it', 'packages/presets/src/a.ts', "import '@dueprocess/sqlite'"],
    ['a later folder', 'packages/core/src/document/a.ts', "export { x } from '../link/x.ts'"],
    [
      'a later folder, types only',
      'packages/core/src/document/a.ts',
      "import type {} from '../link/x.ts'",
    ],
    ['the file above the folders', 'packages/core/src/link/a.ts', "import '../index.ts'"],
    [
      'the inside of another package',
      'packages/core/src/link/a.ts',
      "import '../../../rules/src/a.ts'",
    ],
    ['its own tests', 'packages/core/src/link/a.ts', "import '../../test/a.ts'"],
  ])('an import from %s is found', (_, path, text) => {
    expect(direction({ [path]: text })).toEqual([expect.stringContaining(`${path}:1: `)])
  })

  test('imports from earlier folders and packages are fine', () => {
    const files = {
      'packages/core/src/index.ts': "export * from './document/a.ts'\nexport * from './link/a.ts'",
      'packages/core/src/link/a.ts': "import '../document/a.ts'\nimport './b.ts'\nimport 'yaml'",
      'packages/core/src/document/a.ts': "import '@dueprocess/rules'",
      'packages/cli/src/version.ts': "import manifest from '../package.json'",
      'packages/cli/src/main.ts': "import '@dueprocess/sqlite'\nimport '@dueprocess/presets'",
    }
    expect(direction(files)).toEqual([])
  })

  test('a folder that the table does not know is found', () => {
    expect(direction({ 'packages/core/src/guess/a.ts': '' })).toEqual([
      expect.stringContaining('"packages/core/src/guess" has no place'),
    ])
  })

  test('the real table is the one that is checked', () => {
    const files = { 'packages/rules/src/values/a.ts': "import '../tables/table.ts'" }
    expect(find('import-direction', files)).toHaveLength(1)
  })
})

describe('file names', () => {
  test.each([
    'packages/core/src/case/types.ts',
    'packages/core/src/utils/case.ts',
    'scripts/helpers.ts',
    'packages/rules/test/common.test.ts',
  ])('%s is found', (path) => {
    expect(find('file-names', { [path]: '' })).toHaveLength(1)
  })

  test('names that begin with such a word, and data, are fine', () => {
    const files = { 'packages/core/src/link/type-of-field.ts': '', 'docs/common.md': '' }
    expect(find('file-names', files)).toEqual([])
  })
})

describe('explicit any', () => {
  test('any is found, with a suppression too', () => {
    const text = '// biome-ignore lint/suspicious/noExplicitAny: it is easier\nlet a: any[] = []'
    expect(find('explicit-any', { [pure]: text }).map(({ line }) => line)).toEqual([2])
  })

  test('the XState folder, words and names are fine', () => {
    const files = {
      'packages/core/src/machine/build.ts': 'let a: any',
      [pure]: "// any\nconst any = 'any'",
      'packages/core/test/case.test.ts': 'let a: any',
    }
    expect(find('explicit-any', files)).toEqual([])
  })
})

describe('machine traces', () => {
  // Put together here, so that this file has no trace itself.
  const registry = ['https:', '', 'registry.example.org', 'yaml.tgz'].join('/')
  const home = ['', 'home', 'someone', 'project'].join('/')

  test.each([
    ['a registry', `tarball: ${registry}`],
    ['a registry without scheme', ['see registry', 'npmjs', 'org'].join('.')],
    ['a home folder', `const path = '${home}/a.yaml'`],
    ['this checkout', `"${root}/package.json"`],
    ['a credential', ['//host/:_auth', 'Token=abc'].join('')],
  ])('%s is found in any file', (_, text) => {
    expect(find('machine-traces', { 'docs/notes.md': `fine\n${text}` })).toEqual([
      expect.objectContaining({ path: 'docs/notes.md', line: 2 }),
    ])
  })

  test('addresses and relative paths are fine', () => {
    const text = `https://example.org${home} ../home/x/ packages${home} ~/.npmrc registry.get(name)`
    expect(find('machine-traces', { 'docs/notes.md': text })).toEqual([])
  })
})
