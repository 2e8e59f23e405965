import type { Check, Finding } from './check.ts'

const empty: ReadonlySet<string> = new Set([
  'types',
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'misc',
  'shared',
])

/** Files and folders of code are named by their concept; these names say nothing about it. */
export const fileNames: Check = (files) =>
  files
    .filter(({ path }) => /\.[cm]?[jt]sx?$/.test(path))
    .flatMap(({ path }): readonly Finding[] => {
      const name = path.split('/').find((part) => empty.has(part.replace(/\..*$/, '')))
      if (name === undefined) return []
      const message = `"${name}" says nothing: name it by its concept, or put each part beside its use`
      return [{ path, line: 1, message }]
    })
