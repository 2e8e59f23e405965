import type { Sentences } from '@dueprocess/rules'

/** What `diagnostic` says. */
export const diagnostic: Sentences = {
  'help:': '建议:',
  'note:': '另见:',
  'there are more problems from here on; only the first {0} are shown':
    '此后还有更多问题；只显示前 {0} 个',
  'here, and at {0} more places': '此处也是，另有 {0} 处',
  'here, too': '此处也是',
  '{0}{1} more': '{0}还有 {1} 个',
  'at least ': '至少',
  'there are {0} problems; only the worst {1} are shown': '{0}问题没有显示；只显示最严重的 {1} 个',
  '{0} left empty': '{0} 未填写',
}
