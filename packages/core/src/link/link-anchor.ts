import { compileCondition } from '@dueprocess/rules'
import type { Range } from '../diagnostic/index.ts'
import { type LinkContext, list, reportIssues, reportUnknown, scopeFor } from './context.ts'
import type { Anchor } from './deadline.ts'
import { canRecur } from './flow.ts'
import type { Stage } from './stage.ts'
import type { Step } from './step.ts'

/** What anchors refer to. */
export interface AnchorVocabulary {
  readonly steps: ReadonlyMap<string, Step>
  readonly stages: ReadonlyMap<string, Stage>
}

/** An anchor as it is written, and what it is for. */
export interface AnchorPlace {
  readonly owner: object
  readonly key: string | number
  readonly text: string
  readonly use: 'after' | 'until' | 'at' | 'pause'
}

/**
 * Reads an anchor: `enter <stage>`, `first <step>`, `last <step>`, a step, a fact that is an
 * instant, or a condition. What ends a deadline or pauses it is an event, so a fact cannot; what
 * it is due `at` is an instant, so only a fact can.
 */
export function linkAnchor(
  context: LinkContext,
  place: AnchorPlace,
  vocabulary: AnchorVocabulary,
): Anchor | undefined {
  const { text, use } = place
  const isInstant = context.scope.type(text)?.kind === 'date-time'
  if (use === 'at' || (use === 'after' && isInstant)) return linkInstant(context, place, isInstant)
  const [, word, name] = /^(enter|first|last|each)\s+(\S+)$/.exec(text) ?? []
  if (word === 'enter') return linkEntering(context, place, name ?? '', vocabulary)
  if (word !== undefined)
    return linkOccurrence(context, place, { word, name: name ?? '' }, vocabulary)
  const step = vocabulary.steps.get(text)
  if (step) return linkStep(context, place, step)
  if (looksLikeName(text) && context.scope.type(text) === undefined) {
    if (context.isFull()) return undefined
    const available = [...vocabulary.steps.keys(), ...instants(context)]
    reportUnknown(context, 'anchor', text, available, context.locate(place.owner, place.key))
    return undefined
  }
  return linkCondition(context, place)
}

function linkInstant(
  context: LinkContext,
  { owner, key, text }: AnchorPlace,
  isInstant: boolean,
): Anchor | undefined {
  if (isInstant) return { kind: 'fact', name: text }
  reportUnknown(context, 'instant', text, instants(context), context.locate(owner, key))
  return undefined
}

function linkEntering(
  context: LinkContext,
  place: AnchorPlace,
  name: string,
  { stages }: AnchorVocabulary,
): Anchor | undefined {
  const exact = stages.get(name)
  if (exact) return { kind: 'enter', stage: exact }
  const [stage, another] = [...stages.values()].filter(({ id }) => id === name)
  if (stage && !another) return { kind: 'enter', stage }
  const range = rangeOfName(context, place, name)
  if (!stage) {
    reportUnknown(context, 'stage', name, stages.keys(), range)
    return undefined
  }
  const paths = [...stages.values()].filter(({ id }) => id === name).map(({ path }) => path)
  context.report({
    code: 'ambiguous-stage',
    severity: 'error',
    message: `several stages are named \`${name}\`; available: ${list(paths)}`,
    range,
    suggestion: { message: 'write the path of the one that is meant' },
  })
  return undefined
}

function linkOccurrence(
  context: LinkContext,
  place: AnchorPlace,
  { word, name }: { readonly word: string; readonly name: string },
  { steps }: AnchorVocabulary,
): Anchor | undefined {
  if (!steps.has(name)) {
    reportUnknown(context, 'step', name, steps.keys(), rangeOfName(context, place, name))
  } else if (word === 'each') {
    context.report({
      code: 'unknown-anchor',
      severity: 'error',
      message:
        'a clock for each occurrence of a step is not part of this version of the language; available: first, last',
      range: context.locate(place.owner, place.key),
    })
  } else return { kind: 'step', step: name, which: word === 'first' ? 'first' : 'last' }
  return undefined
}

/** Where the name stands that ends an anchor, so that a fix leaves the word before it. */
function rangeOfName(
  { locate }: LinkContext,
  { owner, key, text }: AnchorPlace,
  name: string,
): Range {
  return locate.span(owner, key, { start: text.length - name.length, end: text.length })
}

/** A step that can occur again starts a clock only if it is said which occurrence counts. */
function linkStep(context: LinkContext, { owner, key, use }: AnchorPlace, step: Step): Anchor {
  if (use === 'after' && canRecur(step)) {
    context.report({
      code: 'ambiguous-anchor',
      severity: 'error',
      message: `\`${step.id}\` can occur more than once, so it does not say when the clock starts`,
      range: context.locate(owner, key),
      suggestion: {
        message: `write \`first ${step.id}\` or \`last ${step.id}\``,
        text: `last ${step.id}`,
      },
    })
  }
  return { kind: 'step', step: step.id, which: use === 'after' ? 'first' : 'last' }
}

function linkCondition(
  context: LinkContext,
  { owner, key, text }: AnchorPlace,
): Anchor | undefined {
  const { condition, issues } = compileCondition(text, scopeFor(context), { zone: context.zone })
  reportIssues(context, owner, key, issues)
  if (!condition) return undefined
  return { kind: 'condition', history: { name: `since(${condition.canonical})`, condition } }
}

function looksLikeName(text: string): boolean {
  return /^[\p{L}][\p{L}\p{N}.-]*$/u.test(text)
}

function* instants({ scope }: LinkContext): Generator<string> {
  for (const name of scope.names()) if (scope.type(name)?.kind === 'date-time') yield name
}
