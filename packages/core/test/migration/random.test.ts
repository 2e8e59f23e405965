import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eraseCase } from '../../src/index.ts'
import { patient, runs } from '../property-runs.ts'
import {
  erasingChangesNoVerdict,
  identityChangesNothing,
  type MigrationProperty,
  promisesAreKept,
  renamingIsOnlyAName,
  type UnderTest,
  underTest,
} from './random.ts'

describe('for random procedures and random events', () => {
  it.each<[string, MigrationProperty]>([
    ['erasing personal values changes no verdict', erasingChangesNoVerdict],
    ['the identity plan changes only the pinned version', identityChangesNothing],
    ['a version with other names makes no other case, there and back', renamingIsOnlyAName],
    ['what was promised stays due', promisesAreKept],
  ])('%s', (_name, property) => fc.assert(property(underTest), runs(40)), patient)
})

describe('code that is broken is found out', () => {
  it.each<[string, MigrationProperty, Partial<UnderTest>]>([
    [
      'where erasing takes the facts along',
      erasingChangesNoVerdict,
      {
        erase: (state, trail, fields) => {
          const gone = underTest.erase(state, trail, fields)
          return { ...gone, case: { ...gone.case, facts: {} } }
        },
      },
    ],
    [
      'where erasing forgets the trail',
      erasingChangesNoVerdict,
      {
        erase: (state, trail, fields) => {
          return { case: underTest.erase(state, trail, fields).case, trail }
        },
      },
    ],
    [
      'where erasing forgets the case',
      erasingChangesNoVerdict,
      {
        erase: (state, trail, fields) => {
          return { case: eraseCase(state, []), trail: underTest.erase(state, trail, fields).trail }
        },
      },
    ],
    [
      'where a migration forgets what was done',
      identityChangesNothing,
      {
        migrateCase: (plan, state, event) =>
          underTest.migrateCase(plan, { ...state, done: {} }, event),
      },
    ],
    [
      'where a migration lets time run on',
      identityChangesNothing,
      {
        migrateCase: (plan, state, event) => {
          return underTest.migrateCase(plan, state, { ...event, at: state.at + 40 * 3_600_000 })
        },
      },
    ],
    [
      'where facts keep their old names',
      renamingIsOnlyAName,
      {
        migrateCase: (plan, state, event) => {
          const { facts: _, ...mapping } = plan.mapping
          return underTest.migrateCase({ ...plan, mapping }, state, event)
        },
      },
    ],
    [
      'where the newer version decides what is due',
      promisesAreKept,
      {
        migrateCase: (plan, state, event) => {
          const all = plan.from.deadlines.map(({ id }) => [id, 'new'] as const)
          const mapping = { ...plan.mapping, deadlines: Object.fromEntries(all) }
          return underTest.migrateCase({ ...plan, mapping }, state, event)
        },
      },
    ],
    [
      'where remembered conditions are forgotten',
      renamingIsOnlyAName,
      {
        migrateCase: (plan, state, event) => {
          const { histories: _, ...mapping } = plan.mapping
          return underTest.migrateCase({ ...plan, mapping }, state, event)
        },
      },
    ],
  ])(
    '%s',
    (_name, property, parts) => {
      const details = fc.check(property({ ...underTest, ...parts }), {
        ...runs(200),
        endOnFailure: true,
      })
      expect(details.failed).toBe(true)
    },
    patient,
  )
})
