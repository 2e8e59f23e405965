import type { Actor, Range } from '@dueprocess/core'
import { say } from '@dueprocess/rules'
import type {
  ErasureSource,
  LinkedClosingSource,
  LookSource,
  OpeningSource,
  StepSource,
  TakenStepSource,
  WaitSource,
  WaitUntilSource,
} from '../grammar/index.ts'
import { findActor, standIn } from './actors.ts'
import type { Check } from './check.ts'
import { type LinkContext, reportProblem, reportUnknown, writtenNames } from './context.ts'
import { type FormValues, linkData } from './data.ts'
import { linkExpectation } from './expectation.ts'
import { linkRefusal, type WantedRefusal } from './refusal.ts'
import { linkDuration, linkInstant, linkMoment, type Moment } from './time.ts'

/** What somebody does, or what happens, ready to run. */
export type Act =
  | (Doing & {
      readonly kind: 'open'
      readonly openedBy?: { readonly case: string; readonly as: string }
    })
  | (Doing & { readonly kind: 'take' })
  | { readonly kind: 'wait' }
  | {
      readonly kind: 'linked'
      readonly as: string
      readonly outcome: string
      readonly number?: number
    }
  /** Without fields: everything. */
  | { readonly kind: 'erase'; readonly fields?: readonly string[] }
  | { readonly kind: 'look' }

/** A step of an actor. */
interface Doing {
  readonly step: string
  /** Absent where the clock of another case opens this one. */
  readonly by?: Actor
  readonly data?: FormValues
  readonly deviation?: string
}

/** One step of a scenario. */
export interface ScenarioStep {
  readonly act: Act
  /** Absent: at the same instant as the step before it. */
  readonly moment?: Moment
  /** Absent: it must be accepted. */
  readonly refused?: WantedRefusal
  readonly checks: readonly Check[]
  /** Where it says what happens, for a failure of the step itself. */
  readonly range: Range
}

/** Undefined where something is wrong, which has been reported then. */
export function linkStep(context: LinkContext, source: StepSource): ScenarioStep | undefined {
  const [key] = Object.keys(linkers).filter((name) => Object.hasOwn(source, name))
  const name = (key ?? 'expect') as Head
  const linked = linkers[name](context, source as never)
  const checks = linkExpectation(context, source.expect)
  const refused = 'refused' in source ? linkRefusal(context, source) : undefined
  if (!linked) return undefined
  const { act, moment } = linked
  return {
    act,
    ...(moment ? { moment } : {}),
    ...(refused ? { refused } : {}),
    checks,
    range: context.locate(source, name),
  }
}

type Head = 'open' | 'step' | 'wait' | 'until' | 'linked' | 'erase' | 'expect'

interface LinkedAct {
  readonly act: Act
  readonly moment?: Moment | undefined
}

/** How a step is linked, by the key that says what happens. */
const linkers: Readonly<
  Record<Head, (context: LinkContext, source: never) => LinkedAct | undefined>
> = {
  open: (context, source: OpeningSource) => {
    const doing = linkDoing(context, source, 'open')
    const openedBy = source['opened-by']
    if (!doing) return undefined
    const act: Act = { kind: 'open', ...doing, ...(openedBy ? { openedBy } : {}) }
    return { act, moment: linkMoment(context, source) }
  },
  step: (context, source: TakenStepSource) => {
    const doing = linkDoing(context, source, 'step')
    return doing && { act: { kind: 'take', ...doing }, moment: linkMoment(context, source) }
  },
  wait: (context, source: WaitSource) => {
    const moment = linkDuration(context, source, 'wait')
    return moment && { act: { kind: 'wait' }, moment }
  },
  until: (context, source: WaitUntilSource) => {
    const instant = linkInstant(context, source, 'until')
    return instant === undefined
      ? undefined
      : { act: { kind: 'wait' }, moment: { kind: 'at', instant } }
  },
  linked: (context, source: LinkedClosingSource) => {
    const { linked: as, outcome, number } = source
    const { links } = context.procedure
    if (!links.has(as)) {
      reportUnknown(
        context,
        'link',
        { name: as, range: context.locate(source, 'linked') },
        links.keys(),
      )
    }
    const act: Act = { kind: 'linked', as, outcome, ...(number === undefined ? {} : { number }) }
    return { act, moment: linkMoment(context, source) }
  },
  erase: (context, source: ErasureSource) => {
    if (source.erase === 'everything') return { act: { kind: 'erase' } }
    return { act: { kind: 'erase', fields: personalFields(context, source) } }
  },
  expect: (_: LinkContext, __: LookSource) => ({ act: { kind: 'look' } }),
}

function linkDoing(
  context: LinkContext,
  source: OpeningSource | TakenStepSource,
  key: 'open' | 'step',
): Doing | undefined {
  const { openings, steps } = context.procedure
  const id = (source as unknown as Readonly<Record<string, string>>)[key] ?? ''
  const all = key === 'open' ? openings : steps
  const step = all.get(id)
  if (!step) {
    const written = { name: id, range: context.locate(source, key) }
    reportUnknown(context, key === 'open' ? 'opening' : 'step', written, all.keys())
  }
  const [by] = writtenNames(context, source, 'by')
  const [principal] = writtenNames(context, source, 'on-behalf-of')
  const actor = by && findActor(context, by)
  const isUnattended = !by && 'opened-by' in source
  if (!by && !isUnattended) {
    const range = context.locate(source, key)
    reportProblem(
      context,
      'missing-key',
      say`\`${key}: ${id}\` has no \`by\``,
      range,
      say`say who does it`,
    )
  }
  const data = linkData(context, source, step)
  if (!step || !(actor || isUnattended)) return undefined
  const { deviation } = source
  const stand = actor && principal ? standIn(context, actor, context.actors, principal) : actor
  return {
    step: id,
    ...(stand ? { by: stand } : {}),
    ...(data === undefined ? {} : { data }),
    ...(deviation === undefined ? {} : { deviation }),
  }
}

function personalFields(context: LinkContext, source: ErasureSource): readonly string[] {
  const forms = [...context.procedure.forms.values()]
  const known = forms.flatMap(({ id, personal }) => personal.map((field) => `${id}.${field}`))
  const written = writtenNames(context, source, 'erase')
  for (const one of written) {
    if (!known.includes(one.name)) reportUnknown(context, 'field', one, known)
  }
  return written.map(({ name }) => name)
}
