import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Changes, Effect, Reason } from '../../../src/index.ts'
import { choicesOf, numbers } from './choices.ts'
import { kernel } from './kernel.ts'
import { loadedRandom, randomText } from './random-procedure.ts'
import { randomOpening, randomSession } from './random-session.ts'
import { partsOfTheLanguage, placesIn } from './schema-walk.ts'

// What the properties of every day meet: their seed, and about as many runs as theirs together.
const runs = { seed: 20260105, numRuns: 600 }
const texts = fc.sample(numbers(1800), runs).map((list) => randomText(list))

/** Parts of the language that no generated procedure has, and why. */
const noProcedureHas: Readonly<Record<string, string>> = {
  'procedure/extends': 'what is extended is merged before it is linked',
  'procedure/change': 'as above',
  'procedure/add': 'as above',
  'procedure/remove': 'as above',
  any: 'what stands in a change',
  'procedure/metrics': 'figures over cases move none; they have tests of their own',
  'procedure/reports': 'as above',
  metric: 'as above',
  measured: 'as above',
  report: 'as above',
  'decision/policy=sum': 'decisions give words, which cannot be added',
  'track/tracks': 'refused: a track has stages of its own',
  'track/final': 'refused: a track has stages of its own',
}

describe('the generated procedures', () => {
  it('use every key and every word of the language', () => {
    const used = new Set(
      texts.flatMap((text) => placesIn(JSON.parse(text)).map(({ path }) => path)),
    )
    const missing = partsOfTheLanguage().filter((part) => !used.has(part))
    const isExcepted = (part: string) => {
      return Object.keys(noProcedureHas).some(
        (one) => part === one || (/^[:/]/.test(part.slice(one.length)) && part.startsWith(one)),
      )
    }
    expect(missing.filter((part) => !isExcepted(part))).toEqual([])
    for (const part of Object.keys(noProcedureHas)) expect(used).not.toContain(part)
  })

  it('all load', () => {
    for (const text of texts) expect(loadedRandom(text).stages.size).toBeGreaterThan(1)
  })
})

/** What random walks meet; or why they do not. */
type Met<Word extends string> = Readonly<Record<Word, true | string>>

const ofMigration = 'said where a case moves to another version'
const ofStores = 'said of what comes from a damaged store, or from another procedure'

const reasons: Met<Reason['code']> = {
  'case-closed': true,
  'not-an-event': true,
  'not-a-case': ofStores,
  'event-exists': true,
  'not-json': true,
  'not-an-instant': 'walks keep the time themselves',
  'time-goes-back': true,
  'stale-revision': true,
  'wrong-procedure': ofStores,
  'unknown-step': true,
  'not-an-opening': true,
  'not-offered': true,
  'role-missing': true,
  'form-missing': true,
  'form-unexpected': true,
  'form-invalid': true,
  'no-place': ofMigration,
  'does-not-fit': ofMigration,
  'linked-case-open': ofMigration,
  'salt-missing': true,
  'condition-false': true,
  'condition-unknown': true,
  'no-branch': 'no procedure loads whose branches may all be false',
  'on-hold': true,
  'already-held': true,
  'not-held': true,
  'already-voted': true,
  'not-your-turn': true,
  'may-not-deviate': true,
  'nothing-to-deviate': true,
  undecided: true,
  'not-overridden': true,
  'no-other-case': true,
  'not-in-force': true,
  'list-unknown': true,
  'too-many-cases': true,
  'too-long-ago': true,
  'linked-too-deep': true,
  'unknown-linked-case': true,
  'step-missing': true,
  'constraint-broken': true,
}

const changes: Met<keyof Changes> = {
  place: true,
  facts: true,
  decisions: true,
  assigned: true,
  deadlines: true,
  links: true,
  closed: true,
  outcome: true,
  held: true,
  votes: true,
  adopted: true,
  overrides: true,
}

const effects: Met<Effect['kind']> = {
  notify: true,
  record: true,
  open: true,
  merge: true,
  deliver: 'sent by the host, when a linked case has closed',
  anchor: 'sent by the host, when a case has closed',
}

describe('random walks over them', () => {
  const met = walk()

  it.each<[string, Met<string>, ReadonlySet<string>]>([
    ['are refused for every kind of reason', reasons, met.reasons],
    ['change everything that a step can change', changes, met.changes],
    ['have every kind of effect', effects, met.effects],
  ])('%s', (_what, words, found) => {
    const expected = Object.entries(words).flatMap(([word, isMet]) =>
      isMet === true ? [word] : [],
    )
    expect([...found].sort()).toEqual(expected.sort())
  })
})

/** What comes up in a walk over each procedure. */
function walk() {
  const met = { reasons: new Set<string>(), changes: new Set<string>(), effects: new Set<string>() }
  const options = { length: 30, wakes: true, linked: true }
  const lists = fc.sample(numbers(1600), { ...runs, seed: runs.seed + 1 })
  for (const [index, text] of texts.entries()) {
    const procedure = loadedRandom(text)
    const list = lists[index] ?? []
    const opening = randomOpening(procedure, choicesOf(list), options)
    const opened = kernel.openCase(procedure, opening)
    const session = randomSession(kernel, procedure, choicesOf(list), options)
    for (const outcome of [opened, ...(session?.moments ?? []).map((moment) => moment.outcome)]) {
      if (!outcome.ok) {
        for (const { code } of outcome.reasons) met.reasons.add(code)
        continue
      }
      for (const { kind } of outcome.effects) met.effects.add(kind)
      for (const entry of outcome.entries) {
        for (const key of Object.keys(entry.changes)) met.changes.add(key)
      }
    }
  }
  return met
}
