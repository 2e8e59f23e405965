import { say } from '@dueprocess/rules'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'

/**
 * A procedure without a step that opens a case: nobody could ever begin. A document of words and
 * decisions alone has nothing to begin.
 */
export const noOpening: Check = { code: 'no-opening', severity: 'error', vital: true, find }

function* find({ procedure, source, locate }: Checked): Generator<Defect> {
  const { openings, steps, stages, deadlines, decisions, definitions, forms } = procedure
  if (openings.size > 0) return
  const hasCases = source.open !== undefined || steps.size + stages.size + deadlines.length > 0
  if (!hasCases && decisions.size + definitions.size + forms.size > 0) return
  yield {
    message: say`no step opens a case of \`${procedure.id}\`, so nobody can ever begin one`,
    range: locate.key(source, source.open === undefined ? 'procedure' : 'open'),
    suggestion: {
      message: say`write a step under \`open\`, for example \`open: {report: {by: clerk, to: reported}}\``,
    },
  }
}
