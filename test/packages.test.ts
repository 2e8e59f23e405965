import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileEntries, importEntries, runCommands } from '../scripts/packages/consumer.ts'
import { packThirdParty } from '../scripts/packages/third-party.ts'
import { root, type WorkspacePackage } from '../scripts/workspace.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dueprocess-consumer-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string, mode = 0o644): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text, { mode })
}

const sample: WorkspacePackage = {
  folder: 'sample',
  path: root,
  manifest: {
    name: '@dueprocess/sample',
    version: '1.0.0',
    bin: { sample: './main.js' },
    exports: { '.': { types: './index.d.ts', default: './index.js' }, './package.json': './x' },
  },
}

/** A folder in which a package with this code and these declarations is installed. */
function install(code: string, declarations: string): void {
  const installed = 'node_modules/@dueprocess/sample'
  write('package.json', '{ "type": "module" }')
  write(`${installed}/package.json`, JSON.stringify({ ...sample.manifest, type: 'module' }))
  write(`${installed}/index.js`, code)
  write(`${installed}/index.d.ts`, declarations)
  mkdirSync(join(folder, 'node_modules/@types'))
  symlinkSync(join(root, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'))
}

describe('an installed package', () => {
  test('that can be imported and compiled is fine', async () => {
    install('export const a = 1', 'export declare const a: number')
    await importEntries(folder, sample)
    await compileEntries(folder, sample)
  })

  test('that exports nothing, or needs what it did not bring, is told', async () => {
    install('', '')
    await expect(importEntries(folder, sample)).rejects.toThrow('exports nothing')
    write('node_modules/@dueprocess/sample/index.js', "export * from 'not-declared'")
    await expect(importEntries(folder, sample)).rejects.toThrow('not-declared')
  })

  test('whose declarations are wrong is told, although users skip them as a rule', async () => {
    install('export const a = 1', "export declare const a: import('./gone.ts').Gone")
    await expect(compileEntries(folder, sample)).rejects.toThrow('gone')
  })

  test('against which a program of its own does not compile is told', async () => {
    install('export const a = 1', 'export declare const a: number')
    write('package/test/consumer/other.ts', "export const b = 'b'")
    const uses = "import { a } from '@dueprocess/sample'\nimport { b } from './other.ts'\n"
    const one = { ...sample, path: join(folder, 'package') }
    write('package/test/consumer/use.ts', `${uses}export const c: number = a + b.length`)
    await compileEntries(folder, one)
    write('package/test/consumer/use.ts', `${uses}export const c: string = a + b.length`)
    await expect(compileEntries(folder, one)).rejects.toThrow('programs-sample/use.ts(3,14)')
    write('package/test/consumer/use.ts', `${uses}// @ts-expect-error\nexport const c = a + b`)
    await expect(compileEntries(folder, one)).rejects.toThrow('Unused')
  })

  test('whose command fails or does not say how it is used is told', async () => {
    write('node_modules/.bin/sample', '#!/bin/sh\necho usage: sample', 0o755)
    await runCommands(folder, sample)
    write('node_modules/.bin/sample', '#!/bin/sh\necho hello')
    await expect(runCommands(folder, sample)).rejects.toThrow('does not name sample')
    write('node_modules/.bin/sample', '#!/bin/sh\nexit 2')
    await expect(runCommands(folder, sample)).rejects.toThrow('exit code 2')
  })
})

test('a dependency that is declared but not installed is told', async () => {
  const manifest = { ...sample.manifest, dependencies: { 'not-installed': '1.0.0' } }
  await expect(packThirdParty([{ ...sample, path: folder, manifest }], folder)).rejects.toThrow(
    'not-installed',
  )
})
