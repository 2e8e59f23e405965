import {
  type CaseState,
  createMemoryStore,
  readYaml,
  replayCase,
  type Store,
} from '@dueprocess/core'
import { hseAccident } from '@dueprocess/presets'
import { beforeAll, describe, expect, test } from 'vitest'
import { accidents as text } from '../../src/demo/generated/accidents.ts'
import { readAccidents } from '../../src/demo/list.ts'
import { type CaseRefusal, type Played, play } from '../../src/demo/play.ts'
import { writeScript } from '../../src/demo/script.ts'

/** What the list says must come out: reckoned by hand, or by the authorities. */
interface Expected {
  readonly id: string
  readonly officialGrade?: string
  readonly expect: {
    readonly kind: string
    readonly grade?: string
    readonly possible?: readonly string[]
    readonly gradeBefore?: string
    readonly windowEnds?: string
  }
  readonly play: {
    readonly closedAfter?: string
    readonly outcome: {
      readonly report?: string
      readonly relay?: readonly string[]
      readonly investigation?: string
      readonly approval?: string
    }
  }
}

const { accidents } = readAccidents(text)
const expected = (readYaml(text).value as unknown as { readonly accidents: Expected[] }).accidents
const procedure = hseAccident.load()
const silent = { progress: () => {}, refused: () => {} }

let store: Store
let played: Played
const refusals: CaseRefusal[] = []

beforeAll(async () => {
  store = createMemoryStore()
  const audience = { ...silent, refused: (refusal: CaseRefusal) => void refusals.push(refusal) }
  played = await play(procedure, store, writeScript(accidents), audience)
})

async function caseOf(id: string): Promise<CaseState> {
  const state = await store.load(id)
  if (!state) throw new Error(`no case ${id}`)
  return state
}

const verdict = (state: CaseState, deadline: string): string => {
  const run = state.deadlines[deadline]
  if (run?.status !== 'done') return run?.status ?? 'none'
  return run.missed ? 'missed' : 'met'
}

describe('the accidents of the demonstration', () => {
  test('are at least ten and cover every grade, a near miss and an open loss', () => {
    const grades = new Set(expected.map(({ expect: { grade } }) => grade))
    expect(accidents.length).toBeGreaterThanOrEqual(10)
    for (const grade of ['none', 'minor', 'general', 'larger', 'major', 'extraordinary']) {
      expect(grades).toContain(grade)
    }
    expect(expected.some(({ expect: { possible } }) => possible)).toBe(true)
    expect(expected.some(({ expect: { gradeBefore } }) => gradeBefore)).toBe(true)
  })

  test('go as planned: what should be refused is, and nothing else', () => {
    expect(played.surprises).toEqual([])
    expect(refusals.length).toBeGreaterThanOrEqual(2)
  })

  test.each(expected)(
    '$id has the kind and grade reckoned by hand',
    async ({ id, ...accident }) => {
      const { decisions } = await caseOf(id)
      expect(decisions.kind).toMatchObject({
        outputs: { 'accident-kind': accident.expect.kind },
      })
      const { grade, possible } = accident.expect
      if (grade) expect(decisions.grade).toMatchObject({ outputs: { severity: grade } })
      else {
        const result = decisions.grade
        const left = result?.kind === 'unknown' ? result.possible : []
        expect(left.map(({ outputs }) => outputs.severity)).toEqual(possible)
      }
    },
  )

  test.each(expected.filter(({ officialGrade }) => officialGrade))(
    '$id has the grade that the authority gave it',
    async ({ id, officialGrade }) => {
      expect((await caseOf(id)).decisions.grade).toMatchObject({
        outputs: { severity: officialGrade },
      })
    },
  )

  test.each(expected)(
    '$id meets and misses the deadlines as planned',
    async ({ id, play: { outcome } }) => {
      const state = await caseOf(id)
      const relays = ['relay-prefecture', 'relay-province', 'relay-state']
      const planned = {
        'first-report': outcome.report,
        investigation: outcome.investigation,
        'report-approval': outcome.approval,
        ...Object.fromEntries((outcome.relay ?? []).map((word, index) => [relays[index], word])),
      }
      for (const [deadline, word] of Object.entries(planned)) {
        if (word) expect(`${deadline} ${verdict(state, deadline)}`).toBe(`${deadline} ${word}`)
      }
    },
  )

  test.each(expected.filter(({ expect: { windowEnds } }) => windowEnds))(
    '$id may change its grade until the end of the day reckoned by hand',
    async ({ id, expect: { windowEnds } }) => {
      const due = (await caseOf(id)).deadlines['toll-window']?.due ?? 0
      // The last day that still counts, in China; its end is the midnight after it.
      const lastDay = new Date(due - 1 + 8 * 3_600_000).toISOString().slice(0, 10)
      expect(lastDay).toBe(windowEnds)
    },
  )

  test.each(expected)(
    '$id is closed if its handling closes it, and its trail replays',
    async ({ id, play: { closedAfter } }) => {
      const state = await caseOf(id)
      expect(state.status).toBe(closedAfter ? 'closed' : 'open')
      expect(replayCase(procedure, await store.trail(id))).toEqual({ ok: true, case: state })
    },
  )

  test('the grade before a toll that was hidden is on the trail', async () => {
    for (const { id, expect: before } of expected.filter((one) => one.expect.gradeBefore)) {
      const trail = await store.trail(id)
      const grades = trail.flatMap(({ changes }) => {
        const result = changes.decisions?.grade as { outputs?: { severity?: string } } | undefined
        return result?.outputs?.severity ?? []
      })
      expect(grades).toContain(before.gradeBefore)
    }
  })
})

describe('playing again over the same store', () => {
  test('finds every event done and changes nothing', async () => {
    const before = await Promise.all(accidents.map(({ id }) => store.load(id)))
    const again = await play(procedure, store, writeScript(accidents), silent)
    expect(again.accepted).toBe(0)
    expect(await Promise.all(accidents.map(({ id }) => store.load(id)))).toEqual(before)
  })

  test('after a stop half-way ends as if nothing had happened', async () => {
    const halves = createMemoryStore()
    const script = writeScript(accidents)
    await play(procedure, halves, script.slice(0, 170), silent)
    await play(procedure, halves, script, silent)
    for (const { id } of accidents) expect(await halves.load(id)).toEqual(await store.load(id))
  })
})
