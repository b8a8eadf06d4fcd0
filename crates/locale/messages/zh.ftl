# 网站的中文文字。

## The frame of every page
site-name = Lexarium
site-motto = 有关网络犯罪的法律、案例和经验
skip-to-content = 跳至正文
nav-main = 主导航
nav-more = 其他页面
nav-languages = 语言
nav-search = 搜索
nav-laws = 法律
nav-cases = 案例
nav-lessons = 经验教训
nav-strategies = 战略
nav-treaties = 条约
nav-topics = 专题
nav-countries = 国家
nav-analyse = 分析
nav-publications = 出版物
nav-authorities = 主管机关
nav-courts = 法院
nav-organisations = 组织
nav-about = 关于本站
nav-api = 数据和接口
footer-note = 不使用 Cookie，不跟踪。每项事实均注明来源；每项建议均标明为建议。
footer-operator = 本站由 { $name } 运营。
and-more = { PLURAL($count) ->
   *[other] 另有 { $count } 项
}
changed = 更改日期：
copy = 复制
copied = 已复制
source = 来源
sample = 样例
suggested = 建议
untitled = 无标题
on-this-page = 本页内容

## Home
home-heading = 查找法律对网络犯罪的规定
home-search-hint = 可输入词语、“短语”、条款编号，或任何语言的专题。
home-empty = 这里尚无内容。请用“lexarium import”导入法律，或用“lexarium catalogue”载入初始目录。
coverage-title = 收录内容
new-title = 最新内容
map-title = 各国法律
map-heading = 世界
map-alt = 按各国收录法律数量着色的世界地图；下方列表内容相同
map-countries = { PLURAL($count) ->
   *[other] 有 { $count } 个国家至少收录了一部法律。
}
map-all-countries = 所有国家
count-law-long = { PLURAL($count) ->
    [0] 无法律
   *[other] { $count } 部法律
}
count-topic-long = { PLURAL($count) ->
   *[other] { $count } 个专题
}
count-law = { PLURAL($count) ->
   *[other] 部法律
}
count-case = { PLURAL($count) ->
   *[other] 个案例
}
count-lesson = { PLURAL($count) ->
   *[other] 项经验教训
}
count-strategy = { PLURAL($count) ->
   *[other] 项战略
}
count-instrument = { PLURAL($count) ->
   *[other] 项条约和示范法
}
count-concordance = { PLURAL($count) ->
   *[other] 份对照表
}
count-publication = { PLURAL($count) ->
   *[other] 份出版物
}
count-authority = { PLURAL($count) ->
   *[other] 个主管机关
}
count-topic = { PLURAL($count) ->
   *[other] 个专题
}
count-country = { PLURAL($count) ->
   *[other] 个国家
}
count-court = { PLURAL($count) ->
   *[other] 个法院
}
count-organisation = { PLURAL($count) ->
   *[other] 个组织
}

## Search
search-label = 搜索法律、案例和经验教训
search-placeholder = 非法侵入、第285条、“计算机系统”
search-button = 搜索
search-help = 如何搜索
search-title = 搜索
search-title-for = 搜索：{ $name }
search-results = 结果
search-total = { PLURAL($count) ->
    [0] 没有结果
   *[other] { $count } 条记录
}
search-more-provisions = { PLURAL($count) ->
   *[other] 另有 { $count } 个条款匹配
}
search-none = 没有找到结果
search-none-next = 您可以：
search-without-filters = 不用筛选条件搜索
search-any-word = 搜索其中任一词语
search-by-topic = 按专题查找
search-by-country = 按国家查找
did-you-mean = 您要找的是不是
expansion = 另以所有语言显示与下列专题有关的条款：
expansion-remove = 不包括这些条款
expansion-add = 同时以所有语言显示与所提专题有关的条款
facets-title = 缩小范围
filters-chosen = 正在使用的筛选条件
filter-remove = 去除
filter-any = 不限
filter-apply = 显示
filter-clear = 清除筛选条件
filter-list = 筛选本列表
facet-more = 更多
facet-kind = 类别
facet-country = 国家
facet-region = 区域
facet-topic = 专题
facet-language = 语言
facet-year = 年份
facet-status = 状态
facet-instrument = 条约
facet-from = 起始
facet-to = 截止
sort-label = 排序
sort-relevance = 最相关在前
sort-newest = 最新在前
sort-oldest = 最早在前
sort-changed = 最近更改在前
sort-name = 按名称
sort-added = 按收录次序
pager-label = 页
pager-first = 第一页
pager-next = 下一页
take-away = 下载：
query-fault = 无法进行此搜索：
search-error-too-long = 共有 { $length } 个字符；最多为 { $most } 个。
search-error-too-deep = 第 { $position } 个字符处的括号嵌套过深；最多为 { $most } 层。
search-error-too-many-clauses = 词语和短语超过 { $most } 个；请删减。
search-error-phrase-too-long = 第 { $position } 个字符处的短语超过 { $most } 个词；请缩短。
search-error-unbalanced-quote = 第 { $position } 个字符处的引号没有闭合；请闭合或删除。
search-error-unbalanced-bracket = 第 { $position } 个字符处的括号不成对；请补全或删除。
search-error-unknown-field = 没有“{ $name }”这一字段。可用字段为：{ $known }。
search-error-prefix-too-short = “{ $prefix }*”太短；星号前请至少输入两个字母。
search-error-foreign-cursor = 此页属于另一次搜索；请从第一页重新开始。

## The query language
query-title = 如何搜索
query-lead = 所有词语都必须出现，次序不限。完全匹配的词语排在其他词形之前。重音符号和大小写不影响结果。
query-example = 您输入
query-finds = 您找到
query-words = 含有两个词语或其他词形的条款
query-phrase = 原样相邻的词语
query-or = 任一词语
query-not = 含有第一个词语而不含第二个
query-brackets = 括号用于组合备选项
query-field = 标题中的词语；也可用 country:KEN、kind:case、language:fr、year:2018、status:in-force、topic:…、instrument:…、id:…
query-prefix = 以此开头的所有词语
query-fuzzy = 相差一两个字母的词语，用于拼写不确定时
query-near = 相隔最多五个词的词语

## Kinds of record
kind = 类别
kind-law = 法律
kind-case = 案例
kind-lesson = 经验教训
kind-strategy = 战略
kind-instrument = 条约或示范法
kind-concordance = 对照表
kind-publication = 出版物
kind-authority = 主管机关
kind-topic = 专题
kind-country = 国家
kind-court = 法院
kind-organisation = 组织
plural-law = 法律
plural-case = 案例
plural-lesson = 经验教训
plural-strategy = 战略
plural-instrument = 条约和示范法
plural-concordance = 对照表
plural-publication = 出版物
plural-authority = 主管机关
plural-topic = 专题
plural-country = 国家
plural-court = 法院
plural-organisation = 组织
list-law = 法律：法令、法典、政令和法律草案，收有文本的附有条款。
list-case = 法院的裁判：事实、指控、裁决、刑罚，以及所收文本。
list-lesson = 侦查、起诉与合作中的经验教训和良好做法。
list-strategy = 国家和区域战略及政策。
list-instrument = 条约、议定书、示范法和指令，及其缔约方。
list-concordance = 各来源就一国法律与一项条约逐条所作的说明。
list-publication = 研究报告、手册和培训材料。
list-authority = 主管机关和联络点，声明全天候服务的予以注明。
list-topic = 犯罪、权力、合作、证据和保障措施。
list-country = 国家和领土，以及制定法律的组织。
list-court = 对所收案例作出裁判的法院。
list-organisation = 制定、保存或教授网络犯罪法律的组织。
list-search = 在本列表中搜索
list-total = { PLURAL($count) ->
    [0] 本列表没有内容
   *[other] { $count } 条记录
}
list-none = 没有内容符合这些筛选条件。
list-all = { PLURAL($count) ->
   *[other] 显示全部 { $count } 项
}

## Status and standing
status-bill = 法律草案
status-in-force = 现行有效
status-amended = 已修正
status-repealed = 已废止
status-unknown = 状态不明
law-type-constitution = 宪法
law-type-code = 法典
law-type-act = 法律
law-type-decree = 政令
law-type-regulation = 条例
law-type-directive = 指令
law-type-order = 命令
law-type-bill = 法律草案
law-type-other = 其他
standing-original = 原文
standing-official-translation = 正式译文
standing-unofficial-translation = 非正式译文
standing-machine-translation = 机器译文
notice-official-translation = 这是正式译文。以原文为准。
notice-unofficial-translation = 这是非正式译文。仅原文有效力。
notice-machine-translation = 本文由机器翻译，请勿依赖。
notice-sample = 本文为样例。所述国家纯属虚构，所有内容均不反映现实。
notice-review = 本文有些字符是机器推测的。引用前请与原件核对。
notice-review-next = 打开原件
notice-repealed = 本法已废止。
notice-repealed-since = 本法已废止。废止日期：{ $name }。
notice-bill = 这是法律草案，尚未成为法律。
notice-superseded = 本记录已由另一记录取代。
notice-no-text = 本站未收录此记录的文本。
notice-class-note = 说明
notice-class-suggested = 请注意
notice-class-repealed = 警告
notice-class-sample = 样例

## A record beside its text
facts-title = 基本信息
facts-disagree = 来源不一致
facts-other-source = 另一来源
as-of = 截至
known-unknown = 不详
known-absent = 无
known-withheld = 不予公开
known-not-applicable = 不适用
rank-depositary = 保存人
rank-official = 官方来源
rank-document = 文件本身
rank-ministry = 部委
rank-organisation = 国际组织
rank-secondary = 第二手来源
rank-press = 新闻媒体
rank-wiki = 开放维基
fact-adopted = 通过
fact-published = 公布
fact-in-force = 生效
fact-repealed = 废止
fact-status = 状态
fact-number = 编号
fact-issued-by = 发布机关
fact-place = 地点
fact-opened = 开放供签署
fact-depositary = 保存人
fact-court = 法院
fact-citation = 案号
fact-decided = 裁判日期
fact-keywords = 关键词
fact-languages = 语言
fact-official-languages = 官方语言
fact-legal-tradition = 法律传统
fact-legal-basis = 法律依据
fact-functions = 职能
fact-level = 审级
fact-seat = 所在地
fact-acronym = 简称
fact-authors = 作者
fact-publisher = 出版者
fact-iati = 国际援助透明度倡议标识符
fact-code = 代码
fact-theme = 主题
fact-until = 有效期至
fact-recorded = 记录日期
topics-heading = 专题
related-title = 相关记录
link-amends = 修正
linked-amends = 被以下修正
link-repeals = 废止
linked-repeals = 被以下废止
link-cites = 引用
linked-cites = 被以下引用
link-implements = 实施
linked-implements = 由以下实施
link-applies = 适用
linked-applies = 适用于
link-on-appeal-from = 上诉自
linked-on-appeal-from = 上诉至
link-part-of = 属于
linked-part-of = 组成部分
link-broader = 上位专题
linked-broader = 下位专题
link-related = 相关
linked-related = 相关
link-about = 关于
linked-about = 见于
link-issued-by = 发布者
linked-issued-by = 已发布
link-not-here = 本站未收录
from-provision = 自 { $name }
to-provision = 至 { $name }
original-title = 原件
received = 收到日期：
data-title = 数据
other-names = 又称：
sources-title = 来源
history-title = 历史
revision = 修订 { $name }
scheme-frbr = Akoma Ntoso 地址
scheme-eli = ELI
scheme-ecli = ECLI
scheme-neutral = 中立引证号
scheme-un-symbol = 联合国文号
scheme-unodc = 毒品和犯罪问题办公室编号
scheme-iati = IATI
scheme-doi = DOI
scheme-url = 网址
scheme-dataset = 目录
scheme-path = 文件
scheme-file = 文件散列值
cite-title = 引用
cite-permanent = 永久地址

## The acts that changed a law, and the laws that an act changes
amended-by-count = 修改本法的文件（{ $count }）
amended-last = 最近一次已知修改：
amended-note = 依据本站收录的文本及其发布者的说明，可能缺少更新的修改文件。
amended-unnamed = 来源未注明名称的文件
amended-outstanding = 尚未纳入文本
amended-all = 全部修改文件
amends-count = 本文件所修改的法律（{ $count }）

## 文本的引用与被引用
cites-count = { PLURAL($count) ->
   *[other] 引用了 { $count } 项来源
}
cited-by-count = { PLURAL($count) ->
   *[other] 被 { $count } 条记录引用
}
cited-provision-by = { PLURAL($count) ->
   *[other] { $count } 条记录引用了本条款
}
cited-places = { PLURAL($count) ->
   *[other] { $count } 处
}
cited-all = { PLURAL($count) ->
   *[other] 全部 { $count } 项的数据（JSON）
}
cited-show = 显示列表

## The reader
text-title = 文本
text-hash = 结构化文本的 SHA-256
contents-title = 目录
reader-languages = 正文语言
reader-versions = 版本
reader-parts = 文本各部分
reader-beside = 并列显示
reader-alone = 单独显示
reader-not-in-this = 此语言中没有。
reader-table = 表格
reader-neighbour-parts = 前后部分
reader-previous-part = 上一部分
reader-next-part = 下一部分
version-latest = 最新
version-earlier = 旧版本：
version-standing = 现行文本
provision = 条款
provision-topics = 本条款的专题
provision-treaties = 条约条款
provision-elsewhere = 其他国家的同类规定
provision-in-text = 在全文中查看
provision-place = 所在位置
provision-neighbours = 前后条款
provision-previous = 上一条：
provision-next = 下一条：
compare-title = { $name }：改动之处
compare-heading = 改动之处
compare-with-before = 改动之处
compare-from = 从
compare-to = 到
compare-button = 比较
compare-changed = { PLURAL($count) ->
   *[other] { $count } 个条款有改动
}
compare-added = { PLURAL($count) ->
   *[other] 新增 { $count } 个
}
compare-removed = { PLURAL($count) ->
   *[other] 删除 { $count } 个
}
compare-same = { PLURAL($count) ->
   *[other] { $count } 个未变
}
compare-none = 两个版本内容相同。
compare-inserted = 增加：
compare-deleted = 删除：
change-changed = 有改动
change-added = 新增
change-removed = 已删除

## Case, lesson, treaty
case-facts = 案件事实
case-significance = 案件意义
case-proceedings = 诉讼程序
case-instance = 审级
case-date = 日期
case-outcome = 结果
case-parties = 当事人
case-role = 身份
case-party = 当事人
case-judges = 法官
case-charges = 指控
case-charge = 指控
case-provision = 条款
case-verdict = 裁决
case-sentence = 刑罚
case-cooperation = 所用合作
case-evidence = 所用证据
verdict-guilty = 有罪
verdict-partly-guilty = 部分有罪
verdict-not-guilty = 无罪
verdict-dismissed = 驳回
verdict-remitted = 发回重审
sentence-imprisonment = { PLURAL($count) ->
   *[other] 监禁 { $count } 个月
}
sentence-imprisonment-suspended = { PLURAL($count) ->
   *[other] 监禁 { $count } 个月，缓期执行
}
sentence-fine = 罚金 { $name }
sentence-confiscation = 没收
sentence-compensation = 赔偿 { $name }
lesson-learned = 经验教训
lesson-good-practice = 良好做法
lesson-context = 背景
lesson-done = 所做工作
lesson-outcome = 成果
lesson-conditions = 推广条件
lesson-evidence = 依据
articles-title = 条文
article-number = 条
article-label = 内容
article-unchecked = 未与正式文本核对
chapter = 第 { $name } 章
treaty-provisions = 与本条约有关的国内条款
parties-title = 缔约方
parties-bound = { PLURAL($count) ->
   *[other] { $count } 个缔约方受约束。
}
parties-signed = { PLURAL($count) ->
    [0] 没有其他签署方。
   *[other] 另有 { $count } 个签署方。
}
party-name = 缔约方
party-status = 状况
party-signature = 签署
party-ratification = 批准或加入
party-in-force = 生效
party-remarks = 备注
party-reservations = { PLURAL($count) ->
   *[other] { $count } 项保留和声明
}
participation-invited = 受邀加入
participation-signed = 签署
participation-ratified = 批准
participation-acceded = 加入
participation-accepted = 接受
participation-approved = 核准
participation-party = 缔约方
participation-withdrawn = 退出
instrument-type-treaty = 条约
instrument-type-directive = 指令
instrument-type-protocol = 议定书
instrument-type-model-law = 示范法
instrument-type-other = 文书

## Laws and treaties, article by article
matrix-link = 各国对照总表
matrix-title = { $name }与各国
matrix-lead = 各国法律如何对应各条款。点击每个标记可见相关规定及其来源。
matrix-legend = 标记含义
matrix-group = 条款类别
matrix-basis = 依据
matrix-none = 没有国家符合这些条件。
matrix-total = { PLURAL($count) ->
    [0] 没有国家
   *[other] { $count } 个国家
}
matrix-unknown = { PLURAL($count) ->
   *[other] 另显示 { $count } 个尚无资料的国家
}
matrix-known-only = 只显示有资料的国家
matrix-states-curated = 有来源的国家
matrix-states-suggested = 仅有建议的国家
matrix-fine = 建议来自文本中的词语，不计入其他数字。列出某部法律只表示其对应该条款，不表示对应程度。
basis-curated = 来源
basis-suggested = 建议
standing-party = 缔约方
standing-signatory = 已签署或受邀
standing-neither = 均否
mark-full = 完全
mark-full-sign = 全
mark-partial = 部分
mark-partial-sign = 部
mark-none = 未规定
mark-none-sign = 无
mark-named = 已列法律，未评估
mark-named-sign = 列
mark-suggested = 仅为建议
mark-suggested-sign = 荐
mark-not-assessed = 未评估
mark-not-assessed-sign = –
element-act = 行为
element-object = 对象
element-intent = 故意
element-without-right = 无权
element-aggravation = 加重情节
element-penalty-range = 量刑幅度
ground-stated = 来源明确指出该条款
ground-offence-name = 来源按条约所用名称列出
ground-heading = 来源在条约标题下列出
ground-comparative-report = 来自多国比较
ground-negative = 来源称没有规定
entry-covered = 已涵盖：{ $name }
entry-missing = 缺少：{ $name }
entry-block = 为数个条款一并列出
entry-rejected = 编辑已否定
entry-reviewed = 由{ $name }审核
entry-reviewed-on = 由{ $name }于{ $date }审核
entry-sheet = 对照表
suggestion-words = 所见词语：
suggestion-referred = 主题取自该条款所援引的条款：
suggestions-more = { PLURAL($count) ->
   *[other] 另有 { $count } 项建议
}
tie-article = { $name }第 { $number } 条
article-title = { $name }第 { $number } 条
article-states = 各国
article-map-alt = 按各国对应该条款的情况着色的世界地图；下方列表内容相同
article-neighbours = 前后条款
article-previous = 第 { $name } 条
article-next = 第 { $name } 条
article-group-offence = 犯罪
article-group-liability = 责任与制裁
article-group-procedural-power = 程序性权力
article-group-jurisdiction = 管辖权
article-group-safeguards = 保障
article-group-electronic-evidence = 电子证据
article-group-victim-protection = 被害人与证人
article-group-international-cooperation = 国际合作
article-group-prevention = 预防
article-group-technical-assistance = 技术援助
article-group-general = 总则
profile-link = 其法律与各条约的对照（先列缺口）
profile-title = { $name }：法律与条约
profile-lead = 先列缺口，并附区域内其他国家的做法。
profile-printed = 资料截至
profile-instruments = 全部条约
profile-total = { PLURAL($count) ->
    [0] 无条款
   *[other] { $count } 条
}
profile-region-matrix = 总表中的本区域
profile-others = 本区域：
profile-region = { PLURAL($count) ->
   *[other] 本区域 { $count } 个国家
}
sheet-total = { PLURAL($count) ->
   *[other] { $count } 条记录
}
sheet-profile = 该国概况

## A draft against treaties
analyse-title = 分析法律草案
analyse-lead = 提交法律草案或法律，查看它对应条约的哪些条款、缺少哪些条款，以及其他国家如何拟定这些条款。
analyse-kept = 您提交的内容仅在内存中读取，文本和结果均不保存，除非您要求保留。
analyse-file = 文件
analyse-file-hint = DOCX、PDF、HTML、Akoma Ntoso、ODT、RTF 或纯文本，最大 { $name }。
analyse-text = 或直接粘贴文本
analyse-text-hint = 粘贴时请保留条款编号。如已选择文件，则以文件为准。
analyse-country = 法律所属国家
analyse-language = 文本语言
analyse-instrument-usual = 常用条约
analyse-instrument-hint = 未选择条约时，将与该国已加入的条约对照；如无，则与《布达佩斯公约》和联合国公约对照。
analyse-country-usual = 未指定
analyse-language-usual = 由文本识别
analyse-show = 显示结果
analyse-docx = Word 文档
analyse-pdf = PDF 文件
analyse-no-pdf = 如需 PDF，请将结果页面或 Word 文档打印为 PDF。网站运营者安装 LibreOffice（libreoffice-writer-nogui）后，可在此直接提供。
treaty-analyse = 将草案与本条约对照
home-analyse = 查看草案缺少什么，以及其他国家如何表述。
analysis-heading = 草案的内容
analysis-title = { $name }：分析
analysis-contents = 本页内容
analysis-provisions = { PLURAL($count) ->
   *[other] { $count } 条
}
analysis-coverage = { $articles } 条中找到 { $matched } 条，未找到 { $gaps } 条
analysis-suggestions = 以上均由程序根据文本用词提出，须由人判断。“缺口”表示未找到相应用词，并不表示该国法律没有规定：其他法律可能已有规定。
analysis-gaps = 缺口
analysis-gaps-lead = 未找到相应规定的条款，并附其他国家的规定。
analysis-gaps-none = 每一条款都找到了相应规定。
analysis-no-others = 本库收录的法律中尚无已知的对应规定。
elsewhere-full = 据来源完全涵盖
elsewhere-full-law = 其法律完全涵盖
elsewhere-named = 来源提及
analysis-matches = 已找到的内容
analysis-matches-none = 没有规定对应这些条约的条款。
analysis-penalties = 刑罚
analysis-penalties-lead = 并列出其他国家对同一犯罪的最长刑期，取自本库收录的法律。
analysis-in-draft = 草案
analysis-elsewhere = 其他国家
analysis-definitions = 定义
analysis-safeguards = 权力的保障措施
analysis-present = 有
analysis-missing = 缺
analysis-unmatched = 无对应条款的规定
analysis-unmatched-lead = 它们不对应这些条约的任何条款。
analysis-unmatched-none = 每一条编号规定都对应某一条款。
analysis-more = { PLURAL($count) ->
   *[other] 另有 { $count } 条，见 JSON。
}
analysis-notes = 读取时的提示
analysis-again = 再次分析或换一种格式
analysis-again-lead = 未保存任何内容，因此文件须重新选择；粘贴的文本仍在下方。

kept-wish = 将此分析保留30天，地址只有我知道
kept-wish-hint = 草案按您提交的原样保留在此，30天后或您要求时删除。请记下地址：无法再次查到。
kept-heading = 已为您保留
kept-until = 保留至
kept-lead = 凡知道本页地址的人都能打开，请记下地址，只告诉您信任的人。每次打开时，都会对照届时本站所存的法律和条约重新读取草案。
kept-delete = 立即删除
kept-deleted-title = 分析已删除
kept-deleted = 草案及其保留的全部内容已从此处删除。
kept-too-large = 无法保留：草案过大。请将结果以文档形式带走。
kept-full = 无法保留：目前没有空间。请将结果以文档形式带走。
term-computer-system = 计算机系统
term-electronic-data = 计算机或电子数据
term-service-provider = 服务提供者
term-traffic-data = 流量数据
term-subscriber-information = 用户信息
term-content-data = 内容数据
safeguard-judicial = 法院令状或监督
safeguard-necessity = 必要性和相称性
safeguard-duration = 期限限制
safeguard-confidentiality = 保密
safeguard-rights = 人权
penalty-prison = 监禁
penalty-prison-to = 最高监禁 { $name }
penalty-prison-from = 最低监禁 { $name }
penalty-prison-from-to = 监禁 { $least } 至 { $most }
penalty-fine = 罚金
penalty-fine-to = 最高罚金 { $name }
penalty-fine-from = 最低罚金 { $name }
penalty-fine-from-to = 罚金 { $least } 至 { $most }
penalty-life = 终身监禁
penalty-death = 死刑
penalty-or = 或{ $name }
penalty-and = 并处{ $name }
penalty-either = 或{ $name }，或并处
rate-daily-rate = { PLURAL($count) ->
   *[other] { $count } 个日额
}
rate-penalty-unit = { PLURAL($count) ->
   *[other] { $count } 个罚金单位
}
rate-base-amount = { PLURAL($count) ->
   *[other] { $count } 个基数
}
rate-minimum-wage = { PLURAL($count) ->
   *[other] { $count } 倍最低工资
}
range-longest = { $place }，{ $states }：{ $least } 至 { $most }，中位数 { $median }。
range-everywhere = 本库所有国家
range-none = 收录的法律太少，无法比较。
range-below = 草案低于此范围。
range-within = 草案在此范围内。
range-above = 草案高于此范围。

## Topics
topics-title = 专题
topics-lead = 犯罪、权力、合作、证据和保障措施，各附多种语言的用语。
topic-title = 专题：{ $name }
topic-narrower = 下位专题
topic-related = 相关专题
topic-labels = 其他语言
topic-articles = { PLURAL($count) ->
   *[other] 第 { $name } 条
}
topic-treaty-articles = 条约条文
topic-provisions = 有关本专题的条款
topic-none = 尚未收录有关本专题的条款。
topic-all = 有关本专题的所有条款
topic-count = { PLURAL($count) ->
    [0] 无记录
   *[other] { $count } 条记录
}
topic-group-offence = 犯罪
topic-group-power = 权力
topic-group-cooperation = 合作
topic-group-evidence = 证据
topic-group-safeguard = 保障措施
topic-group-prevention = 预防
topic-group-general = 一般规定

## States side by side
states-link = 比较各国
states-title = { $name }：各国对照
states-lead = 各国条文原文及所藏译文；构成要件与刑罚由机器从文字中读出。
states-choose = 要比较的国家，最多十个
states-with-provision = 藏有条文的国家
states-compare = 比较
states-like = 可比国家，参照
states-like-hint = 加入同一地区、法系和语言且有条文的国家。
states-other = 添加其他国家
states-empty = 尚未选择国家，请在上方选择。
states-shared = 与{ $name }的共同点：{ $list }
states-region = 地区
states-remove = 移除{ $name }
states-none = 本库未藏此类条文，并不表示该国没有。
states-laws = 本库所藏该国法律
states-cut = 条文未完，阅读全文
states-table = 构成要件与刑罚
states-table-note = “未见”指条文中没有我们已知的用语，该要件可能见于该法他处。
states-state = 国家
states-not-found = 未见
states-not-read = 未读取
states-differs = 不一致
states-same = 一致
states-found-in = 见于几国
states-of = { $total } 国中 { $count } 国
states-differences = 不同之处
states-by-source = 来源已列
states-more = { PLURAL($count) ->
   *[other] 另有 { $count } 条
}
difference-only-here = 仅见于此：{ $name }
difference-not-here = 此处未见，他国有：{ $name }
difference-highest = 最高刑期最长
difference-lowest = 最高刑期最短
difference-only-least = 唯一规定最低刑期
states-csv-law = 法律
states-csv-basis = 依据
states-csv-address = 网址
states-taken-from = 摘自 { $name }

## Penalties
penalties-link = 各国刑罚
penalties-title = 刑罚：{ $name }
penalties-choose-title = 按犯罪列出的刑罚
penalties-choose = 犯罪
penalties-lead = 各国一条条文所定刑期：来源所列者，否则取最可能者。由机器从文字中读出，未适用法律其他处的总则规定。
penalties-chart = 各国最高刑期；下表内容相同
penalties-total = { PLURAL($count) ->
    [0] 没有国家有条文
   *[other] { $count } 个国家有条文
}
penalties-without = { PLURAL($count) ->
   *[other] 其中 { $count } 国未读出刑期
}
penalties-none = 本库未藏任何国家的此类条文
penalties-least = 最低刑期
penalties-most = 最高刑期
penalties-fine = 罚金
penalties-words = 原文
penalties-provision = 条文
penalties-not-said = –
penalties-life = 无期徒刑
penalties-death = 死刑
penalties-sort-most = 按最高刑期
penalties-sort-least = 按最低刑期
penalties-sort-name = 按名称
term-years = { PLURAL($count) ->
   *[other] { $count } 年
}
term-months = { PLURAL($count) ->
   *[other] { $count } 个月
}
term-days = { PLURAL($count) ->
   *[other] { $count } 天
}
term-and = { $one } { $other }
fine-range = { $least }至{ $most }
fine-up-to = 至多{ $name }
fine-from = 至少{ $name }
fine-open = 未载数额
money-shilling = 先令
money-dollar = 元（dollar）
money-pound = 镑
money-franc = 法郎
money-kwacha = 克瓦查
money-yen-yuan = 日元或人民币元
money-dinar = 第纳尔
money-riyal = 里亚尔
money-lira = 里拉
money-peso = 比索
money-escudo = 埃斯库多
money-colon = 科朗
unit-category = （罚金等级）
unit-level = （罚金级别）
unit-standard-scale = （标准罚金级别）
unit-statutory-maximum = （法定最高额）
unit-tax-unit = 税收单位
unit-quota = 份额
unit-currency-point = 货币点

## A graph of citations
graph-link = 引用关系图
graph-title = { $name }的引用关系
graph-lead = 一侧为引用它者，另一侧为它所引用者，引用处多者在先。下方列表内容相同且更全。
graph-works = { PLURAL($count) ->
   *[other] 引用了 { $count } 部文本
}
graph-alt = 引用本文者与本文所引用者的图示；下方列表内容相同
graph-shown = 绘出 { $total } 项中的前 { $count } 项
graph-none = 未发现本文引用他文，本库亦无他文引用本文。
graph-back = 返回本文

## Countries
countries-title = 国家
countries-lead = { PLURAL($count) ->
   *[other] { $count } 个国家、领土和组织，以及所收录的法律。
}
country-title = { $name }
country-search = { $name }：搜索全部收录内容
country-treaties = 条约
country-treaty-since = 自
missing-title = 缺失或陈旧的内容
missing-law = { $name }：未收录有关网络犯罪的法律。
missing-text = { PLURAL($count) ->
   *[other] 有 { $count } 部法律仅知其名；未收录文本。
}
missing-text-next = 查看是哪些
missing-case = 未收录案例。
missing-strategy = 未收录战略。
missing-authority = 未指明主管机关。
missing-treaty = 据本站所知，尚非以下条约的缔约方：{ $name }。
missing-treaty-next = 查看条约
missing-official-language = 未收录任何官方语言的文本。
stale-law = 最新文本所反映法律的日期：{ $name }。
stale-law-next = 查找修正案
dead-link = 自{ $date }起，《{ $name }》的登记网址已失效。
dead-link-next = 查看记录
dead-links-more = { PLURAL($count) ->
   *[other] 另有 { $count } 条记录的登记网址也已失效。
}
missing-law-neighbours = 查看所在区域的法律
field-cybercrime = 网络犯罪
field-data-protection = 数据保护
field-e-transactions = 电子交易
field-consumer-protection = 消费者保护
tradition-civil = 大陆法
tradition-common = 普通法
tradition-islamic = 伊斯兰法
tradition-customary = 习惯法
tradition-mixed = 混合法
tradition-religious = 宗教法
tradition-socialist = 社会主义法
region-002 = 非洲
region-019 = 美洲
region-142 = 亚洲
region-150 = 欧洲
region-009 = 大洋洲
region-015 = 北部非洲
region-202 = 撒哈拉以南非洲
region-419 = 拉丁美洲和加勒比
region-021 = 北美洲
region-143 = 中亚
region-030 = 东亚
region-035 = 东南亚
region-034 = 南亚
region-145 = 西亚
region-151 = 东欧
region-154 = 北欧
region-039 = 南欧
region-155 = 西欧
region-053 = 澳大利亚和新西兰
region-054 = 美拉尼西亚
region-057 = 密克罗尼西亚
region-061 = 波利尼西亚
region-other = 其他
region-none = 组织及其他

## Authorities and organisations
channel-closed = 仅应请求提供
organisation-type-intergovernmental = 政府间组织
organisation-type-regional = 区域组织
organisation-type-un = 联合国机构
organisation-type-police = 警察组织
organisation-type-ngo = 民间社会
organisation-type-academic = 大学或研究所
organisation-type-private = 私营部门
organisation-type-government = 政府机关
organisation-type-donor = 捐助方
organisation-type-network = 网络
organisation-type-other = 组织

## About
about-title = 关于 Lexarium
about-what-heading = 本站是什么
about-what = 网络犯罪法律资料库：法律、案例、经验教训和条约，可逐条阅读。本站内容由运营方负责。
about-facts-heading = 事实从何而来
about-facts = 每项事实均注明来源及其所反映的日期。来源不一致时全部列出；保存人先于部委，部委先于其他来源。“不详”、“无”、“不予公开”和“不适用”含义不同，分别标明。
about-suggestions-heading = 机器的建议
about-suggestions = 未经人工确认的专题标为建议。机器译文注明为机器译文。有字符由机器推测的文本会注明，且不应引用。
about-citing-heading = 如何引用
about-citing = 每条记录和每个条款都有永久地址，永不失效：记录移动后，旧地址会指向新地址。每页均提供常用体例的引证。
about-privacy-heading = 保存读者的哪些信息
about-privacy = 没有。本站不使用 Cookie，不设读者账户，也不记录访问地址。
about-open-heading = 自由运行和复制
about-open = Lexarium 是采用 Apache 2.0 许可证的自由软件。所有显示的内容均可下载为 CSV、JSON、Akoma Ntoso 或纯文本。
about-ledger-heading = 无一遗失
about-ledger = 每次更改都是一次修订，只追加，不改动，并由默克尔树证明。
about-revisions = { PLURAL($count) ->
   *[other] 账簿共有 { $count } 次修订。
}

## Data and API
api-title = 数据和接口
api-lead = 读者所见的一切均以 JSON 提供给程序，无需密钥。
api-calls = 地址
api-address = 地址
api-answer = 返回内容
api-search = 记录及其最佳条款、摘录和分面
api-suggest = 与查询开头相同的名称
api-graph = 引用它者与它所引用者，逐部列出
api-compare = 各国对照：条文、要件、刑罚、差异
api-penalties = 各国对某一犯罪规定的刑期
api-concordance = 各来源的说明与机器的建议：法律与条约条款的对应
api-analyse = 以文件或文本提交、与条约对照的草案；每一缺口附其他国家的规定
api-records = 记录列表
api-record = 一条完整记录
api-text = 其文本，逐条列出
api-countries = 国家，附各国收录的法律和案例数量
api-topics = 专题，附多种语言的名称
api-instruments = 条约、示范法和指令
api-openapi = 接口的 OpenAPI 3.1 描述
api-id = 记录的页面，或按后缀或 Accept 标头返回的数据
api-akn = 按 Akoma Ntoso 地址访问的作品、表达和条款
api-parameters = 搜索参数
api-parameters-lead = 不在此列表中的参数将被拒绝。同一参数的多个值以逗号分隔或重复给出，表示任选其一。
parameter-q = 词语，语法见“如何搜索”
parameter-kind = 记录类别
parameter-country = ISO 3166-1 三字母代码
parameter-region = 联合国 M49 区域编号
parameter-topic = 专题键
parameter-language = BCP 47 语言标签
parameter-year = 记录日期的年份
parameter-status = bill, in-force, amended, repealed
parameter-instrument = 条约键
parameter-from = 不早于此日、此月或此年
parameter-to = 不晚于此日、此月或此年
parameter-sort = relevance, newest, oldest
parameter-limit = 每页记录数
parameter-cursor = 上一页的“next”值
parameter-expand = “none”表示不包括与所提专题有关的条款
api-forms = 格式
api-forms-text = 在记录的永久地址后加 .json、.akn.xml 或 .txt。列表在 search.csv 和 records.csv 以 CSV 完整提供。
api-failures = 错误
api-failures-lead = 错误按 RFC 9457 以 problem+json 返回，其类型以下列词语之一结尾。

## Imports, for operators
operators-site = 网站
operators-note = 本页供网站管理人员使用，其中列出读者看不到的文件和草稿。
imports-title = 导入
imports-lead = { PLURAL($count) ->
   *[other] 最近 { $count } 次导入的结果，最新的在前。更早的报告不予保留。
}
imports-none = 尚未导入任何内容。导入文件请用：
imports-one = 编号
imports-at = 时间
imports-source = 文件
imports-who = 执行者
imports-moment = { $date } { $time }（协调世界时）
import-title = 导入 { $name }
import-read = 已读文件
import-new = 新增
import-updated = 更新
import-unchanged = 未变
import-conflicts = 冲突
import-refused = 拒收
import-files-left-out = { PLURAL($count) ->
   *[other] 下面略去 { $count } 个文件：报告过长，无法完整保留，略去的是最不重要的部分。
}
import-show = 显示哪些文件
import-show-all = 全部文件
import-show-noticed = 有警告或拒收的文件
import-show-refused = 有拒收的文件
import-no-files = 没有这样的文件。
import-page = 第 { $page } 页，共 { $pages } 页
import-held = 已收录：
import-review = 机器识别文本，需核对
import-range = { $provisions }：{ $first } 至 { $last }
import-language-guessed = { $name }（把握 { $share }）
import-language-stated = { $name }（据说明）
import-became-new = 新增
import-became-updated = 更新
import-became-unchanged = 未变
import-became-conflict = 冲突，已作为草稿另存
import-not-open = { $name }，不向读者开放
import-note = 备注
import-warning = 警告
import-refusal = 拒收
import-notes = { PLURAL($count) ->
   *[other] { $count } 条备注
}
import-at-page = 第 { $name } 页
import-at-line = 第 { $name } 行
import-at-field = 字段 { $name }
import-remedy = 处理办法：

## 读取时的发现，按代码排列；含具体信息的英文句子列于下方
finding-akn-no-document = 该 XML 中没有 Akoma Ntoso 文档。
finding-akn-no-document-remedy = 请提供根元素为 akomaNtoso、其中含有 act、bill、judgment 或 doc 的文件。
finding-archive-broken = 压缩包或其中的文件无法解压。
finding-archive-broken-remedy = 请重新打包该文件，或重新获取压缩包。
finding-archive-encrypted = 压缩包中有文件设有密码。
finding-archive-encrypted-remedy = 请不设密码重新打包该文件。
finding-archive-link = 压缩包中有一项不是文件，而是链接、设备或管道，可能指向压缩包之外。
finding-archive-link-remedy = 请打包文件本身。
finding-archive-name = 压缩包中有文件的名称无法直接使用。
finding-archive-name-remedy = 请核实压缩包的来源，并以简单的文件名重新打包。
finding-archive-too-deep = 有一个压缩包嵌套层数过多，未被打开。
finding-archive-too-deep-remedy = 请解出内层压缩包，单独导入。
finding-archive-too-many = 压缩包中的文件数超过上限，其余文件已略去。
finding-archive-too-many-remedy = 请将文件分装到多个压缩包中。
finding-archive-twice = 压缩包中有两个同名文件。
finding-archive-twice-remedy = 请重命名其中一个。
finding-cannot-open = 文件无法打开。
finding-cannot-open-remedy = 请检查路径及其权限。
finding-column-unknown = 表格中有一列无法识别，未予采用。
finding-column-unknown-remedy = 请重命名该列，或将其删除。
finding-concordance-not-usable = 对照表中有一行的内容不可能成立。
finding-concordance-not-usable-remedy = 请更正所指字段。
finding-conflict = 该文本与已收录的不一致，已另存为草稿。
finding-conflict-remedy = 请比较两者，然后将草稿作为新版本发布或撤回。
finding-country-told = 国家是根据文本用词推断的，因为别处没有注明。
finding-country-told-remedy = 如果不对，请用 --country 或在清单文件中注明国家。
finding-cover-not-checked = 有些页面无法检查是否遮盖了文字。
finding-cover-not-checked-remedy = 请用阅读器打开文件并打印为新的 PDF，再导入新文件。
finding-covered-text = 有文字被黑框遮盖；文本中已略去，但拿到文件的人仍可读到。
finding-covered-text-remedy = 请将其从文件本身删除后再导入；如可公开，则可直接发布。
finding-date-converted = 有日期由其他历法换算而来。
finding-date-converted-remedy = 如具体日期重要，请与原件核对。
finding-docx-broken = 该 Word 文档已损坏，无法完整读取。
finding-docx-broken-remedy = 请用文字处理软件打开并重新保存。
finding-encoding-assumed = 文本未注明编码，所用编码是推定的。
finding-encoding-assumed-remedy = 请检查文字是否正确；如有乱码，请将文件转换为 UTF-8。
finding-encoding-broken = 有些字节不符合该编码，已用标记代替。
finding-encoding-broken-remedy = 请从原始文件重新转换为 UTF-8。
finding-epub-broken = 该电子书无法读取。
finding-epub-broken-remedy = 请用生成它的程序打开并重新保存。
finding-epub-page-missing = 电子书缺少一页。
finding-epub-page-missing-remedy = 请重新获取该书。
finding-file-missing = 清单列出的一个文件不存在。
finding-file-missing-remedy = 请补上该文件，或从清单中删去该行。
finding-file-properties = 文件属性会随文件一同公开，其中有人名。
finding-file-properties-remedy = 如不宜公开，请清除文件属性后再导入。
finding-file-too-large = 文件超过允许的大小。
finding-file-too-large-remedy = 请拆分文件，或提高上限。
finding-format-not-read-yet = 文件格式可以识别，但不支持读取。
finding-format-not-read-yet-remedy = 请将文本转换为 Akoma Ntoso、DOCX、PDF、HTML 或 Markdown。
finding-format-unknown = 文件为空，或其格式不含文本。
finding-format-unknown-remedy = 请以 DOCX、PDF、HTML、Markdown 或纯文本提供文本。
finding-frame-left-out = 文本周围的菜单和按钮已略去。
finding-frame-left-out-remedy = 如发现法律文字缺失，请与原件核对。
finding-held-already = 已收录内容相同的文件，因此未再读取。
finding-held-already-remedy = 无需处理。
finding-held-back = 该记录保留为草稿：文件含有页面上不显示的文字，而读者会同时得到文件。
finding-held-back-remedy = 请导入不含这些文字的文件；如果人人可读，则可发布草稿。
finding-hidden-text = 文件中有隐藏文字；文本中已略去，但拿到文件的人仍可读到。
finding-hidden-text-remedy = 请将其从文件中删除，再导入结果。
finding-identifiers-disagree = 这些标识符分属不同的记录。
finding-identifiers-disagree-remedy = 请更正标识符，或合并记录。
finding-images-left-out = 图片已略去，因为文本只包含文字。
finding-images-left-out-remedy = 请查看原件，原件按收到时的样子保存。
finding-json-broken = 该 JSON 无法读取。
finding-json-broken-remedy = 请更正该行，或将其删除。
finding-json-too-many-values = 该 JSON 包含的值超过读取上限。
finding-json-too-many-values-remedy = 请将文件拆成几部分。
finding-json-unknown = 该 JSON 既不是列有条文的法律，也不是已知形式的裁判文书。
finding-json-unknown-remedy = 请以含 title 和 provisions 的对象提供法律，或以 JSON Lines 提供记录。
finding-kind-told = 文本类型是根据用词推断的，因为别处没有注明。
finding-kind-told-remedy = 如果不对，请用 --kind 或在清单文件中注明类型。
finding-language-told = 网页标明的语言与其文字的语言不同，多语种网站常有此情形。
finding-language-told-remedy = 如为其他语言，请用 --language 或在清单中注明。
finding-language-unknown = 无法判断文本的语言。
finding-language-unknown-remedy = 请在清单文件中或用 --language 注明。
finding-languages-apart = 文件依次载有多种语言的文本，每种语言各成一份文本。
finding-languages-apart-remedy = 请与原件核对各文本的起始位置。
finding-machine-text = 这是机器识读的文本：其文字或文字顺序由程序推定。
finding-machine-text-remedy = 引用前请与原件核对，或导入其他格式。
finding-maker-found = 制定机关取自文本的颁布用语。
finding-maker-found-remedy = 如其含义不同，请更正记录。
finding-manifest-field = 清单中有字段的值无法读取。
finding-manifest-field-remedy = 请更正该值；字段列表见 docs/how-to/import.md。
finding-manifest-line = 清单中有一行无法读取。
finding-manifest-line-remedy = 请更正该行；字段列表见 docs/how-to/import.md。
finding-nested-too-deep = 页面元素嵌套过深。
finding-nested-too-deep-remedy = 请用浏览器重新保存页面，或以纯文本提供。
finding-no-provisions = 未识别出条文；文本以段落形式保存。
finding-no-provisions-remedy = 请核对原件的结构，或以 Akoma Ntoso 提供文本。
finding-no-text = 文件中没有可读的文字；文件已保存并提供下载，但无法检索。
finding-no-text-remedy = 请提供可读取的文本：经文字识别（OCR），或重新另存为 DOCX、PDF 或带正文的网页。
finding-not-a-flow = 页面含有带条文的法律，而此处只应有段落。
finding-not-a-flow-remedy = 请单独导入该页面。
finding-not-a-law = 该文件读来不像法律。
finding-not-a-law-remedy = 请提供带有条款编号的法律或草案文本。
finding-not-records = 文件中没有已知形式的记录。
finding-not-records-remedy = 请按 API 的形式提供记录，或以 Akoma Ntoso、HTML 或 Markdown 提供文本。
finding-odt-broken = 该 OpenDocument 文件无法读取。
finding-odt-broken-remedy = 请用生成它的程序打开并重新保存。
finding-one-of-several = 文件含有多份文本；只分析所选语言中最长的一份。
finding-one-of-several-remedy = 请指定其他语言，或将该文本作为单独文件提供。
finding-pdf-broken = 该 PDF 无法读取。
finding-pdf-broken-remedy = 请用阅读器打开并打印为新的 PDF，或以其他格式提供文本。
finding-pdf-no-text = PDF 中有些页面是没有文字层的图片；页面已保存并提供，但无法检索。
finding-pdf-no-text-remedy = 请识别文字（OCR）后导入结果。
finding-pdf-pages-lost = PDF 中有些页面无法读取，已略去。
finding-pdf-pages-lost-remedy = 请用阅读器打开文件并打印为新的 PDF，或以其他格式提供文本。
finding-pdf-without-walls = PDF 的读取未加隔离：蓄意破坏的文件可能使本程序停止，或触及文件和网络。
finding-pdf-without-walls-remedy = 请安装 bubblewrap，允许命名空间，并将程序放在所有用户都可运行的位置，例如 /usr/local/bin。
finding-persons-named = 有些名字像是自然人姓名，已原样保留。
finding-persons-named-remedy = 如规则要求使用化名，请导入已化名的文本。
finding-program-failed = 曾请另一程序读取该文件但未成功，已改用其他方式读取。
finding-program-failed-remedy = 无需处理，除非读取结果不够好。
finding-provision-empty = 有些条文没有内容。
finding-provision-empty-remedy = 请查看来源，补上内容或删去该条文。
finding-reader-fault = 程序处理此文件时出错，问题在程序本身。
finding-reader-fault-remedy = 如文件可以分享，请连同文件一并报告。
finding-recognised-text = 没有文字层的页面由程序识别。
finding-recognised-text-remedy = 机器识别的文本，需要核对：引用前请与原件比较。
finding-record-not-readable = 文件中有一行不是可读取的记录。
finding-record-not-readable-remedy = 请更正该行，或将其删除。
finding-remarks = 文件中有批注；文本中已略去。
finding-remarks-remedy = 请将批注从文件中删除，再导入结果。
finding-short-title-found = 简称取自文本用语。
finding-short-title-found-remedy = 如其含义不同，请更正记录。
finding-status-unknown = 法律的效力状态无法识别，已略去。
finding-status-unknown-remedy = 请在记录中手动设置状态。
finding-too-deep = XML 的嵌套深度超过上限。
finding-too-deep-remedy = 请拆分文档，或提高上限。
finding-too-large = 文件字节数超过读取上限。
finding-too-large-remedy = 请将文件拆成几部分，或提高上限。
finding-too-long = XML 的长度超过读取上限。
finding-too-long-remedy = 请拆分文档，或提高上限。
finding-too-many-records = 文件中的记录数超过读取上限，其余已略去。
finding-too-many-records-remedy = 请将文件拆成几部分。
finding-took-too-long = 读取该文件超时，其余部分已略去。
finding-took-too-long-remedy = 请检查文件是否损坏，或将其拆成几部分。
finding-tracked-changes = 文件中仍有修订标记；读取时视为全部接受。
finding-tracked-changes-remedy = 请在文字处理软件中接受或拒绝修订，再导入结果。
finding-unapplied-redaction = 有文字标为待删但仍在文件中；文本中已略去，但拿到文件的人仍可读到。
finding-unapplied-redaction-remedy = 请将其从文件本身删除后再导入；如可公开，则可直接发布。
finding-unknown-instrument = 没有与所给键名对应的条约或示范法。
finding-unknown-instrument-remedy = 请从已收录的条约和示范法中选择。
finding-unpacks-too-large = 文件解压后远超其大小所允许的限度，其余已略去。
finding-unpacks-too-large-remedy = 请核实文件来源；这像是一次攻击。
finding-xml-entity = 该 XML 使用了非 XML 自带的实体。
finding-xml-entity-remedy = 请直接写出字符；除 XML 的五个实体外，其他实体一律不读。
finding-xml-mended = 该 XML 格式不规范，已按浏览器的方式读取。
finding-xml-mended-remedy = 请将文本与原件核对，原件按收到时的样子保存。
finding-xml-no-root = 该 XML 中没有任何元素。
finding-xml-no-root-remedy = 请提供完整的 XML 文档，从第一个元素到最后一个。
finding-xml-not-well-formed = 该 XML 格式不规范。
finding-xml-not-well-formed-remedy = 请在所指行更正 XML。

## What can go wrong
error-not-found-title = 此页不存在
error-not-found = 此地址没有内容，可能输入有误。
error-withdrawn-title = 此记录已撤回
error-withdrawn = 此处原有一条记录，现已撤回。
error-ended-title = 此处没有保留任何分析
error-ended = 可能已满30天到期，或已由持有人删除，也可能地址输入有误。
error-unknown-parameter-title = 未知参数
error-unknown-parameter = 地址中有未知参数。
error-bad-value-title = 无效的值
error-bad-value = 地址中某个参数的值不符合要求。
error-query-title = 无法进行此搜索
error-query = 无法读懂搜索词语。
error-no-such-method-title = 方式不对
error-no-such-method = 不能以这种方式请求此地址。
error-other-site-title = 不能来自其他网站
error-other-site = 表单由其他网站的页面发送。请在此打开并重新发送。
error-foreign-name-title = 不在此名称下提供
error-foreign-name = 本页供网站运行人员使用，不以您所用的名称提供。请用机器的地址打开。
error-bad-form-title = 无法读取此表单
error-bad-form = 发送的内容不是带有文件或文本的表单。
error-nothing-given-title = 没有可读取的内容
error-nothing-given = 请选择文件，或粘贴带有条款编号的文本。
error-too-large-title = 内容过大
error-too-large = 提交的内容超过可读取的大小。请只提交法律文本。
error-not-a-law-title = 这不像法律文本
error-not-a-law = 该文本不像法律。请提供带有条款编号的法律或草案。
error-no-program-title = 缺少程序
error-no-program = 此格式需要 LibreOffice，而本服务器未安装。请使用 Word 文档或打印页面。
error-busy-title = 同时提交过多
error-busy = 其他人正在提交文本。请一分钟后再试。
error-took-too-long-title = 用时过长
error-took-too-long = 未能在一次请求的时限内读完该文本：文本本身读取较慢（例如扫描件），或者其他人正在提交文本。请一分钟后再试，或改交 DOCX 或带文本层的 PDF。
error-house-title = 本站出现故障
error-house = 故障在我方，已予记录。请稍后再试。
error-too-many = 您的请求过于频繁，服务器无法应答。请等待一分钟。
error-next-home = 前往首页
error-next-search = 搜索
error-next-query-help = 查看如何搜索
error-next-without = 去掉“{ $name }”后的同一页

## More facts and notices
fact-channel = 联系方式
fact-charges = 指控
fact-cooperation = 所用合作
fact-evidence = 所用证据
fact-field = 领域
fact-instrument-type = 类型
fact-iso = ISO 代码
fact-judges = 法官
fact-law-type = 类型
fact-lesson-sort = 类型
fact-official-page = 官方网页
fact-organisation-type = 类型
fact-parties = 当事人
fact-proceedings = 诉讼程序
fact-region = 区域
fact-sentence = 刑罚
fact-verdict = 裁决
fact-disposition = 裁判主文
disposition-place = 在原文中阅读
disposition-by-machine = 由机器识别
fact-website = 网站
notice-changed-since = 此后法律有变更：所收录文本的日期为{ $version }，最近一次已知修改的日期为{ $date }：
notice-outstanding = { PLURAL($count) ->
   *[other] 发布者指出，有 { $count } 份文件所作的修改尚未纳入本文本：
}
notice-older-version = 这是较早的版本。所收最新版本的日期：{ $name }。
notice-not-standing = 这是较早的版本。现行文本也已收录。
on-day-label = 某日的法律
on-day-button = 显示
on-day-version = { $date }的法律（以所收录文本为限）：{ $version }的文本。
on-day-none = 未收录本法在{ $name }的文本。
on-day-not-yet = 在该日本法尚未生效。生效日期：{ $name }。
on-day-no-longer = 在该日本法已不再有效。废止日期：{ $name }。
on-day-changed = 本法在该日之前曾被修改，本文本可能尚未包含该修改。修改日期：{ $name }。
