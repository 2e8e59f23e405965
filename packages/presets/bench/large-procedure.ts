import { type CaseState, loadProcedure, openCase, type Procedure } from '@dueprocess/core'

/** A procedure of a row of stages and of deadlines of which a step touches only the first. */
export function procedureOfSize(stages: number, deadlines: number): Procedure {
  const rows = Array.from({ length: stages - 1 }, (_, index) => {
    const next = index === stages - 2 ? 'end' : `s${index + 1}`
    return `  s${index}: {steps: {go-${index}: {by: clerk, to: ${next}}}}`
  })
  const duties = Array.from({ length: deadlines }, (_, index) => {
    return `  d${index}: {within: 30 days, after: tell, until: go-${index}}`
  })
  const text = [
    'dueprocess: 1',
    'procedure: row',
    'version: 1.0.0',
    'roles: {clerk: {title: Clerk}}',
    'forms: {note: {text: text}}',
    'open: {tell: {by: clerk, form: note, to: s0}}',
    'stages:',
    ...rows,
    '  end: {final: true}',
    'deadlines:',
    ...duties,
  ].join('\n')
  const { procedure, diagnostics } = loadProcedure(text)
  if (!procedure) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return procedure
}

export const clerk = { id: 'ann', roles: ['clerk'] }

export function openedRow(procedure: Procedure): CaseState {
  const outcome = openCase(procedure, { id: 'row', by: clerk, at: 0, data: { text: 'x' } })
  if (!outcome.ok) throw new Error('the case does not open')
  return outcome.case
}
