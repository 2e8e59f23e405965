import type { Sentences } from '@dueprocess/rules'

/** What `overlay` says. */
export const overlay: Sentences = {
  '`{0}` and {1} more may not stand beside `extends`': '`{0}` 等另有 {1} 个键不能与 `extends` 并列',
  'write it under `change` or `add`, indented': '请缩进后写在 `change` 或 `add` 之下',
  '{0} are no addresses: of which element they are is not said':
    '{0} 不是地址：没有写明属于哪个元素',
  'write its address on a line before them, such as `deadline.response`, and indent them below it':
    '请在它们前面一行写该元素的地址，例如 `deadline.response`，并将它们缩进到其下',
  '`{0}` is removed, and {1} `{2}`: {3}': '`{0}` 已被移除，而{1} `{2}`：{3}',
  'removed here': '在此处移除',
  'one place still needs': '仍有一处需要',
  '{0} places still need': '仍有 {0} 处需要',
  '`{0}` is removed, and {1} `{2}`': '`{0}` 已被移除，而{1} `{2}`',
  'change or remove what needs it as well, or keep it': '请把需要它的内容一并修改或移除，或保留它',
  'the base': '所扩展的程序',
  'this is in {0}, which is right without the overlay': '此问题在{0}之中，而没有此扩展时它是正确的',
  'the path counts from the folder of the file that says `extends`':
    '路径从写有 `extends` 的文件所在文件夹算起',
  'there is no file `{0}` to extend': '没有可以扩展的文件 `{0}`',
  'there is no procedure `{0}` to extend; {1}': '没有可以扩展的程序 `{0}`；{1}',
  'write the name and version of a procedure at hand, or the path of a file: `./base.yaml`':
    '请写现有程序的名称和版本，或文件的路径：`./base.yaml`',
  'none is at hand': '现有的一个也没有',
  '`{0}` is not at hand; {1}': '没有 `{0}`；{1}',
  'write `{0}`, and look at what that version changed': '请写 `{0}`，并查看该版本有何变化',
  'this document': '此文件',
  'what it extends comes back to itself: {0}': '扩展关系回到了自身：{0}',
  'one of them must be a whole procedure that extends nothing':
    '其中一个必须是不扩展任何内容的完整程序',
  'it goes on here': '从此处继续',
  'more than {0} procedures extend each other': '互相扩展的程序超过 {0} 个',
  'write the layers that nobody uses by themselves as one; the merged text is a start':
    '请把没有单独使用的各层合为一个；可以从合并后的文本入手',
  '`{0}` needs something to {1}': '`{0}` 需要有可以{1}的内容',
  'add to': '添加到',
  'add `extends: <procedure>@<version>`, or `extends: ./base.yaml`':
    '请添加 `extends: <程序>@<版本>`，或 `extends: ./base.yaml`',
  '`{0}` may not stand beside `extends`': '`{0}` 不能与 `extends` 并列',
  'this procedure extends another one': '此程序扩展了另一个程序',
  'write `{0}` under `change` or `add`': '请把 `{0}` 写在 `change` 或 `add` 之下',
  '`{0}` has no `{1}`': '`{0}` 没有 `{1}`',
  '`{0}` has no {1} `{2}`; {3}': '`{0}` 没有{1} `{2}`；{3}',
  '`{0}` says of no {1} in particular what it is about': '`{0}` 没有写明针对哪一个{1}',
  ', for example `{0}.{1}`': '，例如 `{0}.{1}`',
  'write `{0}`{1}': '请写 `{0}`{1}',
  '`{0}` is no address': '`{0}` 不是地址',
  'write a kind and a name with a dot between, for example `deadline.response`':
    '请写种类和名称，中间用点隔开，例如 `deadline.response`',
  '`{0}` is no kind of element; available: {1}': '`{0}` 不是元素的种类；可用：{1}',
  'it has no fields, only a value': '它没有字段，只有一个值',
  '{0} has no `{1}` in `{2}`; {3}': '{0} 在 `{2}` 中没有 `{1}`；{3}',
  'what it does not have yet stands under `add`, by its own address':
    '它还没有的内容写在 `add` 之下，用其自身的地址',
  '`{0}` has fields in `{1}` ({2}), of which this value names none':
    '`{1}` 中的 `{0}` 有字段（{2}），而这个值没有写明其中任何一个',
  'name those that change: `{0}: {{1}: …}`': '请写明要修改的字段：`{0}: {{1}: …}`',
  '`{0}` is there already': '`{0}` 已经存在',
  'to make it different, write it under `change`; or give it another name':
    '要修改它请写在 `change` 之下；或换一个名称',
  'it is here': '它在此处',
  '`{0}` leads through `{1}`, which is no map': '`{0}` 经过 `{1}`，而后者不是映射',
  'change the whole value instead': '请改为修改整个值',
  'what is changed or removed has its place already; `{0}` is not needed':
    '被修改或移除的内容已有位置；不需要 `{0}`',
  '`before` and `after` stand under `add` only': '`before` 和 `after` 只写在 `add` 之下',
  'there is no `{0}` beside it; {1}': '它旁边没有 `{0}`；{1}',
  'so many stages stand in each other that nobody could follow': '阶段嵌套过多，没有人能看得清',
  '`{0}` is about something that this overlay changes, adds or removes elsewhere as well':
    '`{0}` 所针对的内容在此扩展的另一处也被修改、添加或移除',
  'say all that happens to it in one place': '请把对它的全部改动写在一处',
  'it is here, too': '它也在此处',
  'what is new stands under `add`': '新的内容写在 `add` 之下',
  'add it first, or name another one': '请先添加它，或写另一个名称',
  'what is not there need not be removed': '不存在的内容不必移除',
  'there is `{0}.{1}`': '有 `{0}.{1}`',
  'there is `step.{0}`': '有 `step.{0}`',
  'there is `stage.{0}`': '有 `stage.{0}`',
  'there is none': '一个也没有',
}
