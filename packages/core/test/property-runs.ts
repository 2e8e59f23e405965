// How often a property is tried. A fixed seed in the tests of every day; with PROPERTY_RUNS, so many
// runs, each time other ones; with PROPERTY_SHARE a part of the everyday ones, where counting lines
// makes each many times slower.

const wanted = Number(process.env.PROPERTY_RUNS ?? 0)
const share = Number(process.env.PROPERTY_SHARE ?? 1)

/** Whether more is asked for than every day, with other random numbers. */
export const isSearch: boolean = wanted > 0

/** So many runs of every day, or what the environment asks for. */
export function howOften(everyDay: number): number {
  return isSearch ? wanted : Math.max(1, Math.ceil(everyDay * share))
}

/** The parameters of a property for fast-check. */
export function runs(everyDay: number): { readonly numRuns: number; readonly seed?: number } {
  return { numRuns: howOften(everyDay), ...(isSearch ? {} : { seed: 20260105 }) }
}

/** Milliseconds that a property may take. */
export const patient: number = isSearch ? 3_600_000 : 60_000
