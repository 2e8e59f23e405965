import type { Sentences } from '@dueprocess/rules'

/** What `mutate` says. */
export const mutate: Sentences = {
  '`{0}` becomes `{1}`': '`{0}` 变为 `{1}`',
  '`by: {0}` becomes `{1}`': '`by: {0}` 变为 `{1}`',
  'the way to `{0}` leads to `{1}`': '通往 `{0}` 的去向改为通往 `{1}`',
  'number {0}': '第 {0} 个',
  'of `{0}`': '`{0}` 的',
  '`{0}` of `{1}`': '`{1}` 的 `{0}`',
  '{0} {1} is left out': '去掉{1}{0}',
  '`{0}` becomes `{1}` in `{2}`': '`{2}` 中的 `{0}` 变为 `{1}`',
}
