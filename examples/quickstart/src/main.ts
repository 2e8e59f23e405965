import {
  advance,
  type CaseState,
  describeReason,
  type Entry,
  formatDiagnostics,
  loadProcedure,
  type Outcome,
  openCase,
  verifyTrail,
  wakeCase,
} from '@dueprocess/core'

// A procedure is one YAML document. It is checked before anything runs on it.
const text = `
dueprocess: 1
procedure: lost-laptop
version: 1.0.0
title: Lost laptop
roles: {employee: {title: Employee}, it: {title: IT desk}, dpo: {title: Data protection officer}}
forms:
  loss: {awareAt: date-time, encrypted: yes-no}
open:
  report: {by: employee, form: loss, to: handling}
stages:
  handling:
    steps:
      wipe: {by: it, required: true}
      inform: {by: dpo, title: Inform the authority}
      close: {by: dpo, to: closed}
  closed: {final: true}
deadlines:
  authority:                # 72 hours: GDPR, article 33
    within: 72 hours
    after: loss.awareAt
    unless: loss.encrypted = true
    until: first inform
    escalate: [{at: 50%, notify: dpo}]
`
const { procedure, diagnostics } = loadProcedure(text)
if (!procedure) throw new Error(formatDiagnostics(text, diagnostics))

// Every call gives a new case and the entries to append to its trail. A host stores both.
const trail: Entry[] = []
function store(outcome: Outcome): CaseState {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
  trail.push(...outcome.entries)
  return outcome.case
}

// Who acts, and when, is for the host to say: the library reads no clock.
const ann = { id: 'ann', roles: ['employee'] }
const ivo = { id: 'ivo', roles: ['it'] }
const dora = { id: 'dora', roles: ['dpo'] }

const data = { awareAt: '2026-03-02T09:00:00+01:00', encrypted: false }
let laptop = store(openCase(procedure, { id: 'L-1', by: ann, at: '2026-03-02T08:10:00Z', data }))

// A step against the procedure changes nothing; the refusal has every reason, as data.
const hasty = advance(procedure, laptop, { step: 'close', by: ann, at: '2026-03-02T09:00:00Z' })
if (!hasty.ok) {
  for (const reason of hasty.reasons) console.log('refused:', describeReason(procedure, reason))
}

// `laptop.wakeAt` tells the host when to wake the case. It does so days late, yet every threshold of
// the deadline is recorded as of the instant at which it was passed.
laptop = store(wakeCase(procedure, laptop, '2026-03-05T10:00:00Z'))
laptop = store(advance(procedure, laptop, { step: 'wipe', by: ivo, at: '2026-03-05T10:20:00Z' }))
laptop = store(advance(procedure, laptop, { step: 'inform', by: dora, at: '2026-03-05T10:40:00Z' }))
laptop = store(advance(procedure, laptop, { step: 'close', by: dora, at: '2026-03-05T11:00:00Z' }))

for (const { at, step, deadline } of trail) {
  const threshold = deadline?.level === 'due' ? 'missed' : 'half over'
  console.log(at, step ? `${step.by.id}: ${step.id}` : `deadline ${deadline?.id}: ${threshold}`)
}

// Each entry carries the hash of the one before it: a changed word shows.
const forged = JSON.parse(JSON.stringify(trail).replace('"encrypted":false', '"encrypted":true'))
console.log(`the trail is ${verifyTrail(trail).ok ? 'whole' : 'broken'}`)
console.log(`with one word changed it is ${verifyTrail(forged).ok ? 'whole' : 'broken'}`)
