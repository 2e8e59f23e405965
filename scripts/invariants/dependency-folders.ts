import { type Check, type Finding, lineAt } from './check.ts'
import { moduleRequests, packageOf, publishedSources } from './syntax.ts'

type Use = { readonly dependency: string; readonly folder: string } & Omit<Finding, 'message'>

/**
 * A third-party dependency is imported in one folder only, so that replacing it is the work of one
 * folder. No list is kept: two folders that import the same package are a finding, whatever it is.
 */
export const dependencyFolders: Check = (files) => {
  const uses = publishedSources(files).flatMap((file) =>
    moduleRequests(file).flatMap(({ specifier, offset }): readonly Use[] => {
      const dependency = packageOf(specifier)
      if (dependency === undefined || dependency.startsWith('@dueprocess/')) return []
      const line = lineAt(file.text, offset)
      return [{ dependency, folder: stageOf(file.path), path: file.path, line }]
    }),
  )
  return [...Map.groupBy(uses, ({ dependency }) => dependency).values()].flatMap(strayUses)
}

/** The folder right under `src`, whatever lies deeper: `packages/core/src/document`. */
function stageOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 4).join('/')
}

function strayUses(uses: readonly Use[]): readonly Finding[] {
  const folders = [...new Set(uses.map(({ folder }) => folder))]
  if (folders.length < 2) return []
  return uses.map(({ dependency, folder, path, line }) => {
    const others = folders.filter((other) => other !== folder).join(', ')
    const message = `"${dependency}" is also imported in ${others}: only one folder may import it`
    return { path, line, message }
  })
}
