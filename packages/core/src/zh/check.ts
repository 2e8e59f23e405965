import type { Sentences } from '@dueprocess/rules'

/** What `check` says. */
export const check: Sentences = {
  'in the decision `{0}`: {1}; {2} more pairs of rows overlap, too, so another `policy` may be meant':
    '决策 `{0}`：{1}；另有 {2} 对行重叠，可能应使用另一种 `policy`',
  '{0} cannot be taken while `{1}` is left empty: no condition is known to be true, and `otherwise` needs all to be false; {2}':
    '`{1}` 未填写时，{0} 无法执行：没有一个条件可知成立，而 `otherwise` 需要全部条件不成立；{2}',
  'ask for the field (without `?`), or begin with `defined({0}) and …`':
    '请要求填写该字段（去掉 `?`），或以 `defined({0}) and …` 开头',
  '`then` of `{0}`': '`{0}` 的 `then`',
  'the calendar `{0}` is known until {1}, and `{2}` is never due before {3}':
    '日历 `{0}` 只公布到 {1}，而 `{2}` 的到期时间绝不早于 {3}',
  'install a calendar with later years': '请安装含有以后年份的日历',
  'the clock alone leads from `{0}` back to `{1}`, again and again':
    '仅凭时钟步骤就会从 `{0}` 又回到 `{1}`，循环不止',
  'let one of the steps in the round be taken by a person': '请让循环中的某个步骤由人执行',
  'from the stage `{0}` no way leads to a final stage, so a case could never be closed':
    '从阶段 `{0}` 没有通往最终阶段的路，案件永远无法结案',
  'add a step with `to`, a `then`, or mark the last stage `final: true`':
    '请添加带 `to` 的步骤或 `then`，或把最后的阶段标为 `final: true`',
  'the deadline `{0}` has more time than `{1}`, which cannot be met before it':
    '期限 `{0}` 的时间比 `{1}` 还长，而后者不可能先于它完成',
  'shorten it, or give the other one more time': '请缩短它，或延长另一个期限',
  'the shorter deadline is here': '较短的期限在此',
  'the deadline `{0}` can never be met: what it waits for can never happen':
    '期限 `{0}` 永远无法满足：它所等待的事不可能发生',
  'wait for something that can happen': '请等待可能发生的事',
  'the deadline `{0}` can never start: what starts it can never happen':
    '期限 `{0}` 永远不会开始：使它开始的事不可能发生',
  'let it start at something that can happen, or remove it': '请让它从可能发生的事开始，或删除它',
  'the deadline `{0}` starts when what it waits for cannot come any more':
    '期限 `{0}` 开始之时，它所等待的事已不可能再发生',
  'exchange what starts it and what ends it, or name a later step':
    '请对调开始与结束的条件，或写明较晚的步骤',
  'nobody is told when the deadline `{0}` is missed': '期限 `{0}` 逾期时没有人得到通知',
  'add `escalate`, for example `[{at: 100%, notify: <role>}]`':
    '请添加 `escalate`，例如 `[{at: 100%, notify: <角色>}]`',
  'the deadline `{0}` has no `until`, so it is a window, which is over and never missed; but {1}':
    '期限 `{0}` 没有 `until`，因此只是一段时间，过后即止，从不逾期；但{1}',
  'say what meets it: `until: <step>`; {0}': '请写明由什么来满足：`until: <步骤>`；{0}',
  'a condition asks for `{0}`, which is never true': '有条件使用 `{0}`，而它永远不成立',
  'of a window ask for `deadline.{0}.open`, which is false once it is over':
    '对这段时间请使用 `deadline.{0}.open`，时间过后它就不成立',
  'somebody is told when its time is up': '时间用完时会通知某人',
  'if they are to hear that a window is over, say so in a comment: `# dueprocess-ignore deadline-without-until: <reason>`':
    '如果只是要通知他们时间已过，请用注释说明：`# dueprocess-ignore deadline-without-until: <理由>`',
  '`promptly` has no end': '`promptly` 没有终点',
  'or remove it, for it says nothing': '或删除它，因为它没有意义',
  'no way leads to an end of the track `{0}`, so `then` of `{1}` is never followed':
    '轨道 `{0}` 没有通往终点的路，因此 `{1}` 的 `then` 永远不会执行',
  'lead a step to a stage of the track that is `final: true`':
    '请让一个步骤通往该轨道中 `final: true` 的阶段',
  '`{0}` escalates to `{1}`, a role of the case that nobody is ever given':
    '`{0}` 升级通知 `{1}`，而这个案件角色从未指派给任何人',
  '`{0}` escalates to `{1}`, which has no other part in the procedure':
    '`{0}` 升级通知 `{1}`，而该角色在程序中没有其他参与',
  'name a role that can do something about it, or give it a step':
    '请写明能够有所作为的角色，或给它一个步骤',
  'for example: {0}': '例如：{0}',
  '`{0}` is never known here: no step that records it can come before `{1}`':
    '`{0}` 在此处永远是未知的：没有记录它的步骤可以先于 `{1}`',
  'ask for a fact that is recorded before, or record it earlier':
    '请使用此前已经记录的事实，或更早记录它',
  'nobody can ever release the hold `{0}`, so what it holds never goes on{1}':
    '没有人能够解除挂起 `{0}`，被它挂起的内容永远无法继续{1}',
  'let somebody release it who is there: `release: {by: <role>}`':
    '请让在场的人能够解除：`release: {by: <角色>}`',
  '`{0}` wants different persons where `{1}` wants the same':
    '`{0}` 要求不同的人，而 `{1}` 要求同一人',
  'keep one of the two rules, or say with `when` when each holds':
    '请只保留其中一条规则，或以 `when` 写明各自何时适用',
  'the other rule is here': '另一条规则在此',
  'nobody can take `{0}`: whoever holds its role has taken it on by another step of `{1}`, and may not do both':
    '没有人能执行 `{0}`：担任其角色的人已因 `{1}` 的另一步骤而任职，而两者不得由同一人执行',
  'let `{0}` be done by another role as well': '请允许另一角色也执行 `{0}`',
  'the ways before it are taken first': '前面的去向总是先被采用',
  'it is never true': '它永远不成立',
  '{0} never goes on by `when: {1}`: {2}': '{0} 永远不会按 `when: {1}` 继续：{2}',
  'move it up, mend its condition, or remove it': '请把它上移，修正其条件，或删除它',
  'the {0} `{1}` cites no clause': '{0} `{1}` 没有引用条款',
  'cite what it implements, for example `clause: {0}-1`':
    '请引用它所落实的条款，例如 `clause: {0}-1`',
  '{0} `{1}` has no text{2}': '{0} `{1}` 没有文字{2}',
  ' in {0}': '（{0}）',
  'people are shown its name instead; write what they call it':
    '人们看到的将是它的名称；请写明人们如何称呼它',
  'the {0}': '{0}',
  'the word': '词',
  'the message': '消息',
  'no step opens a case of `{0}`, so nobody can ever begin one':
    '没有步骤开启 `{0}` 的案件，因此无法开始任何案件',
  'write a step under `open`, for example `open: {report: {by: clerk, to: reported}}`':
    '请在 `open` 之下写一个步骤，例如 `open: {report: {by: clerk, to: reported}}`',
  '{0} can go on by `{1}` and by `{2}`; the one above is taken; {3}':
    '{0} 既可按 `{1}` 也可按 `{2}` 继续；采用的是上面的一个；{3}',
  'let the conditions exclude each other, so that order does not matter':
    '请让各条件互斥，使次序无关紧要',
  'the other condition is here': '另一个条件在此',
  '`{0}` can never be left: it owes `{1}`, which nobody can ever take':
    '`{0}` 永远无法离开：必须先执行 `{1}`，而没有人能执行它',
  'make the step possible, or do not require it': '请使该步骤可以执行，或不要求执行它',
  '`{0}` and `{1}` differ only in upper and lower case': '`{0}` 和 `{1}` 只有大小写不同',
  'give one of them a name that cannot be taken for the other': '请给其中一个换一个不会混淆的名称',
  '`{0}` is here': '`{0}` 在此',
  'once `{0}` has ended': '在 `{0}` 结束之后',
  'in the stage `{0}`': '在阶段 `{0}`',
  'a case can get stuck {0}: every way out is closed, and nothing can open one; {1}':
    '案件可能{0} 陷入停滞：所有去向都已关闭，且没有任何内容能使其打开；{1}',
  'add a way out for that case, or let a step change what the conditions ask for':
    '请为这种案件添加去向，或让某个步骤改变条件所问的内容',
  'it was not proven that a case cannot get stuck in `{0}`: {1}':
    '未能证明案件不会在 `{0}` 陷入停滞：{1}',
  'there is too much that can come before it': '此前可能发生的情形太多',
  'it depends on time, linked cases or chosen roles, which are not played through':
    '取决于时间、关联案件或所选角色，这些没有逐一推演',
  '`{0}` is ignored here without a reason': '`{0}` 在此处被忽略，却没有写理由',
  'say why: `# {0} {1}: <reason>`': '请说明理由：`# {0} {1}: <理由>`',
  'nothing here is reported as `{0}`, so there is nothing to ignore':
    '此处没有报告 `{0}`，没有可以忽略的内容',
  'remove the comment, or move it before the line that it is about':
    '请删除该注释，或移到它所针对的行之前',
  'this comment does not say what is to be ignored': '该注释没有写明要忽略什么',
  'nothing that may be ignored is called `{0}`': '没有可以忽略的 `{0}`',
  'did you mean `{0}`?': '是否指 `{0}`？',
  'write `# {0} <code>: <reason>`, with a code that a warning shows':
    '请写 `# {0} <代码>: <理由>`，代码为警告所显示的代码',
  'in the decision `{0}`: {1}': '决策 `{0}` 中：{1}',
  'a row with these cells would answer: {0}': '有如下单元格的一行即可作答：{0}',
  'the decision `{0}` is too large to prove that it has no {1}':
    '决策 `{0}` 过大，无法证明其中没有{1}',
  'nobody can hold `{0}` yet: it is a role of the case, and nothing that assigns it can come before `{1}`':
    '还没有人能担任 `{0}`：它是案件角色，而没有指派它的步骤可以先于 `{1}`',
  'assign `{0}` in an earlier step, or name another role':
    '请在更早的步骤中指派 `{0}`，或写另一个角色',
  'nothing in this procedure cites a clause of `{0}`': '此程序没有引用 `{0}` 的任何条款',
  'cite `{0}-…` where it is implemented, or remove the source':
    '请在落实之处引用 `{0}-…`，或删除该来源',
  '`{0}` is a clause of no source of this procedure{1}; available: {2}':
    '`{0}` 不是此程序任何来源的条款{1}；可用：{2}',
  ', nor are {0} others of `{1}`': '，`{1}` 另有 {0} 个条款也不是',
  'did you mean `{0}{1}`?': '是否指 `{0}{1}`？',
  'begin it with the name of a source and a hyphen, or declare the source':
    '请以来源的名称和连字符开头，或声明该来源',
  '`{0}` is a country, not its language': '`{0}` 是国家，不是其语言',
  '`{0}` is no language': '`{0}` 不是语言',
  '{0}, so no reader asks for this text{1}': '{0}，因此没有读者会用到这段文字{1}',
  'write a language of ISO 639, such as `en`, `zh` or `zh-Hant`':
    '请写 ISO 639 的语言代码，例如 `en`、`zh` 或 `zh-Hant`',
  'no step leads to the stage `{0}`': '没有步骤通往阶段 `{0}`',
  'lead a step to it, or remove it': '请让一个步骤通往它，或删除它',
  '`{0}` can never be taken: `{1}: {2}` {3}': '`{0}` 永远无法执行：`{1}: {2}` {3}',
  'mend the condition, or remove the step': '请修正条件，或删除该步骤',
  '`{0}` can never be taken: `{1}` must have come before, and never can':
    '`{0}` 永远无法执行：`{1}` 必须先于它，而它不可能发生',
  'let `{0}` be possible, or change the constraint': '请使 `{0}` 能够执行，或修改该约束',
  'is never true': '永远不成立',
  'is never false': '永远成立',
  'nothing reads `{0}.{1}`, and `{2}` stands in no record':
    '没有任何内容读取 `{0}.{1}`，且 `{2}` 不在任何记录之中',
  'put the form into a record, use the field, or do not ask for it':
    '请把该表单写入记录，使用该字段，或不再要求填写',
  '`{0}` takes every hour of every day for working time, in UTC{1}: no calendar says when people work':
    '`{0}` 把每天的每个小时都算作工作时间，按 UTC 计{1}：没有日历说明人们何时工作',
  ', as does 1 other place': '，另有 1 处也是如此',
  ', as do {0} other places': '，另有 {0} 处也是如此',
  'name a calendar, for example `calendars: {office: cn-office}`; {0}':
    '请写明日历，例如 `calendars: {office: cn-office}`；{0}',
  'or leave `roll` out': '或去掉 `roll`',
  'a number of hours': '小时数',
  'or write {0}, if time counts while nobody works': '或者，如果无人工作的时间也计入，请写{0}',
}
