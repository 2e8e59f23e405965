export { casesIn } from './cases-in.ts'
export { instantOrDay } from './instant-or-day.ts'
