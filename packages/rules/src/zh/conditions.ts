import type { Sentences } from '../values/index.ts'

/** What `conditions` says. */
export const conditions: Sentences = {
  'defined(fact)': 'defined(事实)',
  'count(condition, …) or count(list)': 'count(条件, …) 或 count(列表)',
  '{0} of {1} and {2}: an amount has no value in another currency':
    '{1} 与 {2} 的 {0}：金额不能按另一种货币计算',
  'sum(number, …) or sum(list of numbers)': 'sum(数字, …) 或 sum(数字列表)',
  '{0}(value, …) or {1}(list), of numbers, dates, durations or an ordered scale':
    '{0}(值, …) 或 {1}(列表)，用于数字、日期、时长或有序词表',
  '{0} is always {1}{2}': '{0} 总是 {1}{2}',
  ': {0} is {1}': '：{0} 为 {1}',
  ', whatever {0} may be': '，无论 {0} 取何值',
  'one of {0}': '{0} 之一',
  'a whole number': '整数',
  'a number': '数字',
  '{0} from {1} to {2}': '{0}，自 {1} 至 {2}',
  '{0} of at least {1}': '{0}，至少为 {1}',
  '{0} of at most {1}': '{0}，至多为 {1}',
  'did you mean {0}? ': '是否指 {0}？',
  'none is available': '没有可用的名称',
  'available: {0}{1}': '可用：{0}{1}',
  ' and {0} more': ' 等，另有 {0} 个',
  'null is neither less nor greater than anything; to ask whether x is known, write defined(x)':
    'null 不大于也不小于任何值；要问 x 是否已知，请写 defined(x)',
  'a list is not an element of another such list; write = to compare them':
    '列表不是另一个同类列表的元素；比较两个列表请用 =',
  '{0} cannot be compared with {1}{2}': '{0}不能与{1}比较{2}',
  '{0} has no order, so "{1}" means nothing; use = or !=':
    '{0}没有大小顺序，“{1}”没有意义；请用 = 或 !=',
  'records cannot be compared; compare their fields': '结构不能比较；请比较其字段',
  '; write {0}("…")': '；请写 {0}("…")',
  '; write a number and its unit: 4 hours': '；请写数字和单位：4 hours',
  '; write a number and its unit: 6 months': '；请写数字和单位：6 months',
  '; write: element in list': '；请写：元素 in 列表',
  '; write date(…, "zone") to take the date of an instant':
    '；请写 date(…, "zone") 以取得该时间的日期',
  '{0} is not a time zone': '{0} 不是时区',
  'null is never known: to ask whether x is known, write defined(x)':
    'null 永远不是已知的值：要问 x 是否已知，请写 defined(x)',
  '{0} is no date ("2024-02-29"), time ("08:30"), date-time with offset ("2024-02-29T08:30:00+08:00") or duration ("P2DT4H")':
    '{0} 不是日期（"2024-02-29"）、时刻（"08:30"）、带时差的日期时间（"2024-02-29T08:30:00+08:00"）或时长（"P2DT4H"）',
  '{0} {1} is not a whole number of {2}': '{0} {1} 不是整数个{2}',
  months: '月',
  milliseconds: '毫秒',
  'did you mean "{0}"?': '是否指“{0}”？',
  'there is no stage {0}; {1}': '没有阶段 {0}；{1}',
  'several stages are called {0}; write the path of the one that is meant, {1}':
    '有多个阶段名为 {0}；请写所指阶段的路径：{1}',
  'a since(…) cannot stand inside another; name the inner condition as a definition':
    'since(…) 不能写在另一个 since(…) 之内；请把里面的条件写成定义',
  'an empty list equals nothing; whether a list is empty is asked by count(list) = 0':
    '空列表不等于任何值；要问列表是否为空，请写 count(list) = 0',
  'a minus before {0} means nothing; only numbers and durations have one':
    '{0}之前的负号没有意义；只有数字和时长可以有负号',
  '{0}: an amount has no value in another currency': '{0}：金额不能按另一种货币计算',
  '{0} means nothing': '{0} 没有意义',
  '{0} depends on the zone: count in days, or take date(…, "zone") first':
    '{0} 取决于时区：请以天计算，或先取 date(…, "zone")',
  '{0} goes through a list; this is {1}': '{0} 逐项查看列表，而这里是{1}',
  'there is no function {0}; {1}': '没有函数 {0}；{1}',
  '{0} is needed, this is {1}': '此处需要{0}，而这里是{1}',
  '{0} is needed; this is any text, which may be none of them':
    '此处需要{0}；这里是任意文字，可能不在其中',
  'a word of this enumeration': '此枚举的词',
  '{0} is not {1}; {2}{3}': '{0} 不是{1}；{2}{3}',
  'is empty': '是空的',
  'ends after {0}': '在 {0} 之后结束',
  'the {0} {1}; {2} is missing': '{0}{1}；缺少{2}',
  'a text': '文字',
  'true or false': 'true 或 false',
  'a date': '日期',
  'a time of day': '时刻',
  'a date-time': '日期时间',
  'a duration in days and time': '以天和时间计的时长',
  'a duration in years and months': '以年和月计的时长',
  'a record': '结构',
  'a value of {0}': '{0} 的值',
  'a list of which each is {0}': '列表，每项为{0}',
  ' of {0}': '（{0}）',
  'a value of the unknown kind "{0}"': '未知种类“{0}”的值',
  '{0} and {1} more': '{0} 等，另有 {1} 个',
  nothing: '没有参数',
  '{0} is called as {1}; given: {2}': '{0} 的写法是 {1}；而给出的是：{2}',
  'the text has {0} characters, at most {1} are read; name parts of it as definitions':
    '文字有 {0} 个字符，最多读取 {1} 个；请把其中的部分写成定义',
  'the comment that begins with "/*" is not closed by "*/"': '以“/*”开始的注释没有以“*/”结束',
  'the text {0} has no closing double quote': '文字 {0} 没有结束的双引号',
  'a text stands in double quotes: write "{0}" instead of {1}':
    '文字要用双引号：请写 "{0}"，而不是 {1}',
  'write not(…)': '请写 not(…)',
  'write {0}': '请写 {0}',
  '{0} is not an operator here{1}': '{0} 不是此处的运算符{1}',
  '{0} cannot stand in an expression': '{0} 不能出现在表达式中',
  '{0} is not the ASCII {1}: write {2}': '{0} 不是 ASCII 字符 {1}：请写 {2}',
  '{0} of a date-time depends on the zone: name it as the last argument, e.g. "Asia/Shanghai"':
    '日期时间的 {0} 取决于时区：请把时区写作最后一个参数，例如 "Asia/Shanghai"',
  'the last argument': '最后一个参数',
  '{0} is not a time zone; write an IANA name in quotes, e.g. "Europe/Berlin"':
    '{0} 不是时区；请用引号写 IANA 名称，例如 "Europe/Berlin"',
  '{0} is no {1} that exists; {2}': '{0} 不是存在的 {1}；{2}',
  'a date is written as "2024-02-29"': '日期写作 "2024-02-29"',
  'a time of day is written as "08:30" or "08:30:15", without a zone':
    '时刻写作 "08:30" 或 "08:30:15"，不带时区',
  'a date-time is written as "2024-02-29T08:30:00+08:00", with its offset; without one it needs a zone as last argument':
    '日期时间写作 "2024-02-29T08:30:00+08:00"，带时差；不带时差时须以时区为最后一个参数',
  'a ")" closes nothing': '有一个“)”没有对应的左括号',
  'a repetition is repeated': '重复之后不能再写重复',
  'a repetition is written {2}, {2,} or {2,5}, with at most {0}':
    '重复写作 {2}、{2,} 或 {2,5}，最多 {0}',
  '"{0}" has nothing before it to repeat': '“{0}”之前没有可以重复的内容',
  '"{0}" is written "\\{1}"': '“{0}”写作“\\{1}”',
  'look-around and named groups are not available': '不支持环视和具名分组',
  'more than {0} groups in one another': '分组嵌套超过 {0} 层',
  'a "(" is not closed': '有一个“(”没有闭合',
  'a "[" is not closed': '有一个“[”没有闭合',
  'a range in "[…]" goes from a character to a later one':
    '“[…]”中的区间须从前面的字符到后面的字符',
  'back-references are': '反向引用',
  '"\\{0}" is': '“\\{0}”',
  '{0} not available': '不支持{0}',
  'a category is written as in \\p{L} or \\p{Nd}': '字符类别写作 \\p{L} 或 \\p{Nd}',
  '"," or ")"': '“,”或“)”',
  '"]" or ")"': '“]”或“)”',
  'more than {0} arithmetic operators; name parts of it as definitions':
    '算术运算符超过 {0} 个；请把其中的部分写成定义',
  'a value': '值',
  '"," or "]"': '“,”或“]”',
  'a date, time or duration in double quotes': '双引号中的日期、时刻或时长',
  'the number {0} is too large to be exact; at most {1}': '数字 {0} 过大，无法精确表示；最大为 {1}',
  'the number {0} begins with 0; a thousand is written 1000 or 1_000, a date date("2024-02-29")':
    '数字 {0} 以 0 开头；一千写作 1000 或 1_000，日期写作 date("2024-02-29")',
  'working time needs a calendar, which a condition does not have: use a deadline and its status, as in deadline.x.late':
    '工作时间需要日历，而条件没有日历：请使用期限及其状态，例如 deadline.x.late',
  '"(": write not(…)': '“(”：请写 not(…)',
  '"(" and the name of a stage': '“(”和阶段的名称',
  '"(" and a condition': '“(”和条件',
  'the name of a stage': '阶段的名称',
  '"and", "or" or the end': '“and”“or”或结尾',
  'more than {0} levels of parentheses; name parts of it as definitions':
    '括号嵌套超过 {0} 层；请把其中的部分写成定义',
  'a name for the element': '元素的名称',
  'a comparison has two sides: join two comparisons with "and" before {0}':
    '一个比较只有两边：请在 {0} 之前用“and”连接两个比较',
  'with its repetitions written out it has more than {0} characters and branches; repeat fewer or shorter parts':
    '把重复展开之后，字符和分支超过 {0} 个；请减少重复或缩短被重复的部分',
  '{0}(date) or {1}(date-time, "zone")': '{0}(日期) 或 {1}(日期时间, "zone")',
  '{0}(time) or {1}(date-time, "zone")': '{0}(时刻) 或 {1}(日期时间, "zone")',
  'duration("P2DT4H") or duration("P1Y2M")': 'duration("P2DT4H") 或 duration("P1Y2M")',
  '{0} is no duration; write "P2DT4H" or "P1Y2M", or plainly 4 hours':
    '{0} 不是时长；请写 "P2DT4H" 或 "P1Y2M"，或直接写 4 hours',
  'date("2024-02-29"), date(year, month, day) or date(date-time, "zone")':
    'date("2024-02-29")、date(年, 月, 日) 或 date(日期时间, "zone")',
  'time("08:30"), time(hour, minute, second) or time(date-time, "zone")':
    'time("08:30")、time(时, 分, 秒) 或 time(日期时间, "zone")',
  'date-time("2024-02-29T08:30:00+08:00"), date-time("2024-02-29T08:30:00", "zone") or date-time(date, time, "zone")':
    'date-time("2024-02-29T08:30:00+08:00")、date-time("2024-02-29T08:30:00", "zone") 或 date-time(日期, 时刻, "zone")',
  'matches(text, "pattern") or matches(text, "pattern", "i")':
    'matches(文字, "模式") 或 matches(文字, "模式", "i")',
  'the pattern {0} cannot be used: {1}': '模式 {0} 无法使用：{1}',
  'contains(text, text); for a list write: element in list':
    'contains(文字, 文字)；对列表请写：元素 in 列表',
  'starts-with(text, text)': 'starts-with(文字, 文字)',
  'ends-with(text, text)': 'ends-with(文字, 文字)',
  'the text {0}': '文字 {0}',
  '{0} is written in small letters: {1}': '{0} 要用小写字母书写：{1}',
  '{0} is not a unit of time; {1}{2}': '{0} 不是时间单位；{1}{2}',
  'expected {0}': '此处应为{0}',
  ' after {0}': ' {0} 之后',
  '{0} cannot stand{1}; {2}': '{0} 不能出现在{1}此处；{2}',
  'write not(…) around what it denies': '请在所否定的内容外面写 not(…)',
  'a thousand is written 1000 or 1_000': '一千写作 1000 或 1_000',
  'write "and" if both must be true, "or" if one is enough; several values are a list: x in ("a", "b")':
    '两者都须成立时写“and”，有一个成立即可时写“or”；多个值写成列表：x in ("a", "b")',
  'a list has no filter: write some … in … satisfies …':
    '列表没有筛选；请写 some … in … satisfies …',
  'nothing is called {0}; a word of {1} stands in double quotes: "{2}"':
    '没有名为 {0} 的内容；{1} 的词要用双引号："{2}"',
  'nothing is called {0}; write {1}': '没有名为 {0} 的内容；请写 {1}',
  'nothing is called {0}; {1}': '没有名为 {0} 的内容；{1}',
  'the enumeration': '该枚举',
}
