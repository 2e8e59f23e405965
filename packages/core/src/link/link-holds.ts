import { say } from '@dueprocess/rules'
import type { Form } from '../form/index.ts'
import type { HoldSource, ProcedureSource } from '../grammar/index.ts'
import type { Hold } from '../procedure/hold.ts'
import type { Role } from '../procedure/role.ts'
import type { Stage } from '../procedure/stage.ts'
import { clausesOf, entriesOf, type LinkContext, resolve, textsOf } from './context.ts'
import { findStage } from './find-stage.ts'
import type { StagePlans } from './link-stages.ts'
import { linkWho } from './link-who.ts'

/** What holds refer to. */
export interface HoldVocabulary {
  readonly roles: ReadonlyMap<string, Role>
  readonly forms: ReadonlyMap<string, Form>
  readonly links: ReadonlyMap<string, unknown>
}

/** Links the holds; a hold that neither a person nor a step could ever set is reported. */
export function linkHolds(
  context: LinkContext,
  source: ProcedureSource,
  plans: StagePlans,
  vocabulary: HoldVocabulary,
): ReadonlyMap<string, Hold> {
  const setBySteps = new Set([...plans.steps.values()].map((plan) => plan.source.hold))
  return new Map(
    entriesOf(source.holds).map(([id, hold]) => {
      if (hold.set === undefined && !setBySteps.has(id)) {
        reportNeverSet(context, source.holds as object, id)
      }
      return [id, linkHold(context, { id, source: hold }, plans, vocabulary)]
    }),
  )
}

function linkHold(
  context: LinkContext,
  { id, source }: { readonly id: string; readonly source: HoldSource },
  plans: StagePlans,
  { roles, forms, links }: HoldVocabulary,
): Hold {
  const { set, release } = source
  const formAt = (owner: object, name: string | undefined): { readonly form?: Form } => {
    const form =
      name === undefined ? undefined : resolve(context, 'form', forms, name, owner, 'form')
    return form ? { form } : {}
  }
  const linked = release.linked
  if (linked !== undefined) resolve(context, 'link', links, linked, release, 'linked')
  if (release.form !== undefined && release.by === undefined) reportIdleForm(context, release)
  return {
    id,
    title: textsOf(source.title),
    clauses: clausesOf(source.clause),
    in: stageOf(context, source, plans),
    ...(set
      ? { set: { by: linkWho(context, set, 'by', set.by, roles), ...formAt(set, set.form) } }
      : {}),
    release: {
      ...(release.by === undefined
        ? {}
        : {
            by: linkWho(context, release, 'by', release.by, roles),
            ...formAt(release, release.form),
          }),
      ...(linked === undefined ? {} : { linked }),
    },
  }
}

function stageOf(context: LinkContext, source: HoldSource, { root, stages }: StagePlans): Stage {
  if (source.in === undefined) return root
  const all = new Map([...stages].map(([path, { stage }]) => [path, stage]))
  const place = { range: context.locate(source, 'in'), name: source.in }
  return findStage(context, all, place) ?? root
}

function reportIdleForm({ locate, report }: LinkContext, release: object): void {
  report({
    code: 'without-effect',
    severity: 'error',
    message: say`\`form\` has no effect without \`by\`: nobody fills it in when linked cases release the hold`,
    range: locate.key(release, 'form'),
    suggestion: { message: say`add \`by\` with a role, or remove \`form\`` },
  })
}

function reportNeverSet({ locate, report }: LinkContext, owner: object, id: string): void {
  report({
    code: 'hold-never-set',
    severity: 'error',
    message: say`nothing sets the hold \`${id}\`: it says nobody who may, and no step sets it`,
    range: locate.key(owner, id),
    suggestion: {
      message: say`add \`set: {by: <role>}\`, or \`hold: ${id}\` to the step that begins the waiting`,
    },
  })
}
