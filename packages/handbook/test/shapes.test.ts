import { BpmnModdle } from 'bpmn-moddle'
import { describe, expect, test } from 'vitest'
import { diagram, handbook } from '../src/index.ts'
import { load } from './small.ts'

const out = `
dueprocess: 1
procedure: shapes
version: 1.0.0
roles: {a: {}, b: {}}
open: {begin: {by: a, to: both}}
stages:
  both:
    title: {en: Both}
    tracks:
      left:
        title: {en: Left side}
        start: deep
        stages:
          deep:
            title: {en: Deep}
            start: one
            steps: {jump: {title: {en: Jump}, by: a, to: two}}
            stages:
              one: {steps: {next: {by: a, to: two}, again: {title: {en: Once more}, by: a, to: one}, back: {by: b, to: deep}}}
              two: {steps: {leave: {by: a, to: left-done}}}
          left-done: {final: true}
      right: {start: r, stages: {r: {steps: {stop: {title: {en: Stop all}, by: b, to: cancelled}, finish: {by: b, to: r-done}}}, r-done: {final: true}}}
    then: [{when: ever.jump, stage: sum}, {otherwise: over}]
  sum: {steps: {end: {by: a, to: over}}}
  over: {final: true}
  cancelled: {final: cancelled}
`

const least = `
dueprocess: 1
procedure: least
version: 1.0.0
roles: {a: {}}
open: {begin: {by: a, to: over}}
stages: {over: {final: true}}
`

describe('a procedure with ways of every kind', () => {
  const procedure = load(out)

  test('a way out of a track is drawn from the rim of all tracks, and says from where', async () => {
    const svg = await diagram(procedure, { format: 'svg', language: 'en' })
    expect(svg).toMatch(/data-steps="stop"><.*Stop all.*from: r</)
  })

  test('a step that begins its stage anew is listed with where it leads', async () => {
    const svg = await diagram(procedure, { format: 'svg', language: 'en' })
    expect(svg).toContain('Once more')
    expect(svg).toContain('↺ Deep')
  })

  test('every format shows it', async () => {
    const bpmn = await diagram(procedure, { format: 'bpmn', language: 'en' })
    expect((await new BpmnModdle().fromXML(bpmn)).warnings).toEqual([])
    const mermaid = await diagram(procedure, { format: 'mermaid', language: 'en' })
    // Mermaid refuses an arrow from a box to a box in another one unless both are outside it.
    expect(mermaid).toMatch(/^s\d+ --> s\d+: Stop all/m)
    expect(await handbook(procedure, { format: 'html', language: 'en' })).toContain('Stop all')
  })
})

test('the least procedure has its diagram and its document', async () => {
  const procedure = load(least)
  for (const format of ['svg', 'mermaid', 'dot', 'bpmn'] as const) {
    expect(await diagram(procedure, { format, language: 'zh' })).toContain('over')
  }
  const md = await handbook(procedure, { format: 'md', language: 'ru' })
  expect(md).toContain('# least')
  expect(md).not.toMatch(/^## .*(?:Сроки|Решения)/m)
})
