import { describeFault, type Procedure, textIn, verifyTrail } from '@dueprocess/core'
import { gradeWord, verdictWord } from '../print.ts'
import { clockTime, type DeadlineLine, type Grade, type Story } from '../story.ts'
import type { Tampering } from '../tamper.ts'
import { html, type Markup } from './markup.ts'
import { style } from './style.ts'

export interface ReportContent {
  readonly procedure: Procedure
  readonly stories: readonly Story[]
  readonly tampering: Tampering
  /** The case in whose copy a byte was changed. */
  readonly shown: Story
}

/** One self-contained HTML file: no script, nothing is loaded. */
export function htmlReport({ procedure, stories, tampering, shown }: ReportContent): string {
  const title = textIn(procedure.title, ['en'], procedure.id)
  const zh = textIn(procedure.title, ['zh'], '')
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: ${stories.length} cases</title><style>${{ html: style }}</style></head><body><main>
<h1>${title} <span class="zh" lang="zh">${zh}</span></h1>
<p class="soft">Procedure ${procedure.id} ${procedure.version}. The accidents are real and publicly documented; how they are handled is simulated. All times are Chinese time.</p>
${tiles(stories)}
<h2>All cases</h2>${overview(stories)}
<h2>Case by case</h2>${stories.map((story) => caseCard(story, story === shown))}
<h2>The trail</h2>${trailCard(stories, tampering, shown)}
</main></body></html>
`.html
}

function tiles(stories: readonly Story[]): Markup {
  const deadlines = stories.flatMap((story) => story.deadlines)
  const count = (verdict: DeadlineLine['verdict']): number =>
    deadlines.filter((line) => line.verdict === verdict).length
  const tile = (figure: number | string, what: string, tone = ''): Markup =>
    html`<div class="tile"><b class="${tone}">${figure}</b><span>${what}</span></div>`
  const verified = stories.filter(({ trail }) => verifyTrail(trail).ok).length
  return html`<div class="tiles">${[
    tile(stories.length, 'cases'),
    tile(stories.filter(({ state }) => state.status === 'closed').length, 'closed'),
    tile(count('met'), 'deadlines met', 'met'),
    tile(count('missed'), 'deadlines missed', 'missed'),
    tile(stories.flatMap(({ refusals }) => refusals).length, 'attempts refused'),
    tile(`${verified} of ${stories.length}`, 'trails verified', 'met'),
  ]}</div>`
}

function overview(stories: readonly Story[]): Markup {
  const rows = stories.map(({ accident, kind, grade, deadlines }) => {
    const missed = deadlines.filter(({ verdict }) => verdict === 'missed')
    return html`<tr><td class="time">${accident.occurredAt.slice(0, 10)}</td>
<td><a href="#${accident.id}">${accident.title.en}</a><br><span class="zh" lang="zh">${accident.title.zh}</span></td>
<td>${kind}</td><td>${gradeWord(grade)}</td>
<td class="${missed.length > 0 ? 'missed' : 'met'}">${missed.length > 0 ? missed.map(({ title }) => title).join('; ') : 'none'}</td></tr>`
  })
  return html`<div class="card scroll"><table><thead><tr><th>Date</th><th>Accident</th><th>Kind</th><th>Grade</th><th>Missed</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function caseCard(story: Story, open: boolean): Markup {
  const { accident, kind, grade, state, refusals } = story
  const sources = accident.source.map(
    ({ title, publisher, year }) => html`<li>${title} (${publisher}, ${year})</li>`,
  )
  return html`<details class="card" id="${accident.id}"${{ html: open ? ' open' : '' }}>
<summary><b>${accident.title.en} <span class="zh" lang="zh">${accident.title.zh}</span></b>
<span class="badge">${kind}</span><span class="badge">${gradeWord(grade)}</span><span class="badge">${state.status}</span></summary>
<p>${accident.place.en}; ${accident.unit.en}. ${accident.teaches}</p>
<h3>Kind and grade</h3><p>${kind} <span class="soft">${story.kindClause}</span></p>${gradeBlock(grade)}
<h3>Deadlines</h3>${deadlineTable(story.deadlines)}
${refusals.length > 0 ? html`<h3>Refused</h3>${refusalList(story)}` : html``}
<h3>Timeline</h3>${timelineTable(story)}
<h3>Sources of the facts</h3><ul>${sources}</ul>${accident.doubt ? html`<p class="soft">${accident.doubt}</p>` : html``}
<p class="soft">Head of the trail, ${story.trail.length} entries: <code>${state.head}</code></p>
</details>`
}

function gradeBlock(grade: Grade): Markup {
  if (!grade.known) {
    return html`<p class="open">Not decided: ${grade.possible.join(', ')} are still possible. What would decide it: ${grade.decidedBy.join(', ')}.</p>`
  }
  const rows = grade.because.map(
    ({ row, clause, cells }) => html`<li>row ${row}, clause ${clause}: ${cells.join('; ')}</li>`,
  )
  return html`<p><b>${grade.word}</b></p>${rows.length > 0 ? html`<ul>${rows}</ul>` : html`<p class="soft">No row of the table applies.</p>`}`
}

function deadlineTable(deadlines: readonly DeadlineLine[]): Markup {
  if (deadlines.length === 0) return html`<p class="soft">None started.</p>`
  const rows = deadlines.map(
    ({ title, titleZh, verdict, due, done, told, clause }) => html`<tr>
<td class="${verdict === 'not owed' ? 'owed' : verdict}">${verdictWord(verdict)}</td>
<td>${title} <span class="zh" lang="zh">${titleZh}</span></td><td class="time">${due}</td><td class="time">${done}</td>
<td>${told.join(', ')}</td><td class="clause">${clause}</td></tr>`,
  )
  return html`<div class="scroll"><table><thead><tr><th></th><th>Deadline</th><th>Due</th><th>Done</th><th>Told by the clock</th><th>Clause</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function refusalList({ refusals }: Story): Markup {
  const items = refusals.map(
    ({ at, by, step, reasons }) => html`<li>${clockTime(at)}, ${by} tried “${step}”:
<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul></li>`,
  )
  return html`<ul>${items}</ul>`
}

function timelineTable({ timeline }: Story): Markup {
  const rows = timeline.map(
    ({
      at,
      who,
      what,
      clause,
      tone,
    }) => html`<tr><td class="time">${at}</td><td class="who">${who}</td>
<td class="${tone}">${what}</td><td class="clause">${clause}</td></tr>`,
  )
  return html`<div class="scroll"><table><tbody>${rows}</tbody></table></div>`
}

function trailCard(stories: readonly Story[], tampering: Tampering, shown: Story): Markup {
  const entries = stories.reduce((sum, { trail }) => sum + trail.length, 0)
  const { verdict } = tampering
  const faults = verdict.ok
    ? []
    : verdict.faults.map((fault) => html`<li class="bad">${describeFault(fault)}</li>`)
  return html`<div class="card"><p>${entries} entries; each carries the SHA-256 of its content and of the entry before.</p>
<p>In a copy of the file one byte was changed, in entry ${tampering.seq} of “${shown.accident.title.en}”:
<code>${tampering.before}</code> became <code>${tampering.after}</code>. Verification of the copy says:</p><ul>${faults}</ul></div>`
}
