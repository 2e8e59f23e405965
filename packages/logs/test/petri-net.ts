import { readFileSync } from 'node:fs'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Behaviour, BehaviourMove } from '../src/conform/behaviour.ts'

/** Tokens by the number of their place in the net. */
type Marking = readonly number[]

interface Transition {
  readonly name: string
  readonly isSilent: boolean
  readonly takes: readonly number[]
  readonly gives: readonly number[]
}

/** Reads a Petri net in PNML, with the marking at its end, as a behaviour. */
export function readPnml(path: string): Behaviour<Marking> {
  const places: string[] = []
  const initial = new Map<string, number>()
  const final = new Map<string, number>()
  const transitions = new Map<string, { name: string; isSilent: boolean }>()
  const arcs: { source: string; target: string }[] = []
  const open: SaxesTagPlain[] = []
  let place = ''
  let transition = ''
  const parser = new SaxesParser({ xmlns: false })
  parser.on('opentag', (tag) => {
    const { name, attributes: at } = tag
    open.push(tag)
    const inside = open.map((one) => one.name).join('/')
    if (name === 'place') {
      place = at.id ?? at.idref ?? ''
      if (!inside.includes('finalmarkings')) places.push(place)
    } else if (name === 'transition') {
      transition = at.id ?? ''
      transitions.set(transition, { name: transition, isSilent: false })
    } else if (name === 'arc') arcs.push({ source: at.source ?? '', target: at.target ?? '' })
    else if (name === 'toolspecific' && at.activity === '$invisible$') {
      const one = transitions.get(transition)
      if (one) one.isSilent = true
    }
  })
  parser.on('text', (text) => {
    const inside = open.map((one) => one.name).join('/')
    if (inside.endsWith('initialMarking/text')) initial.set(place, Number(text))
    else if (inside.endsWith('marking/place/text')) final.set(place, Number(text))
    else if (inside.endsWith('transition/name/text')) {
      const one = transitions.get(transition)
      if (one) one.name = text
    }
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(readFileSync(path, 'latin1')).close()

  const index = new Map(places.map((id, number) => [id, number]))
  const numbers = (ids: readonly string[]): number[] => ids.flatMap((id) => index.get(id) ?? [])
  const net: readonly Transition[] = [...transitions].map(([id, one]) => ({
    ...one,
    takes: numbers(arcs.filter(({ target }) => target === id).map(({ source }) => source)),
    gives: numbers(arcs.filter(({ source }) => source === id).map(({ target }) => target)),
  }))
  const marking = (tokens: ReadonlyMap<string, number>): Marking => {
    return places.map((id) => tokens.get(id) ?? 0)
  }
  const end = marking(final).join()
  return {
    initial: marking(initial),
    keyOf: (tokens) => tokens.join(),
    isFinal: (tokens) => tokens.join() === end,
    movesFrom: (tokens) => net.flatMap((one) => fire(one, tokens)),
  }
}

function fire(
  { name, isSilent, takes, gives }: Transition,
  tokens: Marking,
): readonly BehaviourMove<Marking>[] {
  if (takes.some((place) => (tokens[place] ?? 0) === 0)) return []
  const to = [...tokens]
  for (const place of takes) to[place] = (to[place] ?? 0) - 1
  for (const place of gives) to[place] = (to[place] ?? 0) + 1
  return [{ activity: name, isSilent, to }]
}
