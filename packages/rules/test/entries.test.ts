import { resolve } from 'node:path'
import * as conditions from '@dueprocess/rules/conditions'
import * as tables from '@dueprocess/rules/tables'
import * as time from '@dueprocess/rules/time'
import * as verify from '@dueprocess/rules/verify'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as main from '../src/index.ts'

const source = resolve(import.meta.dirname, '../src')

/** The sources that end up in what a page loads, from `src`. */
async function loaded(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [resolve(source, entry)],
    absWorkingDir: source,
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
  })
  const [output] = Object.values(metafile.outputs)
  return Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  )
}

describe('the entry points', () => {
  it.each(Object.entries({ conditions, tables, time, verify }))(
    'offer nothing that the package as a whole does not: %s',
    (_, entry) => {
      expect(Object.keys(entry)).not.toEqual([])
      expect(main).toMatchObject(entry)
    },
  )

  it('let a page decide without the language of conditions, verification and calendars', async () => {
    const paths = await loaded('tables/deciding.ts')
    expect(paths).toContain('tables/decide.ts')
    const needless =
      /conditions\/(lex|parse|check|compile|canonical)|tables\/(verify|test)|calendar/
    expect(paths.filter((path) => needless.test(path))).toEqual([])
  })

  it('let a page count time without tables and conditions', async () => {
    const paths = await loaded('time/index.ts')
    expect(paths).toContain('time/due.ts')
    expect(paths.filter((path) => /^(tables|conditions)\//.test(path))).toEqual([])
  })

  it('let a page test conditions without tables and calendars', async () => {
    const paths = await loaded('conditions/index.ts')
    expect(paths).toContain('conditions/compile.ts')
    expect(paths.filter((path) => /^tables\/|calendar|due/.test(path))).toEqual([])
  })

  it('let a page verify a table without compiling one', async () => {
    const paths = await loaded('tables/verifying.ts')
    expect(paths).toContain('tables/verify/verify.ts')
    expect(paths.filter((path) => /parse|compile|decide/.test(path))).toEqual([])
  })
})
