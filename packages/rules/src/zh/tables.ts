import type { Sentences } from '../values/index.ts'

/** What `tables` says. */
export const tables: Sentences = {
  'has {0}': '有 {0} 个',
  'is no list': '不是列表',
  'else must be a list with one value for each output ({0}), but {1}':
    'else 必须是列表，每个输出一个值（{0}），而它{1}',
  'one text in double quotes, as in {0},': '一段双引号内的文字，如 {0}，',
  'the cell ends': '单元格到此结束',
  '{0} was found': '是 {0}',
  '{0} where {1} was expected': '此处{0}，应为{1}',
  'true, false': 'true、false',
  'whole numbers': '整数',
  'every {0}': '所有{0}',
  'a value that a cell can test': '单元格能够检验的值',
  'a date such as 2024-02-29': '日期，如 2024-02-29',
  'a time of day such as 08:30': '时刻，如 08:30',
  'a date and time with its offset such as 2024-02-29T08:30:00Z':
    '带时差的日期时间，如 2024-02-29T08:30:00Z',
  'a duration such as 4 hours or P2DT4H': '时长，如 4 hours 或 P2DT4H',
  'a duration such as 6 months or P1Y': '时长，如 6 months 或 P1Y',
  'a number such as 30 or 10_000': '数字，如 30 或 10_000',
  '{0}; a range is written {1}': '{0}；区间写作 {1}',
  '{0} has more digits than a number can hold exactly (15)':
    '{0} 的位数超过数字能精确保存的位数（15）',
  'a text in double quotes': '双引号内的文字',
  'a value of this column': '此列的值',
  '{0} (without quotes)': '{0}（不加引号）',
  '{0} is not {1}': '{0} 不是{1}',
  '{0} is not one value: an output cell is a single literal':
    '{0} 不是单个值：输出单元格只能写一个字面值',
  '{0} is not in the domain of this output': '{0} 不在此输出的取值范围之内',
  'the column {0} holds no numbers, so it cannot be given as one':
    '列 {0} 中不是数字，不能作为数字输出',
  '{0}; did you mean the column {1}?': '{0}；是否指列 {1}？',
  'the cell is empty; write - where the column does not matter':
    '单元格为空；该列无关紧要之处请写 -',
  'a closing ")" of not(…)': 'not(…) 结尾的“)”',
  'a comma between two tests, or the end': '两个条件之间的逗号，或结尾',
  '{0} could be a number or a list: write {1} or "{2}, {3}"':
    '{0} 可能是一个数字，也可能是列表：请写 {1} 或“{2}, {3}”',
  'a range stands in brackets, as in [3..9]': '区间写在方括号中，如 [3..9]',
  '".." between the ends of the range': '区间两端之间的“..”',
  '"]" or ")" at the end of the range': '区间结尾的“]”或“)”',
  'the range from {0} to {1} is empty{2}': '从 {0} 到 {1} 的区间是空的{2}',
  ': write {0}': '：请写 {0}',
  'texts have no order that all languages share': '文字没有各种语言共同的顺序',
  'true and false have no order': 'true 和 false 没有大小顺序',
  'the words of this column have no order': '此列的词没有大小顺序',
  'this column has no order': '此列没有大小顺序',
  '{0} cannot be used: {1}; list the values, or use not(…)':
    '不能使用 {0}：{1}；请逐一列出各值，或用 not(…)',
  'the cell has {0} characters, at most {1} are read': '单元格有 {0} 个字符，最多读取 {1} 个',
  '{0} is not an operator of cells: {1}': '{0} 不是单元格的运算符：{1}',
  '{0} cannot stand in a cell': '{0} 不能出现在单元格中',
  '{0} is not the ASCII character {1}: write {2}': '{0} 不是 ASCII 字符 {1}：请写 {2}',
  '{0} is no hit policy; {1}available: {2}': '{0} 不是命中策略；{1}可用：{2}',
  '{0} does not say how the cells of a row join; available: all-cells, any-cell':
    '{0} 没有说明一行的各格如何结合；可用：all-cells、any-cell',
  'the table gives nothing: name an output': '表没有任何输出：请写一个输出',
  'the table has no input columns': '表没有输入列',
  'the table has no rows': '表没有行',
  'two columns are called {0}': '有两列都名为 {0}',
  'the output {0} ({1}) is of a kind that no cell can give':
    '输出 {0}（{1}）的种类不是单元格能够给出的',
  'the policy {0} needs a single output': '策略 {0} 只能有一个输出',
  'the policy {0} needs an order, but the output {1} ({2}) has none: make it an ordered scale or a number':
    '策略 {0} 需要大小顺序，而输出 {1}（{2}）没有：请改为有序词表或数字',
  'the policy sum adds numbers or durations, but the output {0} ({1}) is neither':
    '策略 sum 把数字或时长相加，而输出 {0}（{1}）两者都不是',
  'no value of {0} satisfies {1}: its domain is {2}': '{0} 没有满足 {1} 的值：其取值范围为 {2}',
  'the column {0} cannot be given under this policy, which compares outputs before the inputs are known; available under unique, first, collect, rule-order, sum':
    '此策略在输入已知之前就比较输出，因此列 {0} 不能作为输出；可用于 unique、first、collect、rule-order、sum',
  '{0} is not a fact; {1}{2}; expressions need compileTable':
    '{0} 不是事实；{1}{2}；表达式需要 compileTable',
  'the columns {0} and {1} ask the same ({2}): write one column, with ranges such as [3..10)':
    '列 {0} 和 {1} 问的是同一内容（{2}）：请合为一列，用区间书写，如 [3..10)',
  'the input {0} is a {1}, which no cell can test; use count(…), contains(…) or a part of it':
    '输入 {0} 是 {1}，单元格无法检验；请用 count(…)、contains(…) 或其中的一部分',
  'the domain of the input {0} has no values': '输入 {0} 的取值范围内没有任何值',
  'the row has no condition: under any-cell a "-" contributes nothing; use else':
    '该行没有条件：在 any-cell 下“-”不起作用；请用 else',
  'the row gives {0} outputs of {1}': '该行给出 {0} 个输出，应为 {1} 个',
  'the row has {0} cells for {1} inputs': '该行有 {0} 格，输入有 {1} 个',
  '{0} is no input of this table; {1}{2}': '{0} 不是此表的输入；{1}{2}',
  'the corner {0} must name two inputs: "row input \\ column input"':
    '左上角 {0} 必须写明两个输入：“行输入 \\ 列输入”',
  'the matrix has no columns: its first line is "row input \\ column input | value | value"':
    '矩阵没有列：第一行写作“行输入 \\ 列输入 | 值 | 值”',
  'a column has no heading': '有一列没有标题',
  '; did the heading {0} mean it?': '；标题 {0} 是否指它？',
  'the {0} {1} has no column{2} ({3})': '{0} {1} 没有列{2}（{3}）',
  'the table is empty: its first line names the columns, separated by "|"':
    '表是空的：第一行写列的名称，以“|”分隔',
  'columns are separated by the ASCII bar "|", not by "｜"': '各列以 ASCII 竖线“|”分隔，而不是“｜”',
  'the row has {0} {1}, the heading has {2}: {3}': '该行有 {0} 个{1}，标题有 {2} 个：{3}',
  cell: '单元格',
  cells: '单元格',
  'whatever its inputs': '无论输入为何',
  'for {0}': '对于 {0}',
  'the table "{0}" has no row {1}, and no else': '表“{0}”{1}没有适用的行，也没有 else',
  'give different outputs': '给出不同的输出',
  'all match': '都适用',
  'the table "{0}" is {1}, but its rows {2} {3} {4}': '表“{0}”的策略是 {1}，但{4}，第 {2} 行{3}',
  'no value of {0} satisfies "{1}" in row {2}: its domain is {3}':
    '{0} 没有满足第 {2} 行“{1}”的值：其取值范围为 {3}',
  'and gives the same': '，给出的结果也相同',
  'but gives something else': '，给出的结果却不同',
  'row {0} has the same conditions as row {1} {2}; both match {3}':
    '第 {0} 行的条件与第 {1} 行相同{2}；两行都适用于 {3}',
  '{0} more': '另外 {0} 行',
  'row {0}': '第 {0} 行',
  'rows {0} and {1}': '第 {0} 行和第 {1} 行',
  'together match and come': '合起来总是适用，并且排在前面',
  'matches and comes': '总是适用，并且排在前面',
  'row {0} never decides: {1} {2} first wherever it does, for example {3}':
    '第 {0} 行从不起决定作用：凡它适用之处，{1}{2}，例如 {3}',
  '{0} give the same and differ only in {1}: one row with "{2}" would do':
    '{0}的结果相同，只有 {1} 不同：写成一行“{2}”即可',
  'no row accepts {0} = {1}, for example {2}; add a row or an else':
    '没有行接受 {0} = {1}，例如 {2}；请添加一行或 else',
  'any inputs': '任何输入',
  ' and ': ' 且 ',
  ', for example {0}': '，例如 {0}',
  'add a row or an else': '请添加一行或 else',
  'add an else': '请添加 else',
  'no row matches {0}{1}; {2}': '没有行适用于 {0}{1}；{2}',
  'rows {0} and {1} both match {2}': '第 {0} 行和第 {1} 行都适用于 {2}',
  'with the same outputs': '输出相同',
  'with different outputs': '输出不同',
  '{0}, {1}, but the policy is {2}': '{0}，{1}，但策略是 {2}',
  '{0}, which never {1}': '{0}，而它从不起{1}作用',
  decide: '决定',
  decides: '决定',
  'else, which never applies': 'else，而它从不适用',
  'no row gives it': '没有行给出它',
  'only from {0}': '只出自{0}',
  'the table can never give {0} = {1}: {2}': '此表永远不会给出 {0} = {1}：{2}',
}
