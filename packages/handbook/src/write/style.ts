import { fonts } from '../draw/index.ts'

/** The style of a handbook, on a screen and on paper. */
export const style: string = `
:root{--ink:#1b2430;--soft:#4a5563;--line:#c3cad4;--ground:#f4f6f9;--mark:#00528f}
*{box-sizing:border-box}
html{font:16px/1.5 ${fonts};color:var(--ink);background:#fff}
body{max-width:62rem;margin:0 auto;padding:2.5rem 1.5rem 4rem;overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.25;margin:0 0 1.2rem;padding-bottom:.6rem;border-bottom:3px solid var(--mark)}
h2{font-size:1.35rem;line-height:1.3;margin:2.6rem 0 .8rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h3{font-size:1.08rem;line-height:1.35;margin:1.7rem 0 .5rem}
.number{color:var(--mark);margin-right:.35em}
p{margin:.5rem 0 .7rem}
ul,ol{margin:.4rem 0 1rem;padding-left:1.5rem}
li{margin:.2rem 0}
nav{margin:1.6rem 0 0;padding:.9rem 1.2rem;background:var(--ground);border-radius:6px}
nav ul{list-style:none;margin:.3rem 0 0;padding:0;columns:2}
nav li{break-inside:avoid}
.contents{font-weight:700;margin:0}
a{color:var(--mark)}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin:.6rem 0 1.4rem;font-size:.86rem;line-height:1.42}
th,td{border:1px solid var(--line);padding:.4rem .55rem;text-align:left;vertical-align:top}
thead th{background:var(--ground);border-bottom:2px solid var(--soft)}
tbody tr:nth-child(even) td{background:#fafbfc}
table.facts th{background:var(--ground);font-weight:400}
td p{margin:0 0 .25rem}
td p:last-child{margin:0}
code{font:.82em/1.3 'Liberation Mono',Consolas,Menlo,monospace;color:var(--soft)}
small{font-size:.9em;color:var(--soft)}
sup{font-size:.65em;line-height:0;color:var(--soft);margin-left:.2em}
figure{margin:1rem 0 1.6rem;text-align:center}
figure svg{max-width:100%;height:auto}
figcaption{font-size:.86rem;color:var(--soft);margin-top:.4rem}
@page{size:A4;margin:22mm 16mm 18mm;font:8.5pt ${fonts};color:#4a5563}
@media print{
html{font-size:10pt}
body{max-width:none;padding:0}
h1,h2,h3,.contents{break-after:avoid}
h2,h3{break-inside:avoid}
p,li{orphans:2;widows:2}
tr,figure{break-inside:avoid}
p:has(+table),p:has(+p+table){break-after:avoid}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
figure svg{max-height:225mm;width:auto}
figure{break-before:auto}
table{font-size:8.5pt}
}
`
