import {
  formatDiagnostics,
  type LoadOptions,
  loadProcedure,
  type Procedure,
} from '../../src/index.ts'

const header = `dueprocess: 1
procedure: test
version: 1.0.0
`

/** The procedure of a whole text; fails with its diagnostics, as a person would read them. */
export function loaded(text: string, options?: LoadOptions): Procedure {
  const { procedure, diagnostics } = loadProcedure(text, options)
  if (!procedure) throw new Error(`\n${formatDiagnostics(text, diagnostics)}`)
  return procedure
}

/** The procedure of a text without its three first lines. */
export function procedureOf(body: string, options?: LoadOptions): Procedure {
  return loaded(`${header}${body}`, options)
}
