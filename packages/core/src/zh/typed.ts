import type { Sentences } from '@dueprocess/rules'

/** What `typed` says. */
export const typed: Sentences = {
  '{0} {1} (behaviour {2}…)': '{0} {1}（行为 {2}…）',
}
