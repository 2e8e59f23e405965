import type { Effect, Procedure } from '@dueprocess/core'
import {
  castOf,
  expectationsOf,
  type TellInstant,
  tellerOf,
  writeYaml,
  type Yaml,
  type YamlMap,
} from '../capture/index.ts'
import type { Story } from './choose.ts'
import { type Position, pathTo, playAll } from './position.ts'

/** The text of a scenario file that tells stories, with what happened in them as expectations. */
export function writeStories(
  procedure: Procedure,
  start: Position,
  stories: readonly Story[],
  { reference, note }: { readonly reference: string; readonly note: string },
): string {
  const tell = tellerOf(procedure)
  const paths = stories.map(({ moves }) => pathTo(playAll(procedure, start, moves)))
  const cast = castOf(
    paths.flat().flatMap(({ move }) => (move && 'by' in move.act ? (move.act.by ?? []) : [])),
  )
  const taken = new Set<string>()
  const scenarios = stories.map(({ shows }, index): [string, YamlMap] => {
    const steps = (paths[index] ?? []).map((position) =>
      stepOf(procedure, position, cast.nameOf, tell),
    )
    return [nameOf(shows, taken), { title: titleOf(shows), steps }]
  })
  const head = { 'dueprocess-scenarios': 1, procedure: reference, note, start: tell(start.now) }
  return `${writeYaml({ ...head, actors: cast.actors, scenarios: Object.fromEntries(scenarios) })}\n`
}

function stepOf(
  procedure: Procedure,
  position: Position,
  nameOf: ReturnType<typeof castOf>['nameOf'],
  tell: TellInstant,
): YamlMap {
  const { move, before, reasons, effects } = position
  if (!move || !before) return {}
  const { act } = move
  const passed = move.at - before.now
  const expected: YamlMap = {
    ...(position.case ? expectationsOf(procedure, before.case, position.case, tell) : {}),
    effects: effectsOf(effects),
  }
  const isEmpty = Object.values(expected).every((part) => part === undefined)
  const rest = {
    refused: reasons ? [...new Set(reasons.map(({ code }) => code))] : undefined,
    expect: reasons || isEmpty ? undefined : expected,
  }
  if (act.kind === 'wait') return { until: tell(move.at), ...rest }
  const time = passed === 0 ? {} : { after: `${passed / 60_000} minutes` }
  if (act.kind === 'linked') {
    return { linked: act.as, number: act.number, outcome: act.outcome, ...time, ...rest }
  }
  const told = {
    [act.kind === 'open' ? 'open' : 'step']: act.step,
    by: act.by ? nameOf(act.by) : undefined,
    data: act.data as Yaml | undefined,
  }
  return { ...told, ...time, ...rest }
}

/** What the host is asked for, without the values that messages carry. */
function effectsOf(effects: readonly Effect[]): readonly Yaml[] | undefined {
  const told = effects.flatMap((effect): YamlMap[] => {
    if (effect.kind === 'notify') return [{ notify: effect.role }]
    if (effect.kind === 'record') return [{ record: effect.record }]
    if (effect.kind === 'open') return [{ opens: effect.as }]
    return effect.kind === 'merge' ? [{ merge: effect.into }] : []
  })
  return told.length === 0 ? undefined : told
}

/** A name after the first thing that a story is there for: `steps approve` is `approve`. */
function nameOf(shows: readonly string[], taken: Set<string>): string {
  const [first = 'story'] = shows
  const words = first.slice(first.indexOf(' ') + 1).match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []
  const joined = words.join('-')
  const base = /^\p{L}/u.test(joined) ? joined : `story-${joined}`
  let name = base
  for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`
  taken.add(name)
  return name
}

// What else it shows is seen in its steps.
const mostNamed = 4

function titleOf(shows: readonly string[]): string {
  const named = shows.slice(0, mostNamed).map((key) => key.slice(key.indexOf(' ') + 1))
  const rest = shows.length - named.length
  return `${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
}
