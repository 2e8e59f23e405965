import type { Procedure } from '../check/index.ts'
import type { LinkedProcedure } from '../procedure/index.ts'
import type { MigrationMapping } from '../trail/index.ts'
import { fieldsOf } from './fields.ts'
import { type GapKind, type MigrationGap, procedureGaps } from './gap.ts'
import {
  type IdPart,
  idParts,
  mappedDeadline,
  normalised,
  readMapping,
  renamed,
} from './mapping.ts'
import { reversed, withMore } from './reverse.ts'
import { meantBy, stageGaps } from './stages.ts'

/** How cases get from one version of a procedure to another. Holding one means: nothing is missing. */
export interface MigrationPlan {
  readonly from: Procedure
  readonly to: Procedure
  /** What was said, as entries keep it: only what does not stay as it is. */
  readonly mapping: MigrationMapping
  /** What cases lose by it, as `kind id`: another version can be mapped back to if this is empty. */
  readonly loses: readonly string[]
  /** Facts that the newer version does not know: they stay in the case, and nothing reads them. */
  readonly unread: readonly string[]
}

export type Planned =
  | { readonly ok: true; readonly plan: MigrationPlan }
  /** Everything that is missing or wrong, not only the first. */
  | { readonly ok: false; readonly gaps: readonly MigrationGap[] }

/**
 * Plans the way of cases from one version to another. What both versions have under one name keeps
 * it. Of the rest, the mapping must say what becomes of places, deadlines, holds, links, roles of
 * the case and decisions that persons decide; facts, what was done and counts stay as they are.
 * Never throws because of the mapping.
 */
export function planMigration(
  from: Procedure,
  to: Procedure,
  given: MigrationMapping = {},
): Planned {
  const read = readMapping(given)
  if (read.problem !== undefined) {
    const gap = {
      kind: 'mapping',
      id: read.problem,
      problem: 'not-a-mapping',
      available: [],
    } as const
    return { ok: false, gaps: [gap] }
  }
  const { mapping } = read
  const gaps = [...procedureGaps(from, to)]
  if (gaps.length === 0) {
    gaps.push(...stageGaps(from, to, mapping), ...deadlineGaps(from, to, mapping))
    for (const part of idParts) gaps.push(...idGaps(parts[part](from, to), mapping, part))
    gaps.push(...personalGaps(from, to, mapping))
  }
  if (gaps.length > 0) return { ok: false, gaps }
  const kept = normalised(mapping)
  return {
    ok: true,
    plan: {
      from,
      to,
      mapping: kept,
      loses: reversed(from, to, kept).loses,
      unread: unreadFacts(from, to, kept),
    },
  }
}

/**
 * Plans the way back. Where nothing was lost, cases that did not move meanwhile come out where they
 * were, with the facts that they had. What the newer version alone has, `more` must say.
 */
export function reversePlan(
  { from, to, mapping }: MigrationPlan,
  more: MigrationMapping = {},
): Planned {
  const back = reversed(from, to, mapping).mapping
  const read = readMapping(more)
  return planMigration(to, from, read.mapping ? withMore(back, read.mapping) : more)
}

/** What a part of a mapping is about: what there is on both sides, and what must have a successor. */
interface Ids {
  readonly kind: GapKind
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Those that a case may hold and nobody may lose by silence. */
  readonly owed: readonly string[]
}

const parts: { readonly [Part in IdPart]: (from: LinkedProcedure, to: LinkedProcedure) => Ids } = {
  facts: (from, to) => free('fact', [...fieldsOf(from).keys()], [...fieldsOf(to).keys()]),
  steps: (from, to) => free('step', stepsOf(from), stepsOf(to)),
  roles: (from, to) => owed('role', rolesOfCase(from), rolesOfCase(to)),
  holds: (from, to) => owed('hold', [...from.holds.keys()], [...to.holds.keys()]),
  links: (from, to) => owed('link', [...from.links.keys()], [...to.links.keys()]),
  decisions: (from, to) => owed('decision', decidedByPersons(from), decidedByPersons(to)),
  records: (from, to) => free('record', numberedRecords(from), numberedRecords(to)),
  histories: (from, to) => free('history', namesOf(from.histories), namesOf(to.histories)),
}

function free(kind: GapKind, from: readonly string[], to: readonly string[]): Ids {
  return { kind, from, to, owed: [] }
}

function owed(kind: GapKind, from: readonly string[], to: readonly string[]): Ids {
  return { kind, from, to, owed: from }
}

function stepsOf({ steps }: LinkedProcedure): readonly string[] {
  return [...steps.values()].filter(({ acts }) => acts === undefined).map(({ id }) => id)
}

function rolesOfCase({ roles }: LinkedProcedure): readonly string[] {
  return [...roles.values()].filter(({ ofCase }) => ofCase).map(({ id }) => id)
}

function decidedByPersons({ decisions }: LinkedProcedure): readonly string[] {
  const byPersons = [...decisions.values()].filter(({ adopted, override }) => adopted || override)
  return byPersons.map(({ id }) => id)
}

function numberedRecords({ records }: LinkedProcedure): readonly string[] {
  return [...records.values()].filter(({ numbered }) => numbered).map(({ id }) => id)
}

function namesOf(histories: LinkedProcedure['histories']): readonly string[] {
  return histories.map(({ name }) => name)
}

// Histories of what was done may become one; everything else has one place each.
const joinable: ReadonlySet<IdPart> = new Set(['steps'])

function* idGaps(
  { kind, from, to, owed }: Ids,
  mapping: MigrationMapping,
  part: IdPart,
): Generator<MigrationGap> {
  for (const id of Object.keys(mapping[part] ?? {})) {
    if (from.includes(id)) continue
    yield { kind, id, problem: 'unknown', available: from, ...meantBy(id, from) }
  }
  const taken = new Set<string>()
  for (const id of from) {
    const target = renamed(mapping, part, id)
    if (target === null) continue
    const isThere = to.includes(target)
    if (!isThere && target !== id) {
      yield { kind, id, problem: 'no-target', target, available: to, ...meantBy(target, to) }
    } else if (!isThere && owed.includes(id)) {
      yield { kind, id, problem: 'unmapped', available: to, ...meantBy(id, to) }
    } else if (taken.has(target) && !joinable.has(part)) {
      yield { kind, id, problem: 'taken', target, available: to.filter((one) => !taken.has(one)) }
    }
    taken.add(target)
  }
}

function* deadlineGaps(
  from: LinkedProcedure,
  to: LinkedProcedure,
  mapping: MigrationMapping,
): Generator<MigrationGap> {
  const [before, available] = [from, to].map(({ deadlines }) => deadlines.map(({ id }) => id))
  const [known = [], there = []] = [before, available]
  const kind = 'deadline'
  for (const id of Object.keys(mapping.deadlines ?? {})) {
    if (known.includes(id)) continue
    yield { kind, id, problem: 'unknown', available: known, ...meantBy(id, known) }
  }
  const taken = new Set<string>()
  for (const id of known) {
    const target = mappedDeadline(mapping, id)?.id
    if (target === undefined) continue
    const gap = { kind, id, available: there } as const
    if (!there.includes(target)) {
      if (target === id) yield { ...gap, problem: 'unmapped', ...meantBy(id, there) }
      else yield { ...gap, problem: 'no-target', target, ...meantBy(target, there) }
    } else if (taken.has(target)) yield { ...gap, problem: 'taken', target }
    taken.add(target)
  }
}

/** What can be erased in one version must be such in the other: a hash is no value, nor back. */
function* personalGaps(
  from: LinkedProcedure,
  to: LinkedProcedure,
  mapping: MigrationMapping,
): Generator<MigrationGap> {
  const after = fieldsOf(to)
  for (const [id, { personal = false }] of fieldsOf(from)) {
    const target = renamed(mapping, 'facts', id)
    const field = target === null ? undefined : after.get(target)
    if (!field || target === null || (field.personal ?? false) === personal) continue
    const available = [...after].filter(([, one]) => (one.personal ?? false) === personal)
    const names = available.map(([name]) => name)
    yield { kind: 'fact', id, problem: 'personal', target, available: names }
  }
}

function unreadFacts(
  from: LinkedProcedure,
  to: LinkedProcedure,
  mapping: MigrationMapping,
): readonly string[] {
  const after = fieldsOf(to)
  return [...fieldsOf(from).keys()].filter((id) => {
    const target = renamed(mapping, 'facts', id)
    return target !== null && !after.has(target)
  })
}
