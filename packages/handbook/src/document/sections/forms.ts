import type { Form } from '@dueprocess/core'
import { numberInWords, type Telling, tell, valueInWords } from '../../words/index.ts'
import { type Block, type Cell, cell, lines, paragraph, table } from '../block.ts'
import { refs, title, titleWithId } from '../say.ts'
import { stepsThat } from './steps.ts'

type Field = Form['fields'] extends ReadonlyMap<string, infer One> ? One : never

/** Every form with its fields. */
export function forms(telling: Telling): readonly Block[] {
  return [...telling.procedure.forms.values()].flatMap((form) => formPart(form, telling))
}

function formPart(form: Form, telling: Telling): readonly Block[] {
  const { forms: say, columns } = telling.words.document
  const usedBy = stepsThat(telling, (step) => step.form?.form.id === form.id)
  const rows = [...form.fields.values()].map((field): readonly Cell[] => [
    titleWithId(field.title, field.name, telling),
    lines([
      kindInWords(field, telling),
      ...(field.personal ? [say.personal] : []),
      refs(field.clauses ?? [], telling),
    ]),
    cell(valuesInWords(field, telling)),
    cell(field.optional ? say.no : say.yes),
  ])
  const head = [columns.field, columns.kind, columns.values, columns.compulsory]
  return [
    { kind: 'heading', level: 2, text: title(form.title, form.id, telling) },
    ...(usedBy.length > 0 ? [paragraph(say.usedBy(telling.words.list(usedBy)))] : []),
    ...(form.clauses.length > 0
      ? [paragraph(telling.words.about(columns.clauses, refs(form.clauses, telling)))]
      : []),
    ...table(head, [34, 20, 34, 12], rows),
  ]
}

function kindInWords({ kind, type }: Field, telling: Telling): string {
  const { kinds, listOf, choice } = telling.words.document.forms
  if (type.kind === 'enumeration') return choice
  if (type.kind === 'list' && type.of.kind === 'enumeration') return listOf(choice)
  const names: Readonly<Record<string, string>> = kinds
  const listed = /^list of (.+)$/.exec(kind)?.[1]
  if (listed !== undefined || type.kind === 'list') {
    return listOf(
      Object.hasOwn(names, listed ?? '') ? (names[listed ?? ''] ?? '') : (listed ?? kind),
    )
  }
  const said = Object.hasOwn(names, kind) ? (names[kind] ?? kind) : kind
  return type.kind === 'number' && type.unit ? `${said}${telling.words.aside(type.unit)}` : said
}

function valuesInWords({ type, labels }: Field, telling: Telling): string {
  const { words } = telling
  const of = type.kind === 'list' ? type.of : type
  if (of.kind === 'enumeration') {
    return words.list(
      of.values.map((value) => {
        const texts = labels?.get(value)
        return texts ? tell(texts, telling.language, value).text : valueInWords(value, of, telling)
      }),
    )
  }
  if (of.kind !== 'number') return ''
  const { least, most } = words.document.forms
  return words.list([
    ...(of.minimum === undefined ? [] : [least(numberInWords(of.minimum))]),
    ...(of.maximum === undefined ? [] : [most(numberInWords(of.maximum))]),
  ])
}
