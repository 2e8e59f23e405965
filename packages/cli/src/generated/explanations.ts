// Generated from docs/reference/diagnostics by scripts/generate.ts; change that instead of this.

/** What each code of a diagnostic means, in Markdown: the pages of docs/reference/diagnostics. */
export const explanations: Readonly<Record<string, string>> = {
  'alias': `# \`alias\`: an alias in the place of a value

A \`*\` at the beginning of a value makes it an alias of YAML, which stands for something else in the
document. Here every value is written where it holds.

Reported as an error.

## Wrong

\`\`\`yaml
title: *重要*
note: **Report at once**, then write.
\`\`\`

## What is said

\`\`\`text
error[alias] \`*重要*\` is an alias in YAML, which this language does not have
\`\`\`

## Right

\`\`\`yaml
title: "*重要*"
note: "**Report at once**, then write."
\`\`\`

## How to fix it

Quote it if it is meant as text: \`"*重要*"\`; otherwise write the value out here.
`,
  'always-false': `# \`always-false\`: a condition that is always false

Whatever the facts are within their domains, it is false: it lets nobody pass.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths < 0 and report.deaths > 5'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
warning[always-false] "report.deaths < 0 and report.deaths > 5" is always false, whatever report.deaths may be
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths < 0 or report.deaths > 5'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'always-true': `# \`always-true\`: a condition that is always true

Whatever the facts are within their domains, it is true: it asks for nothing.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths <= 5 or report.deaths > 3'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
warning[always-true] "report.deaths <= 5 or report.deaths > 3" is always true, whatever report.deaths may be
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths <= 3 or report.deaths > 5'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'ambiguous-anchor': `# \`ambiguous-anchor\`: a step that can come more than once

A deadline starts or ends at a step that can be taken again. Whether the first, the last or each time
counts is a legal question, and has no default.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 hour, after: look, until: close}
\`\`\`

## What is said

\`\`\`text
error[ambiguous-anchor] \`look\` can occur more than once, so it does not say when the clock starts
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 hour, after: first look, until: close}
\`\`\`

## How to fix it

Write \`first look\`, \`last look\` or \`each look\`.
`,
  'ambiguous-name': `# \`ambiguous-name\`: one name for two things

A form, a decision and a definition share the names of conditions; one name must mean one thing.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      report: {votes: {of: [clerk, guard]}}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[ambiguous-name] \`report\` names a form and a step with votes, so a condition could not tell which is meant
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      agree: {votes: {of: [clerk, guard]}}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Give one of them another name.
`,
  'ambiguous-stage': `# \`ambiguous-stage\`: several stages of one name

A name of a stage means several, in different places.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: one}}
stages:
  one:
    start: a
    stages: {a: {steps: {on: {by: clerk, when: in(a), to: z}}}, z: {final: true}}
    then: two
  two:
    start: a
    stages: {a: {steps: {go: {by: clerk, to: z}}}, z: {final: true}}
    then: closed
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[ambiguous-stage] several stages are called "a"; write the path of the one that is meant, available: in(one/a), in(two/a)
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: one}}
stages:
  one:
    start: a
    stages: {a: {steps: {on: {by: clerk, when: in(one/a), to: z}}}, z: {final: true}}
    then: two
  two:
    start: a
    stages: {a: {steps: {go: {by: clerk, to: z}}}, z: {final: true}}
    then: closed
  closed: {final: true}
\`\`\`
`,
  'anchor': `# \`anchor\`: an anchor before a value

A \`&\` at the beginning of a value names it for YAML. Nothing can refer to it, since aliases are not
allowed.

Reported as an error.

## Wrong

\`\`\`yaml
open:
  report: {by: &all [employee, guard], to: reported}
\`\`\`

## What is said

\`\`\`text
error[anchor] \`&all\` is an anchor in YAML, which this language does not have
\`\`\`

## Right

\`\`\`yaml
open:
  report: {by: [employee, guard], to: reported}
\`\`\`

## How to fix it

Remove it, and write the value out wherever it is needed; quote it if it is meant as text: "&all
[employee, guard]".
`,
  'bad-escape': `# \`bad-escape\`: an escape that YAML does not know

In double quotes a backslash begins an escape. Patterns and paths are full of backslashes that are none.

Reported as an error.

## Wrong

\`\`\`yaml
forms:
  report: {badge: {type: text, pattern: "\\d+"}}
\`\`\`

## What is said

\`\`\`text
error[bad-escape] \`\\d\` means nothing within double quotes
\`\`\`

## Right

\`\`\`yaml
forms:
  report: {badge: {type: text, pattern: '\\d+'}}
\`\`\`

## How to fix it

Write \`\\\\\` for a backslash, or use single quotes.
`,
  'beside-votes': `# \`beside-votes\`: something that cannot stand beside votes

A step that is decided by votes has a form of its own and nothing that comes before the result.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {votes: {of: [clerk, guard]}, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[beside-votes] \`tell\` opens a case, and nobody can vote before there is one
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      agree: {votes: {of: [clerk, guard]}}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Open the case with a step of one person, and vote in a stage.
`,
  'blank-after-colon': `# \`blank-after-colon\`: a colon without a blank behind it

Without the blank, key and value are one word to YAML, and the line means something else or nothing.

Reported as an error.

## Wrong

\`\`\`yaml
open:
  report:
    by:guard
    to: reported
\`\`\`

## What is said

\`\`\`text
error[blank-after-colon] a blank is missing after the colon of \`by:\`
\`\`\`

## Right

\`\`\`yaml
open:
  report:
    by: guard
    to: reported
\`\`\`

## How to fix it

Write \`by: \` and then the value.
`,
  'bracket-in-text': `# \`bracket-in-text\`: a bracket inside a bare text

In braces or brackets, a bracket ends a bare text before its author meant it to end.

Reported as an error.

## Wrong

\`\`\`yaml
open:
  report: {by: guard, when: report.kind in ["lost", "stolen"], to: reported}
\`\`\`

## What is said

\`\`\`text
error[bracket-in-text] \`[\` begins a list or map of YAML in the middle of a text
\`\`\`

## Right

\`\`\`yaml
open:
  report: {by: guard, when: 'report.kind in ["lost", "stolen"]', to: reported}
\`\`\`

## How to fix it

Quote the whole text: 'report.kind in ["lost", "stolen"]'.
`,
  'branch-gap': `# \`branch-gap\`: ways out that a field left empty closes

A branch rests on an optional field that is recorded earlier and that nobody can fill in there any more.
While it is empty, the condition is neither true nor false, and \`otherwise\` is only taken where all
conditions are false.

Reported as a warning.

## Why it matters

The step works in every test with complete reports, and is refused in the first real case in which
somebody did not know a number.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, deaths?: integer}}
open: {tell: {by: clerk, form: report, to: judging}}
stages:
  judging:
    steps:
      judge: {by: clerk, to: [{when: report.deaths >= 3, stage: handling}, {otherwise: closed}]}
      hand-over: {by: guard, to: handling}
  handling: {steps: {close: {by: guard, to: closed}}}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, deaths?: integer}}
open: {tell: {by: clerk, form: report, to: judging}}
stages:
  judging:
    steps:
      judge:
        by: clerk
        to: [{when: defined(report.deaths) and report.deaths >= 3, stage: handling}, {otherwise: closed}]
  handling: {steps: {close: {by: guard, to: closed}}}
  closed: {final: true}
\`\`\`

## How to fix it

Ask for the field without \`?\`, or begin the condition with \`defined(…) and\`, which makes an empty field
false.

## How to ignore it

With the comment \`# dueprocess-ignore branch-gap: <reason>\` at the end of the line, or on the line
before. A rule (\`branch-gap: off\`, or another severity) holds for a whole run.
`,
  'calendar-ends-early': `# \`calendar-ends-early\`: a calendar that ends before the deadline

Counted from the first day on which the procedure may be followed (\`applies: {from: …}\`), or from the
first day that the calendar knows, the deadline is never due before the calendar ends.

Reported as a warning.

## Why it matters

Working days beyond the end of a calendar are guesses: holidays are not known yet, and the due instant is
provisional from the first day.

## Wrong

\`\`\`yaml
calendars: {office: {use: short}}
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: clerk, to: closed}}
  closed: {final: true}
deadlines:
  whole: {within: 400 working days, after: tell, until: close}
\`\`\`

## Right

\`\`\`yaml
calendars: {office: {use: short}}
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: clerk, to: closed}}
  closed: {final: true}
deadlines:
  whole: {within: 5 working days, after: tell, until: close}
\`\`\`

## How to fix it

Install a calendar with later years.

## How to ignore it

With the comment \`# dueprocess-ignore calendar-ends-early: <reason>\` at the end of the line, or on the
line before. A rule (\`calendar-ends-early: off\`, or another severity) holds for a whole run.
`,
  'cell-outside-domain': `# \`cell-outside-domain\`: a cell that nothing can satisfy

A cell asks for a value that its input cannot have, such as a negative number of people.

Reported as a warning.

## Why it matters

The row never matches; most likely a number or a sign is wrong.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: {type: integer, minimum: 0}, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    policy: first
    table: |
      grade | report.deaths
      high  | >= 3
      high  | < 0
    else: low
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: {type: integer, minimum: 0}, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    policy: first
    table: |
      grade | report.deaths
      high  | >= 3
    else: low
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Mend the cell, or widen the domain of the field.

## How to ignore it

With the comment \`# dueprocess-ignore cell-outside-domain: <reason>\` at the end of the line, or on the
line before. A rule (\`cell-outside-domain: off\`, or another severity) holds for a whole run.
`,
  'cell-too-long': `# \`cell-too-long\`: a cell that is too long

Its length is bounded.
`,
  'chained-comparison': `# \`chained-comparison\`: a comparison of three

\`1 < x < 5\` is written \`x in (1..5)\`, or with \`and\`.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: '1 < report.deaths < 5'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[chained-comparison] a comparison has two sides: join two comparisons with "and" before "<"
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths in (1..5)'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'circular-type': `# \`circular-type\`: a type that contains itself

It has no end.
`,
  'clock-loop': `# \`clock-loop\`: the clock alone leads in a round

Steps \`by: clock\` lead from a stage back to itself without any step of a person between them.

Reported as an error.

## Why it matters

Time alone would add entries to the trail for ever. A case that nobody touches for a year would have
thousands.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: day}}
stages:
  day: {steps: {fall-asleep: {by: clock, after: 16 hours, to: night}, stop: {by: clerk, to: closed}}}
  night: {steps: {wake-up: {by: clock, after: 8 hours, to: day}}}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: day}}
stages:
  day: {steps: {fall-asleep: {by: clock, after: 16 hours, to: night}, stop: {by: clerk, to: closed}}}
  night: {steps: {wake-up: {by: guard, to: day}}}
  closed: {final: true}
\`\`\`

## How to fix it

Let one of the steps in the round be taken by a person, or lead the last one to a stage without a step of
the clock.

## How to ignore it

It cannot be ignored: no case of such a procedure could run.
`,
  'colon-in-text': `# \`colon-in-text\`: a colon inside a bare text

A colon with a blank behind it begins a value, so that the text before it becomes a key.

Reported as an error.

## Wrong

\`\`\`yaml
title: Badges: loss and theft
open:
  report: {by: guard, title: Report: at once, to: reported}
\`\`\`

## What is said

\`\`\`text
error[colon-in-text] a colon with a blank makes a key; a key cannot follow here
\`\`\`

## Right

\`\`\`yaml
title: "Badges: loss and theft"
open:
  report: {by: guard, title: "Report: at once", to: reported}
\`\`\`

## How to fix it

Quote the text: "Badges: loss and theft".
`,
  'comma-in-value': `# \`comma-in-value\`: a comma inside a bare value

In braces or brackets a comma ends the value. What follows becomes a key without a value.

Reported as an error.

## Wrong

\`\`\`yaml
define:
  several: count(deaths-hit, loss-hit) >= 2
stages:
  reported:
    steps:
      assess:
        by: guard
        to:
          - {when: count(deaths-hit, loss-hit, data-hit) >= 2, stage: command}
          - {otherwise: closed}
      close: {by: guard, when: report.kind = "lost, stolen", to: closed}
      keep: {by: guard, title: Fire, smoke and gas, to: closed}
\`\`\`

## What is said

\`\`\`text
error[comma-in-value] the comma after \`count(deaths-hit\` ends the value of \`when\`
\`\`\`

## Right

\`\`\`yaml
define:
  several: count(deaths-hit, loss-hit) >= 2
stages:
  reported:
    steps:
      assess:
        by: guard
        to:
          - {when: "count(deaths-hit, loss-hit, data-hit) >= 2", stage: command}
          - {otherwise: closed}
      close: {by: guard, when: 'report.kind = "lost, stolen"', to: closed}
      keep: {by: guard, title: "Fire, smoke and gas", to: closed}
\`\`\`

## How to fix it

Quote the whole text: "count(deaths-hit, loss-hit, data-hit) >= 2".
`,
  'conflicting-deadline': `# \`conflicting-deadline\`: limits that exclude each other

The deadline says twice, and differently, when it is due.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  several-clocks:
    due:
      - {within: 1 hour, after: each look}
      - {within: 2 days, after: report.seenAt}
    until: close
  periods: {every: 1 month, after: each look, until: close}
  again: {within: 1 day, after: each look, until: close, reopen: {on: reopen, clock: restart}}
  round-again: {every: 1 year, after: first look, until: close, reopen: {on: reopen, clock: restart}}
  met-and-owed: {within: 1 day, after: tell, until: [look, close], reopen: {on: close, clock: continue}}
  started-twice: {within: 1 day, after: enter handling, until: close, reopen: {on: enter handling, clock: restart}}
\`\`\`

## What is said

\`\`\`text
error[conflicting-deadline] \`each\` and several limits do not go together: it could not be told which run is meant
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  each-look: {within: 1 hour, after: each look, until: close}
  since-seen: {within: 2 days, after: report.seenAt, until: close}
  periods: {every: 1 month, after: first look, until: close}
  again: {within: 1 day, after: first look, until: close, reopen: {on: reopen, clock: restart}}
\`\`\`

## How to fix it

Make two deadlines of it.
`,
  'cyclic-definition': `# \`cyclic-definition\`: definitions that ask each other

To compute the one, the other is needed, and the other way round.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
define:
  late: deadline.one.missed
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  one: {within: 1 hour, after: tell, until: look, when: deadline.two.open}
  two: {within: 1 hour, after: tell, until: look, unless: late}
\`\`\`

## What is said

\`\`\`text
error[cyclic-definition] the definition \`late\` depends on itself: definition \`late\` → deadline \`one\` → deadline \`two\` → definition \`late\`
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
define:
  late: deadline.one.missed
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  one: {within: 1 hour, after: tell, until: look}
  two: {within: 1 hour, after: tell, until: look, unless: late}
\`\`\`

## How to fix it

Take one of them out of the round.
`,
  'dead-end-stage': `# \`dead-end-stage\`: a stage from which no way leads to an end

Whoever follows the steps from this stage, whatever the conditions say, never comes to a stage that is
\`final\`.

Reported as an error.

## Why it matters

The case stays open for ever. Its deadlines run on, and it stands in every list of open cases.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}, park: {by: clerk, to: parked}}}
  parked: {steps: {look: {by: guard}}}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}, park: {by: clerk, to: parked}}}
  parked: {steps: {look: {by: guard}, resume: {by: clerk, to: handling}}}
  closed: {final: true}
\`\`\`

## How to fix it

Add a step with \`to\`, a \`then\` to the stage around it, or mark the last stage \`final: true\`.

## How to ignore it

With the comment \`# dueprocess-ignore dead-end-stage: <reason>\` at the end of the line, or on the line
before. A rule (\`dead-end-stage: off\`, or another severity) holds for a whole run.
`,
  'deadline-longer-than-parent': `# \`deadline-longer-than-parent\`: a part with more time than the whole

One deadline starts no earlier than another, what meets it must come before what meets the other, and yet
it is due later. Only durations that count alike are compared, and only where nothing pauses or extends
them.

Reported as a warning.

## Why it matters

The longer deadline says nothing: before it is due, the shorter one was missed already.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: clerk, to: closed}}
  closed: {final: true}
deadlines:
  whole: {within: 3 days, after: tell, until: close}
  looking: {within: 1 week, after: tell, until: look}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: clerk, to: closed}}
  closed: {final: true}
deadlines:
  whole: {within: 3 days, after: tell, until: close}
  looking: {within: 8 hours, after: tell, until: look}
\`\`\`

## How to fix it

Shorten it, or give the whole more time.

## How to ignore it

With the comment \`# dueprocess-ignore deadline-longer-than-parent: <reason>\` at the end of the line, or
on the line before. A rule (\`deadline-longer-than-parent: off\`, or another severity) holds for a whole
run.
`,
  'deadline-never-met': `# \`deadline-never-met\`: a deadline that can never be met

The deadline can start, and nothing that would meet it can ever happen.

Reported as a warning.

## Why it matters

Every case misses it. Soon nobody looks at missed deadlines any more.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: clerk, to: closed}}
  closed: {final: true}
deadlines:
  telling: {within: 2 hours, after: look, until: defined(visit.at)}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: clerk, to: closed}, agree: {by: guard, form: visit}}
  closed: {final: true}
deadlines:
  telling: {within: 2 hours, after: look, until: defined(visit.at)}
\`\`\`

## How to fix it

Wait in \`until\` for something that can happen.

## How to ignore it

With the comment \`# dueprocess-ignore deadline-never-met: <reason>\` at the end of the line, or on the
line before. A rule (\`deadline-never-met: off\`, or another severity) holds for a whole run.
`,
  'deadline-never-starts': `# \`deadline-never-starts\`: a deadline that can never start

What starts the deadline can never happen: its step can never be taken, its stage never be entered, its
fact never be recorded, its condition never be true.

Reported as a warning.

## Why it matters

The procedure promises a limit of time that is never watched.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: clerk, to: closed}}
  closed: {final: true}
deadlines:
  visiting: {at: visit.at, until: close}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: clerk, to: closed}, agree: {by: guard, form: visit}}
  closed: {final: true}
deadlines:
  visiting: {at: visit.at, until: close}
\`\`\`

## How to fix it

Let it start at something that can happen, or remove it.

## How to ignore it

With the comment \`# dueprocess-ignore deadline-never-starts: <reason>\` at the end of the line, or on the
line before. A rule (\`deadline-never-starts: off\`, or another severity) holds for a whole run.
`,
  'deadline-starts-after-end': `# \`deadline-starts-after-end\`: a deadline that starts after its own end

What starts the deadline comes only after everything that would meet it.

Reported as a warning.

## Why it matters

When it starts, what it waits for cannot come any more: it is missed in every case in which the work was
done in the right order.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: clerk, to: closed}}
  closed: {final: true}
deadlines:
  looking: {within: 2 hours, after: close, until: look}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: clerk, to: closed}}
  closed: {final: true}
deadlines:
  looking: {within: 2 hours, after: tell, until: look}
\`\`\`

## How to fix it

Exchange \`after\` and \`until\`, or name a later step.

## How to ignore it

With the comment \`# dueprocess-ignore deadline-starts-after-end: <reason>\` at the end of the line, or on
the line before. A rule (\`deadline-starts-after-end: off\`, or another severity) holds for a whole run.
`,
  'deadline-without-escalation': `# \`deadline-without-escalation\`: a deadline of whose miss nobody is told

The deadline can be missed and has no \`escalate\`. Only looked for on request.

Reported as information.

## Why it matters

A missed deadline is recorded all the same, but nobody hears of it before the next report.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: clerk, to: closed}}
  closed: {final: true}
deadlines:
  whole: {within: 3 days, after: tell, until: close}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: clerk, to: closed}}
  closed: {final: true}
deadlines:
  whole: {within: 3 days, after: tell, until: close, escalate: [{at: 100%, notify: guard}]}
  looking: {within: promptly, after: tell, until: look}
\`\`\`

## How to fix it

Add \`escalate\`, for example \`[{at: 75%, notify: …}, {at: 100%, notify: …}]\`.

## How to ask for it

With the rule \`deadline-without-escalation: information\`, or a more severe one. To ignore it at one
place, write the comment \`# dueprocess-ignore deadline-without-escalation: <reason>\` at the end of the
line, or on the line before.
`,
  'deadline-without-until': `# \`deadline-without-until\`: a window that looks like a duty

The deadline has no \`until\`, which makes it a window: a time in which something may be done. It is over at
its end, and nobody can meet or miss it. But somebody is told when its time is up, or a condition asks
whether it was \`met\`, \`missed\` or \`late\`, or it is due \`promptly\`.

Reported as a warning.

## Why it matters

A duty whose \`until\` was forgotten is never missed: the case goes on, reports show no breach, and what
hangs on the miss never happens.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
open: {tell: {by: clerk, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
deadlines:
  answer: {within: 3 days, after: tell, escalate: [{at: 100%, notify: guard}]}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
open: {tell: {by: clerk, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
deadlines:
  answer: {within: 3 days, after: tell, until: close, escalate: [{at: 100%, notify: guard}]}
  # dueprocess-ignore deadline-without-until: guards want to hear when objections are no longer possible
  objections: {within: 5 days, after: tell, escalate: [{at: 100%, notify: guard}]}
  documents: {within: 7 days, after: tell, escalate: [{at: 75%, notify: clerk}]}
\`\`\`

## How to fix it

Write \`until\` with the step, or the stage that is entered, that meets it. Where a window is meant, let
conditions ask for \`deadline.<id>.open\`, and tell people before its end (\`at: 75%\`). Where they are to
hear of its end, say so in a comment: \`# dueprocess-ignore deadline-without-until: <reason>\`.

## How to ignore it

With the comment \`# dueprocess-ignore deadline-without-until: <reason>\` at the end of the line, or on the
line before. A rule (\`deadline-without-until: off\`, or another severity) holds for a whole run.
`,
  'decomposed-name': `# \`decomposed-name\`: a name in another form of Unicode

The same letters can be encoded in two ways. Names are compared in one of them.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {café: {}, café: {}}
open: {tell: {by: café, to: déclaré}}
forms: {report: {"pièce?": text}}
stages: {déclaré: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[decomposed-name] \`café\` has \`é\` in another Unicode form than names have (NFC), so it would differ from a name that looks the same
\`\`\`

## Right

\`\`\`yaml
roles: {café: {}}
open: {tell: {by: café, to: déclaré}}
forms: {report: {"pièce?": text}}
stages: {déclaré: {final: true}}
\`\`\`

## How to fix it

Write \`café\`.
`,
  'deep-definition': `# \`deep-definition\`: a chain of definitions that is too long

Each definition asks for the next, further than anybody follows.

Reported as an error.
`,
  'different-units': `# \`different-units\`: amounts in different units

They are amounts of different things.
`,
  'directive': `# \`directive\`: a YAML directive

A line such as \`%YAML 1.1\` changes how a document is read. There is one way to read a procedure.

Reported as an error.

## Wrong

\`\`\`yaml
%YAML 1.1
---
dueprocess: 1
procedure: badge-loss
version: 1.0.0
\`\`\`

## What is said

\`\`\`text
error[directive] \`%YAML 1.1\` is a directive of YAML, which this language does not have
\`\`\`

## Right

\`\`\`yaml
dueprocess: 1
procedure: badge-loss
version: 1.0.0
\`\`\`

## How to fix it

Remove the line; documents are YAML 1.2.
`,
  'document-too-large': `# \`document-too-large\`: a document that is too large

Reading is bounded, so that no document can stop a server. No written procedure comes near the bound.
`,
  'duplicate-field': `# \`duplicate-field\`: a field that stands twice

With and without \`?\` it is the same field.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms: {report: {area: text, area?: text}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[duplicate-field] the form has both \`area\` and \`area?\`
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms: {report: {area?: text}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Keep the one with the question mark if it may be left empty.
`,
  'duplicate-key': `# \`duplicate-key\`: a key that stands twice

Of two equal keys in one map only one could hold, and YAML does not say which.

Reported as an error.

## Wrong

\`\`\`yaml
stages:
  reported: {}
  closed: {final: true}
  reported: {title: Reported}
  "closed": {}
\`\`\`

## What is said

\`\`\`text
error[duplicate-key] the key \`reported\` stands twice in this map
\`\`\`

## Right

\`\`\`yaml
stages:
  reported: {title: Reported}
  closed: {final: true}
\`\`\`

## How to fix it

Rename one of the two, or join what they hold.
`,
  'duplicate-link': `# \`duplicate-link\`: two links of one name

Conditions name linked cases by \`as\`; two kinds of cases need two names.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      ask: {by: clerk, opens: [{procedure: change, as: change}, {procedure: review, as: change}]}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[duplicate-link] the step opens \`change\` twice
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      ask: {by: clerk, opens: [{procedure: change, as: change}, {procedure: review, as: review}]}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Give one of them another name, or open several with \`each\`.
`,
  'duplicate-row': `# \`duplicate-row\`: two rows that say the same

Two rows have the same conditions and the same answer.

Reported as a warning.

## Why it matters

Who changes one of them and not the other makes a contradiction.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    policy: collect
    table: |
      grade | report.deaths
      high  | >= 3
      high  | >= 3
      low   | < 3
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    policy: collect
    table: |
      grade | report.deaths
      high  | >= 3
      low   | < 3
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Remove one of them.

## How to ignore it

With the comment \`# dueprocess-ignore duplicate-row: <reason>\` at the end of the line, or on the line
before. A rule (\`duplicate-row: off\`, or another severity) holds for a whole run.
`,
  'duplicate-step': `# \`duplicate-step\`: two steps of one name

The trail names steps by their id alone, so each has one of its own, in whatever stage it stands.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {look: {by: guard, to: closing}}}
  closing: {steps: {look: {by: guard}, tell: {by: guard, to: closed}}}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[duplicate-step] a step named \`look\` exists already; conditions and deadlines could not tell the two apart
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {look: {by: guard, to: closing}}}
  closing: {steps: {look-again: {by: guard}, close: {by: guard, to: closed}}}
  closed: {final: true}
\`\`\`

## How to fix it

Give one of them another name.
`,
  'empty-cell': `# \`empty-cell\`: a cell without content

A cell that accepts everything is written \`-\`.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
scales: {grade: {low: Low, high: High}}
forms: {report: {deaths: integer, grade: grade, people: {list: text}}}
decisions:
  grading:
    gives: grade
    policy: first
    table: |
      report.deaths | grade
                    | high
    else: low
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[empty-cell] the cell is empty; write - where the column does not matter
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
scales: {grade: {low: Low, high: High}}
forms: {report: {deaths: integer, grade: grade, people: {list: text}}}
decisions:
  grading:
    gives: grade
    policy: first
    table: |
      report.deaths | grade
      > 3           | high
      -             | low
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'empty-document': `# \`empty-document\`: a document without content

There is nothing to read.

Reported as an error.

## How to fix it

Begin with \`dueprocess: 1\`, \`procedure: <name>\` and \`version: 1.0.0\`.
`,
  'empty-map': `# \`empty-map\`: a map without content

Braces with nothing in them stand where something must be said.

Reported as an error.

## Wrong

\`\`\`yaml
title: {}
scales: {level: {}}
forms: {report: {}}
\`\`\`

## What is said

\`\`\`text
error[empty-map] \`title\` is empty
\`\`\`

## Right

\`\`\`yaml
title: {en: Lost badge}
scales: {level: {low: Low, high: High}}
forms: {report: {place: text}}
\`\`\`
`,
  'empty-table': `# \`empty-table\`: a table without rows

It would decide nothing.
`,
  'empty-text': `# \`empty-text\`: a text without letters

Only blanks stand where people are to read something.

Reported as an error.

## Wrong

\`\`\`yaml
define: {fatal: ""}
open:
  report: {by: guard, when: "  "}
\`\`\`

## What is said

\`\`\`text
error[empty-text] \`fatal\` is empty
\`\`\`

## Right

\`\`\`yaml
define: {fatal: report.deaths > 0}
open:
  report: {by: guard, when: fatal}
\`\`\`

## How to fix it

For example report.deaths + report.missing.
`,
  'endless-opening': `# \`endless-opening\`: a procedure that opens itself

A step opens a case of this very procedure whenever one is opened: there would be no end of cases.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
open: {tell: {by: clerk, opens: {procedure: example, as: again}, to: handling}}
stages: {handling: {steps: {close: {by: clerk, to: closed}}}, closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[endless-opening] \`tell\` opens a case that at once opens another, and so on without end
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
open: {tell: {by: clerk, to: handling}}
stages: {handling: {steps: {again: {by: clerk, opens: {procedure: example, as: again}}, close: {by: clerk, to: closed}}}, closed: {final: true}}
\`\`\`
`,
  'endless-track': `# \`endless-track\`: a track that cannot end

From the start of the track no way leads to one of its final stages, while the stage around it has a
\`then\` that waits for the end of its tracks.

Reported as a warning.

## Why it matters

What is written behind \`then\` never happens; only a step that leaves all tracks at once gets the case on.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps: {stop: {by: clerk, to: closed}}
    tracks:
      scene:
        start: guarding
        stages: {guarding: {steps: {free: {by: guard, to: freed}}}, freed: {final: true}}
      press:
        start: quiet
        stages:
          quiet: {steps: {announce: {by: clerk, to: announced}}}
          announced: {steps: {correct: {by: clerk}}}
    then: closed
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps: {stop: {by: clerk, to: closed}}
    tracks:
      scene:
        start: guarding
        stages: {guarding: {steps: {free: {by: guard, to: freed}}}, freed: {final: true}}
      press:
        start: quiet
        stages:
          quiet: {steps: {announce: {by: clerk, to: announced}}}
          announced: {final: true}
    then: closed
  closed: {final: true}
\`\`\`

## How to fix it

Mark the last stage of the track \`final: true\`, or lead a step to a final stage of the track.

## How to ignore it

With the comment \`# dueprocess-ignore endless-track: <reason>\` at the end of the line, or on the line
before. A rule (\`endless-track: off\`, or another severity) holds for a whole run.
`,
  'ends-no-case': `# \`ends-no-case\`: an end that ends no case

\`cancelled\` and \`duplicate\` say how a case ends; the end of a track ends none.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    start: looking
    stages:
      looking: {steps: {drop: {by: clerk, to: dropped}}}
      dropped: {final: cancelled}
    then: closed
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[ends-no-case] \`dropped\` ends \`handling\` and not the case, which is not yet \`cancelled\` then
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    start: looking
    stages:
      looking: {steps: {drop: {by: clerk, to: dropped}}}
      dropped: {final: true}
    then: closed
  closed: {final: true}
\`\`\`

## How to fix it

Write \`final: true\`, or move the stage to the top.
`,
  'escalation-to-stranger': `# \`escalation-to-stranger\`: an escalation to a role without a part

An escalation tells a role that takes no step, is told of no step and decides nothing, or a role of the
case that nobody is ever given. Roles that are \`outside\` may be told alone.

Reported as a warning where nobody is ever given the role, else as information: a manager who is only told
may be meant so.

## Why it matters

The message goes to somebody who can do nothing about it, or to nobody.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}, manager: {}, handler: {of: case}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: clerk, to: closed}}
  closed: {final: true}
deadlines:
  whole: {within: 3 days, after: tell, until: close, escalate: [{at: 100%, notify: [manager, handler]}]}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}, manager: {}, handler: {of: case}}
forms: {report: {place: text}, visit: {at: date-time}}
open: {tell: {by: clerk, form: report, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling:
    steps: {close: {by: [clerk, manager], to: closed}, take: {by: guard, assign: {handler: self}}}
  closed: {final: true}
deadlines:
  whole: {within: 3 days, after: tell, until: close, escalate: [{at: 100%, notify: [manager, handler]}]}
\`\`\`

## How to fix it

Name a role that can act, or give the role a step.

## How to ignore it

With the comment \`# dueprocess-ignore escalation-to-stranger: <reason>\` at the end of the line, or on the
line before. A rule (\`escalation-to-stranger: off\`, or another severity) holds for a whole run.
`,
  'fact-before-set': `# \`fact-before-set\`: a fact that is asked for before it can be known

A condition of a step rests on a field whose form no step can have recorded by then, on any way through
the procedure. What counts is the order in which steps can come, not the order of lines.

Reported as a warning.

## Why it matters

An unknown condition lets nobody pass: the step is refused in every case.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, measure: {cost: number}}
open: {tell: {by: clerk, form: report, to: judging}}
stages:
  judging:
    steps:
      judge: {by: clerk, to: [{when: measure.cost > 100, stage: planning}, {otherwise: closed}]}
      stop: {by: clerk, to: closed}
  planning:
    steps: {plan: {by: guard, form: measure, to: closed}}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text}, measure: {cost: number}}
open: {tell: {by: clerk, form: report, to: planning}}
stages:
  planning:
    steps: {plan: {by: guard, form: measure, to: judging}}
  judging:
    steps:
      judge: {by: clerk, to: [{when: measure.cost > 100, stage: planning}, {otherwise: closed}]}
      stop: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Ask for a fact that is recorded before, or record this one earlier.

## How to ignore it

With the comment \`# dueprocess-ignore fact-before-set: <reason>\` at the end of the line, or on the line
before. A rule (\`fact-before-set: off\`, or another severity) holds for a whole run.
`,
  'final-with-content': `# \`final-with-content\`: an end in which something is to be done

When a case or track has ended, nothing can be done there any more.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true, steps: {reopen: {by: clerk, to: handling}}, then: handling}
\`\`\`

## What is said

\`\`\`text
error[final-with-content] \`closed\` is final, so nothing can happen in it: \`steps\` has no effect
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {steps: {reopen: {by: clerk, to: handling}, end: {by: clerk, to: ended}}}
  ended: {final: true}
\`\`\`

## How to fix it

Remove \`steps\`, or \`final\`.
`,
  'forbidden-character': `# \`forbidden-character\`: a character that no text may have

Characters without a shape, such as controls, look like nothing and change what is compared.

Reported as an error.
`,
  'foreign-operator': `# \`foreign-operator\`: an operator of another language

\`==\`, \`&&\` and the like are written \`=\`, \`and\`.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths == 1 && report.place = "hall"'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[foreign-operator] "==" is not an operator here: write "="
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths = 1 and report.place = "hall"'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'full-width-colon': `# \`full-width-colon\`: a full-width colon

The colon of Chinese typing, \`：\`, is a letter to YAML: it ends no key.

Reported as an error.

## Wrong

\`\`\`yaml
roles:
  保安：{title: 保安}
  失主: {title: 失主}
stages:
  已报告:
    title：已报告
    steps: {}
\`\`\`

## What is said

\`\`\`text
error[full-width-colon] the colon of \`保安：\` is full-width; YAML knows only the ASCII one
\`\`\`

## Right

\`\`\`yaml
roles:
  保安: {title: 保安}
  失主: {title: 失主}
stages:
  已报告:
    title: 已报告
    steps: {}
\`\`\`

## How to fix it

Write \`保安: \`.
`,
  'full-width-punctuation': `# \`full-width-punctuation\`: full-width signs in an expression

Signs of Chinese typing, such as \`（\` and \`，\`, are letters to conditions and tables.

Reported as an error.

## Wrong

\`\`\`yaml
# Signs of a Chinese keyboard within conditions.
dueprocess: 1
procedure: badge-loss
version: 1.0.0
roles: {保安: {title: 保安}}
forms: {报告: {件数: integer, 种类: {type: text, values: [遗失, 被盗]}}}
open:
  报告: {by: 保安, form: 报告, to: 处理}
stages:
  处理:
    steps:
      甲: {by: 保安, when: （报告.件数 > 1）, to: 结束}
      乙: {by: 保安, when: 报告.种类 = “遗失”, to: 结束}
      丙: {by: 保安, when: 报告.件数 ＞ １, to: 结束}
      丁: {by: 保安, to: 结束}
  结束: {final: true}
\`\`\`

## What is said

\`\`\`text
error[full-width-punctuation] "（" is not the ASCII "(": write "("
\`\`\`

## Right

\`\`\`yaml
# Signs of a Chinese keyboard within conditions.
dueprocess: 1
procedure: badge-loss
version: 1.0.0
roles: {保安: {title: 保安}}
forms: {报告: {件数: integer, 种类: {type: text, values: [遗失, 被盗]}}}
open:
  报告: {by: 保安, form: 报告, to: 处理}
stages:
  处理:
    steps:
      甲: {by: 保安, when: 报告.件数 > 1, to: 结束}
      乙: {by: 保安, when: 报告.种类 = "遗失", to: 结束}
      丙: {by: 保安, when: 报告.件数 > 1, to: 结束}
      丁: {by: 保安, to: 结束}
  结束: {final: true}
\`\`\`

## How to fix it

Replace it by (.
`,
  'hold-elsewhere': `# \`hold-elsewhere\`: a hold that is set where it does not hold

The step stands outside of the stage that the hold would keep.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
steps: {ask: {by: clerk, hold: pending}}
holds:
  pending: {in: handling, release: {by: clerk}}
\`\`\`

## What is said

\`\`\`text
error[hold-elsewhere] the hold \`pending\` is only in \`handling\`, but with this step the case may be anywhere
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
steps: {ask: {by: clerk, hold: pending}}
holds:
  pending: {release: {by: clerk}}
\`\`\`

## How to fix it

Set it in a step of that stage, or widen \`in\` of the hold.
`,
  'hold-never-set': `# \`hold-never-set\`: a hold that nothing sets

Nobody can set it, and no step does.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
holds:
  pending: {in: handling, release: {by: clerk}}
\`\`\`

## What is said

\`\`\`text
error[hold-never-set] nothing sets the hold \`pending\`: it says nobody who may, and no step sets it
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
holds:
  pending: {in: handling, set: {by: clerk}, release: {by: clerk}}
\`\`\`

## How to fix it

Add \`set: {by: <role>}\`, or \`hold: pending\` to the step that begins the waiting.
`,
  'hold-without-return': `# \`hold-without-return\`: a hold that nobody can release

Somebody can set the hold, and nobody can release it: no role that may is ever there, or the linked cases
that would end it are opened only after what it holds was left.

Reported as an error.

## Why it matters

What is held never moves again, and a deadline that pauses with the hold is never due.

## Wrong

\`\`\`yaml
roles: {clerk: {}, supplier: {}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {prepare: {by: clerk, to: ordering}}}
  ordering: {steps: {order: {by: clerk, opens: {procedure: delivery, as: parcel}, to: closed}}}
  closed: {final: true}
holds: {delivery: {in: handling, set: {by: clerk}, release: {linked: parcel}}}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, supplier: {}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {prepare: {by: clerk, to: ordering}}}
  ordering: {steps: {order: {by: clerk, opens: {procedure: delivery, as: parcel}, to: closed}}}
  closed: {final: true}
holds: {delivery: {in: handling, set: {by: clerk}, release: {by: supplier}}}
\`\`\`

## How to fix it

Name a role in \`release: {by: …}\`, also beside \`linked\`, so that people can go on when the other side
never answers.

## How to ignore it

With the comment \`# dueprocess-ignore hold-without-return: <reason>\` at the end of the line, or on the
line before. A rule (\`hold-without-return: off\`, or another severity) holds for a whole run.
`,
  'impossible-separation': `# \`impossible-separation\`: persons who must differ, and cannot

A constraint \`different\` names a step that is only for a role of the case which is taken on by another
step of the same constraint: whoever may do it has done the other one. Or a constraint \`same\` wants one
person where this one wants several.

Reported as an error.

## Why it matters

The step can never be taken by anybody: the four eyes that were meant to protect the case lock it.

## Wrong

\`\`\`yaml
roles: {clerk: {}, handler: {of: case}}
open: {tell: {by: clerk, to: waiting}}
stages:
  waiting: {steps: {take: {by: clerk, assign: {handler: self}, to: handling}}}
  handling:
    steps:
      stop: {by: clerk, to: closed}
      verify: {by: handler, to: closed}
  closed: {final: true}
constraints:
  four-eyes: {different: [take, verify]}
  one-hand: {same: [tell, stop]}
  two-hands: {different: [tell, stop]}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, manager: {}, handler: {of: case}}
open: {tell: {by: clerk, to: waiting}}
stages:
  waiting: {steps: {take: {by: clerk, assign: {handler: self}, to: handling}}}
  handling:
    steps:
      stop: {by: clerk, to: closed}
      verify: {by: [handler, manager], to: closed}
  closed: {final: true}
constraints:
  four-eyes: {different: [take, verify]}
  two-hands: {different: [tell, stop]}
\`\`\`

## How to fix it

Let the step be done by another role as well, or say with \`when\` in which cases each rule holds.

## How to ignore it

With the comment \`# dueprocess-ignore impossible-separation: <reason>\` at the end of the line, or on the
line before. A rule (\`impossible-separation: off\`, or another severity) holds for a whole run.
`,
  'incomplete-clock-step': `# \`incomplete-clock-step\`: half a step of the clock

A step of the clock says \`by: clock\` and \`after\` how long, in a stage.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      remind: {by: clock}
      nudge: {by: clerk, after: 2 days}
      close: {by: clerk, to: closed}
  closed: {final: true}
steps:
  weekly: {by: clock, after: 7 days}
\`\`\`

## What is said

\`\`\`text
error[incomplete-clock-step] \`remind\` needs \`by: clock\` and \`after\` together, in a stage: the clock takes a step some time after its stage was entered
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      remind: {by: clock, after: 2 days}
      nudge: {by: clerk}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

For example: {by: clock, after: 5 working days, to: archived}.
`,
  'incomplete-deadline': `# \`incomplete-deadline\`: a deadline that does not say when

How long and from when, or at which instant: one of both is missing.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  never-begins: {every: 1 year, until: look}
  never-done: {every: 1 year, after: tell}
\`\`\`

## What is said

\`\`\`text
error[incomplete-deadline] a deadline that comes round says from when and what must be done each time (\`after\` and \`until\`)
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  yearly: {every: 1 year, after: tell, until: look}
\`\`\`

## How to fix it

For example: {every: 1 year, after: first adopt-plan, until: hold-drill}.
`,
  'incomplete-expression': `# \`incomplete-expression\`: an expression that breaks off

Something must follow.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths >'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[incomplete-expression] the expression ends after ">"; a value is missing
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths > 3'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'incomplete-metric': `# \`incomplete-metric\`: a metric that does not say what of what

A part of it is missing.

## Wrong

\`\`\`yaml
metrics: {solved: {per: month}}
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths > 3'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[incomplete-metric] the metric \`solved\` measures nothing
\`\`\`

## Right

\`\`\`yaml
metrics: {solved: {count: report.deaths > 3, per: month}}
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths > 3'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'inexact-number': `# \`inexact-number\`: a number with more digits than can be kept

It would become another number without a word.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths > 12345678901234567890123'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[inexact-number] the number "12345678901234567890123" is too large to be exact; at most 9007199254740991
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths > 1000000'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'invalid-calendar': `# \`invalid-calendar\`: a calendar that is wrong

The calendar that the host has installed has a fault of its own.

The message says at which key of the calendar it is: \`holidays/0/date\` is the \`date\` of the first of its
\`holidays\`. What a calendar may say stands in the reference of calendars.
`,
  'invalid-date': `# \`invalid-date\`: a date that does not exist

A date is written as \`2026-01-31\`, and must be in the calendar.

Reported as an error.

## Wrong

\`\`\`yaml
applies: {from: 2026-02-30}
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
schedule: {drill: {procedure: drill, every: 1 year, from: 2026-13-01}}
\`\`\`

## What is said

\`\`\`text
error[invalid-date] there is no day \`2026-02-30\`
\`\`\`

## Right

\`\`\`yaml
applies: {from: 2026-02-28}
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
schedule: {drill: {procedure: drill, every: 1 year, from: 2027-01-01}}
\`\`\`

## How to fix it

Write year, month and day, such as 2026-01-31.
`,
  'invalid-duration': `# \`invalid-duration\`: a duration that cannot be read

A number and a unit, as in \`2 working hours\`; the unit says what counts.
`,
  'invalid-literal': `# \`invalid-literal\`: a literal that stands for nothing

Such a date, time or duration does not exist.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.seenAt > date and time("2026-02-30T10:00:00Z")'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[invalid-literal] "2026-02-30T10:00:00Z" is no date-time that exists; a date-time is written as "2024-02-29T08:30:00+08:00", with its offset; without one it needs a zone as last argument
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.seenAt > date and time("2026-02-28T10:00:00Z")'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'invalid-name': `# \`invalid-name\`: a word that cannot be a name

Names begin with a letter of any script and go on with letters, digits and hyphens.

Reported as an error.

## Wrong

\`\`\`yaml
roles:
  first_line: {title: First line}
  2nd-line: {title: Second line}
  "": {}
  __proto__: {}
  Ｇuard: {}
  night guard: {}
open:
  report: {by: guard, owner, form: my.form, to: a/b}
steps:
  supplement:
    by: guard, owner
  amend:
    by: 保安、失主
scales: {level: {1: {en: One}, 2: {en: Two}}}
\`\`\`

## What is said

\`\`\`text
error[invalid-name] \`first_line\` is not a name: letters of any script, digits and hyphens; begins with a letter
\`\`\`

## Right

\`\`\`yaml
roles:
  first-line: {title: First line}
  second-line: {title: Second line}
  guard: {}
  night-guard: {}
  保安: {}
open:
  report: {by: [guard, owner], form: my-form, to: b}
steps:
  supplement:
    by: [guard, owner]
  amend:
    by: [保安, 失主]
scales: {level: {one: {en: One}, two: {en: Two}}}
\`\`\`

## How to fix it

Write \`first-line\`.
`,
  'invalid-number': `# \`invalid-number\`: a word that is no number

A number is needed here.

Reported as an error.

## Wrong

\`\`\`yaml
forms:
  report:
    a: {type: integer, minimum: 007, maximum: "5"}
    b: {type: integer, minimum: 10,000}
    c: {type: integer, minimum: .inf, maximum: ten}
    d: {type: integer, minimum: -0, maximum: 0x10}
constraints:
  often: {at-most: 2.5, of: reopen}
  never: {at-most: 0, of: reopen}
\`\`\`

## What is said

\`\`\`text
error[invalid-number] \`minimum\` must be a number, and is \`007\`
\`\`\`

## Right

\`\`\`yaml
forms:
  report:
    a: {type: integer, minimum: 7, maximum: 50}
    b: {type: integer, minimum: 10_000}
    c: {type: integer, maximum: 10}
    d: {type: integer, minimum: 0, maximum: 16}
constraints:
  often: {at-most: 2, of: reopen}
  never: {at-most: 1, of: reopen}
\`\`\`

## How to fix it

Write \`7\`.
`,
  'invalid-pattern': `# \`invalid-pattern\`: a pattern that cannot be read

Patterns are regular expressions of a bounded kind.
`,
  'invalid-roll': `# \`invalid-roll\`: an hour that cannot be read

It is written as \`12:00 next working day\`.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, roll: {to: 12:00 next day}}
  e: {within: 1 day, after: tell, until: look, roll: {to: noon}}
\`\`\`

## What is said

\`\`\`text
error[invalid-roll] "12:00 next day" is not a roll; write a time of day and "next working day", e.g. "12:00 next working day"
\`\`\`

## Right

\`\`\`yaml
calendars: {office: cn-office}
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, roll: {to: 12:00 next working day}}
  e: {within: 1 day, after: tell, until: look, roll: {to: 12:00 next working day}}
\`\`\`

## How to fix it

Replace it by 12:00 next working day.
`,
  'invalid-threshold': `# \`invalid-threshold\`: a threshold that cannot be passed

An escalation comes at a share of the time, such as \`75%\`, or some time after the due instant.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 hour, after: tell, until: look, escalate: [{at: 0%, notify: guard}, {at: 0.0 %, notify: guard}]}
\`\`\`

## What is said

\`\`\`text
error[invalid-threshold] \`0%\` is no share of the time allowed
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 hour, after: tell, until: look, escalate: [{at: 75%, notify: guard}, {at: 100%, notify: guard}]}
\`\`\`

## How to fix it

Write a percentage, such as 75% or 100%.
`,
  'joined-lines': `# \`joined-lines\`: lines that became one

A line without a colon goes on with the text of the line before it.

Reported as an error.

## Wrong

\`\`\`yaml
decisions:
  grade:
    gives: severity
    table:
      severity | deaths
      major    | >= 3
  kind:
    gives: kind
    matrix: a / b
\`\`\`

## What is said

\`\`\`text
error[joined-lines] \`table\` must have lines of its own, and is the one line \`severity | deaths major | >= 3\`
\`\`\`

## Right

\`\`\`yaml
decisions:
  grade:
    gives: severity
    table: |
      severity | deaths
      major    | >= 3
  kind:
    gives: kind
    matrix: |
      a \\ b | low
      low   | low
\`\`\`

## How to fix it

Write \`table: |\`, and each row on a line of its own below.
`,
  'key-is-not-text': `# \`key-is-not-text\`: a key that is no text

A list or map stands where a name belongs.

Reported as an error.

## Wrong

\`\`\`yaml
roles:
  [guard, owner]: {title: Both}
  ? {a: b}
  : {title: Map}
\`\`\`

## What is said

\`\`\`text
error[key-is-not-text] a key must be a word; this one is empty, a list, a map or has a tag
\`\`\`

## Right

\`\`\`yaml
roles:
  guard: {title: Guard}
  owner: {title: Owner}
\`\`\`

## How to fix it

Write a name before the colon; quote what stands here if it is a text.
`,
  'leading-zero': `# \`leading-zero\`: a number that begins with a zero

Numbers are written without, and texts in quotes.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths > 03'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[leading-zero] the number "03" begins with 0; a thousand is written 1000 or 1_000, a date date("2024-02-29")
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths > 3'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'list-on-key-line': `# \`list-on-key-line\`: a list that begins beside its key

The dash of a first item stands on a line of its own.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {guard: {title: - Guard}}
\`\`\`

## What is said

\`\`\`text
error[list-on-key-line] a list with \`-\` cannot begin on the line of its key
\`\`\`

## Right

\`\`\`yaml
roles: {guard: {title: Guard}}
\`\`\`

## How to fix it

Begin each item with \`- \` on a line of its own, or write \`[a, b]\`.
`,
  'masked-branch': `# \`masked-branch\`: a way out that is never taken

The condition of a branch is never true, or wherever it is, a branch above it is true as well and goes
first.

Reported as a warning.

## Why it matters

Cases that were meant for the branch go somewhere else, and nobody is told.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer}}
open: {tell: {by: clerk, form: report, to: judging}}
stages:
  judging:
    steps:
      judge:
        by: clerk
        to:
          - {when: report.deaths >= 1, stage: grave}
          - {when: report.deaths >= 3, stage: disaster}
          - {otherwise: closed}
      raise: {by: clerk, to: disaster}
  grave: {steps: {end: {by: clerk, to: closed}}}
  disaster: {steps: {end-disaster: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer}}
open: {tell: {by: clerk, form: report, to: judging}}
stages:
  judging:
    steps:
      judge:
        by: clerk
        to:
          - {when: report.deaths >= 3, stage: disaster}
          - {when: report.deaths >= 1, stage: grave}
          - {otherwise: closed}
  grave: {steps: {end: {by: clerk, to: closed}}}
  disaster: {steps: {end-disaster: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## How to fix it

Put the narrower condition above the wider one, or mend it.

## How to ignore it

With the comment \`# dueprocess-ignore masked-branch: <reason>\` at the end of the line, or on the line
before. A rule (\`masked-branch: off\`, or another severity) holds for a whole run.
`,
  'masked-row': `# \`masked-row\`: a row that never decides

Wherever the row matches, a row that goes before it matches as well.

Reported as a warning.

## Why it matters

The row is read and believed, and has no effect.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    policy: first
    table: |
      grade | report.deaths
      high  | >= 3
      low   | >= 5
    else: low
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    policy: first
    table: |
      grade | report.deaths
      high  | >= 5
      low   | >= 3
    else: low
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Put the narrower row before the wider one, or remove it.

## How to ignore it

With the comment \`# dueprocess-ignore masked-row: <reason>\` at the end of the line, or on the line
before. A rule (\`masked-row: off\`, or another severity) holds for a whole run.
`,
  'merge-key': `# \`merge-key\`: a merge key

\`<<\` takes over the keys of another map. What holds is written where it holds; overlays change procedures
by name.

Reported as an error.

## Wrong

\`\`\`yaml
roles:
  guard: {title: Guard}
  night-guard: {<<: {title: Guard}, note: At night.}
\`\`\`

## What is said

\`\`\`text
error[merge-key] \`<<\` merges maps in YAML, which this language does not do
\`\`\`

## Right

\`\`\`yaml
roles:
  guard: {title: Guard}
  night-guard: {title: Guard, note: At night.}
\`\`\`

## How to fix it

Write the entries out here.
`,
  'misplaced-each': `# \`misplaced-each\`: \`each\` where it cannot stand

Each occurrence starts a run of its own only for the single clock of a deadline.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  ended: {within: 1 hour, after: tell, until: each look}
  paused: {within: 1 hour, after: tell, until: close, pause: [{from: each look, to: last close}]}
\`\`\`

## What is said

\`\`\`text
error[misplaced-each] \`each\` starts a clock for every occurrence; only \`after\` starts one, not \`until\`
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  ended: {within: 1 hour, after: tell, until: look}
  paused: {within: 1 hour, after: tell, until: close, pause: [{from: look, to: last close}]}
\`\`\`

## How to fix it

The name alone means any occurrence.
`,
  'missing-actor': `# \`missing-actor\`: a step that nobody takes

It does not say who may take it.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {to: handling}}
stages:
  handling: {steps: {look: {title: Look}, close: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[missing-actor] \`tell\` does not say who may take it
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {look: {title: Look, by: guard}, close: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## How to fix it

Add \`by\` with a role, or with several.
`,
  'missing-clause': `# \`missing-clause\`: an element that cites no clause

In a procedure that declares its \`sources\`, a step, deadline, decision or constraint cites none of them.
Only looked for on request.

Reported as information.

## Why it matters

An auditor asks where a duty comes from, and the document does not say.

## Wrong

\`\`\`yaml
sources: {HSE: {title: Accident control}, D493: {title: Decree 493}}
roles: {clerk: {}}
open: {tell: {by: clerk, clause: HSE-3.1, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines: {whole: {within: 3 days, after: tell, until: close, clause: D493-9}}
\`\`\`

## Right

\`\`\`yaml
sources: {HSE: {title: Accident control}, D493: {title: Decree 493}}
roles: {clerk: {}}
open: {tell: {by: clerk, clause: HSE-3.1, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, clause: D493-4, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Add \`clause\`, or leave it where the house has made the rule itself.

## How to ask for it

With the rule \`missing-clause: information\`, or a more severe one. To ignore it at one place, write the
comment \`# dueprocess-ignore missing-clause: <reason>\` at the end of the line, or on the line before.
`,
  'missing-colon': `# \`missing-colon\`: a key without a colon

What was meant as a key is a text to YAML.

Reported as an error.

## Wrong

\`\`\`yaml
open:
  report
    by: guard
\`\`\`

## What is said

\`\`\`text
error[missing-colon] \`report\` stands where a key is expected, but has no colon
\`\`\`

## Right

\`\`\`yaml
open:
  report:
    by: guard
\`\`\`

## How to fix it

Write \`report: \` and its value, or quote the text that it belongs to.
`,
  'missing-column': `# \`missing-column\`: a column that is needed

The table does not have a column for it.
`,
  'missing-key': `# \`missing-key\`: a key that must be there

Without it the element says too little to work.

Reported as an error.

## Wrong

\`\`\`yaml
decisions:
  grade: {policy: highest}
constraints:
  four-eyes: {when: fatal}
  order: {first: assess}
deadlines:
  notice:
    within: {lost: 1 hour}
    due: [{within: 4 hours}]
    pause: [{from: ask}]
    escalate: [{notify: guard}]
\`\`\`

## What is said

\`\`\`text
error[missing-key] decision \`grade\` has no \`gives\`
\`\`\`

## Right

\`\`\`yaml
decisions:
  grade: {gives: severity, policy: highest}
constraints:
  four-eyes: {different: [assess, check], when: fatal}
  order: {first: assess, then: decide}
deadlines:
  notice:
    within: {of: report.kind, lost: 1 hour}
    due: [{within: 4 hours, after: tell}]
    pause: [{from: ask, to: answer}]
    escalate: [{at: 75%, notify: guard}]
\`\`\`

## How to fix it

Add it, for example \`gives: severity\`.
`,
  'missing-merge': `# \`missing-merge\`: a duplicate of nothing

A case that ends as a duplicate must name the other case.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    start: looking
    stages:
      looking: {steps: {find: {by: clerk, to: found}}}
      found: {final: true}
    then: joined
  joined: {final: duplicate}
\`\`\`

## What is said

\`\`\`text
error[missing-merge] \`then\` leads to \`joined\`, but only a step can say of which case this is a duplicate
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {other: {of: case}, report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps: {find: {by: clerk, form: other, merge: other.of, to: joined}}
  joined: {final: duplicate}
\`\`\`

## How to fix it

Lead a step with \`merge\` to that stage.
`,
  'missing-opening': `# \`missing-opening\`: a link that no step opens

The linked procedure or its opening is not named.

Reported as an error.
`,
  'missing-otherwise': `# \`missing-otherwise\`: ways out that do not cover everything

When every condition is false, the list does not say where the case goes.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: [{when: report.urgent, stage: closed}]}}}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[missing-otherwise] the list does not say where the case goes when every condition is false
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {note: {by: guard, amend: report}, close: {by: clerk, to: [{when: report.urgent, stage: closed}, {otherwise: handling}]}}}
  closed: {final: true}
\`\`\`

## How to fix it

End it with \`- {otherwise: <stage>}\`, or \`- {otherwise: stay}\`.
`,
  'missing-start': `# \`missing-start\`: a stage that does not say where it begins

One of the stages inside must be entered first.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    stages:
      looking: {steps: {look: {by: guard, to: done}}}
      done: {final: true}
    then: closed
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[missing-start] \`handling\` has stages but does not say which is first; available: looking, done
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    start: looking
    stages:
      looking: {steps: {look: {by: guard, to: done}}}
      done: {final: true}
    then: closed
  closed: {final: true}
\`\`\`

## How to fix it

Add \`start: looking\`.
`,
  'missing-table': `# \`missing-table\`: a decision without a table

Nothing says how it is decided.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {grade: {low: Low, high: High}}
decisions:
  grade: {gives: grade, else: low}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[missing-table] the decision \`grade\` has no rows; write them as one of: table, matrix, rules
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {grade: {low: Low, high: High}}
decisions:
  grade: {gives: grade, rules: [{when: {ever.look: "true"}, then: {grade: high}}], else: low}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`
`,
  'missing-text': `# \`missing-text\`: a text that is missing, in one language or all

Something that people see has no title, or none in one of the languages of the procedure's own title; so
have words of scales and messages. Only looked for on request.

Reported as information.

## Why it matters

People see a name such as \`relay-2\` instead, or a sentence in a language that they do not read.

## Wrong

\`\`\`yaml
title: {en: Lost badges, zh: 工卡遗失}
roles: {clerk: {title: {en: Clerk, zh: 前台}}}
scales: {grade: {low: {en: Low}, high: {en: High, zh: 高}}}
open: {tell: {title: {en: Tell}, by: clerk, to: handling}}
stages:
  handling: {title: Handling, steps: {close: {by: clerk, to: closed}}}
  closed: {title: {en: Closed, zh: 结案}, final: true}
\`\`\`

## Right

\`\`\`yaml
title: {en: Lost badges, zh: 工卡遗失}
roles: {clerk: {title: {en: Clerk, zh: 前台}}}
scales: {grade: {low: {en: Low, zh: 低}, high: {en: High, zh: 高}}}
open: {tell: {title: {en: Tell, zh: 报告}, by: clerk, to: handling}}
stages:
  handling:
    title: {en: Handling, zh: 处理}
    steps: {close: {title: {en: Close, zh: 结案}, by: clerk, to: closed}}
  closed: {title: {en: Closed, zh: 结案}, final: true}
\`\`\`

## How to fix it

Write the text in each language of the procedure.

## How to ask for it

With the rule \`missing-text: information\`, or a more severe one. To ignore it at one place, write the
comment \`# dueprocess-ignore missing-text: <reason>\` at the end of the line, or on the line before.
`,
  'missing-translation': `# \`missing-translation\`: a text that is missing in a language

A text for people is not there in one of the languages that were asked for. Only looked for on request:
\`dueprocess check --translations zh,en procedure.yaml\`, or \`--translations all\` for every language that
the procedure has texts in.

Reported as information.

## Why it matters

A reader who asks for a language that a text does not have is shown it in the next one, and stumbles
over it.

## Wrong

\`\`\`yaml
title: {en: Lost badge, zh: 证件遗失}
roles: {clerk: {title: {en: Clerk}}}
open: {tell: {title: {en: Tell, zh: 报告}, by: clerk, to: closed}}
stages: {closed: {title: {en: Closed, zh: 已结案}, final: true}}
\`\`\`

## Right

\`\`\`yaml
title: {en: Lost badge, zh: 证件遗失}
roles: {clerk: {title: {en: Clerk, zh: 文员}}}
open: {tell: {title: {en: Tell, zh: 报告}, by: clerk, to: closed}}
stages: {closed: {title: {en: Closed, zh: 已结案}, final: true}}
\`\`\`

## How to fix it

Write the text in that language. What has no text at all is shown by its name, and is told by
\`missing-text\`.
`,
  'missing-value': `# \`missing-value\`: a word that no row answers

A word of an enumeration, true or false is accepted by no cell of its column, and the table has no
\`else\`.

Reported as an error.

## Why it matters

With that word nothing is decided, so that whatever rests on the decision stays unknown.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {urgent: yes-no, kind: {type: text, values: [fire, theft, other]}}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    inputs: {urgent: report.urgent, kind: report.kind}
    policy: unique
    table: |
      grade | urgent | kind
      high  | true   | fire, theft
      low   | false  | fire, theft
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {urgent: yes-no, kind: {type: text, values: [fire, theft, other]}}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    inputs: {urgent: report.urgent, kind: report.kind}
    policy: unique
    table: |
      grade | urgent | kind
      high  | true   | fire, theft
      low   | false  | fire, theft
      low   | -      | other
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Add a row for the word, or an \`else\`.

## How to ignore it

With the comment \`# dueprocess-ignore missing-value: <reason>\` at the end of the line, or on the line
before. A rule (\`missing-value: off\`, or another severity) holds for a whole run.
`,
  'name-in-cell': `# \`name-in-cell\`: a name of a fact in a cell

Cells compare with constants; facts are the inputs.
`,
  'nested-since': `# \`nested-since\`: \`since\` within \`since\`

Only one instant is remembered for a condition.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'since(since(report.deaths > 3) > 2 hours) > 1 hour'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[nested-since] a since(…) cannot stand inside another; name the inner condition as a definition
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'since(report.deaths > 3) > report.seenAt'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'never-due': `# \`never-due\`: a deadline that is never due

What is due \`promptly\` is measured and has no due instant to pass.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  prompt:
    within: promptly
    after: tell
    until: last look
    roll: {to: 12:00 next working day}
    extend: {on: look, by: 2 days}
    escalate: [{at: 100%, notify: guard}]
\`\`\`

## What is said

\`\`\`text
error[never-due] \`roll\` needs an instant at which it is due; what is due promptly has none
\`\`\`

## Right

\`\`\`yaml
calendars: {office: cn-office}
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  prompt:
    within: 1 day
    after: tell
    until: last look
    roll: {to: 12:00 next working day}
    extend: {on: look, by: 2 days}
    escalate: [{at: 100%, notify: guard}]
\`\`\`

## How to fix it

Give a duration in \`within\`, or remove \`roll\`.
`,
  'never-in-force': `# \`never-in-force\`: a procedure that is never in force

Its last day is before its first.

Reported as an error.

## Wrong

\`\`\`yaml
applies: {from: 2026-03-01, until: 2026-02-01}
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[never-in-force] the last day, 2026-02-01, lies before the first, 2026-03-01
\`\`\`

## Right

\`\`\`yaml
applies: {from: 2026-03-01, until: 2026-12-31}
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`
`,
  'no-opening': `# \`no-opening\`: a procedure that nobody can begin

No step stands under \`open\`, so no case of the procedure can ever be opened. A document of words and
decisions alone, without stages and steps, has nothing to begin and is left alone.

Reported as an error.

## Why it matters

Whoever sees an incident has no way in. The rest of the procedure is never reached.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## How to fix it

Write the steps by which people report an incident under \`open\`, each with who may take it and the stage
that it leads to.

## How to ignore it

It cannot be ignored: no case of such a procedure could run.
`,
  'no-order': `# \`no-order\`: words without an order

Only the words of a scale are higher and lower.
`,
  'not-a-length': `# \`not-a-length\`: a duration without an end

\`promptly\` has no length that could be repeated or added.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  round: {every: promptly, after: tell, until: look}
  wished: {within: promptly, after: tell, target: promptly, until: look}
  later: {within: 1 day, after: tell, until: look, escalate: [{at: 100%, plus: promptly, notify: guard}]}
\`\`\`

## What is said

\`\`\`text
error[not-a-length] \`every\` needs a length of time, and \`promptly\` has none
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  round: {every: 1 month, after: tell, until: look}
  wished: {within: promptly, after: tell, target: 24 hours, until: look}
  later: {within: 1 day, after: tell, until: look, escalate: [{at: 100%, plus: 2 hours, notify: guard}]}
\`\`\`

## How to fix it

For example: 24 hours, 5 working days.
`,
  'not-elapsed': `# \`not-elapsed\`: working time where elapsed time is needed

An extension is counted in days of the calendar.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms: {more: {days: integer}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      prolong: {by: guard, form: more}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, extend: {on: prolong, by: 2 working days}}
  e: {within: 1 day, after: tell, until: look, extend: {on: prolong, by: more.days, max: promptly}}
\`\`\`

## What is said

\`\`\`text
error[not-elapsed] \`2 working days\` is not a stretch of elapsed time; available units: minutes, hours, days, weeks, months, years
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms: {more: {days: integer}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      prolong: {by: guard, form: more}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, extend: {on: prolong, by: 2 days}}
  e: {within: 1 day, after: tell, until: look, extend: {on: prolong, by: more.days, max: 60 days}}
\`\`\`
`,
  'null-value': `# \`null-value\`: a value that is missing

A key without a value, \`~\` or \`null\` says nothing. An interrupted line must not mean something.

Reported as an error.

## Wrong

\`\`\`yaml
roles:
  guard: {title: ~}
  owner: {title: Null, of: null}
\`\`\`

## What is said

\`\`\`text
error[null-value] \`~\` means "nothing" in YAML, and nothing cannot be a value here
\`\`\`

## Right

\`\`\`yaml
roles:
  guard: {}
  owner: {title: "Null"}
\`\`\`

## How to fix it

Leave the key out; write "~" if the word itself is meant.
`,
  'number-too-large': `# \`number-too-large\`: a number that is too large

It is beyond what can be calculated exactly.
`,
  'only-conditional-tracks': `# \`only-conditional-tracks\`: tracks of which none may begin

If no condition is true, nothing runs, and the stage has ended before it began.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    tracks:
      papers:
        when: report.urgent
        start: writing
        stages: {writing: {steps: {write: {by: guard, to: written}}}, written: {final: true}}
    then: closed
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[only-conditional-tracks] every track of \`handling\` is conditional, so the stage may have nothing to do and end at once
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    tracks:
      papers:
        start: writing
        stages: {writing: {steps: {write: {by: guard, to: written}}}, written: {final: true}}
    then: closed
  closed: {final: true}
\`\`\`

## How to fix it

Leave out the \`when\` of one track, or add a track without it.
`,
  'opening-without-stage': `# \`opening-without-stage\`: an opening that leads nowhere

The step that opens a case says where the case begins.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open:
  tell: {by: clerk, to: handling}
  note: {by: clerk}
  ask: {by: clerk, form: report, to: [{when: report.urgent, stage: handling}, {otherwise: stay}]}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[opening-without-stage] \`note\` opens a case but does not always lead it into a stage
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open:
  tell: {by: clerk, to: handling}
  note: {by: clerk, to: handling}
  ask: {by: clerk, form: report, to: [{when: report.urgent, stage: handling}, {otherwise: closed}]}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## How to fix it

Add \`to\` with a stage; an opening cannot \`stay\`.
`,
  'other-unit': `# \`other-unit\`: durations that cannot be compared

The extension and its maximum count in different units.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms: {more: {days: integer}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      prolong: {by: guard, form: more}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, extend: {on: prolong, by: more.days, max: 12 hours}}
\`\`\`

## What is said

\`\`\`text
error[other-unit] the extension is counted in days, its maximum in hours
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms: {more: {days: integer}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      prolong: {by: guard, form: more}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, extend: {on: prolong, by: more.days, max: 5 days}}
\`\`\`

## How to fix it

Write the maximum in days.
`,
  'output-outside-domain': `# \`output-outside-domain\`: an answer outside of its domain

What the table gives cannot be that.
`,
  'overlapping-branches': `# \`overlapping-branches\`: two ways out that are meant for one case

For some facts two branches are true, and neither is true for all facts of the other: which way is taken
rests on their order alone. A wider condition below a narrower one, as in a list of thresholds, is no
overlap.

Reported as information.

## Why it matters

Whoever sorts the list differently changes the procedure without noticing.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, fire: yes-no}}
open: {tell: {by: clerk, form: report, to: judging}}
stages:
  judging:
    steps:
      judge:
        by: clerk
        to:
          - {when: report.fire, stage: burning}
          - {when: report.deaths >= 3, stage: disaster}
          - {otherwise: closed}
  burning: {steps: {end: {by: clerk, to: closed}}}
  disaster: {steps: {end-disaster: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, fire: yes-no}}
open: {tell: {by: clerk, form: report, to: judging}}
stages:
  judging:
    steps:
      judge:
        by: clerk
        to:
          - {when: report.deaths >= 3, stage: disaster}
          - {when: report.fire and report.deaths < 3, stage: burning}
          - {otherwise: closed}
  burning: {steps: {end: {by: clerk, to: closed}}}
  disaster: {steps: {end-disaster: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## How to fix it

Let the conditions exclude each other, or keep the order and say why in a comment that ignores the
defect.

## How to ignore it

With the comment \`# dueprocess-ignore overlapping-branches: <reason>\` at the end of the line, or on the
line before. A rule (\`overlapping-branches: off\`, or another severity) holds for a whole run.
`,
  'parameter-without-value': `# \`parameter-without-value\`: a parameter that is not known

A parameter is a constant; it cannot rest on facts of a case.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
parameters:
  much: 1 / 0
  more: {is: 1 / (2 - 2)}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[parameter-without-value] the expression has no value, so it is no constant
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
parameters:
  much: 3
  more: {is: 7}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Write a number, a text in quotes, true, false, or a date.
`,
  'personal-fact': `# \`personal-fact\`: a personal fact that something rests on

It can be erased; a case could not be replayed without it.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms: {victim: {name: {type: text, personal: true}, place: text}}
messages: {help: {en: "{victim.name} is hurt at {victim.place}."}}
open: {tell: {by: clerk, form: victim, notify: guard, message: help, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[personal-fact] \`victim.name\` is personal: it can be erased, so nothing may depend on it or quote it
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms: {victim: {name: {type: text, personal: true}, place: text}}
messages: {help: {en: "Somebody is hurt at {victim.place}."}}
open: {tell: {by: clerk, form: victim, notify: guard, message: help, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## How to fix it

Record what matters here in a field of its own that is not personal.
`,
  'quorum-out-of-reach': `# \`quorum-out-of-reach\`: more consent than there are seats

The step could never be approved.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      agree: {votes: {of: [clerk, guard], quorum: 3}}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[quorum-out-of-reach] 3 must agree, but there are only 2 seats: clerk, guard
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      agree: {votes: {of: [clerk, guard], quorum: 2}}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Ask for at most 2, or add seats.
`,
  'quotes-of-text': `# \`quotes-of-text\`: quotation marks of a text

Typographic quotation marks are part of the text; YAML knows only \`"\` and \`'\`.

Reported as a warning.

## Wrong

\`\`\`yaml
title: “胸牌遗失”
note: 他说“不见了”。
\`\`\`

## What is said

\`\`\`text
warning[quotes-of-text] the quotation marks of \`“胸牌遗失”\` belong to the text; YAML knows only " and '
\`\`\`

## Right

\`\`\`yaml
title: "胸牌遗失"
note: 他说不见了。
\`\`\`

## How to fix it

Write "胸牌遗失", or "“胸牌遗失”" if they are meant.
`,
  'removed-but-used': `# \`removed-but-used\`: something removed that is still used

An overlay removes what another element names.
`,
  'repeated-input': `# \`repeated-input\`: an input that stands twice

Both columns would ask the same.
`,
  'repeated-name': `# \`repeated-name\`: a name that stands twice

One of both could not be told from the other.
`,
  'required-step-blocked': `# \`required-step-blocked\`: a required step that nobody can take

A step is \`required: true\`, and its own conditions can never be met while its stage is active.

Reported as an error.

## Why it matters

The stage owes the step and so cannot be left by any way. Every case that gets there stays.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      sign: {by: guard, required: true, when: ever.archive}
      close: {by: clerk, to: archiving}
  archiving: {steps: {archive: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      sign: {by: guard, required: true}
      close: {by: clerk, to: archiving}
  archiving: {steps: {archive: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## How to fix it

Make the step possible there, move it to the stage where it can be done, or do not require it.

## How to ignore it

With the comment \`# dueprocess-ignore required-step-blocked: <reason>\` at the end of the line, or on the
line before. A rule (\`required-step-blocked: off\`, or another severity) holds for a whole run.
`,
  'reserved-name': `# \`reserved-name\`: a name that means something else

The language uses the word itself where such a name may stand.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
scales: {reason: {low: Low, high: High}, grade: {low: Low, high: High}}
decisions: {grading: {gives: [grade, reason], rules: [{when: {report.urgent: "true"}, then: {grade: high, reason: low}}], else: {grade: low, reason: low}, override: {by: clerk}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[reserved-name] an output of \`grading\` cannot be called \`reason\`: whoever overrides the decision gives a reason under this name
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
scales: {cause: {low: Low}, grade: {low: Low, high: High}}
decisions: {grading: {gives: [grade, cause], rules: [{when: {report.urgent: "true"}, then: {grade: high, cause: low}}], else: {grade: low, cause: low}, override: {by: clerk}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Give it another name.
`,
  'several-documents': `# \`several-documents\`: a second document

One file holds one procedure.

Reported as an error.

## Wrong

\`\`\`yaml
---
procedure: another
\`\`\`

## What is said

\`\`\`text
error[several-documents] a second YAML document begins here; one file holds one procedure
\`\`\`

## Right

\`\`\`yaml
title: One procedure in one file
\`\`\`

## How to fix it

Remove the line \`---\`, or move what follows to a file of its own.
`,
  'several-limits': `# \`several-limits\`: a deadline with several limits

One deadline has one limit; several clocks of one duty stand in \`due\`.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 hour, after: tell, at: report.seenAt, until: look}
\`\`\`

## What is said

\`\`\`text
error[several-limits] a deadline has one limit, this one has within, at
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {due: [{within: 1 hour, after: tell}, {at: report.seenAt}], until: look}
\`\`\`

## How to fix it

List several under \`due\`: the earliest governs.
`,
  'several-tables': `# \`several-tables\`: a decision with several tables

One decision is decided in one way.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    policy: first
    table: "grade | report.deaths\\nhigh | > 0"
    rules: [{when: {report.deaths: "> 0"}, then: {grade: high}}]
    else: low
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[several-tables] the decision \`grade\` has rows in several forms (table, rules); one must hold them all
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    policy: first
    table: "grade | report.deaths\\nhigh | > 0"
    else: low
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`
`,
  'similar-names': `# \`similar-names\`: names that differ only in letter case

Two names of one kind, or two names that conditions can use, are the same but for upper and lower case.

Reported as a warning.

## Why it matters

People say them aloud alike and type one for the other; both are accepted, and one of them is wrong.

## Wrong

\`\`\`yaml
roles: {clerk: {}, Clerk: {}}
forms: {report: {place: text, Place: text}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: Clerk, to: closed}, look: {by: clerk, to: Handling}}}
  Handling: {steps: {end: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, head-clerk: {}}
forms: {report: {place: text, exact-place: text}, Close: {place: text}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: head-clerk, to: closed}}}
  closed: {final: true}
steps: {note: {by: clerk, form: Close}}
\`\`\`

## How to fix it

Rename one of them.

## How to ignore it

With the comment \`# dueprocess-ignore similar-names: <reason>\` at the end of the line, or on the line
before. A rule (\`similar-names: off\`, or another severity) holds for a whole run.
`,
  'starts-at-end': `# \`starts-at-end\`: a deadline that is met as it starts

The same event starts it and meets it, so that it never runs.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    start: done
    stages:
      looking: {steps: {look: {by: guard, to: done}}}
      done: {final: true}
    then: closed
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[starts-at-end] \`handling\` would have ended as soon as it is entered: \`done\` is final
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    start: looking
    stages:
      looking: {steps: {look: {by: guard, to: done}}}
      done: {final: true}
    then: closed
  closed: {final: true}
\`\`\`

## How to fix it

Start at a stage that is not final.
`,
  'stray-brace': `# \`stray-brace\`: a brace without its partner

In messages braces hold facts; a brace that is meant as such is written twice.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
messages: {hello: 'At {report.place}} or {report.place', bye: {en: 'Bye } {}'}}
\`\`\`

## What is said

\`\`\`text
error[stray-brace] a brace opens or closes nothing here; facts stand in braces
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
messages: {hello: 'At {report.place}', bye: {en: 'Bye {{}}'}}
\`\`\`

## How to fix it

Write it twice where a brace is meant.
`,
  'stuck-place': `# \`stuck-place\`: a stage in which a case can get stuck

Facts can be such that every way out of the stage is closed, and no step that anybody can take there
changes these facts. The message names the shortest sequence of steps that gets there; programs find it
as \`witness\`, and the same events given to a case reach the same place. Conditions on deadlines, linked
cases and tracks beside count as changeable. Votes are played through. Where too much can come before the
stage, or the way there depends on deadlines, linked cases or roles that a fact chooses, the check says as
information that it was not proven.

Reported as an error.

## Why it matters

The people on duty see a case in which nothing can be done, at the worst time. They will work around it
outside the system.

## Wrong

\`\`\`yaml
roles: {clerk: {}, manager: {}}
forms:
  report: {place: text, deaths: integer}
  opinion: {approved: yes-no}
open: {tell: {by: clerk, form: report, to: judging}}
stages:
  judging:
    steps: {judge: {by: manager, form: opinion, to: deciding}}
  deciding:
    steps:
      close: {by: clerk, when: opinion.approved, to: closed}
      escalate: {by: manager, when: report.deaths >= 3, to: closed}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, manager: {}}
forms:
  report: {place: text, deaths: integer}
  opinion: {approved: yes-no}
open: {tell: {by: clerk, form: report, to: judging}}
stages:
  judging:
    steps: {judge: {by: manager, form: opinion, to: deciding}}
  deciding:
    steps:
      close: {by: clerk, when: opinion.approved, to: closed}
      escalate: {by: manager, when: report.deaths >= 3, to: closed}
      judge-anew: {by: manager, form: opinion}
  closed: {final: true}
\`\`\`

## How to fix it

Add a way out for that case, give the conditions an opposite (\`unless\` beside \`when\`), or let a step
record the fact anew.

## How to ignore it

With the comment \`# dueprocess-ignore stuck-place: <reason>\` at the end of the line, or on the line
before. A rule (\`stuck-place: off\`, or another severity) holds for a whole run.
`,
  'suppression-without-reason': `# \`suppression-without-reason\`: something ignored without a reason

A comment \`# dueprocess-ignore <code>\` says nothing behind the code. It is followed all the same.

Reported as a warning.

## Why it matters

A year later nobody knows whether the defect was looked at or only put away.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {fire: yes-no, place: text}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  # dueprocess-ignore unreachable-stage
  archived: {steps: {end: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {fire: yes-no, place: text}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  # dueprocess-ignore unreachable-stage: a case is moved there by the archive
  archived: {steps: {end: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## How to fix it

Write the reason: \`# dueprocess-ignore <code>: <reason>\`.

## How to ignore it

A rule \`suppression-without-reason: off\` turns it off for a whole run.
`,
  'swallowed-text': `# \`swallowed-text\`: a comment that swallows text

A \`#\` behind a blank begins a comment, also in the middle of what was meant as one text.

Reported as a warning.

## Wrong

\`\`\`yaml
title: Badge #1 of the building
note: Ask for form#7, then sign.   # an ordinary comment
define:
  first: report.badge = "no #1"
  open: (report.place = "hall" #(the big one)
roles:
  guard: {title: Guard} #or the porter
open:
  report: {by: guard, when: report.badge = "no #2", to: reported}
\`\`\`

## What is said

\`\`\`text
warning[swallowed-text] \`#1 of the building\` is a comment: only \`Badge\` is read
\`\`\`

## Right

\`\`\`yaml
title: "Badge #1 of the building"
note: Ask for form#7, then sign.   # an ordinary comment
define:
  first: 'report.badge = "no #1"'
  open: report.place = "hall"   # the big one
roles:
  guard: {title: Guard} # or the porter
open:
  report: {by: guard, when: 'report.badge = "no #2"', to: reported}
\`\`\`

## How to fix it

Quote the whole text: "Badge #1 of the building"; if a comment is meant, put a blank behind \`#\`.
`,
  'syntax': `# \`syntax\`: a text that is no YAML

The text cannot be read here.

Reported as an error.

## How to fix it

A procedure is a map: \`key: value\` on each line that begins in the first column.
`,
  'tab-indent': `# \`tab-indent\`: a tab in an indent

YAML indents by blanks alone.

Reported as an error.

## Wrong

\`\`\`yaml
roles:
	clerk: {}
\`\`\`

## What is said

\`\`\`text
error[tab-indent] a tab cannot indent in YAML
\`\`\`

## Right

\`\`\`yaml
roles:
  clerk: {}
\`\`\`
`,
  'table-gap': `# \`table-gap\`: inputs for which no row answers

There are values of the inputs that no row of the table matches, and there is no \`else\`. The message
shows such values, and the cells of a row that would answer.

Reported as an error.

## Why it matters

The incident with exactly these values is not graded, and duties that rest on the grade do not begin.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    policy: unique
    table: |
      grade | report.deaths | report.urgent
      high  | >= 3          | -
      low   | < 3           | false
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    policy: unique
    table: |
      grade | report.deaths | report.urgent
      high  | >= 3          | -
      high  | < 3           | true
      low   | < 3           | false
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Add the row that the message shows, widen a row, or write \`else\`.

## How to ignore it

With the comment \`# dueprocess-ignore table-gap: <reason>\` at the end of the line, or on the line before.
A rule (\`table-gap: off\`, or another severity) holds for a whole run.
`,
  'table-overlap': `# \`table-overlap\`: rows that contradict each other

Under the policy \`unique\` several rows match the same values; under \`any\` they do so with different
answers.

Reported as an error.

## Why it matters

The decision is a conflict, which is as good as none.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    policy: unique
    table: |
      grade | report.deaths
      high  | >= 3
      low   | <= 3
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade:
    gives: grade
    policy: unique
    table: |
      grade | report.deaths
      high  | >= 3
      low   | < 3
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Separate the rows at their borders (\`< 3\` and \`>= 3\`), or choose a policy that says which row goes first.

## How to ignore it

With the comment \`# dueprocess-ignore table-overlap: <reason>\` at the end of the line, or on the line
before. A rule (\`table-overlap: off\`, or another severity) holds for a whole run.
`,
  'tag': `# \`tag\`: a tag before a value

A \`!\` at the beginning of a value makes it a tag of YAML, as in \`!= 5\`.

Reported as an error.

## Wrong

\`\`\`yaml
decisions:
  grade:
    gives: severity
    rules:
      - when: {deaths: != 5, loss: '> 0'}
        then: {severity: major}
\`\`\`

## What is said

\`\`\`text
error[tag] \`!=\` is a tag in YAML, which this language does not have
\`\`\`

## Right

\`\`\`yaml
decisions:
  grade:
    gives: severity
    rules:
      - when: {deaths: "!= 5", loss: '> 0'}
        then: {severity: major}
\`\`\`

## How to fix it

Quote it if it is meant as text: "!= 5".
`,
  'target-without-promptly': `# \`target-without-promptly\`: a target beside a limit

The wish of the house stands beside \`promptly\`; elsewhere the limit is the target.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  wished: {within: 3 days, after: tell, target: 1 day, until: look}
  named: {at: report.seenAt, target: 1 day, until: look}
  chosen: {within: {of: report.site, north: 1 day, else: 2 days}, after: tell, target: 6 hours, until: look}
\`\`\`

## What is said

\`\`\`text
error[target-without-promptly] \`target\` is a wish for what is due promptly; this deadline says itself when it is due
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  wished: {within: promptly, after: tell, target: 1 day, until: look}
  named: {at: report.seenAt, until: look}
  chosen: {within: {of: report.site, north: 1 day, else: 2 days}, after: tell, until: look}
\`\`\`

## How to fix it

Write \`within: promptly\`, or remove \`target\`.
`,
  'text-behind-value': `# \`text-behind-value\`: a text behind a value that has ended

Behind a closing quote or bracket nothing may follow on the line.

Reported as an error.

## Wrong

\`\`\`yaml
title: "Lost" badges
note: 'It's lost'
open:
  report: {by: guard, to: reported}
define:
  kind: [lost] contains report.kind
\`\`\`

## What is said

\`\`\`text
error[text-behind-value] \`"Lost"\` is a whole value in YAML; nothing may follow it
\`\`\`

## Right

\`\`\`yaml
title: '"Lost" badges'
note: "It's lost"
open:
  report: {by: guard, to: reported}
define:
  kind: report.kind = "lost"
\`\`\`

## How to fix it

Quote the whole text: '"Lost" badges'.
`,
  'text-too-long': `# \`text-too-long\`: an expression that is too long

Its length is bounded.
`,
  'threshold-without-start': `# \`threshold-without-start\`: a share of a time without a beginning

What is due at a fact has no beginning from which a share could be counted.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {at: report.seenAt, until: look, escalate: [{at: 75%, notify: guard}]}
\`\`\`

## What is said

\`\`\`text
error[threshold-without-start] a deadline that is due \`at\` a recorded instant has no start, so \`75%\` of it is no instant
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {at: report.seenAt, until: look, escalate: [{at: 100%, notify: guard}]}
\`\`\`

## How to fix it

Use 100%, with \`plus\` for later.
`,
  'too-deep': `# \`too-deep\`: values too deep in each other

Reading is bounded in depth. A procedure needs a dozen levels.

Reported as an error.

## Wrong

\`\`\`yaml
roles: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
\`\`\`

## What is said

\`\`\`text
error[too-deep] maps and lists stand in each other more than 100 levels deep
\`\`\`

## How to fix it

A procedure needs a dozen levels; check the brackets and dashes here.
`,
  'too-few-items': `# \`too-few-items\`: a list with too few items

Fewer than so many mean nothing here.

Reported as an error.

## Wrong

\`\`\`yaml
constraints:
  four-eyes: {different: [assess]}
records: {file: {forms: []}}
\`\`\`

## What is said

\`\`\`text
error[too-few-items] \`different\` needs at least 2 items, and has 1
\`\`\`

## Right

\`\`\`yaml
constraints:
  four-eyes: {different: [assess, approve]}
records: {file: {forms: [report]}}
\`\`\`
`,
  'too-many-columns': `# \`too-many-columns\`: more columns than anybody reads

The number of columns is bounded.
`,
  'too-many-problems': `# \`too-many-problems\`: more problems than are shown

Mend the first ones; the others are told then.
`,
  'too-many-tracks': `# \`too-many-tracks\`: more tracks than anybody oversees

The number of tracks beside each other is bounded.

Reported as an error.
`,
  'track-without-stages': `# \`track-without-stages\`: a track without stages

It could never end.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    tracks:
      search: {steps: {look: {by: guard}}}
      papers: {start: writing, stages: {writing: {steps: {write: {by: guard, to: written}}}, written: {final: true}}}
    then: closed
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[track-without-stages] the track \`search\` has no stages of its own, so it could never end
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    tracks:
      search: {start: looking, stages: {looking: {steps: {look: {by: guard, to: found}}}, found: {final: true}}}
      papers: {start: writing, stages: {writing: {steps: {write: {by: guard, to: written}}}, written: {final: true}}}
    then: closed
  closed: {final: true}
\`\`\`

## How to fix it

Give it \`stages\`, one of them final, and a \`start\`.
`,
  'unanswered-word': `# \`unanswered-word\`: a word for which nothing is chosen

A choice by a fact lists each word, or says \`else\`.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
calendars: {upper: always, lower: always}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  d: {within: 1 working day, after: tell, until: look, on: {of: report.site, north: upper}}
\`\`\`

## What is said

\`\`\`text
error[unanswered-word] nothing is said for south, so it would not be known there which days count
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
calendars: {upper: cn-office, lower: always}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  d: {within: 1 working day, after: tell, until: look, on: {of: report.site, north: upper, south: lower}}
\`\`\`

## How to fix it

Give each a calendar, or add \`else\`.
`,
  'unassigned-role': `# \`unassigned-role\`: a role of the case that nobody can hold yet

A role with \`of: case\` stands where no step that assigns it can have come before.

Reported as a warning.

## Why it matters

Nobody may take the step, or nobody is told, although the procedure names somebody.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}, owner: {of: case}, keeper: {of: case, from: [guard]}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, notify: owner, to: looking}}
stages:
  looking:
    steps:
      look: {by: [guard, owner], to: handling}
      vote: {votes: {of: [clerk, keeper]}}
  handling:
    steps:
      take: {by: guard, assign: {owner: self}}
      close: {by: owner, to: closed}
  closed: {final: true}
holds: {pending: {in: looking, set: {by: owner}, release: {by: clerk}}}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, owner: {of: case}}
open: {tell: {by: clerk, to: looking}}
stages:
  looking:
    steps: {take: {by: clerk, assign: {owner: self}, to: handling}}
  handling:
    steps: {close: {by: owner, to: closed}}
  closed: {final: true}
\`\`\`

## How to fix it

Assign the role in an earlier step, or name a role of the organisation as well.

## How to ignore it

With the comment \`# dueprocess-ignore unassigned-role: <reason>\` at the end of the line, or on the line
before. A rule (\`unassigned-role: off\`, or another severity) holds for a whole run.
`,
  'uncited-source': `# \`uncited-source\`: a source that nothing cites

The procedure declares a source, and no element cites a clause of it.

Reported as a warning.

## Why it matters

The procedure claims to implement a document and implements nothing of it.

## Wrong

\`\`\`yaml
sources: {HSE: {title: Accident control}, D493: {title: Decree 493}}
roles: {clerk: {}}
open: {tell: {by: clerk, clause: HSE-3.1, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
sources: {HSE: {title: Accident control}, D493: {title: Decree 493}}
roles: {clerk: {}}
open: {tell: {by: clerk, clause: HSE-3.1, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, clause: D493-4, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Cite its clauses where they are implemented, or remove it.

## How to ignore it

With the comment \`# dueprocess-ignore uncited-source: <reason>\` at the end of the line, or on the line
before. A rule (\`uncited-source: off\`, or another severity) holds for a whole run.
`,
  'unclosed-bracket': `# \`unclosed-bracket\`: a bracket that is never closed

What was meant to come after it belongs to it.

Reported as an error.

## Wrong

\`\`\`yaml
roles:
  guard: {title: Guard
  owner: {title: Owner}
stages:
  reported: {final: tru}
\`\`\`

## What is said

\`\`\`text
error[unclosed-bracket] the \`{\` that opens here is not closed
\`\`\`

## Right

\`\`\`yaml
roles:
  guard: {title: Guard}
  owner: {title: Owner}
stages:
  reported: {final: true}
\`\`\`

## How to fix it

Close it with \`}\`.
`,
  'unclosed-comment': `# \`unclosed-comment\`: a comment without its end

It goes on to the end of the expression.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths > 3 /* grave'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[unclosed-comment] the comment that begins with "/*" is not closed by "*/"
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths > 3 /* grave */'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'unclosed-quote': `# \`unclosed-quote\`: a quote that is never closed

What was meant to come after it belongs to the text.

Reported as an error.

## Wrong

\`\`\`yaml
title: "Lost badge
roles: {}
\`\`\`

## What is said

\`\`\`text
error[unclosed-quote] the quote " that opens here is never closed
\`\`\`

## Right

\`\`\`yaml
title: "Lost badge"
roles: {}
\`\`\`

## How to fix it

Close it with ".
`,
  'unclosed-text': `# \`unclosed-text\`: a text without its closing quote

The text goes on to the end of the expression.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.place = "hall'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[unclosed-text] the text \`"hall\` has no closing double quote
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.place = "hall"'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'unexpected-bracket': `# \`unexpected-bracket\`: a bracket that was never opened

It closes nothing.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {guard: {title: Guard}}}
\`\`\`

## What is said

\`\`\`text
error[unexpected-bracket] \`}\` closes nothing
\`\`\`

## Right

\`\`\`yaml
roles: {guard: {title: Guard}}
\`\`\`

## How to fix it

Remove it, or add what it closes.
`,
  'unexpected-character': `# \`unexpected-character\`: a sign that expressions do not have

It stands outside of a text in quotes.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths > 3 § 2'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[unexpected-character] "§" cannot stand in an expression
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths > 3'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'unexpected-token': `# \`unexpected-token\`: a word or sign that cannot stand there

The expression cannot go on like this; the message says what could follow.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths > > 3'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[unexpected-token] ">" cannot stand after ">"; expected a value
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths > 3'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'unknown-anchor': `# \`unknown-anchor\`: something that never happens

A deadline waits for a step, stage or fact that does not exist.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, reopen: {on: repoen, clock: restart}}
  e: {within: 1 day, after: tell, until: look, reopen: {on: report.urgent = true, clock: restart}}
\`\`\`

## What is said

\`\`\`text
error[unknown-anchor] unknown step or event \`repoen\`; available: tell, look, close, reopen, end, enter handling, enter closed, enter ended
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, reopen: {on: reopen, clock: restart}}
  e: {within: 1 day, after: tell, until: look, reopen: {on: enter handling, clock: restart}}
\`\`\`

## How to fix it

Did you mean \`reopen\`?.
`,
  'unknown-assignee': `# \`unknown-assignee\`: somebody who does not exist

A role of the case is given to nobody that is known.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}, handler: {of: case, from: [guard]}}
forms: {report: {deaths: integer, who: actor, others: {list: actor}}}
open: {tell: {by: clerk, form: report, assign: {handler: [report.who, report.others]}, to: handling}}
stages:
  handling:
    steps:
      take: {by: clerk, assign: {handler: report.deaths}}
      expire: {by: clock, after: 1 day, assign: {handler: self}}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 hour, after: tell, until: close, escalate: [{at: 100%, assign: {handler: self}}]}
\`\`\`

## What is said

\`\`\`text
error[unknown-assignee] unknown assignee \`report.deaths\`; available: self, guard
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}, handler: {of: case, from: [guard]}}
forms: {report: {deaths: integer, who: actor, others: {list: actor}}}
open: {tell: {by: clerk, form: report, assign: {handler: [report.who, report.others]}, to: handling}}
stages:
  handling:
    steps:
      take: {by: clerk, assign: {handler: self}}
      expire: {by: clock, after: 1 day, assign: {handler: guard}}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 hour, after: tell, until: close, escalate: [{at: 100%, assign: {handler: guard}}]}
\`\`\`
`,
  'unknown-calendar': `# \`unknown-calendar\`: a calendar that is not installed

Nobody knows its working time.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
calendars: {upper: always, lower: always}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  d: {within: 1 working day, after: tell, until: look, on: {of: report.site, north: uper, south: lower}}
  e: {within: 1 day, after: tell, until: look, roll: {to: 12:00 next working day, on: lowr}}
\`\`\`

## What is said

\`\`\`text
error[unknown-calendar] unknown calendar \`uper\`; available: upper, lower
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
calendars: {upper: cn-office, lower: cn-office}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  d: {within: 1 working day, after: tell, until: look, on: {of: report.site, north: upper, south: lower}}
  e: {within: 1 day, after: tell, until: look, roll: {to: 12:00 next working day, on: lower}}
\`\`\`

## How to fix it

Write a name that is listed. Behind the name of a calendar under \`calendars\` stands one that is installed: one
of those that ship, or for the command one of the house, in a file
\`….calendar.json\` beside the procedure.
`,
  'unknown-clause': `# \`unknown-clause\`: a clause of a source that is not declared

The procedure declares its \`sources\`, and a clause begins with the name of none of them.

Reported as a warning.

## Why it matters

The clause points nowhere: nobody can check it against a text, and it is missing from the table of
clauses.

## Wrong

\`\`\`yaml
sources: {HSE: {title: Accident control}, D493: {title: Decree 493}}
roles: {clerk: {}}
open: {tell: {by: clerk, clause: HSE-3.1, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, clause: [D493-4, D439-5, {ref: HES-4.1}], to: closed}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
sources: {HSE: {title: Accident control}, D493: {title: Decree 493}}
roles: {clerk: {}}
open: {tell: {by: clerk, clause: HSE-3.1, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, clause: [D493-4, {ref: HSE-4.1, reading: as written}], to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Write the name of the source, a hyphen, and the place in it, or declare the source.

## How to ignore it

With the comment \`# dueprocess-ignore unknown-clause: <reason>\` at the end of the line, or on the line
before. A rule (\`unknown-clause: off\`, or another severity) holds for a whole run.
`,
  'unknown-day-of-the-opening': `# \`unknown-day-of-the-opening\`: a day that is not known at the opening

Whether the procedure is in force must be known when a case is opened.

Reported as an error.

## Wrong

\`\`\`yaml
applies: {from: 2026-03-01, by: report.seenOn}
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[unknown-day-of-the-opening] unknown day of the opening \`report.seenOn\`; available: opened
\`\`\`

## Right

\`\`\`yaml
applies: {from: 2026-03-01, by: opened}
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`
`,
  'unknown-decision': `# \`unknown-decision\`: a decision that does not exist

The name is misspelt, or the decision was removed.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
scales: {grade: {low: Low, high: High}}
decisions: {grade: {gives: grade, rules: [{when: {report.urgent: "true"}, then: {grade: high}}], else: low}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      judge: {by: clerk, decide: [grade, grad]}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[unknown-decision] unknown decision \`grad\`; available: grade
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
scales: {grade: {low: Low, high: High}}
decisions: {grade: {gives: grade, rules: [{when: {report.urgent: "true"}, then: {grade: high}}], else: low}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      judge: {by: clerk, decide: [grade]}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Did you mean \`grade\`?.
`,
  'unknown-fact-with-words': `# \`unknown-fact-with-words\`: a choice by a fact without words

A choice needs a fact that is one of some words: of a scale, or true or false.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: {of: report.place, office: guard, else: clerk}}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[unknown-fact-with-words] unknown fact with words \`report.place\`; available: report.urgent, done.tell, ever.tell, done.look, ever.look, done.close, ever.close, in.handling, in.closed
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: {of: report.urgent, true: guard, else: clerk}}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`
`,
  'unknown-fact': `# \`unknown-fact\`: a fact that does not exist

The name is misspelt, or nothing records it.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      again: {by: clerk, opens: {procedure: other, as: again, give: {where: report.plaice, who: item}}}
      close: {by: clerk, to: closed}
  closed: {final: true}
messages: {hello: {en: 'At {report.plaice}, {report.urgent}'}}
\`\`\`

## What is said

\`\`\`text
error[unknown-fact] unknown fact \`report.plaice\`; available: report.place, report.seenOn, report.urgent, report.people, link.again.open, link.again.count, link.again.outcome, done.tell, ever.tell, times.tell, done.again, ever.again and 6 more
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      again: {by: clerk, opens: {procedure: other, as: again, give: {where: report.place}}}
      close: {by: clerk, to: closed}
  closed: {final: true}
messages: {hello: {en: 'At {report.place}, {report.urgent}'}}
\`\`\`

## How to fix it

Did you mean \`report.place\`?.
`,
  'unknown-field': `# \`unknown-field\`: a field that does not exist

The form has no field of that name.

Reported as an error.
`,
  'unknown-form': `# \`unknown-form\`: a form that does not exist

The name is misspelt, or the form was removed.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: reprot, to: handling}}
stages:
  handling: {steps: {add: {by: clerk, amend: check}, close: {by: clerk, to: closed}}}
  closed: {final: true}
records: {file: {forms: [report, chekc]}}
\`\`\`

## What is said

\`\`\`text
error[unknown-form] unknown form \`reprot\`; available: report
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {add: {by: clerk, amend: report}, close: {by: clerk, to: closed}}}
  closed: {final: true}
records: {file: {forms: [report, report]}}
\`\`\`

## How to fix it

Did you mean \`report\`?.
`,
  'unknown-function': `# \`unknown-function\`: a function that does not exist

The name is misspelt, or it is a function of another language.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'length(report.kind) > 3'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[unknown-function] there is no function "length"; available: defined, count, sum, min, max, contains, starts-with, ends-with, matches, date, time, date-time, duration, year, month, day, weekday, hour, minute, second
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.place in ("hall", "yard")'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'unknown-hold': `# \`unknown-hold\`: a hold that does not exist

The name is misspelt, or the hold was removed.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
holds: {customer: {set: {by: clerk}, release: {by: clerk}}}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, pause: [customer, custmer]}
  e: {within: 1 day, after: tell, until: look, pause: [report.urgent = true]}
\`\`\`

## What is said

\`\`\`text
error[unknown-hold] unknown hold \`custmer\`; available: customer
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
holds: {customer: {set: {by: clerk}, release: {by: clerk}}}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, pause: [customer]}
  e: {within: 1 day, after: tell, until: look, pause: [{while: report.urgent = true}]}
\`\`\`

## How to fix it

Did you mean \`customer\`?.
`,
  'unknown-instant': `# \`unknown-instant\`: a fact that is no instant

A deadline starts at a fact that is a date-time.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {at: report.deaths, until: look}
  e: {at: report.seen, until: look}
\`\`\`

## What is said

\`\`\`text
error[unknown-instant] unknown instant \`report.deaths\`; available: report.seenAt, deadline.d.due, deadline.e.due
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {at: report.seenAt, until: look}
  e: {at: report.seenAt, until: look}
\`\`\`
`,
  'unknown-key': `# \`unknown-key\`: a key that the language does not have

The key is misspelt, or stands at a place where it means nothing. What is not understood is refused, so
that no duty is left out in silence.

Reported as an error.

## Wrong

\`\`\`yaml
tittle: Lost badge
stage: {}
open:
  report: {by: guard, too: reported, colour: red}
__proto__: {}
constructor: {}
forms:
  report: {place: {type: text, max: 5}}
\`\`\`

## What is said

\`\`\`text
error[unknown-key] unknown key \`tittle\` in procedure; available: dueprocess, procedure, version, extends, applies, title, note, sources, calendars, scales, roles, forms, parameters, define, decisions, open, stages, steps, holds, deadlines, constraints, records, messages, deviations, schedule, metrics, reports, change, add, remove
\`\`\`

## Right

\`\`\`yaml
title: Lost badge
stages: {}
open:
  report: {by: guard, to: reported}
forms:
  report: {place: {type: text, pattern: "[A-Z]+"}}
\`\`\`

## How to fix it

Did you mean \`title\`?.
`,
  'unknown-language': `# \`unknown-language\`: a text under a tag that is no language

A text stands under a tag that no language has. Most often it is the code of a country (\`cn\`, \`jp\`, \`ua\`)
where that of a language belongs (\`zh\`, \`ja\`, \`uk\`), or a code of three letters for a language that has
one of two.

Reported as a warning.

## Why it matters

Readers ask for languages. Nobody ever asks for \`cn\`, so a Chinese reader is shown the English text,
although the Chinese one is there.

## Wrong

\`\`\`yaml
roles: {clerk: {title: {en: Clerk, cn: 文员}}}
open: {tell: {title: {en: Tell, cn: 报告}, by: clerk, to: waiting}}
stages:
  waiting: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: {en: Clerk, zh: 文员}}}
open: {tell: {title: {en: Tell, zh: 报告}, by: clerk, to: waiting}}
stages:
  waiting: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## How to fix it

Write the tag of the language ([BCP 47](https://www.rfc-editor.org/info/bcp47)): \`en\`, \`zh\`, \`zh-Hant\`,
\`pt-BR\`. \`kr\` is Kanuri; Korean is \`ko\`. Who means Kanuri says so in a comment.

## How to ignore it

With the comment \`# dueprocess-ignore unknown-language: <reason>\` at the end of the line, or on the line
before. A rule (\`unknown-language: off\`, or another severity) holds for a whole run.
`,
  'unknown-link': `# \`unknown-link\`: a link that does not exist

No step opens cases under that name.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
holds: {pending: {set: {by: clerk}, release: {linked: change}}}
\`\`\`

## What is said

\`\`\`text
error[unknown-link] unknown link \`change\`; none is declared
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {ask: {by: clerk, opens: {procedure: change, as: change}}, close: {by: clerk, to: closed}}}
  closed: {final: true}
holds: {pending: {set: {by: clerk}, release: {linked: change}}}
\`\`\`

## How to fix it

A step declares it: \`opens: {procedure: …, as: change}\`.
`,
  'unknown-list': `# \`unknown-list\`: a fact that is no list

One case for each item needs a list.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      again: {by: clerk, opens: {procedure: other, as: again, each: report.place, give: {where: item}}}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[unknown-list] unknown list \`report.place\`; available: report.people
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      again: {by: clerk, opens: {procedure: other, as: again, each: report.people, give: {where: item}}}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`
`,
  'unknown-message': `# \`unknown-message\`: a message that does not exist

The name is misspelt, or the message was removed.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
messages: {overdue: {en: Nobody has looked.}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, escalate: [{at: 100%, notify: guard, message: overdeu}]}
\`\`\`

## What is said

\`\`\`text
error[unknown-message] unknown message \`overdeu\`; available: overdue
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
messages: {overdue: {en: Nobody has looked.}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, escalate: [{at: 100%, notify: guard, message: overdue}]}
\`\`\`

## How to fix it

Did you mean \`overdue\`?.
`,
  'unknown-name-of-a-case': `# \`unknown-name-of-a-case\`: a fact that names no case

The other case is named by a text or a field of the kind \`case\`.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      join: {by: clerk, merge: report.urgent, to: joined}
      close: {by: clerk, to: closed}
  closed: {final: true}
  joined: {final: duplicate}
\`\`\`

## What is said

\`\`\`text
error[unknown-name-of-a-case] unknown name of a case \`report.urgent\`; available: report.place
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      join: {by: clerk, merge: report.place, to: joined}
      close: {by: clerk, to: closed}
  closed: {final: true}
  joined: {final: duplicate}
\`\`\`
`,
  'unknown-name': `# \`unknown-name\`: a name that means nothing

The condition names something that does not exist, at this place or at all.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
parameters: {much: 3}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard, when: held.pendig or link.chnge.open or report.urgent.computed}
      agree: {votes: {of: [clerk]}, unless: 'agree.outcom = "approved" or parameters.mch > 2'}
      ask: {by: clerk, opens: {procedure: change, as: change}}
      close: {by: clerk, to: closed}
  closed: {final: true}
holds: {pending: {set: {by: clerk}, release: {by: clerk}}}
\`\`\`

## What is said

\`\`\`text
error[unknown-name] nothing is called "held.pendig"; did you mean "held.pending"?
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard, when: held.pending or link.change.open or report.urgent}
      agree: {votes: {of: [clerk]}}
      ask: {by: clerk, opens: {procedure: change, as: change}}
      close: {by: clerk, unless: 'agree.outcome = "rejected"', to: closed}
  closed: {final: true}
holds: {pending: {set: {by: clerk}, release: {by: clerk}}}
\`\`\`

## How to fix it

Replace it by held.pending.
`,
  'unknown-number-of-days': `# \`unknown-number-of-days\`: a fact that is no number of days

An extension is granted by a whole number.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms: {more: {days: integer, part: number}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      prolong: {by: guard, form: more}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, extend: {on: prolong, by: more.day}}
  e: {within: 1 day, after: tell, until: look, extend: {on: prolong, by: more.part}}
\`\`\`

## What is said

\`\`\`text
error[unknown-number-of-days] unknown number of days \`more.day\`; available: more.days, times.tell, times.look, times.prolong, times.close
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms: {more: {days: integer, part: number}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      prolong: {by: guard, form: more}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 day, after: tell, until: look, extend: {on: prolong, by: more.days}}
  e: {within: 1 day, after: tell, until: look, extend: {on: prolong, by: more.days}}
\`\`\`

## How to fix it

Did you mean \`more.days\`?.
`,
  'unknown-opening': `# \`unknown-opening\`: a step that opens no case

Only steps under \`open\` open cases.

Reported as an error.
`,
  'unknown-policy': `# \`unknown-policy\`: a hit policy that does not exist

The message lists those that do.
`,
  'unknown-record': `# \`unknown-record\`: a record that does not exist

The name is misspelt, or the record was removed.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, record: [file], to: handling}}
stages:
  handling: {steps: {close: {by: clerk, record: [summary, flie], to: closed}}}
  closed: {final: true}
forms: {report: {area: text}}
records: {summary: {forms: [report]}, file: {forms: [report]}}
\`\`\`

## What is said

\`\`\`text
error[unknown-record] unknown record \`flie\`; available: summary, file
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, record: [file], to: handling}}
stages:
  handling: {steps: {close: {by: clerk, record: [summary, file], to: closed}}}
  closed: {final: true}
forms: {report: {area: text}}
records: {summary: {forms: [report]}, file: {forms: [report]}}
\`\`\`

## How to fix it

Did you mean \`file\`?.
`,
  'unknown-role-of-the-case': `# \`unknown-role-of-the-case\`: a role that is none of the case

Only roles with \`of: case\` can be assigned.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, handler: {of: case}}
open: {tell: {by: clerk, assign: {clerk: self}, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, assign: {handlr: self}, to: closed}}}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[unknown-role-of-the-case] unknown role of the case \`clerk\`; available: handler
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, handler: {of: case}}
open: {tell: {by: clerk, assign: {handler: self}, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, assign: {handler: self}, to: closed}}}
  closed: {final: true}
\`\`\`
`,
  'unknown-role': `# \`unknown-role\`: a role that does not exist

The name is misspelt, or the role was removed: nobody could take the step.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: {of: report.urgent, "true": [gard, clerk], else: clock}, notify: [{of: report.urgent, "true": gard, else: clerk}, gard]}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[unknown-role] unknown role \`gard\`; available: clerk, guard
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: {of: report.urgent, "true": [guard, clerk], else: clerk}, notify: [{of: report.urgent, "true": guard, else: clerk}, guard]}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Did you mean \`guard\`?.
`,
  'unknown-scale': `# \`unknown-scale\`: a scale that does not exist

What a decision gives is a scale or a type.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade: {gives: graed, policy: first, table: "graed | report.deaths\\nhigh | > 0", else: low}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[unknown-scale] unknown scale \`graed\`; available: grade
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, high: High}}
decisions:
  grade: {gives: grade, policy: first, table: "grade | report.deaths\\nhigh | > 0", else: low}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Did you mean \`grade\`?.
`,
  'unknown-seat': `# \`unknown-seat\`: a veto without a seat

Who has a veto has a seat among the votes.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      agree: {votes: {of: [clerk, guard], veto: [clerk, gaurd]}}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[unknown-seat] unknown seat \`gaurd\`; available: clerk, guard
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      agree: {votes: {of: [clerk, guard], veto: [clerk, guard]}}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Did you mean \`guard\`?.
`,
  'unknown-stage': `# \`unknown-stage\`: a stage that does not exist here

The name is misspelt, or the stage lies in another track, to which no step can cross.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      ask: {by: clerk, hold: pending}
      close: {by: clerk, to: closed}
  closed: {final: true}
holds: {pending: {in: handlng, set: {by: clerk}, release: {by: clerk}}}
\`\`\`

## What is said

\`\`\`text
error[unknown-stage] unknown stage \`handlng\`; available: handling, closed
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      ask: {by: clerk, hold: pending}
      close: {by: clerk, to: closed}
  closed: {final: true}
holds: {pending: {in: handling, set: {by: clerk}, release: {by: clerk}}}
\`\`\`

## How to fix it

Did you mean \`handling\`?.
`,
  'unknown-step': `# \`unknown-step\`: a step that does not exist

The name is misspelt, or the step was removed.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 hour, after: first luk, until: look, extend: {on: prolong, by: 1 hour}}
constraints:
  four-eyes: {different: [tell, clos]}
  order: {first: loook, then: close}
  limit: {at-most: 2, of: lokk}
\`\`\`

## What is said

\`\`\`text
error[unknown-step] unknown step \`luk\`; available: tell, look, close
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 1 hour, after: first look, until: look, extend: {on: look, by: 1 hour}}
constraints:
  four-eyes: {different: [tell, close]}
  order: {first: look, then: close}
  limit: {at-most: 2, of: look}
\`\`\`
`,
  'unknown-suppression': `# \`unknown-suppression\`: a comment that ignores nothing known

The code behind \`# dueprocess-ignore\` is no code that a comment can keep away. Errors of reading and
linking cannot be ignored, nor can \`no-opening\` and \`clock-loop\`.

Reported as a warning.

## Why it matters

The author believes that something was dealt with, and it is reported all the same, or was never looked
for.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {fire: yes-no, place: text}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}, archive: {by: clerk, to: archived}}}
  # dueprocess-ignore unreachable-stge: the archive moves cases
  archived: {steps: {end: {by: clerk, to: handling}}} # dueprocess-ignore clock-loop: it is fine
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {fire: yes-no, place: text}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  # dueprocess-ignore unreachable-stage: the archive moves cases
  archived: {steps: {end: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## How to fix it

Write the code as the warning shows it.

## How to ignore it

A rule \`unknown-suppression: off\` turns it off for a whole run.
`,
  'unknown-type': `# \`unknown-type\`: a kind of field that does not exist

A field is of a kind of the language, or of a scale.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {grade: {low: Low, high: High}}
forms:
  report:
    seenAt: datetime
    grade: graed
    names: {list: string}
    loss: {type: mony, minimum: 0}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[unknown-type] unknown type \`datetime\`; available: text, integer, number, money, yes-no, date, date-time, duration, actor, file, case, grade
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {grade: {low: Low, high: High}}
forms:
  report:
    seenAt: date-time
    grade: grade
    names: {list: text}
    loss: {type: money, minimum: 0}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Did you mean \`date-time\`?.
`,
  'unknown-value': `# \`unknown-value\`: a word that the scale does not have

The fact can never be that word.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.kind = "lots"'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[unknown-value] "lots" is not a word of this enumeration; did you mean "lost"? available: lost, stolen
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.kind = "lost"'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'unknown-word': `# \`unknown-word\`: a word that the scale does not have

The fact can never be that word.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: {of: report.urgent, "true": guard, "yes": clerk, "false": clerk}}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[unknown-word] unknown word \`yes\`; available: true, false
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, seenOn?: date, urgent: yes-no, people?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: {of: report.urgent, "true": guard, "false": clerk}}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`
`,
  'unknown-zone': `# \`unknown-zone\`: a time zone that does not exist

Zones have names such as \`Asia/Shanghai\`.
`,
  'unlimited-extension': `# \`unlimited-extension\`: an extension without a limit

How much time may be granted in all is for the procedure to say.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}}
forms: {more: {days: integer}}
define: {twice: more.days * 2, few: if more.days > 5 then 10 else 3}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      prolong: {by: clerk, form: more}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  by-twice: {within: 1 day, after: tell, until: close, extend: {on: prolong, by: twice}}
  by-times: {within: 1 day, after: tell, until: close, extend: {on: prolong, by: times.prolong}}
  by-few: {within: 1 day, after: tell, until: close, extend: {on: prolong, by: few}}
  by-field: {within: 1 day, after: tell, until: close, extend: {on: prolong, by: more.days}}
  limited: {within: 1 day, after: tell, until: close, extend: {on: prolong, by: twice, max: 9 days}}
\`\`\`

## What is said

\`\`\`text
error[unlimited-extension] \`twice\` is computed and may be any number of days; an extension has at most 36525
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}}
forms: {more: {days: integer}}
define: {twice: more.days * 2, few: if more.days > 5 then 10 else 3}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      prolong: {by: clerk, form: more}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  by-twice: {within: 1 day, after: tell, until: close, extend: {on: prolong, by: twice, max: 9 days}}
  by-times: {within: 1 day, after: tell, until: close, extend: {on: prolong, by: times.prolong, max: 9 days}}
  by-few: {within: 1 day, after: tell, until: close, extend: {on: prolong, by: few, max: 10 days}}
  by-field: {within: 1 day, after: tell, until: close, extend: {on: prolong, by: more.days, max: 60 days}}
  limited: {within: 1 day, after: tell, until: close, extend: {on: prolong, by: twice, max: 9 days}}
\`\`\`

## How to fix it

Add \`max\`, for example \`max: 60 days\`.
`,
  'unquoted-sign': `# \`unquoted-sign\`: a sign that a bare text cannot begin with

YAML gives the sign a meaning of its own; in quotes it is a letter like any other.

Reported as an error.

## Wrong

\`\`\`yaml
decisions:
  grade:
    gives: severity
    else: >= 5
title: @home
note: 100% of cases
roles: {guard: {note: \`a\`}}
\`\`\`

## What is said

\`\`\`text
error[unquoted-sign] \`>\` at the beginning of a value begins a block of folded lines in YAML
\`\`\`

## Right

\`\`\`yaml
decisions:
  grade:
    gives: severity
    else: ">= 5"
title: "@home"
note: 100 % of cases
roles: {guard: {note: "\`a\`"}}
\`\`\`

## How to fix it

Quote the text: ">= 5".
`,
  'unreachable-branch': `# \`unreachable-branch\`: a way out that nothing reaches

Behind \`otherwise\` nothing is judged any more.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: [{otherwise: closed}, {when: report.urgent, stage: handling}]}
  closed: {final: true}
\`\`\`

## What is said

\`\`\`text
error[unreachable-branch] no branch after \`otherwise\` can be taken
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      supplement: {by: guard, amend: report}
      close: {by: clerk, to: [{when: report.urgent, stage: handling}, {otherwise: closed}]}
  closed: {final: true}
\`\`\`

## How to fix it

Move \`otherwise\` to the end of the list.
`,
  'unreachable-output': `# \`unreachable-output\`: an answer that the table never gives

A word of the scale that the table gives is the answer of no row that can decide.

Reported as a warning.

## Why it matters

People see the word on forms and in reports and believe that it is used.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, middle: Middle, high: High}}
decisions:
  grade:
    gives: grade
    policy: first
    table: |
      grade | report.deaths
      high  | >= 3
    else: low
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
forms:
  report: {seenAt: date-time, deaths?: integer, urgent?: yes-no}
scales: {grade: {low: Low, middle: Middle, high: High}}
decisions:
  grade:
    gives: grade
    policy: first
    table: |
      grade  | report.deaths
      high   | >= 3
      middle | >= 1
    else: low
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed: {final: true}
\`\`\`

## How to fix it

Add a row that gives it, or leave the word out of the scale.

## How to ignore it

With the comment \`# dueprocess-ignore unreachable-output: <reason>\` at the end of the line, or on the
line before. A rule (\`unreachable-output: off\`, or another severity) holds for a whole run.
`,
  'unreachable-stage': `# \`unreachable-stage\`: a stage that nothing leads to

No step, no \`start\` and no \`then\` leads to the stage, whatever the conditions say.

Reported as an error.

## Why it matters

A stage is left over after a change, or the target of a step was misspelt as the name of another stage.
What the stage asks for is never done.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  left-over:
    start: a
    stages: {a: {steps: {on: {by: clerk, to: closed}}}}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}, look-again: {by: guard, to: looking}}}
  looking: {steps: {seen: {by: guard, to: closed}}}
  closed: {final: true}
\`\`\`

## How to fix it

Lead a step to it with \`to\`, or remove it with its steps.

## How to ignore it

With the comment \`# dueprocess-ignore unreachable-stage: <reason>\` at the end of the line, or on the line
before. A rule (\`unreachable-stage: off\`, or another severity) holds for a whole run.
`,
  'untakeable-step': `# \`untakeable-step\`: a step that can never be taken

The stage of the step can be reached, yet its \`when\` is never true or its \`unless\` never false there, or
a constraint asks for a step before it that can never come.

Reported as a warning.

## Why it matters

A duty stands in the procedure that nobody can ever fulfil; an auditor reads it and asks for records of
it.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, urgent: yes-no}}
define: {calm: not(report.urgent)}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      alarm: {by: guard, when: report.urgent and calm}
      inform: {by: clerk}
      close: {by: clerk, to: closed}
  closed: {final: true}
constraints: {alarm-first: {first: alarm, then: inform}}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
forms: {report: {place: text, urgent: yes-no}}
define: {calm: not(report.urgent)}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      alarm: {by: guard, when: report.urgent}
      inform: {by: clerk, unless: calm}
      close: {by: clerk, to: closed}
  closed: {final: true}
constraints: {alarm-first: {first: alarm, then: inform}}
\`\`\`

## How to fix it

Mend the condition, or remove the step.

## How to ignore it

With the comment \`# dueprocess-ignore untakeable-step: <reason>\` at the end of the line, or on the line
before. A rule (\`untakeable-step: off\`, or another severity) holds for a whole run.
`,
  'unused-field': `# \`unused-field\`: a field that nothing makes use of

People fill in the field, and no condition, table, deadline, message, assignment or linked case reads it,
nor does its form stand in a record. Only looked for on request.

Reported as information.

## Why it matters

Each field costs time while something is on fire.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {place: text, urgent: yes-no, colour?: text}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, when: report.urgent, to: closed}, stop: {by: clerk, to: closed}}}
  closed: {final: true}
messages: {told: 'Something happened at {report.place}.'}
steps: {remind: {by: clerk, notify: clerk, message: told}}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {place: text, urgent: yes-no, colour?: text}}
open: {tell: {by: clerk, form: report, record: book, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, when: report.urgent, to: closed}, stop: {by: clerk, to: closed}}}
  closed: {final: true}
records: {book: {forms: [report]}}
\`\`\`

## How to fix it

Put the form into a record, use the field, or do not ask for it.

## How to ask for it

With the rule \`unused-field: information\`, or a more severe one. To ignore it at one place, write the
comment \`# dueprocess-ignore unused-field: <reason>\` at the end of the line, or on the line before.
`,
  'unused-suppression': `# \`unused-suppression\`: a comment with nothing to ignore

Nothing is reported under this code on the line that the comment is about.

Reported as a warning.

## Why it matters

The reason for the comment is gone, or it stands at the wrong line; the next real defect there would be
ignored.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {fire: yes-no, place: text}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}, archive: {by: clerk, to: archived}}}
  # dueprocess-ignore unreachable-stage: the archive moves cases
  archived: {steps: {end: {by: clerk, to: closed}}}
  closed: {final: true}
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {fire: yes-no, place: text}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  archived: {steps: {end: {by: clerk, to: closed}}} # dueprocess-ignore unreachable-stage: the archive moves cases
  closed: {final: true}
\`\`\`

## How to fix it

Remove the comment, or move it before the line that it is about.

## How to ignore it

A rule \`unused-suppression: off\` turns it off for a whole run.
`,
  'without-effect': `# \`without-effect\`: something that does nothing

It stands where it cannot have an effect, so that its author most likely meant something else.

Reported as an error.

## Wrong

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  started-and-named: {at: report.seenAt, after: tell, until: look}
  started-above: {due: [{within: 1 day, after: tell}, {at: report.seenAt}], after: tell, until: look}
  unchanging: {within: 1 day, after: tell, until: look, when-target-changes: restart}
  open-window: {within: 1 day, after: tell, reopen: {on: reopen, clock: restart}}
\`\`\`

## What is said

\`\`\`text
error[without-effect] \`after\` has no effect beside \`at\`, which names the instant itself
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {title: Clerk}, guard: {title: Guard}}
scales: {place: {north: North, south: South}}
forms:
  report: {seenAt: date-time, urgent: yes-no, site: place}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard}
      close: {by: clerk, to: closed}
  closed:
    steps:
      reopen: {by: clerk, to: handling}
      end: {by: clerk, to: ended}
  ended: {final: true}
deadlines:
  named: {at: report.seenAt, until: look}
  started-above: {due: [{within: 1 day, after: tell}, {at: report.seenAt}], until: look}
  unchanging: {within: 1 day, after: tell, until: look}
  open-window: {within: 1 day, after: tell, until: look, reopen: {on: reopen, clock: restart}}
\`\`\`

## How to fix it

Remove \`after\`.
`,
  'working-time-without-calendar': `# \`working-time-without-calendar\`: working time, and no calendar

A duration counts working time (\`2 working days\`, \`end of working day\`), and the calendar on which it
counts is \`always\`: the procedure names none, or that one.

Reported as a warning.

## Why it matters

Every hour of every day counts then, in UTC. What the author means by two working days ends on a Sunday at
midnight in London, and nobody is told that it is wrong.

## Wrong

\`\`\`yaml
roles: {clerk: {}, guard: {}}
open: {tell: {by: clerk, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
deadlines:
  look: {within: 4 working hours, after: tell, until: look}
  whole: {within: 2 working days, after: tell, until: close, roll: {to: 12:00 next working day}}
\`\`\`

## Right

\`\`\`yaml
calendars: {office: cn-office}
roles: {clerk: {}, guard: {}}
open: {tell: {by: clerk, to: waiting}}
stages:
  waiting: {steps: {look: {by: guard, to: handling}}}
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
deadlines:
  look: {within: 4 working hours, after: tell, until: look}
  whole: {within: 2 days, after: tell, until: close}
\`\`\`

## How to fix it

Name a calendar under \`calendars\`; the first one counts wherever a deadline names none. The
list says which are there, and how to write one of your own. Where time counts while
nobody works, leave the word \`working\` out.

## How to ignore it

With the comment \`# dueprocess-ignore working-time-without-calendar: <reason>\` at the end of the line, or
on the line before. A rule (\`working-time-without-calendar: off\`, or another severity) holds for a whole
run.
`,
  'wrong-arguments': `# \`wrong-arguments\`: a function that is called otherwise

The message shows how it is called.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'defined(report.place, 3)'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[wrong-arguments] defined is called as defined(fact); given: a text, a number
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'defined(report.place)'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'wrong-arithmetic': `# \`wrong-arithmetic\`: values that cannot be calculated with each other

Numbers, instants and durations add up in some ways only.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths + report.place > 3'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[wrong-arithmetic] a number + a text means nothing
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths + 2 > 3'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'wrong-blank': `# \`wrong-blank\`: a blank that is none

A tab or a no-break space looks like a blank, and YAML does not take it for one.

Reported as an error.
`,
  'wrong-cell-count': `# \`wrong-cell-count\`: a row of another length

Each row has a cell for each column.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
scales: {grade: {low: Low, high: High}}
forms: {report: {deaths: integer, grade: grade, people: {list: text}}}
decisions:
  grading:
    gives: grade
    policy: first
    table: |
      report.deaths | grade
      > 3           | high | low
    else: low
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[wrong-cell-count] the row has 3 cells, the heading has 2: "> 3           | high | low"
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
scales: {grade: {low: Low, high: High}}
forms: {report: {deaths: integer, grade: grade, people: {list: text}}}
decisions:
  grading:
    gives: grade
    policy: first
    table: |
      report.deaths | grade
      > 3           | high
    else: low
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'wrong-comparison': `# \`wrong-comparison\`: values that cannot be compared

Both sides of a comparison are of one type.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths = "three"'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[wrong-comparison] a number cannot be compared with a text
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer, loss: {type: money, unit: CNY}, kind: {type: text, values: [lost, stolen]}, place: text, seenAt: date-time}}
define: {it: 'report.deaths = 3'}
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'wrong-corner': `# \`wrong-corner\`: a matrix without its two inputs

Its corner names them: \`rows \\ columns\`.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
scales: {grade: {low: Low, high: High}, extent: {few: Few, many: Many}}
forms: {report: {impact: grade, extent: extent}}
decisions:
  grading:
    gives: grade
    matrix: |
      report.impact | few  | many
      low           | low  | low
      high          | low  | high
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[wrong-corner] the corner "report.impact" must name two inputs: "row input \\ column input"
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
scales: {grade: {low: Low, high: High}, extent: {few: Few, many: Many}}
forms: {report: {impact: grade, extent: extent}}
decisions:
  grading:
    gives: grade
    matrix: |
      report.impact \\ report.extent | few  | many
      low                           | low  | low
      high                          | low  | high
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'wrong-indent': `# \`wrong-indent\`: an indent that fits no line

The line begins deeper or less deep than the lines of any map around it.

Reported as an error.

## Wrong

\`\`\`yaml
roles:
    guard: {title: Guard}
  owner: {title: Owner}
\`\`\`

## What is said

\`\`\`text
error[wrong-indent] the indent of this line fits no line before it
\`\`\`

## Right

\`\`\`yaml
roles:
  guard: {title: Guard}
  owner: {title: Owner}
\`\`\`

## How to fix it

Begin it in the same column as its neighbours, or deeper under a key without a value.
`,
  'wrong-input-type': `# \`wrong-input-type\`: an input that no cell can test

Lists and records have no cells.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
scales: {grade: {low: Low, high: High}}
forms: {report: {deaths: integer, grade: grade, people: {list: text}}}
decisions:
  grading:
    gives: grade
    policy: first
    table: |
      report.people | grade
      -             | high
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[wrong-input-type] the input "report.people" is a list, which no cell can test; use count(…), contains(…) or a part of it
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
scales: {grade: {low: Low, high: High}}
forms: {report: {deaths: integer, grade: grade, people: {list: text}}}
decisions:
  grading:
    gives: grade
    policy: first
    table: |
      report.deaths | grade
      > 3           | high
    else: low
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'wrong-kind': `# \`wrong-kind\`: a map, list or text where another is needed

What stands here has another shape than the place needs.

Reported as an error.

## Wrong

\`\`\`yaml
roles: [clerk, guard]
\`\`\`

## What is said

\`\`\`text
error[wrong-kind] \`roles\` must be a map, and is a list
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}, guard: {}}
\`\`\`
`,
  'wrong-literal': `# \`wrong-literal\`: a literal of another type

The column holds something else.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
scales: {grade: {low: Low, high: High}}
forms: {report: {deaths: integer, grade: grade, people: {list: text}}}
decisions:
  grading:
    gives: grade
    policy: first
    table: |
      report.deaths | grade
      "many"        | high
    else: low
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[wrong-literal] "many" is not a number such as 30 or 10_000
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
scales: {grade: {low: Low, high: High}}
forms: {report: {deaths: integer, grade: grade, people: {list: text}}}
decisions:
  grading:
    gives: grade
    policy: first
    table: |
      report.deaths | grade
      > 3           | high
    else: low
open: {tell: {by: clerk, form: report, to: closed}}
stages: {closed: {final: true}}
\`\`\`
`,
  'wrong-output': `# \`wrong-output\`: an answer of another type

The table gives something else.
`,
  'wrong-type': `# \`wrong-type\`: a value of another type

The expression gives something else than what is needed at its place.

## Wrong

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer}}
open: {tell: {by: clerk, form: report, to: handling}}
stages: {handling: {steps: {close: {by: clerk, when: report.deaths, to: closed}}}, closed: {final: true}}
\`\`\`

## What is said

\`\`\`text
error[wrong-type] true or false is needed, this is a number
\`\`\`

## Right

\`\`\`yaml
roles: {clerk: {}}
forms: {report: {deaths: integer}}
open: {tell: {by: clerk, form: report, to: handling}}
stages: {handling: {steps: {supplement: {by: clerk, amend: report}, close: {by: clerk, when: report.deaths > 0, to: closed}}}, closed: {final: true}}
\`\`\`
`,
  'wrong-value': `# \`wrong-value\`: a word that cannot stand here

Only some words mean something here; the message lists them.

Reported as an error.

## Wrong

\`\`\`yaml
forms:
  report: {holder: {type: text, personal: maybe}}
deadlines:
  notice:
    when-target-changes: keep-time-usd
    reopen: {on: reopen, clock: contine}
\`\`\`

## What is said

\`\`\`text
error[wrong-value] \`maybe\` is not a value of \`personal\`; available: true, false
\`\`\`

## Right

\`\`\`yaml
forms:
  report: {holder: {type: text, personal: true}}
deadlines:
  notice:
    when-target-changes: keep-time-used
    reopen: {on: reopen, clock: continue}
\`\`\`
`,
  'zone-needed': `# \`zone-needed\`: a date without a zone

A day begins at different instants in different places.
`,
}
