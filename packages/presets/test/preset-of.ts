import * as shipped from '../src/index.ts'

/** The preset of a procedure: `hse-accident` is exported as `hseAccident`. */
export function presetOf(id: string): shipped.Preset {
  const name = id.replace(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase())
  const found = Object.entries<unknown>(shipped).find(([one]) => one === name)?.[1]
  if (!found) throw new Error(`no preset is exported as ${name}`)
  return found as shipped.Preset
}
