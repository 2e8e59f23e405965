import type { LinkedProcedure, Texts } from '../procedure/index.ts'

/** The languages that a procedure has texts in, in the order in which they first stand in it. */
export function languagesOf(procedure: LinkedProcedure): readonly string[] {
  const tags = new Set(textsOf(procedure).flatMap((texts) => Object.keys(texts)))
  // The mark of a text whose language nobody named.
  tags.delete('und')
  return [...tags]
}

/**
 * In which order to look for texts: the languages asked for, then those of the procedure, its first
 * one first. To be given to `textIn`, `renderMessage` and the like.
 */
export function languageOrder(
  procedure: LinkedProcedure,
  asked: readonly string[],
): readonly string[] {
  return [...new Set([...asked, ...languagesOf(procedure)])]
}

function textsOf(procedure: LinkedProcedure): readonly Texts[] {
  const { title, roles, forms, decisions, steps, stages, deadlines, messages } = procedure
  const titled = [roles, forms, decisions, stages].flatMap((elements) => [...elements.values()])
  // Steps of the language bring texts in languages that the procedure may not have.
  const written = [...steps.values()].filter(({ acts }) => !acts)
  return [
    title,
    ...[...titled, ...written, ...deadlines].map((element) => element.title),
    ...[...messages.values()].map(({ texts }) => texts),
  ]
}
