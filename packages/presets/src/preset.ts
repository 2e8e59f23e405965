import {
  formatDiagnostics,
  type InstalledCalendars,
  loadProcedure,
  type Procedure,
} from '@dueprocess/core'

/** A procedure that ships with this package. */
export interface Preset {
  /** The YAML document, to read, to copy, or to show beside a diagnostic. */
  readonly text: string
  /** The calendars that it names, by id. */
  readonly calendars: InstalledCalendars
  /** The checked procedure; loaded on first use and then remembered. */
  load(): Procedure
}

/** A preset from its text. That a shipped text loads is held by a test, so `load` never fails. */
export function definePreset(text: string, calendars: InstalledCalendars): Preset {
  let loaded: Procedure | undefined
  return {
    text,
    calendars,
    load: () => {
      loaded ??= mustLoad(text, calendars)
      return loaded
    },
  }
}

function mustLoad(text: string, calendars: InstalledCalendars): Procedure {
  const { procedure, diagnostics } = loadProcedure(text, { calendars })
  if (!procedure) throw new Error(`A preset has problems:\n${formatDiagnostics(text, diagnostics)}`)
  return procedure
}
