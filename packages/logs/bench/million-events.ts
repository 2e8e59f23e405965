/** Holds a log of a million events against a procedure, and prints the most memory that it took. */
import { serviceIncident } from '@dueprocess/presets'
import { conformLog } from '../src/index.ts'
import { syntheticMapping, syntheticXes } from './synthetic.ts'

const events = 1_000_000
const report = await conformLog(
  serviceIncident.load(),
  syntheticMapping(),
  syntheticXes(events, 4),
  { audit: false },
)
if (report.events !== events) throw new Error(`only ${report.events} events were read`)
// In kilobytes.
console.log(process.resourceUsage().maxRSS / 1024)
