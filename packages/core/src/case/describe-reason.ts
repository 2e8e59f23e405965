import { later, type Sentence, say, spokenLanguage } from '@dueprocess/rules'
import {
  findCondition,
  type LinkedProcedure,
  labelsOf,
  textIn,
  valueLabelsOf,
} from '../procedure/index.ts'
import type { FormFault } from '../submission/index.ts'
import type { Reason } from './reason.ts'

/**
 * A reason in one sentence, in the language that is spoken, with the titles that the procedure gives in the first of
 * `languages` that it has.
 */
export function describeReason(
  procedure: LinkedProcedure,
  reason: Reason,
  languages: readonly string[] = [spokenLanguage(), 'en'],
): string {
  const titles = titlesOf(procedure, languages)
  return words[reason.code](reason as never, titles)
}

interface Titles {
  step(id: string): string
  role(id: string): string
  stage(path: string): string
  constraint(id: string): string
  hold(id: string): string
  decision(id: string): string
  form(id: string): string
  field(form: string, pointer: string): string
  /** A condition in words, as it is written in the document. */
  condition(text: string): string
  fact(name: string): string
}

function titlesOf(procedure: LinkedProcedure, languages: readonly string[]): Titles {
  const { steps, roles, stages, constraints, forms, holds, decisions } = procedure
  const label = labelsOf(procedure, languages)
  const valueLabel = valueLabelsOf(procedure, languages)
  const quoted = (title: string): string => say`"${title}"`
  return {
    step: (id) => quoted(textIn(steps.get(id)?.title ?? {}, languages, id)),
    role: (id) => quoted(textIn(roles.get(id)?.title ?? {}, languages, id)),
    stage: (path) => quoted(textIn(stages.get(path)?.title ?? {}, languages, path)),
    hold: (id) => quoted(textIn(holds.get(id)?.title ?? {}, languages, id)),
    decision: (id) => quoted(textIn(decisions.get(id)?.title ?? {}, languages, id)),
    constraint: (id) => {
      const constraint = constraints.find((candidate) => candidate.id === id)
      return quoted(textIn(constraint?.title ?? {}, languages, id))
    },
    form: (id) => {
      const { title } = forms.get(id) ?? steps.get(id) ?? {}
      return quoted(textIn(title ?? {}, languages, id))
    },
    field: (form, pointer) => {
      const [name = ''] = pointer.split('/').slice(1)
      // A form of the language has the id of its step.
      const { fields } = forms.get(form) ?? steps.get(form)?.form?.form ?? {}
      return quoted(textIn(fields?.get(name)?.title ?? {}, languages, name))
    },
    condition: (text) => {
      return findCondition(procedure, text)?.words(spokenLanguage(), label, valueLabel) ?? text
    },
    fact: (name) => label(name) ?? name,
  }
}

type Words<Code extends Reason['code']> = (
  reason: Extract<Reason, { code: Code }>,
  titles: Titles,
) => string

const words: { readonly [Code in Reason['code']]: Words<Code> } = {
  'case-closed': () => say`The case is closed.`,
  'not-an-event': ({ problem }) => say`This is no event: ${problem}.`,
  'not-a-case': ({ path, expected }) =>
    say`What was stored is no case that can go on: ${path === '' ? say`it` : `"${path}"`} must be ${expected}.`,
  'event-exists': ({ event, entry }) =>
    say`Another event with the id "${event}" was accepted before, as entry ${entry}; give a new event a new id.`,
  'not-json': ({ path, fault }) =>
    say`The data at "${path}" cannot be kept: ${jsonFaults[fault]()}.`,
  'not-an-instant': ({ found }) =>
    say`"${found}" is no instant; write RFC 3339 with an offset, such as 2026-01-31T09:00:00+08:00.`,
  'time-goes-back': ({ last, found }) =>
    say`The event is dated ${found}, but the case has an entry of ${last}.`,
  'stale-revision': ({ expected, found }) =>
    say`The case has changed since it was looked at: revision ${expected} was seen, it is now at ${found}.`,
  'wrong-procedure': ({ expected, found }) => say`The case follows ${expected}, not ${found}.`,
  'unknown-step': ({ step, meant, available }) =>
    say`There is no step "${step}"${meant ? say`; did you mean "${meant}"?` : say`; available: ${available.join(say`, `)}.`}`,
  'not-an-opening': ({ step, available }) =>
    say`${step === '' ? say`The event must name the \`step\` that opens the case` : say`"${step}" does not open a case`}; available: ${available.join(say`, `)}.`,
  'not-offered': ({ step, stage, place }, titles) =>
    stage === ''
      ? say`${titles.step(step)} opens a case, and this one is open.`
      : say`${titles.step(step)} belongs to the stage ${titles.stage(stage)}; the case is at ${place.map(titles.stage).join(say` and `)}.`,
  'role-missing': ({ step, roles, actor }, titles) =>
    say`${titles.step(step)} needs the role ${roles.map(titles.role).join(say` or `)}, which ${actor} does not hold.`,
  'form-missing': ({ form }, titles) => say`The form ${titles.form(form)} must be filled in.`,
  'form-unexpected': ({ step }, titles) => say`${titles.step(step)} takes no form.`,
  'form-invalid': ({ form, faults }, titles) =>
    say`The form ${titles.form(form)} is not right: ${faults.map((fault) => fieldFault(form, fault, titles)).join(say`; `)}.`,
  'no-place': ({ place }) =>
    say`The newer version has no place of what ${place.map((path) => say`"${path}"`).join(say` and `)} ${place.length > 1 ? say`become together` : say`becomes`}; say in \`stages\` where such a case goes, in every track.`,
  'does-not-fit': ({ facts }) =>
    say`The newer version does not admit what the case holds: ${facts
      .map(({ fact, target, faults }) => {
        const said = faults.map(({ rule, allowed }) => {
          const asked = Array.isArray(allowed) ? allowed.join(say`, `) : String(allowed)
          return faultWords[rule]?.(asked) ?? say`does not meet "${rule}"`
        })
        return `"${fact}"${target === fact ? '' : say`, now "${target}",`} ${said.join(say`, `)}`
      })
      .join(say`; `)}. Give it up with null, or correct it first.`,
  'linked-case-open': ({ link, count }) =>
    say`${count} cases of the link "${link}" are open and will report under this name; keep it until they are closed.`,
  'salt-missing': ({ form, fields }, titles) =>
    say`The form ${titles.form(form)} holds personal values (${fields.map((name) => titles.field(form, `/${name}`)).join(say`, `)}): the event needs a \`salt\`, a random text of at least 16 characters.`,
  'condition-false': ({ guard, condition }, titles) =>
    guard === 'when'
      ? say`Not true yet: ${titles.condition(condition)}.`
      : say`Not allowed while this is true: ${titles.condition(condition)}.`,
  'condition-unknown': ({ condition, missing }, titles) =>
    say`It cannot be said whether ${titles.condition(condition)}; not known: ${missing.map(titles.fact).join(say`, `)}.`,
  'no-branch': ({ of }, titles) => say`${titles.step(of)} has no way out that fits the facts.`,
  'on-hold': ({ step, holds }, titles) =>
    say`${titles.step(step)} cannot move the case on: it is on hold by ${holds.map(titles.hold).join(say` and `)}.`,
  'already-held': ({ hold }, titles) => say`The case is on hold by ${titles.hold(hold)} already.`,
  'not-held': ({ hold }, titles) => say`The case is not on hold by ${titles.hold(hold)}.`,
  'already-voted': ({ step, actor }, titles) =>
    say`A vote of ${actor} on ${titles.step(step)} is counted already; nobody votes twice.`,
  'not-your-turn': ({ step, role }, titles) =>
    say`${titles.role(role)} votes first on ${titles.step(step)}.`,
  'may-not-deviate': ({ actor, roles }, titles) =>
    roles.length === 0
      ? say`Nobody may deviate from this procedure.`
      : say`To deviate from the procedure needs the role ${roles.map(titles.role).join(say` or `)}, which ${actor} does not hold.`,
  'nothing-to-deviate': ({ step }, titles) =>
    say`${titles.step(step)} is within the procedure, so that there is nothing to deviate from; take it without a deviation.`,
  undecided: ({ decision, why, missing, possible }, titles) =>
    say`${titles.decision(decision)} cannot be adopted: ${undecided[why](missing.map(titles.fact), possible.length)}.`,
  'not-overridden': ({ decision }, titles) => say`${titles.decision(decision)} is not overridden.`,
  'no-other-case': ({ step, fact }, titles) =>
    say`${titles.step(step)} ends the case as a duplicate, but ${titles.fact(fact)} names no other case.`,
  'not-in-force': ({ day, from, until }) =>
    say`The procedure is followed ${period(from, until)}; the day that counts is ${day}.`,
  'list-unknown': ({ link, list }, titles) =>
    say`A case "${link}" is opened for each item of ${titles.fact(list)}, which is not known.`,
  'too-many-cases': ({ step, count, allowed }, titles) =>
    say`${titles.step(step)} would open ${count} cases at once; at most ${allowed} are allowed.`,
  'too-long-ago': ({ deadline, fact, found, allowed }, titles) =>
    say`"${deadline}" comes round from ${titles.fact(fact)}, and ${found} is more than ${allowed} periods ago; give a later instant.`,
  'linked-too-deep': ({ step, allowed }, titles) =>
    say`${titles.step(step)} would open a case, but ${allowed} cases have opened each other in a row without a person, or their ids have become too long.`,
  'unknown-linked-case': ({ link, case: id }) =>
    say`This case has no case "${id}" that it opened as "${link}".`,
  'step-missing': ({ step, stage }, titles) =>
    stage === ''
      ? say`${titles.step(step)} must be done before the case can be closed.`
      : say`${titles.step(step)} must be done before ${titles.stage(stage)} can be left.`,
  'constraint-broken': ({ constraint, rule, facts }, titles) =>
    say`It would break the rule ${titles.constraint(constraint)}: ${brokenRules[rule](facts as never, titles)}.`,
}

const undecided: Record<
  Extract<Reason, { code: 'undecided' }>['why'],
  (missing: readonly string[], possible: number) => string
> = {
  unknown: (missing, possible) => {
    const results = possible > 0 ? say`, ${possible} results are still possible` : ''
    return missing.length > 0
      ? say`not known: ${missing.join(say`, `)}${results}`
      : say`it is not decided`
  },
  none: () => say`no row of its table fits`,
  conflict: () => say`rows of its table contradict each other`,
}

function period(from: string | undefined, until: string | undefined): string {
  return [...(from ? [say`from ${from}`] : []), ...(until ? [say`until ${until}`] : [])].join(' ')
}

const brokenRules: Record<
  Extract<Reason, { code: 'constraint-broken' }>['rule'],
  (facts: Readonly<Record<string, string>>, titles: Titles) => string
> = {
  different: ({ actor, step = '' }, titles) => say`${actor} did ${titles.step(step)}`,
  same: ({ by, step = '' }, titles) => say`${titles.step(step)} was done by ${by}`,
  'first-then': ({ step = '' }, titles) => say`${titles.step(step)} must come first`,
  'at-most': ({ step = '', times, allowed }, titles) =>
    say`${titles.step(step)} was done ${times} times, ${allowed} are allowed`,
  never: ({ condition = '' }, titles) => titles.condition(condition),
}

const jsonFaults: Record<Extract<Reason, { code: 'not-json' }>['fault'], Sentence> = {
  'not-json': later`it is not plain JSON`,
  'not-finite': later`the number is not finite`,
  'negative-zero': later`minus zero is no number that JSON keeps`,
  'lone-surrogate': later`the text holds half of a character`,
  'null-character': later`the text holds the character U+0000`,
  'forbidden-key': later`the key is not allowed`,
  'too-deep': later`it is nested too deeply`,
  'too-large': later`it is too large`,
}

function fieldFault(form: string, { path, rule, allowed }: FormFault, titles: Titles): string {
  const field = path === '' ? say`the form` : titles.field(form, path)
  const asked = Array.isArray(allowed) ? allowed.join(say`, `) : String(allowed)
  return `${field} ${faultWords[rule]?.(asked) ?? say`does not meet "${rule}"`}`
}

const examples: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T09:00:00+08:00',
  duration: 'PT2H30M',
}

const faultWords: Readonly<Record<string, (asked: string) => string>> = {
  required: () => say`is missing`,
  additionalProperties: () => say`is no field of it`,
  type: (asked) => say`must be of type ${asked}`,
  minimum: (asked) => say`must be at least ${asked}`,
  maximum: (asked) => say`must be at most ${asked}`,
  enum: (asked) => say`must be one of: ${asked}`,
  format: (asked) =>
    say`must be a ${asked} as RFC 3339 writes it${asked in examples ? say`, such as ${examples[asked]}` : ''}`,
  pattern: () => say`is empty or written in another form`,
}
