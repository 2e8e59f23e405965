import { deadlineInWords, describeReason, explainDeadline, type Reason } from '@dueprocess/core'
import { always, parseDuration, parseInstant, plusDuration } from '@dueprocess/rules'
import { didYouMean, nearest } from '../arguments/index.ts'
import { writeNamed } from '../output/index.ts'
import { wallInstant } from '../values/index.ts'
import { fillForm } from './fill-form.ts'
import { openSteps, refusedSteps } from './offers.ts'
import { fail, type LineEnd, type Play } from './play.ts'
import type { TypedLine } from './read-line.ts'
import { showEntry } from './show-entry.ts'
import { showStatus } from './show-status.ts'
import { become, type Tried, tryClosing, tryStep, tryWaiting } from './simulation.ts'

type Verb = (play: Play, line: TypedLine) => LineEnd | Promise<LineEnd>

/** What can be said beside the ids of steps, and what it does. */
export const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['take', (play, line) => takeStep(play, { ...line, words: line.words.slice(1) })],
  ['as', actAs],
  ['wait', wait],
  ['until', waitUntil],
  ['look', look],
  ['why', why],
  ['deadlines', showDeadlines],
  ['facts', showFacts],
  ['trail', showTrail],
  ['ended', linkedEnded],
  ['undo', undo],
  ['save', save],
  ['help', showHelp],
  ['quit', () => 'quit'],
])

/** Does what a line says: a verb, or a step by its id or its number. */
export async function obey(play: Play, line: TypedLine): Promise<LineEnd> {
  const [first] = line.words
  if (first === undefined) return 'done'
  const isStep = play.simulation.procedure.steps.has(first)
  const verb = isStep ? undefined : verbs.get(first)
  return verb ? await verb(play, line) : await takeStep(play, line)
}

async function takeStep(play: Play, { words, values }: TypedLine): Promise<LineEnd> {
  const { screen, simulation } = play
  const { say } = screen
  const [asked = '', ...more] = words
  if (asked === '') return fail(play, say.whichStep)
  const steps = openSteps(simulation)
  const id = /^\d+$/.test(asked) ? steps[Number(asked) - 1]?.step : asked
  const step = simulation.procedure.steps.get(id ?? '')
  if (!step) return fail(play, unknownStep(play, asked))
  if (more.length > 0) return fail(play, say.notUnderstood(more.join(' ')))
  const { because, fields } = splitBecause(values, step.form?.form.fields.has('because') ?? false)
  const filled = await fillForm(play, step, fields)
  if (!filled.ok) return 'failed'
  return tell(play, tryStep(simulation, { step: step.id, data: filled.data, because }))
}

/** `because="…"` makes a step a deviation, unless its form has such a field. */
function splitBecause(
  values: ReadonlyMap<string, string>,
  isField: boolean,
): { readonly because?: string | undefined; readonly fields: ReadonlyMap<string, string> } {
  if (isField) return { fields: values }
  const fields = new Map([...values].filter(([name]) => name !== 'because'))
  return { because: values.get('because'), fields }
}

function unknownStep({ screen, simulation }: Play, asked: string): string {
  const known = [...simulation.procedure.steps.keys(), ...verbs.keys()]
  return screen.say.unknownStep(asked) + didYouMean(nearest(asked, known), screen.session.words)
}

/** Goes on with what was accepted, and tells it; tells why something was not. */
function tell(play: Play, tried: Tried): LineEnd {
  const { screen, simulation } = play
  if (!tried.ok) return fail(play, ...reasonsInWords(play, tried.reasons))
  play.simulation = tried.simulation
  for (const entry of tried.entries) showEntry(screen, tried.simulation, entry)
  if (tried.entries.length === 0 && tried.simulation.at !== simulation.at) {
    screen.line(`${screen.paint('dim', screen.time(tried.simulation.at))}  ${screen.say.nothing}`)
  }
  return 'done'
}

function reasonsInWords(play: Play, reasons: readonly Reason[]): readonly string[] {
  const { screen, simulation } = play
  const { procedure } = simulation
  return reasons.map((reason) => {
    const said = describeReason(procedure, reason, screen.session.languages)
    if (reason.code !== 'role-missing') return said
    const [role = ''] = reason.roles
    const holder = simulation.case?.assigned[role]
    const who = holder?.kind === 'actors' ? holder.actors[0] : role
    return procedure.roles.get(role)?.ofCase && holder?.kind !== 'actors'
      ? said
      : `${said} ${screen.say.tryAs(who ?? role)}`
  })
}

/** `as guard`, `as guard,manager`, `as guard li`: a person of that name with those roles. */
function actAs(play: Play, { words }: TypedLine): LineEnd {
  const { screen, simulation } = play
  const { procedure, actors } = simulation
  const [, roles, name] = words
  const available = [...procedure.roles.values()].filter(({ ofCase }) => !ofCase)
  const ids = available.map(({ id }) => id)
  if (roles === undefined) return fail(play, screen.say.asWhom(ids.join(', ')))
  const known = actors.get(roles)
  const held = Object.values(simulation.case?.assigned ?? {}).flatMap((holder) =>
    holder.kind === 'actors' ? holder.actors : [],
  )
  const asked = roles.split(',')
  const unknown = asked.filter((role) => !ids.includes(role))
  if (name === undefined && known) play.simulation = become(simulation, known)
  else if (name === undefined && unknown.length > 0 && held.includes(roles)) {
    play.simulation = become(simulation, { id: roles, roles: [] })
  } else if (unknown.length > 0) {
    const [role = ''] = unknown
    const meant = didYouMean(nearest(role, ids), screen.session.words)
    return fail(play, screen.say.unknownRole(role, ids.join(', ')) + meant)
  } else play.simulation = become(simulation, { id: name ?? asked.join('+'), roles: asked })
  screen.line(
    `  ${screen.say.youAre(play.simulation.actor.id, asked.map(screen.titles.role).join(', '))}`,
  )
  return 'done'
}

/** `wait 4 working hours`; alone: until the next thing that time does. */
function wait(play: Play, { words }: TypedLine): LineEnd {
  const { screen, simulation } = play
  const { at, procedure } = simulation
  const text = words.slice(1).join(' ')
  if (text === '') {
    const next = simulation.case?.wakeAt ?? null
    if (next === null) return fail(play, screen.say.nothingDue)
    // What was due is seen a moment later; people count moments in minutes.
    return tell(play, tryWaiting(simulation, Math.ceil(next / 60_000) * 60_000))
  }
  const parsed = parseDuration(text)
  if (!parsed.ok) return fail(play, parsed.issue.message)
  const [calendar = always] = [...procedure.calendars.values()].filter(({ id }) => id !== always.id)
  const until = plusDuration(at, parsed.duration, calendar)
  return Number.isFinite(until)
    ? tell(play, tryWaiting(simulation, until))
    : fail(play, screen.say.tooLong)
}

function waitUntil(play: Play, { words }: TypedLine): LineEnd {
  const { screen, simulation } = play
  const text = words.slice(1).join(' ')
  const until = parseInstant(text) ?? wallInstant(text, screen.zone.id)
  if (until === undefined) return fail(play, screen.say.untilWhen(text))
  if (until < simulation.at) return fail(play, screen.say.notBack)
  return tell(play, tryWaiting(simulation, until))
}

function look(play: Play): LineEnd {
  showStatus(play)
  return 'done'
}

/** Why steps cannot be taken: one, or all that are near. */
function why(play: Play, { words }: TypedLine): LineEnd {
  const { screen, simulation } = play
  const asked = words[1]
  const refused = refusedSteps(simulation).filter(({ step, reasons }) =>
    asked === undefined
      ? !step.includes('.') && !reasons.some(({ code }) => code === 'not-offered')
      : step === asked,
  )
  if (asked !== undefined && !simulation.procedure.steps.has(asked)) {
    return fail(play, unknownStep(play, asked))
  }
  if (refused.length === 0) screen.line(`  ${screen.say.noRefusals}`)
  for (const { step, reasons, byDeviation } of refused) {
    screen.line(`  ${screen.paint('bold', step)}`)
    for (const reason of reasonsInWords(play, reasons)) screen.line(`    ${reason}`)
    if (byDeviation) screen.line(`    ${screen.say.mayDeviate(step)}`)
  }
  return 'done'
}

/** Every deadline, and how its due instant comes about. */
function showDeadlines(play: Play): LineEnd {
  const { screen, simulation } = play
  const { procedure, case: state } = simulation
  if (!state) return fail(play, screen.say.noCase)
  const language = screen.session.language
  for (const { id } of procedure.deadlines) {
    for (const explanation of explainDeadline(procedure, state, id)) {
      const told = deadlineInWords(explanation, { language, zone: screen.zone.id }).split('\n')
      // The zone is the same for all, and shown with every time.
      for (const [index, text] of told.slice(0, -1).entries()) {
        screen.line(`  ${index === 0 ? screen.paint('bold', text) : `  ${text}`}`)
      }
    }
  }
  return 'done'
}

function showFacts(play: Play): LineEnd {
  const { screen, simulation } = play
  const { case: state, procedure } = simulation
  if (!state) return fail(play, screen.say.noCase)
  for (const [form, fields] of Object.entries(state.facts)) {
    for (const [field, value] of Object.entries(fields)) {
      const type = procedure.forms.get(form)?.fields.get(field)?.type
      const scale = type?.kind === 'enumeration' ? type.name : undefined
      const title = screen.titles.field(form, field)
      const name = `${form}.${field}`
      const told = screen.titles.value(scale, value)
      screen.line(`  ${name}${title === field ? '' : `  ${title}`}: ${told}`)
    }
  }
  return 'done'
}

function showTrail(play: Play): LineEnd {
  const { screen, simulation } = play
  for (const entry of simulation.trail) showEntry(screen, simulation, entry)
  return 'done'
}

/** `ended <case> <outcome>`: a case that this one opened has ended. */
function linkedEnded(play: Play, { words }: TypedLine): LineEnd {
  const [, linked = '', outcome = 'closed'] = words
  const open = Object.values(play.simulation.case?.links ?? {}).flatMap(({ cases }) =>
    cases.filter((one) => one.outcome === undefined).map(({ id }) => id),
  )
  const { say } = play.screen
  if (linked === '') return fail(play, say.whichCase(open.join(', ')))
  if (!open.includes(linked)) return fail(play, say.unknownCase(linked, open.join(', ')))
  return tell(play, tryClosing(play.simulation, linked, outcome))
}

function undo(play: Play): LineEnd {
  const { screen, simulation } = play
  if (!simulation.before) return fail(play, screen.say.nothingToUndo)
  play.simulation = simulation.before
  screen.line(`${screen.paint('dim', screen.time(play.simulation.at))}  ${screen.say.undone}`)
  return 'done'
}

async function save(play: Play, { words }: TypedLine): Promise<LineEnd> {
  const { screen, simulation } = play
  const [, file] = words
  if (file === undefined) return fail(play, screen.say.whichFile)
  if (!simulation.case) return fail(play, screen.say.noCase)
  const replace = play.replace || play.saved.has(file)
  const problem = await writeNamed(screen.session, file, caseFile(play), replace)
  if (problem !== undefined) return fail(play, `"${file}" ${problem}`)
  play.saved.add(file)
  screen.line(`  ${screen.session.words.files.written(file)}`)
  return 'done'
}

/** The case with its trail, as `migrate` and `diagram` read it. */
export function caseFile({ simulation: { case: state, trail } }: Play): string {
  return `${JSON.stringify({ case: state, trail }, null, 2)}\n`
}

function showHelp({ screen }: Play): LineEnd {
  for (const text of screen.say.help) screen.line(`  ${text}`)
  return 'done'
}
