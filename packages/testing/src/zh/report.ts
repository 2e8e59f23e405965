import type { Sentences } from '@dueprocess/rules'

/** What `report` says. */
export const report: Sentences = {
  'the scenarios cannot be run': '场景无法运行',
  'what happened:\n{0}': '经过：\n{0}',
  'this step was refused ({0})\n{1}': '此步骤被拒绝（{0}）\n{1}',
  'this step was accepted\n{0}': '此步骤被接受\n{0}',
  'refused: {0}': '拒绝：{0}',
  'refused: {0} ({1})': '拒绝：{0}（{1}）',
  'this step was refused for other reasons\n{0}{1}': '此步骤被拒绝，但理由不同\n{0}{1}',
  'this is a fault of the library, please report it: {0}\n': '这是本库的缺陷，请报告：{0}\n',
  '  expected  {0}\n  actual    {1}\n': '  应为  {0}\n  实际  {1}\n',
}
