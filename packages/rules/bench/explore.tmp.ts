import { timeRatio } from '../../../scripts/bench/time.ts'
import { tableFromPipe, compileTable } from '../src/index.ts'
import { scopeOf, count, amount } from '../test/tables/accident-grades.ts'
type Report = { readonly deaths: number; readonly serious: number; readonly loss: number; readonly harm: boolean }
function rowByHand({ deaths, serious, loss, harm }: Report): number {
  if (deaths >= 30 || serious >= 100 || loss >= 100_000_000) return 0
  if (deaths >= 10 || serious >= 50 || loss >= 50_000_000) return 1
  if (deaths >= 3 || serious >= 10 || loss >= 10_000_000) return 2
  if (deaths >= 1 || serious >= 1 || loss >= 500_000) return 3
  if (harm) return 4
  return -1
}
let state = 20_260_101
const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
}
const limits: Report[] = [{deaths: 60, serious: 200, loss: 200e6, harm: true}, {deaths: 30, serious: 100, loss: 100e6, harm: true}, {deaths: 10, serious: 50, loss: 50e6, harm: true},{deaths: 3, serious: 10, loss: 10e6, harm: true}, {deaths: 1, serious: 1, loss: 5e5, harm: true}, {deaths: 1, serious: 1, loss: 5e5, harm: false}]
const reports = Array.from({ length: 100_000 }, () => { const l = limits[below(6)]!; return { deaths: below(l.deaths), serious: below(l.serious), loss: below(l.loss), harm: l.harm } })
const spread: number[] = [0,0,0,0,0,0]
for (const r of reports) spread[rowByHand(r)+1]!++
console.log(spread)
const text = `
grade | deaths | serious | loss | harm
extraordinary | >= 30  | >= 100  | >= 100000000 | -
major         | >= 10  | >= 50   | >= 50000000  | -
larger        | >= 3   | >= 10   | >= 10000000  | -
general       | >= 1   | >= 1    | >= 500000    | -
minor         | -      | -       | -            | true
`
const { source } = tableFromPipe(text, { id: 'g', gives: [{ name: 'grade', type: { kind: 'enumeration', values: ['none', 'minor', 'general', 'larger','major','extraordinary'], ordered: true } }], policy: 'highest', rows: 'any-cell', else: ['none'] })
const table = compileTable(source!, scopeOf({ deaths: count, serious: count, loss: amount, harm: { kind: 'boolean' } })).table!
const out = new Array(reports.length).fill(0)
const hand = () => { for (let i = 0; i < reports.length; i++) out[i] = rowByHand(reports[i]!) }
const t = (f: () => void) => { for (let i=0;i<5;i++) f(); const s = performance.now(); for (let i=0;i<10;i++) f(); return ((performance.now()-s)).toFixed(1) + ' ns each' }
const rec = () => { for (let i = 0; i < reports.length; i++) out[i] = table.decideInputs(reports[i]!) }
let current = reports[0]!
const read = (n: string) => n === 'deaths' ? current.deaths : n === 'serious' ? current.serious : n === 'loss' ? current.loss : n === 'harm' ? current.harm : undefined
const readOwn = (n: string) => Object.hasOwn(current, n) ? current[n as 'loss'] : undefined
const readInt = (n: string) => current[n as 'loss']
const one = () => { for (let i = 0; i < reports.length; i++) { current = reports[i]!; out[i] = table.rowOf(read) } }
const oneI = () => { for (let i = 0; i < reports.length; i++) { current = reports[i]!; out[i] = table.rowOf(readInt) } }
const oneO = () => { for (let i = 0; i < reports.length; i++) { current = reports[i]!; out[i] = table.rowOf(readOwn) } }
const full = () => { for (let i = 0; i < reports.length; i++) { current = reports[i]!; out[i] = table.decide(read) } }
console.log('hand', t(hand))
const r = () => { const which = process.argv[2]
if (which==='rec') console.log('rec', timeRatio(rec, hand), t(rec))
if (which==='one') console.log('one reader', timeRatio(one, hand), t(one))
if (which==='oneI') console.log('one interned', timeRatio(oneI, hand), t(oneI))
if (which==='oneO') console.log('one own', timeRatio(oneO, hand), t(oneO))
if (which==='full') console.log('decide', timeRatio(full, hand), t(full)) }
r()
