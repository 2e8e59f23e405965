import type { Truth } from '../values/index.ts'
import type { Run } from './run.ts'

/** False as soon as one part is false, even after an unknown one. */
export function conjunction(parts: readonly Run[]): Run {
  return (read, frame) => {
    let result: Truth = true
    for (const part of parts) {
      const truth = part(read, frame)
      if (truth === false) return false
      if (truth === undefined) result = undefined
    }
    return result
  }
}

/** True as soon as one part is true, even after an unknown one. */
export function disjunction(parts: readonly Run[]): Run {
  return (read, frame) => {
    let result: Truth = false
    for (const part of parts) {
      const truth = part(read, frame)
      if (truth === true) return true
      if (truth === undefined) result = undefined
    }
    return result
  }
}
