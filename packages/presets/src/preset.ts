import {
  type Bases,
  basesAmong,
  formatDiagnostics,
  type InstalledCalendars,
  loadProcedure,
  type NamedText,
  type Procedure,
} from '@dueprocess/core'

/** A procedure that ships with this package. */
export interface Preset {
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
  load(): Procedure
}

/**
 * A preset from its text and from those that it extends. That a shipped text loads is held by a
 * test, so `load` never fails.
 */
export function definePreset(
  text: string,
  calendars: InstalledCalendars,
  extended: readonly NamedText[] = [],
): Preset {
  const bases = basesAmong(extended)
  let loaded: Procedure | undefined
  return {
    text,
    calendars,
    bases,
    load: () => {
      loaded ??= mustLoad(text, calendars, bases)
      return loaded
    },
  }
}

function mustLoad(text: string, calendars: InstalledCalendars, bases: Bases): Procedure {
  const { procedure, diagnostics, files } = loadProcedure(text, { calendars, bases })
  if (procedure) return procedure
  throw new Error(`A preset has problems:\n${formatDiagnostics(text, diagnostics, { files })}`)
}
