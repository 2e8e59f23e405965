import { type Diagnostic, documentReader, type ReadDocument } from '@dueprocess/core'
import { later, type Sentence } from '@dueprocess/rules'
import type { ScenariosSource } from './generated/scenario-source.ts'
import schema from './schema.json' with { type: 'json' }

/** A scenario file as the grammar reads it, before anything is looked up in its procedure. */
export interface ReadScenarios extends ReadDocument<ScenariosSource> {
  readonly text: string
}

const read = /* @__PURE__ */ documentReader<ScenariosSource>(schema)

/** Reads the text of a scenario file. Whatever is wrong is a diagnostic; it never throws. */
export function readScenarios(text: string): ReadScenarios {
  const { diagnostics, ...document } = read(text)
  return { text, ...document, diagnostics: diagnostics.map(saidOfScenarios) }
}

/** The reader speaks of procedures where it says how a document begins. */
function saidOfScenarios(diagnostic: Diagnostic): Diagnostic {
  const words = helps.get(diagnostic.code)
  if (!words) return diagnostic
  return { ...diagnostic, message: words.message(), suggestion: { message: words.help() } }
}

const helps: ReadonlyMap<string, { readonly message: Sentence; readonly help: Sentence }> = new Map(
  [
    [
      'empty-document',
      {
        message: later`the document is empty`,
        help: later`begin with \`dueprocess-scenarios: 1\` and \`procedure: ./<file>.yaml\``,
      },
    ],
    [
      'several-documents',
      {
        message: later`a second YAML document begins here; one file holds the scenarios of one procedure`,
        help: later`remove the line \`---\`, or move what follows to a file of its own`,
      },
    ],
  ],
)
