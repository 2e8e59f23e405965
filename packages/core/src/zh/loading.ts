import type { Sentences } from '@dueprocess/rules'

/** What `loading` says. */
export const loading: Sentences = {
  'with what it extends it has {0} characters; at most {1} are read':
    '连同所扩展的内容共有 {0} 个字符；最多读取 {1} 个',
  'divide what it extends: one document holds one procedure':
    '请拆分所扩展的内容：一个文件只写一个程序',
  'is an error': '有一个错误',
  'are {0} errors': '有 {0} 个错误',
  '`{0}` cannot be extended: there {1} in {2}': '不能扩展 `{0}`：{2} 中{1}',
  'mend what it extends first': '请先修正所扩展的内容',
}
