import { loadProcedure, type Procedure } from '@dueprocess/core'
import { type LoadedMapping, loadMapping, type Mapping } from '../src/index.ts'

/** A badge is lost, searched for, and found or replaced; a costly one is watched meanwhile. */
export const badge: Procedure = load(`dueprocess: 1
procedure: lost-badge
version: 1.0.0
title: Lost badge
scales: {area: {open: Open, closed: Closed}, grade: {minor: Minor, major: Major}}
roles: {staff: {title: Staff}, guard: {title: Guard}}
forms:
  report: {area: area, badges: integer, seenAt?: date-time}
  result: {found: yes-no}
decisions:
  grade: {gives: grade, policy: first, table: "grade | report.badges\\nmajor | >= 3\\nminor | < 3"}
open: {tell: {title: Tell, by: staff, form: report, to: searching}}
stages:
  searching:
    tracks:
      search:
        start: looking
        stages:
          looking:
            steps:
              report-result:
                title: Report the result
                by: guard
                form: result
                to: [{when: result.found, stage: found}, {otherwise: lost}]
          found: {title: Found, final: true}
          lost: {title: Lost, final: true}
      watch:
        when: report.area = "closed"
        start: watching
        stages:
          watching: {steps: {stand-down: {title: Stand down, by: guard, to: over}}}
          over: {title: Over, final: true}
    then: [{when: result.found, stage: closing}, {otherwise: replacing}]
  replacing: {steps: {replace: {title: Replace, by: guard, to: closing}}}
  closing: {steps: {close: {title: Close, by: guard, to: closed}}}
  closed: {title: Closed, final: true}
`)

function load(text: string): Procedure {
  const { procedure, diagnostics } = loadProcedure(text)
  if (!procedure) throw new Error(JSON.stringify(diagnostics, null, 2))
  return procedure
}

/** A mapping of a log in CSV with the columns id, at, what, who, area and found. */
export const badgeMapping = `dueprocess-mapping: 1
log: {format: csv, delimiter: ',', missing: ['-']}
case: id
instant: {from: at, zone: Europe/Berlin}
step:
  from: what
  values: {Told: tell, Result: report-result, Quiet: stand-down, Replace: replace, End: close, Note: []}
actor: who
facts: {report.area: {from: area, values: {Yard: open, Vault: closed}}, result.found: found}
`

/** A mapping as it is read for the procedure of the badge. */
export function loaded(text: string): LoadedMapping {
  return loadMapping(text, badge)
}

/** The same, which has to have no errors. */
export function mappingOf(text: string): Mapping {
  const { mapping, diagnostics } = loaded(text)
  if (!mapping) throw new Error(JSON.stringify(diagnostics, null, 2))
  return mapping
}
