/** A sound procedure. */
export const lostBadge = `dueprocess: 1
procedure: lost-badge
version: 1.0.0
title: Lost badge
roles:
  staff: {title: Staff}
  guard: {title: Guard}
forms:
  report: {lostAt: date-time, doors?: {type: integer, minimum: 0}}
open:
  tell: {by: staff, form: report, to: searching}
stages:
  searching:
    steps:
      block: {by: guard}
      find: {by: guard, to: closed}
  closed: {final: true}
deadlines:
  blocked: {within: 4 hours, after: tell, until: first block}
`

/**
 * The same with five mistakes: a misspelt key, a role, a field and a stage that do not exist, and a
 * comma that ends a condition.
 */
export const fiveMistakes: string = lostBadge
  .replace('guard: {title: Guard}', 'guard: {titel: Guard}')
  .replace('block: {by: guard}', 'block: {by: gaurd, when: report.locks > 2}')
  .replace('to: closed}', 'to: close}')
  .concat(
    '  doors: {within: 1 day, after: tell, until: first block, when: max(report.doors, 2) = 2}\n',
  )
