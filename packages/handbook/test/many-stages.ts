import type { Procedure } from '@dueprocess/core'
import { load } from './small.ts'

/** A procedure of thirty stages: a main line with detours, loops back, and two tracks. */
export const manyStages: Procedure = load(`
dueprocess: 1
procedure: thirty
version: 1.0.0
title: {en: 'A procedure of thirty stages, whose title is long enough to be set in several lines of its box'}
roles:
${Array.from({ length: 9 }, (_, at) => `  role-${at}: {title: {en: 'Role number ${at} of the organisation'}}`).join('\n')}
open: {report: {title: {en: Report it}, by: role-0, to: stage-0}}
stages:
${Array.from({ length: 22 }, (_, at) => stage(at)).join('\n')}
  both:
    title: {en: Both at once}
    tracks:
      left: {start: l1, stages: {l1: {steps: {go-left: {by: role-1, to: l2}}}, l2: {final: true}}}
      right: {start: r1, stages: {r1: {steps: {go-right: {by: role-2, to: r2}}}, r2: {final: true}}}
    then: over
  over: {final: true}
`)

function stage(at: number): string {
  const next = at === 21 ? 'both' : `stage-${at + 1}`
  const back =
    at % 5 === 4
      ? `\n      return-${at}: {title: {en: Send it back}, by: role-3, to: stage-${at - 3}}`
      : ''
  const detour =
    at % 7 === 2 ? `\n      skip-${at}: {by: role-4, to: stage-${Math.min(21, at + 3)}}` : ''
  return `  stage-${at}:
    title: {en: 'Stage ${at}, in which something is done that takes several words to say'}
    steps:
      note-${at}: {title: {en: Write down what was found}, by: [role-5, role-6]}
      go-${at}: {title: {en: 'Go on to what comes after stage ${at}'}, by: [role-${at % 9}, role-8], to: ${next}}${back}${detour}`
}
