import { type Bases, basesAmong, type Procedure } from '@dueprocess/core'
import * as all from '@dueprocess/presets'

const found: readonly (readonly [string, all.Preset])[] = /* @__PURE__ */ Object.entries<unknown>(
  all,
).flatMap(([name, one]) => {
  return isPreset(one) ? [[kebab(name), one] as const] : []
})

/** The presets by the names of their procedures, each loaded when it is asked for. */
export const presets: ReadonlyMap<string, () => Procedure> = /* @__PURE__ */ new Map(
  found.map(([name, preset]) => [name, () => preset.load()]),
)

/** The presets as texts that a procedure can extend. */
export const presetBases: Bases = /* @__PURE__ */ basesAmong(
  found.map(([name, { text }]) => ({ name, text })),
)

function isPreset(exported: unknown): exported is all.Preset {
  return typeof exported === 'object' && exported !== null && 'load' in exported
}

/** `hseAccident` is the preset of the procedure `hse-accident`; a test holds that it is. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
