import { explanations as pages } from './generated/explanations.ts'
import { diagnosticWords } from './words/diagnostics.ts'

/** What a diagnostic means, and how it is mended. */
export interface Explanation {
  /** A few words. */
  readonly summary: string
  /** Markdown; what is told with the diagnostic itself says the rest where there is no page. */
  readonly text: string
}

/** Every diagnostic by its code. */
export const explanations: ReadonlyMap<string, Explanation> = new Map(
  [...new Set([...diagnosticWords.keys(), ...Object.keys(pages)])].toSorted().map((code) => {
    const text = Object.hasOwn(pages, code) ? pages[code] : undefined
    const summary = diagnosticWords.get(code)?.en ?? ''
    return [code, { summary, text: text ?? `# ${code}\n\n${sentence(summary)}\n` }]
  }),
)

function sentence(words: string): string {
  return `${(words[0] ?? '').toUpperCase()}${words.slice(1)}.`
}
