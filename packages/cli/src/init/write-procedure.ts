import { displayWidth } from '@dueprocess/core'
import { type Answers, capitalised, nameFor } from './answers.ts'
import type { InitComments } from './comments.ts'

/** The text of a procedure as its author begins with it: what stands where, and why. */
export function writeProcedure(answers: Answers, say: InitComments, file: string): string {
  const parts = [
    head(answers, say, file),
    ...(answers.calendar === undefined ? [] : [calendars(answers.calendar, say)]),
    ...(answers.grades.length === 0 ? [] : [scales(answers.grades, say)]),
    roles(answers, say),
    forms(answers, say),
    ...(answers.grades.length === 0 ? [] : [decisions(answers.grades, say)]),
    way(answers, say),
    deadlines(answers, say),
  ]
  return parts.join('\n')
}

function head({ id, title }: Answers, say: InitComments, file: string): string {
  return `# yaml-language-server: $schema=dueprocess.schema.json
${say.intro(file)}

dueprocess: 1 ${say.language}
procedure: ${id} ${say.id}
version: 1.0.0 ${say.version}
title: ${scalar(title)}
`
}

function calendars(id: string, say: InitComments): string {
  return `${say.calendars}
calendars:
  office: ${id}
`
}

function scales(grades: readonly string[], say: InitComments): string {
  const words = grades.map((grade) => `    ${nameFor(grade)}: ${scalar(capitalised(grade))}\n`)
  return `${say.scales}
scales:
  grade:
${words.join('')}`
}

function roles({ reporter, handler }: Answers, say: InitComments): string {
  return `${say.roles}
roles:
  ${nameFor(reporter)}: { title: ${scalar(reporter)} }
  ${nameFor(handler)}: { title: ${scalar(handler)} }
`
}

function forms({ grades }: Answers, say: InitComments): string {
  return `${say.forms}
forms:
  report:
    what: text
    happenedAt: date-time
${grades.length === 0 ? '' : `    affected: { type: integer, minimum: 0 } ${say.affected}\n`}    remark?: text ${say.optional}
  result:
    cause: text
`
}

function decisions(grades: readonly string[], say: InitComments): string {
  const names = grades.map(nameFor)
  const width = Math.max(...['grade', ...names].map(widthOf))
  const pad = (text: string): string => text + ' '.repeat(width - widthOf(text))
  const rows = names.map((name, place) => {
    const [least, next] = [10 ** place, 10 ** (place + 1)]
    const last = place === names.length - 1
    const cell = place === 0 ? '< 10' : last ? `>= ${least}` : `[${least}..${next})`
    return `      ${pad(name)} | ${cell}`
  })
  return `${say.decisions}
decisions:
  grade:
    gives: grade
    inputs: { affected: report.affected }
    table: |
      ${pad('grade')} | affected
${rows.toReversed().join('\n')}
`
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + displayWidth(character), 0)
}

function way({ reporter, handler }: Answers, say: InitComments): string {
  const [asks, does] = [nameFor(reporter), nameFor(handler)]
  return `${say.open}
open:
  report: { title: ${say.titles.report}, by: ${asks}, form: report, to: handling }

${say.stages}
stages:
  handling:
    title: ${say.titles.handling}
    steps:
      accept: { title: ${say.titles.accept}, by: ${does}, required: true } ${say.required}
      close: { title: ${say.titles.close}, by: ${does}, form: result, to: closed }
  closed: { title: ${say.titles.closed}, final: true }

${say.steps}
steps:
  supplement: { title: ${say.titles.supplement}, by: ${asks}, amend: report }
`
}

function deadlines({ grades, within, handler }: Answers, say: InitComments): string {
  const all = grades.map((grade, place) => `${nameFor(grade)}: ${within[place]}`)
  const time = grades.length === 0 ? within[0] : `{ of: grade, ${all.join(', ')} }`
  return `${say.deadlines}
deadlines:
  handled:
    title: ${say.titles.handled}
    within: ${time}
    after: report
    until: close
    escalate:
      - { at: 100%, notify: ${nameFor(handler)} }
`
}

/** A text as YAML takes it without a second thought. */
function scalar(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} -]*$/u.test(text) && text.trim() === text
  return isPlain && !/^(true|false|null|yes|no|on|off|none)$/i.test(text)
    ? text
    : JSON.stringify(text)
}
