import { type Check, lineAt } from './check.ts'
import { publishedSources, visits } from './syntax.ts'

/**
 * `any` switches the compiler off. Only the folder that generates XState machines may write it,
 * whose generic parameters leave no choice. A lint suppression does not help here.
 */
export const explicitAny: Check = (files) =>
  publishedSources(files)
    .filter(({ path }) => !path.startsWith('packages/core/src/machine/'))
    .flatMap((file) =>
      visits(file)
        .filter(({ node }) => node.type === 'TSAnyKeyword')
        .map(({ node }) => ({
          path: file.path,
          line: lineAt(file.text, node.start),
          message:
            '"any" outside packages/core/src/machine: write the type, or unknown and narrow it',
        })),
    )
