import fc from 'fast-check'
import { expect } from 'vitest'
import { transition } from 'xstate'
import { buildMachine, type MoveEvent, type Procedure } from '../../../src/index.ts'
import { moverOf, type Place } from '../../../src/machine/index.ts'
import { toPlace, toStateValue } from '../../../src/machine/place.ts'
import type { Stage } from '../../../src/procedure/index.ts'
import { choicesOf, numbers } from './choices.ts'
import type { KernelProperty } from './properties.ts'
import { randomProcedure } from './random-procedure.ts'
import { randomSession } from './random-session.ts'

/**
 * The remembered move equals that of the public XState machine, and that of the tree of stages as
 * the language tells it; a place survives its way through a state value.
 */
export const movesAreThoseOfTheMachine: KernelProperty = (
  kernel,
  procedures = randomProcedure,
  options = {},
) =>
  fc.property(numbers(1800), numbers(800), (list, events) => {
    const procedure = procedures(list)
    const all = { length: 14, wakes: true, linked: true, ...options }
    const moves = recordMoves(procedure, () => {
      randomSession(kernel, procedure, choicesOf(events), all)
    })
    const machine = buildMachine(procedure)
    const { root } = procedure
    for (const { place, event } of moves) {
      const value = toStateValue(root, place)
      expect(toPlace(root, value)).toEqual(place)
      const snapshot = machine.resolveState({ value: value as never, context: {} })
      expect(snapshot.value).toEqual(value)
      const [next] = transition(machine, snapshot, event)
      const moved = kernel.move(procedure, place, event)
      expect(toPlace(root, next.value as never), event.type).toEqual(moved)
      expect(moveOnTree(procedure, place, event), event.type).toEqual(moved)
    }
  })

/** The moves that the kernel asks for while something runs. */
function recordMoves(procedure: Procedure, run: () => void) {
  const moves: { place: Place; event: MoveEvent }[] = []
  const mover = moverOf(procedure) as { move: (place: Place, event: MoveEvent) => Place }
  const { move } = mover
  mover.move = (place, event) => {
    moves.push({ place, event })
    return move(place, event)
  }
  run()
  mover.move = move
  return moves
}

/** A move by the words of the language alone: leave what is below the stage around the target. */
function moveOnTree(procedure: Procedure, place: Place, { type, branch = 0 }: MoveEvent): Place {
  const [, word, path = ''] = /^(start|then):(.*)$/.exec(type) ?? []
  const stage = procedure.stages.get(path)
  if (word === 'start') return inOrder(procedure, [...place, ...begin(stage?.start)])
  const branches = word === 'then' ? stage?.next : procedure.steps.get(type)?.to
  const target = branches?.[branch]?.target
  if (!target) return place
  const around = target.parent?.path ?? ''
  const kept = place.filter((leaf) => around !== '' && !leaf.startsWith(`${around}/`))
  return inOrder(procedure, [...kept, ...begin(target)])
}

function begin(stage: Stage | undefined): readonly string[] {
  if (!stage) return []
  if (stage.kind === 'compound') return begin(stage.start)
  if (stage.kind !== 'parallel') return [stage.path]
  return stage.children.filter(({ when }) => when === undefined).flatMap(begin)
}

function inOrder({ stages }: Procedure, leaves: readonly string[]): Place {
  return [...stages.keys()].filter((path) => leaves.includes(path))
}
