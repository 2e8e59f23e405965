import type { Clause, LinkedProcedure, Texts } from '@dueprocess/core'
import type { Telling } from '../../words/index.ts'
import { type Block, type Cell, paragraph, type Text, table } from '../block.ts'
import { titleOf } from '../say.ts'

/** Every clause that is cited, with all that implements it and how it was read. */
export function clauses(telling: Telling): readonly Block[] {
  const { clauses: say, columns } = telling.words.document
  const cited = new Map<string, { readonly elements: string[]; readonly notes: Set<string> }>()
  for (const { element, clause } of citations(telling)) {
    const known = cited.get(clause.ref) ?? { elements: [], notes: new Set<string>() }
    cited.set(clause.ref, known)
    if (!known.elements.includes(element)) known.elements.push(element)
    for (const note of notesOf(clause, telling)) known.notes.add(note)
  }
  if (cited.size === 0) return []
  const order = new Intl.Collator('en', { numeric: true })
  const rows = [...cited]
    .sort(([left], [right]) => order.compare(left, right))
    .map(([ref, { elements, notes }]): readonly Cell[] => [
      [[{ text: ref, style: 'strong' }]],
      elements.map((text): Text => [{ text }]),
      [...notes].map((text): Text => [{ text }]),
    ])
  const head = [columns.clause, columns.elements, columns.notes]
  return [paragraph(say.explanation), ...table(head, [16, 38, 46], rows)]
}

function notesOf({ reading, doubt, note }: Clause, telling: Telling): readonly string[] {
  const { clauses: say } = telling.words.document
  return [
    ...(reading === undefined ? [] : [say.reading(reading)]),
    ...(doubt === undefined ? [] : [say.doubt(doubt)]),
    ...(note === undefined ? [] : [say.note(note)]),
  ]
}

interface Citation {
  readonly element: string
  readonly clause: Clause
}

interface Citing {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
}

type Kind = keyof Telling['words']['document']['clauses']['kinds']

function* citations(telling: Telling): Generator<Citation> {
  const { procedure, words } = telling
  const { kinds, row } = words.document.clauses
  for (const [kind, things] of citing(procedure)) {
    for (const { id, title, clauses: cited } of things) {
      const element = words.about(kinds[kind], titleOf(title, id, telling))
      for (const clause of cited) yield { element, clause }
    }
  }
  for (const decision of procedure.decisions.values()) {
    const name = words.about(kinds.decision, titleOf(decision.title, decision.id, telling))
    for (const [at, cited] of decision.ruleClauses) {
      for (const clause of cited) yield { element: row(name, at + 1), clause }
    }
  }
}

function citing(procedure: LinkedProcedure): readonly (readonly [Kind, Iterable<Citing>])[] {
  const { roles, stages, steps, definitions, decisions, deadlines, holds } = procedure
  const { constraints, records, parameters, schedule, deviations, applies, root } = procedure
  const { forms, metrics, reports } = procedure
  const whole: Citing[] = [
    {
      id: procedure.id,
      title: procedure.title,
      clauses: [...root.clauses, ...(applies?.clauses ?? [])],
    },
  ]
  return [
    ['procedure', whole],
    ['role', roles.values()],
    ['stage', stages.values()],
    [
      'step',
      [...steps.values()]
        .filter(({ acts }) => acts === undefined)
        .map((step) => ({
          ...step,
          clauses: [...step.clauses, ...step.opens.flatMap((one) => one.clauses)],
        })),
    ],
    [
      'form',
      [...forms.values()].map((form) => ({
        ...form,
        clauses: [
          ...form.clauses,
          ...[...form.fields.values()].flatMap((field) => field.clauses ?? []),
        ],
      })),
    ],
    ['definition', definitions.values()],
    [
      'decision',
      [...decisions.values()].map((decision) => ({
        ...decision,
        clauses: [...decision.clauses, ...(decision.override?.clauses ?? [])],
      })),
    ],
    [
      'deadline',
      deadlines.map((deadline) => ({
        ...deadline,
        clauses: [
          ...deadline.clauses,
          ...[...deadline.clocks, ...deadline.escalations, ...deadline.extensions].flatMap(
            (part) => part.clauses,
          ),
          ...deadline.pauses.flatMap((pause) => ('clauses' in pause ? pause.clauses : [])),
          ...(deadline.roll?.clauses ?? []),
          ...(deadline.reopen?.clauses ?? []),
        ],
      })),
    ],
    ['hold', holds.values()],
    ['constraint', constraints],
    ['record', records.values()],
    ['metric', metrics.values()],
    ['report', reports.values()],
    ['parameter', parameters.values()],
    ['scheduled', schedule.values()],
    ['departure', deviations ? [{ ...deviations, id: deviations.by.join(', ') }] : []],
  ]
}
