import { openPoints } from '@dueprocess/core'
import type { ExpectationSource } from '../grammar/index.ts'
import type { Check } from './check.ts'
import { type LinkContext, reportUnknown, writtenNames } from './context.ts'

/** Which decisions must wait for somebody to look at them. */
export function linkOpenPoints(context: LinkContext, source: ExpectationSource): readonly Check[] {
  const points = source['open-points']
  if (points === undefined) return []
  const { decisions } = context.procedure
  const written = points === 'none' ? [] : writtenNames(context, source, 'open-points')
  for (const one of written) {
    if (!decisions.has(one.name)) reportUnknown(context, 'decision', one, decisions.keys())
  }
  const wanted = written.map(({ name }) => name)
  const find: Check['find'] = ({ procedure, state }) => {
    const actual = openPoints(procedure, state).map(({ decision }) => decision)
    const isSame = actual.length === wanted.length && wanted.every((name) => actual.includes(name))
    return isSame ? undefined : { expected: show(wanted), actual: show(actual) }
  }
  return [{ about: 'open-points', range: context.locate(source, 'open-points'), find }]
}

function show(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ')
}
