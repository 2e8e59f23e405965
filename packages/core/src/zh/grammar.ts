import type { Sentences } from '@dueprocess/rules'

/** What `grammar` says. */
export const grammar: Sentences = {
  '{0} belongs to one {1}, and stands where each {2} has its name':
    '{0} 属于单个{1}，而这里应写各个{2}的名称',
  '{0} belong to one {1}, and stand where each {2} has its name':
    '{0} 属于单个{1}，而这里应写各个{2}的名称',
  'write the name of the {0} on a line before, and indent what belongs to it':
    '请在前面一行写{0}的名称，并将属于它的内容缩进',
  '`true` or `false`': '`true` 或 `false`',
  'a {0}': '{0}',
  'an {0}': '{0}',
  'the text `{0}`': '文字 `{0}`',
  '{0} must be {1}, and is {2}': '{0}必须是{1}，而这里是{2}',
  'for example {0}': '例如 {0}',
  'one item': '一项',
  '{0} items': '{0} 项',
  '{0} needs at least {1}, and has {2}': '{0}至少需要{1}，而这里有 {2} 项',
  'add an item, or remove the key': '请添加一项，或删除该键',
  'unknown key `{0}` in {1}; {2}': '{1}中有未知的键 `{0}`；{2}',
  '`{0}` belongs to: {1}; check the indent': '`{0}` 属于：{1}；请检查缩进',
  '`{0}` does not go together with `{1}`': '`{0}` 不能与 `{1}` 同时使用',
  '`{0}` belongs to another form: {1}; {2}': '`{0}` 属于另一种写法：{1}；{2}',
  '{0} has no {1}': '{0}没有 {1}',
  ' and no ': ' 和 ',
  'add it, for example {0}': '请添加，例如 {0}',
  '{0} has none of the forms that it can have': '{0}不是它可以有的任何一种写法',
  'for example `{0}`': '例如 `{0}`',
  '{0} is empty': '{0}为空',
  'this key': '此键',
  '`{0}` is not a {1}: {2}': '`{0}` 不是{1}：{2}',
  'several are a list: {0}': '多个写成列表：{0}',
  'write a {0}{1}': '请写{0}{1}',
  '`{0}` is written with a character that cannot be seen, U+{1}, so it is not a {2}':
    '`{0}` 中有看不见的字符 U+{1}，因此不是{2}',
  '`{0}` has `{1}` in another Unicode form than names have (NFC), so it would differ from a name that looks the same':
    '`{0}` 中 `{1}` 的 Unicode 形式与名称所用的形式（NFC）不同，会与看起来相同的名称相异',
  '{0} must have lines of its own, and is the one line `{1}`':
    '{0}须逐行书写，而这里只有一行 `{1}`',
  'write `{0}: |`, and each row on a line of its own below': '请写 `{0}: |`，并在其下每行写一行',
  '`{0}` is not a value of {1}; {2}': '`{0}` 不是{1}的值；{2}',
  ', without quotes': '，不加引号',
  'did you mean `{0}`{1}?': '是否指 `{0}`{1}？',
  'the text ': '文字 ',
  'write digits, as in `10000`, `10_000` or `2.5`': '请写数字，如 `10000`、`10_000` 或 `2.5`',
  ' of at least {0}': '，不小于 {0}',
  ' of at most {0}': '，不大于 {0}',
  'this {0}': '此{0}',
}
