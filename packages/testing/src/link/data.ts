import type { Form, Procedure } from '@dueprocess/core'
import type { Json } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import type { DataSource, NamesSource } from '../grammar/index.ts'
import { type LinkContext, reportProblem, reportUnknown, writtenNames } from './context.ts'
import { readValue } from './value.ts'

interface FilledIn {
  readonly data?: DataSource
  readonly clear?: NamesSource
  readonly refused?: unknown
}

/** What a form of the kernel gets: values by field, null for those that are emptied. */
export type FormValues = Readonly<Record<string, Json>>

/**
 * What somebody fills in, read by the fields of the form. Where a refusal is wanted, it may be as
 * wrong as it likes.
 */
export function linkData(
  context: LinkContext,
  source: FilledIn,
  step: ReturnType<Procedure['steps']['get']>,
): FormValues | undefined {
  const { data, clear } = source
  if (data === undefined && clear === undefined) return undefined
  const form = step?.form?.form
  const isChecked = step !== undefined && source.refused === undefined
  if (isChecked && !form) {
    const message = say`\`${step.id}\` takes no form`
    const key = data === undefined ? 'clear' : 'data'
    reportProblem(
      context,
      'no-form',
      message,
      context.locate.key(source, key),
      say`leave out \`${key}\``,
    )
  }
  const emptied = writtenNames(context, source, 'clear')
  if (isChecked && form) {
    checkFields(context, form, data ?? {}, emptied)
  }
  const values = Object.keys(data ?? {}).map((name): [string, Json] => {
    return [name, readValue(context, data as DataSource, name, form?.fields.get(name)?.type)]
  })
  return Object.fromEntries([...values, ...emptied.map(({ name }): [string, Json] => [name, null])])
}

function checkFields(
  context: LinkContext,
  { fields }: Form,
  data: DataSource,
  emptied: ReturnType<typeof writtenNames>,
): void {
  const written = Object.keys(data).map((name) => ({ name, range: context.locate.key(data, name) }))
  for (const one of [...written, ...emptied]) {
    if (!fields.has(one.name)) reportUnknown(context, 'field', one, fields.keys())
  }
}
