export { instantOrDay } from './instant-or-day.ts'
