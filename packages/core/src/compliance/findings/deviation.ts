import { say } from '@dueprocess/rules'
import { deviationsElement } from '../element.ts'
import { type Fault, type FindingCode, isQuestion, type Remark } from '../finding.ts'
import { holdsOne } from '../persons.ts'
import { type Inspection, listed, whoOf } from './inspection.ts'

/** What a deviation can leave aside: conditions, required steps, constraints; nothing else. */
const aside: ReadonlySet<FindingCode> = new Set([
  'condition-not-met',
  'step-skipped',
  'approval-missing',
  'quorum-missing',
  'same-person-twice',
  'not-same-person',
  'step-out-of-order',
  'step-too-often',
  'forbidden-state',
])

/** Who may deviate, and whether a reason was given. Asked before anything changes. */
export function* judgeDeviation(inspection: Inspection): Generator<Remark> {
  const { standing, event, step, tells } = inspection
  const element = deviationsElement(standing.procedure)
  const { reason } = event.deviation ?? {}
  if (reason === undefined && !tells.data) {
    yield { code: 'deviation-without-reason', element, missing: [say`the reason of the deviation`] }
  } else if ((reason ?? '').trim() === '') {
    yield {
      code: 'deviation-without-reason',
      element,
      evidence: say`${whoOf(inspection)} took "${step.id}" against the procedure and gave no reason.`,
      expected: say`Whoever deviates says why.`,
    }
  }
  const roles = standing.procedure.deviations?.by ?? []
  const may = roles.length === 0 ? false : holdsOne(standing, event.by, roles)
  if (may === true) return
  if (may === undefined) {
    yield { code: 'deviation-unauthorised', element, missing: [say`the roles of whoever deviated`] }
    return
  }
  yield {
    code: 'deviation-unauthorised',
    element,
    evidence: say`${whoOf(inspection)} took "${step.id}" against the procedure.`,
    expected: roles.length === 0 ? say`Nobody may deviate.` : say`It takes ${listed(roles, 'or')}.`,
  }
}

/**
 * What was left aside by somebody who may becomes one finding that it was; the rest stays what it
 * is.
 */
export function deviationRemarks(
  { standing, event, step }: Inspection,
  remarks: readonly Remark[],
): readonly Remark[] {
  const left = remarks.filter(isAside)
  const faults = left.filter((remark): remark is Fault => !isQuestion(remark))
  const what = faults.map(({ evidence }) => evidence).join(' ')
  const because = event.deviation?.reason ? say` Reason: ${event.deviation.reason}` : ''
  const deviation: Fault = {
    code: 'deviation',
    element: deviationsElement(standing.procedure),
    evidence: say`"${step.id}" was taken against the procedure. ${what}${because}`,
    expected:
      faults.map(({ expected }) => expected).join(' ') || say`The step is within the rules.`,
  }
  return [deviation, ...remarks.filter((remark) => !isAside(remark))]
}

function isAside({ code }: Remark): boolean {
  return (aside as ReadonlySet<string>).has(code)
}
