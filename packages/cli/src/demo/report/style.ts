/** The style of the report: one file, light or dark as the reader has it, fit for print. */
export const style = `
:root { color-scheme: light dark; --ink: #1c2128; --soft: #5b6470; --line: #d9dee5; --paper: #ffffff;
  --ground: #f4f6f8; --good: #1a7f4b; --bad: #b42318; --wait: #9a6700; --accent: #1f5fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --soft: #9aa4b1; --line: #323a45;
  --paper: #171b21; --ground: #0f1216; --good: #4cc38a; --bad: #ff8b7e; --wait: #e2b340; --accent: #7fb4f0; } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, 'Noto Sans CJK SC',
  'PingFang SC', 'Microsoft YaHei', sans-serif }
main { max-width: 1080px; margin: 0 auto; padding: 32px 20px 64px }
h1 { font-size: 28px; margin: 0 0 4px } h2 { font-size: 19px; margin: 40px 0 12px }
h3 { font-size: 15px; margin: 20px 0 6px; color: var(--soft); text-transform: uppercase; letter-spacing: .04em }
p { margin: 6px 0 } .soft { color: var(--soft) } .zh { color: var(--soft); font-weight: 400 }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 24px 0 }
.tile { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 12px 16px }
.tile b { display: block; font-size: 26px; line-height: 1.2 } .tile span { color: var(--soft); font-size: 13px }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 4px 18px; margin: 10px 0 }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: 14px }
th { text-align: left; color: var(--soft); font-weight: 600; font-size: 12px }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top }
tr:last-child td { border-bottom: 0 }
td.time, td.who, td.clause { color: var(--soft); font-variant-numeric: tabular-nums }
td.time { white-space: nowrap }
td.clause { font-size: 12px }
.met, .good { color: var(--good) } .missed, .bad { color: var(--bad); font-weight: 600 }
.open, .unfinished { color: var(--wait) } .over, .measured, .owed { color: var(--soft) }
details > summary { cursor: pointer; padding: 12px 0; list-style: none; display: flex; gap: 12px; align-items: baseline; flex-wrap: wrap }
details > summary::-webkit-details-marker { display: none }
details > summary::before { content: '▸'; color: var(--soft) } details[open] > summary::before { content: '▾' }
summary b { flex: 1 1 320px } a { color: var(--accent) }
.badge { border: 1px solid var(--line); border-radius: 99px; padding: 1px 10px; font-size: 13px; white-space: nowrap }
code { font: 12px/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
ul { margin: 6px 0; padding-left: 20px }
@media print { body { background: none; font-size: 12px } main { max-width: none; padding: 0 }
  .card { break-inside: avoid; border: 0; padding: 0 } }
`
