import type { Truth } from '../values/index.ts'
import type { Run } from './run.ts'

/** False as soon as one part is false, even after an unknown one. */
export function conjunction(parts: readonly Run[]): Run {
  return junction(parts, false)
}

/** True as soon as one part is true, even after an unknown one. */
export function disjunction(parts: readonly Run[]): Run {
  return junction(parts, true)
}

/** Ends at the first part that has the decisive truth. */
function junction(parts: readonly Run[], decisive: boolean): Run {
  const [first, second] = parts
  return first && second && parts.length === 2
    ? ofTwo(first, second, decisive)
    : ofMany(parts, decisive)
}

/** The commonest case, without a loop. */
function ofTwo(first: Run, second: Run, decisive: boolean): Run {
  return (read, frame) => {
    const a = first(read, frame)
    if (a === decisive) return decisive
    const b = second(read, frame)
    return a === undefined && b !== decisive ? undefined : b
  }
}

function ofMany(parts: readonly Run[], decisive: boolean): Run {
  return (read, frame) => {
    let result: Truth = !decisive
    for (const part of parts) {
      const truth = part(read, frame)
      if (truth === decisive) return decisive
      if (truth === undefined) result = undefined
    }
    return result
  }
}
