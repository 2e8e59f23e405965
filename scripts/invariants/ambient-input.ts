import type { Node } from 'oxc-parser'
import type { SourceFile } from '../source-files.ts'
import { type Check, type Finding, lineAt } from './check.ts'
import { isNodeModule, moduleRequests, publishedSources, type Visit, visits } from './syntax.ts'

/**
 * The pure packages read no clock, no randomness and no environment, and wait for nothing: equal
 * input must give equal output years later and on another machine. Hosts are the one exception.
 * DMN in and out may wait, because dmn-moddle answers only through promises; it is an entry point of
 * its own, which nothing in the pure packages imports.
 */
export const ambientInput: Check = (files) =>
  publishedSources(files)
    .filter(({ path }) => /^packages\/(rules|core)\/src\//.test(path))
    .filter(({ path }) => !path.startsWith('packages/core/src/host/'))
    .flatMap((file) => [...fromModules(file), ...fromSyntax(file)])

/** Names that reach out of the program, by what is done instead. */
const forbiddenNames: Readonly<Record<string, readonly string[]>> = {
  'the host wakes a case when it is due': [
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'requestAnimationFrame',
  ],
  'the instant comes in as a parameter': ['performance'],
  'the environment comes in as a parameter': ['process', 'globalThis'],
  'ids are derived from the content': ['crypto'],
  'input and output belong to the host': [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'localStorage',
    'console',
  ],
  'everything here is synchronous; waiting belongs to the host': ['Promise'],
  'Node 22 and browsers lack it': ['Temporal'],
}

/** Members that read a clock, a random number, or the time zone or language of the machine. */
const forbiddenMembers: readonly { member: RegExp; instead: string }[] = [
  { member: /^Date\.now$/, instead: 'the instant comes in as a parameter' },
  { member: /^Math\.random$/, instead: 'ids are derived from the content' },
  {
    member: /\.[gs]et(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds)$/,
    instead: 'it uses the time zone of the machine; use its UTC form',
  },
  {
    member: /\.(getTimezoneOffset|toDateString|toTimeString|toLocale\w*String|toLocale\w+Case)$/,
    instead: 'it uses the zone or language of the machine; name them through Intl',
  },
]

function fromModules(file: SourceFile): readonly Finding[] {
  return moduleRequests(file)
    .filter(({ specifier }) => isNodeModule(specifier))
    .map(({ specifier, offset }) =>
      finding(file, offset, `import of "${specifier}"`, 'modules of Node belong to hosts'),
    )
}

function fromSyntax(file: SourceFile): readonly Finding[] {
  return visits(file).flatMap((visit) => {
    const fault = faultOf(visit)
    return fault && !(fault.waits && mayWait(file))
      ? [finding(file, visit.node.start, fault.what, fault.instead)]
      : []
  })
}

function mayWait({ path }: SourceFile): boolean {
  return path.startsWith('packages/rules/src/dmn/')
}

function finding(file: SourceFile, offset: number, what: string, instead: string): Finding {
  const line = lineAt(file.text, offset)
  return { path: file.path, line, message: `${what} in a pure package: ${instead}` }
}

type Fault = { readonly what: string; readonly instead: string; readonly waits?: boolean }

function faultOf(visit: Visit): Fault | undefined {
  const { node } = visit
  if ('async' in node && node.async === true) return asynchronous('async')
  if (node.type === 'AwaitExpression') return asynchronous('await')
  if (node.type === 'ForOfStatement' && node.await) return asynchronous('for await')
  if (node.type === 'NewExpression' || node.type === 'CallExpression') return faultOfCall(node)
  if (node.type === 'MemberExpression') return faultOfMember(nameOf(node))
  if (node.type === 'Identifier' && isReference(visit)) return faultOfName(node.name)
  return undefined
}

function asynchronous(what: string): Fault {
  return { what: `"${what}"`, instead: 'everything here is synchronous', waits: true }
}

function faultOfCall(
  node: Node & { callee: Node; arguments: readonly unknown[] },
): Fault | undefined {
  const name = nameOf(node.callee)
  const count = node.arguments.length
  if (name === 'Date' && node.type === 'CallExpression') {
    return { what: '"Date()"', instead: 'the instant comes in as a parameter' }
  }
  if (name === 'Date' && count === 0) {
    return { what: '"new Date()"', instead: 'the instant comes in as a parameter' }
  }
  if (name === 'Date' && count > 1) {
    return { what: '"new Date(year, …)"', instead: 'it uses the zone of the machine; use Date.UTC' }
  }
  if (name?.startsWith('Intl.') && count === 0) {
    return { what: `"${name}()"`, instead: 'it uses the language of the machine; name one' }
  }
  if (name?.endsWith('.localeCompare') && count < 2) {
    return { what: '"localeCompare"', instead: 'it uses the language of the machine; name one' }
  }
  return undefined
}

function faultOfMember(name: string | undefined): Fault | undefined {
  const found = forbiddenMembers.find(({ member }) => name !== undefined && member.test(name))
  return found && { what: `"${name}"`, instead: found.instead }
}

function faultOfName(name: string): Fault | undefined {
  const found = Object.entries(forbiddenNames).find(([, names]) => names.includes(name))
  return found && { what: `"${name}"`, instead: found[0], waits: name === 'Promise' }
}

/** `Date.now` and `Date['now']` as `Date.now`; an object that is no name gives `.now`. */
function nameOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression') return undefined
  const { property } = node
  const member =
    property.type === 'Literal'
      ? String(property.value)
      : 'name' in property
        ? property.name
        : undefined
  return member === undefined ? undefined : `${nameOf(node.object) ?? ''}.${member}`
}

/** Whether a name stands for a value or type, not for a property, a key or a label. */
function isReference({ parent, field }: Visit): boolean {
  if (!parent) return false
  if (parent.type === 'MemberExpression') return field === 'object' || parent.computed
  const isKey = field === 'key' && 'computed' in parent && !parent.computed
  return !isKey && field !== 'label'
}
