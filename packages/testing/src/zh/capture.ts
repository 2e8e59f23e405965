import type { Sentences } from '@dueprocess/rules'

/** What `capture` says. */
export const capture: Sentences = {
  'the case was moved to another version; a scenario follows one':
    '案件已转到另一个版本；一个场景只针对一个版本',
  'the trail has no entry': '记录没有条目',
  'entry {0} is not what {1} {2} gives: is it another version?':
    '第 {0} 个条目与 {1} {2} 所得的不同：是否为另一个版本？',
  'there is nothing to tell': '没有可以讲述的内容',
  'it cannot be told again: {0}': '无法重新讲述：{0}',
}
