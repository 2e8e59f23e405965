import type { Diagnostic, Procedure, Range } from '@dueprocess/core'
import { say } from '@dueprocess/rules'
import type {
  ReadScenarios,
  ScenarioSource,
  ScenariosSource,
  StepSource,
} from '../grammar/index.ts'
import { linkActors } from './actors.ts'
import { type LinkContext, reportProblem } from './context.ts'
import { linkStep, type ScenarioStep } from './step.ts'
import { linkInstant } from './time.ts'

/** A scenario whose names are resolved, ready to run. */
export interface Scenario {
  readonly name: string
  readonly title?: string
  readonly clauses: readonly string[]
  /** The id of the case. */
  readonly case: string
  /** Where its name stands. */
  readonly range: Range
  /** The instant before its first step, in milliseconds. */
  readonly start: number
  /** `start` as it was written: its offset is the one that people read. */
  readonly startText: string
  /** What is given, then its own steps. */
  readonly steps: readonly ScenarioStep[]
}

export interface LinkedScenarios {
  readonly scenarios: readonly Scenario[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Looks up all that a scenario file names in its procedure. */
export function linkScenarios(
  { text, source = {}, locate }: Pick<ReadScenarios, 'text' | 'source' | 'locate'>,
  procedure: Procedure,
): LinkedScenarios {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic)
  }
  const nameless = { text, locate, procedure, report }
  const context = { ...nameless, actors: linkActors(nameless, source.actors ?? {}) }
  const given = (source.given ?? []).flatMap((step) => linkStep(context, step) ?? [])
  const start = linkStart(context, source)
  const { scenarios = {} } = source
  const linked = Object.keys(scenarios).map((name): Scenario => {
    const one = scenarios[name] as ScenarioSource
    const { title } = one
    const from = { ...start, ...(one.start === undefined ? {} : linkStart(context, one)) }
    const steps = [...given, ...linkOwn(context, one.steps)]
    reportEarly(context, from.start, steps)
    return {
      name,
      ...(title === undefined ? {} : { title: oneText(title) }),
      clauses: one.clause === undefined ? [] : [one.clause].flat(),
      case: one.case ?? 'case-1',
      range: locate.key(scenarios, name),
      ...from,
      steps,
    }
  })
  return { scenarios: linked, diagnostics }
}

function linkOwn(context: LinkContext, steps: readonly StepSource[]): readonly ScenarioStep[] {
  return steps.flatMap((step) => linkStep(context, step) ?? [])
}

/** Time never goes back, so that what is dated before the start would happen at the start. */
function reportEarly(context: LinkContext, start: number, steps: readonly ScenarioStep[]): void {
  const first = steps.find(({ moment }) => moment)
  if (first?.moment?.kind !== 'at' || first.refused || first.moment.instant >= start) return
  reportProblem(
    context,
    'before-start',
    say`this happens before the scenario starts`,
    first.range,
    say`give the scenario a \`start\` of its own`,
  )
}

function linkStart(
  context: LinkContext,
  owner: Pick<ScenariosSource, 'start'>,
): Pick<Scenario, 'start' | 'startText'> {
  const startText = owner.start ?? ''
  const start = owner.start === undefined ? 0 : linkInstant(context, owner, 'start')
  return { start: start ?? 0, startText }
}

/** The first of several languages: what a report needs is one line. */
function oneText(title: NonNullable<ScenarioSource['title']>): string {
  return typeof title === 'string' ? title : (Object.values(title)[0] ?? '')
}
