import type { Issue, Type } from '../values/index.ts'
import { say } from '../values/index.ts'
import { compareIntervals } from './bounds.ts'
import { canonical } from './canonical.ts'
import { type Cases, createCases, sameTruth } from './cases.ts'
import type { Checked } from './check.ts'
import { maximumIssues } from './lex.ts'
import { rankBounds } from './rank.ts'
import { readsOf } from './reads.ts'
import { quote, warning } from './report.ts'
import { type Comparator, childrenOf, type Node } from './syntax.ts'

/**
 * Finds the parts of an expression that are always true or always false, whatever the facts are
 * within their domains. There is no false alarm, and comparisons of facts with constants are
 * decided exactly (see `cases.ts`). Only the innermost such part is reported.
 */
export function alwaysIssues(node: Node, checked: Checked): readonly Issue[] {
  const search: Search = { checked, cases: createCases(checked), issues: [] }
  visit(search, node)
  return search.issues
}

interface Search {
  readonly checked: Checked
  readonly cases: Cases
  readonly issues: Issue[]
}

const examined: ReadonlySet<Node['kind']> = new Set(['and', 'or', 'comparison', 'between', 'in'])

/** Answers whether something was reported, here or below. */
function visit(search: Search, node: Node): boolean {
  let reported = false
  for (const child of childrenOf(node)) reported = visit(search, child) || reported
  if (reported || !examined.has(node.kind) || search.issues.length >= maximumIssues) return reported
  const truth = truthOfTypes(search.checked, node) ?? sameTruth(search.cases, node)
  if (truth === undefined) return false
  const message = say`${quote(canonical(node))} is always ${truth}${reason(search.checked, node)}`
  search.issues.push(warning(`always-${truth}`, message, node.span))
  return true
}

function reason({ bindings }: Checked, node: Node): string {
  const names = readsOf(node, bindings)
  if (names.length === 0) return ''
  const [name] = names
  const binding = [...bindings.values()].find((one) => one.fact === name && one.path.length === 0)
  const domain = names.length === 1 && binding ? describeDomain(binding.type) : undefined
  return domain
    ? say`: ${name} is ${domain}`
    : say`, whatever ${names.slice(0, 3).join(', ')} may be`
}

function describeDomain(type: Type): string | undefined {
  if (type.kind === 'enumeration') return say`one of ${type.values.slice(0, 8).join(', ')}`
  if (type.kind !== 'number') return undefined
  const { minimum, maximum } = type
  const noun = type.integer ? say`a whole number` : say`a number`
  if (minimum !== undefined && maximum !== undefined)
    return say`${noun} from ${minimum} to ${maximum}`
  if (minimum !== undefined) return say`${noun} of at least ${minimum}`
  return maximum === undefined ? undefined : say`${noun} of at most ${maximum}`
}

/** What the bounds of both sides, or two equal sides, say about a comparison. */
function truthOfTypes({ types }: Checked, node: Node): boolean | undefined {
  if (node.kind !== 'comparison') return undefined
  const { operator, left, right } = node
  const a = types.get(left)
  const b = types.get(right)
  const ofBounds =
    a?.kind === 'number' && b?.kind === 'number'
      ? compareIntervals(operator, rankBounds(a), rankBounds(b))
      : undefined
  return ofBounds ?? truthOfSameSides(operator, left, right)
}

function truthOfSameSides(operator: Comparator, left: Node, right: Node): boolean | undefined {
  if (left.kind === 'null' || canonical(left) !== canonical(right)) return undefined
  return operator === '=' || operator === '<=' || operator === '>='
}
