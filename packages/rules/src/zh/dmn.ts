import type { Sentences } from '../values/index.ts'

/** What `dmn` says. */
export const dmn: Sentences = {
  'two tables are called "{0}"': '有两张表都名为“{0}”',
  'the scope has no fact "{0}": give the one that the table was compiled with':
    '作用域中没有事实“{0}”：请给出编译该表时所用的作用域',
  '"{0}" is no hit policy; {1}{2}': '“{0}”不是命中策略；{1}{2}',
  '{0} is no attribute of this element and is left out': '{0} 不是此元素的属性，已略去',
  'the outermost element is {0} of the namespace {1}, not the definitions of a DMN model; {2}':
    '最外层元素是命名空间 {1} 的 {0}，不是 DMN 模型的 definitions；{2}',
  '{0} is not read; available: FEEL': '不读取 {0}；可用：FEEL',
  'there is already an input or a decision called {0}': '已有名为 {0} 的输入或决策',
  'after {0} errors nothing more was read; the first {1} are told':
    '出现 {0} 个错误之后不再读取；只列出前 {1} 个',
  '{0} more errors are not told': '另有 {0} 个错误没有列出',
  '{0} more warnings are not told': '另有 {0} 个警告没有列出',
  'the table has {0} columns, at most {1} are read': '表有 {0} 列，最多读取 {1} 列',
  'some outputs have a default output entry and some have none: give one to all of them':
    '有的输出有默认输出，有的没有：请为全部输出都写上',
  'the input has no expression: write the name of the fact that it asks for':
    '输入没有表达式：请写它所问的事实的名称',
  'the input values of {0} are not kept: only those of a fact are':
    '{0} 的输入取值没有保留：只保留事实的取值',
  'nothing says the type of {0}: give the input expression a typeRef such as "string" or "number"':
    '没有写明 {0} 的类型：请为输入表达式写 typeRef，例如 "string" 或 "number"',
  'there is no type {0}; {1}{2}': '没有类型 {0}；{1}{2}',
  'leads back to itself': '又回到了自身',
  'is more than {0} deep': '嵌套超过 {0} 层',
  'the type {0} {1}': '类型 {0} {1}',
  'the allowed values {0} are not kept: of texts a list is, of numbers one range':
    '允许的取值 {0} 没有保留：文字可以是列表，数字可以是一个区间',
  'since(…) is no function of FEEL': 'since(…) 不是 FEEL 的函数',
  'count(…) of conditions counts in FEEL how many there are, and here how many are true: write count(list), or add up "if … then 1 else 0"':
    '条件的 count(…) 在 FEEL 中计算共有几个，在这里计算有几个成立：请写 count(列表)，或把“if … then 1 else 0”相加',
  'the output {0} has no type: give it a typeRef such as "string" or "number"':
    '输出 {0} 没有类型：请写 typeRef，例如 "string" 或 "number"',
  'the output values {0} must go from the highest to the lowest: any other order of such values is not read':
    '输出取值 {0} 须由高到低：不读取这些值的其他次序',
  'the hit policy ranks the outputs by their output values, the highest first: list them':
    '该命中策略按输出取值排序，最高的在前：请把它们列出',
  'write true or false': '请写 true 或 false',
  'a text is written "{0}"': '文字写作 "{0}"',
  '{0} names a fact, which no cell can read; {1}': '{0} 是事实的名称，单元格不能读取；{1}',
  'the annotations {0} are left out: a row has one, its clause':
    '注释列 {0} 已略去：一行只有一个，即其条款',
  '{0} depends on a zone that DMN does not know': '{0} 取决于 DMN 所不知道的时区',
  'in({0}) has no meaning in DMN': 'in({0}) 在 DMN 中没有意义',
  'since(…) has no meaning in DMN, which knows no history':
    'since(…) 在 DMN 中没有意义，DMN 没有历史',
  '@"{0}" depends on a zone that DMN does not know': '@"{0}" 取决于 DMN 所不知道的时区',
  '{0} compares words by their order, which in DMN is that of the alphabet: compare with one word':
    '{0} 按词的次序比较，而 DMN 中是字母次序：请与单个词比较',
  '{0} names a zone, which FEEL cannot do there': '{0} 写明了时区，FEEL 在此处不能这样写',
  '{0} can be said in FEEL only of a fact': '{0} 在 FEEL 中只能用于事实',
  'nothing in their domains satisfies any row: the table would have none':
    '取值范围内没有任何值满足任何一行：表将没有行',
  'nothing in the domain satisfies the row, which is left out':
    '取值范围内没有任何值满足该行，已略去',
  'DMN joins the cells of a row by "and": the {0} rows of alternatives are written as {1} rows':
    'DMN 以“and”连接一行的各格：{0} 行择一条件写成 {1} 行',
  'the text has {0} characters, at most {1} are read: split the model':
    '文字有 {0} 个字符，最多读取 {1} 个：请拆分模型',
  '<{0}> is never closed': '<{0}> 没有闭合',
  'it has no element': '没有任何元素',
  'the text is no XML: {0}': '不是 XML：{0}',
  'a text stands outside of all elements': '有文字在所有元素之外',
  '"{0}" is not closed by "{1}"': '“{0}”没有以“{1}”闭合',
  'the text declares a document type, which can hide entities that grow without bounds or read files; a DMN model needs none: remove the declaration that begins with "<!"':
    '文字声明了文档类型，其中可能藏有无限增长或读取文件的实体；DMN 模型不需要它：请删除以“<!”开头的声明',
  'it has more than one outermost element': '最外层元素不止一个',
  'elements stand more than {0} deep': '元素嵌套超过 {0} 层',
  'there are more than {0} elements: split the model': '元素超过 {0} 个：请拆分模型',
  'more than {0} prefixes are declared': '声明的前缀超过 {0} 个',
  'the prefix of "{0}" is declared nowhere': '“{0}”的前缀没有声明',
  'the value of {0} has a "<": write &lt;': '{0} 的值中有“<”：请写 &lt;',
  '</{0}> closes nothing': '</{0}> 没有对应的开头',
  '</{0}> stands where </{1}> was expected': '此处是 </{0}>，应为 </{1}>',
  'the text is no XML: "{0}" means no character; write &amp; for "&" (available: &amp; &lt; &gt; &apos; &quot; and numbers such as &#8805;)':
    '不是 XML：“{0}”不表示任何字符；“&”请写 &amp;（可用：&amp; &lt; &gt; &apos; &quot; 以及 &#8805; 这样的数字）',
  'a text in {0} means nothing': '{0} 中的文字没有意义',
  'there is one {0} too many': '{0} 多了一个',
  '{0} holds elements instead of a text': '{0} 中是元素而不是文字',
  '{0} belongs to {1} and is left out': '{0} 属于 {1}，已略去',
  'a decision by {0} is not read; available: decisionTable, literalExpression':
    '不读取以 {0} 书写的决策；可用：decisionTable、literalExpression',
  '{0} is not read': '不读取 {0}',
  '{0} is not an element of {1}; {2}{3}': '{0} 不是 {1} 的元素；{2}{3}',
  '"<" begins no tag; in a text write &lt;': '“<”不是标签的开头；在文字中请写 &lt;',
  'the value of {0} has no closing quote': '{0} 的值没有结束的引号',
  'the attribute {0} stands there twice': '属性 {0} 出现两次',
  'there are more than {0} attributes': '属性超过 {0} 个',
  'the tag <{0}> is not written as attribute="value" … >': '标签 <{0}> 没有写成 属性="值" … >',
}
