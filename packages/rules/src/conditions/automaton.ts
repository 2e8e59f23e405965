/** One step of a program: what it does and where it goes on. */
export type Instruction =
  | { readonly kind: 'character'; readonly accepts: (codePoint: number) => boolean; next: number }
  | { readonly kind: 'split'; next: number; other: number }
  | { readonly kind: 'start' | 'end'; next: number }
  | { readonly kind: 'match' }

interface State {
  /** Instructions that wait for a character or for the end of the text. */
  readonly waiting: Uint16Array
  readonly matched: boolean
  readonly next: Map<number, State>
}

/** Transitions that are remembered; when there are more, all are forgotten. */
const maximumTransitions = 10_000

/**
 * A test whether a program matches anywhere in a text, in time linear in the text: all ways
 * through the program are followed at once (Thompson 1968), and sets of places that have been
 * seen are remembered as states, so that most characters cost one look-up.
 */
export function createAutomaton(
  program: readonly Instruction[],
  entry: number,
): (text: string) => boolean {
  let states = new Map<string, State>()
  let transitions = 0

  const stateOf = (from: readonly number[], atStart: boolean): State => {
    const { waiting, matched } = follow(program, from, atStart, false)
    const key = (matched ? '!' : '') + String.fromCharCode(...waiting)
    const known = states.get(key)
    if (known) return known
    const state: State = { waiting, matched, next: new Map() }
    states.set(key, state)
    return state
  }

  const step = (state: State, codePoint: number): State => {
    const known = state.next.get(codePoint)
    if (known) return known
    // A match may begin at any character, hence the entry in every state.
    const from = [entry]
    for (const place of state.waiting) {
      const instruction = program[place] as Instruction
      if (instruction.kind === 'character' && instruction.accepts(codePoint))
        from.push(instruction.next)
    }
    transitions += 1
    if (transitions > maximumTransitions) {
      states = new Map()
      transitions = 0
    }
    const next = stateOf(from, false)
    state.next.set(codePoint, next)
    return next
  }

  return (text) => {
    let state = stateOf([entry], true)
    for (let index = 0; index < text.length && !state.matched; index += 1) {
      const codePoint = text.codePointAt(index) as number
      if (codePoint > 0xffff) index += 1
      state = step(state, codePoint)
    }
    return state.matched || follow(program, state.waiting, text === '', true).matched
  }
}

/** Follows every instruction that needs no character. */
function follow(
  program: readonly Instruction[],
  from: Iterable<number>,
  atStart: boolean,
  atEnd: boolean,
): { waiting: Uint16Array; matched: boolean } {
  const seen = new Uint8Array(program.length)
  const pending = [...from]
  const waiting: number[] = []
  let matched = false
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    if (seen[place] === 1) continue
    seen[place] = 1
    const instruction = program[place] as Instruction
    if (instruction.kind === 'match') matched = true
    else if (instruction.kind === 'split') pending.push(instruction.next, instruction.other)
    else if (instruction.kind === 'start') {
      if (atStart) pending.push(instruction.next)
    } else if (instruction.kind === 'end' && atEnd) pending.push(instruction.next)
    else waiting.push(place)
  }
  return { waiting: Uint16Array.from(waiting).sort(), matched }
}
