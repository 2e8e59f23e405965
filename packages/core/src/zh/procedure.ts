import type { Sentences } from '@dueprocess/rules'

/** What `procedure` says. */
export const procedure: Sentences = {
  '"{0}" {1}': '“{0}”{1}',
  outcome: '的结果',
  done: '曾经执行',
  'computed {0}': '计算得出的{0}',
  '{0} possible {1}': '可能的{0}{1}',
  'done in this visit': '在本次停留中已执行',
  'times done': '的执行次数',
  '"{0}" held': '“{0}”挂起',
}
