import { compileCondition, say } from '@dueprocess/rules'
import type { Range } from '../diagnostic/index.ts'
import type { Anchor } from '../procedure/deadline.ts'
import { canRecur } from '../procedure/flow.ts'
import type { Stage } from '../procedure/stage.ts'
import type { Step } from '../procedure/step.ts'
import { type LinkContext, reportIssues, reportUnknown, scopeFor } from './context.ts'
import { findStage } from './find-stage.ts'

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
  readonly use: 'after' | 'until' | 'at' | 'pause' | 'reopen' | 'measured'
}

/**
 * Reads an anchor: `enter <stage>`, `first <step>`, `last <step>`, `each <step>`, a step, a fact
 * that is an instant, or a condition. What ends a deadline or pauses it is an event, so a fact
 * cannot; what it is due `at` is an instant, so only a fact can.
 */
export function linkAnchor(
  context: LinkContext,
  place: AnchorPlace,
  vocabulary: AnchorVocabulary,
): Anchor | undefined {
  const { text, use } = place
  const isInstant = context.scope.type(text)?.kind === 'date-time'
  if (use === 'at' || (isOne(use) && isInstant)) return linkInstant(context, place, isInstant)
  const [, word, name] = /^(enter|first|last|each)\s+(\S+)$/.exec(text) ?? []
  if (word === 'enter') return linkEntering(context, place, name ?? '', vocabulary)
  if (word !== undefined)
    return linkOccurrence(context, place, { word, name: name ?? '' }, vocabulary)
  const step = vocabulary.steps.get(text)
  if (step) return linkStep(context, place, step)
  if (looksLikeName(text) && context.scope.type(text) === undefined) {
    if (context.isFull() || context.untyped.has(text)) return undefined
    const facts = isOne(use) ? instants(context) : []
    const available = [...vocabulary.steps.keys(), ...facts, ...conditions(context)]
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
): Extract<Anchor, { kind: 'enter' }> | undefined {
  const stage = findStage(context, stages, { name, range: rangeOfName(context, place, name) })
  return stage && { kind: 'enter', stage }
}

const occurrences: Readonly<Record<string, Extract<Anchor, { kind: 'step' }>['which']>> = {
  first: 'first',
  last: 'last',
  each: 'each',
}

function linkOccurrence(
  context: LinkContext,
  place: AnchorPlace,
  { word, name }: { readonly word: string; readonly name: string },
  { steps }: AnchorVocabulary,
): Anchor | undefined {
  if (!steps.has(name)) {
    reportUnknown(context, 'step', name, steps.keys(), rangeOfName(context, place, name))
  } else if (word === 'each' && place.use !== 'after') {
    context.report({
      code: 'misplaced-each',
      severity: 'error',
      message: say`\`each\` starts a clock for every occurrence; only \`after\` starts one, not ${place.use === 'measured' ? say`a metric` : `\`${place.key}\``}`,
      range: context.locate(place.owner, place.key),
      suggestion:
        place.use === 'measured'
          ? { message: say`write \`first ${name}\` or \`last ${name}\``, text: `last ${name}` }
          : { message: say`the name alone means any occurrence`, text: name },
    })
  } else return { kind: 'step', step: name, which: occurrences[word] ?? 'last' }
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

/** Whether a single occurrence is meant, which starts a clock or is measured, and not any. */
function isOne(use: AnchorPlace['use']): boolean {
  return use === 'after' || use === 'measured'
}

/** A step that can occur again starts a clock only if it is said which occurrence counts. */
function linkStep(context: LinkContext, { owner, key, use }: AnchorPlace, step: Step): Anchor {
  if (isOne(use) && canRecur(step)) {
    const { id } = step
    const isClock = use === 'after'
    context.report({
      code: 'ambiguous-anchor',
      severity: 'error',
      message: say`\`${id}\` can occur more than once, so it does not say ${isClock ? say`when the clock starts` : say`which time is meant`}`,
      range: context.locate(owner, key),
      suggestion: {
        message: say`write \`first ${id}\`${isClock ? say`, \`last ${id}\` or \`each ${id}\`` : say` or \`last ${id}\``}`,
        text: `last ${step.id}`,
      },
    })
  }
  return { kind: 'step', step: step.id, which: isOne(use) ? 'first' : 'last' }
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

/** Definitions and decisions that are conditions themselves: where one becomes true. */
function* conditions({ scope }: LinkContext): Generator<string> {
  for (const name of scope.names()) {
    if (!name.includes('.') && scope.type(name)?.kind === 'boolean') yield name
  }
}

function* instants({ scope }: LinkContext): Generator<string> {
  for (const name of scope.names()) if (scope.type(name)?.kind === 'date-time') yield name
}
