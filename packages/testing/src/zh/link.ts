import type { Sentences } from '@dueprocess/rules'

/** What `link` says. */
export const link: Sentences = {
  ', and {0} more': ' 等，另有 {0} 个',
  'this happens before the scenario starts': '此事发生在场景开始之前',
  'give the scenario a `start` of its own': '请为该场景单独写 `start`',
  '`{0}` does not stand in for `{1}`': '`{0}` 不能代理 `{1}`',
  'leave out `on-behalf-of`': '请去掉 `on-behalf-of`',
  'there is no {0} `{1}`; {2}': '没有{0} `{1}`；{2}',
  '`{0}` takes no form': '`{0}` 没有表单',
  'leave out `{0}`': '请去掉 `{0}`',
  '`{0}` cannot be right: the fact is {1}': '`{0}` 不可能正确：该事实是{1}',
  'write {0}, or `unknown`': '请写{0}，或 `unknown`',
  'with {0}': '含 {0}',
  'without {0}': '不含 {0}',
  'write the whole path': '请写完整的路径',
  '`{0}: {1}` has no `by`': '`{0}: {1}` 没有 `by`',
  'say who does it': '请写明由谁执行',
  '`after` and `at` both say when it happens': '`after` 和 `at` 都写明了何时发生',
  'write one of them': '请只写其中一个',
  '`on` says on which calendar `after` counts, which is not there':
    '`on` 写明 `after` 按哪个日历计算，而这里没有 `after`',
  '`{0}` is no instant of the calendar': '`{0}` 不是日历中的时间',
  'check day and hour': '请检查日期和小时',
}
