import type { Markup } from './markup.ts'

/** The style of a report, on a screen and on paper. It names nothing outside. */
export const style: Markup = {
  markup: `
:root { --broken: #b3261e; --followed: #2e7d4f; --not-decided: #b26a00; --not-exercised: #9aa3ad; --ink: #1c2530; --soft: #5b6672; --line: #d9dee4; }
* { box-sizing: border-box }
body { color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", sans-serif; margin: 0 auto; max-width: 1000px; padding: 32px 24px }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 4px }
h2 { border-bottom: 2px solid var(--ink); font-size: 18px; margin: 36px 0 12px; padding-bottom: 4px }
h3 { font-size: 15px; margin: 0 }
dl { display: grid; gap: 2px 16px; grid-template-columns: fit-content(40%) 1fr; margin: 16px 0 }
dt { color: var(--soft); overflow-wrap: anywhere }
dd { margin: 0; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% }
th { color: var(--soft); font-size: 12px; font-weight: 600; text-align: left; white-space: nowrap }
td { overflow-wrap: anywhere }
th, td { border-bottom: 1px solid var(--line); padding: 6px 10px 6px 0; vertical-align: top }
td.number, th.number { text-align: right; white-space: nowrap }
.clause { font-weight: 600; min-width: 7em }
.soft { color: var(--soft) }
.mark { border-radius: 4px; color: #fff; display: inline-block; font-size: 12px; font-weight: 600; padding: 1px 8px; white-space: nowrap }
.mark.broken, .mark.error { background: var(--broken) }
.mark.followed { background: var(--followed) }
.mark.not-decided, .mark.warning { background: var(--not-decided) }
.mark.not-exercised, .mark.information { background: #6b7580 }
article { border: 1px solid var(--line); border-left: 4px solid var(--soft); border-radius: 4px; break-inside: avoid; margin: 12px 0; padding: 12px 16px }
article.error { border-left-color: var(--broken) }
article.warning { border-left-color: var(--not-decided) }
article p { margin: 6px 0 0; overflow-wrap: anywhere }
article header { align-items: baseline; display: flex; flex-wrap: wrap; gap: 4px 12px }
a { color: inherit }
figure { margin: 20px 0 }
figcaption { color: var(--soft); font-size: 13px; margin-bottom: 6px }
svg { display: block; font: 12px system-ui, sans-serif; max-width: 100% }
svg .broken rect { fill: var(--broken) }
svg .followed rect { fill: var(--followed) }
svg .not-decided rect { fill: var(--not-decided) }
svg .not-exercised rect { fill: var(--not-exercised) }
svg.bar text { fill: #fff; font-weight: 600; text-anchor: middle }
svg.rows .name { text-anchor: end }
svg.trend .broken text { fill: #5b6672; text-anchor: middle }
svg .grid line { stroke: #d9dee4 }
svg .grid text { fill: #5b6672; text-anchor: end }
.legend { display: flex; flex-wrap: wrap; gap: 4px 20px; list-style: none; margin: 8px 0 0; padding: 0 }
.legend li::before { border-radius: 2px; content: ""; display: inline-block; height: 10px; margin-right: 6px; width: 10px }
.legend .broken::before { background: var(--broken) }
.legend .followed::before { background: var(--followed) }
.legend .not-decided::before { background: var(--not-decided) }
.legend .not-exercised::before { background: var(--not-exercised) }
details { border-bottom: 1px solid var(--line); padding: 8px 0 }
details h3 { margin-top: 12px }
details p { margin: 2px 0 0 }
summary { cursor: pointer }
summary .clause { display: inline-block }
@page { margin: 16mm }
@media print {
  body { font-size: 10.5pt; max-width: none; padding: 0 }
  h2 { break-after: avoid }
  tr, figure { break-inside: avoid }
  .clauses { font-size: 9pt }
  .clauses td { padding-bottom: 2px; padding-top: 2px }
  .evidence { break-before: page }
  details::details-content { content-visibility: visible }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact }
}
`,
}
