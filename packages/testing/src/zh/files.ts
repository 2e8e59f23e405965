import type { Sentences } from '@dueprocess/rules'

/** What `files` says. */
export const files: Sentences = {
  'a file is named by its path, such as ./badge.yaml': '文件以路径写明，例如 ./badge.yaml',
  'there is no preset `{0}`; available: {1}; {2}': '没有预置程序 `{0}`；可用：{1}；{2}',
  'the procedure `{0}` cannot run': '程序 `{0}` 无法运行',
  ' (and {0} more)': '（另有 {0} 个）',
  'the procedure has problems: {0} {1}: {2}{3}': '程序有问题：{0} {1}：{2}{3}',
}
