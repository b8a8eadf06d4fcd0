# رسائل الموقع بالعربية. الأرقام هي 0 إلى 9 كما تكتبها الأمم المتحدة.

## The frame of every page
site-name = Lexarium
site-motto = قوانين وقضايا ودروس مستفادة بشأن الجريمة السيبرانية
skip-to-content = انتقال إلى المحتوى
nav-main = القائمة الرئيسية
nav-more = صفحات أخرى
nav-languages = اللغة
nav-search = البحث
nav-laws = القوانين
nav-cases = القضايا
nav-lessons = الدروس المستفادة
nav-strategies = الاستراتيجيات
nav-treaties = المعاهدات
nav-topics = المواضيع
nav-countries = البلدان
nav-analyse = تحليل
nav-publications = المنشورات
nav-authorities = السلطات
nav-courts = المحاكم
nav-organisations = المنظمات
nav-about = عن الموقع
nav-api = البيانات وواجهة البرمجة
footer-note = لا ملفات تعريف ارتباط ولا أدوات تتبّع. كل معلومة تذكر مصدرها، وكل اقتراح مبيَّن أنه اقتراح.
footer-operator = يدير هذا الموقع { $name }.
and-more = { PLURAL($count) ->
    [zero] ولا شيء غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
changed = تاريخ التغيير:
copy = نسخ
copied = نُسخ
source = المصدر
sample = مثال
suggested = اقتراح
untitled = بلا عنوان
on-this-page = في هذه الصفحة

## Home
home-heading = اعرف ما يقوله القانون عن الجريمة السيبرانية
home-search-hint = كلمات، أو «عبارات»، أو أرقام مواد، أو مواضيع بأي لغة.
home-empty = لا شيء هنا بعد. استورد قوانين بالأمر «lexarium import»، أو حمّل الفهرس الأولي بالأمر «lexarium catalogue».
coverage-title = ما يوجد هنا
new-title = الجديد
map-title = القوانين حسب البلد
map-heading = العالم
map-alt = خريطة للعالم مظللة حسب عدد القوانين المحفوظة لكل بلد؛ والقائمة أدناه تقول الشيء نفسه
map-countries = { PLURAL($count) ->
    [zero] ليس لأي بلد قانون هنا.
    [one] لبلد واحد قانون واحد هنا على الأقل.
    [two] لبلدين قانون واحد هنا على الأقل لكل منهما.
    [few] لـ { $count } بلدان قانون واحد هنا على الأقل لكل منها.
    [many] لـ { $count } بلدًا قانون واحد هنا على الأقل لكل منها.
   *[other] لـ { $count } بلد قانون واحد هنا على الأقل لكل منها.
}
map-all-countries = جميع البلدان
count-law-long = { PLURAL($count) ->
    [zero] لا قوانين
    [one] قانون واحد
    [two] قانونان
    [few] { $count } قوانين
    [many] { $count } قانونًا
   *[other] { $count } قانون
}
count-topic-long = { PLURAL($count) ->
    [zero] لا مواضيع
    [one] موضوع واحد
    [two] موضوعان
    [few] { $count } مواضيع
    [many] { $count } موضوعًا
   *[other] { $count } موضوع
}
count-law = { PLURAL($count) ->
    [zero] قانون
    [one] قانون
    [two] قانونان
    [few] قوانين
    [many] قانونًا
   *[other] قانون
}
count-case = { PLURAL($count) ->
    [zero] قضية
    [one] قضية
    [two] قضيتان
    [few] قضايا
    [many] قضية
   *[other] قضية
}
count-lesson = { PLURAL($count) ->
    [zero] درس مستفاد
    [one] درس مستفاد
    [two] درسان مستفادان
    [few] دروس مستفادة
    [many] درسًا مستفادًا
   *[other] درس مستفاد
}
count-strategy = { PLURAL($count) ->
    [zero] استراتيجية
    [one] استراتيجية
    [two] استراتيجيتان
    [few] استراتيجيات
    [many] استراتيجية
   *[other] استراتيجية
}
count-instrument = { PLURAL($count) ->
    [zero] معاهدة أو قانون نموذجي
    [one] معاهدة أو قانون نموذجي
    [two] من المعاهدات والقوانين النموذجية
    [few] من المعاهدات والقوانين النموذجية
    [many] من المعاهدات والقوانين النموذجية
   *[other] من المعاهدات والقوانين النموذجية
}
count-concordance = { PLURAL($count) ->
    [zero] جدول مطابقة
    [one] جدول مطابقة
    [two] جدولا مطابقة
    [few] جداول مطابقة
    [many] جدول مطابقة
   *[other] جدول مطابقة
}
count-publication = { PLURAL($count) ->
    [zero] منشور
    [one] منشور
    [two] منشوران
    [few] منشورات
    [many] منشورًا
   *[other] منشور
}
count-authority = { PLURAL($count) ->
    [zero] سلطة
    [one] سلطة
    [two] سلطتان
    [few] سلطات
    [many] سلطة
   *[other] سلطة
}
count-topic = { PLURAL($count) ->
    [zero] موضوع
    [one] موضوع
    [two] موضوعان
    [few] مواضيع
    [many] موضوعًا
   *[other] موضوع
}
count-country = { PLURAL($count) ->
    [zero] بلد
    [one] بلد
    [two] بلدان
    [few] بلدان
    [many] بلدًا
   *[other] بلد
}
count-court = { PLURAL($count) ->
    [zero] محكمة
    [one] محكمة
    [two] محكمتان
    [few] محاكم
    [many] محكمة
   *[other] محكمة
}
count-organisation = { PLURAL($count) ->
    [zero] منظمة
    [one] منظمة
    [two] منظمتان
    [few] منظمات
    [many] منظمة
   *[other] منظمة
}

## Search
search-label = البحث في القوانين والقضايا والدروس المستفادة
search-placeholder = النفاذ غير المشروع، المادة 3، «نظام معلوماتي»
search-button = بحث
search-help = كيفية البحث
search-title = البحث
search-title-for = البحث عن: { $name }
search-results = النتائج
search-total = { PLURAL($count) ->
    [zero] لا نتائج
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
search-more-provisions = { PLURAL($count) ->
    [zero] لا أحكام أخرى مطابقة
    [one] حكم آخر مطابق
    [two] حكمان آخران مطابقان
    [few] { $count } أحكام أخرى مطابقة
    [many] { $count } حكمًا آخر مطابقًا
   *[other] { $count } حكم آخر مطابق
}
search-none = لا نتائج
search-none-next = يمكنك:
search-without-filters = البحث دون المرشِّحات
search-any-word = البحث عن أي كلمة من الكلمات
search-by-topic = البحث حسب الموضوع
search-by-country = البحث حسب البلد
did-you-mean = هل تقصد
expansion = تُعرض أيضًا، بجميع اللغات، الأحكام المتعلقة بما يلي:
expansion-remove = استبعادها
expansion-add = عرض الأحكام المتعلقة بالمواضيع المذكورة أيضًا، بجميع اللغات
facets-title = تضييق النتائج
filters-chosen = المرشِّحات المستخدمة
filter-remove = إزالة
filter-any = الكل
filter-apply = عرض
filter-clear = إزالة المرشِّحات
filter-list = ترشيح هذه القائمة
facet-more = المزيد
facet-kind = النوع
facet-country = البلد
facet-region = المنطقة
facet-topic = الموضوع
facet-language = اللغة
facet-year = السنة
facet-status = الحالة
facet-instrument = المعاهدة
facet-from = من
facet-to = إلى
sort-label = الترتيب
sort-relevance = الأوثق صلة أولًا
sort-newest = الأحدث أولًا
sort-oldest = الأقدم أولًا
sort-changed = آخر ما تغيَّر أولًا
sort-name = حسب الاسم
sort-added = حسب ترتيب الورود
pager-label = الصفحات
pager-first = الصفحة الأولى
pager-next = الصفحة التالية
take-away = تنزيل:
query-fault = لا يمكن إجراء هذا البحث:
search-error-too-long = عدد أحرفه { $length }؛ والحد الأقصى { $most }.
search-error-too-deep = القوس عند الحرف { $position } متداخل أكثر مما ينبغي؛ والحد الأقصى لمستويات التداخل { $most }.
search-error-too-many-clauses = عدد الكلمات والعبارات يتجاوز { $most }؛ احذف بعضها.
search-error-phrase-too-long = عدد كلمات العبارة عند الحرف { $position } يتجاوز { $most }؛ اختصرها.
search-error-unbalanced-quote = علامة التنصيص عند الحرف { $position } غير مغلقة؛ أغلقها أو احذفها.
search-error-unbalanced-bracket = القوس عند الحرف { $position } بلا نظير؛ أضف نظيره أو احذفه.
search-error-unknown-field = لا يوجد حقل باسم «{ $name }». الحقول هي: { $known }.
search-error-prefix-too-short = «{ $prefix }*» أقصر مما ينبغي؛ اكتب حرفين على الأقل قبل النجمة.
search-error-foreign-cursor = هذه الصفحة تخص بحثًا آخر؛ ابدأ من الصفحة الأولى.

## The query language
query-title = كيفية البحث
query-lead = يجب أن توجد جميع الكلمات، بأي ترتيب. وتأتي الكلمات المطابقة قبل صيغها الأخرى. ولا أثر للتشكيل ولا لحجم الحروف اللاتينية.
query-example = تكتب
query-finds = تجد
query-words = الأحكام التي فيها الكلمتان، أو صيغ أخرى منهما
query-phrase = الكلمات متجاورة كما هي
query-or = إحدى الكلمتين
query-not = الكلمة الأولى دون الثانية
query-brackets = الأقواس تجمع البدائل
query-field = كلمة من العنوان؛ وكذلك country:KEN وkind:case وlanguage:fr وyear:2018 وstatus:in-force وtopic:… وinstrument:… وid:…
query-prefix = جميع الكلمات التي تبدأ هكذا
query-fuzzy = الكلمات التي تختلف بحرف أو حرفين، عند الشك في الهجاء
query-near = الكلمات التي تفصل بينها خمس كلمات على الأكثر

## Kinds of record
kind = النوع
kind-law = قانون
kind-case = قضية
kind-lesson = درس مستفاد
kind-strategy = استراتيجية
kind-instrument = معاهدة أو قانون نموذجي
kind-concordance = جدول مطابقة
kind-publication = منشور
kind-authority = سلطة
kind-topic = موضوع
kind-country = بلد
kind-court = محكمة
kind-organisation = منظمة
plural-law = القوانين
plural-case = القضايا
plural-lesson = الدروس المستفادة
plural-strategy = الاستراتيجيات
plural-instrument = المعاهدات والقوانين النموذجية
plural-concordance = جداول المطابقة
plural-publication = المنشورات
plural-authority = السلطات
plural-topic = المواضيع
plural-country = البلدان
plural-court = المحاكم
plural-organisation = المنظمات
list-law = القوانين: التشريعات والمدونات والمراسيم ومشاريع القوانين، مع أحكامها حيثما حُفظ النص.
list-case = ما قضت به المحاكم: الوقائع والتهم والأحكام والعقوبات، مع النص حيثما حُفظ.
list-lesson = دروس مستفادة وممارسات جيدة من التحقيق والملاحقة القضائية والتعاون.
list-strategy = استراتيجيات وسياسات وطنية وإقليمية.
list-instrument = معاهدات وبروتوكولات وقوانين نموذجية وتوجيهات، مع أطرافها.
list-concordance = ما تقوله المصادر عن قانون دولة ومعاهدة، مادة مادة.
list-publication = دراسات وأدلة ومواد تدريبية.
list-authority = السلطات المختصة وجهات الاتصال، على مدار الساعة حيثما أعلنت ذلك.
list-topic = الجرائم والصلاحيات والتعاون والأدلة والضمانات.
list-country = الدول والأقاليم، والمنظمات التي تسن القانون.
list-court = المحاكم التي فصلت في القضايا المحفوظة هنا.
list-organisation = المنظمات التي تسن القانون المتعلق بالجريمة السيبرانية أو تحفظه أو تدرّسه.
list-search = البحث في هذه القائمة
list-total = { PLURAL($count) ->
    [zero] لا شيء في هذه القائمة
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
list-none = لا شيء يطابق هذه المرشِّحات.
list-all = { PLURAL($count) ->
    [zero] عرض الكل ({ $count })
    [one] عرض الكل ({ $count })
    [two] عرض الكل ({ $count })
    [few] عرض الكل ({ $count })
    [many] عرض الكل ({ $count })
   *[other] عرض الكل ({ $count })
}

## Status and standing
status-bill = مشروع قانون
status-in-force = نافذ
status-amended = معدَّل
status-repealed = ملغى
status-unknown = الحالة غير معروفة
law-type-constitution = دستور
law-type-code = مدونة قانونية
law-type-act = قانون
law-type-decree = مرسوم
law-type-regulation = لائحة
law-type-directive = توجيه
law-type-order = قرار
law-type-bill = مشروع قانون
law-type-other = نوع آخر
standing-original = الأصل
standing-official-translation = ترجمة رسمية
standing-unofficial-translation = ترجمة غير رسمية
standing-machine-translation = ترجمة آلية
notice-official-translation = هذه ترجمة رسمية. والعبرة بالنص الأصلي.
notice-unofficial-translation = هذه ترجمة غير رسمية. والنص الأصلي وحده هو المعتمد.
notice-machine-translation = هذا النص ترجمته آلة. فلا يُعوَّل عليه.
notice-sample = كُتب هذا على سبيل المثال. والدولة خيالية ولا شيء هنا يصف واقعًا.
notice-review = خمّنت آلة بعض أحرف هذا النص. قارنه بالأصل قبل الاستشهاد به.
notice-review-next = فتح الأصل
notice-repealed = هذا القانون ملغى.
notice-repealed-since = هذا القانون ملغى. تاريخ الإلغاء: { $name }.
notice-bill = هذا مشروع قانون، ولم يصبح قانونًا بعد.
notice-superseded = حل سجل آخر محل هذا السجل.
notice-no-text = نص هذا السجل غير محفوظ هنا.
notice-class-note = ملاحظة
notice-class-suggested = توخّ الحذر
notice-class-repealed = تنبيه
notice-class-sample = مثال

## A record beside its text
facts-title = المعلومات
facts-disagree = المصادر متباينة
facts-other-source = وفق مصدر آخر
as-of = حتى
known-unknown = غير معروف
known-absent = لا يوجد
known-withheld = محجوب
known-not-applicable = لا ينطبق
rank-depositary = الوديع
rank-official = مصدر رسمي
rank-document = الوثيقة نفسها
rank-ministry = وزارة
rank-organisation = منظمة دولية
rank-secondary = مصدر ثانوي
rank-press = صحافة
rank-wiki = ويكي مفتوح
fact-adopted = الاعتماد
fact-published = النشر
fact-in-force = بدء النفاذ
fact-repealed = الإلغاء
fact-status = الحالة
fact-number = الرقم
fact-issued-by = جهة الإصدار
fact-place = المكان
fact-opened = فتح باب التوقيع
fact-depositary = الوديع
fact-court = المحكمة
fact-citation = المرجع
fact-decided = تاريخ الحكم
fact-keywords = كلمات مفتاحية
fact-languages = اللغات
fact-official-languages = اللغات الرسمية
fact-legal-tradition = النظام القانوني
fact-legal-basis = الأساس القانوني
fact-functions = المهام
fact-level = الدرجة
fact-seat = المقر
fact-acronym = الاسم المختصر
fact-authors = التأليف
fact-publisher = الناشر
fact-iati = معرّف المبادرة الدولية للشفافية في المعونة
fact-code = الرمز
fact-theme = المحور
fact-until = صالح حتى
fact-recorded = تاريخ التسجيل
topics-heading = المواضيع
related-title = سجلات ذات صلة
link-amends = يعدّل
linked-amends = عدّله
link-repeals = يلغي
linked-repeals = ألغاه
link-cites = يشير إلى
linked-cites = أشار إليه
link-implements = ينفّذ
linked-implements = ينفّذه
link-applies = يطبّق
linked-applies = طُبّق في
link-on-appeal-from = استئناف للحكم في
linked-on-appeal-from = استؤنف في
link-part-of = جزء من
linked-part-of = الأجزاء
link-broader = أعم
linked-broader = أخص
link-related = متصل بـ
linked-related = متصل بـ
link-about = يتناول
linked-about = ورد وصفه في
link-issued-by = صادر عن
linked-issued-by = أصدر
link-not-here = غير محفوظ هنا
from-provision = من { $name }
to-provision = إلى { $name }
original-title = الملفات الأصلية
received = تاريخ التلقي:
data-title = البيانات
other-names = أسماء أخرى:
sources-title = المصادر
history-title = تاريخ السجل
revision = المراجعة { $name }
scheme-frbr = عنوان Akoma Ntoso
scheme-eli = ELI
scheme-ecli = ECLI
scheme-neutral = المرجع المحايد
scheme-un-symbol = رمز وثيقة الأمم المتحدة
scheme-unodc = رقم مكتب الأمم المتحدة المعني بالمخدرات والجريمة
scheme-iati = IATI
scheme-doi = DOI
scheme-url = عنوان على الويب
scheme-dataset = الفهرس
scheme-path = ملف
scheme-file = بصمة الملف
cite-title = الاستشهاد
cite-permanent = العنوان الدائم

## The acts that changed a law, and the laws that an act changes
amended-by-count = القوانين المعدِّلة ({ $count })
amended-last = آخر تعديل معروف:
amended-note = وفقًا للنصوص المحفوظة هنا ولناشريها، وقد تكون هناك تعديلات أحدث غير مذكورة.
amended-unnamed = قانون لم يسمّه المصدر
amended-outstanding = لم يُدرج في النص بعد
amended-all = جميع القوانين المعدِّلة
amends-count = القوانين التي يعدّلها هذا القانون ({ $count })

## ما يستشهد به النص وما يستشهد بالنص
cites-count = { PLURAL($count) ->
    [zero] لا يستشهد بأي مصدر
    [one] يستشهد بمصدر واحد
    [two] يستشهد بمصدرين
    [few] يستشهد بـ { $count } مصادر
    [many] يستشهد بـ { $count } مصدرًا
   *[other] يستشهد بـ { $count } مصدر
}
cited-by-count = { PLURAL($count) ->
    [zero] لا يستشهد به أي سجل
    [one] يستشهد به سجل واحد
    [two] يستشهد به سجلان
    [few] تستشهد به { $count } سجلات
    [many] يستشهد به { $count } سجلًا
   *[other] يستشهد به { $count } سجل
}
cited-provision-by = { PLURAL($count) ->
    [zero] لا يستشهد بهذا الحكم أي سجل
    [one] يستشهد بهذا الحكم سجل واحد
    [two] يستشهد بهذا الحكم سجلان
    [few] تستشهد بهذا الحكم { $count } سجلات
    [many] يستشهد بهذا الحكم { $count } سجلًا
   *[other] يستشهد بهذا الحكم { $count } سجل
}
cited-places = { PLURAL($count) ->
    [zero] في لا موضع
    [one] في موضع واحد
    [two] في موضعين
    [few] في { $count } مواضع
    [many] في { $count } موضعًا
   *[other] في { $count } موضع
}
cited-all = { PLURAL($count) ->
    [zero] لا شيء
    [one] واحد كبيانات (JSON)
    [two] كلاهما كبيانات (JSON)
    [few] كلها ({ $count }) كبيانات (JSON)
    [many] كلها ({ $count }) كبيانات (JSON)
   *[other] كلها ({ $count }) كبيانات (JSON)
}
cited-show = عرض القائمة

## The reader
text-title = النص
text-hash = بصمة SHA-256 للنص المهيكل
contents-title = المحتويات
reader-languages = اللغات
reader-versions = الصيغ
reader-parts = أجزاء النص
reader-beside = جنبًا إلى جنب
reader-alone = منفردًا
reader-not-in-this = غير وارد بهذه اللغة.
reader-table = جدول
reader-neighbour-parts = الجزءان السابق والتالي
reader-previous-part = الجزء السابق
reader-next-part = الجزء التالي
version-latest = الأحدث
version-earlier = نسخة سابقة:
version-standing = النص الساري
provision = حكم
provision-topics = مواضيع هذا الحكم
provision-treaties = مواد المعاهدات
provision-elsewhere = الموضوع نفسه في دول أخرى
provision-in-text = في النص الكامل
provision-place = موضع الحكم
provision-neighbours = الحكمان السابق والتالي
provision-previous = السابق:
provision-next = التالي:
compare-title = { $name }: ما الذي تغيّر
compare-heading = ما الذي تغيّر
compare-with-before = ما الذي تغيّر
compare-from = من
compare-to = إلى
compare-button = مقارنة
compare-changed = { PLURAL($count) ->
    [zero] لم يتغيّر أي حكم
    [one] تغيّر حكم واحد
    [two] تغيّر حكمان
    [few] تغيّرت { $count } أحكام
    [many] تغيّر { $count } حكمًا
   *[other] تغيّر { $count } حكم
}
compare-added = { PLURAL($count) ->
    [zero] لم يُضف أي حكم
    [one] أُضيف حكم واحد
    [two] أُضيف حكمان
    [few] أُضيفت { $count } أحكام
    [many] أُضيف { $count } حكمًا
   *[other] أُضيف { $count } حكم
}
compare-removed = { PLURAL($count) ->
    [zero] لم يُحذف أي حكم
    [one] حُذف حكم واحد
    [two] حُذف حكمان
    [few] حُذفت { $count } أحكام
    [many] حُذف { $count } حكمًا
   *[other] حُذف { $count } حكم
}
compare-same = { PLURAL($count) ->
    [zero] لم يبق أي حكم كما هو
    [one] بقي حكم واحد كما هو
    [two] بقي حكمان كما هما
    [few] بقيت { $count } أحكام كما هي
    [many] بقي { $count } حكمًا كما هو
   *[other] بقي { $count } حكم كما هو
}
compare-none = الصيغتان متطابقتان.
compare-inserted = مضاف:
compare-deleted = محذوف:
change-changed = تغيّر
change-added = أُضيف
change-removed = حُذف

## Case, lesson, treaty
case-facts = وقائع القضية
case-significance = أهمية الحكم
case-proceedings = الإجراءات القضائية
case-instance = درجة التقاضي
case-date = التاريخ
case-outcome = النتيجة
case-parties = الأطراف
case-role = الصفة
case-party = الطرف
case-judges = هيئة المحكمة
case-charges = التهم
case-charge = التهمة
case-provision = الحكم القانوني
case-verdict = منطوق الحكم
case-sentence = العقوبة
case-cooperation = التعاون المستخدم
case-evidence = الأدلة المستخدمة
verdict-guilty = إدانة
verdict-partly-guilty = إدانة جزئية
verdict-not-guilty = براءة
verdict-dismissed = رفض الدعوى
verdict-remitted = إعادة الدعوى
sentence-imprisonment = { PLURAL($count) ->
    [zero] السجن دون مدة
    [one] السجن شهرًا واحدًا
    [two] السجن شهرين
    [few] السجن { $count } أشهر
    [many] السجن { $count } شهرًا
   *[other] السجن { $count } شهر
}
sentence-imprisonment-suspended = { PLURAL($count) ->
    [zero] السجن دون مدة مع وقف التنفيذ
    [one] السجن شهرًا واحدًا مع وقف التنفيذ
    [two] السجن شهرين مع وقف التنفيذ
    [few] السجن { $count } أشهر مع وقف التنفيذ
    [many] السجن { $count } شهرًا مع وقف التنفيذ
   *[other] السجن { $count } شهر مع وقف التنفيذ
}
sentence-fine = غرامة قدرها { $name }
sentence-confiscation = مصادرة
sentence-compensation = تعويض قدره { $name }
lesson-learned = درس مستفاد
lesson-good-practice = ممارسة جيدة
lesson-context = السياق
lesson-done = ما الذي فُعل
lesson-outcome = ما الذي نتج عنه
lesson-conditions = ما يلزم لتكراره
lesson-evidence = الأدلة
articles-title = المواد
article-number = المادة
article-label = الموضوع
article-unchecked = لم تُقارن بالنص الرسمي
chapter = الفصل { $name }
treaty-provisions = الأحكام الوطنية في إطار هذه المعاهدة
parties-title = الأطراف
parties-bound = { PLURAL($count) ->
    [zero] لا طرف ملزَم.
    [one] طرف واحد ملزَم.
    [two] طرفان ملزَمان.
    [few] { $count } أطراف ملزَمة.
    [many] { $count } طرفًا ملزَمًا.
   *[other] { $count } طرف ملزَم.
}
parties-signed = { PLURAL($count) ->
    [zero] لا موقّعين آخرين.
    [one] موقّع واحد آخر.
    [two] موقّعان آخران.
    [few] { $count } موقّعين آخرين.
    [many] { $count } موقّعًا آخر.
   *[other] { $count } موقّع آخر.
}
party-name = الطرف
party-status = الحالة
party-signature = التوقيع
party-ratification = التصديق أو الانضمام
party-in-force = بدء النفاذ
party-remarks = ملاحظات
party-reservations = { PLURAL($count) ->
    [zero] لا تحفظات ولا إعلانات
    [one] تحفظ أو إعلان واحد
    [two] تحفظان أو إعلانان
    [few] { $count } تحفظات وإعلانات
    [many] { $count } تحفظًا وإعلانًا
   *[other] { $count } تحفظ وإعلان
}
participation-invited = دعوة
participation-signed = توقيع
participation-ratified = تصديق
participation-acceded = انضمام
participation-accepted = قبول
participation-approved = إقرار
participation-party = طرف
participation-withdrawn = انسحاب
instrument-type-treaty = معاهدة
instrument-type-directive = توجيه
instrument-type-protocol = بروتوكول
instrument-type-model-law = قانون نموذجي
instrument-type-other = صك

## Laws and treaties, article by article
matrix-link = مصفوفة جميع الدول
matrix-title = { $name } وجميع الدول
matrix-lead = كيف يستجيب قانون كل دولة لكل مادة. وتقود كل علامة إلى الأحكام وإلى قائلها.
matrix-legend = معاني العلامات
matrix-group = مواد بشأن
matrix-basis = القائل
matrix-none = لا دولة تطابق هذه المرشحات.
matrix-total = { PLURAL($count) ->
    [0] لا دول
    [zero] لا دول
    [one] دولة واحدة
    [two] دولتان
    [few] { $count } دول
    [many] { $count } دولة
   *[other] { $count } دولة
}
matrix-unknown = { PLURAL($count) ->
    [zero] لا دول مجهولة
    [one] إظهار دولة لا يُعرف عنها شيء أيضًا
    [two] إظهار دولتين لا يُعرف عنهما شيء أيضًا
    [few] إظهار { $count } دول لا يُعرف عنها شيء أيضًا
    [many] إظهار { $count } دولة لا يُعرف عنها شيء أيضًا
   *[other] إظهار { $count } دولة لا يُعرف عنها شيء أيضًا
}
matrix-known-only = الدول التي يُعرف عنها شيء فقط
matrix-states-curated = دول لها مصدر
matrix-states-suggested = دول لها اقتراح فقط
matrix-fine = الاقتراح مستمد من كلمات النص ولا يدخل في أي عدد آخر. وذكر قانون يعني أنه يستجيب للمادة، لا مدى استجابته.
basis-curated = المصادر
basis-suggested = الاقتراحات
standing-party = طرف
standing-signatory = موقِّعة أو مدعوّة
standing-neither = لا هذا ولا ذاك
mark-full = كاملة
mark-full-sign = ك
mark-partial = جزئية
mark-partial-sign = ج
mark-none = غير منصوص عليها
mark-none-sign = غ
mark-named = قانون مذكور دون تقييم
mark-named-sign = ق
mark-suggested = مقترحة فقط
mark-suggested-sign = ح
mark-not-assessed = غير مقيَّمة
mark-not-assessed-sign = –
element-act = الفعل
element-object = المحل
element-intent = القصد
element-without-right = دون وجه حق
element-aggravation = التشديد
element-penalty-range = نطاق العقوبات
ground-stated = يذكر المصدر المادة
ground-offence-name = يدرجها المصدر تحت تسمية المعاهدة
ground-heading = يدرجها المصدر تحت عنوان من المعاهدة
ground-comparative-report = من مقارنة بين عدة دول
ground-negative = يقول المصدر إنه لا حكم
entry-covered = مشمول: { $name }
entry-missing = ناقص: { $name }
entry-block = مذكورة لعدة مواد معًا
entry-rejected = رفضها محرر
entry-reviewed = راجعها { $name }
entry-reviewed-on = راجعها { $name } في { $date }
entry-sheet = الجدول
suggestion-words = الكلمات الموجودة:
suggestion-referred = الموضوع مأخوذ مما تحيل إليه المادة:
suggestions-more = { PLURAL($count) ->
    [zero] لا اقتراحات أخرى
    [one] اقتراح آخر
    [two] اقتراحان آخران
    [few] { $count } اقتراحات أخرى
    [many] { $count } اقتراحًا آخر
   *[other] { $count } اقتراح آخر
}
tie-article = { $name }، المادة { $number }
article-title = { $name }، المادة { $number }
article-states = جميع الدول
article-map-alt = خريطة العالم مظللة بحسب استجابة كل دولة للمادة؛ والقائمة أدناه تقول الشيء نفسه
article-neighbours = المواد السابقة والتالية
article-previous = المادة { $name }
article-next = المادة { $name }
article-group-offence = الجرائم
article-group-liability = المسؤولية والجزاءات
article-group-procedural-power = السلطات الإجرائية
article-group-jurisdiction = الولاية القضائية
article-group-safeguards = الضمانات
article-group-electronic-evidence = الأدلة الإلكترونية
article-group-victim-protection = الضحايا والشهود
article-group-international-cooperation = التعاون الدولي
article-group-prevention = المنع
article-group-technical-assistance = المساعدة التقنية
article-group-general = أحكام عامة
profile-link = قانونها مقابل المعاهدات، الثغرات أولًا
profile-title = { $name }: القانون والمعاهدات
profile-lead = الثغرات أولًا، ومع كل منها ما فعلته دول أخرى في المنطقة.
profile-printed = كما هو محفوظ هنا في
profile-instruments = جميع المعاهدات
profile-total = { PLURAL($count) ->
    [0] لا مواد
    [zero] لا مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
}
profile-region-matrix = المنطقة في المصفوفة
profile-others = في المنطقة:
profile-region = { PLURAL($count) ->
    [zero] لا دول من المنطقة
    [one] دولة من المنطقة
    [two] دولتان من المنطقة
    [few] { $count } دول من المنطقة
    [many] { $count } دولة من المنطقة
   *[other] { $count } دولة من المنطقة
}
sheet-total = { PLURAL($count) ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
}
sheet-profile = ملف الدولة

## A draft against treaties
analyse-title = تحليل مشروع قانون
analyse-lead = قدّم مشروع قانون أو قانونًا لترى أي مواد معاهدة يستجيب لها، وأيها يتركها دون تنظيم، وكيف صاغتها دول أخرى.
analyse-kept = يُقرأ ما تقدّمه في الذاكرة ولا يُحفظ، لا النص ولا النتيجة، إلا إذا طلبت ذلك.
analyse-file = ملف
analyse-file-hint = DOCX أو PDF أو HTML أو Akoma Ntoso أو ODT أو RTF أو نص، بحد أقصى { $name }.
analyse-text = أو النص نفسه
analyse-text-hint = ألصقه مع أرقام مواده. وإذا اختير ملف فالعبرة بالملف.
analyse-country = الدولة صاحبة القانون
analyse-language = لغة النص
analyse-instrument-usual = المعتادة
analyse-instrument-hint = إذا لم تُختر معاهدة قورن النص بما انضمت إليه الدولة، وإلا فباتفاقية بودابست واتفاقية الأمم المتحدة.
analyse-country-usual = غير محددة
analyse-language-usual = تُعرف من النص
analyse-show = عرض النتيجة
analyse-docx = كمستند Word
analyse-pdf = كملف PDF
analyse-no-pdf = للحصول على PDF اطبع صفحة النتيجة أو مستند Word إلى PDF. ويمكن لمشغّل الموقع إتاحته هنا بتثبيت LibreOffice (libreoffice-writer-nogui).
treaty-analyse = مقارنة مشروع قانون بهذه المعاهدة
home-analyse = اعرف ما ينقص مشروع القانون وكيف صاغته دول أخرى.
analysis-heading = ما يتضمنه المشروع
analysis-title = { $name }: تحليل
analysis-contents = في هذه الصفحة
analysis-provisions = { PLURAL($count) ->
    [zero] لا أحكام
    [one] حكم واحد
    [two] حكمان
    [few] { $count } أحكام
    [many] { $count } حكمًا
   *[other] { $count } حكم
}
analysis-coverage = عُثر على { $matched } من { $articles } مادة، ولم يُعثر على { $gaps }
analysis-suggestions = يقترح برنامج كل هذا من كلمات النص، والحكم عليه للناس. والثغرة تعني أن الكلمات لم توجد، لا أن قانون الدولة يخلو منها: فقد يتضمنها قانون آخر.
analysis-gaps = الثغرات
analysis-gaps-lead = مواد لم يُعثر على حكم بشأنها، ومع كل منها أحكام من دول أخرى.
analysis-gaps-none = عُثر على حكم لكل مادة.
analysis-no-others = لا يُعرف أن قانونًا محفوظًا هنا يستجيب لها.
elsewhere-full = مغطاة بالكامل بحسب مصدر
elsewhere-full-law = قانونها يغطيها بالكامل
elsewhere-named = ذكره مصدر
analysis-matches = ما عُثر عليه
analysis-matches-none = لا يستجيب أي حكم لمادة من هذه المعاهدات.
analysis-penalties = العقوبات
analysis-penalties-lead = وبجانبها أطول مدد السجن في دول أخرى على الجريمة نفسها كما تُقرأ في القوانين المحفوظة هنا.
analysis-in-draft = في المشروع
analysis-elsewhere = في دول أخرى
analysis-definitions = التعاريف
analysis-safeguards = الضمانات المحيطة بالسلطات
analysis-present = موجود
analysis-missing = غير موجود
analysis-unmatched = أحكام بلا مقابل
analysis-unmatched-lead = لا تستجيب لأي مادة من هذه المعاهدات.
analysis-unmatched-none = كل حكم مرقّم يستجيب لمادة.
analysis-more = { PLURAL($count) ->
    [zero] لا مزيد.
    [one] يوجد واحد آخر في JSON.
    [two] يوجد اثنان آخران في JSON.
    [few] يوجد { $count } أخرى في JSON.
    [many] يوجد { $count } أخرى في JSON.
   *[other] يوجد { $count } أخرى في JSON.
}
analysis-notes = ملاحظات أثناء القراءة
analysis-again = مرة أخرى أو بصيغة أخرى
analysis-again-lead = لم يُحفظ شيء، لذا يجب اختيار الملف من جديد؛ أما النص الملصق فما زال هنا.

kept-wish = الاحتفاظ بهذا التحليل 30 يومًا في عنوان لا يعرفه غيري
kept-wish-hint = يبقى المشروع هنا كما تقدّمه، ويُحذف بعد 30 يومًا أو متى طلبت ذلك. دوّن العنوان، فلا سبيل إلى العثور عليه ثانيةً.
kept-heading = محفوظ لك
kept-until = محفوظ حتى
kept-lead = كل من يعرف عنوان هذه الصفحة يستطيع فتحها، فدوّنه ولا تُطلع عليه إلا من تثق به. ويُقرأ المشروع من جديد في كل مرة في ضوء القوانين والمعاهدات الموجودة هنا حينها.
kept-delete = الحذف الآن
kept-deleted-title = حُذف التحليل
kept-deleted = لم يعد المشروع ولا أي شيء محفوظ منه موجودًا هنا.
kept-too-large = تعذّر الاحتفاظ بهذا: المشروع كبير جدًا. خذ النتيجة معك في مستند.
kept-full = تعذّر الاحتفاظ بهذا: لا يوجد متسع حاليًا. خذ النتيجة معك في مستند.
term-computer-system = نظام حاسوبي
term-electronic-data = بيانات حاسوبية أو إلكترونية
term-service-provider = مقدم خدمات
term-traffic-data = بيانات الحركة
term-subscriber-information = معلومات المشتركين
term-content-data = بيانات المحتوى
safeguard-judicial = أمر أو إشراف قضائي
safeguard-necessity = الضرورة والتناسب
safeguard-duration = حد زمني
safeguard-confidentiality = السرية
safeguard-rights = حقوق الإنسان
penalty-prison = السجن
penalty-prison-to = السجن حتى { $name }
penalty-prison-from = السجن لا يقل عن { $name }
penalty-prison-from-to = السجن من { $least } إلى { $most }
penalty-fine = غرامة
penalty-fine-to = غرامة حتى { $name }
penalty-fine-from = غرامة لا تقل عن { $name }
penalty-fine-from-to = غرامة من { $least } إلى { $most }
penalty-life = السجن مدى الحياة
penalty-death = الإعدام
penalty-or = أو { $name }
penalty-and = و{ $name }
penalty-either = أو { $name }، أو كلاهما
rate-daily-rate = { PLURAL($count) ->
    [zero] { $count } معدل يومي
    [one] معدل يومي واحد
    [two] معدلان يوميان
    [few] { $count } معدلات يومية
    [many] { $count } معدلًا يوميًا
   *[other] { $count } معدل يومي
}
rate-penalty-unit = { PLURAL($count) ->
    [zero] { $count } وحدة غرامة
    [one] وحدة غرامة واحدة
    [two] وحدتا غرامة
    [few] { $count } وحدات غرامة
    [many] { $count } وحدة غرامة
   *[other] { $count } وحدة غرامة
}
rate-base-amount = { PLURAL($count) ->
    [zero] { $count } مبلغ أساسي
    [one] مبلغ أساسي واحد
    [two] مبلغان أساسيان
    [few] { $count } مبالغ أساسية
    [many] { $count } مبلغًا أساسيًا
   *[other] { $count } مبلغ أساسي
}
rate-minimum-wage = { PLURAL($count) ->
    [zero] { $count } حد أدنى للأجر
    [one] حد أدنى للأجر
    [two] حدّان أدنيان للأجر
    [few] { $count } حدود دنيا للأجر
    [many] { $count } حدًا أدنى للأجر
   *[other] { $count } حد أدنى للأجر
}
range-longest = { $place }، { $states }: من { $least } إلى { $most }، والوسط { $median }.
range-everywhere = كل الدول المحفوظة هنا
range-none = القوانين المحفوظة أقل من أن تُقارن.
range-below = المشروع دون ذلك.
range-within = المشروع ضمن ذلك.
range-above = المشروع يتجاوز ذلك.

## Topics
topics-title = المواضيع
topics-lead = الجرائم والصلاحيات والتعاون والأدلة والضمانات، ولكل منها مصطلحاته بلغات كثيرة.
topic-title = الموضوع: { $name }
topic-narrower = مواضيع أخص
topic-related = مواضيع متصلة
topic-labels = بلغات أخرى
topic-articles = { PLURAL($count) ->
    [zero] المواد { $name }
    [one] المادة { $name }
    [two] المادتان { $name }
    [few] المواد { $name }
    [many] المواد { $name }
   *[other] المواد { $name }
}
topic-treaty-articles = في المعاهدات
topic-provisions = الأحكام المتعلقة بهذا الموضوع
topic-none = لا يوجد بعد أي حكم محفوظ عن هذا الموضوع.
topic-all = جميع الأحكام المتعلقة بهذا الموضوع
topic-count = { PLURAL($count) ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
topic-group-offence = الجرائم
topic-group-power = الصلاحيات
topic-group-cooperation = التعاون
topic-group-evidence = الأدلة
topic-group-safeguard = الضمانات
topic-group-prevention = الوقاية
topic-group-general = عموميات

## States side by side
states-link = مقارنة الدول
states-title = { $name }: الدول جنبًا إلى جنب
states-lead = نص كل دولة كما اعتُمد، مع الترجمة المحفوظة؛ أما العناصر والعقوبات فتُستخرج آليًا من الألفاظ.
states-choose = الدول المراد مقارنتها، عشر على الأكثر
states-with-provision = لها نص محفوظ
states-compare = قارن
states-like = مماثلة لـ
states-like-hint = تضيف دولًا من المنطقة والنظام القانوني واللغة نفسها لها نص.
states-other = إضافة دولة أخرى
states-empty = لم تُختر أي دولة بعد. اختر من الأعلى.
states-shared = المشترك مع { $name }: { $list }
states-region = المنطقة
states-remove = استبعاد { $name }
states-none = لا يوجد هنا نص في هذا الشأن. ولا يعني ذلك أن الدولة ليس لديها نص.
states-laws = قوانينها هنا
states-cut = للنص بقية؛ اقرأه كاملًا
states-table = العناصر والعقوبات
states-table-note = «غير موجود» يعني أن أيًا من الألفاظ المعروفة لا يرد في النص. وقد يرد العنصر في موضع آخر من القانون.
states-state = الدولة
states-not-found = غير موجود
states-not-read = لم يُقرأ
states-differs = متباين
states-same = متماثل
states-found-in = في كم دولة وُجد
states-of = { $count } من { $total }
states-differences = أوجه الاختلاف
states-by-source = مذكور في مصدر
states-more = { PLURAL($count) ->
    [zero] لا نصوص أخرى
    [one] نص آخر
    [two] نصان آخران
    [few] { $count } نصوص أخرى
    [many] { $count } نصًا آخر
   *[other] { $count } نص آخر
}
difference-only-here = موجود هنا فقط: { $name }
difference-not-here = غير موجود هنا وموجود لدى غيرها: { $name }
difference-highest = أعلى حد أقصى للسجن
difference-lowest = أدنى حد أقصى للسجن
difference-only-least = الوحيدة التي تنص على حد أدنى
states-csv-law = القانون
states-csv-basis = الأساس
states-csv-address = العنوان
states-taken-from = من { $name }

## Penalties
penalties-link = العقوبات في جميع الدول
penalties-title = العقوبات: { $name }
penalties-choose-title = العقوبات حسب الجريمة
penalties-choose = الجريمة
penalties-lead = مدد السجن التي ينص عليها حكم واحد لكل دولة: ما يذكره مصدر، وإلا فالأرجح. قرأتها آلة من الألفاظ، ولا تُطبَّق القواعد العامة الواردة في موضع آخر من القانون.
penalties-chart = الحد الأقصى للسجن حسب الدولة؛ والجدول أدناه يقول الشيء نفسه
penalties-total = { PLURAL($count) ->
    [0] لا دول لها نص
    [zero] لا دول لها نص
    [one] دولة واحدة لها نص
    [two] دولتان لهما نص
    [few] { $count } دول لها نص
    [many] { $count } دولة لها نص
   *[other] { $count } دولة لها نص
}
penalties-without = { PLURAL($count) ->
    [zero] لم تُقرأ مدة سجن في أي منها
    [one] في واحدة منها لم تُقرأ مدة سجن
    [two] في اثنتين منها لم تُقرأ مدة سجن
    [few] في { $count } منها لم تُقرأ مدة سجن
    [many] في { $count } منها لم تُقرأ مدة سجن
   *[other] في { $count } منها لم تُقرأ مدة سجن
}
penalties-none = لا يوجد هنا نص لأي دولة في هذا الشأن
penalties-least = الحد الأدنى للسجن
penalties-most = الحد الأقصى للسجن
penalties-fine = الغرامة
penalties-words = بحسب النص
penalties-provision = النص
penalties-not-said = –
penalties-life = السجن المؤبد
penalties-death = الإعدام
penalties-sort-most = بحسب الحد الأقصى
penalties-sort-least = بحسب الحد الأدنى
penalties-sort-name = بحسب الاسم
term-years = { PLURAL($count) ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
term-months = { PLURAL($count) ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
term-days = { PLURAL($count) ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
term-and = { $one } و{ $other }
fine-range = من { $least } إلى { $most }
fine-up-to = حتى { $name }
fine-from = ابتداءً من { $name }
fine-open = المبلغ غير مذكور هنا
money-shilling = شلن
money-dollar = دولار
money-pound = جنيه
money-franc = فرنك
money-kwacha = كواشا
money-yen-yuan = ين أو يوان
money-dinar = دينار
money-riyal = ريال
money-lira = ليرة
money-peso = بيزو
money-escudo = إسكودو
money-colon = كولون
unit-category = (فئة الغرامة)
unit-level = (مستوى الغرامة)
unit-standard-scale = (درجة في السلم الموحد)
unit-statutory-maximum = (الحد الأقصى القانوني)
unit-tax-unit = وحدات ضريبية
unit-quota = حصص
unit-currency-point = نقاط نقدية

## A graph of citations
graph-link = الاستشهادات في رسم
graph-title = استشهادات { $name }
graph-lead = من جانب ما يستشهد به، ومن الجانب الآخر ما يستشهد هو به؛ والأكثر مواضع أولًا. والقوائم أدناه تقول الشيء نفسه وأكثر.
graph-works = { PLURAL($count) ->
    [zero] لا يستشهد بأي نص
    [one] يستشهد بنص واحد
    [two] يستشهد بنصين
    [few] يستشهد بـ { $count } نصوص
    [many] يستشهد بـ { $count } نصًا
   *[other] يستشهد بـ { $count } نص
}
graph-alt = رسم لما يستشهد بهذا النص وما يستشهد به؛ والقوائم أدناه تقول الشيء نفسه
graph-shown = رُسم أول { $count } من { $total }
graph-none = لا يستشهد هذا النص بشيء عُثر عليه، ولا يستشهد به شيء محفوظ هنا.
graph-back = النص نفسه

## Countries
countries-title = البلدان
countries-lead = { PLURAL($count) ->
    [zero] لا دول ولا أقاليم ولا منظمات هنا بعد.
    [one] دولة أو إقليم أو منظمة، مع المحفوظ من قانونها.
    [two] اثنتان من الدول والأقاليم والمنظمات، مع المحفوظ من قانون كل منهما.
    [few] { $count } من الدول والأقاليم والمنظمات، مع المحفوظ من قانون كل منها.
    [many] { $count } من الدول والأقاليم والمنظمات، مع المحفوظ من قانون كل منها.
   *[other] { $count } من الدول والأقاليم والمنظمات، مع المحفوظ من قانون كل منها.
}
country-title = { $name }
country-search = { $name }: البحث في كل المحفوظ
country-treaties = المعاهدات
country-treaty-since = منذ
missing-title = الناقص أو المتقادم
missing-law = { $name }: لا يوجد أي قانون محفوظ بشأن الجريمة السيبرانية.
missing-text = { PLURAL($count) ->
    [zero] لا قوانين معروفة بالاسم فقط.
    [one] قانون واحد معروف بالاسم فقط؛ ونصه غير محفوظ.
    [two] قانونان معروفان بالاسم فقط؛ ونصاهما غير محفوظين.
    [few] { $count } قوانين معروفة بالاسم فقط؛ ونصوصها غير محفوظة.
    [many] { $count } قانونًا معروفة بالاسم فقط؛ ونصوصها غير محفوظة.
   *[other] { $count } قانون معروفة بالاسم فقط؛ ونصوصها غير محفوظة.
}
missing-text-next = عرضها
missing-case = لا توجد أي قضية محفوظة.
missing-strategy = لا توجد أي استراتيجية محفوظة.
missing-authority = لم تُذكر أي سلطة مختصة.
missing-treaty = ليس طرفًا، بحسب المعلوم هنا، في: { $name }.
missing-treaty-next = عرض المعاهدة
missing-official-language = لا يوجد أي نص محفوظ بلغة رسمية.
stale-law = أحدث نص يبيّن القانون حتى هذا التاريخ: { $name }.
stale-law-next = البحث عن تعديلات
dead-link = العنوان المسجَّل لهذا النص لا يؤدي إلى شيء: { $name } (منذ { $date }).
dead-link-next = عرض السجل
dead-links-more = { PLURAL($count) ->
    [zero] لا سجلات أخرى من هذا النوع.
    [one] وكذلك عنوان سجل واحد آخر.
    [two] وكذلك عنوانا سجلين آخرين.
    [few] وكذلك عناوين { $count } سجلات أخرى.
    [many] وكذلك عناوين { $count } سجلًا آخر.
   *[other] وكذلك عناوين { $count } سجل آخر.
}
missing-law-neighbours = عرض قوانين المنطقة
field-cybercrime = الجريمة السيبرانية
field-data-protection = حماية البيانات
field-e-transactions = المعاملات الإلكترونية
field-consumer-protection = حماية المستهلك
tradition-civil = القانون المدني
tradition-common = القانون العام (الأنغلوسكسوني)
tradition-islamic = الشريعة الإسلامية
tradition-customary = القانون العرفي
tradition-mixed = قانون مختلط
tradition-religious = القانون الديني
tradition-socialist = القانون الاشتراكي
region-002 = أفريقيا
region-019 = الأمريكتان
region-142 = آسيا
region-150 = أوروبا
region-009 = أوقيانوسيا
region-015 = شمال أفريقيا
region-202 = أفريقيا جنوب الصحراء الكبرى
region-419 = أمريكا اللاتينية ومنطقة البحر الكاريبي
region-021 = أمريكا الشمالية
region-143 = آسيا الوسطى
region-030 = شرق آسيا
region-035 = جنوب شرق آسيا
region-034 = جنوب آسيا
region-145 = غرب آسيا
region-151 = شرق أوروبا
region-154 = شمال أوروبا
region-039 = جنوب أوروبا
region-155 = غرب أوروبا
region-053 = أستراليا ونيوزيلندا
region-054 = ميلانيزيا
region-057 = ميكرونيزيا
region-061 = بولينيزيا
region-other = مناطق أخرى
region-none = منظمات وغيرها

## Authorities and organisations
channel-closed = عند الطلب فقط
organisation-type-intergovernmental = منظمة حكومية دولية
organisation-type-regional = منظمة إقليمية
organisation-type-un = هيئة من هيئات الأمم المتحدة
organisation-type-police = منظمة شرطية
organisation-type-ngo = المجتمع المدني
organisation-type-academic = جامعة أو معهد
organisation-type-private = القطاع الخاص
organisation-type-government = جهة حكومية
organisation-type-donor = جهة مانحة
organisation-type-network = شبكة
organisation-type-other = منظمة

## About
about-title = عن Lexarium
about-what-heading = ما هذا الموقع
about-what = مستودع للقانون المتعلق بالجريمة السيبرانية: قوانين وقضايا ودروس مستفادة ومعاهدات، تُقرأ حكمًا حكمًا. والجهة التي تدير هذا الموقع هي المسؤولة عن محتواه.
about-facts-heading = من أين تأتي المعلومات
about-facts = كل معلومة تذكر مصدرها والتاريخ الذي تصح فيه. وإذا تباينت المصادر عُرضت كلها؛ فيأتي الوديع قبل الوزارة، والوزارة قبل غيرها. و«غير معروف» و«لا يوجد» و«محجوب» و«لا ينطبق» أمور مختلفة يُميَّز بينها.
about-suggestions-heading = ما تقترحه الآلة
about-suggestions = المواضيع التي لم يؤكدها أحد موسومة بأنها اقتراح. والترجمة الآلية تفصح عن أنها آلية. والنص الذي خمّنت آلة بعض أحرفه يفصح عن ذلك، ولا يُستشهد به.
about-citing-heading = كيفية الاستشهاد
about-citing = لكل سجل ولكل حكم عنوان دائم لا ينقطع أبدًا: فإذا نُقل سجل قاد عنوانه القديم إلى الجديد. وتقدّم كل صفحة صيغ الاستشهاد بالأساليب المعتادة.
about-privacy-heading = ما يُحفظ عن القراء
about-privacy = لا شيء. لا ملفات تعريف ارتباط، ولا حسابات للقراء، ولا سجل للعناوين.
about-open-heading = حرية التشغيل والنسخ
about-open = Lexarium برنامج حر بموجب رخصة أباتشي 2.0. ويمكن تنزيل كل ما يُعرض بصيغة CSV أو JSON أو Akoma Ntoso أو نصًا عاديًا.
about-ledger-heading = لا شيء يضيع
about-ledger = كل تغيير مراجعة تُضاف إلى السجل العام ولا تُبدَّل أبدًا، وتثبتها شجرة ميركل.
about-revisions = { PLURAL($count) ->
    [zero] ليس في السجل العام أي مراجعة.
    [one] في السجل العام مراجعة واحدة.
    [two] في السجل العام مراجعتان.
    [few] في السجل العام { $count } مراجعات.
    [many] في السجل العام { $count } مراجعة.
   *[other] في السجل العام { $count } مراجعة.
}

## Data and API
api-title = البيانات وواجهة البرمجة
api-lead = كل ما يراه القراء متاح للبرامج بصيغة JSON، دون مفتاح.
api-calls = العناوين
api-address = العنوان
api-answer = الجواب
api-search = السجلات مع أفضل أحكامها ومقتطفاتها وأوجه تصنيفها
api-suggest = الأسماء التي تبدأ بما يبدأ به البحث
api-graph = ما يستشهد به وما يستشهد هو به، عملًا بعمل
api-compare = الدول جنبًا إلى جنب: النصوص والعناصر والعقوبات وأوجه الاختلاف
api-penalties = مدد السجن التي تنص عليها الدول لجريمة
api-concordance = ما تقوله المصادر وما تقترحه الآلة عن القوانين ومواد المعاهدات
api-analyse = مشروع قانون مقارنًا بالمعاهدات، يُقدَّم ملفًا أو نصًا، مع أحكام من دول أخرى لكل ثغرة
api-records = قائمة سجلات
api-record = سجل كامل
api-text = نصه، حكمًا حكمًا
api-countries = البلدان، مع عدد القوانين والقضايا المحفوظة هنا لكل منها
api-topics = المواضيع مع تسمياتها بلغات كثيرة
api-instruments = المعاهدات والقوانين النموذجية والتوجيهات
api-openapi = وصف واجهة البرمجة بصيغة OpenAPI 3.1
api-id = صفحة سجل، أو بياناته بحسب اللاحقة أو الترويسة Accept
api-akn = المصنفات والصيغ والأحكام بعنوان Akoma Ntoso
api-parameters = معاملات البحث
api-parameters-lead = كل معامل ليس في هذه القائمة مرفوض. وقيم المعامل الواحد، مفصولة بفواصل أو مكررة، بدائل.
parameter-q = الكلمات، باللغة المشروحة تحت «كيفية البحث»
parameter-kind = أنواع السجلات
parameter-country = ISO 3166-1 alpha-3
parameter-region = أرقام المناطق M49 (الأمم المتحدة)
parameter-topic = مفاتيح المواضيع
parameter-language = وسوم BCP 47
parameter-year = سنوات تاريخ السجل
parameter-status = bill, in-force, amended, repealed
parameter-instrument = مفاتيح المعاهدات
parameter-from = ليس قبل هذا اليوم أو الشهر أو السنة
parameter-to = ليس بعد هذا اليوم أو الشهر أو السنة
parameter-sort = relevance, newest, oldest
parameter-limit = عدد السجلات في الصفحة
parameter-cursor = قيمة «next» من الصفحة السابقة
parameter-expand = القيمة «none» تستبعد الأحكام المتعلقة بالمواضيع المذكورة
api-forms = الصيغ
api-forms-text = أضف .json أو .akn.xml أو .txt إلى العنوان الدائم لأي سجل. وتتاح القوائم بصيغة CSV في search.csv وrecords.csv حتى نهايتها.
api-failures = الإخفاقات
api-failures-lead = يُبلَّغ عن الإخفاق بصيغة problem+json وفق RFC 9457. وينتهي نوعه بإحدى هذه الكلمات.

## Imports, for operators
operators-site = الموقع
operators-note = هذه الصفحة لمن يديرون الموقع، وهي تذكر ملفات ومسودات لا يراها القراء.
imports-title = عمليات الاستيراد
imports-lead = { PLURAL($count) ->
    [zero] لا تُحفظ تقارير عن عمليات الاستيراد.
    [one] ما فعلته عملية الاستيراد الأخيرة. يُحفظ تقرير واحد.
    [two] ما فعلته عمليتا الاستيراد الأخيرتان، والأحدث أولًا. لا تُحفظ التقارير الأقدم.
    [few] ما فعلته آخر { $count } عمليات استيراد، والأحدث أولًا. لا تُحفظ التقارير الأقدم.
    [many] ما فعلته آخر { $count } عملية استيراد، والأحدث أولًا. لا تُحفظ التقارير الأقدم.
   *[other] ما فعلته آخر { $count } عملية استيراد، والأحدث أولًا. لا تُحفظ التقارير الأقدم.
}
imports-none = لم يُستورد شيء بعد. لاستيراد الملفات:
imports-one = الرقم
imports-at = التاريخ
imports-source = الملفات
imports-who = بواسطة
imports-moment = { $date }، { $time } بالتوقيت العالمي
import-title = عملية الاستيراد { $name }
import-read = ملفات مقروءة
import-new = جديدة
import-updated = محدَّثة
import-unchanged = بلا تغيير
import-conflicts = تعارضات
import-refused = مرفوضة
import-files-left-out = { PLURAL($count) ->
    [zero] لم يُترك أي ملف.
    [one] تُرك ملف واحد أدناه: كان التقرير أطول من أن يُحفظ كاملًا، فتُرك الأقل أهمية.
    [two] تُرك ملفان أدناه: كان التقرير أطول من أن يُحفظ كاملًا، فتُرك الأقل أهمية.
    [few] تُركت { $count } ملفات أدناه: كان التقرير أطول من أن يُحفظ كاملًا، فتُرك الأقل أهمية.
    [many] تُرك { $count } ملفًا أدناه: كان التقرير أطول من أن يُحفظ كاملًا، فتُرك الأقل أهمية.
   *[other] تُرك { $count } ملف أدناه: كان التقرير أطول من أن يُحفظ كاملًا، فتُرك الأقل أهمية.
}
import-show = أي الملفات
import-show-all = جميع الملفات
import-show-noticed = ملفات فيها تحذيرات أو رفض
import-show-refused = ملفات فيها رفض
import-no-files = لا ملف بينها.
import-page = الصفحة { $page } من { $pages }
import-held = محفوظ من قبل:
import-review = نص قرأته آلة، يحتاج إلى مراجعة
import-range = { $provisions }: من { $first } إلى { $last }
import-language-guessed = { $name } (بثقة { $share })
import-language-stated = { $name } (كما ذُكر)
import-became-new = جديد
import-became-updated = محدَّث
import-became-unchanged = بلا تغيير
import-became-conflict = تعارض، وُضع جانبًا كمسودة
import-not-open = { $name }، غير متاح للقراء
import-note = ملاحظة
import-warning = تحذير
import-refusal = مرفوض
import-notes = { PLURAL($count) ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
import-at-page = الصفحة { $name }
import-at-line = السطر { $name }
import-at-field = الحقل { $name }
import-remedy = ما العمل:

## ما لوحظ أثناء القراءة، بحسب رمزه؛ والجملة المفصَّلة ترد أسفله بالإنكليزية
finding-akn-no-document = لا يحتوي ملف XML على أي وثيقة Akoma Ntoso.
finding-akn-no-document-remedy = قدِّم ملفًا عنصره الجذري akomaNtoso وبداخله act أو bill أو judgment أو doc.
finding-archive-broken = يتعذّر فك ضغط الأرشيف أو ملف داخله.
finding-archive-broken-remedy = اضغط الملف من جديد، أو أعد جلب الأرشيف.
finding-archive-encrypted = أحد ملفات الأرشيف محمي بكلمة مرور.
finding-archive-encrypted-remedy = اضغط الملف من دون كلمة مرور.
finding-archive-link = أحد عناصر الأرشيف ليس ملفًا بل رابط أو جهاز أو أنبوب قد يؤدي إلى خارج الأرشيف.
finding-archive-link-remedy = أدرج الملف نفسه في الأرشيف.
finding-archive-name = لا يمكن استخدام اسم أحد ملفات الأرشيف كما هو.
finding-archive-name-remedy = تحقَّق من مصدر الأرشيف، وأعد ضغط الملف باسم بسيط.
finding-archive-too-deep = يوجد أرشيف متداخل في أرشيفات كثيرة فلم يُفتح.
finding-archive-too-deep-remedy = استخرج الأرشيف الداخلي واستورده على حدة.
finding-archive-too-many = يحتوي الأرشيف على ملفات أكثر من المسموح به، وتُرك الباقي.
finding-archive-too-many-remedy = وزِّع الملفات على عدة أرشيفات.
finding-archive-twice = يحتوي الأرشيف على ملفين بالاسم نفسه.
finding-archive-twice-remedy = غيِّر اسم أحدهما.
finding-cannot-open = يتعذّر فتح الملف.
finding-cannot-open-remedy = تحقَّق من المسار ومن أذونات الوصول إليه.
finding-column-unknown = في الجدول عمود غير معروف ولم يُستخدم.
finding-column-unknown-remedy = غيِّر اسم العمود، أو احذفه.
finding-concordance-not-usable = في جدول المطابقة سطر يتضمن بيانًا غير ممكن.
finding-concordance-not-usable-remedy = صحِّح الحقل المذكور.
finding-conflict = لا يتفق النص مع النص المحفوظ، فوُضع جانبًا كمسودة.
finding-conflict-remedy = قارن بين النصين، ثم انشر المسودة كصيغة جديدة أو اسحبها.
finding-country-told = استُنتجت الدولة من ألفاظ النص، إذ لا يذكرها أي مصدر آخر.
finding-country-told-remedy = إن كانت دولة أخرى فاذكرها بالخيار ⁦--country⁩ أو في ملف البيان.
finding-cover-not-checked = تعذّر فحص بعض الصفحات بحثًا عن كلمات محجوبة.
finding-cover-not-checked-remedy = افتح الملف في برنامج عرض واطبعه إلى ملف PDF جديد، ثم استورد الملف الجديد.
finding-covered-text = توجد كلمات تحت مربعات سوداء؛ استُبعدت من النص، لكن يمكن لمن يحصل على الملف أن يقرأها.
finding-covered-text-remedy = احذفها من الملف نفسه ثم استورده، أو انشره إن جاز أن تُعرف.
finding-date-converted = حُوِّل تاريخ من تقويم آخر.
finding-date-converted-remedy = قارنه بالأصل حيث يكون اليوم مهمًّا.
finding-docx-broken = مستند Word تالف وتتعذّر قراءته حتى نهايته.
finding-docx-broken-remedy = افتحه في معالج نصوص واحفظه من جديد.
finding-encoding-assumed = لا يذكر النص ترميزه، فافتُرض ترميز له.
finding-encoding-assumed-remedy = راجع الحروف، وحوِّل الملف إلى UTF-8 إن ظهرت خاطئة.
finding-encoding-broken = لا تطابق بعض البايتات أي حرف في الترميز، فاستُبدلت بعلامة.
finding-encoding-broken-remedy = حوِّل الملف إلى UTF-8 من أصله.
finding-epub-broken = تتعذّر قراءة الكتاب الإلكتروني.
finding-epub-broken-remedy = افتح الكتاب في البرنامج الذي أنشأه واحفظه من جديد.
finding-epub-page-missing = صفحة من الكتاب الإلكتروني مفقودة.
finding-epub-page-missing-remedy = أعد جلب الكتاب.
finding-file-missing = يذكر ملف البيان ملفًا غير موجود.
finding-file-missing-remedy = أضف الملف، أو احذف سطره من ملف البيان.
finding-file-properties = تتضمن خصائص الملف، وهي تُتاح معه، اسم شخص.
finding-file-properties-remedy = إن كان لا يجوز أن يُعرف، فاحذف الخصائص من الملف ثم استورده.
finding-file-too-large = حجم الملف أكبر من المسموح به.
finding-file-too-large-remedy = قسِّم الملف، أو ارفع الحد.
finding-format-not-read-yet = صيغة الملف معروفة لكنها لا تُقرأ.
finding-format-not-read-yet-remedy = حوِّل النص إلى Akoma Ntoso أو DOCX أو PDF أو HTML أو Markdown.
finding-format-unknown = الملف فارغ أو بصيغة لا تحتوي على نص.
finding-format-unknown-remedy = قدِّم النص بصيغة DOCX أو PDF أو HTML أو Markdown أو نصًا عاديًا.
finding-frame-left-out = استُبعدت القوائم والأزرار المحيطة بالنص.
finding-frame-left-out-remedy = قارن بالأصل إن نقصت كلمات من القانون.
finding-held-already = يوجد ملف محفوظ بالمحتوى نفسه، فلم يُقرأ من جديد.
finding-held-already-remedy = لا يلزم أي إجراء.
finding-held-back = حُفظ السجل كمسودة: يحتوي الملف على كلمات لا تظهر في صفحاته، وسيحصل القراء على الملف مع النص.
finding-held-back-remedy = استورد ملفًا خاليًا منها، أو انشر المسودة إن جاز للجميع قراءتها.
finding-hidden-text = في الملف كلمات مخفية؛ استُبعدت من النص، لكن يمكن لمن يحصل على الملف أن يقرأها.
finding-hidden-text-remedy = احذفها من الملف واستورد النتيجة.
finding-identifiers-disagree = تعود المعرِّفات إلى سجلات مختلفة.
finding-identifiers-disagree-remedy = صحِّح المعرِّفات، أو ادمج السجلات.
finding-images-left-out = استُبعدت صور، لأن النص لا يحتوي إلا على كلمات.
finding-images-left-out-remedy = راجع الأصل، فهو محفوظ كما ورد.
finding-json-broken = تتعذّر قراءة ملف JSON.
finding-json-broken-remedy = صحِّح السطر، أو احذفه.
finding-json-too-many-values = يحتوي ملف JSON على قيم أكثر مما يُقرأ.
finding-json-too-many-values-remedy = قسِّم الملف إلى أجزاء.
finding-json-unknown = لا يتضمن ملف JSON قانونًا بأحكامه ولا قرارًا قضائيًا بصيغة معروفة.
finding-json-unknown-remedy = قدِّم القانون في كائن يتضمن title وprovisions، أو قدِّم السجلات بصيغة JSON Lines.
finding-kind-told = استُنتج نوع النص من ألفاظه، إذ لا يذكره أي مصدر آخر.
finding-kind-told-remedy = إن كان نوعًا آخر فاذكره بالخيار ⁦--kind⁩ أو في ملف البيان.
finding-language-told = تذكر الصفحة لغة غير لغة ألفاظها، كما يحدث في المواقع المتعددة اللغات.
finding-language-told-remedy = إن كانت اللغة غير ذلك فاذكرها بالخيار ⁦--language⁩ أو في ملف البيان.
finding-language-unknown = تعذّر تحديد لغة النص.
finding-language-unknown-remedy = اذكرها في ملف البيان أو بالخيار ⁦--language⁩.
finding-languages-apart = يحتوي الملف على النص بعدة لغات تباعًا، وأصبح النص بكل لغة نصًا مستقلًا.
finding-languages-apart-remedy = قارن بالأصل الموضع الذي يبدأ فيه كل منها.
finding-machine-text = هذا نص قرأته آلة: استنتج برنامج حروفه أو ترتيبها.
finding-machine-text-remedy = قارنه بالأصل قبل الاستشهاد به، أو استورد صيغة أخرى.
finding-maker-found = أُخذت الجهة المُصدِرة من عبارة الإصدار في النص.
finding-maker-found-remedy = صحِّح السجل إن كانت العبارة تعني شيئًا آخر.
finding-manifest-field = في ملف البيان حقل قيمته غير مقروءة.
finding-manifest-field-remedy = صحِّح القيمة؛ الحقول مذكورة في ⁦docs/how-to/import.md⁩.
finding-manifest-line = تتعذّر قراءة سطر من ملف البيان.
finding-manifest-line-remedy = صحِّح السطر؛ الحقول مذكورة في ⁦docs/how-to/import.md⁩.
finding-nested-too-deep = عناصر الصفحة متداخلة بعمق مفرط.
finding-nested-too-deep-remedy = احفظ الصفحة من جديد من متصفح، أو قدِّم النص نصًا عاديًا.
finding-no-provisions = لم يُتعرَّف على أي أحكام؛ وحُفظ النص في فقرات.
finding-no-provisions-remedy = تحقَّق من البنية في الأصل، أو قدِّم النص بصيغة Akoma Ntoso.
finding-no-text = لا يحتوي الملف على كلمات مقروءة؛ وهو محفوظ ومتاح، لكن لا يمكن البحث فيه.
finding-no-text-remedy = قدِّم النص في صيغة مقروءة: مستخرجًا بالتعرف الضوئي (OCR)، أو محفوظًا من جديد بصيغة DOCX أو PDF أو صفحة ويب تتضمن نصها.
finding-not-a-flow = تحتوي الصفحة على قانون بمواده حيث كان المتوقع فقرات فقط.
finding-not-a-flow-remedy = استورد الصفحة على حدة.
finding-not-a-law = لا يُقرأ الملف على أنه قانون.
finding-not-a-law-remedy = قدِّم نص قانون أو مشروع قانون بأرقام مواده.
finding-not-records = لا يحتوي الملف على سجلات بصيغة معروفة.
finding-not-records-remedy = قدِّم السجلات كما تعطيها واجهة API، أو النص بصيغة Akoma Ntoso أو HTML أو Markdown.
finding-odt-broken = تتعذّر قراءة ملف OpenDocument.
finding-odt-broken-remedy = افتح المستند في البرنامج الذي أنشأه واحفظه من جديد.
finding-one-of-several = يحتوي الملف على عدة نصوص؛ ولا يُحلَّل إلا أطولها باللغة المطلوبة.
finding-one-of-several-remedy = اختر لغة أخرى، أو قدِّم النص في ملف مستقل.
finding-pdf-broken = تتعذّر قراءة ملف PDF.
finding-pdf-broken-remedy = افتحه في برنامج عرض واطبعه إلى ملف PDF جديد، أو قدِّم النص بصيغة أخرى.
finding-pdf-no-text = بعض صفحات ملف PDF صور لا طبقة نصية لها؛ وهي محفوظة ومتاحة، لكن لا يمكن البحث فيها.
finding-pdf-no-text-remedy = استخرج النص بالتعرف الضوئي (OCR) واستورد النتيجة.
finding-pdf-pages-lost = تعذّرت قراءة صفحات من ملف PDF فاستُبعدت.
finding-pdf-pages-lost-remedy = افتح الملف في برنامج عرض واطبعه إلى ملف PDF جديد، أو قدِّم النص بصيغة أخرى.
finding-pdf-without-walls = تُقرأ ملفات PDF دون عزل: فقد يوقف ملفٌّ صُنع للإضرار هذا البرنامج، أو يصل إلى الملفات والشبكة.
finding-pdf-without-walls-remedy = ثبّت bubblewrap، واسمح بفضاءات الأسماء، وضع البرنامج حيث يستطيع كل مستخدم تشغيله، مثل /usr/local/bin.
finding-persons-named = تبدو بعض الأسماء أسماء أشخاص طبيعيين، وقد تُركت كما هي.
finding-persons-named-remedy = حيث تقتضي القاعدة أسماء مستعارة، استورد نصًا يستخدمها.
finding-program-failed = طُلب من برنامج آخر قراءة الملف فلم يفعل؛ فقُرئ الملف بطريقة أخرى.
finding-program-failed-remedy = لا يلزم أي إجراء، ما لم تكن النتيجة غير كافية.
finding-provision-empty = بعض المواد بلا نص.
finding-provision-empty-remedy = راجع المصدر، وأضف النص أو احذف المادة.
finding-reader-fault = تعثّر البرنامج في قراءة هذا الملف، والخلل من البرنامج نفسه.
finding-reader-fault-remedy = أبلغ عن ذلك مع الملف إن جازت مشاركته.
finding-recognised-text = تعرَّف برنامج على نص صفحات لا طبقة نصية فيها.
finding-recognised-text-remedy = نص قرأته آلة ويحتاج إلى مراجعة: قارنه بالأصل قبل الاستشهاد به.
finding-record-not-readable = في الملف سطر ليس سجلًا مقروءًا.
finding-record-not-readable-remedy = صحِّح السطر، أو احذفه.
finding-remarks = في الملف تعليقات استُبعدت من النص.
finding-remarks-remedy = احذفها من الملف واستورد النتيجة.
finding-short-title-found = أُخذ عنوان مختصر من ألفاظ النص.
finding-short-title-found-remedy = صحِّح السجل إن كانت الألفاظ تعني شيئًا آخر.
finding-status-unknown = حالة القانون غير معروفة فلم تُؤخذ.
finding-status-unknown-remedy = حدِّد الحالة يدويًا في السجل.
finding-too-deep = عناصر XML متداخلة بعمق يتجاوز الحد.
finding-too-deep-remedy = قسِّم المستند، أو ارفع الحد.
finding-too-large = حجم الملف أكبر مما يُقرأ.
finding-too-large-remedy = قسِّم الملف إلى أجزاء، أو ارفع الحد.
finding-too-long = ملف XML أطول مما يُقرأ.
finding-too-long-remedy = قسِّم المستند، أو ارفع الحد.
finding-too-many-records = يحتوي الملف على سجلات أكثر مما يُقرأ، وتُرك الباقي.
finding-too-many-records-remedy = قسِّم الملف إلى أجزاء.
finding-took-too-long = استغرقت قراءة الملف وقتًا أطول من المسموح به، وتُرك باقيه.
finding-took-too-long-remedy = تحقَّق من أن الملف غير تالف، أو قسِّمه إلى أجزاء.
finding-tracked-changes = لا تزال في الملف تغييرات متعقَّبة؛ قُرئ النص كأنها قُبلت جميعًا.
finding-tracked-changes-remedy = اقبلها أو ارفضها في معالج نصوص واستورد النتيجة.
finding-unapplied-redaction = توجد كلمات معلَّمة للحجب لكنها ما زالت في الملف؛ استُبعدت من النص، لكن يمكن لمن يحصل على الملف أن يقرأها.
finding-unapplied-redaction-remedy = احذفها من الملف نفسه ثم استورده، أو انشره إن جاز أن تُعرف.
finding-unknown-instrument = لا توجد معاهدة ولا قانون نموذجي بالمفتاح المطلوب.
finding-unknown-instrument-remedy = اختر من المعاهدات والقوانين النموذجية المحفوظة.
finding-unpacks-too-large = ينتج عن فك ضغط الملف أكثر مما يسمح به حجمه، وتُرك الباقي.
finding-unpacks-too-large-remedy = تحقَّق من مصدر الملف، فقد يكون هجومًا.
finding-xml-entity = يستخدم ملف XML كيانًا ليس من كيانات XML نفسها.
finding-xml-entity-remedy = اكتب الحرف نفسه؛ فلا تُقرأ إلا كيانات XML الخمسة.
finding-xml-mended = بنية ملف XML غير سليمة، وقُرئ كما تقرؤه المتصفحات.
finding-xml-mended-remedy = قارن النص بالأصل، فهو محفوظ كما ورد.
finding-xml-no-root = لا يحتوي ملف XML على أي عنصر.
finding-xml-no-root-remedy = قدِّم مستند XML كاملًا من عنصره الأول إلى الأخير.
finding-xml-not-well-formed = بنية ملف XML غير سليمة.
finding-xml-not-well-formed-remedy = صحِّح الملف عند السطر المذكور.

## What can go wrong
error-not-found-title = هذه الصفحة غير موجودة
error-not-found = لا شيء في هذا العنوان. وربما كُتب خطأً.
error-withdrawn-title = سُحب هذا السجل
error-withdrawn = كان هنا سجل، وقد سُحب.
error-ended-title = لا يوجد تحليل محفوظ هنا
error-ended = ربما انتهت مدته بعد 30 يومًا، أو حذفه صاحبه، أو كُتب العنوان خطأً.
error-unknown-parameter-title = معامل غير معروف
error-unknown-parameter = في العنوان معامل غير معروف هنا.
error-bad-value-title = قيمة غير ممكنة
error-bad-value = أحد معاملات العنوان لا يحتوي ما يجب أن يحتويه.
error-query-title = لا يمكن البحث عن هذا
error-query = لا يمكن قراءة كلمات البحث.
error-no-such-method-title = ليس بهذه الطريقة
error-no-such-method = لا يمكن طلب هذا العنوان بهذه الطريقة.
error-other-site-title = ليس من موقع آخر
error-other-site = أُرسل النموذج من صفحة موقع آخر. افتحه هنا وأرسله من جديد.
error-foreign-name-title = ليس بهذا الاسم
error-foreign-name = هذه الصفحة لمشغّلي الموقع، ولا تُقدَّم بالاسم الذي طُلبت به. افتحها بعنوان الجهاز.
error-bad-form-title = تعذرت قراءة هذا النموذج
error-bad-form = ما أُرسل ليس نموذجًا فيه ملف أو نص.
error-nothing-given-title = لا شيء يُقرأ
error-nothing-given = اختر ملفًا أو ألصق نصًا مع أرقام مواده.
error-too-large-title = هذا أكبر من اللازم
error-too-large = ما قُدّم أكبر مما يُقرأ. قدّم نص القانون وحده.
error-not-a-law-title = هذا لا يُقرأ كقانون
error-not-a-law = النص لا يُقرأ كقانون. قدّم قانونًا أو مشروع قانون مع أرقام مواده.
error-no-program-title = ينقص هنا برنامج
error-no-program = تتطلب هذه الصيغة LibreOffice وهو غير مثبت على هذا الخادم. خذ مستند Word أو اطبع الصفحة.
error-busy-title = طلبات كثيرة في وقت واحد
error-busy = يقدّم آخرون نصوصًا الآن. حاول بعد دقيقة.
error-took-too-long-title = يستغرق هذا وقتًا أطول من اللازم
error-took-too-long = تعذّرت قراءة النص في الوقت المتاح لطلب واحد: فقراءته تطول بطبيعتها، كما في النسخ الممسوحة ضوئيًا، أو أن آخرين يقدّمون نصوصًا الآن. حاول بعد دقيقة، أو قدّمه بصيغة DOCX أو PDF ذي طبقة نصية.
error-house-title = حدث خلل هنا
error-house = الخلل من جانبنا وقد دُوّن. يُرجى المحاولة مجددًا بعد قليل.
error-too-many = طلباتك أكثر تواترًا مما يستطيع هذا الخادم الرد عليه. يُرجى الانتظار دقيقة.
error-next-home = الذهاب إلى الصفحة الرئيسية
error-next-search = بحث
error-next-query-help = عرض كيفية البحث
error-next-without = الشيء نفسه دون «{ $name }»

## More facts and notices
fact-channel = وسائل الاتصال
fact-charges = التهم
fact-cooperation = التعاون المستخدم
fact-evidence = الأدلة المستخدمة
fact-field = المجال
fact-instrument-type = النوع
fact-iso = رموز ISO
fact-judges = هيئة المحكمة
fact-law-type = النوع
fact-lesson-sort = النوع
fact-official-page = الصفحة الرسمية
fact-organisation-type = النوع
fact-parties = الأطراف
fact-proceedings = الإجراءات القضائية
fact-region = المنطقة
fact-sentence = العقوبة
fact-verdict = الحكم
fact-disposition = منطوق الحكم
disposition-place = اقرأه في موضعه من النص
disposition-by-machine = استخرجته الآلة
fact-website = الموقع الشبكي
notice-changed-since = تغيّر القانون بعد ذلك: تاريخ النص المحفوظ { $version }، وتاريخ آخر تعديل معروف { $date }:
notice-outstanding = { PLURAL($count) ->
    [zero] لا يذكر الناشر تعديلات لم تُدرج في هذا النص.
    [one] يذكر الناشر قانونًا واحدًا لم تُدرج تعديلاته في هذا النص بعد:
    [two] يذكر الناشر قانونين لم تُدرج تعديلاتهما في هذا النص بعد:
    [few] يذكر الناشر { $count } قوانين لم تُدرج تعديلاتها في هذا النص بعد:
    [many] يذكر الناشر { $count } قانونًا لم تُدرج تعديلاتها في هذا النص بعد:
   *[other] يذكر الناشر { $count } قانون لم تُدرج تعديلاتها في هذا النص بعد:
}
notice-older-version = هذه صيغة أقدم. تاريخ أحدث صيغة محفوظة: { $name }.
notice-not-standing = هذه صيغة أقدم. النص الساري محفوظ أيضًا.
on-day-label = القانون في يوم معيّن
on-day-button = عرض
on-day-version = القانون في { $date } بحسب النصوص المحفوظة: نص { $version }.
on-day-none = لا يوجد نص محفوظ لهذا القانون كما كان في { $name }.
on-day-not-yet = في ذلك اليوم لم يكن القانون قد دخل حيز النفاذ. تاريخ النفاذ: { $name }.
on-day-no-longer = في ذلك اليوم لم يعد القانون نافذًا. تاريخ الإلغاء: { $name }.
on-day-changed = عُدّل القانون قبل ذلك اليوم بموجب قانون قد لا يتضمنه هذا النص بعد. تاريخ التعديل: { $name }.
