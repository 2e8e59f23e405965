import { join, resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import * as presets from '../src/index.ts'

const folder = resolve(import.meta.dirname, '..')
const built = 'built.js'
let library = ''

/** The package as one module, as it is published. */
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'src/index.ts')],
    bundle: true,
    format: 'esm',
    packages: 'external',
    write: false,
  })
  library = outputFiles[0]?.text ?? ''
})

/** What a page loads that has this program. */
async function bundle(program: string, external: readonly string[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'page',
    external: [...external],
    conditions: ['dueprocess-source'],
    charset: 'utf8',
    write: false,
    plugins: [
      {
        name: 'built',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^@dueprocess\/presets$/ }, () => {
            return { path: built, namespace: 'built', sideEffects: false }
          })
          onLoad({ filter: /.*/, namespace: 'built' }, () => {
            return { contents: library, resolveDir: folder }
          })
        },
      },
    ],
  })
  return outputFiles[0]?.text ?? ''
}

const all = Object.entries<unknown>(presets).flatMap(([name, one]) =>
  isPreset(one) ? [[name, one] as const] : [],
)

function isPreset(one: unknown): one is presets.Preset {
  return typeof one === 'object' && one !== null && 'load' in one
}

/** The ids of the procedures whose text is in a bundle. */
function textsIn(bundled: string): readonly string[] {
  return [...bundled.matchAll(/^procedure: ([\w-]+)$/gm)].map(([, id = '']) => id).toSorted()
}

describe('a page that imports one preset', () => {
  test.each(all)(
    'loads the text of %s and of what it extends, and no other',
    async (name, preset) => {
      const program = `import { ${name} } from '@dueprocess/presets'\nconsole.log(${name}.text)`
      const bundled = await bundle(program, ['@dueprocess/core'])
      const extended = (preset.bases.available ?? []).map((base) => base.replace(/@.*$/, ''))
      expect(textsIn(bundled)).toEqual([...textsIn(preset.text), ...extended].toSorted())
    },
  )

  test('opens a case in it, with nothing but what every browser has', async () => {
    const page = await bundle(`
      import { openCase } from '@dueprocess/core'
      import { emergency } from '@dueprocess/presets'
      export const procedure = emergency.load()
      export const refused = openCase(procedure, { id: 'E-1', step: 'x', by: { id: 'li', roles: [] }, at: 0 })
    `)
    const globals = { Intl, TextEncoder, TextDecoder, URL, console, structuredClone }
    const told = runInNewContext(`${page}\n;[page.procedure.id, page.refused.ok].join()`, globals)
    expect(told).toBe('emergency,false')
  })
})
