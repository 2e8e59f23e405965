import type { Telling } from '../words/index.ts'
import type { Block, Document, Figure } from './block.ts'
import { titleOf } from './say.ts'
import { clauses } from './sections/clauses.ts'
import { deadlines } from './sections/deadlines.ts'
import { decisions } from './sections/decisions.ts'
import { flow } from './sections/flow.ts'
import { forms } from './sections/forms.ts'
import { metrics } from './sections/metrics.ts'
import { records } from './sections/records.ts'
import { revisions } from './sections/revisions.ts'
import { roles } from './sections/roles.ts'
import { rules } from './sections/rules.ts'
import { purpose, scope } from './sections/scope.ts'
import { steps } from './sections/steps.ts'
import { type Issue, titleBlock } from './sections/title-block.ts'

/**
 * The printable procedure as a tree of blocks, in the order in which auditors read: what it is,
 * whom it binds, how it flows, every step, form, decision and deadline, what is recorded and measured,
 * and what each clause of the sources is implemented by. Sections that would be empty are left out; the others are numbered.
 */
export function makeDocument(telling: Telling, figures: readonly Figure[], issue: Issue): Document {
  const { procedure, language, words } = telling
  const { document } = words
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    [document.purpose.heading, purpose(telling)],
    [document.scope.heading, scope(telling)],
    [document.roles.heading, roles(telling)],
    [document.flow.heading, flow(telling, figures)],
    [document.steps.heading, steps(telling)],
    [document.forms.heading, forms(telling)],
    [document.decisions.heading, decisions(telling)],
    [document.deadlines.heading, deadlines(telling)],
    [document.rules.heading, rules(telling)],
    [document.records.heading, records(telling)],
    [document.metrics.heading, metrics(telling)],
    [document.clauses.heading, clauses(telling)],
    [document.revisions.heading, revisions(telling, issue)],
  ]
  const filled = sections.filter(([, blocks]) => blocks.length > 0)
  return {
    language,
    title: titleOf(procedure.title, procedure.id, telling),
    mark: `${procedure.id} ${procedure.version}`,
    contents: document.contents,
    page: document.page,
    blocks: [
      ...titleBlock(telling, issue),
      ...filled.flatMap(([text, blocks], index) => numbered(text, blocks, index + 1)),
    ],
  }
}

function numbered(text: string, blocks: readonly Block[], section: number): readonly Block[] {
  let part = 0
  return [
    { kind: 'heading', level: 2, number: String(section), text: [{ text }] },
    ...blocks.map((block): Block => {
      if (block.kind !== 'heading') return block
      part += 1
      return { ...block, level: 3, number: `${section}.${part}` }
    }),
  ]
}
