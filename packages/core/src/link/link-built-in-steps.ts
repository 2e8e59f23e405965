import type { Type } from '@dueprocess/rules'
import { type Field, type Form, type JsonSchema, makeForm } from '../form/index.ts'
import type { Act } from '../procedure/act.ts'
import type { CaseLink } from '../procedure/case-link.ts'
import type { Decision } from '../procedure/decision.ts'
import type { Hold } from '../procedure/hold.ts'
import type { Stage } from '../procedure/stage.ts'
import type { Step } from '../procedure/step.ts'
import type { Clause, Texts } from '../procedure/text.ts'
import { nobody, type RoleChoice } from './link-who.ts'

/** What the language offers acts on. */
export interface ActedOn {
  readonly root: Stage
  readonly holds: ReadonlyMap<string, Hold>
  readonly decisions: ReadonlyMap<string, Decision>
  readonly links: ReadonlyMap<string, CaseLink>
}

/**
 * The steps that no document writes: to set and release holds, to override decisions and withdraw
 * that, to hear of linked cases. Their ids contain a dot, which no name does.
 */
export function builtInSteps({ root, holds, decisions, links }: ActedOn): readonly Step[] {
  return [
    ...[...holds.values()].flatMap(holdSteps),
    ...[...decisions.values()].flatMap((decision) => overrideSteps(decision, root)),
    ...[...links.values()].map((link) => linkStep(link, root)),
  ]
}

function holdSteps({ id, title, clauses, in: stage, set, release }: Hold): readonly Step[] {
  const about = { title, clauses, stage }
  const setting: Act = { kind: 'set-hold', hold: id }
  const releasing: Act = { kind: 'release-hold', hold: id }
  return [
    ...(set
      ? [builtIn(`set.${id}`, setting, { ...about, by: set.by, ...authored(set.form) })]
      : []),
    ...(release.by
      ? [
          builtIn(`release.${id}`, releasing, {
            ...about,
            by: release.by,
            ...authored(release.form),
          }),
        ]
      : []),
  ]
}

function authored(form: Form | undefined): Pick<Step, 'form'> {
  return form ? { form: { form, amends: false } } : {}
}

function overrideSteps(decision: Decision, stage: Stage): readonly Step[] {
  const { id, title, override, outputs } = decision
  if (!override) return []
  const about = { title, clauses: override.clauses, stage, by: override.by }
  const values = outputs.map(({ name, type }) => {
    return fieldOf(outputs.length === 1 ? 'value' : name, type)
  })
  return [
    builtIn(
      `override.${id}`,
      { kind: 'override', decision: id },
      { ...about, ...ofLanguage(`override.${id}`, [...values, reason]) },
    ),
    builtIn(
      `withdraw.${id}`,
      { kind: 'withdraw', decision: id },
      { ...about, ...ofLanguage(`withdraw.${id}`, [reason]) },
    ),
  ]
}

function linkStep({ id }: CaseLink, stage: Stage): Step {
  const fields = ['case', 'head', 'outcome'].map((name) => fieldOf(name, { kind: 'text' }))
  return builtIn(
    `link.${id}`,
    { kind: 'linked', link: id },
    { title: { und: id }, clauses: [], stage, by: nobody, ...ofLanguage(`link.${id}`, fields) },
  )
}

function ofLanguage(id: string, fields: readonly Field[]): Pick<Step, 'form'> {
  return { form: { form: makeForm(id, {}, fields), amends: false, builtIn: true } }
}

const reason: Field = {
  ...fieldOf('reason', { kind: 'text' }),
  title: { en: 'Reason', zh: '理由', ru: 'Причина' },
}

function fieldOf(name: string, type: Type): Field {
  return { name, title: {}, kind: type.kind, optional: false, type, schema: schemaOf(type) }
}

function schemaOf(type: Type): JsonSchema {
  if (type.kind === 'enumeration') return { type: 'string', enum: type.values }
  if (type.kind === 'list') return { type: 'array', items: schemaOf(type.of) }
  return type.kind === 'number' ? { type: 'number' } : { type: 'string', pattern: '\\S' }
}

interface About {
  readonly title: Texts
  readonly clauses: readonly Clause[]
  readonly stage: Stage
  readonly by: RoleChoice
  readonly form?: Exclude<Step['form'], undefined>
}

function builtIn(id: string, acts: Act, { title, ...about }: About): Step {
  return {
    id,
    ...about,
    title: titled(acts, title),
    require: [],
    assign: [],
    decide: [],
    opens: [],
    notify: [],
    record: [],
    to: [],
    acts,
  }
}

/** What the acts are called, by language; what they are about goes in the place of the dots. */
const words: Record<Act['kind'], Texts> = {
  'set-hold': { en: 'Set: …', zh: '设置：…', ru: 'Установить: …' },
  'release-hold': { en: 'Release: …', zh: '解除：…', ru: 'Снять: …' },
  override: { en: 'Override: …', zh: '改判：…', ru: 'Изменить решение: …' },
  withdraw: { en: 'Withdraw the override: …', zh: '撤销改判：…', ru: 'Отменить изменение: …' },
  linked: { en: 'Linked case closed: …', zh: '关联案件已结束：…', ru: 'Связанное дело закрыто: …' },
}

function titled({ kind }: Act, title: Texts): Texts {
  const entries = Object.entries(title).map(([language, text]) => {
    const pattern = words[kind][language] ?? words[kind].en ?? '…'
    return [language, pattern.replace('…', () => text)] as const
  })
  return Object.fromEntries(entries)
}
