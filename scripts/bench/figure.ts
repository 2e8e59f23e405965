/** The parts of the product that figures are kept for. */
export const groups = ['rules', 'kernel', 'authoring', 'compliance', 'hosts'] as const

/** One figure of speed or size, measured anew on every run. */
export type Figure = {
  /** `rules.grading-against-if-else`. */
  readonly id: `${(typeof groups)[number]}.${string}`
  /** One word: `ratio`, `ms`, `kB`. */
  readonly unit: string
  readonly goal: { readonly atMost: number } | { readonly atLeast: number }
  /** Gives the value in `unit`; prefer ratios within one process, which machines agree about. */
  readonly measure: () => number | Promise<number>
}

/** A measured figure as `bench <id> <value> <unit> goal <= <value> ok|short`. */
export function figureLine({ id, unit, goal }: Figure, value: number): string {
  const shown = rounded(value)
  const [sign, limit, reached] =
    'atMost' in goal
      ? ['<=', goal.atMost, shown <= goal.atMost]
      : ['>=', goal.atLeast, shown >= goal.atLeast]
  const verdict = reached ? 'ok' : 'short'
  return `bench ${id} ${plain(shown)} ${unit} goal ${sign} ${plain(limit)} ${verdict}`
}

/** Three significant digits: more would be noise. What is shown is also what is judged. */
function rounded(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3))
}

function plain(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 10 })
}

/** What is wrong with figures taken together: ids of no group, ids used twice, units of two words. */
export function figureFaults(figures: readonly Figure[]): readonly string[] {
  const seen = new Set<string>()
  return figures.flatMap(({ id, unit }) => {
    const faults: string[] = []
    if (!groups.some((group) => id.startsWith(`${group}.`)) || /\s/.test(id)) {
      faults.push(
        `figure "${id}": ids are <group>.<name>, without blanks; groups: ${groups.join(', ')}`,
      )
    }
    if (!/^\S+$/.test(unit)) faults.push(`figure "${id}": the unit "${unit}" is not one word`)
    if (seen.has(id)) faults.push(`figure "${id}" exists twice`)
    seen.add(id)
    return faults
  })
}
