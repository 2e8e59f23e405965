import type { Branch, Stage, Step } from '@dueprocess/core'
import { wayInWords } from '../graph/index.ts'
import { expressionInWords, type Telling } from '../words/index.ts'
import type { Item, Text } from './block.ts'
import { stageTitle, title, titleOf } from './say.ts'
import { conditionsOf, waysOf, whoTakes } from './sections/steps.ts'

/** The flow as points: what opens a case, then each stage with its steps and where they lead. */
export function flowItems(telling: Telling): readonly Item[] {
  const { procedure, words } = telling
  const { flow, steps } = words.document
  const openings = [...procedure.openings.values()].map((step) => stepItem(step, telling))
  const whole = stepsOf(procedure.root, telling)
  return [
    { text: [{ text: flow.begins, style: 'strong' }], items: openings },
    ...procedure.root.children.map((stage) => stageItem(stage, telling)),
    ...(whole.length > 0
      ? [{ text: [{ text: steps.whole, style: 'strong' as const }], items: whole }]
      : []),
  ]
}

function stageItem(stage: Stage, telling: Telling): Item {
  const { words } = telling
  const { flow } = words.document
  const when = stage.when && flow.onlyIf(expressionInWords(stage.when, telling))
  const notes = [
    ...(when ? [when] : []),
    ...(stage.kind === 'final' ? [words.diagram.ends[stage.end ?? 'part']] : []),
    ...(stage.start ? [flow.beginsWith(stageTitle(stage.start, telling))] : []),
    ...(stage.kind === 'parallel' ? [flow.tracks] : []),
  ]
  const named = title(stage.title, stage.id, telling).map((part) => ({
    ...part,
    style: 'strong' as const,
  }))
  const text: Text = notes.length > 0 ? [...named, { text: words.aside(words.list(notes)) }] : named
  return {
    text,
    items: [
      ...stepsOf(stage, telling),
      ...stage.children.map((child) => stageItem(child, telling)),
      ...endsOf(stage, telling),
    ],
  }
}

function stepsOf({ steps }: Stage, telling: Telling): readonly Item[] {
  return steps.filter(({ acts }) => acts === undefined).map((step) => stepItem(step, telling))
}

function stepItem(step: Step, telling: Telling): Item {
  const { words } = telling
  const who = whoTakes(step, telling)
  const notes = [...conditionsOf(step, telling), ...waysOf(step, telling)]
  const text = [
    ...title(step.title, step.id, telling),
    { text: ` — ${who === '' ? words.document.roles.everyone : who}` },
    ...(notes.length > 0 ? [{ text: words.aside(notes.join(words.document.semicolon)) }] : []),
  ]
  return { text, items: [] }
}

/** Where the case goes once a stage around others has ended. */
function endsOf(stage: Stage, telling: Telling): readonly Item[] {
  const { words } = telling
  const ended = stage.kind === 'parallel' ? words.diagram.whenTracksEnded : words.diagram.whenEnded
  return stage.next.flatMap(({ target }: Branch, branch) => {
    if (target === undefined) return []
    const when = wayInWords(stage.next, branch, telling)
    const condition = when === undefined ? ended : words.list([ended, when])
    const named = words.quoted(titleOf(target.title, target.id, telling))
    return [
      { text: [{ text: words.about(condition, words.document.flow.leadsTo(named)) }], items: [] },
    ]
  })
}
