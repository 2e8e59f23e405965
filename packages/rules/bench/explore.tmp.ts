import { timeRatio } from '../../../scripts/bench/time.ts'
import { accidentTable, facts } from '../test/tables/accident-grades.ts'
type Report = { readonly deaths: number; readonly serious: number; readonly loss: number }
function rowByHand({ deaths, serious, loss }: Report): number {
  if (deaths >= 30 || serious >= 100 || loss >= 100_000_000) return 0
  if (deaths >= 10 || serious >= 50 || loss >= 50_000_000) return 1
  if (deaths >= 3 || serious >= 10 || loss >= 10_000_000) return 2
  return -1
}
let state = 20_260_101
const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
}
const reports = Array.from({ length: 100_000 }, () => ({ deaths: below(40), serious: below(130), loss: below(130_000_000) }))
const spread = [0,0,0,0]
for (const r of reports) spread[rowByHand(r)+1]++
console.log(spread)
const table = accidentTable()
const readers = reports.map(({ deaths, serious, loss }) =>
    facts({ 'report.deaths': deaths, 'report.seriousInjuries': serious, 'report.directLoss': loss }))
const maps = reports.map(({ deaths, serious, loss }) => { const m = new Map<string, number>([['report.deaths', deaths], ['report.seriousInjuries', serious], ['report.directLoss', loss ]]); return (n: string) => m.get(n)})
const inputs = reports.map(({ deaths, serious, loss }) => ({deaths, serious, loss}))
const out = new Array(reports.length).fill(0)
const hand = () => { for (let i = 0; i < reports.length; i++) out[i] = rowByHand(reports[i]!) }
const t = (f: () => void) => { for (let i=0;i<5;i++) f(); const s = performance.now(); for (let i=0;i<10;i++) f(); return ((performance.now()-s)*100).toFixed(1) + ' us/100k => ' }
console.log('hand', t(hand))
const row = () => { for (let i = 0; i < reports.length; i++) out[i] = table.rowOf(readers[i]!) }
const rowM = () => { for (let i = 0; i < reports.length; i++) out[i] = table.rowOf(maps[i]!) }
const rec = () => { for (let i = 0; i < reports.length; i++) out[i] = table.decide(readers[i]!) }
const inp = () => { for (let i = 0; i < reports.length; i++) out[i] = table.decideInputs(inputs[i]!) }
console.log('row', timeRatio(row, hand), t(row)); console.log('rowM', timeRatio(rowM, hand)); console.log('rec', timeRatio(rec, hand)); console.log('inp', timeRatio(inp, hand))
const readOnly = () => { for (let i = 0; i < reports.length; i++) { const r = readers[i]!; out[i] = (r('report.deaths') as number) + (r('report.seriousInjuries') as number) + (r('report.directLoss') as number)} }
console.log('readonly', timeRatio(readOnly, hand))
let current = reports[0]!
const read = (n: string) => n === 'report.deaths' ? current.deaths : n === 'report.seriousInjuries' ? current.serious : n === 'report.directLoss' ? current.loss : undefined
const one = () => { for (let i = 0; i < reports.length; i++) { current = reports[i]!; out[i] = table.rowOf(read) } }
console.log('one reader', timeRatio(one, hand))
