import type { Sentences } from '@dueprocess/rules'

/** What `host` says. */
export const host: Sentences = {
  'of type {0}': '类型 {0}',
  '{0} … of {1} characters': '{0} …（{1} 个字符）',
  'A case is named by a text of 1 to {0} whole characters; this is {1}.':
    '案件的名称是 1 至 {0} 个完整字符的文字；这里是{1}。',
  'There is no case "{0}".': '没有案件“{0}”。',
  'Case "{0}" has been opened already, otherwise than here; give a new case a new id.':
    '案件“{0}”已经开启，且内容与此不同；新案件须用新的标识。',
  'No procedure "{0}" is installed{1}': '没有安装程序“{0}”{1}',
  none: '无',
  'The case follows {0}, which this host was not given; available: {1}. ':
    '案件依据的是 {0}，而此处没有它；可用：{1}。',
  'A host needs every version that one of its cases follows.': '案件所依据的每个版本都须提供。',
  'The store gave no case that can go on: {0} must be {1}. ':
    '存储给出的不是可以继续的案件：{0}必须是{1}。',
  'Go back to the last good copy, or to the version that wrote it.':
    '请恢复最近的完好副本，或使用写入它的版本。',
  '"{0}" is no personal field{1}': '“{0}”不是含个人信息的字段{1}',
  'Others changed case "{0}" during each of {1} attempts; try again.':
    '{1} 次尝试中，案件“{0}”每次都被他人更改；请重试。',
  'an effect that opens a case has case, procedure and openedBy':
    '开启案件的效果须有 case、procedure 和 openedBy',
  'name the procedure': '写明程序',
  'be a text, or be left out': '是文字，或不写',
}
