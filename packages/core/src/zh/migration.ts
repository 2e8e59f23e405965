import type { Sentences } from '@dueprocess/rules'

/** What `migration` says. */
export const migration: Sentences = {
  'available: {0}.': '可用：{0}。',
  'The newer version has no place "{0}": say in `stages` where cases go that are there; {1}':
    '新版本没有位置“{0}”：请在 `stages` 中写明处于该位置的案件转到何处；{1}',
  'The newer version has no {0} "{1}": say in `{2}s` which one takes its place, or null to give it up; {3}':
    '新版本没有{0}“{1}”：请在 `{2}s` 中写明由哪一个代替，或以 null 放弃；{3}',
  'The older version has no {0} "{1}"; {2}': '旧版本没有{0}“{1}”；{2}',
  'The {0} "{1}" cannot become "{2}", which the newer version does not have; {3}':
    '{0}“{1}”不能变为“{2}”，新版本没有它；{3}',
  'Cases at "{0}" cannot go to "{1}", which has stages below it: name one of them; {2}':
    '处于“{0}”的案件不能转到“{1}”，其下还有阶段：请写明其中一个；{2}',
  'The {0} "{1}" cannot become "{2}" as well: another one does; {3}':
    '{0}“{1}”不能也变为“{2}”：已有另一个变为它；{3}',
  'Cases at "{0}" would end at "{1}": a migration ends no case; {2}':
    '处于“{0}”的案件将在“{1}”结束：迁移不结束任何案件；{2}',
  'The values of "{0}" can be erased in only one of the versions, as "{1}" in the other: give the fact up with null, or map it to a field of the same kind.':
    '“{0}”的值只在一个版本中可以删除，在另一版本中为“{1}”：请以 null 放弃该事实，或对应到同类的字段。',
  'Cases of "{0}" cannot be moved to "{1}", which is another procedure.':
    '“{0}”的案件不能转到“{1}”，那是另一个程序。',
  'This is no mapping: {0}.': '这不是对照表：{0}。',
  'a mapping is plain JSON': '对照表是单纯的 JSON',
  'a mapping is an object': '对照表是一个对象',
  '`{0}` is no part of a mapping; available: {1}': '`{0}` 不是对照表的部分；可用：{1}',
  '"/{0}{1}" must be {2}': '“/{0}{1}”必须是{2}',
  '`reason` must say why the case is moved': '`reason` 必须说明为何迁移案件',
}
