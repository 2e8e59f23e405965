import type { Sentences } from '@dueprocess/rules'

/** What `trail` says. */
export const trail: Sentences = {
  'The item at place {0}': '第 {0} 项',
  '{0} {1}.': '{0}{1}。',
  'Entry {0}': '第 {0} 个条目',
  'is no entry of a trail': '不是记录的条目',
  'belongs to the case {0}, not to {1}': '属于案件 {0}，而不是 {1}',
  'stands where entry {0} should stand': '所在位置应为第 {0} 个条目',
  'is dated {0}, before the entry of {1}': '的时间为 {0}，早于 {1} 的条目',
  'follows an entry with the hash {0}, but the one before it has {1}':
    '所接续条目的散列值为 {0}，而前一条目的散列值为 {1}',
  'was changed after it was written: it carries the hash {0}, its content gives {1}':
    '在写下之后被改动：所带散列值为 {0}，而其内容得出 {1}',
  'has a personal value beside it that was not recorded there: it gives the hash {0}, the entry holds {1}':
    '旁边的个人信息不是当时所记录的：其散列值为 {0}，而条目中为 {1}',
  'is not the last one: its hash is {0}, the head that was kept is {1}':
    '不是最后一个条目：其散列值为 {0}，而所保存的最后散列值为 {1}',
}
