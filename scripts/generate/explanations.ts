import { posix } from 'node:path'
import type { SourceFile } from '../source-files.ts'
import { banner, literalOf } from './module-text.ts'

const page = /^docs\/reference\/diagnostics\/([a-z-]+)\.md$/

/** The module that holds the page of every diagnostic by its code, for use without a network. */
export function explanations(files: readonly SourceFile[]): SourceFile {
  const entries = files.flatMap(({ path, text }) =>
    page.test(path) ? [`  '${posix.parse(path).name}': ${literalOf(forTerminals(text))},\n`] : [],
  )
  return {
    path: 'packages/cli/src/generated/explanations.ts',
    text: `${banner('docs/reference/diagnostics')}
/** What each code of a diagnostic means, in Markdown: the pages of docs/reference/diagnostics. */
export const explanations: Readonly<Record<string, string>> = {
${entries.join('')}}
`,
  }
}

/** Comments to the documentation check and targets of links mean nothing outside of the pages. */
function forTerminals(text: string): string {
  return text.replaceAll(/^<!--.*-->\n+/gm, '').replaceAll(/\[([^\]]+)\]\([^)]+\.md[^)]*\)/g, '$1')
}
