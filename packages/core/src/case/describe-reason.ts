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
 * A reason in one English sentence, with the titles that the procedure gives in the first of
 * `languages` that it has.
 */
export function describeReason(
  procedure: LinkedProcedure,
  reason: Reason,
  languages: readonly string[] = ['en'],
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
  const quoted = (title: string): string => `"${title}"`
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
      return findCondition(procedure, text)?.words('en', label, valueLabel) ?? text
    },
    fact: (name) => label(name) ?? name,
  }
}

type Words<Code extends Reason['code']> = (
  reason: Extract<Reason, { code: Code }>,
  titles: Titles,
) => string

const words: { readonly [Code in Reason['code']]: Words<Code> } = {
  'case-closed': () => 'The case is closed.',
  'not-an-event': ({ problem }) => `This is no event: ${problem}.`,
  'not-a-case': ({ path, expected }) =>
    `What was stored is no case that can go on: ${path === '' ? 'it' : `"${path}"`} must be ${expected}.`,
  'event-exists': ({ event, entry }) =>
    `Another event with the id "${event}" was accepted before, as entry ${entry}; give a new event a new id.`,
  'not-json': ({ path, fault }) => `The data at "${path}" cannot be kept: ${jsonFaults[fault]}.`,
  'not-an-instant': ({ found }) =>
    `"${found}" is no instant; write RFC 3339 with an offset, such as 2026-01-31T09:00:00+08:00.`,
  'time-goes-back': ({ last, found }) =>
    `The event is dated ${found}, but the case has an entry of ${last}.`,
  'stale-revision': ({ expected, found }) =>
    `The case has changed since it was looked at: revision ${expected} was seen, it is now at ${found}.`,
  'wrong-procedure': ({ expected, found }) => `The case follows ${expected}, not ${found}.`,
  'unknown-step': ({ step, meant, available }) =>
    `There is no step "${step}"${meant ? `; did you mean "${meant}"?` : `; available: ${available.join(', ')}.`}`,
  'not-an-opening': ({ step, available }) =>
    `${step === '' ? 'The event must name the `step` that opens the case' : `"${step}" does not open a case`}; available: ${available.join(', ')}.`,
  'not-offered': ({ step, stage, place }, titles) =>
    stage === ''
      ? `${titles.step(step)} opens a case, and this one is open.`
      : `${titles.step(step)} belongs to the stage ${titles.stage(stage)}; the case is at ${place.map(titles.stage).join(' and ')}.`,
  'role-missing': ({ step, roles, actor }, titles) =>
    `${titles.step(step)} needs the role ${roles.map(titles.role).join(' or ')}, which ${actor} does not hold.`,
  'form-missing': ({ form }, titles) => `The form ${titles.form(form)} must be filled in.`,
  'form-unexpected': ({ step }, titles) => `${titles.step(step)} takes no form.`,
  'form-invalid': ({ form, faults }, titles) =>
    `The form ${titles.form(form)} is not right: ${faults.map((fault) => fieldFault(form, fault, titles)).join('; ')}.`,
  'no-place': ({ place }) =>
    `The newer version has no place of what ${place.map((path) => `"${path}"`).join(' and ')} ${place.length > 1 ? 'become together' : 'becomes'}; say in \`stages\` where such a case goes, in every track.`,
  'does-not-fit': ({ facts }) =>
    `The newer version does not admit what the case holds: ${facts
      .map(({ fact, target, faults }) => {
        const said = faults.map(({ rule, allowed }) => {
          const asked = Array.isArray(allowed) ? allowed.join(', ') : String(allowed)
          return faultWords[rule]?.(asked) ?? `does not meet "${rule}"`
        })
        return `"${fact}"${target === fact ? '' : `, now "${target}",`} ${said.join(', ')}`
      })
      .join('; ')}. Give it up with null, or correct it first.`,
  'linked-case-open': ({ link, count }) =>
    `${count} cases of the link "${link}" are open and will report under this name; keep it until they are closed.`,
  'salt-missing': ({ form, fields }, titles) =>
    `The form ${titles.form(form)} holds personal values (${fields.map((name) => titles.field(form, `/${name}`)).join(', ')}): the event needs a \`salt\`, a random text of at least 16 characters.`,
  'condition-false': ({ guard, condition }, titles) =>
    guard === 'when'
      ? `Not true yet: ${titles.condition(condition)}.`
      : `Not allowed while this is true: ${titles.condition(condition)}.`,
  'condition-unknown': ({ condition, missing }, titles) =>
    `It cannot be said whether ${titles.condition(condition)}; not known: ${missing.map(titles.fact).join(', ')}.`,
  'no-branch': ({ of }, titles) => `${titles.step(of)} has no way out that fits the facts.`,
  'on-hold': ({ step, holds }, titles) =>
    `${titles.step(step)} cannot move the case on: it is on hold by ${holds.map(titles.hold).join(' and ')}.`,
  'already-held': ({ hold }, titles) => `The case is on hold by ${titles.hold(hold)} already.`,
  'not-held': ({ hold }, titles) => `The case is not on hold by ${titles.hold(hold)}.`,
  'already-voted': ({ step, actor }, titles) =>
    `A vote of ${actor} on ${titles.step(step)} is counted already; nobody votes twice.`,
  'not-your-turn': ({ step, role }, titles) =>
    `${titles.role(role)} votes first on ${titles.step(step)}.`,
  'may-not-deviate': ({ actor, roles }, titles) =>
    roles.length === 0
      ? 'Nobody may deviate from this procedure.'
      : `To deviate from the procedure needs the role ${roles.map(titles.role).join(' or ')}, which ${actor} does not hold.`,
  'nothing-to-deviate': ({ step }, titles) =>
    `${titles.step(step)} is within the procedure, so that there is nothing to deviate from; take it without a deviation.`,
  undecided: ({ decision, why, missing, possible }, titles) =>
    `${titles.decision(decision)} cannot be adopted: ${undecided[why](missing.map(titles.fact), possible.length)}.`,
  'not-overridden': ({ decision }, titles) => `${titles.decision(decision)} is not overridden.`,
  'no-other-case': ({ step, fact }, titles) =>
    `${titles.step(step)} ends the case as a duplicate, but ${titles.fact(fact)} names no other case.`,
  'not-in-force': ({ day, from, until }) =>
    `The procedure is followed ${period(from, until)}; the day that counts is ${day}.`,
  'list-unknown': ({ link, list }, titles) =>
    `A case "${link}" is opened for each item of ${titles.fact(list)}, which is not known.`,
  'too-many-cases': ({ step, count, allowed }, titles) =>
    `${titles.step(step)} would open ${count} cases at once; at most ${allowed} are allowed.`,
  'too-long-ago': ({ deadline, fact, found, allowed }, titles) =>
    `"${deadline}" comes round from ${titles.fact(fact)}, and ${found} is more than ${allowed} periods ago; give a later instant.`,
  'linked-too-deep': ({ step, allowed }, titles) =>
    `${titles.step(step)} would open a case, but ${allowed} cases have opened each other in a row without a person, or their ids have become too long.`,
  'unknown-linked-case': ({ link, case: id }) =>
    `This case has no case "${id}" that it opened as "${link}".`,
  'step-missing': ({ step, stage }, titles) =>
    stage === ''
      ? `${titles.step(step)} must be done before the case can be closed.`
      : `${titles.step(step)} must be done before ${titles.stage(stage)} can be left.`,
  'constraint-broken': ({ constraint, rule, facts }, titles) =>
    `It would break the rule ${titles.constraint(constraint)}: ${brokenRules[rule](facts as never, titles)}.`,
}

const undecided: Record<
  Extract<Reason, { code: 'undecided' }>['why'],
  (missing: readonly string[], possible: number) => string
> = {
  unknown: (missing, possible) => {
    const results = possible > 0 ? `, ${possible} results are still possible` : ''
    return missing.length > 0 ? `not known: ${missing.join(', ')}${results}` : 'it is not decided'
  },
  none: () => 'no row of its table fits',
  conflict: () => 'rows of its table contradict each other',
}

function period(from: string | undefined, until: string | undefined): string {
  return [...(from ? [`from ${from}`] : []), ...(until ? [`until ${until}`] : [])].join(' ')
}

const brokenRules: Record<
  Extract<Reason, { code: 'constraint-broken' }>['rule'],
  (facts: Readonly<Record<string, string>>, titles: Titles) => string
> = {
  different: ({ actor, step = '' }, titles) => `${actor} did ${titles.step(step)}`,
  same: ({ by, step = '' }, titles) => `${titles.step(step)} was done by ${by}`,
  'first-then': ({ step = '' }, titles) => `${titles.step(step)} must come first`,
  'at-most': ({ step = '', times, allowed }, titles) =>
    `${titles.step(step)} was done ${times} times, ${allowed} are allowed`,
  never: ({ condition = '' }, titles) => titles.condition(condition),
}

const jsonFaults: Record<Extract<Reason, { code: 'not-json' }>['fault'], string> = {
  'not-json': 'it is not plain JSON',
  'not-finite': 'the number is not finite',
  'negative-zero': 'minus zero is no number that JSON keeps',
  'lone-surrogate': 'the text holds half of a character',
  'null-character': 'the text holds the character U+0000',
  'forbidden-key': 'the key is not allowed',
  'too-deep': 'it is nested too deeply',
  'too-large': 'it is too large',
}

function fieldFault(form: string, { path, rule, allowed }: FormFault, titles: Titles): string {
  const field = path === '' ? 'the form' : titles.field(form, path)
  const asked = Array.isArray(allowed) ? allowed.join(', ') : String(allowed)
  return `${field} ${faultWords[rule]?.(asked) ?? `does not meet "${rule}"`}`
}

const examples: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T09:00:00+08:00',
  duration: 'PT2H30M',
}

const faultWords: Readonly<Record<string, (asked: string) => string>> = {
  required: () => 'is missing',
  additionalProperties: () => 'is no field of it',
  type: (asked) => `must be of type ${asked}`,
  minimum: (asked) => `must be at least ${asked}`,
  maximum: (asked) => `must be at most ${asked}`,
  enum: (asked) => `must be one of: ${asked}`,
  format: (asked) =>
    `must be a ${asked} as RFC 3339 writes it${asked in examples ? `, such as ${examples[asked]}` : ''}`,
  pattern: () => 'is empty or written in another form',
}
