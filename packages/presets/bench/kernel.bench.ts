import {
  advance,
  buildMachine,
  type CaseState,
  type Procedure,
  replayCase,
  type StepEvent,
} from '@dueprocess/core'
import { initialTransition, transition } from 'xstate'
import type { Figure } from '../../../scripts/bench/figure.ts'
import { timeRatio } from '../../../scripts/bench/time.ts'
import { canonicalJson, sha256Hex } from '../../core/src/digest/index.ts'
import { opened, procedure, reportToSuperior, supplemented } from './hse-case.ts'
import { clerk, openedRow, procedureOfSize } from './large-procedure.ts'

/** A step that moves the case and ends a deadline, and the bare move of the same machine. */
function prepare() {
  const machine = buildMachine(procedure)
  const value = {
    handling: { superior: 'superior-to-tell', law: 'authority-to-tell', inquiry: 'preparing' },
  }
  const snapshot = machine.resolveState({ value, context: {} })
  const { case: state } = opened()
  const event = reportToSuperior(state)
  const move = { type: event.step, branch: 0 }
  return {
    machine,
    value,
    state,
    event,
    move,
    audited: repeat(() => step(procedure, state, event)),
    bareMove: () => transition(machine, snapshot, move),
  }
}

function repeat(work: () => unknown, times = 2000): () => void {
  return () => {
    for (let count = 0; count < times; count++) work()
  }
}

function step(under: Procedure, from: CaseState, what: StepEvent): CaseState {
  const outcome = advance(under, from, what)
  if (!outcome.ok) throw new Error(`${what.step} is refused`)
  return outcome.case
}

function advanceAgainstTransition(): number {
  const { audited, bareMove } = prepare()
  return timeRatio(audited, repeat(bareMove))
}

/** What part of a step its hash takes, in percent. */
function shareOfHashing(): number {
  const { state, event, audited } = prepare()
  const outcome = advance(procedure, state, event)
  if (!outcome.ok) throw new Error('the step is refused')
  const [entry] = outcome.entries.map(({ hash: _, ...content }) => content)
  const hashing = repeat(() => sha256Hex(canonicalJson(entry as never)))
  return timeRatio(hashing, audited) * 100
}

/** The way of a case through a store: its text is read, it takes a step, its text is written. */
function storedAgainstXState(): number {
  const { machine, value, state, event, move } = prepare()
  const stored = JSON.stringify(state)
  const [start] = initialTransition(machine)
  const persisted = JSON.stringify({ ...(machine.getPersistedSnapshot(start) as object), value })
  return timeRatio(
    repeat(() => JSON.stringify(step(procedure, JSON.parse(stored), event))),
    repeat(() => {
      const restored = machine.restoreSnapshot(JSON.parse(persisted), undefined as never)
      const [next] = transition(machine, restored, move)
      return JSON.stringify(machine.getPersistedSnapshot(next))
    }),
  )
}

/** Entries of a trail that are run through the procedure again, while one bare move is made. */
function replayAgainstTransition(): number {
  const { entries } = supplemented(200)
  const replay = (): void => {
    if (!replayCase(procedure, entries).ok) throw new Error('the trail does not replay')
  }
  return timeRatio(repeat(replay, 10), repeat(prepare().bareMove, entries.length * 10))
}

/** Bytes that one of many open cases takes in memory, read from their texts as from a store. */
function memoryOfCase(): number {
  const { gc } = globalThis
  if (gc === undefined) throw new Error('run with --expose-gc')
  const count = 100_000
  const text = JSON.stringify(prepare().state)
  const cases: CaseState[] = []
  gc()
  const before = process.memoryUsage().heapUsed
  for (let index = 0; index < count; index++) cases.push(JSON.parse(text))
  gc()
  const bytes = process.memoryUsage().heapUsed - before
  if (cases.length !== count) throw new Error('cases were lost')
  return bytes / count / 1000
}

/** A step under forty deadlines and two hundred stages against one under two of each. */
function largeAgainstSmall(): number {
  const [large, small] = [procedureOfSize(200, 40), procedureOfSize(3, 1)]
  const work = (of: Procedure): (() => void) => {
    const from = openedRow(of)
    return repeat(() => step(of, from, { step: 'go-0', by: clerk, at: 60_000 }))
  }
  return timeRatio(work(large), work(small))
}

/** What a running case costs. XState's public `transition()` of the same machine stands beside it. */
export const figures: readonly Figure[] = [
  {
    id: 'kernel.advance-against-transition',
    unit: 'ratio',
    goal: { atMost: 0.8 },
    measure: advanceAgainstTransition,
  },
  {
    id: 'kernel.advance-share-of-hashing',
    unit: 'percent',
    goal: { atMost: 50 },
    measure: shareOfHashing,
  },
  {
    id: 'kernel.stored-step-against-xstate',
    unit: 'ratio',
    goal: { atMost: 1.2 },
    measure: storedAgainstXState,
  },
  {
    // 80,000 entries a second where a transition takes 17 µs.
    id: 'kernel.replayed-entry-against-transition',
    unit: 'ratio',
    goal: { atMost: 0.735 },
    measure: replayAgainstTransition,
  },
  {
    id: 'kernel.large-against-small-procedure',
    unit: 'ratio',
    goal: { atMost: 1.3 },
    measure: largeAgainstSmall,
  },
  { id: 'kernel.open-case-in-memory', unit: 'kB', goal: { atMost: 4 }, measure: memoryOfCase },
  {
    id: 'kernel.stored-case',
    unit: 'kB',
    goal: { atMost: 3 },
    measure: () => JSON.stringify(supplemented(10).case).length / 1000,
  },
]
