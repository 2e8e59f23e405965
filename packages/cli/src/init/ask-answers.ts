import { calendars } from '@dueprocess/presets/calendars'
import { type Duration, parseDuration } from '@dueprocess/rules'
import { didYouMean, nearest } from '../arguments/index.ts'
import type { Person } from '../io.ts'
import type { Session } from '../session.ts'
import { type Answers, idFor, nameFor, timesFor, titleFor } from './answers.ts'

/** Answers as they were given with the call. */
export type Given = { readonly [Name in QuestionName]?: string | undefined }

export type QuestionName = 'title' | 'reporter' | 'handler' | 'grades' | 'calendar' | 'within'

interface Question {
  readonly text: string
  readonly preset: string
  readonly completes?: readonly string[]
  /** What is wrong with an answer. */
  readonly problem: (answer: string) => string | undefined
}

export type Asked =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * Every answer that is needed: as given, else as somebody says who is asked, else as usual. Undefined
 * where whoever was asked went away.
 */
export async function askAnswers(
  session: Session,
  file: string,
  given: Given,
  person: Person | undefined,
): Promise<Asked | undefined> {
  const id = idFor(file)
  const problems: string[] = []
  const said: Partial<Record<QuestionName, string>> = {}
  for (const name of names) {
    const question = questionOf(session, name, id, said)
    const answer = given[name] ?? (await answerBy(person, session, question))
    if (answer === undefined) return undefined
    const problem = question.problem(answer)
    if (problem !== undefined) problems.push(problem)
    said[name] = answer
  }
  if (problems.length > 0) return { ok: false, problems }
  const { title = '', reporter = '', handler = '', grades = '', calendar = '', within = '' } = said
  const answers: Answers = {
    id,
    title,
    reporter,
    handler,
    grades: gradesOf(grades),
    within: listOf(within),
    ...(isNone(calendar) ? {} : { calendar }),
  }
  return { ok: true, answers }
}

const names: readonly QuestionName[] = [
  'title',
  'reporter',
  'handler',
  'grades',
  'calendar',
  'within',
]

async function answerBy(
  person: Person | undefined,
  session: Session,
  { text, preset, completes = [], problem }: Question,
): Promise<string | undefined> {
  if (!person) return preset
  for (;;) {
    const typed = await person.ask(`${text} [${preset}]: `, completes)
    if (typed === undefined) return undefined
    const answer = typed.trim() === '' ? preset : typed.trim()
    const wrong = problem(answer)
    if (wrong === undefined) return answer
    session.stdout.write(`  ${wrong}\n`)
  }
}

function questionOf(
  { words, language }: Session,
  name: QuestionName,
  id: string,
  said: Partial<Record<QuestionName, string>>,
): Question {
  const say = words.init
  const ids = Object.keys(calendars)
  const grades = gradesOf(said.grades ?? '')
  const isWorking = !isNone(said.calendar ?? 'none')
  const notBlank = (answer: string): string | undefined =>
    /[\p{L}\p{N}]/u.test(answer) ? undefined : say.blank(name)
  const questions: { readonly [Name in QuestionName]: Question } = {
    title: { text: say.title, preset: titleFor(id), problem: notBlank },
    reporter: { text: say.reporter, preset: say.staff, problem: notBlank },
    handler: {
      text: say.handler,
      preset: say.officer,
      problem: (answer) =>
        nameFor(answer) === nameFor(said.reporter ?? '') ? say.sameRole : notBlank(answer),
    },
    grades: {
      text: say.grades,
      preset: say.lowHigh,
      completes: ['none'],
      problem: (answer) => {
        const all = gradesOf(answer)
        if (all.length === 1) return say.oneGrade
        return new Set(all.map(nameFor)).size < all.length ? say.equalGrades : undefined
      },
    },
    calendar: {
      text: say.calendar(ids.join(', ')),
      preset: language === 'zh' ? 'cn-office' : 'none',
      completes: [...ids, 'none'],
      problem: (answer) =>
        isNone(answer) || ids.includes(answer)
          ? undefined
          : words.due.unknownCalendar(answer) +
            words.arguments.available([...ids, 'none'].join(', ')) +
            didYouMean(nearest(answer, ids), words),
    },
    within: {
      text: grades.length > 0 ? say.withinOf(grades.join(', ')) : say.within,
      preset: timesFor(grades.length, isWorking).join(', '),
      problem: (answer) => {
        const times = listOf(answer)
        const wanted = Math.max(1, grades.length)
        if (times.length !== wanted) return say.notSoMany(wanted, times.length)
        const [wrong] = times.flatMap((time) => {
          const parsed = parseDuration(time)
          if (!parsed.ok) return [parsed.issue.message]
          return !isWorking && needsCalendar(parsed.duration) ? [say.needsCalendar(time)] : []
        })
        return wrong
      },
    },
  }
  return questions[name]
}

function needsCalendar({ kind }: Duration): boolean {
  return kind === 'working' || kind === 'end-of-working-day'
}

/** Texts between commas, also those of Chinese. */
function listOf(text: string): readonly string[] {
  return text
    .split(/[,，、]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function gradesOf(text: string): readonly string[] {
  return isNone(text) ? [] : listOf(text)
}

function isNone(text: string): boolean {
  return text === 'none' || text === '无'
}
