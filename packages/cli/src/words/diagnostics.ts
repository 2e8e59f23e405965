/** A diagnostic in a few words. */
export interface DiagnosticWords {
  readonly en: string
  readonly zh: string
}

/** A row a code: what it says in English and in Chinese, behind a bar. */
const rows = `
alias: an alias of YAML, which the language does not have | 本语言没有 YAML 的别名
already-there: what is added is there already | 要添加的内容已经存在
always-false: a condition that can never be true | 条件永远不成立
always-true: a condition that can never be false | 条件永远成立
ambiguous-address: an address that fits several elements | 地址对应多个内容
ambiguous-anchor: a step that can occur more than once does not say when a clock starts | 可能多次发生的步骤不能确定计时起点
ambiguous-name: a name that means two things | 名称有两种含义
ambiguous-stage: several stages have this name | 有多个阶段同名
anchor: an anchor of YAML, which the language does not have | 本语言没有 YAML 的锚点
bad-escape: an escape in quotes that means nothing | 引号内的转义没有意义
base-has-errors: what is extended has errors itself | 所扩展的程序本身有错误
beside-extends: what may not stand beside extends | 不能与 extends 并列
beside-votes: what may not stand beside votes | 不能与 votes 并列
blank-after-colon: a blank is missing behind a colon | 冒号后缺少空格
bracket-in-text: a bracket in the middle of a text | 文字中间有括号
branch-gap: branches of which none may fit | 可能没有一个分支适用
calendar-ends-early: a calendar ends before its deadlines do | 日历早于期限结束
cell-outside-domain: a cell asks for a value that the input cannot have | 单元格中的值不可能出现
cell-too-long: a cell is longer than anybody reads | 单元格过长
chained-comparison: two comparisons in a row | 连续写了两个比较
circular-type: a type that contains itself | 类型包含自身
clock-loop: the clock moves a case round and round without an end | 时钟步骤使案件无休止地循环
colon-in-text: a colon with a blank in a text makes a key of it | 文字中的冒号加空格被当作键
comma-in-value: a comma ends the value too early | 逗号使值提前结束
conflicting-changes: changes of one overlay contradict each other | 同一扩展中的修改互相冲突
conflicting-deadline: parts of a deadline that do not go together | 期限的各部分互不相容
cyclic-definition: a definition depends on itself | 定义依赖于自身
cyclic-extends: what is extended comes back to itself | 扩展关系成环
dead-end-stage: a stage from which a case never ends | 进入后案件永远无法结束的阶段
deadline-longer-than-parent: a deadline longer than the one it is part of | 期限长于其所属的期限
deadline-never-met: a deadline that nothing can meet | 无法满足的期限
deadline-never-starts: a deadline that never starts | 永远不会开始的期限
deadline-starts-after-end: a deadline starts after what should end it | 期限在其结束条件之后才开始
deadline-without-escalation: nobody is told when the deadline is missed | 逾期时没有人得到通知
deadline-without-until: a window that looks like a duty | 没有 until 的时段写得像期限
decomposed-name: letters in another Unicode form than names have | 名称的 Unicode 形式与其他名称不同
deep-definition: definitions rest on each other too deeply | 定义嵌套过深
different-units: two units that cannot be compared | 单位不同，不能比较
directive: a directive of YAML, which the language does not have | 本语言没有 YAML 的指令
document-too-large: the document is too large | 文件过大
duplicate-day: a calendar names a day twice | 日历中同一天出现两次
duplicate-field: a form has a field twice | 表单中字段重复
duplicate-grouping: a grouping stands twice | 分组重复
duplicate-key: a key stands twice | 键重复
duplicate-link: a step opens cases under one name twice | 步骤以同一名称开启两次案件
duplicate-row: two rows are equal | 两行相同
duplicate-step: two steps have one name | 步骤重名
duration-not-positive: a duration must be greater than zero | 时长必须大于零
duration-too-long: a duration of more than a century | 时长超过一百年
empty-cell: a cell is empty | 单元格为空
empty-document: the document is empty | 文件为空
empty-domain: there is no value that it could have | 没有可取的值
empty-list: a list is empty | 列表为空
empty-map: a map is empty | 映射为空
empty-range: a range in which nothing lies | 区间内没有任何值
empty-table: a table is empty | 表为空
empty-text: a text is empty | 文字为空
endless-opening: cases open each other without an end | 案件无休止地相互开启
endless-track: a track that cannot end | 无法结束的轨道
ends-no-case: an inner end is no end of the case | 内层的终点并不结束案件
escalation-to-stranger: somebody is told who takes no part | 升级通知的对象不参与程序
fact-before-set: a fact is used before anything can have recorded it | 事实在可能被记录之前就被使用
final-with-content: nothing can happen in a final stage | 最终阶段中不能再有内容
forbidden-character: a character that a document may not have | 文件中有不允许的字符
foreign-operator: an operator of another language | 其他语言的运算符
full-width-colon: a full-width colon in the place of a colon | 全角冒号应为半角
full-width-punctuation: full-width punctuation in the place of its own | 全角标点应为半角
hold-elsewhere: a hold is set where it does not apply | 在不适用之处挂起
hold-never-set: nothing sets the hold | 没有任何内容设置该挂起
hold-without-return: a hold from which nothing releases | 无法解除的挂起
impossible-separation: different persons are asked for where there can be only one | 要求由不同的人执行，但不可能做到
incomplete-clock-step: a step of the clock lacks a part | 时钟步骤不完整
incomplete-deadline: a deadline lacks a part | 期限不完整
incomplete-expression: an expression ends too early | 表达式不完整
incomplete-metric: a metric lacks a part | 指标不完整
inexact-number: a number with more digits than can be kept | 数字的位数超出精度
invalid-address: what is no address | 地址写法不正确
invalid-calendar: a calendar has mistakes | 日历有错误
invalid-date: there is no such day | 没有这一天
invalid-duration: what is no duration | 时长写法不正确
invalid-literal: what is no value | 值的写法不正确
invalid-name: what cannot be a name | 不能用作名称
invalid-number: what is no number | 不是数字
invalid-pattern: a pattern that cannot be read | 模式无法读取
invalid-rank: what is no rank of a metric | 排位写法不正确
invalid-roll: what is no rule for days without work | 顺延规则写法不正确
invalid-threshold: what is no share of the time | 不是时限的百分比
iso-period: a period of ISO 8601 does not say how days count | ISO 时长没有说明如何计日
joined-lines: lines of a table have become one line | 表的各行被合成一行
key-is-not-text: a key must be a word | 键必须是词
leading-zero: a number with a zero in front | 数字前有多余的零
list-on-key-line: a list begins on the line of its key | 列表不能从键所在的行开始
masked-branch: a branch that an earlier one always takes | 被前面的分支遮盖的分支
masked-row: a row that others always come before | 被其他行遮盖的行
merge-key: a merge of YAML, which the language does not have | 本语言没有 YAML 的合并键
mergeable-rows: rows that could be one | 可以合并的行
misplaced-each: each stands where nothing starts | each 的位置不正确
missing-actor: it is not said who may take the step | 没有写明由谁执行
missing-clause: an element cites no clause | 没有引用条款
missing-colon: a key without its colon | 键后缺少冒号
missing-column: a table lacks a column | 表缺少一列
missing-extends: there is nothing to change | 没有写明所扩展的程序
missing-key: a key is missing | 缺少键
missing-merge: it is not said of which case this is a duplicate | 没有写明与哪个案件重复
missing-opening: it is not said which step opens the case | 没有写明由哪个步骤开启案件
missing-otherwise: it is not said what happens if no condition is true | 没有写明条件都不成立时如何
missing-start: it is not said which stage is first | 没有写明第一个阶段
missing-table: a decision has no rows | 决策没有行
missing-text: a text lacks a language | 缺少某种语言的文字
missing-translation: a text is missing in a language that was asked for | 缺少所要求语言的文字
missing-value: a key has no value | 键没有值
name-in-cell: a name of a fact in a cell | 单元格中写了事实的名称
names-no-field: a change names none of the fields that there are | 修改没有写明任何字段
nested-since: since within since | since 不能嵌套
never-due: nothing is due that could be moved | 没有到期时间
never-in-force: the last day lies before the first | 终止日早于起始日
no-addition: what cannot be added | 不能相加
no-input: a table has no input | 表没有输入
no-opening: nobody can open a case | 没有人能开启案件
no-order: what has no order | 没有大小顺序
no-output: a table has no output | 表没有输出
no-rows: a table has no rows | 表没有行
not-a-group: what cannot be grouped by | 不能用作分组
not-a-length: what has no length of time | 没有时间长度
not-an-event: what a metric cannot measure from or to | 不是可以计时的事件
not-elapsed: working time where elapsed time is asked for | 应为自然时间，而非工作时间
not-measurable: what a metric cannot measure | 不能度量
null-value: nothing stands where a value should | 值不能为空
number-too-large: a number too large to be counted with | 数字过大
only-conditional-tracks: every track is conditional, so that a stage may have nothing to do | 所有轨道都有条件，阶段可能无事可做
opening-without-stage: a case is opened and led nowhere | 案件开启后没有进入任何阶段
other-base-version: what is extended is there in another version only | 所扩展的程序只有其他版本
other-unit: two units in one sum | 单位不一致
output-outside-domain: a row gives what the output cannot be | 输出的值不在范围之内
overlapping-branches: branches of which several may fit | 可能有多个分支适用
parameter-without-value: a constant has no value | 参数没有值
personal-fact: something depends on what can be erased | 不能依赖可以删除的个人信息
quorum-out-of-reach: more must agree than may vote | 所需票数多于席位
quotes-of-text: quotation marks that belong to the text | 引号属于文字本身
removed-but-used: what is removed is still needed | 被移除的内容仍被使用
repeated-column: a column stands twice | 列重复
repeated-input: an input stands twice | 输入重复
repeated-name: a name that stands twice | 名称重复
required-step-blocked: a required step leaves no way on | 必需的步骤无法继续
reserved-name: a name that conditions use themselves | 保留的名称
several-documents: one file holds several documents | 一个文件中有多个文档
several-limits: a deadline has several limits | 期限有多个时限
several-measures: a metric measures several things | 指标度量了多项内容
several-tables: rows of a decision in several forms | 决策的行有多种写法
similar-names: names that are easily taken for each other | 名称容易混淆
starts-at-end: a stage ends as soon as it is entered | 阶段一进入就结束
stray-brace: a brace that opens or closes nothing | 多余的大括号
stuck-place: a place where nobody can do anything | 没有人能继续的处境
suppression-without-reason: a comment silences without a reason | 忽略诊断而没有写理由
swallowed-text: a comment swallows the rest of a text | 注释吞掉了其余文字
syntax: what YAML cannot read | YAML 语法错误
tab-indent: a tab cannot indent | 不能用制表符缩进
table-gap: a table gives no answer for some values | 决策表有空缺
table-overlap: rows of a table contradict each other | 决策表的行互相重叠
tag: a tag of YAML, which the language does not have | 本语言没有 YAML 的标签
target-without-promptly: a wish beside a limit | target 只能用于 promptly
text-behind-value: something follows a value that is whole | 完整的值之后不能再有文字
text-too-long: a text is longer than can be read | 文字过长
thousands-comma: a number with a comma, which could be a list | 带逗号的数字，可能被读作列表
threshold-without-start: a share of a time that has no start | 没有起点，百分比没有意义
too-deep: things stand within each other too deeply | 嵌套过深
too-few-items: a list has too few items | 列表项过少
too-many-columns: more columns than anybody reads | 列太多
too-many-layers: too many procedures extend each other | 扩展层次过多
too-many-outputs: more outputs than are allowed | 输出过多
too-many-problems: there are more problems than are shown | 问题过多，没有全部显示
too-many-tracks: a stage has too many tracks | 轨道过多
track-without-stages: a track has no stages, so that it could never end | 轨道没有阶段
unanswered-word: nothing is said for a word | 某个词没有对应的内容
unassigned-role: a role of the case that nobody gets | 案件角色从未指派
uncited-source: nothing cites the source | 来源没有被引用
unclosed-bracket: a bracket is not closed | 括号没有闭合
unclosed-comment: a comment is not closed | 注释没有闭合
unclosed-flow: a list or map in brackets is not closed | 括号内的列表或映射没有闭合
unclosed-quote: a quote is not closed | 引号没有闭合
unclosed-text: a text is not closed | 文字没有闭合
unexpected-bracket: a bracket that closes nothing | 多余的括号
unexpected-character: a character that fits nowhere | 意外的字符
unexpected-token: a word or sign that does not fit here | 意外的内容
unknown-address: an address of nothing | 地址所指不存在
unknown-anchor: nothing of this name starts or ends a clock | 未知的计时点
unknown-assignee: nobody of this name can be assigned | 未知的指派对象
unknown-base: nothing of this name can be extended | 未知的所扩展程序
unknown-calendar: there is no such calendar | 未知的日历
unknown-clause: a clause of no source | 未知的条款
unknown-day-of-the-opening: no day by which a period of application could be judged | 未知的适用日期
unknown-decision: there is no such decision | 未知的决策
unknown-fact: there is no such fact | 未知的事实
unknown-fact-with-words: no such fact chooses by words | 未知的词表事实
unknown-field: there is no such field | 未知的字段
unknown-form: there is no such form | 未知的表单
unknown-function: there is no such function | 未知的函数
unknown-grouping: there is no such grouping | 没有这个分组
unknown-hold: there is no such hold | 未知的挂起
unknown-instant: no such fact is an instant | 未知的时间事实
unknown-key: a key that the language does not have here | 未知的键
unknown-language: a text under a tag that is no language | 语言代码不存在
unknown-link: there is no such link | 未知的关联案件
unknown-list: no such fact is a list | 未知的列表事实
unknown-message: there is no such message | 未知的消息
unknown-metric: there is no such metric | 没有这个指标
unknown-name: nothing has this name | 未知的名称
unknown-name-of-a-case: no such fact names a case | 未知的案件名称事实
unknown-number-of-days: no such fact is a number of days | 未知的天数事实
unknown-opening: no such step opens a case | 未知的开启步骤
unknown-policy: there is no such policy | 未知的命中策略
unknown-record: there is no such record | 未知的记录
unknown-role: there is no such role | 未知的角色
unknown-role-of-the-case: there is no such role of the case | 未知的案件角色
unknown-row-mode: there is no such mode of rows | 未知的行模式
unknown-scale: there is no such scale | 未知的词表
unknown-seat: there is no such seat | 未知的席位
unknown-stage: there is no such stage | 未知的阶段
unknown-step: there is no such step | 未知的步骤
unknown-suppression: a comment silences what there is not | 忽略的诊断不存在
unknown-type: there is no such type | 未知的类型
unknown-unit: there is no such unit | 未知的单位
unknown-value: a word that the scale does not have | 词表中没有的词
unknown-word: a word that there is not | 未知的词
unknown-zone: there is no such time zone | 未知的时区
unlimited-extension: an extension without a limit | 延长没有上限
unquoted-sign: a sign at the beginning of a value that YAML reads otherwise | 值开头的符号须加引号
unreachable-branch: a branch that is never taken | 永远不会走到的分支
unreachable-output: a word that no row gives | 没有任何行给出的输出
unreachable-stage: a stage that no case enters | 无法到达的阶段
untakeable-step: a step that nobody can ever take | 永远无法执行的步骤
unused-field: a field that nothing uses | 没有被使用的字段
unused-suppression: a comment silences nothing | 忽略注释没有作用
without-effect: what changes nothing | 没有作用的内容
working-time: working time, which conditions cannot count | 条件不能计算工作时间
working-time-without-calendar: working time, and no calendar | 按工作时间计算，却没有日历
wrong-arguments: a function with the wrong arguments | 函数参数不正确
wrong-arithmetic: arithmetic with what is no number | 不能进行的运算
wrong-blank: a blank that YAML takes for a letter | YAML 不认识的空格
wrong-cell: what is no cell of a table | 不是决策表的单元格
wrong-cell-count: a row has more or fewer cells than the header | 单元格数与表头不符
wrong-comparison: two things that cannot be compared | 不能比较的内容
wrong-corner: the corner of a matrix does not name its sides | 矩阵左上角写法不正确
wrong-indent: an indent that fits no line before it | 缩进与前文不符
wrong-input-type: an input of the wrong type | 输入类型不正确
wrong-kind: a value of the wrong kind | 值的种类不正确
wrong-literal: a value that the input cannot have | 字面值与输入不符
wrong-output: what is no output of the table | 输出不正确
wrong-output-type: an output of the wrong type | 输出类型不正确
wrong-reference: a name that cannot stand here | 引用不正确
wrong-type: an expression of the wrong type | 类型不正确
wrong-value: a word that is not allowed here | 此处不允许的词
zone-needed: an instant without a zone | 缺少时区
`

/** What each diagnostic says, in a few words. */
export const diagnosticWords: ReadonlyMap<string, DiagnosticWords> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [code = '', en = '', zh = ''] = row.split(/: | \| /)
      return [code, { en, zh }] as const
    }),
)
