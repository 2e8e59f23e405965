import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Actor,
  advance,
  type Entry,
  type Metric,
  openCase,
  type Procedure,
} from '../../src/index.ts'
import { type Measurement, type MetricResult, measure } from '../../src/metrics/index.ts'
import { loaded } from '../case/load.ts'

/** Shanghai, Monday to Friday, 09:00 to 17:00. */
export const office = {
  id: 'office',
  title: 'Office',
  zone: 'Asia/Shanghai',
  hours: {
    monday: ['09:00-17:00'],
    tuesday: ['09:00-17:00'],
    wednesday: ['09:00-17:00'],
    thursday: ['09:00-17:00'],
    friday: ['09:00-17:00'],
  },
}

const text = readFileSync(join(import.meta.dirname, 'service-desk.yaml'), 'utf8')

export const desk: Procedure = loaded(text, { calendars: { office } })

/** The same desk with other metrics. */
export function deskWith(metrics: string, reports = ''): Procedure {
  const [before = ''] = text.split('\nmetrics:\n')
  const lines = (body: string) => body.replace(/^(?=.)/gm, '  ')
  const shown = reports === '' ? '' : `reports:\n${lines(reports)}`
  return loaded(`${before}\nmetrics:\n${lines(metrics)}\n${shown}`, { calendars: { office } })
}

const ann: Actor = { id: 'ann', roles: ['first-line'] }
const bob: Actor = { id: 'bob', roles: ['first-line'] }
const cyd: Actor = { id: 'cyd', roles: ['second-line'] }
const people: Readonly<Record<string, Actor>> = { ann, bob, cyd }

/** Something that somebody does: `accept by ann at 2026-01-05T10:00`, in Shanghai. */
export interface Deed {
  readonly step: string
  readonly by: string
  readonly at: string
  readonly data?: object
}

export interface Story {
  readonly id: string
  readonly at: string
  readonly intake: object
  readonly deeds?: readonly Deed[]
}

/** An instant by the clock of Shanghai. */
export function shanghai(text: string): string {
  return `${text}:00+08:00`
}

export function instant(text: string): number {
  return Date.parse(shanghai(text))
}

/** The trail of a case as the kernel writes it. */
export function trailOf({ id, at, intake, deeds = [] }: Story, procedure = desk): readonly Entry[] {
  const user = { id: 'user', roles: ['user'] }
  const opening = openCase(procedure, { id, by: user, at: shanghai(at), data: intake })
  if (!opening.ok) throw new Error(JSON.stringify(opening.reasons))
  let state = opening.case
  const trail = [...opening.entries]
  for (const { step, by, at, data } of deeds) {
    const outcome = advance(procedure, state, {
      step,
      by: people[by] ?? user,
      at: shanghai(at),
      ...(data ? { data } : {}),
    })
    if (!outcome.ok) throw new Error(`${id} ${step}: ${JSON.stringify(outcome.reasons)}`)
    state = outcome.case
    trail.push(...outcome.entries)
  }
  return trail
}

export function deed(step: string, by: string, at: string, data?: object): Deed {
  return { step, by, at, ...(data ? { data } : {}) }
}

export function casesOf(stories: readonly Story[], procedure = desk) {
  return stories.map((story) => ({ trail: trailOf(story, procedure) }))
}

export function resultNamed({ metrics }: Measurement, id: string): MetricResult {
  const found = metrics.find(({ metric }) => metric === id)
  if (!found) throw new Error(`no result of ${id}`)
  return found
}

/** One metric over stories. */
export function measured(
  metric: string,
  cases: Iterable<{ readonly trail: unknown }>,
  {
    procedure = desk,
    ...options
  }: { procedure?: Procedure; at?: number; from?: number; until?: number } = {},
): MetricResult {
  const one = procedure.metrics.get(metric) as Metric
  const measurement = measure(procedure, cases, {
    at: instant('2026-12-31T00:00'),
    ...options,
    metrics: [one],
  })
  return resultNamed(measurement, metric)
}
