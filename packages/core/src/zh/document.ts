import type { Sentences } from '@dueprocess/rules'

/** What `document` says. */
export const document: Sentences = {
  'the document has {0} characters; at most {1} are read': '文件有 {0} 个字符；最多读取 {1} 个',
  'divide it: one document holds one procedure': '请拆分：一个文件只写一个程序',
  'the character U+{0} is not allowed in a document': '文件中不允许有字符 U+{0}',
  'remove it; save the file as UTF-8 text': '请删除它；请把文件存为 UTF-8 文字',
  'the value of `{0}`': '`{0}` 的值',
  'the value': '该值',
  'the item': '该项',
  'the comma after `{0}` ends {1}': '`{0}` 之后的逗号使{1}提前结束',
  'write `{0}`': '请写 `{0}`',
  'quote the whole text: {0}': '请给整段文字加引号：{0}',
  'in a condition write "and" for the comma if both must be true, "or" if one is enough':
    '在条件中，两者都须成立时把逗号写成“and”，有一个成立即可时写成“or”',
  '`{0}` begins a list or map of YAML in the middle of a text':
    '`{0}` 在文字中间，会被 YAML 当作列表或映射的开头',
  'the `{0}` that opens here is not closed': '此处打开的 `{0}` 没有闭合',
  'close it with `{0}`': '请以 `{0}` 闭合',
  'the last `}` closes nothing': '最后的 `}` 没有对应的开头',
  'open it with `{` here': '请在此处写上开头的 `{`',
  'remove it, or add what it closes': '请删除它，或补上与它对应的开头',
  '`{0}` closes nothing': '`{0}` 没有对应的开头',
  '`{0}` is full-width; YAML knows only the ASCII one': '`{0}` 是全角字符；YAML 只认 ASCII 字符',
  'the brackets of `{0}` are full-width; YAML knows only the ASCII ones':
    '`{0}` 的括号是全角的；YAML 只认 ASCII 括号',
  'write {0}, or {1} if a text is meant': '请写 {0}；若确实是文字，请写 {1}',
  'write `{0}`, or quote the text if `{1}` belongs to it':
    '请写 `{0}`；如果 `{1}` 属于文字，请给文字加引号',
  '`{0}` stands where a key is expected, but has no colon': '`{0}` 所在之处应为键，但没有冒号',
  'write `{0}: ` and its value, or quote the text that it belongs to':
    '请写 `{0}: ` 和它的值；如果它属于某段文字，请给那段文字加引号',
  'a colon with a blank makes a key; a key cannot follow here':
    '冒号加空格会成为键；而此处不能再有键',
  'quote the text: {0}': '请给文字加引号：{0}',
  'a list with `-` cannot begin on the line of its key': '带 `-` 的列表不能从键所在的行开始',
  'begin each item with `- ` on a line of its own, or write `[a, b]`':
    '请让每一项以 `- ` 开头单独成行，或写 `[a, b]`',
  'this cannot be read as YAML: {0}': '无法作为 YAML 读取：{0}',
  'indent with blanks; two a level are usual': '请用空格缩进；通常每层两个',
  'a tab cannot indent in YAML': 'YAML 不能用制表符缩进',
  'begin it in the same column as its neighbours, or deeper under a key without a value':
    '请与相邻的行从同一列开始，或缩进到一个没有值的键之下',
  'the indent of this line fits no line before it': '此行的缩进与前面的任何一行都不符',
  'its neighbours begin here': '相邻的行从此处开始',
  'it is deeper than this line, which has a value already': '它比这一行缩进更深，而这一行已经有值',
  'the first key is indented, and the others are not': '第一个键有缩进，其他的没有',
  'begin it in the first column': '请从第一列开始',
  'a procedure is a map: `key: value` on each line that begins in the first column':
    '程序是一个映射：从第一列开始的每一行写 `键: 值`',
  '`{0}` cannot follow what stands above it': '`{0}` 不能接在上面的内容之后',
  'the quote {0} that opens here is never closed': '此处打开的引号 {0} 没有闭合',
  'close it with {0}': '请以 {0} 闭合',
  'begins a block of folded lines': '开始一段折行的文字',
  'begins a block of lines': '开始一段多行的文字',
  'is reserved': '是保留的符号',
  'begins a directive': '开始一条指令',
  '`{0}` at the beginning of a value {1} in YAML': '值开头的 `{0}` 在 YAML 中{1}',
  '`{0}` means nothing within double quotes': '双引号中的 `{0}` 没有意义',
  'write `\\\\` for a backslash, or use single quotes': '反斜杠请写 `\\\\`，或改用单引号',
  '`{0}` is a whole value in YAML; nothing may follow it':
    '`{0}` 在 YAML 中已是完整的值；其后不能再有内容',
  'the key `{0}` stands twice in this map': '键 `{0}` 在此映射中出现两次',
  '`{0}` stands here first': '`{0}` 首先出现在此处',
  'rename one of the two, or join what they hold': '请给其中一个改名，或把两者的内容合在一起',
  'a key must be a word; this one is empty, a list, a map or has a tag':
    '键必须是一个词；这里却是空的、列表、映射，或带有标签',
  'write a name before the colon; quote what stands here if it is a text':
    '请在冒号之前写名称；如果这里是文字，请加引号',
  '`<<` merges maps in YAML, which this language does not do':
    '`<<` 在 YAML 中用于合并映射，本语言没有这种写法',
  'write the entries out here': '请在此处把各项写全',
  '`{0}` has no value': '`{0}` 没有值',
  'several values of a condition are a list: `x in ("a", "b")`':
    '条件的多个值写成列表：`x in ("a", "b")`',
  'write its value; {0}, and two conditions are joined by "and" or "or"':
    '请写它的值；{0}，两个条件用“and”或“or”连接',
  'write its value, or `{0}` if it belongs to `{1}`': '请写它的值；如果它属于 `{1}`，请写 `{0}`',
  '; what belongs to it must be indented deeper': '；属于它的内容必须缩进更深',
  'write its value, `{}` for nothing in it, or remove the key{0}':
    '请写它的值；没有内容时写 `{}`；或删除该键{0}',
  'a blank is missing after the colon of `{0}:`': '`{0}:` 的冒号之后缺少空格',
  'write `{0}: ` and then the value': '请写 `{0}: `，再写它的值',
  'the colon of `{0}：` is full-width; YAML knows only the ASCII one':
    '`{0}：` 的冒号是全角的；YAML 只认 ASCII 冒号',
  'write `{0}: `': '请写 `{0}: `',
  'an item of this list is empty': '此列表有一项是空的',
  'write its value, or remove the item': '请写它的值，或删除该项',
  '`{0}` means "nothing" in YAML, and nothing cannot be a value here':
    '`{0}` 在 YAML 中表示“无”，而此处的值不能为空',
  'leave the key out; write {0} if the word itself is meant':
    '请去掉该键；如果指这个词本身，请写 {0}',
  'this blank is U+{0}, which YAML takes for a letter': '此空格是 U+{0}，YAML 会把它当作字母',
  'write ordinary blanks': '请写普通空格',
  'the quotation marks of `{0}` belong to the text; YAML knows only " and \'':
    '`{0}` 的引号属于文字本身；YAML 只认 " 和 \'',
  'write {0}, or {1} if they are meant': '请写 {0}；如果确实需要这种引号，请写 {1}',
  'a second YAML document begins here; one file holds one procedure':
    '第二个 YAML 文档从此处开始；一个文件只写一个程序',
  'remove the line `---`, or move what follows to a file of its own':
    '请删除 `---` 这一行，或把其后的内容移到另一个文件',
  'maps and lists stand in each other more than {0} levels deep': '映射和列表嵌套超过 {0} 层',
  'a procedure needs a dozen levels; check the brackets and dashes here':
    '一个程序只需十几层；请检查此处的括号和短横',
  'begin with `dueprocess: 1`, `procedure: <name>` and `version: 1.0.0`':
    '请以 `dueprocess: 1`、`procedure: <名称>` 和 `version: 1.0.0` 开头',
  'the document is empty': '文件为空',
  '`{0}` is an alias in YAML, which this language does not have':
    '`{0}` 是 YAML 的别名，本语言没有别名',
  'quote it if it is meant as text: {0}; otherwise write the value out here':
    '如果它是文字，请加引号：{0}；否则请在此处把值写全',
  '`{0}` is an anchor in YAML, which this language does not have':
    '`{0}` 是 YAML 的锚点，本语言没有锚点',
  'remove it, and write the value out wherever it is needed; quote it if it is meant as text: {0}':
    '请删除它，在每个需要之处把值写全；如果它是文字，请加引号：{0}',
  '`{0}` is a tag in YAML, which this language does not have':
    '`{0}` 是 YAML 的标签，本语言没有标签',
  '{0}quote it if it is meant as text: {1}': '{0}如果它是文字，请加引号：{1}',
  'a condition says `not({0})`; ': '条件写作 `not({0})`；',
  '`{0}` is a directive of YAML, which this language does not have':
    '`{0}` 是 YAML 的指令，本语言没有指令',
  'remove the line; documents are YAML 1.2': '请删除这一行；文件采用 YAML 1.2',
  'quote the whole text': '请给整段文字加引号',
  '`{0}` is a comment: only `{1}` is read': '`{0}` 被当作注释：只读取了 `{1}`',
  '{0}; if a comment is meant, put a blank behind `#`': '{0}；如果确实是注释，请在 `#` 之后加空格',
}
