import {
  type Bases,
  basesAmong,
  formatDiagnostics,
  type InstalledCalendars,
  loadProcedure,
  type NamedText,
  type Procedure,
  type ProcedureTypes,
  type TypesOf,
  typed,
} from '@dueprocess/core'

/** A procedure that ships with this package, with its types: `Preset<ServiceIncident>`. */
export interface Preset<T extends ProcedureTypes = ProcedureTypes> {
  /**
   * The YAML document, to read, to copy, or to show beside a diagnostic. Of an overlay only what it
   * changes: `load()` gives the whole procedure.
   */
  readonly text: string
  /** The calendars that it names, by id. */
  readonly calendars: InstalledCalendars
  /** What it extends; nothing is found in it where it extends nothing. */
  readonly bases: Bases
  /** The checked procedure; loaded on first use and then remembered. */
  load(): Procedure<T>
}

/**
 * A preset from its text, its types and those that it extends. That a shipped text loads, and that
 * the types are its own, is held by a test, so `load` never fails.
 */
export function definePreset<T extends ProcedureTypes>(
  text: string,
  types: TypesOf<T>,
  calendars: InstalledCalendars,
  extended: readonly NamedText[] = [],
): Preset<T> {
  const bases = basesAmong(extended)
  let loaded: Procedure<T> | undefined
  return {
    text,
    calendars,
    bases,
    load: () => {
      loaded ??= typed(mustLoad(text, calendars, bases), types)
      return loaded
    },
  }
}

function mustLoad(text: string, calendars: InstalledCalendars, bases: Bases): Procedure {
  const { procedure, diagnostics, files } = loadProcedure(text, { calendars, bases })
  if (procedure) return procedure
  throw new Error(`A preset has problems:\n${formatDiagnostics(text, diagnostics, { files })}`)
}
