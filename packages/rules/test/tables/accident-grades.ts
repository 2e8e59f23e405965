import {
  compileTable,
  type DecisionTable,
  type Json,
  type Scope,
  type TableSource,
  type Type,
  tableFromPipe,
} from '../../src/index.ts'
import { scopeOf } from '../conditions/facts.ts'

export { scopeOf }

export const count: Type = { kind: 'number', integer: true, minimum: 0 }
export const amount: Type = { kind: 'number', minimum: 0 }
export const grades: Type = {
  kind: 'enumeration',
  name: 'severity',
  values: ['general', 'larger', 'major', 'extraordinary'],
  ordered: true,
}

/** Grades of work accidents by deaths, serious injuries and direct loss, as statutes write them. */
export const accidentText = `
severity      | deaths | serious | loss         | clause
extraordinary | >= 30  | >= 100  | >= 100000000 | HSE-4.1.2a
major         | >= 10  | >= 50   | >= 50000000  | HSE-4.1.2b
larger        | >= 3   | >= 10   | >= 10000000  | HSE-4.1.2c
`

export const accidentScope: Scope = scopeOf({
  'report.deaths': count,
  'report.seriousInjuries': count,
  'report.directLoss': amount,
})

export function accidentTable(): DecisionTable {
  const { source, issues } = tableFromPipe(accidentText, {
    id: 'grade',
    gives: [{ name: 'severity', type: grades }],
    inputs: {
      deaths: 'report.deaths',
      serious: 'report.seriousInjuries',
      loss: 'report.directLoss',
    },
    policy: 'highest',
    rows: 'any-cell',
    else: ['general'],
  })
  if (source === undefined) throw new Error(JSON.stringify(issues))
  return compiled(source, accidentScope)
}

/** The table of a source that must be right. */
export function compiled(source: TableSource, scope: Scope): DecisionTable {
  const { table, issues } = compileTable(source, scope)
  if (table === undefined) throw new Error(issues.map((issue) => issue.message).join('\n'))
  return table
}

/** Reads facts from a record. */
export function facts(record: Readonly<Record<string, Json>>): (name: string) => Json | undefined {
  return (name) => (Object.hasOwn(record, name) ? record[name] : undefined)
}
