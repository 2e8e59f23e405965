import

/** An exceptional day as it was read, with the place to complain about. */
interface ReadDay<T> {
  readonly day: number
  readonly hours: Hours
  readonly data: T
  readonly place: Place
}

function inOrder<T>(days: readonly ReadDay<T>[]): readonly T[] {
  return [...days].sort((a, b) => a.day - b.day).map(({ data }) => data)
}

function readHoliday(value: unknown, place: Place): ReadDay<CalendarHoliday> | undefined {
  const members = readRecord(value, place, ['date', 'name'], ['date'])
  if (members === undefined || !members.has('date')) return undefined
  const day = readDate(members.get('date'), inside(place, 'date'))
  const name = readName(members, place)
  return day === undefined
    ? undefined
    : { day, hours: [], data: { date: formatDate(day), ...name }, place }
}

function readWorkingDay(
  value: unknown,
  place: Place,
  week: readonly Hours[] | undefined,
): ReadDay<CalendarWorkingDay> | undefined {
  const members = readRecord(value, place, ['date', 'name', 'hours', 'like'], ['date'])
  if (members === undefined || !members.has('date')) return undefined
  const day = readDate(members.get('date'), inside(place, 'date'))
  const name = readName(members, place)
  const own = members.has('hours')
    ? readHours(members.get('hours'), inside(place, 'hours'))
    : undefined
  const like = members.has('like')
    ? readWord(members.get('like'), inside(place, 'like'), WEEKDAYS)
    : undefined
  if (members.has('hours') && members.has('like')) {
    return refuse(place, 'contradicting-hours', '"hours" and "like" cannot both be given')
  }
  if (own?.length === 0) {
    return refuse(
      inside(place, 'hours'),
      'no-working-hours',
      'A working day needs hours; a free day is a holiday',
    )
  }
  if (day === undefined || week === undefined) return undefined
  const hours = own ?? hoursLike(like, day, week)
  if (hours.length === 0) {
    return refuse(inside(place, 'like'), 'no-working-hours', `There are no hours on ${like}`)
  }
  const data = {
    date: formatDate(day),
    ...name,
    ...(own === undefined ? {} : { hours: own.map(formatSpan) }),
    ...(like === undefined ? {} : { like }),
  }
  return { day, hours, data, place }
}

function hoursLike(like: Weekday | undefined, day: number, week: readonly Hours[]): Hours {
  if (like !== undefined) return week[WEEKDAYS.indexOf(like)] ?? []
  const own = week[weekday(day) - 1] ?? []
  return own.length > 0 ? own : (week.find((hours) => hours.length > 0) ?? [])
}

function readName(members: ReadonlyMap<string, unknown>, place: Place): { name?: LocalText } {
  const name = members.has('name')
    ? readLocalText(members.get('name'), inside(place, 'name'))
    : undefined
  return name === undefined ? {} : { name }
}

function collectExceptions(
  holidays: readonly ReadDay<CalendarHoliday>[],
  worked: readonly ReadDay<CalendarWorkingDay>[],
  root: Place,
): ReadonlyMap<number, Hours> {
  const exceptions = new Map<number, Hours>()
  const free = new Set(holidays.map(({ day }) => day))
  for (const { day, hours, place } of [...holidays, ...worked]) {
    if (exceptions.has(day)) {
      const contradicts = hours.length > 0 && free.has(day)
      const code = contradicts ? 'contradicting-day' : 'duplicate-day'
      const message = contradicts ? 'is a holiday and a working day' : 'is listed twice'
      refuse(
        { path: [...place.path, 'date'], issues: root.issues },
        code,
        `${formatDate(day)} ${message}`,
      )
    }
    exceptions.set(day, hours)
  }
  return new Map([...exceptions].sort(([a], [b]) => a - b))
}

/** Refuses hours past midnight that run into the hours of the next day. */
function checkNights(
  week: readonly Hours[],
  exceptions: ReadonlyMap<number, Hours>,
  root: Place,
): void {
  const complain = (
    first: WorkingSpan,
    second: WorkingSpan,
    path: Place['path'],
    day: string,
  ): void => {
    const message = `${formatSpan(first)} of the day before runs into ${formatSpan(second)} of ${day}`
    refuse({ path, issues: root.issues }, 'overlapping-hours', message)
  }
  for (const [i, name] of WEEKDAYS.entries()) {
    const clash = findClash(week[(i + 6) % 7] ?? [], week[i] ?? [])
    if (clash) complain(...clash, ['hours', name], name)
  }
  const hoursOn = (day: number): Hours => exceptions.get(day) ?? week[weekday(day) - 1] ?? []
  for (const day of exceptions.keys()) {
    const clash = findClash(hoursOn(day - 1), hoursOn(day))
    if (clash) complain(...clash, ['workingDays'], formatDate(day))
    const next = exceptions.has(day + 1) ? undefined : findClash(hoursOn(day), hoursOn(day + 1))
    if (next) complain(...next, ['workingDays'], formatDate(day + 1))
  }
}

function findClash(first: Hours, second: Hours): [WorkingSpan, WorkingSpan] | undefined {
  const last = first.at(-1)
  const next = second[0]
  return last && next && last.end - DAY > next.start ? [last, next] : undefined
}

