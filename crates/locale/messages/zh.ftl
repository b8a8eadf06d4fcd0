# 网站的文字。每行或每段一个键；六种语言的键和花括号中的值相同。

## 每页的框架
site-name = Lexarium
site-motto = 网络犯罪的法律、案例与经验
skip-to-content = 跳到正文
nav-main = 主导航
nav-more = 更多
nav-languages = 语言
nav-search = 检索
nav-laws = 法律
nav-cases = 案例
nav-lessons = 经验
nav-strategies = 战略
nav-treaties = 条约
nav-topics = 主题
nav-countries = 国家
nav-publications = 出版物
nav-authorities = 主管机关
nav-courts = 法院
nav-organisations = 组织
nav-about = 关于
nav-api = 数据与接口
footer-note = 不用 Cookie，不作跟踪。事实注明来源；建议标明是建议。
footer-operator = 由 { $name } 运行。
and-more = { $count ->
   *[other] 另有 { $count } 项
}
changed = 更改于
copy = 复制
copied = 已复制
source = 来源
sample = 示例
suggested = 建议
untitled = 无标题
on-this-page = 本页内容

## 首页
home-heading = 查找法律对网络犯罪的规定
home-search-hint = 词语、“短语”、条文编号、任何语言的主题。
home-empty = 这里还没有内容。用“lexarium import”导入法律，或用“lexarium catalogue”载入起始目录。
coverage-title = 收录内容
new-title = 最新内容
map-title = 各国法律
map-heading = 世界
map-alt = 世界地图，按各国收录法律的数量着色；下面的列表内容相同
map-countries = { $count ->
   *[other] 有 { $count } 个国家至少收录了一部法律。
}
map-all-countries = 所有国家
count-law-long = { $count ->
    [0] 没有法律
   *[other] { $count } 部法律
}
count-topic-long = { $count ->
   *[other] { $count } 个主题
}
count-law = { $count ->
   *[other] 法律
}
count-case = { $count ->
   *[other] 案例
}
count-lesson = { $count ->
   *[other] 经验
}
count-strategy = { $count ->
   *[other] 战略
}
count-instrument = { $count ->
   *[other] 条约和示范法
}
count-publication = { $count ->
   *[other] 出版物
}
count-authority = { $count ->
   *[other] 主管机关
}
count-topic = { $count ->
   *[other] 主题
}
count-country = { $count ->
   *[other] 国家
}
count-court = { $count ->
   *[other] 法院
}
count-organisation = { $count ->
   *[other] 组织
}

## 检索
search-label = 检索法律、案例和经验
search-placeholder = 非法访问、第二百八十五条、“计算机信息系统”
search-button = 检索
search-help = 检索方法
search-title = 检索
search-title-for = 检索：{ $name }
search-results = 结果
search-total = { $count ->
    [0] 没有结果
   *[other] { $count } 条记录
}
search-more-provisions = { $count ->
   *[other] 另有 { $count } 条规定相符
}
search-none = 没有结果
search-none-next = 您可以：
search-without-filters = 不加筛选再检索
search-any-word = 检索其中任何一个词
search-by-topic = 按主题查找
search-by-country = 按国家查找
did-you-mean = 您是不是要找
expansion = 同时显示所有语言中关于以下主题的规定：
expansion-remove = 去掉
expansion-add = 同时显示所有语言中关于所提主题的规定
facets-title = 缩小范围
filters-chosen = 已用的筛选
filter-remove = 去掉
filter-any = 不限
filter-apply = 显示
filter-clear = 清除
filter-list = 筛选此列表
facet-more = 更多
facet-kind = 类别
facet-country = 国家
facet-region = 区域
facet-topic = 主题
facet-language = 语言
facet-year = 年份
facet-status = 效力
facet-instrument = 条约
facet-from = 自
facet-to = 至
sort-label = 排序
sort-relevance = 最相关在前
sort-newest = 最新在前
sort-oldest = 最早在前
sort-changed = 最近更改在前
sort-name = 按名称
sort-added = 按收录顺序
pager-label = 分页
pager-first = 第一页
pager-next = 下一页
take-away = 取用：
query-fault = 无法这样检索：
search-error-too-long = 有 { $length } 个字符；最多 { $most } 个。
search-error-too-deep = 第 { $position } 个字符处的括号嵌套过深；最多 { $most } 层。
search-error-too-many-clauses = 词语和短语超过 { $most } 个；请减少一些。
search-error-phrase-too-long = 第 { $position } 个字符处的短语超过 { $most } 个词；请缩短。
search-error-unbalanced-quote = 第 { $position } 个字符处的引号没有闭合；请补上或去掉。
search-error-unbalanced-bracket = 第 { $position } 个字符处的括号缺另一半；请补上或去掉。
search-error-unknown-field = 没有“{ $name }”字段。字段有 { $known }。
search-error-prefix-too-short = “{ $prefix }*”太短；星号前至少写两个字母。
search-error-foreign-cursor = 这一页属于另一次检索；请从第一页重新开始。

## 检索语言
query-title = 检索方法
query-lead = 必须找到所有词语，顺序不限。原词排在其变形之前。不区分大小写和重音。
query-example = 您输入
query-finds = 您找到
query-words = 含有这两个词或其变形的规定
query-phrase = 紧邻且原样的词语
query-or = 两词之一
query-not = 有前一词而无后一词
query-brackets = 括号把可选的词合在一起
query-field = 标题中的词；还有 country:KEN、kind:case、language:fr、year:2018、status:in-force、topic:…、instrument:…、id:…
query-prefix = 所有以此开头的词
query-fuzzy = 相差一两个字母的词，用于拼写不确定时
query-near = 相隔不超过五个词的词语

## 记录的类别
kind = 类别
kind-law = 法律
kind-case = 案例
kind-lesson = 经验
kind-strategy = 战略
kind-instrument = 条约或示范法
kind-publication = 出版物
kind-authority = 主管机关
kind-topic = 主题
kind-country = 国家
kind-court = 法院
kind-organisation = 组织
plural-law = 法律
plural-case = 案例
plural-lesson = 经验
plural-strategy = 战略
plural-instrument = 条约和示范法
plural-publication = 出版物
plural-authority = 主管机关
plural-topic = 主题
plural-country = 国家
plural-court = 法院
plural-organisation = 组织
list-law = 法律：法案、法典、法令和草案；有全文的列出其规定。
list-case = 法院的裁决：事实、指控、判决、刑罚；有全文的附全文。
list-lesson = 侦查、起诉和合作方面的经验教训与良好做法。
list-strategy = 国家和区域的战略与政策。
list-instrument = 条约、议定书、示范法和指令，以及其缔约方。
list-publication = 研究报告、手册和培训材料。
list-authority = 主管机关和联络点，注明者全天候可联系。
list-topic = 犯罪、权力、合作、证据和保障。
list-country = 国家和领土，以及制定法律的组织。
list-court = 审理所收案例的法院。
list-organisation = 制定、保存或讲授网络犯罪法的组织。
list-search = 在此列表中检索
list-total = { $count ->
    [0] 此列表为空
   *[other] { $count } 条记录
}
list-none = 没有符合这些筛选的内容。
list-all = { $count ->
   *[other] 显示全部 { $count } 条
}

## 效力与性质
status-bill = 草案
status-in-force = 有效
status-amended = 已修正
status-repealed = 已废止
status-unknown = 效力不明
law-type-constitution = 宪法
law-type-code = 法典
law-type-act = 法律
law-type-decree = 法令
law-type-regulation = 条例
law-type-directive = 指令
law-type-order = 命令
law-type-bill = 法律草案
law-type-other = 其他
standing-original = 原文
standing-official-translation = 官方译文
standing-unofficial-translation = 非官方译文
standing-machine-translation = 机器译文
notice-official-translation = 这是官方译文。以原文为准。
notice-unofficial-translation = 这是非官方译文。只有原文有效力。
notice-machine-translation = 本文由机器翻译。请勿依赖。
notice-sample = 这是作为示例编写的。该国为虚构，内容不描述任何真实事物。
notice-review = 本文部分字符由机器推测。引用前请与原件核对。
notice-review-next = 打开原件
notice-repealed = 本法已废止。
notice-repealed-since = 本法自 { $name } 起废止。
notice-bill = 这是草案，尚未成为法律。
notice-superseded = 此记录已被另一条取代。
notice-no-text = 这里没有收录此记录的全文。
notice-class-note = 说明
notice-class-suggested = 注意
notice-class-repealed = 警告
notice-class-sample = 示例

## 正文旁的记录
facts-title = 事实
facts-disagree = 来源不一致
facts-other-source = 另一来源称
as-of = 截至
known-unknown = 不详
known-absent = 无
known-withheld = 不公开
known-not-applicable = 不适用
rank-depositary = 保存人
rank-official = 官方来源
rank-document = 文件本身
rank-ministry = 部委
rank-organisation = 国际组织
rank-secondary = 二手来源
rank-press = 报刊
rank-wiki = 开放维基
fact-adopted = 通过
fact-published = 公布
fact-in-force = 生效
fact-repealed = 废止
fact-status = 效力
fact-number = 编号
fact-issued-by = 发布者
fact-place = 地点
fact-opened = 开放签署
fact-depositary = 保存人
fact-court = 法院
fact-citation = 引用编号
fact-decided = 裁决日期
fact-keywords = 关键词
fact-languages = 语言
fact-official-languages = 官方语言
fact-legal-tradition = 法律传统
fact-legal-basis = 法律依据
fact-functions = 职能
fact-level = 审级
fact-seat = 所在地
fact-acronym = 缩写
fact-authors = 作者
fact-publisher = 出版者
fact-iati = IATI 标识
fact-code = 代码
fact-theme = 专题
fact-until = 有效期至
fact-recorded = 记录日期
topics-heading = 主题
related-title = 相关
link-amends = 修正
linked-amends = 被修正于
link-repeals = 废止
linked-repeals = 被废止于
link-cites = 引用
linked-cites = 被引用于
link-implements = 实施
linked-implements = 实施于
link-applies = 适用
linked-applies = 适用于
link-on-appeal-from = 上诉自
linked-on-appeal-from = 上诉于
link-part-of = 属于
linked-part-of = 组成部分
link-broader = 上位
linked-broader = 下位
link-related = 相关
linked-related = 相关
link-about = 关于
linked-about = 说明见
link-issued-by = 发布者
linked-issued-by = 发布了
link-not-here = 此处未收录
from-provision = 自 { $name }
to-provision = 至 { $name }
original-title = 原始文件
received = 收到于
data-title = 数据
other-names = 又称：
sources-title = 来源
history-title = 历史
revision = 第 { $name } 号修订
scheme-frbr = Akoma Ntoso 地址
scheme-eli = ELI
scheme-ecli = ECLI
scheme-neutral = 中立引用
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

## 阅读
text-title = 正文
text-hash = 结构化文本的 SHA-256
contents-title = 目录
reader-languages = 语言
reader-versions = 版本
reader-parts = 正文各部分
reader-beside = 对照
reader-alone = 单独显示
reader-not-in-this = 此语言中没有。
reader-table = 表
reader-neighbour-parts = 前后部分
reader-previous-part = 上一部分
reader-next-part = 下一部分
version-latest = 最新
provision = 规定
provision-topics = 本条的主题
provision-in-text = 在全文中
provision-place = 所在位置
provision-neighbours = 前后规定
provision-previous = 上一条：
provision-next = 下一条：
compare-title = { $name }：变更
compare-heading = 变更
compare-with-before = 变更
compare-from = 自
compare-to = 至
compare-button = 比较
compare-changed = { $count ->
   *[other] { $count } 条有变更
}
compare-added = { $count ->
   *[other] { $count } 条新增
}
compare-removed = { $count ->
   *[other] { $count } 条删除
}
compare-same = { $count ->
   *[other] { $count } 条相同
}
compare-none = 两个版本内容相同。
compare-inserted = 增：
compare-deleted = 删：
change-changed = 变更
change-added = 新增
change-removed = 删除

## 案例、经验、条约
case-facts = 案情
case-significance = 意义
case-proceedings = 诉讼经过
case-instance = 审级
case-date = 日期
case-outcome = 结果
case-parties = 当事人
case-role = 身份
case-party = 当事人
case-judges = 法官
case-charges = 指控
case-charge = 指控
case-provision = 规定
case-verdict = 判决
case-sentence = 刑罚
case-cooperation = 所用合作
case-evidence = 所用证据
verdict-guilty = 有罪
verdict-partly-guilty = 部分有罪
verdict-not-guilty = 无罪
verdict-dismissed = 驳回
verdict-remitted = 发回
sentence-imprisonment = { $count ->
   *[other] 监禁 { $count } 个月
}
sentence-imprisonment-suspended = { $count ->
   *[other] 监禁 { $count } 个月，缓期执行
}
sentence-fine = 罚金 { $name }
sentence-confiscation = 没收
sentence-compensation = 赔偿 { $name }
lesson-learned = 经验教训
lesson-good-practice = 良好做法
lesson-context = 背景
lesson-done = 所做工作
lesson-outcome = 成效
lesson-conditions = 推广所需条件
lesson-evidence = 佐证
articles-title = 条文
article-number = 条
article-label = 内容
article-unchecked = 未与正式文本核对
chapter = 第 { $name } 章
treaty-provisions = 本条约下的国内规定
parties-title = 缔约方
parties-bound = { $count ->
   *[other] { $count } 方受约束。
}
parties-signed = { $count ->
    [0] 没有其他签署方。
   *[other] 另有 { $count } 方已签署。
}
party-name = 缔约方
party-status = 状态
party-signature = 签署
party-ratification = 批准或加入
party-in-force = 生效
party-remarks = 备注
party-reservations = { $count ->
   *[other] { $count } 项保留和声明
}
participation-invited = 受邀
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

## 主题
topics-title = 主题
topics-lead = 犯罪、权力、合作、证据和保障，各附多种语言的用语。
topic-title = 主题：{ $name }
topic-narrower = 下位主题
topic-related = 相关主题
topic-labels = 其他语言
topic-articles = { $count ->
   *[other] 第 { $name } 条
}
topic-treaty-articles = 条约中
topic-provisions = 关于此主题的规定
topic-none = 尚未收录关于此主题的规定。
topic-all = 关于此主题的所有规定
topic-count = { $count ->
    [0] 没有记录
   *[other] { $count } 条记录
}
topic-group-offence = 犯罪
topic-group-power = 权力
topic-group-cooperation = 合作
topic-group-evidence = 证据
topic-group-safeguard = 保障
topic-group-prevention = 预防
topic-group-general = 总则

## 国家
countries-title = 国家
countries-lead = { $count ->
   *[other] { $count } 个国家、领土和组织，以及所收录的法律。
}
country-title = { $name }
country-search = 检索 { $name } 的全部内容
country-treaties = 条约
country-treaty-since = 自
missing-title = 缺少或过时的内容
missing-law = 没有收录 { $name } 的网络犯罪法律。
missing-law-neighbours = 查看同一区域的法律
missing-text = { $count ->
   *[other] { $count } 部法律仅知其名，未收录全文。
}
missing-text-next = 是哪些
missing-case = 没有收录案例。
missing-strategy = 没有收录战略。
missing-authority = 没有列出主管机关。
missing-treaty = 据此处所知，不是 { $name } 的缔约方。
missing-treaty-next = 查看条约
missing-official-language = 没有收录官方语言的文本。
stale-law = 最新文本反映 { $name } 的法律。
stale-law-next = 查找修正
field-cybercrime = 网络犯罪
field-data-protection = 数据保护
field-e-transactions = 电子交易
field-consumer-protection = 消费者保护
tradition-civil = 大陆法
tradition-common = 普通法
tradition-islamic = 伊斯兰法
tradition-customary = 习惯法
tradition-mixed = 混合
tradition-religious = 宗教法
tradition-socialist = 社会主义法
region-002 = 非洲
region-019 = 美洲
region-142 = 亚洲
region-150 = 欧洲
region-009 = 大洋洲
region-015 = 北非
region-202 = 撒哈拉以南非洲
region-419 = 拉丁美洲和加勒比
region-021 = 北美
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

## 机关和组织
channel-closed = 仅应请求提供
organisation-type-intergovernmental = 政府间组织
organisation-type-regional = 区域组织
organisation-type-un = 联合国机构
organisation-type-police = 警务组织
organisation-type-ngo = 民间社会
organisation-type-academic = 大学或研究所
organisation-type-private = 私营部门
organisation-type-government = 政府
organisation-type-donor = 捐助方
organisation-type-network = 网络
organisation-type-other = 组织

## 关于
about-title = 关于 Lexarium
about-what-heading = 这是什么
about-what = 网络犯罪法律资料库：法律、案例、经验和条约，可逐条阅读。运行本站者对其内容负责。
about-facts-heading = 事实从何而来
about-facts = 每项事实注明来源和截止日期。来源不一致时全部显示；保存人优先于部委，部委优先于其他来源。不详、无、不公开和不适用是不同的情况，分别标明。
about-suggestions-heading = 机器的建议
about-suggestions = 未经人工确认的主题标为建议。机器译文会注明。字符由机器推测的文本会注明，不应引用。
about-citing-heading = 如何引用
about-citing = 每条记录和每条规定都有永久地址，不会失效：记录移动后，旧地址通向新地址。每页提供常用格式的引用。
about-privacy-heading = 保留读者的哪些信息
about-privacy = 什么都不保留。没有 Cookie，没有读者账户，没有地址日志。
about-open-heading = 可自由运行和复制
about-open = Lexarium 是采用 Apache 2.0 许可的自由软件。所显示的一切都可以 CSV、JSON、Akoma Ntoso 或纯文本取用。
about-ledger-heading = 什么都不会丢失
about-ledger = 每次更改都是一次修订，只追加、不改动，并由默克尔树证明。
about-revisions = { $count ->
   *[other] 账本有 { $count } 次修订。
}

## 数据与接口
api-title = 数据与接口
api-lead = 读者所见的一切都以 JSON 提供给程序，无需密钥。
api-calls = 地址
api-address = 地址
api-answer = 返回
api-search = 记录及其最相符的规定、摘录和分面
api-suggest = 以所输入内容开头的名称
api-records = 记录列表
api-record = 完整的一条记录
api-text = 逐条的正文
api-countries = 国家，及各国收录的法律和案例数
api-topics = 主题及多种语言的名称
api-instruments = 条约、示范法和指令
api-openapi = 以 OpenAPI 3.1 描述的接口
api-id = 记录的网页，或按后缀或 Accept 给出其数据
api-akn = 按 Akoma Ntoso 地址给出作品、表达和规定
api-parameters = 检索参数
api-parameters-lead = 不在此列的参数会被拒绝。同一参数的多个值以逗号分隔或重复给出，表示任选其一。
parameter-q = 词语，语言见“检索方法”
parameter-kind = 记录的类别
parameter-country = ISO 3166-1 三字母代码
parameter-region = 区域的 M49 编号
parameter-topic = 主题的键
parameter-language = BCP 47 标签
parameter-year = 记录日期的年份
parameter-status = bill, in-force, amended, repealed
parameter-instrument = 条约的键
parameter-from = 不早于此日、月或年
parameter-to = 不晚于此日、月或年
parameter-sort = relevance, newest, oldest
parameter-limit = 每页记录数
parameter-cursor = 上一页的 “next”
parameter-expand = “none” 不加入所提主题的规定
api-forms = 形式
api-forms-text = 在记录的永久地址后加 .json、.akn.xml 或 .txt。列表以 CSV 在 search.csv 和 records.csv 给出，直到末尾。
api-failures = 错误
api-failures-lead = 错误为 RFC 9457 的 problem+json。其类型以下列词之一结尾。

## 可能出现的问题
error-not-found-title = 此页不存在
error-not-found = 没有内容使用此地址。可能输入有误。
error-withdrawn-title = 已撤回
error-withdrawn = 这里曾有一条记录，已撤回。
error-unknown-parameter-title = 未知参数
error-unknown-parameter = 地址中有此处未知的参数。
error-bad-value-title = 不可能的值
error-bad-value = 地址的一个参数内容不合要求。
error-query-title = 无法检索
error-query = 无法读取检索词。
error-no-such-form-title = 没有这种形式
error-no-such-form = 此记录没有这种形式。
error-no-such-method-title = 方式不对
error-no-such-method = 不能以这种方式请求此地址。
error-house-title = 此处出错
error-house = 错在我们，已作记录。请稍后再试。
error-too-many = 您的请求过于频繁，服务器无法应答。请等一分钟。
error-next-home = 回到首页
error-next-search = 检索
error-next-query-help = 查看检索方法
error-next-without = 去掉“{ $name }”的同一页

# 页面添加
fact-channel = 联系方式
fact-charges = 指控
fact-cooperation = 所用合作
fact-evidence = 所用证据
fact-field = 领域
fact-instrument-type = 类型
fact-iso = ISO 代码
fact-judges = 法官
fact-law-type = 类型
fact-lesson-sort = 种类
fact-official-page = 官方网页
fact-organisation-type = 类型
fact-parties = 当事人
fact-proceedings = 诉讼经过
fact-region = 区域
fact-sentence = 刑罚
fact-verdict = 判决
fact-website = 网站
notice-changed-since = 自 { $name } 起有变更。
notice-older-version = 这是较早的版本。收录的最新版本为 { $name }。
