import type { Procedure } from '@dueprocess/core'
import * as presets from '@dueprocess/presets'

const exported: readonly { load?(): Procedure }[] = Object.values(presets)

/** Every procedure that ships, by its name. */
export const allPresets: readonly (readonly [string, Procedure])[] = exported
  .flatMap((preset) => preset.load?.() ?? [])
  .map((procedure) => [procedure.id, procedure])
