# رسائل الموقع. مفتاح في كل سطر أو كتلة؛ وللغات الست المفاتيح نفسها والقيم نفسها بين الأقواس.

## إطار كل صفحة
site-name = Lexarium
site-motto = القوانين والقضايا والدروس المتعلقة بالجريمة السيبرانية
skip-to-content = الانتقال إلى المحتوى
nav-main = الرئيسي
nav-more = المزيد
nav-languages = اللغة
nav-search = البحث
nav-laws = القوانين
nav-cases = القضايا
nav-lessons = الدروس
nav-strategies = الاستراتيجيات
nav-treaties = المعاهدات
nav-topics = المواضيع
nav-countries = البلدان
nav-publications = المنشورات
nav-authorities = السلطات
nav-courts = المحاكم
nav-organisations = المنظمات
nav-about = عن الموقع
nav-api = البيانات والواجهة البرمجية
footer-note = لا ملفات تعريف ارتباط ولا تتبع. الوقائع مقرونة بمصادرها، والاقتراحات معلَنة على أنها اقتراحات.
footer-operator = يشغّله { $name }.
and-more = { $count ->
    [zero] ولا شيء غير ذلك
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
changed = عُدّل
copy = نسخ
copied = نُسخ
source = المصدر
sample = عيّنة
suggested = مقترح
untitled = بلا عنوان
on-this-page = في هذه الصفحة

## الصفحة الأولى
home-heading = اعرف ما يقوله القانون في الجريمة السيبرانية
home-search-hint = كلمات و«عبارات» وأرقام مواد ومواضيع بأي لغة.
home-empty = لا شيء هنا بعد. استورد القوانين بالأمر «lexarium import» أو حمّل الدليل الأولي بالأمر «lexarium catalogue».
coverage-title = ما يوجد هنا
new-title = الجديد
map-title = القوانين بحسب البلد
map-heading = العالم
map-alt = خريطة العالم مظللة بحسب عدد القوانين المحفوظة لكل بلد؛ والقائمة أدناه تقول الشيء نفسه
map-countries = { $count ->
    [zero] لا بلد له قانون هنا.
    [one] لبلد واحد قانون واحد على الأقل هنا.
    [two] لبلدين قانون واحد على الأقل هنا.
    [few] لـ{ $count } بلدان قانون واحد على الأقل هنا.
    [many] لـ{ $count } بلداً قانون واحد على الأقل هنا.
   *[other] لـ{ $count } بلد قانون واحد على الأقل هنا.
}
map-all-countries = كل البلدان
count-law-long = { $count ->
    [zero] لا قوانين
    [one] قانون واحد
    [two] قانونان
    [few] { $count } قوانين
    [many] { $count } قانوناً
   *[other] { $count } قانون
}
count-topic-long = { $count ->
    [zero] لا مواضيع
    [one] موضوع واحد
    [two] موضوعان
    [few] { $count } مواضيع
    [many] { $count } موضوعاً
   *[other] { $count } موضوع
}
count-law = { $count ->
    [zero] قانون
    [one] قانون
    [two] قانونان
    [few] قوانين
    [many] قانوناً
   *[other] قانون
}
count-case = { $count ->
    [zero] قضية
    [one] قضية
    [two] قضيتان
    [few] قضايا
    [many] قضية
   *[other] قضية
}
count-lesson = { $count ->
    [zero] درس
    [one] درس
    [two] درسان
    [few] دروس
    [many] درساً
   *[other] درس
}
count-strategy = { $count ->
    [zero] استراتيجية
    [one] استراتيجية
    [two] استراتيجيتان
    [few] استراتيجيات
    [many] استراتيجية
   *[other] استراتيجية
}
count-instrument = { $count ->
    [zero] معاهدة أو قانون نموذجي
    [one] معاهدة أو قانون نموذجي
    [two] معاهدتان وقوانين نموذجية
    [few] معاهدات وقوانين نموذجية
    [many] معاهدة وقانوناً نموذجياً
   *[other] معاهدة وقانون نموذجي
}
count-publication = { $count ->
    [zero] منشور
    [one] منشور
    [two] منشوران
    [few] منشورات
    [many] منشوراً
   *[other] منشور
}
count-authority = { $count ->
    [zero] سلطة
    [one] سلطة
    [two] سلطتان
    [few] سلطات
    [many] سلطة
   *[other] سلطة
}
count-topic = { $count ->
    [zero] موضوع
    [one] موضوع
    [two] موضوعان
    [few] مواضيع
    [many] موضوعاً
   *[other] موضوع
}
count-country = { $count ->
    [zero] بلد
    [one] بلد
    [two] بلدان
    [few] بلدان
    [many] بلداً
   *[other] بلد
}
count-court = { $count ->
    [zero] محكمة
    [one] محكمة
    [two] محكمتان
    [few] محاكم
    [many] محكمة
   *[other] محكمة
}
count-organisation = { $count ->
    [zero] منظمة
    [one] منظمة
    [two] منظمتان
    [few] منظمات
    [many] منظمة
   *[other] منظمة
}

## البحث
search-label = ابحث في القوانين والقضايا والدروس
search-placeholder = الدخول غير المشروع، المادة 5، «نظام معلوماتي»
search-button = بحث
search-help = كيف تبحث
search-title = البحث
search-title-for = البحث: { $name }
search-results = النتائج
search-total = { $count ->
    [zero] لم يُعثر على شيء
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلاً
   *[other] { $count } سجل
}
search-more-provisions = { $count ->
    [zero] لا أحكام أخرى
    [one] يطابق حكم آخر
    [two] يطابق حكمان آخران
    [few] تطابق { $count } أحكام أخرى
    [many] يطابق { $count } حكماً آخر
   *[other] يطابق { $count } حكم آخر
}
search-none = لم يُعثر على شيء
search-none-next = يمكنك:
search-without-filters = البحث بلا مرشحات
search-any-word = البحث عن أي من الكلمات
search-by-topic = البحث بحسب الموضوع
search-by-country = البحث بحسب البلد
did-you-mean = هل تقصد
expansion = تظهر أيضاً، بكل اللغات، الأحكام المتعلقة بـ
expansion-remove = استبعدها
expansion-add = إظهار الأحكام المتعلقة بالمواضيع المذكورة أيضاً، بكل اللغات
facets-title = تضييق البحث
filters-chosen = المرشحات المستعملة
filter-remove = إزالة
filter-any = الكل
filter-apply = عرض
filter-clear = مسح
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
sort-relevance = الأفضل أولاً
sort-newest = الأحدث أولاً
sort-oldest = الأقدم أولاً
sort-changed = آخر ما عُدّل أولاً
sort-name = بحسب الاسم
sort-added = بترتيب الورود
pager-label = الصفحات
pager-first = الصفحة الأولى
pager-next = الصفحة التالية
take-away = للأخذ:
query-fault = لا يمكن إجراء هذا البحث:
search-error-too-long = فيه { $length } حرفاً؛ والحد الأقصى { $most }.
search-error-too-deep = القوس عند الحرف { $position } متداخل أكثر مما ينبغي؛ والحد الأقصى { $most } مستويات.
search-error-too-many-clauses = فيه أكثر من { $most } كلمة وعبارة؛ احذف بعضها.
search-error-phrase-too-long = في العبارة عند الحرف { $position } أكثر من { $most } كلمة؛ اختصرها.
search-error-unbalanced-quote = علامة الاقتباس عند الحرف { $position } غير مغلقة؛ أغلقها أو احذفها.
search-error-unbalanced-bracket = القوس عند الحرف { $position } بلا نصفه الآخر؛ أضفه أو احذف القوس.
search-error-unknown-field = لا حقل باسم «{ $name }». الحقول هي { $known }.
search-error-prefix-too-short = «{ $prefix }*» قصير جداً؛ اكتب حرفين على الأقل قبل النجمة.
search-error-foreign-cursor = هذه الصفحة من بحث آخر؛ ابدأ من الصفحة الأولى.

## لغة البحث
query-title = كيف تبحث
query-lead = يجب العثور على كل الكلمات بأي ترتيب. الكلمات بعينها تسبق صيغها الأخرى. ولا أثر للتشكيل ولا للأحرف الكبيرة.
query-example = تكتب
query-finds = تجد
query-words = أحكاماً فيها الكلمتان أو صيغ أخرى منهما
query-phrase = الكلمتين متجاورتين كما هما
query-or = أياً من الكلمتين
query-not = الكلمة الأولى دون الثانية
query-brackets = الأقواس تجمع البدائل
query-field = كلمة من العنوان؛ وكذلك country:KEN و kind:case و language:fr و year:2018 و status:in-force و topic:… و instrument:… و id:…
query-prefix = كل الكلمات التي تبدأ هكذا
query-fuzzy = كلمات تختلف بحرف أو حرفين، حين لا تتأكد من الإملاء
query-near = الكلمتين وبينهما خمس كلمات على الأكثر

## أنواع السجلات
kind = النوع
kind-law = قانون
kind-case = قضية
kind-lesson = درس
kind-strategy = استراتيجية
kind-instrument = معاهدة أو قانون نموذجي
kind-publication = منشور
kind-authority = سلطة
kind-topic = موضوع
kind-country = بلد
kind-court = محكمة
kind-organisation = منظمة
plural-law = القوانين
plural-case = القضايا
plural-lesson = الدروس
plural-strategy = الاستراتيجيات
plural-instrument = المعاهدات والقوانين النموذجية
plural-publication = المنشورات
plural-authority = السلطات
plural-topic = المواضيع
plural-country = البلدان
plural-court = المحاكم
plural-organisation = المنظمات
list-law = القوانين: تشريعات ومدونات ومراسيم ومشاريع، مع أحكامها حيث يوجد النص.
list-case = ما قضت به المحاكم: الوقائع والتهم والأحكام والعقوبات، والنص حيث يوجد.
list-lesson = الدروس المستفادة والممارسات الجيدة في التحقيق والملاحقة والتعاون.
list-strategy = الاستراتيجيات والسياسات الوطنية والإقليمية.
list-instrument = المعاهدات والبروتوكولات والقوانين النموذجية والتوجيهات، مع أطرافها.
list-publication = دراسات وأدلة ومواد تدريب.
list-authority = السلطات المختصة ونقاط الاتصال، على مدار الساعة حيث تعلن ذلك.
list-topic = الجرائم والصلاحيات والتعاون والأدلة والضمانات.
list-country = الدول والأقاليم والمنظمات التي تضع القانون.
list-court = المحاكم التي فصلت في القضايا المحفوظة هنا.
list-organisation = المنظمات التي تضع قانون الجريمة السيبرانية أو تحفظه أو تدرّسه.
list-search = ابحث في هذه القائمة
list-total = { $count ->
    [zero] لا شيء في هذه القائمة
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلاً
   *[other] { $count } سجل
}
list-none = لا شيء يطابق هذه المرشحات.
list-all = { $count ->
    [zero] لا شيء يُعرض
    [one] اعرضه
    [two] اعرضهما
    [few] اعرض الـ{ $count } كلها
    [many] اعرض الـ{ $count } كلها
   *[other] اعرض الـ{ $count } كلها
}

## الحالة والصفة
status-bill = مشروع
status-in-force = نافذ
status-amended = معدَّل
status-repealed = ملغى
status-unknown = الحالة غير معروفة
law-type-constitution = دستور
law-type-code = مدونة
law-type-act = قانون
law-type-decree = مرسوم
law-type-regulation = لائحة
law-type-directive = توجيه
law-type-order = قرار
law-type-bill = مشروع قانون
law-type-other = غير ذلك
standing-original = الأصل
standing-official-translation = ترجمة رسمية
standing-unofficial-translation = ترجمة غير رسمية
standing-machine-translation = ترجمة آلية
notice-official-translation = هذه ترجمة رسمية. العبرة بالأصل.
notice-unofficial-translation = هذه ترجمة غير رسمية. الأصل وحده ذو حجية.
notice-machine-translation = ترجمت هذا النص آلة. لا تعتمد عليه.
notice-sample = كُتب هذا على سبيل المثال. الدولة خيالية ولا شيء هنا يصف واقعاً.
notice-review = خمّنت آلة بعض حروف هذا النص. قارنه بالأصل قبل الاستشهاد به.
notice-review-next = افتح الأصل
notice-repealed = هذا القانون ملغى.
notice-repealed-since = هذا القانون ملغى منذ { $name }.
notice-bill = هذا مشروع ولم يصبح قانوناً بعد.
notice-superseded = حل سجل آخر محل هذا السجل.
notice-no-text = نص هذا السجل غير محفوظ هنا.
notice-class-note = ملاحظة
notice-class-suggested = انتبه
notice-class-repealed = تحذير
notice-class-sample = عيّنة

## السجل بجانب نصه
facts-title = الوقائع
facts-disagree = المصادر مختلفة
facts-other-source = يقول مصدر آخر
as-of = في
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
fact-in-force = نافذ منذ
fact-repealed = الإلغاء
fact-status = الحالة
fact-number = الرقم
fact-issued-by = جهة الإصدار
fact-place = المكان
fact-opened = فُتح باب التوقيع
fact-depositary = الوديع
fact-court = المحكمة
fact-citation = المرجع
fact-decided = تاريخ الحكم
fact-keywords = كلمات دالة
fact-languages = اللغات
fact-official-languages = اللغات الرسمية
fact-legal-tradition = التقليد القانوني
fact-legal-basis = الأساس القانوني
fact-functions = الوظائف
fact-level = الدرجة
fact-seat = المقر
fact-acronym = المختصر
fact-authors = المؤلفون
fact-publisher = الناشر
fact-iati = معرّف IATI
fact-code = الرمز
fact-theme = المحور
fact-until = صالح حتى
fact-recorded = تاريخ التدوين
topics-heading = المواضيع
related-title = ذات صلة
link-amends = يعدّل
linked-amends = عدّله
link-repeals = يلغي
linked-repeals = ألغاه
link-cites = يستشهد بـ
linked-cites = استشهد به
link-implements = ينفذ
linked-implements = ينفذه
link-applies = يطبق
linked-applies = طُبق في
link-on-appeal-from = استئناف لـ
linked-on-appeal-from = استؤنف في
link-part-of = جزء من
linked-part-of = أجزاؤه
link-broader = أعم
linked-broader = أخص
link-related = متصل بـ
linked-related = متصل بـ
link-about = عن
linked-about = موصوف في
link-issued-by = أصدرته
linked-issued-by = أصدرت
link-not-here = غير محفوظ هنا
from-provision = من { $name }
to-provision = إلى { $name }
original-title = الملفات الأصلية
received = ورد في
data-title = البيانات
other-names = يسمى أيضاً:
sources-title = المصادر
history-title = السجل التاريخي
revision = المراجعة { $name }
scheme-frbr = عنوان Akoma Ntoso
scheme-eli = ELI
scheme-ecli = ECLI
scheme-neutral = مرجع محايد
scheme-un-symbol = رمز الأمم المتحدة
scheme-unodc = رقم المكتب المعني بالمخدرات والجريمة
scheme-iati = IATI
scheme-doi = DOI
scheme-url = عنوان على الشبكة
scheme-dataset = الدليل
scheme-path = الملف
scheme-file = بصمة الملف
cite-title = الاستشهاد
cite-permanent = العنوان الدائم

## القارئ
text-title = النص
text-hash = بصمة SHA-256 للنص المهيكل
contents-title = المحتويات
reader-languages = اللغات
reader-versions = النسخ
reader-parts = أجزاء النص
reader-beside = جنباً إلى جنب
reader-alone = وحده
reader-not-in-this = لا يوجد بهذه اللغة.
reader-table = جدول
reader-neighbour-parts = الجزءان السابق والتالي
reader-previous-part = الجزء السابق
reader-next-part = الجزء التالي
version-latest = الأحدث
provision = حكم
provision-topics = مواضيع هذا الحكم
provision-in-text = في النص الكامل
provision-place = موضعه
provision-neighbours = الحكمان السابق والتالي
provision-previous = قبله:
provision-next = بعده:
compare-title = { $name }: ما الذي تغير
compare-heading = ما الذي تغير
compare-with-before = ما الذي تغير
compare-from = من
compare-to = إلى
compare-button = قارن
compare-changed = { $count ->
    [zero] لم يتغير أي حكم
    [one] تغير حكم واحد
    [two] تغير حكمان
    [few] تغيرت { $count } أحكام
    [many] تغير { $count } حكماً
   *[other] تغير { $count } حكم
}
compare-added = { $count ->
    [zero] لم يُضف شيء
    [one] أُضيف واحد
    [two] أُضيف اثنان
    [few] أُضيف { $count }
    [many] أُضيف { $count }
   *[other] أُضيف { $count }
}
compare-removed = { $count ->
    [zero] لم يُحذف شيء
    [one] حُذف واحد
    [two] حُذف اثنان
    [few] حُذف { $count }
    [many] حُذف { $count }
   *[other] حُذف { $count }
}
compare-same = { $count ->
    [zero] لم يبق شيء على حاله
    [one] بقي واحد على حاله
    [two] بقي اثنان على حالهما
    [few] بقيت { $count } على حالها
    [many] بقي { $count } على حاله
   *[other] بقي { $count } على حاله
}
compare-none = النسختان تقولان الشيء نفسه.
compare-inserted = أُدرج:
compare-deleted = حُذف:
change-changed = تغير
change-added = أُضيف
change-removed = حُذف

## القضية والدرس والمعاهدة
case-facts = وقائع القضية
case-significance = أهميتها
case-proceedings = الإجراءات
case-instance = الدرجة
case-date = التاريخ
case-outcome = النتيجة
case-parties = الأطراف
case-role = الصفة
case-party = الطرف
case-judges = القضاة
case-charges = التهم
case-charge = التهمة
case-provision = الحكم القانوني
case-verdict = الحكم
case-sentence = العقوبة
case-cooperation = التعاون المستخدم
case-evidence = الأدلة المستخدمة
verdict-guilty = مذنب
verdict-partly-guilty = مذنب جزئياً
verdict-not-guilty = غير مذنب
verdict-dismissed = رُفضت
verdict-remitted = أُعيدت
sentence-imprisonment = { $count ->
    [zero] بلا حبس
    [one] الحبس شهراً واحداً
    [two] الحبس شهرين
    [few] الحبس { $count } أشهر
    [many] الحبس { $count } شهراً
   *[other] الحبس { $count } شهر
}
sentence-imprisonment-suspended = { $count ->
    [zero] بلا حبس
    [one] الحبس شهراً واحداً مع وقف التنفيذ
    [two] الحبس شهرين مع وقف التنفيذ
    [few] الحبس { $count } أشهر مع وقف التنفيذ
    [many] الحبس { $count } شهراً مع وقف التنفيذ
   *[other] الحبس { $count } شهر مع وقف التنفيذ
}
sentence-fine = غرامة قدرها { $name }
sentence-confiscation = المصادرة
sentence-compensation = تعويض قدره { $name }
lesson-learned = درس مستفاد
lesson-good-practice = ممارسة جيدة
lesson-context = السياق
lesson-done = ما الذي فُعل
lesson-outcome = ما الذي نتج عنه
lesson-conditions = ما يلزم لتكراره
lesson-evidence = الشواهد
articles-title = المواد
article-number = المادة
article-label = موضوعها
article-unchecked = لم تقارن بالنص الرسمي
chapter = الفصل { $name }
treaty-provisions = الأحكام الوطنية بموجب هذه المعاهدة
parties-title = الأطراف
parties-bound = { $count ->
    [zero] لا طرف ملتزم.
    [one] طرف واحد ملتزم.
    [two] طرفان ملتزمان.
    [few] { $count } أطراف ملتزمة.
    [many] { $count } طرفاً ملتزماً.
   *[other] { $count } طرف ملتزم.
}
parties-signed = { $count ->
    [zero] لم يوقع غيرهم.
    [one] ووقع واحد آخر.
    [two] ووقع اثنان آخران.
    [few] ووقع { $count } آخرون.
    [many] ووقع { $count } آخرون.
   *[other] ووقع { $count } آخرون.
}
party-name = الطرف
party-status = الحالة
party-signature = التوقيع
party-ratification = التصديق أو الانضمام
party-in-force = النفاذ
party-remarks = ملاحظات
party-reservations = { $count ->
    [zero] لا تحفظات
    [one] تحفظ أو إعلان واحد
    [two] تحفظان أو إعلانان
    [few] { $count } تحفظات وإعلانات
    [many] { $count } تحفظاً وإعلاناً
   *[other] { $count } تحفظ وإعلان
}
participation-invited = مدعو
participation-signed = وقّع
participation-ratified = صدّق
participation-acceded = انضم
participation-accepted = قبل
participation-approved = وافق
participation-party = طرف
participation-withdrawn = انسحب
instrument-type-treaty = معاهدة
instrument-type-directive = توجيه
instrument-type-protocol = بروتوكول
instrument-type-model-law = قانون نموذجي
instrument-type-other = صك

## المواضيع
topics-title = المواضيع
topics-lead = الجرائم والصلاحيات والتعاون والأدلة والضمانات، ولكل منها ألفاظه بلغات كثيرة.
topic-title = الموضوع: { $name }
topic-narrower = مواضيع أخص
topic-related = مواضيع متصلة
topic-labels = بلغات أخرى
topic-articles = { $count ->
    [zero] المادة { $name }
    [one] المادة { $name }
    [two] المادتان { $name }
    [few] المواد { $name }
    [many] المواد { $name }
   *[other] المواد { $name }
}
topic-treaty-articles = في المعاهدات
topic-provisions = أحكام في هذا الموضوع
topic-none = لا حكم محفوظ في هذا الموضوع بعد.
topic-all = كل الأحكام في هذا الموضوع
topic-count = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلاً
   *[other] { $count } سجل
}
topic-group-offence = الجرائم
topic-group-power = الصلاحيات
topic-group-cooperation = التعاون
topic-group-evidence = الأدلة
topic-group-safeguard = الضمانات
topic-group-prevention = الوقاية
topic-group-general = عام

## البلدان
countries-title = البلدان
countries-lead = { $count ->
    [zero] لا دول ولا أقاليم ولا منظمات.
    [one] دولة أو إقليم أو منظمة واحدة، مع ما هو محفوظ من قانونها.
    [two] دولتان أو إقليمان أو منظمتان، مع ما هو محفوظ من قانونهما.
    [few] { $count } دول وأقاليم ومنظمات، مع ما هو محفوظ من قوانينها.
    [many] { $count } دولة وإقليماً ومنظمة، مع ما هو محفوظ من قوانينها.
   *[other] { $count } دولة وإقليم ومنظمة، مع ما هو محفوظ من قوانينها.
}
country-title = { $name }
country-search = ابحث في كل ما يخص { $name }
country-treaties = المعاهدات
country-treaty-since = منذ
missing-title = الناقص أو القديم
missing-law = لا قانون محفوظ بشأن الجريمة السيبرانية في { $name }.
missing-law-neighbours = اطلع على قوانين المنطقة نفسها
missing-text = { $count ->
    [zero] نصوص القوانين كلها محفوظة.
    [one] قانون واحد معروف بالاسم فقط ونصه غير محفوظ.
    [two] قانونان معروفان بالاسم فقط ونصهما غير محفوظ.
    [few] { $count } قوانين معروفة بالاسم فقط ونصوصها غير محفوظة.
    [many] { $count } قانوناً معروفاً بالاسم فقط ونصوصها غير محفوظة.
   *[other] { $count } قانون معروف بالاسم فقط ونصوصها غير محفوظة.
}
missing-text-next = أيها
missing-case = لا قضية محفوظة.
missing-strategy = لا استراتيجية محفوظة.
missing-authority = لم تُسمَّ سلطة مختصة.
missing-treaty = ليس طرفاً في { $name }، بحسب ما هو معلوم هنا.
missing-treaty-next = اطلع على المعاهدة
missing-official-language = لا نص محفوظ بلغة رسمية.
stale-law = أحدث نص يبين القانون في { $name }.
stale-law-next = ابحث عن تعديلات
field-cybercrime = الجريمة السيبرانية
field-data-protection = حماية البيانات
field-e-transactions = المعاملات الإلكترونية
field-consumer-protection = حماية المستهلك
tradition-civil = القانون المدني
tradition-common = القانون العام
tradition-islamic = الشريعة الإسلامية
tradition-customary = القانون العرفي
tradition-mixed = مختلط
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
region-151 = أوروبا الشرقية
region-154 = شمال أوروبا
region-039 = جنوب أوروبا
region-155 = غرب أوروبا
region-053 = أستراليا ونيوزيلندا
region-054 = ميلانيزيا
region-057 = ميكرونيزيا
region-061 = بولينيزيا
region-other = غير ذلك
region-none = منظمات وغيرها

## السلطات والمنظمات
channel-closed = عند الطلب فقط
organisation-type-intergovernmental = منظمة حكومية دولية
organisation-type-regional = منظمة إقليمية
organisation-type-un = هيئة تابعة للأمم المتحدة
organisation-type-police = منظمة شرطية
organisation-type-ngo = المجتمع المدني
organisation-type-academic = جامعة أو معهد
organisation-type-private = القطاع الخاص
organisation-type-government = حكومة
organisation-type-donor = مانح
organisation-type-network = شبكة
organisation-type-other = منظمة

## عن الموقع
about-title = عن Lexarium
about-what-heading = ما هذا
about-what = مستودع لقانون الجريمة السيبرانية: قوانين وقضايا ودروس مستفادة ومعاهدات تُقرأ حكماً حكماً. ومن يشغّل هذا الموقع مسؤول عما فيه.
about-facts-heading = من أين تأتي الوقائع
about-facts = كل واقعة تسمي مصدرها واليوم الذي تصح فيه. وحين تختلف المصادر تُعرض كلها؛ فالوديع قبل الوزارة، والوزارة قبل غيرها. وغير المعروف وغير الموجود والمحجوب وما لا ينطبق أمور مختلفة يُميَّز بينها.
about-suggestions-heading = ما تقترحه الآلة
about-suggestions = المواضيع التي لم يؤكدها إنسان معلَّمة بأنها مقترحة. والترجمة الآلية تقول إنها كذلك. والنص الذي خمّنت آلة حروفه يقول ذلك، ولا يُستشهد به.
about-citing-heading = كيف تستشهد
about-citing = لكل سجل ولكل حكم عنوان دائم لا ينكسر: إذا انتقل السجل قاد عنوانه القديم إلى الجديد. وفي كل صفحة صيغ الاستشهاد المعتادة.
about-privacy-heading = ما يُحفظ عن القراء
about-privacy = لا شيء. لا ملفات تعريف ارتباط، ولا حسابات للقراء، ولا سجل للعناوين.
about-open-heading = حر في التشغيل والنسخ
about-open = Lexarium برنامج حر برخصة Apache 2.0. وكل ما يُعرض يمكن أخذه بصيغ CSV أو JSON أو Akoma Ntoso أو نصاً عادياً.
about-ledger-heading = لا شيء يضيع
about-ledger = كل تغيير مراجعة تُضاف ولا تُبدَّل أبداً، وتثبتها شجرة ميركل.
about-revisions = { $count ->
    [zero] ليس في السجل مراجعات.
    [one] في السجل مراجعة واحدة.
    [two] في السجل مراجعتان.
    [few] في السجل { $count } مراجعات.
    [many] في السجل { $count } مراجعة.
   *[other] في السجل { $count } مراجعة.
}

## البيانات والواجهة البرمجية
api-title = البيانات والواجهة البرمجية
api-lead = كل ما يراه القراء متاح للبرامج بصيغة JSON دون مفتاح.
api-calls = العناوين
api-address = العنوان
api-answer = الجواب
api-search = السجلات مع أفضل أحكامها ومقتطفاتها وأوجهها
api-suggest = الأسماء التي تبدأ كما يبدأ السؤال
api-records = قائمة سجلات
api-record = سجل كامل
api-text = نصه حكماً حكماً
api-countries = البلدان مع عدد قوانين كل منها وقضاياه هنا
api-topics = المواضيع بأسمائها في لغات كثيرة
api-instruments = المعاهدات والقوانين النموذجية والتوجيهات
api-openapi = وصف الواجهة بصيغة OpenAPI 3.1
api-id = صفحة السجل، أو بياناته باللاحقة أو بترويسة Accept
api-akn = المصنفات والصيغ والأحكام بعناوين Akoma Ntoso
api-parameters = معاملات البحث
api-parameters-lead = كل معامل ليس في هذه القائمة يُرفض. وقيم المعامل الواحد، مفصولة بفواصل أو مكررة، بدائل.
parameter-q = الكلمات، باللغة المشروحة في «كيف تبحث»
parameter-kind = أنواع السجلات
parameter-country = رموز ISO 3166-1 الثلاثية
parameter-region = أرقام المناطق M49
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
parameter-expand = القيمة «none» تستبعد أحكام المواضيع المذكورة
api-forms = الصيغ
api-forms-text = أضف .json أو .akn.xml أو .txt إلى العنوان الدائم للسجل. وتُعطى القوائم بصيغة CSV في search.csv و records.csv حتى نهايتها.
api-failures = حالات الفشل
api-failures-lead = الفشل problem+json وفق RFC 9457، وينتهي نوعه بإحدى هذه الكلمات.

## ما قد لا ينجح
error-not-found-title = هذه الصفحة غير موجودة
error-not-found = لا شيء بهذا العنوان. لعله كُتب خطأ.
error-withdrawn-title = سُحب هذا
error-withdrawn = كان هنا سجل وسُحب.
error-unknown-parameter-title = معامل غير معروف
error-unknown-parameter = في العنوان معامل غير معروف هنا.
error-bad-value-title = قيمة غير ممكنة
error-bad-value = أحد معاملات العنوان لا يحوي ما يجب.
error-query-title = لا يمكن البحث عن هذا
error-query = لا يمكن قراءة كلمات البحث.
error-no-such-form-title = ليس بهذه الصيغة
error-no-such-form = لا توجد لهذا السجل صيغة كهذه.
error-no-such-method-title = ليس بهذه الطريقة
error-no-such-method = لا يُطلب هذا العنوان بهذه الطريقة.
error-house-title = حدث عطل هنا
error-house = الخطأ منا وقد سُجل. حاول مجدداً بعد قليل.
error-too-many = تطلب أكثر مما يستطيع هذا الخادم الإجابة عنه. انتظر دقيقة.
error-next-home = إلى الصفحة الأولى
error-next-search = ابحث
error-next-query-help = انظر كيف تبحث
error-next-without = الصفحة نفسها دون «{ $name }»

# إضافات الصفحات
fact-channel = وسائل الاتصال
fact-charges = التهم
fact-cooperation = التعاون المستخدم
fact-evidence = الأدلة المستخدمة
fact-field = المجال
fact-instrument-type = النوع
fact-iso = رموز ISO
fact-judges = القضاة
fact-law-type = النوع
fact-lesson-sort = الصنف
fact-official-page = الصفحة الرسمية
fact-organisation-type = النوع
fact-parties = الأطراف
fact-proceedings = الإجراءات
fact-region = المنطقة
fact-sentence = العقوبة
fact-verdict = الحكم
fact-website = الموقع
notice-changed-since = عُدّل منذ { $name }.
notice-older-version = هذه نسخة أقدم. وأحدث نسخة محفوظة مؤرخة { $name }.
