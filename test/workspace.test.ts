import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type Manifest, readManifest, root, workspacePackages } from '../scripts/workspace.ts'

const packages = workspacePackages().map((one) => ({ ...one, name: one.manifest.name }))

describe.each(packages)('package $name', ({ folder, path, manifest }) => {
  test('is named after its folder', () => {
    expect(manifest.name).toBe(`@dueprocess/${folder}`)
  })

  test('publishes the entries that the repository uses, without their sources', () => {
    const published = Object.entries(manifest.exports ?? {}).map(([entry, target]) => {
      if (typeof target === 'string') return [entry, target]
      const { 'dueprocess-source': _, ...rest } = target
      return [entry, rest]
    })
    expect(manifest.publishConfig?.exports ?? {}).toEqual(Object.fromEntries(published))
  })

  test('names sources that exist, under every entry', () => {
    const targets = Object.values(manifest.exports ?? {}).filter((one) => typeof one !== 'string')
    for (const target of targets) {
      expect(existsSync(join(path, target['dueprocess-source'] ?? 'no source'))).toBe(true)
    }
  })

  test('offers a library or a command', () => {
    expect(manifest.exports ?? manifest.bin).toBeDefined()
  })

  test('has compiler settings of its own', () => {
    expect(existsSync(join(path, 'tsconfig.json'))).toBe(true)
  })
})

test('all packages have the same version', () => {
  expect(new Set(packages.map(({ manifest }) => manifest.version)).size).toBe(1)
})

describe('the order of packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dueprocess-workspace-'))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function write(manifests: Readonly<Record<string, Partial<Manifest>>>): void {
    for (const [name, manifest] of Object.entries(manifests)) {
      const path = join(folder, 'packages', name)
      mkdirSync(path, { recursive: true })
      const text = JSON.stringify({ name: `@dueprocess/${name}`, version: '1.0.0', ...manifest })
      writeFileSync(join(path, 'package.json'), text)
    }
  }

  test('puts each after all that it depends on, in whatever way', () => {
    write({
      a: { dependencies: { '@dueprocess/c': 'workspace:*', yaml: '2.0.0' } },
      b: {},
      c: { devDependencies: { '@dueprocess/d': 'workspace:*' } },
      d: { peerDependencies: { '@dueprocess/b': 'workspace:*' } },
    })
    mkdirSync(join(folder, 'packages', 'no-package'))
    expect(workspacePackages(folder).map((one) => one.folder)).toEqual(['b', 'd', 'c', 'a'])
  })

  test('does not exist for a circle', () => {
    write({
      a: { dependencies: { '@dueprocess/b': 'workspace:*' } },
      b: { dependencies: { '@dueprocess/a': 'workspace:*' } },
    })
    expect(() => workspacePackages(folder)).toThrow('@dueprocess/a, @dueprocess/b')
  })
})

test('engines are judged by the Node that the scripts run on', () => {
  const settings = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const { devDependencies } = readManifest(join(root, 'package.json'))
  expect(/^nodeVersion: (.+)$/m.exec(settings)?.[1]).toBe(devDependencies?.node)
})
