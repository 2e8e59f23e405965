/** Reads an XES log of 65,533 events with 15 attributes each, and prints the most memory it took. */
import { readXes } from '../src/index.ts'
import { syntheticXes } from './synthetic.ts'

const events = 65_533
let read = 0
for await (const trace of readXes(syntheticXes(events, 15))) read += trace.events.length
if (read !== events) throw new Error(`only ${read} events were read`)
// In kilobytes.
console.log(process.resourceUsage().maxRSS / 1024)
