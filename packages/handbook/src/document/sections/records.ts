import { nameInWords, type Telling, tell, valueInWords } from '../../words/index.ts'
import { type Block, type Cell, cell, lines, table } from '../block.ts'
import { clauseCell, refs, stepTitles, titleOf, titleWithId } from '../say.ts'
import { part } from './rules.ts'
import { stepsThat } from './steps.ts'

/** What a case leaves behind, what people are told, and what else is opened. */
export function records(telling: Telling): readonly Block[] {
  const { records: say } = telling.words.document
  return [
    ...part(say.records, recordTable(telling)),
    ...part(say.messages, messageTable(telling)),
    ...part(say.links, linkTable(telling)),
    ...part(say.parameters, parameterTable(telling)),
    ...part(say.schedule, scheduleTable(telling)),
  ]
}

function recordTable(telling: Telling): readonly Block[] {
  const { words, procedure } = telling
  const { columns, records: say } = words.document
  const rows = [...procedure.records.values()].map((record): readonly Cell[] => {
    const made = stepsThat(telling, (step) => step.record.some(({ id }) => id === record.id))
    return [
      titleWithId(record.title, record.id, telling),
      lines([
        words.list(record.forms.map((form) => titleOf(form.title, form.id, telling))),
        ...(made.length > 0 ? [say.madeAt(words.list(made))] : []),
        ...(record.numbered ? [say.numbered] : []),
      ]),
      clauseCell(record.clauses),
    ]
  })
  return table([columns.record, columns.forms, columns.clauses], [30, 52, 18], rows)
}

function messageTable(telling: Telling): readonly Block[] {
  const { columns } = telling.words.document
  const rows = [...telling.procedure.messages.values()].map(({ id, texts }): readonly Cell[] => {
    const told = tell(texts, telling.language, id)
    // A fact in braces by the title that readers know.
    const text = told.text.replace(/\{\s*([^{}\s]+)\s*\}/gu, (whole, name: string) =>
      telling.procedure.names.has(name) ? `[${nameInWords(name, telling)}]` : whole,
    )
    return [[[{ text: id, style: 'code' }]], [[{ ...told, text }]]]
  })
  return table([columns.message, columns.text], [24, 76], rows)
}

function linkTable(telling: Telling): readonly Block[] {
  const { procedure, words } = telling
  const { columns, records: say } = words.document
  const rows = [...procedure.links.values()].map((link): readonly Cell[] => {
    const opened = [...procedure.steps.values()].flatMap(({ opens }) =>
      opens.filter(({ as }) => as === link.id),
    )
    const procedures = words.list([...new Set(opened.map((one) => one.procedure))])
    return [
      [[{ text: link.id, style: 'strong' }]],
      cell(say.opensAt(procedures, stepTitles(link.steps, telling))),
      cell(
        refs(
          opened.flatMap(({ clauses }) => clauses),
          telling,
        ),
      ),
    ]
  })
  return table([columns.link, columns.meaning, columns.clauses], [24, 58, 18], rows)
}

function parameterTable(telling: Telling): readonly Block[] {
  const { columns } = telling.words.document
  const rows = [...telling.procedure.parameters.values()].map((parameter): readonly Cell[] => [
    titleWithId(parameter.title, parameter.id, telling),
    cell(valueInWords(parameter.value, parameter.type, telling)),
    clauseCell(parameter.clauses),
  ])
  return table([columns.parameter, columns.value, columns.clauses], [50, 32, 18], rows)
}

function scheduleTable(telling: Telling): readonly Block[] {
  const { words, procedure } = telling
  const { columns, records: say } = words.document
  const rows = [...procedure.schedule.values()].map((one): readonly Cell[] => [
    titleWithId(one.title, one.id, telling),
    lines([
      say.scheduled(one.procedure, words.duration(one.every)),
      ...(one.from === undefined ? [] : [say.from(one.from)]),
    ]),
    clauseCell(one.clauses),
  ])
  return table([columns.scheduled, columns.meaning, columns.clauses], [34, 40, 26], rows)
}
