import type { Sentences } from '@dueprocess/rules'

/** What `link` says. */
export const link: Sentences = {
  'none is declared': '尚未声明任何一个',
  'unknown {0} `{1}`; {2}': '未知的{0} `{1}`；{2}',
  'a step declares it: `opens: {procedure: …, as: {0}}`':
    '由步骤声明：`opens: {procedure: …, as: {0}}`',
  '`{0}` is personal: it can be erased, so nothing may depend on it or quote it':
    '`{0}` 是个人信息：它可以被删除，因此不能有任何内容依赖或引用它',
  'record what matters here in a field of its own that is not personal':
    '请把此处需要的内容记录在另一个不含个人信息的字段中',
  'replace it by {0}': '请改为 {0}',
  'several stages are named `{0}`; available: {1}': '有多个阶段名为 `{0}`；可用：{1}',
  'write the path of the one that is meant': '请写所指阶段的路径',
  '`{0}` needs a length of time, and `promptly` has none':
    '`{0}` 需要时间长度，而 `promptly` 没有长度',
  'for example: 24 hours, 5 working days': '例如：24 hours、5 working days',
  '`each` starts a clock for every occurrence; only `after` starts one, not {0}':
    '`each` 在每次发生时开始计时；只有 `after` 可以这样计时，{0}不可以',
  'a metric': '指标',
  'write `first {0}` or `last {1}`': '请写 `first {0}` 或 `last {1}`',
  'the name alone means any occurrence': '只写名称即指任何一次',
  '`{0}` can occur more than once, so it does not say {1}': '`{0}` 可能发生多次，因此不能确定{1}',
  'when the clock starts': '从何时开始计时',
  'which time is meant': '指的是哪一次的时间',
  'write `first {0}`{1}': '请写 `first {0}`{1}',
  ', `last {0}` or `each {1}`': '、`last {0}` 或 `each {1}`',
  ' or `last {0}`': ' 或 `last {0}`',
  'no branch after `otherwise` can be taken': '`otherwise` 之后的分支永远不会被采用',
  'move `otherwise` to the end of the list': '请把 `otherwise` 移到列表末尾',
  'the list does not say where the case goes when every condition is false':
    '列表没有写明所有条件都不成立时案件去往何处',
  'end it with `- {otherwise: <stage>}`, or `- {otherwise: stay}`':
    '请以 `- {otherwise: <阶段>}` 或 `- {otherwise: stay}` 结尾',
  'a calendar': '日历',
  'it would not be known there which days count': '那时就不知道哪些日子计入',
  'the calendar `{0}` that is installed is wrong{1}: {2}': '所安装的日历 `{0}` 有误{1}：{2}',
  ' at {0}': '（{0} 处）',
  'nothing is said for {0}, so {1}': '没有写明 {0} 的情形，{1}',
  'give each {0}, or add `else`': '请为每一种写明{0}，或添加 `else`',
  'a deadline has one limit, this one has {0}': '一个期限只有一个时限，这里有 {0}',
  'list several under `due`: the earliest governs': '多个时限请列在 `due` 之下：以最早的为准',
  '`after` has no effect beside `at`, which names the instant itself':
    '`after` 与 `at` 并列时不起作用，因为 `at` 写明的就是时间本身',
  '`after` has no effect beside `due`: each of its limits says from when':
    '`after` 与 `due` 并列时不起作用：各时限自己写明从何时起',
  'remove `after`': '请删除 `after`',
  'write `after` in each limit that needs it': '请在需要的每个时限中写 `after`',
  'a deadline that comes round says from when and what must be done each time (`after` and `until`)':
    '循环的期限须写明从何时起，以及每次必须做什么（`after` 和 `until`）',
  'for example: {every: 1 year, after: first adopt-plan, until: hold-drill}':
    '例如：{every: 1 year, after: first adopt-plan, until: hold-drill}',
  '{0}; a deadline says how long and from when (`within` and `after`), or `at` which recorded instant, or lists several in `due`, or comes round `every` so often':
    '{0}；期限须写明多长时间及从何时起（`within` 和 `after`），或以 `at` 写明所记录的时间，或在 `due` 中列出多个，或以 `every` 写明循环周期',
  'for example: {within: 1 hour, after: register, until: accept}':
    '例如：{within: 1 hour, after: register, until: accept}',
  '`within` has no `after`, so that its time never begins':
    '`within` 没有 `after`，因此从不开始计时',
  '`after` has no `within`, so that nothing is ever due': '`after` 没有 `within`，因此从不到期',
  'it is not said when it is due': '没有写明何时到期',
  'the deadline would have no length there': '那时期限就没有长度',
  'an output of `{0}` cannot be called `reason`: whoever overrides the decision gives a reason under this name':
    '`{0}` 的输出不能名为 `reason`：人工改判决策的人以此名称写理由',
  'give it another name': '请换一个名称',
  'the decision `{0}` has no rows; write them as one of: table, matrix, rules':
    '决策 `{0}` 没有行；请以下列之一书写：table、matrix、rules',
  'the decision `{0}` has rows in several forms ({1}); one must hold them all':
    '决策 `{0}` 的行有多种写法（{1}）；请全部写在其中一种之下',
  '`{0}` has no effect on a matrix: each pair of inputs has one field':
    '`{0}` 对矩阵不起作用：每对输入只有一格',
  'remove `{0}`, or write the rows as a `table`': '请删除 `{0}`，或把各行写成 `table`',
  'a matrix gives one output, not {0}: {1}': '矩阵只有一个输出，而不是 {0} 个：{1}',
  'write a `table` with a column for each output': '请写成 `table`，每个输出一列',
  'a deadline that is due `at` a recorded instant has no start, so `{0}` of it is no instant':
    '以 `at` 写明到期时间的期限没有起点，因此其 `{0}` 不是确定的时间',
  'use 100%, with `plus` for later': '请用 100%，更晚时加 `plus`',
  '`{0}` is no share of the time allowed': '`{0}` 不是所给时间的百分比',
  'write a percentage, such as 75% or 100%': '请写百分比，例如 75% 或 100%',
  '`message` has no effect without `notify`: nobody gets it':
    '没有 `notify` 时 `message` 不起作用：没有人收到它',
  'add `notify` with a role, or remove `message`': '请添加带角色的 `notify`，或删除 `message`',
  'the extension is counted in {0}, its maximum in {1}': '延长以{0}计，其上限以{1}计',
  'write the maximum in {0}': '请以{0}写上限',
  '`{0}` is computed and may be any number of days; an extension has at most {1}':
    '`{0}` 由计算得出，可以是任何天数；延长最多为 {1}',
  'add `max`, for example `max: 60 days`': '请添加 `max`，例如 `max: 60 days`',
  '`{0}` is not a stretch of elapsed time; available units: minutes, hours, days, weeks, months, years':
    '`{0}` 不是一段自然时间；可用单位：minutes、hours、days、weeks、months、years',
  '`{0}` stands twice in `per`': '`{0}` 在 `per` 中出现两次',
  'remove one of them': '请删除其中一个',
  '`{0}` is of the type {1}, whose values make no groups': '`{0}` 的类型为 {1}，其值不能用作分组',
  'group by its period': '请按其所在期间分组',
  'group by a fact of the type {0}': '请按类型为 {0} 的事实分组',
  '`form` has no effect without `by`: nobody fills it in when linked cases release the hold':
    '没有 `by` 时 `form` 不起作用：由关联案件解除挂起时没有人填写它',
  'add `by` with a role, or remove `form`': '请添加带角色的 `by`，或删除 `form`',
  'nothing sets the hold `{0}`: it says nobody who may, and no step sets it':
    '没有任何内容设置挂起 `{0}`：没有写明谁可以设置，也没有步骤设置它',
  'add `set: {by: <role>}`, or `hold: {0}` to the step that begins the waiting':
    '请添加 `set: {by: <角色>}`，或在开始等待的步骤中添加 `hold: {0}`',
  'a brace opens or closes nothing here; facts stand in braces':
    '此处的大括号没有配对；事实写在大括号之内',
  'write it twice where a brace is meant': '需要大括号本身时请写两个',
  'the metric `{0}` measures nothing': '指标 `{0}` 没有度量任何内容',
  'add one of {0}': '请添加其中之一：{0}',
  'the metric `{0}` measures several things, so its figure could not be told':
    '指标 `{0}` 度量了多项内容，无法得出一个数',
  'make another metric of `{0}`': '请把 `{0}` 写成另一个指标',
  'a percentile needs a `rank`': '百分位需要 `rank`',
  'there is no percentile `{0}`': '没有百分位 `{0}`',
  'only a percentile has a `rank`, not `{0}`': '只有百分位有 `rank`，`{0}` 没有',
  'a percentile has one above 0% and up to 100%, such as `rank: 90%`':
    '百分位须大于 0% 且不超过 100%，例如 `rank: 90%`',
  '`{0}` is of the type {1}, and `{2}` needs a number or a duration':
    '`{0}` 的类型为 {1}，而 `{2}` 需要数字或时长',
  'to count cases in which something is true use `count` or `share`':
    '要计算某事成立的案件数，请用 `count` 或 `share`',
  'time passes between two events, and here are {0}': '时间在两个事件之间计算，而这里有 {0} 个',
  'name the first and the last of them': '请写明第一个和最后一个',
  '`{0}` is neither a step nor entering a stage, after which facts could be read':
    '`{0}` 既不是步骤，也不是进入阶段，无法在其后读取事实',
  'write for example `last resolve` or `enter closed`': '请写例如 `last resolve` 或 `enter closed`',
  '`{0}` has several steps that open a case, and it is not said which; available: {1}':
    '`{0}` 有多个开启案件的步骤，没有写明是哪一个；可用：{1}',
  'add `step`': '请添加 `step`',
  'the step opens `{0}` twice': '该步骤两次开启 `{0}`',
  'give one of them another name, or open several with `each`':
    '请给其中一个换一个名称，或以 `each` 开启多个',
  'the first one is here': '第一个在此',
  '`{0}` opens a case that at once opens another, and so on without end':
    '`{0}` 开启的案件会立即开启另一个案件，如此无休无止',
  'open it in a step that does not open a case': '请在不开启案件的步骤中开启它',
  'the expression has no value, so it is no constant': '表达式没有值，因此不是常量',
  'write a number, a text in quotes, true, false, or a date':
    '请写数字、引号内的文字、true、false 或日期',
  '`{0}` is a condition; a text alone in `pause` names a hold':
    '`{0}` 是条件；`pause` 中单独的文字是挂起的名称',
  'write {while: {0}}': '请写 {while: {0}}',
  '`then` leads to `{0}`, but only a step can say of which case this is a duplicate':
    '`then` 通往 `{0}`，但只有步骤能写明与哪个案件重复',
  'lead a step with `merge` to that stage': '请让带 `merge` 的步骤通往该阶段',
  '`{0}` has stages but does not say which is first; available: {1}':
    '`{0}` 有阶段，但没有写明哪一个是第一个；可用：{1}',
  'add `start: {0}`': '请添加 `start: {0}`',
  '`{0}` would have ended as soon as it is entered: `{1}` is final':
    '`{0}` 一进入就会结束：`{1}` 是最终阶段',
  'start at a stage that is not final': '请从非最终阶段开始',
  'the track `{0}` has no stages of its own, so it could never end':
    '轨道 `{0}` 没有自己的阶段，因此永远无法结束',
  'give it `stages`, one of them final, and a `start`':
    '请给它 `stages`（其中一个为最终阶段）和 `start`',
  'every track of `{0}` is conditional, so the stage may have nothing to do and end at once':
    '`{0}` 的每条轨道都有条件，因此该阶段可能无事可做而立即结束',
  'leave out the `when` of one track, or add a track without it':
    '请去掉一条轨道的 `when`，或添加一条没有 `when` 的轨道',
  '{0} tracks have a `when`; a stage may have {1} of them':
    '有 {0} 条轨道带 `when`；一个阶段最多 {1} 条',
  'join tracks that start together, or divide the stage': '请合并同时开始的轨道，或拆分该阶段',
  '`{0}` is final, so nothing can happen in it: `{1}` has no effect':
    '`{0}` 是最终阶段，其中不能再发生任何事：`{1}` 不起作用',
  'remove `{0}`, or `final`': '请删除 `{0}`，或删除 `final`',
  '`{0}` ends `{1}` and not the case, which is not yet `{2}` then':
    '`{0}` 结束的是 `{1}` 而不是案件，案件那时还不是 `{2}`',
  'write `final: true`, or move the stage to the top': '请写 `final: true`，或把该阶段移到最外层',
  'a step named `{0}` exists already; conditions and deadlines could not tell the two apart':
    '已有名为 `{0}` 的步骤；条件和期限无法区分两者',
  'give one of them another name': '请给其中一个换一个名称',
  anywhere: '在任何位置',
  'at `{0}`': '在 `{0}`',
  'the hold `{0}` is only in `{1}`, but with this step the case may be {2}':
    '挂起 `{0}` 只在 `{1}` 之内，而执行此步骤时案件可能{2}',
  'set it in a step of that stage, or widen `in` of the hold':
    '请在该阶段的步骤中设置，或放宽挂起的 `in`',
  '`merge` has no effect: `{0}` does not lead to a stage that is `final: duplicate`':
    '`merge` 不起作用：`{0}` 没有通往 `final: duplicate` 的阶段',
  'remove `merge`, or lead the step to such a stage': '请删除 `merge`，或让该步骤通往这样的阶段',
  '`{0}` ends the case as a duplicate at `{1}`, but does not say of which case':
    '`{0}` 在 `{1}` 以重复为由结束案件，但没有写明与哪个案件重复',
  'add `merge` with the field that names the other case': '请添加 `merge`，写明指明另一案件的字段',
  '`{0}` does not say who may take it': '`{0}` 没有写明由谁执行',
  'add `by` with a role, or with several': '请添加 `by`，写一个或多个角色',
  '`{0}` opens a case but does not always lead it into a stage':
    '`{0}` 开启案件，但并非总是使案件进入某个阶段',
  'add `to` with a stage; an opening cannot `stay`': '请添加带阶段的 `to`；开启步骤不能 `stay`',
  '`{0}` needs `by: clock` and `after` together, in a stage: the clock takes a step some time after its stage was entered':
    '`{0}` 须同时有 `by: clock` 和 `after`，并写在阶段之内：时钟在进入该阶段一段时间之后执行该步骤',
  'for example: {by: clock, after: 5 working days, to: archived}':
    '例如：{by: clock, after: 5 working days, to: archived}',
  'the last day, {0}, lies before the first, {1}': '最后一日 {0} 早于第一日 {1}',
  'there is no day `{0}`': '没有 `{0}` 这一天',
  'write year, month and day, such as 2026-01-31': '请写年、月、日，例如 2026-01-31',
  'the form has both `{0}` and `{1}?`': '表单既有 `{0}` 又有 `{1}?`',
  'keep the one with the question mark if it may be left empty': '如果可以不填，请保留带问号的一个',
  'the seats say who may vote': '由席位说明谁可以投票',
  'a vote has a form of its own: for or against, and a reason':
    '投票有自己的表单：赞成或反对，以及理由',
  'the clock does not vote': '时钟不投票',
  '`{0}` cannot stand beside `votes`: {1}': '`{0}` 不能与 `votes` 并列：{1}',
  'remove `{0}`': '请删除 `{0}`',
  '`{0}` opens a case, and nobody can vote before there is one':
    '`{0}` 用于开启案件，而案件开启之前没有人能投票',
  'open the case with a step of one person, and vote in a stage':
    '请以一个人的步骤开启案件，再在阶段中投票',
  'the step is here': '该步骤在此',
  '{0} must agree, but there are only {1} seats: {2}': '须有 {0} 个同意，但只有 {1} 个席位：{2}',
  'ask for at most {0}, or add seats': '请要求最多 {0} 个，或增加席位',
  'a role': '角色',
  'nobody would be meant there': '那时就没有所指的人',
  'the {0} `{1}` depends on itself: {2}': '{0} `{1}` 依赖于自身：{2}',
  'take one of them out of the round': '请把其中一个移出这个循环',
  'the {0} `{1}` rests on more than {2} others, one on the other':
    '{0} `{1}` 逐层依赖的内容超过 {2} 层',
  'say it with fewer steps in between': '请减少中间的层次',
  '`{0}` needs an instant at which it is due; what is due promptly has none':
    '`{0}` 需要到期时间；立即完成的事项没有到期时间',
  'give a duration in `within`, or remove `{0}`': '请在 `within` 中写时长，或删除 `{0}`',
  '`target` is a wish for what is due promptly; this deadline says itself when it is due':
    '`target` 用于说明立即完成的事项最好在多长时间内完成；而此期限已经写明何时到期',
  'write `within: promptly`, or remove `target`': '请写 `within: promptly`，或删除 `target`',
  'several limits': '多个时限',
  '{0} and {1} do not go together: it could not be told which run is meant':
    '{0} 和 {1} 不能同时使用：无法确定指哪一次',
  'make two deadlines of it': '请写成两个期限',
  '`reopen` has no effect without `until`: what nothing meets is never owed again':
    '没有 `until` 时 `reopen` 不起作用：没有任何内容能满足的期限不会再次需要履行',
  'say in `until` what meets the deadline, or remove `reopen`':
    '请在 `until` 中写明由什么来满足该期限，或删除 `reopen`',
  '`{0}` meets the deadline and makes it owed again at once':
    '`{0}` 满足该期限，同时又使它再次需要履行',
  '`{0}` starts the clock anew already': '`{0}` 本来就会重新开始计时',
  'let another step meet it': '请由另一个步骤来满足它',
  'remove `reopen`, or start the clock elsewhere': '请删除 `reopen`，或从别处开始计时',
  '`{0}` has no effect: no fact chooses how long this deadline has':
    '`{0}` 不起作用：没有事实决定此期限有多长',
  'choose in `within` by `of`, or remove `{0}`': '请在 `within` 中以 `of` 选择，或删除 `{0}`',
  'a {0} cannot be called `{1}`: where a {2} may stand, the word means something else':
    '{0}不能名为 `{1}`：在可以写{2}的地方，这个词另有含义',
  'a {0} cannot be called `{1}`: conditions use the word themselves; reserved: {2}':
    '{0}不能名为 `{1}`：条件自己要用这个词；保留的词：{2}',
  '`{0}` names a {1} and a {2}, so a condition could not tell which is meant':
    '`{0}` 既是{1}又是{2}，条件无法确定指哪一个',
  'the {0} is here': '{0}在此',
}
