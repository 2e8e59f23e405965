import { didYouMean } from '../conditions/available.ts'
import { error, quote } from '../conditions/report.ts'
import { nearestWord, say, type Type } from '../values/index.ts'
import type { Policy } from './policy.ts'
import { type HitPolicy, hitPolicies, type TableIssue, type TableSource } from './source.ts'
import { type Line, lineOf } from './space/line.ts'

const nowhere = { start: 0, end: 0 }

/** Checks what stands around the rows: policy, row mode, names and kinds of columns. */
export function checkHeader(source: TableSource): TableIssue[] {
  const issues: TableIssue[] = []
  const report = (code: string, message: string): void => {
    issues.push(error(code, message, nowhere))
  }
  const { policy, rows } = source
  if (policy !== undefined && !hitPolicies.includes(policy)) {
    const near = nearestWord(policy, hitPolicies)
    report(
      'unknown-policy',
      say`${quote(policy)} is no hit policy; ${didYouMean(near)}available: ${hitPolicies.join(', ')}`,
    )
  }
  if (rows !== undefined && rows !== 'all-cells' && rows !== 'any-cell') {
    report(
      'unknown-row-mode',
      say`${quote(rows)} does not say how the cells of a row join; available: all-cells, any-cell`,
    )
  }
  if (source.outputs.length === 0) report('no-output', say`the table gives nothing: name an output`)
  if (source.inputs.length === 0) report('no-input', say`the table has no input columns`)
  if (source.rules.length === 0 && !source.incomplete) report('no-rows', say`the table has no rows`)
  for (const name of repeatedNames(source)) {
    report('repeated-column', say`two columns are called ${quote(name)}`)
  }
  for (const output of source.outputs) {
    if (lineOf(output.type) === undefined) {
      report(
        'wrong-output-type',
        say`the output ${quote(output.name)} (${output.type.kind}) is of a kind that no cell can give`,
      )
    }
  }
  return issues
}

function repeatedNames(source: TableSource): Set<string> {
  const names = [...source.outputs, ...source.inputs].map((column) => column.name)
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.size === seen.add(name).size))
}

/** Whether the outputs are such as the policy can compare or add. */
export function checkPolicy(
  source: TableSource,
  word: HitPolicy,
  policy: Policy,
  lines: readonly Line[],
): readonly TableIssue[] {
  if (policy.single && lines.length > 1) {
    return [error('too-many-outputs', say`the policy ${word} needs a single output`, nowhere)]
  }
  const first = lines[0] as Line
  const { name, type } = source.outputs[0] as { name: string; type: Type }
  if (policy.needs === 'order' && !first.ordered) {
    const message = say`the policy ${word} needs an order, but the output ${quote(name)} (${type.kind}) has none: make it an ordered scale or a number`
    return [error('no-order', message, nowhere)]
  }
  if (policy.needs === 'addition' && !/^number$|duration$/.test(type.kind)) {
    const message = say`the policy sum adds numbers or durations, but the output ${quote(name)} (${type.kind}) is neither`
    return [error('no-addition', message, nowhere)]
  }
  return []
}
