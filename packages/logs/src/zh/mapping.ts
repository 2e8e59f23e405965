import type { Sentences } from '@dueprocess/rules'

/** What `mapping` says. */
export const mapping: Sentences = {
  '"{0}" is no part of a format, or stands twice; available: {1}, iso, epoch-ms, epoch-s':
    '“{0}”不是格式的组成部分，或出现两次；可用：{1}、iso、epoch-ms、epoch-s',
  'the format "{0}" has no {1}': '格式“{0}”没有{1}',
  ', no ': '、',
  ', and {0} more': ' 等，另有 {0} 个',
  'there is no {0} `{1}`; available: {2}{3}': '没有{0} `{1}`；可用：{2}{3}',
  'there is no time zone `{0}`; such as Asia/Shanghai, UTC':
    '没有时区 `{0}`；例如 Asia/Shanghai、UTC',
  '`{0}` is a {1}; a column has no values of this kind': '`{0}` 是{1}；日志的列中没有这一类的值',
  '"{0}" is no value of `{1}`{2}': '“{0}”不是 `{1}` 的值{2}',
  '; available: {0}': '；可用：{0}',
  'a log in {0} needs `{1}`': '{0} 格式的日志需要 `{1}`',
  'a log in {0} takes no `{1}`': '{0} 格式的日志没有 `{1}`',
  'a log in {0} needs `case`: the column that names it':
    '{0} 格式的日志需要 `case`：写明案件名称的列',
  '`concept:name` of a trace': '轨迹的 `concept:name`',
  'the id of an object': '对象的标识',
  'in {0} a case is named by {1}': '{0} 格式中案件的名称是{1}',
}
