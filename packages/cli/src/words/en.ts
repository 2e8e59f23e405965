/** What the command says, in English. Other languages have the same keys. */
export const english = {
  help: {
    purpose: 'Makes written incident procedures executable: checks them, runs them, proves them.',
    usage: 'Usage: ',
    command: 'command',
    option: 'options',
    commands: 'Commands:',
    options: 'Options:',
    examples: 'Examples:',
    stop: '.',
    without: (value: string) => ` (without it: ${value})`,
    many: '; may be repeated',
    endings: `Exit codes: 0 fine, 1 problems found, 2 wrong use or a file that cannot be read.
Colours show on a terminal; NO_COLOR=1 turns them off, FORCE_COLOR=1 on.`,
  },
  seeHelp: (command: string) => `Run \`${command} --help\` to see how it is used.`,
  notLanguages: (text: string) =>
    `--lang lists languages, best first, such as zh,en: "${text}" does not`,
  whichCommand: (available: string) => `which command? available: ${available}`,
  /** Stands over a page that is there in English only. */
  pageInEnglish: '',
  oneCommand: 'help explains one command at a time',
  unknownCommand: (name: string, available: string) =>
    `unknown command "${name}"; available: ${available}`,
  arguments: {
    unknownOption: (option: string) => `unknown option "${option}"`,
    needsValue: (option: string, what: string) => `the option "${option}" needs a value: ${what}`,
    takesNoValue: (option: string) => `the option "${option}" takes no value`,
    needsOneOf: (option: string, available: string) =>
      `the option "${option}" needs a value; available: ${available}`,
    cannotBe: (option: string, value: string, available: string) =>
      `the option "${option}" cannot be "${value}"; available: ${available}`,
    available: (list: string) => `; available: ${list}`,
    didYouMean: (meant: string) => `; did you mean "${meant}"?`,
  },
  files: {
    utf16: 'is UTF-16; save it as UTF-8',
    zeroBytes: 'has zero bytes, so it is no UTF-8 text; save it as UTF-8',
    notUtf8: (byte: string, line: number, column: number) =>
      `is not UTF-8: byte 0x${byte} at line ${line}, column ${column} does not belong there; save it as UTF-8`,
    tooLarge: 'has over 16 MiB: that is no procedure',
    missing: 'does not exist',
    folder: (example: string) => `is a folder; name its files, for example ${example}`,
    noPermission: 'cannot be read: no permission',
    unreadable: (code: string) => `cannot be read (${code})`,
    exists: 'is there already; --force replaces it',
    notWritten: (code: string) => `cannot be written (${code})`,
    noWritePermission: 'cannot be written: no permission',
    isFolder: 'cannot be written: it is a folder',
    written: (file: string) => `Written: ${file}`,
    which: 'which file? Name at least one, or - for the standard input',
    emptyName: 'the name of a file is empty',
    inputTwice: 'the standard input can be read only once, but - is named twice',
  },
  whichProcedure: 'which procedure? Name a file, a preset such as hse-accident, or - for the input',
  tooMany: (rest: string) => `this is too much: "${rest}"`,
  types: {
    integer: 'a whole number',
    number: 'a number',
    range: (minimum?: number, maximum?: number, unit?: string) =>
      `${unit === undefined ? '' : ` of ${unit}`}${
        minimum === undefined
          ? maximum === undefined
            ? ''
            : `, at most ${maximum}`
          : maximum === undefined
            ? `, at least ${minimum}`
            : ` from ${minimum} to ${maximum}`
      }`,
    enumeration: (words: string) => `one of: ${words}`,
    list: (of: string) => `a list of: ${of}`,
    plain: {
      text: 'a text',
      boolean: 'yes or no',
      date: 'a date, such as 2026-01-31',
      time: 'a time of day, such as 09:00',
      'date-time': 'a date and time, such as 2026-01-31 09:00',
      'days-time-duration': 'a duration, such as PT2H30M',
      'years-months-duration': 'a duration, such as P1Y6M',
      record: 'a JSON object',
    },
  },
  cannotRun: (file: string) => `${file} has errors, so that nothing can be done with it.`,
  init: {
    whichFile: 'which file? For example: dueprocess init lost-badge.yaml',
    nobodyToAsk: 'there is no terminal to ask at; --yes takes the usual answers',
    nothingWritten: 'Nothing was written.',
    answersDoNotFit: 'These answers do not fit the language; nothing was written.',
    title: 'What is the procedure about?',
    reporter: 'Who reports?',
    handler: 'Who handles what was reported?',
    grades: 'How are cases graded, lowest first, or none?',
    calendar: (ids: string) => `Whose working time counts: ${ids}, or none?`,
    within: 'How long may a case take?',
    withinOf: (grades: string) => `How long may a case take, for each of ${grades}?`,
    staff: 'Staff',
    officer: 'Officer',
    lowHigh: 'low, high',
    blank: (what: string) => `the ${what} must say something`,
    sameRole: 'who handles must be somebody else than who reports',
    oneGrade: 'one grade grades nothing: give at least two, or none',
    equalGrades: 'two grades have the same name',
    notSoMany: (wanted: number, found: number) =>
      `${found} ${found === 1 ? 'time was' : 'times were'} given, ${wanted} ${wanted === 1 ? 'is' : 'are'} needed: one for each grade, lowest first`,
    needsCalendar: (time: string) =>
      `without a calendar all time is working time, so that "${time}" would count nights and Sundays: name a calendar, or write elapsed time such as 2 days`,
    next: (file: string, scenarios: string, schema: string) => `Written:
  ${file}
  ${scenarios}
  ${schema}, for editors

Now:
  dueprocess check ${file}
  dueprocess simulate ${file}
  dueprocess test ${scenarios}`,
    comments: {
      intro: (file: string) => `# A procedure that can be run. Change it as you need; then
#   dueprocess check ${file}      says what is wrong
#   dueprocess simulate ${file}   plays it`,
      language: '# the version of the language',
      id: '# its name, for programs',
      version: '# a case stays with the version it was opened under',
      calendars: '# Working time. The first calendar is meant wherever none is named.',
      scales: '# Closed lists of words, lowest first.',
      roles: '# Who takes part. Who holds a role is for your system to say.',
      forms: '# What steps record. Each field is a fact: report.what.',
      affected: '# people affected',
      optional: '# the question mark: may be left out',
      decisions: `# What follows from facts, computed anew after every step. A row applies if its cells do; a cell can
# be a number, a word, < 5, >= 5, [5..10) and - for anything.`,
      open: '# How a case begins.',
      stages: '# Where a case can be, and what can be done there. A case ends in a final stage.',
      required: '# without it the stage cannot be left',
      steps: '# What can be done everywhere, and moves nothing.',
      deadlines: `# What must have happened, by when. 4 working hours counts working time, 4 hours does not;
# who is told when time runs out stands under escalate: at 75%, at 100%.`,
      scenarios: (file: string) =>
        `# Stories that the procedure must tell: dueprocess test ${file.replace(/\.ya?ml$/i, '.scenarios.yaml')}`,
      story: {
        inTime: 'A case is handled in time',
        forgotten: 'A case is reported, and nobody handles it',
        what: 'Something happened',
        cause: 'Found out',
      },
      titles: {
        report: 'Report',
        handling: 'Being handled',
        accept: 'Accept',
        close: 'Close',
        closed: 'Closed',
        supplement: 'Add to the report',
        handled: 'Handled in time',
      },
    },
  },
  check: {
    none: 'no problems',
    errors: (count: number) => amount(count, 'error'),
    warnings: (count: number) => amount(count, 'warning'),
    notes: (count: number) => amount(count, 'note'),
    and: ', ',
    foundIn: (found: string, file: string) => `${found} in ${file}`,
    sound: (file: string, found: string, procedure: string, figures: string) =>
      `${file}: ${found}, procedure ${procedure}, ${figures}`,
    figures: {
      stages: (count: number) => amount(count, 'stage'),
      steps: (count: number) => amount(count, 'step'),
      deadlines: (count: number) => amount(count, 'deadline'),
    },
    total: (files: number, found: string) => `${files} files checked: ${found}`,
    inSome: (files: number) => ` in ${files} of them`,
    notARule: (rule: string) =>
      `--rule says <code>=<severity>, such as missing-clause=warning: "${rule}" does not`,
    unknownCode: (code: string) => `there is no diagnostic "${code}"`,
    notASeverity: (severity: string, available: string) =>
      `a diagnostic cannot be "${severity}"; available: ${available}`,
    unchangeable: (code: string) =>
      `no rule can change "${code}": it is no diagnostic, or one without which nothing can run`,
    notTranslations: (text: string) =>
      `--translations lists languages, such as zh,en, or says all: "${text}" does neither`,
    missingText: (text: string, missing: string, present: string) =>
      `\`${text}\` has no text in ${missing}; ${present === '' ? 'its language is not named' : `it has one in ${present}`}`,
    watchesFiles: '--watch looks at files, and the standard input is none',
    watchesText: '--watch shows text; leave out --format',
    watching: 'Watching; Ctrl-C ends it.',
    checking: (done: number, total: number) => `… ${done} of ${total} files`,
  },
  decide: {
    whichFacts: 'which facts? --facts names a file of JSON or CSV, or - for the standard input',
    whichDecision: 'which decision?',
    unknownDecision: (id: string) => `there is no decision "${id}"`,
    notJson: (why: string) => `the facts are no JSON: ${why}`,
    notAnObject: 'the facts must be one JSON object: {"report.deaths": 3}',
    openQuote: 'the facts are no CSV: a quote is never closed',
    noFacts: 'there are no facts: give JSON, or CSV with names in the first line',
    tooManyCells: (line: number) => `line ${line} of the facts has more cells than the first line`,
    unknownFact: (name: string) => `nothing is called "${name}"`,
    doesNotFit: (name: string, value: string, asked: string) =>
      `"${name}" cannot be ${value}: it is ${asked}`,
    deciding: (done: number, total: number) => `… ${done} of ${total} lines`,
    neededFacts: 'To decide it, find out:',
    notExact: 'The table is too large to be gone through: some of this may not be possible.',
    invalid: (input: string, value: string) => `The value of ${input} cannot be: ${value}.`,
    byElse: 'No row applies, so that `else` does.',
    whicheverRow: 'Some row applies that says so, whatever is not known.',
    because: 'Because of',
    contradict: 'These contradict each other',
    notBecause: 'And not',
    notYet: 'Not decided by',
    row: (row: number) => `row ${row}`,
    line: (line: number) => `line ${line}`,
    cellHolds: (input: string, cell: string, value: string) => `${input} is ${value} (${cell})`,
    cellFails: (input: string, cell: string, value: string) => `${input} is ${value}, not ${cell}`,
    cellUnknown: (input: string, cell: string) => `${input} is not known (${cell})`,
    none: 'no row applies',
    conflict: 'rows contradict each other',
    orNone: 'no row',
    orConflict: 'a contradiction',
    or: ' or ',
    open: (possible: string) => `open: ${possible}`,
    byLines: (lines: string) => `  (line ${lines})`,
  },
  due: {
    whichDuration: 'which duration? For example: dueprocess due "4 working hours"',
    whichInstant: 'from when? --from 2026-09-30T15:00',
    whichCalendar: (available: string) => `on which calendar? --calendar; available: ${available}`,
    unknownCalendar: (name: string) => `there is no calendar "${name}"`,
    zoneIsNoCalendar: ', which is a zone: a calendar has working hours too',
    notAnInstant: (text: string) =>
      `"${text}" is no instant; write 2026-09-30T15:00, or with an offset 2026-09-30T15:00:00+08:00`,
    neverDue: 'Never due: what is to be done promptly is measured only.',
    due: (at: string, zone: string) => `Due ${at} (${zone})`,
    counted: (within: string, from: string, calendar: string) =>
      `${within} from ${from}, on the calendar ${calendar}`,
    lasts: (minutes: number) => spoken(minutes),
    hidden: (count: number) => `… ${count} more; --format json has them all`,
    counting: (rule: string, from: string) => `Counted by ${rule}, from ${from}.`,
    lastDay: (to: string) => `The last day is no working day: it moves to ${to}.`,
    rolled: (to: string, calendar: string) =>
      `A day without work: it moves to ${to}, by the calendar ${calendar}.`,
    provisional: (calendar: string, from?: string, to?: string) =>
      `Provisional: ${calendar} knows its holidays${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`} only.`,
  },
  simulate: {
    welcome: 'Type the number or the id of a step; `help` shows what else, Ctrl-D ends it.',
    help: [
      '1, block            take a step, by its number or its id',
      'block door=3        take it with its form; texts with blanks in quotes',
      'block because="…"   take it against the rules, where the procedure allows that',
      'as guard            be somebody with that role; as guard li: a person of that name',
      'wait 4 hours        let time pass; wait alone: until the next thing that is due',
      'until 2026-03-02 17:00',
      'look                where the case is, what is due, who can do what',
      'why, why block      why steps cannot be taken now',
      'deadlines           every deadline, and how its due instant came about',
      'facts, trail        what is recorded; everything that happened',
      'ended <case> <how>  a case that this one opened has ended',
      'undo                take the last thing back',
      'save case.json      write the case with its trail',
      'quit                end it',
    ] as readonly string[],
    notOpened: 'no case yet',
    isClosed: 'closed',
    can: (actor: string) => `${actor} can:`,
    canNothing: (actor: string) => `${actor} can do nothing now.`,
    withForm: '(form)',
    otherCould: (actor: string, steps: string) => `as ${actor}: ${steps}`,
    due: (title: string, at: string, minutes: number, late: boolean) =>
      late
        ? `${title}: was due ${at}, ${inTime(minutes)} ago`
        : `${title}: due ${at}, in ${inTime(minutes)}`,
    standsStill: (title: string) => `${title}: its clock stands still, nothing is due now`,
    notDue: (title: string) => `${title}: open, nothing is due now`,
    or: ' or ',
    stays: 'stays',
    by: (actor: string) => `by ${actor}`,
    onBehalf: (actor: string, principal: string) => `${actor} for ${principal}`,
    votes: (vote: 'for' | 'against') => `, who votes ${vote}`,
    deviating: (reason: string) => `, deviating: ${reason}`,
    migrated: (version: string) => `goes on under version ${version}`,
    owedAgain: (title: string) => `owed once more: ${title}`,
    windowOver: (title: string) => `the time is over: ${title}`,
    missed: (title: string) => `MISSED: ${title}`,
    escalated: (title: string, share: number) => `${share} % of the time is used: ${title}`,
    nowAt: (place: string) => `→ ${place}`,
    deadline: (
      title: string,
      status: 'idle' | 'open' | 'done' | 'void' | 'over' | 'unfinished',
      due: string | undefined,
    ): string | undefined =>
      ({
        idle: undefined,
        open: due === undefined ? `${title}: open, nothing is due now` : `${title}: due ${due}`,
        done: `${title}: done`,
        void: `${title}: no longer owed`,
        over: undefined,
        unfinished: `${title}: unfinished`,
      })[status],
    assigned: (role: string, who: string) => `${role}: ${who}`,
    queue: (role: string) => `the queue of ${role}`,
    held: (hold: string) => `on hold: ${hold}`,
    released: (hold: string) => `no longer on hold: ${hold}`,
    notified: (role: string) => `told: ${role}`,
    recorded: (record: string) => `recorded: ${record}`,
    opens: (procedure: string, id: string) => `opens a case of ${procedure}: ${id}`,
    merged: (into: string) => `goes on as part of ${into}`,
    closed: 'the case is closed',
    decided: (title: string, value: string) => `${title}: ${value}`,
    open: (title: string, possible: string) => `${title}: open, ${possible}`,
    undecidable: (title: string) => `${title}: cannot be decided`,
    nothing: 'nothing happens',
    undone: 'taken back',
    fillIn: 'Enter leaves a field out that may be; a dot gives the form up.',
    now: (value: string) => `, now ${value}`,
    maySkip: ', may be left out',
    needed: 'this must be filled in',
    noForm: (fields: string) => `the step takes no form, so there is nothing for ${fields}`,
    unknownField: (field: string, available: string) =>
      `the form has no field "${field}"; available: ${available}`,
    notAValue: (field: string, text: string, asked: string, detail: string) =>
      `${field} cannot be "${text}": it is ${asked}${detail === '' ? '' : ` (${detail})`}`,
    fault: (rule: string, allowed: string) => `${rule} ${allowed}`,
    whichStep: 'which step?',
    unknownStep: (id: string) => `there is no step "${id}"; \`look\` lists them, \`help\` the rest`,
    notUnderstood: (rest: string) => `not understood: "${rest}"; fields are written name=value`,
    tryAs: (who: string) => `Try: as ${who}`,
    asWhom: (available: string) => `as whom? as <role>; available: ${available}`,
    unknownRole: (role: string, available: string) =>
      `there is no role "${role}"; available: ${available}`,
    youAre: (id: string, roles: string) =>
      roles === id ? `You are ${id}.` : `You are ${id} (${roles}).`,
    nothingDue: 'nothing is due that could be waited for',
    tooLong: 'that is too long',
    untilWhen: (text: string) => `"${text}" is no instant; write until 2026-03-02 17:00`,
    notBack: 'time does not go back; undo takes the last thing back',
    noRefusals: 'Nothing near is refused.',
    mayDeviate: (step: string) => `It can be taken as a deviation: ${step} because="…"`,
    noCase: 'there is no case yet',
    whichCase: (open: string) => `which case? open: ${open === '' ? 'none' : open}`,
    unknownCase: (id: string, open: string) =>
      `this case has opened no "${id}" that is open; open: ${open === '' ? 'none' : open}`,
    nothingToUndo: 'there is nothing to take back',
    whichFile: 'which file? save case.json',
  },
  cases: {
    notJson: 'is no JSON',
    notACase: 'is no case: it must be {case, trail}, a case or a trail',
    doesNotReplay: 'is a trail that does not replay under the older version',
    noTrail: 'has no trail: it must be {case, trail} or the trail alone',
    noFolder: 'cannot be read as a folder',
    emptyFolder: (folder: string) => `there are no cases (*.json) in "${folder}"`,
  },
  diff: {
    whichTwo: 'which two procedures? dueprocess diff <from> <to>',
  },
  migrate: {
    whichTwo: 'which two versions? dueprocess migrate <from> <to>',
    dryRunWritesNothing: '--dry-run writes nothing, so that there is nothing for --out',
    missing: (options: string) => `to migrate cases, say also ${options}; or try with --dry-run`,
    notAMapping: (file: string) => `"${file}" is no mapping`,
    writeMapping:
      'Write a mapping, and name it by --mapping. Behind each line stands what there is:',
    complete: 'Nothing is missing: every case can be taken to the newer version.',
    casesLose: (what: string) => `cases lose: ${what}`,
    unread: (fact: string) => `nothing reads any more: ${fact}`,
    going: (done: number, total: number) => `… ${done} of ${total} cases`,
    total: (done: number, all: number) => `${done} of ${all} cases can go`,
    ok: 'can go',
    refused: 'refused',
    loses: (kind: string, id: string) => `loses: ${kind} ${id}`,
  },
  coverage: {
    ofWhat: 'coverage of what? --clauses',
    wholeOnly: 'without a procedure all presets are told, as they were tested: no --list',
    noList: (file: string) => `"${file}" is no list of clauses: clauses: [{id, kind, text}]`,
    noTrail: (file: string) => `"${file}" has no trail, so that it exercises nothing`,
    ofAnother: (file: string) => `"${file}" is about another procedure`,
    going: (done: number, total: number) => `… ${done} of ${total} files`,
    more: (count: number) => `${count} more`,
    total: (all: number, counts: string) => `${amount(all, 'clause')}: ${counts}`,
    reasons: {
      unlisted: 'no clause of the list',
      background: 'background: nothing has to be executable',
      uncovered: 'nothing cites it',
      broken: (names: string) => `departed from, or not as expected, in ${names}`,
      notExercised: 'cited, but no case came there',
      exercised: 'cited and exercised',
      cited: 'cited',
      beside: 'cited by what works apart from any one case',
    },
  },
  metrics: {
    none: 'the procedure has no `metrics`',
    noReports: 'the procedure has no `reports`',
    unknownReport: (name: string) => `unknown report "${name}"`,
    notAnInstant: (option: string, text: string) =>
      `--${option} is neither a day nor an instant: "${text}"; write 2026-03-01 or 2026-03-01T09:00:00Z`,
    noTime: '--until is not after --from, so that no case can lie between',
    sameId: (id: string, counted: string, left: string) =>
      counted === left
        ? `${counted}: two different cases in it have the id "${id}"; the second is not counted`
        : `${counted} and ${left}: two different cases have the id "${id}"; that of ${left} is not counted`,
    notJsonAt: (line: number) => `is no JSON in line ${line}`,
    noTrailAt: (line: number) => `has no trail and no entry in line ${line}`,
  },
  audit: {
    whichCases: 'which cases? Name at least one',
    oneHead: '--head is the last hash of one case, and several are named',
  },
  export: {
    changed: (file: string) =>
      `${file}: a trail in it was changed after it was written, so that nothing is written; \`dueprocess audit\` says where`,
  },
  logs: {
    whichLog: 'which log? dueprocess conform <log> <procedure> --mapping <file>',
    whichMapping: 'which mapping? --mapping FILE; `dueprocess map --suggest` proposes one',
    whichFormat: (available: string) =>
      `the name does not say what the log is; --log-format: ${available}`,
    suggestOrCheck: 'either --suggest LOG, to propose a mapping, or --mapping FILE, to check one',
    alsoSay: (format: string, options: string) => `of a log in ${format}, say also ${options}`,
    notACount: (text: string) => `--keep is a number of cases, such as 100; "${text}" is not`,
    cannotMap: (file: string) => `${file} has errors, so that nothing can be mapped by it`,
    mappingFine: 'The mapping has no errors.',
    going: (done: number) => `… ${amount(done, 'case')}`,
    read: (cases: number, records: number, events: number) =>
      `${amount(cases, 'case')}, ${amount(records, 'record')}, ${amount(events, 'step')} in them`,
    unread: (count: number) =>
      `${amount(count, 'record')} not understood: their cases are not decided`,
    ofAnyCase: (count: number) =>
      `${amount(count, 'record')} may be of any case: none is known to fit`,
    verdicts: (fits: number, departs: number, open: number) =>
      `Order of steps: ${fits} fit, ${departs} depart, ${open} not decided`,
    fromMiddle: (count: number) =>
      `${amount(count, 'case')} in which the history begins in the middle`,
    audited: (followed: number, broken: number, open: number) =>
      `Audit: ${followed} followed the procedure, ${broken} broke it, ${open} not decided`,
    decisions: 'Decisions of the log, computed anew from its facts',
    decision: (id: string, all: number, equal: number, different: number, unknown: number) =>
      `${id}: ${equal} of ${all} equal, ${different} different, ${unknown} not known`,
    departures: 'Departures',
    departure: {
      missing: (step: string, count: number, cases: number) =>
        `${step} missing: ${count} times, in ${amount(cases, 'case')}`,
      unexpected: (step: string, count: number, cases: number) =>
        `${step} unexpected: ${count} times, in ${amount(cases, 'case')}`,
    },
    findings: 'Findings of the audit',
    questions: 'Questions: cases not decided in which these may be missing or wrong',
    question: (what: string) => `question: ${what}`,
    finding: (code: string, count: number, cases: number) =>
      `${code}: ${count} times, in ${amount(cases, 'case')}`,
    problems: 'Problems of the log',
    problem: (count: number, code: string, where: string, record: number | undefined) =>
      `${code}${where === '' ? '' : ` (${where})`}: ${count} times${record === undefined ? '' : `, first in record ${record}`}`,
    cases: 'Cases to look at',
    beginsInTheMiddle: 'begins in the middle',
    verdict: { fits: 'fits', departs: 'departs', 'not-decided': 'not decided' },
    cost: (cost: number) => `cost ${cost}`,
    notUnderstood: (count: number) => `${amount(count, 'uncertain record')}`,
    missing: (step: string) => `${step} missing`,
    unexpected: (step: string, record: number | undefined) =>
      `${step}${record === undefined ? '' : ` (record ${record})`} unexpected`,
    more: (count: number) => `… and ${count} more`,
  },
  handbook: {
    whichFormat: (available: string) => `in which format? --format; available: ${available}`,
    docxNeedsFile: 'a Word document needs a file: --out FILE.docx',
    notRevisions: 'is no list of revisions, each with version, date, text, and author if wanted',
    svgAlone: 'The charts are SVG alone; for programs that show none, install @resvg/resvg-js too.',
  },
  completion: {
    whichShell: (available: string) => `for which shell? available: ${available}`,
  },
}

function amount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** `3 h`, `45 min`, `3 h 30 min`. */
function spoken(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])].join(' ')
}

/** `2 d 3 h`: the two greatest units. */
function inTime(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
  ] as const
  const told = parts.filter(([count]) => count > 0).slice(0, 2)
  return told.map(([count, unit]) => `${count} ${unit}`).join(' ') || '0 min'
}
