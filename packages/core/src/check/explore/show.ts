import { say } from '@dueprocess/rules'
import { type Witness, witnessInWords } from '../../diagnostic/index.ts'
import type { LinkedProcedure } from '../../procedure/index.ts'
import { rehearse } from './rehearse.ts'
import type { Reached } from './search.ts'

/** A way to a state, for programs and in words. */
export interface Shown {
  readonly witness: Witness
  /** `for example: report (deaths = 3) → assess` */
  readonly example: string
}

/** Shows the way to a state, with the values that were chosen on it; undefined where it is unsure. */
export function showWay(procedure: LinkedProcedure, reached: Reached): Shown | undefined {
  const witness = rehearse(procedure, reached)
  if (!witness) return undefined
  const chosen = new Set<string>()
  const empty = new Set<string>()
  for (let at: Reached | undefined = reached; at; at = at.from) {
    for (const [name, value] of at.state.chosen) {
      chosen.add(name)
      if (value === undefined) empty.add(name)
    }
  }
  const formOf = (step: string): string => `${procedure.steps.get(step)?.form?.form.id}.`
  const words = witnessInWords(witness, {
    shows: (step, field) =>
      procedure.steps.get(step)?.votes !== undefined || chosen.has(`${formOf(step)}${field}`),
    leftEmpty: (step, index) =>
      [...empty]
        .filter((name) => name.startsWith(formOf(step)))
        .map((name) => name.slice(formOf(step).length))
        .filter((field) => !Object.hasOwn(witness[index]?.data ?? {}, field)),
  })
  return { witness, example: say`for example: ${words}` }
}
