# Сообщения сайта по-русски. Даты и имена стоят в именительном падеже после двоеточия, чтобы их не склонять.

## The frame of every page
site-name = Lexarium
site-motto = Законы, дела и опыт в области киберпреступности
skip-to-content = Перейти к содержанию
nav-main = Основные разделы
nav-more = Другие разделы
nav-languages = Язык
nav-search = Поиск
nav-laws = Законы
nav-cases = Дела
nav-lessons = Опыт
nav-strategies = Стратегии
nav-treaties = Договоры
nav-topics = Темы
nav-countries = Страны
nav-analyse = Анализ
nav-publications = Публикации
nav-authorities = Органы
nav-courts = Суды
nav-organisations = Организации
nav-about = О сайте
nav-api = Данные и API
footer-note = Ни файлов cookie, ни слежения. У каждого факта указан источник; каждое предположение так и названо.
footer-operator = Сайт ведет { $name }.
and-more = { PLURAL($count) ->
    [one] и еще { $count }
    [few] и еще { $count }
    [many] и еще { $count }
   *[other] и еще { $count }
}
changed = Изменено
copy = Копировать
copied = Скопировано
source = Источник
sample = Образец
suggested = Предположение
untitled = Без названия
on-this-page = На этой странице

## Home
home-heading = Что говорит закон о киберпреступности
home-search-hint = Слова, «фразы», номера статей, темы на любом языке.
home-empty = Здесь пока ничего нет. Загрузите законы командой «lexarium import» или начальный каталог командой «lexarium catalogue».
coverage-title = Что здесь есть
new-title = Новое
map-title = Законы по странам
map-heading = Мир
map-alt = Карта мира, закрашенная по числу хранящихся законов каждой страны; то же самое сказано в списке ниже
map-countries = { PLURAL($count) ->
    [one] Хотя бы один закон здесь есть у { $count } страны.
    [few] Хотя бы один закон здесь есть у { $count } стран.
    [many] Хотя бы один закон здесь есть у { $count } стран.
   *[other] Хотя бы один закон здесь есть у { $count } страны.
}
map-all-countries = Все страны
count-law-long = { PLURAL($count) ->
    [0] нет законов
    [one] { $count } закон
    [few] { $count } закона
    [many] { $count } законов
   *[other] { $count } закона
}
count-topic-long = { PLURAL($count) ->
    [one] { $count } тема
    [few] { $count } темы
    [many] { $count } тем
   *[other] { $count } темы
}
count-law = { PLURAL($count) ->
    [one] закон
    [few] закона
    [many] законов
   *[other] закона
}
count-case = { PLURAL($count) ->
    [one] дело
    [few] дела
    [many] дел
   *[other] дела
}
count-lesson = { PLURAL($count) ->
    [one] извлеченный урок
    [few] извлеченных урока
    [many] извлеченных уроков
   *[other] извлеченного урока
}
count-strategy = { PLURAL($count) ->
    [one] стратегия
    [few] стратегии
    [many] стратегий
   *[other] стратегии
}
count-instrument = { PLURAL($count) ->
    [one] договор или типовой закон
    [few] договора и типовых закона
    [many] договоров и типовых законов
   *[other] договора и типового закона
}
count-concordance = { PLURAL($count) ->
    [one] таблица соответствия
    [few] таблицы соответствия
    [many] таблиц соответствия
   *[other] таблицы соответствия
}
count-publication = { PLURAL($count) ->
    [one] публикация
    [few] публикации
    [many] публикаций
   *[other] публикации
}
count-authority = { PLURAL($count) ->
    [one] орган
    [few] органа
    [many] органов
   *[other] органа
}
count-topic = { PLURAL($count) ->
    [one] тема
    [few] темы
    [many] тем
   *[other] темы
}
count-country = { PLURAL($count) ->
    [one] страна
    [few] страны
    [many] стран
   *[other] страны
}
count-court = { PLURAL($count) ->
    [one] суд
    [few] суда
    [many] судов
   *[other] суда
}
count-organisation = { PLURAL($count) ->
    [one] организация
    [few] организации
    [many] организаций
   *[other] организации
}

## Search
search-label = Поиск законов, дел и опыта
search-placeholder = незаконный доступ, статья 272, «компьютерная система»
search-button = Найти
search-help = Как искать
search-title = Поиск
search-title-for = Поиск: { $name }
search-results = Результаты
search-total = { PLURAL($count) ->
    [0] Ничего не найдено
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
search-more-provisions = { PLURAL($count) ->
    [one] подходит еще { $count } положение
    [few] подходят еще { $count } положения
    [many] подходят еще { $count } положений
   *[other] подходит еще { $count } положения
}
search-none = Ничего не найдено
search-none-next = Можно:
search-without-filters = искать без фильтров
search-any-word = искать любое из слов
search-by-topic = искать по теме
search-by-country = искать по стране
did-you-mean = Возможно, вы имели в виду
expansion = Показаны также, на всех языках, положения по темам:
expansion-remove = не показывать их
expansion-add = Показать также положения по названным темам на всех языках
facets-title = Уточнить
filters-chosen = Включенные фильтры
filter-remove = снять
filter-any = не важно
filter-apply = Показать
filter-clear = Снять фильтры
filter-list = Отфильтровать этот список
facet-more = еще
facet-kind = Вид
facet-country = Страна
facet-region = Регион
facet-topic = Тема
facet-language = Язык
facet-year = Год
facet-status = Статус
facet-instrument = Договор
facet-from = С
facet-to = По
sort-label = Порядок
sort-relevance = Сначала самые подходящие
sort-newest = Сначала новые
sort-oldest = Сначала старые
sort-changed = Сначала последние изменения
sort-name = По названию
sort-added = В порядке поступления
pager-label = Страницы
pager-first = Первая страница
pager-next = Следующая страница
take-away = Скачать:
query-fault = Такой поиск невозможен:
search-error-too-long = число знаков: { $length }; наибольшее допустимое: { $most }.
search-error-too-deep = скобка на месте { $position } вложена слишком глубоко; наибольшее число уровней: { $most }.
search-error-too-many-clauses = слов и фраз больше допустимого ({ $most }); уберите лишние.
search-error-phrase-too-long = во фразе на месте { $position } слов больше допустимого ({ $most }); сократите ее.
search-error-unbalanced-quote = кавычка на месте { $position } не закрыта; закройте ее или уберите.
search-error-unbalanced-bracket = у скобки на месте { $position } нет пары; добавьте ее или уберите скобку.
search-error-unknown-field = нет поля «{ $name }». Есть поля: { $known }.
search-error-prefix-too-short = «{ $prefix }*» слишком коротко; напишите перед звездочкой хотя бы две буквы.
search-error-foreign-cursor = эта страница относится к другому поиску; начните с первой страницы.

## The query language
query-title = Как искать
query-lead = Должны быть найдены все слова, в любом порядке. Точные слова идут раньше других форм. Диакритические знаки и прописные буквы не учитываются.
query-example = Вы пишете
query-finds = Вы находите
query-words = положения с обоими словами или их другими формами
query-phrase = слова рядом, как они стоят
query-or = любое из двух слов
query-not = первое слово без второго
query-brackets = скобки объединяют варианты
query-field = слово из названия; а также country:KEN, kind:case, language:fr, year:2018, status:in-force, topic:…, instrument:…, id:…
query-prefix = все слова, которые так начинаются
query-fuzzy = слова, отличающиеся на одну-две буквы, если написание неясно
query-near = слова на расстоянии не больше пяти слов

## Kinds of record
kind = Вид
kind-law = Закон
kind-case = Дело
kind-lesson = Извлеченный урок
kind-strategy = Стратегия
kind-instrument = Договор или типовой закон
kind-concordance = Таблица соответствия
kind-publication = Публикация
kind-authority = Орган
kind-topic = Тема
kind-country = Страна
kind-court = Суд
kind-organisation = Организация
plural-law = Законы
plural-case = Дела
plural-lesson = Извлеченные уроки
plural-strategy = Стратегии
plural-instrument = Договоры и типовые законы
plural-concordance = Таблицы соответствия
plural-publication = Публикации
plural-authority = Органы
plural-topic = Темы
plural-country = Страны
plural-court = Суды
plural-organisation = Организации
list-law = Законы, кодексы, указы и законопроекты, с положениями, если текст хранится.
list-case = Что решили суды: факты, обвинения, вердикты, наказания, а также текст, если он хранится.
list-lesson = Извлеченные уроки и передовая практика расследований, уголовного преследования и сотрудничества.
list-strategy = Национальные и региональные стратегии и программы.
list-instrument = Договоры, протоколы, типовые законы и директивы с их участниками.
list-concordance = Что источники говорят о праве одного государства и одном договоре, статья за статьёй.
list-publication = Исследования, пособия и учебные материалы.
list-authority = Компетентные органы и контактные пункты, круглосуточные, если так заявлено.
list-topic = Преступления, полномочия, сотрудничество, доказательства и гарантии.
list-country = Государства и территории, а также организации, создающие право.
list-court = Суды, решившие хранящиеся здесь дела.
list-organisation = Организации, которые создают, хранят или преподают право в области киберпреступности.
list-search = Искать в этом списке
list-total = { PLURAL($count) ->
    [0] В этом списке ничего нет
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
list-none = Под эти фильтры ничего не подходит.
list-all = { PLURAL($count) ->
    [one] Показать все ({ $count })
    [few] Показать все ({ $count })
    [many] Показать все ({ $count })
   *[other] Показать все ({ $count })
}

## Status and standing
status-bill = Законопроект
status-in-force = Действует
status-amended = Действует с изменениями
status-repealed = Утратил силу
status-unknown = Статус неизвестен
law-type-constitution = Конституция
law-type-code = Кодекс
law-type-act = Закон
law-type-decree = Указ
law-type-regulation = Постановление
law-type-directive = Директива
law-type-order = Приказ
law-type-bill = Законопроект
law-type-other = Другое
standing-original = оригинал
standing-official-translation = официальный перевод
standing-unofficial-translation = неофициальный перевод
standing-machine-translation = машинный перевод
notice-official-translation = Это официальный перевод. Решающим остается оригинал.
notice-unofficial-translation = Это неофициальный перевод. Силу имеет только оригинал.
notice-machine-translation = Этот текст переведен машиной. Не полагайтесь на него.
notice-sample = Это написано как образец. Государство вымышлено, и ничто здесь не описывает действительность.
notice-review = Некоторые знаки этого текста угаданы машиной. Прежде чем цитировать, сверьте его с оригиналом.
notice-review-next = Открыть оригинал
notice-repealed = Этот закон утратил силу.
notice-repealed-since = Этот закон утратил силу (дата: { $name }).
notice-bill = Это законопроект, он еще не стал законом.
notice-superseded = Эта запись заменена другой.
notice-no-text = Текст этой записи здесь не хранится.
notice-class-note = Примечание
notice-class-suggested = Осторожно
notice-class-repealed = Внимание
notice-class-sample = Образец

## A record beside its text
facts-title = Сведения
facts-disagree = Источники расходятся
facts-other-source = По другому источнику
as-of = по состоянию на
known-unknown = неизвестно
known-absent = нет
known-withheld = не раскрывается
known-not-applicable = не применимо
rank-depositary = депозитарий
rank-official = официальный источник
rank-document = сам документ
rank-ministry = министерство
rank-organisation = международная организация
rank-secondary = вторичный источник
rank-press = пресса
rank-wiki = открытая вики
fact-adopted = Принятие
fact-published = Опубликование
fact-in-force = Вступление в силу
fact-repealed = Утрата силы
fact-status = Статус
fact-number = Номер
fact-issued-by = Кем издано
fact-place = Место
fact-opened = Открытие для подписания
fact-depositary = Депозитарий
fact-court = Суд
fact-citation = Номер дела
fact-decided = Дата решения
fact-keywords = Ключевые слова
fact-languages = Языки
fact-official-languages = Официальные языки
fact-legal-tradition = Правовая традиция
fact-legal-basis = Правовое основание
fact-functions = Функции
fact-level = Инстанция
fact-seat = Местонахождение
fact-acronym = Сокращение
fact-authors = Авторство
fact-publisher = Издательство
fact-iati = Идентификатор МИТП
fact-code = Код
fact-theme = Направление
fact-until = Действительно до
fact-recorded = Дата записи
topics-heading = Темы
related-title = Связанные записи
link-amends = Изменяет
linked-amends = Чем изменено
link-repeals = Отменяет
linked-repeals = Чем отменено
link-cites = Ссылается на
linked-cites = Где упоминается
link-implements = Осуществляет
linked-implements = Чем осуществляется
link-applies = Применяет
linked-applies = Где применяется
link-on-appeal-from = По обжалованию решения
linked-on-appeal-from = Где обжаловано
link-part-of = Входит в состав
linked-part-of = Части
link-broader = Более широкая тема
linked-broader = Более узкая тема
link-related = Связано с
linked-related = Связано с
link-about = О чем
linked-about = Где описано
link-issued-by = Кем издано
linked-issued-by = Что издано
link-not-here = здесь не хранится
from-provision = из { $name }
to-provision = к { $name }
original-title = Исходные файлы
received = получено
data-title = Данные
other-names = Другие названия:
sources-title = Источники
history-title = История
revision = правка { $name }
scheme-frbr = Адрес Akoma Ntoso
scheme-eli = ELI
scheme-ecli = ECLI
scheme-neutral = Нейтральная ссылка
scheme-un-symbol = Условное обозначение ООН
scheme-unodc = Номер УНП ООН
scheme-iati = IATI
scheme-doi = DOI
scheme-url = Веб-адрес
scheme-dataset = Каталог
scheme-path = Файл
scheme-file = Хеш файла
cite-title = Сослаться
cite-permanent = Постоянный адрес

## The acts that changed a law, and the laws that an act changes
amended-by-count = Изменяющие акты ({ $count })
amended-last = Последнее известное изменение:
amended-note = По данным хранящихся здесь текстов и их издателей; более поздние акты могут отсутствовать.
amended-unnamed = Акт, не названный источником
amended-outstanding = еще не внесено в текст
amended-all = все изменяющие акты
amends-count = Законы, которые изменяет этот акт ({ $count })

## На что ссылается текст и кто ссылается на него
cites-count = { PLURAL($count) ->
    [one] Ссылается на { $count } источник
    [few] Ссылается на { $count } источника
    [many] Ссылается на { $count } источников
   *[other] Ссылается на { $count } источника
}
cited-by-count = { PLURAL($count) ->
    [one] Упоминается в { $count } записи
    [few] Упоминается в { $count } записях
    [many] Упоминается в { $count } записях
   *[other] Упоминается в { $count } записи
}
cited-provision-by = { PLURAL($count) ->
    [one] На это положение ссылается { $count } запись
    [few] На это положение ссылаются { $count } записи
    [many] На это положение ссылаются { $count } записей
   *[other] На это положение ссылаются { $count } записи
}
cited-places = { PLURAL($count) ->
    [one] в { $count } месте
    [few] в { $count } местах
    [many] в { $count } местах
   *[other] в { $count } места
}
cited-all = { PLURAL($count) ->
    [one] { $count } в виде данных (JSON)
    [few] Все { $count } в виде данных (JSON)
    [many] Все { $count } в виде данных (JSON)
   *[other] Все { $count } в виде данных (JSON)
}
cited-show = Показать список

## The reader
text-title = Текст
text-hash = SHA-256 структурированного текста
contents-title = Содержание
reader-languages = Языки
reader-versions = Редакции
reader-parts = Части текста
reader-beside = рядом
reader-alone = отдельно
reader-not-in-this = На этом языке отсутствует.
reader-table = Таблица
reader-neighbour-parts = Предыдущая и следующая части
reader-previous-part = Предыдущая часть
reader-next-part = Следующая часть
version-latest = последняя
version-earlier = прежняя редакция:
version-standing = действующая редакция
provision = Положение
provision-topics = Темы этого положения
provision-treaties = Статьи договоров
provision-elsewhere = То же в других государствах
provision-in-text = В полном тексте
provision-place = Место положения
provision-neighbours = Предыдущее и следующее положения
provision-previous = Предыдущее:
provision-next = Следующее:
compare-title = { $name }: что изменилось
compare-heading = Что изменилось
compare-with-before = что изменилось
compare-from = С
compare-to = На
compare-button = Сравнить
compare-changed = { PLURAL($count) ->
    [one] изменено { $count } положение
    [few] изменено { $count } положения
    [many] изменено { $count } положений
   *[other] изменено { $count } положения
}
compare-added = { PLURAL($count) ->
    [one] добавлено { $count }
    [few] добавлено { $count }
    [many] добавлено { $count }
   *[other] добавлено { $count }
}
compare-removed = { PLURAL($count) ->
    [one] исключено { $count }
    [few] исключено { $count }
    [many] исключено { $count }
   *[other] исключено { $count }
}
compare-same = { PLURAL($count) ->
    [one] без изменений { $count }
    [few] без изменений { $count }
    [many] без изменений { $count }
   *[other] без изменений { $count }
}
compare-none = Обе редакции совпадают.
compare-inserted = вставлено:
compare-deleted = удалено:
change-changed = изменено
change-added = добавлено
change-removed = исключено

## Case, lesson, treaty
case-facts = Факты дела
case-significance = Почему это важно
case-proceedings = Ход разбирательства
case-instance = Инстанция
case-date = Дата
case-outcome = Исход
case-parties = Стороны
case-role = Роль
case-party = Сторона
case-judges = Состав суда
case-charges = Обвинения
case-charge = Обвинение
case-provision = Положение
case-verdict = Вердикт
case-sentence = Наказание
case-cooperation = Использованное сотрудничество
case-evidence = Использованные доказательства
verdict-guilty = Вина установлена
verdict-partly-guilty = Вина установлена частично
verdict-not-guilty = Оправдание
verdict-dismissed = Отказ
verdict-remitted = Возвращение на новое рассмотрение
sentence-imprisonment = { PLURAL($count) ->
    [one] { $count } месяц лишения свободы
    [few] { $count } месяца лишения свободы
    [many] { $count } месяцев лишения свободы
   *[other] { $count } месяца лишения свободы
}
sentence-imprisonment-suspended = { PLURAL($count) ->
    [one] { $count } месяц лишения свободы условно
    [few] { $count } месяца лишения свободы условно
    [many] { $count } месяцев лишения свободы условно
   *[other] { $count } месяца лишения свободы условно
}
sentence-fine = Штраф: { $name }
sentence-confiscation = Конфискация
sentence-compensation = Возмещение: { $name }
lesson-learned = Извлеченный урок
lesson-good-practice = Передовая практика
lesson-context = Обстоятельства
lesson-done = Что было сделано
lesson-outcome = Что получилось
lesson-conditions = Что нужно для повторения
lesson-evidence = Подтверждения
articles-title = Статьи
article-number = Статья
article-label = О чем
article-unchecked = не сверено с официальным текстом
chapter = глава { $name }
treaty-provisions = Национальные положения, относящиеся к этому договору
parties-title = Участники
parties-bound = { PLURAL($count) ->
    [one] Обязателен для { $count } участника.
    [few] Обязателен для { $count } участников.
    [many] Обязателен для { $count } участников.
   *[other] Обязателен для { $count } участника.
}
parties-signed = { PLURAL($count) ->
    [0] Других подписавших нет.
    [one] Еще { $count } подписавший.
    [few] Еще { $count } подписавших.
    [many] Еще { $count } подписавших.
   *[other] Еще { $count } подписавшего.
}
party-name = Участник
party-status = Статус
party-signature = Подписание
party-ratification = Ратификация или присоединение
party-in-force = Вступление в силу
party-remarks = Примечания
party-reservations = { PLURAL($count) ->
    [one] { $count } оговорка или заявление
    [few] { $count } оговорки и заявления
    [many] { $count } оговорок и заявлений
   *[other] { $count } оговорки и заявления
}
participation-invited = Приглашение
participation-signed = Подписание
participation-ratified = Ратификация
participation-acceded = Присоединение
participation-accepted = Принятие
participation-approved = Утверждение
participation-party = Участник
participation-withdrawn = Выход
instrument-type-treaty = Договор
instrument-type-directive = Директива
instrument-type-protocol = Протокол
instrument-type-model-law = Типовой закон
instrument-type-other = Документ

## Laws and treaties, article by article
matrix-link = Матрица всех государств
matrix-title = { $name } и все государства
matrix-lead = Как право каждого государства отвечает каждой статье. Каждый знак ведёт к положениям и к тому, кто это утверждает.
matrix-legend = Что означают знаки
matrix-group = Статьи о
matrix-basis = Кто утверждает
matrix-none = Ни одно государство не подходит под эти фильтры.
matrix-total = { PLURAL($count) ->
    [0] Нет государств
    [one] { $count } государство
    [few] { $count } государства
    [many] { $count } государств
   *[other] { $count } государства
}
matrix-unknown = { PLURAL($count) ->
    [one] Показать и { $count } государство, о котором ничего не известно
    [few] Показать и { $count } государства, о которых ничего не известно
    [many] Показать и { $count } государств, о которых ничего не известно
   *[other] Показать и { $count } государства, о которых ничего не известно
}
matrix-known-only = Только государства, о которых что-то известно
matrix-states-curated = Государства с источником
matrix-states-suggested = Государства только с предположением
matrix-fine = Предположение основано на словах текста и не входит ни в какое другое число. То, что закон назван, значит, что он отвечает статье, но не говорит, насколько полно.
basis-curated = Источники
basis-suggested = Предположения
standing-party = Участник
standing-signatory = Подписало или приглашено
standing-neither = Ни то, ни другое
mark-full = Полностью
mark-full-sign = П
mark-partial = Частично
mark-partial-sign = Ч
mark-none = Не предусмотрено
mark-none-sign = Н
mark-named = Закон назван, не оценён
mark-named-sign = З
mark-suggested = Только предположение
mark-suggested-sign = ?
mark-not-assessed = Не оценено
mark-not-assessed-sign = –
element-act = деяние
element-object = предмет
element-intent = умысел
element-without-right = без права
element-aggravation = отягчающие обстоятельства
element-penalty-range = пределы наказания
ground-stated = Источник называет статью
ground-offence-name = Источник приводит под названием из договора
ground-heading = Источник приводит под заголовком договора
ground-comparative-report = Из сравнения нескольких государств
ground-negative = Источник говорит, что положения нет
entry-covered = Охвачено: { $name }
entry-missing = Не хватает: { $name }
entry-block = названы сразу для нескольких статей
entry-rejected = Отклонено редактором
entry-reviewed = Проверил(а) { $name }
entry-reviewed-on = Проверил(а) { $name } { $date }
entry-sheet = Таблица
suggestion-words = Найденные слова:
suggestion-referred = Тема взята из положений, на которые делается ссылка:
suggestions-more = { PLURAL($count) ->
    [one] ещё { $count } предположение
    [few] ещё { $count } предположения
    [many] ещё { $count } предположений
   *[other] ещё { $count } предположения
}
tie-article = { $name }, статья { $number }
article-title = { $name }, статья { $number }
article-states = все государства
article-map-alt = Карта мира по тому, как государства отвечают статье; список ниже говорит то же
article-neighbours = Соседние статьи
article-previous = Статья { $name }
article-next = Статья { $name }
article-group-offence = Преступления
article-group-liability = Ответственность и санкции
article-group-procedural-power = Процессуальные полномочия
article-group-jurisdiction = Юрисдикция
article-group-safeguards = Гарантии
article-group-electronic-evidence = Электронные доказательства
article-group-victim-protection = Потерпевшие и свидетели
article-group-international-cooperation = Международное сотрудничество
article-group-prevention = Предупреждение
article-group-technical-assistance = Техническая помощь
article-group-general = Общие положения
profile-link = Её право и договоры: сначала пробелы
profile-title = { $name }: право и договоры
profile-lead = Сначала пробелы, и при каждом — что сделали другие в регионе.
profile-printed = По состоянию на
profile-instruments = Все договоры
profile-total = { PLURAL($count) ->
    [0] Нет статей
    [one] { $count } статья
    [few] { $count } статьи
    [many] { $count } статей
   *[other] { $count } статьи
}
profile-region-matrix = Регион в матрице
profile-others = В регионе:
profile-region = { PLURAL($count) ->
    [one] { $count } государство региона
    [few] { $count } государства региона
    [many] { $count } государств региона
   *[other] { $count } государства региона
}
sheet-total = { PLURAL($count) ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
sheet-profile = Обзор государства

## A draft against treaties
analyse-title = Анализ законопроекта
analyse-lead = Передайте законопроект или закон и узнайте, каким статьям договора он отвечает, какие оставляет без ответа и как их сформулировали другие государства.
analyse-kept = То, что вы передаёте, читается в памяти и не сохраняется — ни текст, ни результат, — если вы об этом не попросите.
analyse-file = Файл
analyse-file-hint = DOCX, PDF, HTML, Akoma Ntoso, ODT, RTF или текст, не более { $name }.
analyse-text = Или сам текст
analyse-text-hint = Вставьте его с номерами статей. Если выбран файл, учитывается файл.
analyse-country = Государство, чей это закон
analyse-language = Язык текста
analyse-instrument-usual = обычные
analyse-instrument-hint = Если договор не выбран, текст сопоставляется с теми, к которым присоединилось государство, иначе с Будапештской конвенцией и Конвенцией ООН.
analyse-country-usual = не указано
analyse-language-usual = определяется по тексту
analyse-show = Показать результат
analyse-docx = В виде документа Word
analyse-pdf = В виде PDF
analyse-no-pdf = Чтобы получить PDF, распечатайте в PDF страницу результата или документ Word. Оператор сайта может предложить PDF здесь, установив LibreOffice (libreoffice-writer-nogui).
treaty-analyse = Сопоставить законопроект с этим договором
home-analyse = Узнайте, чего не хватает законопроекту и как это сформулировали другие государства.
analysis-heading = Что содержит законопроект
analysis-title = { $name }: анализ
analysis-contents = На этой странице
analysis-provisions = { PLURAL($count) ->
    [one] { $count } положение
    [few] { $count } положения
    [many] { $count } положений
   *[other] { $count } положения
}
analysis-coverage = найдено статей: { $matched } из { $articles }, не найдено: { $gaps }
analysis-suggestions = Всё это предлагает программа по словам текста; судить должны люди. Пробел означает, что слова не найдены, а не то, что в праве государства этого нет: оно может быть в другом законе.
analysis-gaps = Пробелы
analysis-gaps-lead = Статьи, по которым положений не найдено, и к каждой — положения других государств.
analysis-gaps-none = Для каждой статьи найдено положение.
analysis-no-others = Среди хранящихся здесь законов не известен отвечающий ей.
elsewhere-full = охвачена полностью, по данным источника
elsewhere-full-law = её закон охватывает полностью
elsewhere-named = названо источником
analysis-matches = Что найдено
analysis-matches-none = Ни одно положение не отвечает статьям этих договоров.
analysis-penalties = Наказания
analysis-penalties-lead = Рядом — наибольшие сроки лишения свободы в других государствах за то же преступление, как они читаются в хранящихся здесь законах.
analysis-in-draft = В законопроекте
analysis-elsewhere = В других государствах
analysis-definitions = Определения
analysis-safeguards = Гарантии при осуществлении полномочий
analysis-present = Есть
analysis-missing = Нет
analysis-unmatched = Положения без соответствия
analysis-unmatched-lead = Они не отвечают ни одной статье этих договоров.
analysis-unmatched-none = Каждое пронумерованное положение отвечает какой-либо статье.
analysis-more = { PLURAL($count) ->
    [one] Ещё { $count } есть в JSON.
    [few] Ещё { $count } есть в JSON.
    [many] Ещё { $count } есть в JSON.
   *[other] Ещё { $count } есть в JSON.
}
analysis-notes = Замечания при чтении
analysis-again = Ещё раз или в другом виде
analysis-again-lead = Ничего не сохранено, поэтому файл нужно выбрать снова; вставленный текст остаётся здесь.

kept-wish = Хранить этот анализ 30 дней по адресу, который знаю только я
kept-wish-hint = Проект остаётся здесь в том виде, в каком вы его передали, и удаляется через 30 дней или по вашему указанию. Запишите адрес: найти его снова нельзя.
kept-heading = Сохранено для вас
kept-until = Хранится до
kept-lead = Открыть эту страницу может каждый, кто знает её адрес: запишите его и показывайте только тем, кому доверяете. Проект каждый раз читается заново, в сопоставлении с имеющимися здесь на тот момент законами и договорами.
kept-delete = Удалить сейчас
kept-deleted-title = Анализ удалён
kept-deleted = Проекта и всего, что от него хранилось, здесь больше нет.
kept-too-large = Сохранить не удалось: проект слишком велик. Возьмите результат с собой в виде документа.
kept-full = Сохранить не удалось: сейчас нет места. Возьмите результат с собой в виде документа.
term-computer-system = Компьютерная система
term-electronic-data = Компьютерные или электронные данные
term-service-provider = Поставщик услуг
term-traffic-data = Данные о трафике
term-subscriber-information = Сведения об абонентах
term-content-data = Данные о содержании
safeguard-judicial = Решение или контроль суда
safeguard-necessity = Необходимость и соразмерность
safeguard-duration = Ограничение срока
safeguard-confidentiality = Конфиденциальность
safeguard-rights = Права человека
penalty-prison = лишение свободы
penalty-prison-to = лишение свободы до { $name }
penalty-prison-from = лишение свободы не менее { $name }
penalty-prison-from-to = лишение свободы от { $least } до { $most }
penalty-fine = штраф
penalty-fine-to = штраф до { $name }
penalty-fine-from = штраф не менее { $name }
penalty-fine-from-to = штраф от { $least } до { $most }
penalty-life = пожизненное лишение свободы
penalty-death = смертная казнь
penalty-or = или { $name }
penalty-and = и { $name }
penalty-either = или { $name }, или и то и другое
rate-daily-rate = { PLURAL($count) ->
    [one] { $count } дневная ставка
    [few] { $count } дневные ставки
    [many] { $count } дневных ставок
   *[other] { $count } дневные ставки
}
rate-penalty-unit = { PLURAL($count) ->
    [one] { $count } штрафная единица
    [few] { $count } штрафные единицы
    [many] { $count } штрафных единиц
   *[other] { $count } штрафные единицы
}
rate-base-amount = { PLURAL($count) ->
    [one] { $count } базовая величина
    [few] { $count } базовые величины
    [many] { $count } базовых величин
   *[other] { $count } базовые величины
}
rate-minimum-wage = { PLURAL($count) ->
    [one] { $count } минимальный размер оплаты труда
    [few] { $count } минимальных размера оплаты труда
    [many] { $count } минимальных размеров оплаты труда
   *[other] { $count } минимальных размера оплаты труда
}
range-longest = { $place }, { $states }: от { $least } до { $most }, посередине { $median }.
range-everywhere = Все представленные здесь государства
range-none = Слишком мало законов для сравнения.
range-below = Законопроект ниже.
range-within = Законопроект в этих пределах.
range-above = Законопроект выше.

## Topics
topics-title = Темы
topics-lead = Преступления, полномочия, сотрудничество, доказательства и гарантии, с терминами на многих языках.
topic-title = Тема: { $name }
topic-narrower = Более узкие темы
topic-related = Связанные темы
topic-labels = На других языках
topic-articles = { PLURAL($count) ->
    [one] статья { $name }
    [few] статьи { $name }
    [many] статьи { $name }
   *[other] статьи { $name }
}
topic-treaty-articles = В договорах
topic-provisions = Положения по этой теме
topic-none = Положений по этой теме пока не хранится.
topic-all = Все положения по этой теме
topic-count = { PLURAL($count) ->
    [0] нет записей
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
topic-group-offence = Преступления
topic-group-power = Полномочия
topic-group-cooperation = Сотрудничество
topic-group-evidence = Доказательства
topic-group-safeguard = Гарантии
topic-group-prevention = Предупреждение
topic-group-general = Общее

## States side by side
states-link = Сравнить государства
states-title = { $name }: государства рядом
states-lead = Норма каждого государства в принятой редакции и имеющийся перевод; элементы и наказания извлечены из текста машиной.
states-choose = Государства для сравнения, не более десяти
states-with-provision = С имеющейся нормой
states-compare = Сравнить
states-like = Сопоставимые с
states-like-hint = Добавляет государства того же региона, правовой традиции и языка, имеющие норму.
states-other = Добавить другое государство
states-empty = Государства ещё не выбраны. Выберите их выше.
states-shared = Общее с { $name }: { $list }
states-region = регион
states-remove = Убрать: { $name }
states-none = Нормы об этом здесь нет. Это не значит, что у государства её нет.
states-laws = Его законы здесь
states-cut = Норма продолжается; читать целиком
states-table = Элементы и наказания
states-table-note = «Не найдено» значит, что в норме нет ни одного из известных слов. Элемент может быть в другом месте закона.
states-state = Государство
states-not-found = не найдено
states-not-read = не прочитано
states-differs = различается
states-same = одинаково
states-found-in = Во скольких государствах найдено
states-of = { $count } из { $total }
states-differences = В чём отличие
states-by-source = названа источником
states-more = { PLURAL($count) ->
    [one] ещё { $count } норма
    [few] ещё { $count } нормы
    [many] ещё { $count } норм
   *[other] ещё { $count } нормы
}
difference-only-here = Найдено только здесь: { $name }
difference-not-here = Здесь не найдено, у других есть: { $name }
difference-highest = Самый высокий верхний предел
difference-lowest = Самый низкий верхний предел
difference-only-least = Единственное с нижним пределом
states-csv-law = Закон
states-csv-basis = Основание
states-csv-address = Адрес
states-taken-from = Из { $name }

## Penalties
penalties-link = Наказания во всех государствах
penalties-title = Наказания: { $name }
penalties-choose-title = Наказания по преступлениям
penalties-choose = Преступление
penalties-lead = Сроки лишения свободы по одной норме каждого государства: названной источником, иначе самой вероятной. Они прочитаны машиной; общие правила из других мест закона не применены.
penalties-chart = Верхние пределы лишения свободы по государствам; таблица ниже говорит то же
penalties-total = { PLURAL($count) ->
    [0] Нет государств с нормой
    [one] { $count } государство с нормой
    [few] { $count } государства с нормой
    [many] { $count } государств с нормой
   *[other] { $count } государства с нормой
}
penalties-without = { PLURAL($count) ->
    [one] В { $count } из них срок не прочитан
    [few] В { $count } из них срок не прочитан
    [many] В { $count } из них срок не прочитан
   *[other] В { $count } из них срок не прочитан
}
penalties-none = Норм об этом здесь нет ни у одного государства
penalties-least = Нижний предел
penalties-most = Верхний предел
penalties-fine = Штраф
penalties-words = Дословно
penalties-provision = Норма
penalties-not-said = –
penalties-life = пожизненно
penalties-death = смертная казнь
penalties-sort-most = по верхнему пределу
penalties-sort-least = по нижнему пределу
penalties-sort-name = по названию
term-years = { PLURAL($count) ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
term-months = { PLURAL($count) ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
term-days = { PLURAL($count) ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
term-and = { $one } { $other }
fine-range = от { $least } до { $most }
fine-up-to = до { $name }
fine-from = от { $name }
fine-open = размер здесь не указан
money-shilling = шиллингов
money-dollar = долларов
money-pound = фунтов
money-franc = франков
money-kwacha = квач
money-yen-yuan = иен или юаней
money-dinar = динаров
money-riyal = риалов
money-lira = лир
money-peso = песо
money-escudo = эскудо
money-colon = колонов
unit-category = (категория штрафа)
unit-level = (уровень штрафа)
unit-standard-scale = (уровень стандартной шкалы)
unit-statutory-maximum = (установленный максимум)
unit-tax-unit = налоговых единиц
unit-quota = долей
unit-currency-point = валютных пунктов

## A graph of citations
graph-link = Ссылки в виде графа
graph-title = Ссылки: { $name }
graph-lead = С одной стороны то, что на него ссылается, с другой то, на что ссылается он; сначала с наибольшим числом мест. Списки ниже говорят то же и больше.
graph-works = { PLURAL($count) ->
    [one] Ссылается на { $count } текст
    [few] Ссылается на { $count } текста
    [many] Ссылается на { $count } текстов
   *[other] Ссылается на { $count } текста
}
graph-alt = Рисунок того, что ссылается на текст и на что ссылается он; списки ниже говорят то же
graph-shown = Показаны первые { $count } из { $total }
graph-none = Найденных ссылок в тексте нет, и ничто здесь на него не ссылается.
graph-back = Сам текст

## Countries
countries-title = Страны
countries-lead = { PLURAL($count) ->
    [one] { $count } государство, территория или организация и то, что хранится из их права.
    [few] { $count } государства, территории и организации и то, что хранится из их права.
    [many] { $count } государств, территорий и организаций и то, что хранится из их права.
   *[other] { $count } государства, территории и организации и то, что хранится из их права.
}
country-title = { $name }
country-search = { $name }: искать во всем, что хранится
country-treaties = Договоры
country-treaty-since = С какого времени
missing-title = Чего нет или что устарело
missing-law = { $name }: законов о киберпреступности здесь не хранится.
missing-text = { PLURAL($count) ->
    [one] { $count } закон известен только по названию; его текст не хранится.
    [few] { $count } закона известны только по названию; их тексты не хранятся.
    [many] { $count } законов известны только по названию; их тексты не хранятся.
   *[other] { $count } закона известны только по названию; их тексты не хранятся.
}
missing-text-next = Какие
missing-case = Дел не хранится.
missing-strategy = Стратегий не хранится.
missing-authority = Компетентный орган не указан.
missing-treaty = Участие, насколько здесь известно, отсутствует: { $name }.
missing-treaty-next = Открыть договор
missing-official-language = Ни одного текста на официальном языке не хранится.
stale-law = Самый новый текст отражает право на дату своей редакции ({ $name }).
stale-law-next = Искать изменения
dead-link = Записанный адрес никуда не ведёт: «{ $name }» (с { $date }).
dead-link-next = Открыть запись
dead-links-more = { PLURAL($count) ->
    [one] То же с адресом ещё { $count } записи.
    [few] То же с адресами ещё { $count } записей.
    [many] То же с адресами ещё { $count } записей.
   *[other] То же с адресами ещё { $count } записи.
}
missing-law-neighbours = Открыть законы региона
field-cybercrime = Киберпреступность
field-data-protection = Защита данных
field-e-transactions = Электронные сделки
field-consumer-protection = Защита потребителей
tradition-civil = Романо-германское право
tradition-common = Общее право
tradition-islamic = Исламское право
tradition-customary = Обычное право
tradition-mixed = Смешанное право
tradition-religious = Религиозное право
tradition-socialist = Социалистическое право
region-002 = Африка
region-019 = Северная и Южная Америка
region-142 = Азия
region-150 = Европа
region-009 = Океания
region-015 = Северная Африка
region-202 = Африка к югу от Сахары
region-419 = Латинская Америка и Карибский бассейн
region-021 = Северная Америка
region-143 = Центральная Азия
region-030 = Восточная Азия
region-035 = Юго-Восточная Азия
region-034 = Южная Азия
region-145 = Западная Азия
region-151 = Восточная Европа
region-154 = Северная Европа
region-039 = Южная Европа
region-155 = Западная Европа
region-053 = Австралия и Новая Зеландия
region-054 = Меланезия
region-057 = Микронезия
region-061 = Полинезия
region-other = Другие
region-none = Организации и другие

## Authorities and organisations
channel-closed = только по запросу
organisation-type-intergovernmental = Межправительственная организация
organisation-type-regional = Региональная организация
organisation-type-un = Орган Организации Объединенных Наций
organisation-type-police = Полицейская организация
organisation-type-ngo = Гражданское общество
organisation-type-academic = Университет или институт
organisation-type-private = Частный сектор
organisation-type-government = Государственный орган
organisation-type-donor = Донор
organisation-type-network = Сеть
organisation-type-other = Организация

## About
about-title = О Lexarium
about-what-heading = Что это
about-what = Хранилище права в области киберпреступности: законы, дела, извлеченные уроки и договоры, которые можно читать по отдельным положениям. За содержание отвечает организация, которая ведет этот сайт.
about-facts-heading = Откуда берутся сведения
about-facts = У каждого факта указаны источник и дата, на которую он верен. Если источники расходятся, показаны все; депозитарий стоит перед министерством, министерство — перед остальными. «Неизвестно», «нет», «не раскрывается» и «не применимо» — разные вещи, и они различаются.
about-suggestions-heading = Что предполагает машина
about-suggestions = Темы, которые не подтвердил человек, помечены как предположение. О машинном переводе так и сказано. О тексте, знаки которого угадала машина, тоже сказано, и цитировать его нельзя.
about-citing-heading = Как ссылаться
about-citing = У каждой записи и каждого положения есть постоянный адрес. Он никогда не теряется: если запись переехала, старый адрес ведет к новому. На каждой странице есть ссылки в принятых стилях.
about-privacy-heading = Что хранится о читателях
about-privacy = Ничего. Нет ни файлов cookie, ни учетных записей читателей, ни журнала адресов.
about-open-heading = Можно свободно запускать и копировать
about-open = Lexarium — свободная программа по лицензии Apache 2.0. Все, что показано, можно скачать в форматах CSV, JSON, Akoma Ntoso или простым текстом.
about-ledger-heading = Ничего не теряется
about-ledger = Каждое изменение — это правка, которая добавляется в реестр, никогда не меняется и доказывается деревом Меркла.
about-revisions = { PLURAL($count) ->
    [one] В реестре { $count } правка.
    [few] В реестре { $count } правки.
    [many] В реестре { $count } правок.
   *[other] В реестре { $count } правки.
}

## Data and API
api-title = Данные и API
api-lead = Все, что видят читатели, доступно программам в формате JSON, без ключа.
api-calls = Адреса
api-address = Адрес
api-answer = Ответ
api-search = записи с лучшими положениями, выдержками и фасетами
api-suggest = названия, которые начинаются так же, как запрос
api-graph = что на него ссылается и на что ссылается он, по произведениям
api-compare = государства рядом: нормы, элементы, наказания, отличия
api-penalties = сроки лишения свободы за преступление по государствам
api-concordance = что источники говорят, а машина предполагает о законах и статьях договоров
api-analyse = законопроект, сопоставленный с договорами, файлом или текстом; с положениями других государств для каждого пробела
api-records = список записей
api-record = запись целиком
api-text = ее текст по положениям
api-countries = страны с числом хранящихся законов и дел
api-topics = темы с названиями на многих языках
api-instruments = договоры, типовые законы и директивы
api-openapi = описание API в формате OpenAPI 3.1
api-id = страница записи или ее данные, по окончанию адреса или заголовку Accept
api-akn = произведения, редакции и положения по адресу Akoma Ntoso
api-parameters = Параметры поиска
api-parameters-lead = Параметр, которого нет в этом списке, отклоняется. Значения одного параметра, через запятую или повторенные, считаются вариантами.
parameter-q = слова на языке, описанном в разделе «Как искать»
parameter-kind = виды записей
parameter-country = ISO 3166-1 alpha-3
parameter-region = номера регионов M49 (ООН)
parameter-topic = ключи тем
parameter-language = метки BCP 47
parameter-year = годы даты записи
parameter-status = bill, in-force, amended, repealed
parameter-instrument = ключи договоров
parameter-from = не раньше этого дня, месяца или года
parameter-to = не позже этого дня, месяца или года
parameter-sort = relevance, newest, oldest
parameter-limit = записей на странице
parameter-cursor = значение «next» предыдущей страницы
parameter-expand = «none» исключает положения по названным темам
api-forms = Форматы
api-forms-text = Добавьте .json, .akn.xml или .txt к постоянному адресу записи. Списки в формате CSV даются в search.csv и records.csv до самого конца.
api-failures = Ошибки
api-failures-lead = Ошибка сообщается как problem+json по RFC 9457. Ее тип оканчивается одним из этих слов.

## Imports, for operators
operators-site = Сайт
operators-note = Эта страница — для тех, кто ведет сайт. На ней названы файлы и черновики, которых читатели не видят.
imports-title = Импорт
imports-lead = { PLURAL($count) ->
    [one] Что сделал последний импорт. Хранится { $count } отчет.
    [few] Что сделали последние { $count } импорта, сначала новые. Более старые отчеты не хранятся.
    [many] Что сделали последние { $count } импортов, сначала новые. Более старые отчеты не хранятся.
   *[other] Что сделали последние { $count } импорта, сначала новые. Более старые отчеты не хранятся.
}
imports-none = Пока ничего не импортировано. Чтобы импортировать файлы:
imports-one = Номер
imports-at = Когда
imports-source = Файлы
imports-who = Кто
imports-moment = { $date }, { $time } UTC
import-title = Импорт { $name }
import-read = Прочитано файлов
import-new = Новых
import-updated = Обновлено
import-unchanged = Без изменений
import-conflicts = Противоречий
import-refused = Отклонено
import-files-left-out = { PLURAL($count) ->
    [one] Ниже опущен { $count } файл: отчет слишком длинный, чтобы хранить его целиком. Опущено наименее важное.
    [few] Ниже опущены { $count } файла: отчет слишком длинный, чтобы хранить его целиком. Опущено наименее важное.
    [many] Ниже опущено { $count } файлов: отчет слишком длинный, чтобы хранить его целиком. Опущено наименее важное.
   *[other] Ниже опущено { $count } файла: отчет слишком длинный, чтобы хранить его целиком. Опущено наименее важное.
}
import-show = Какие файлы
import-show-all = Все файлы
import-show-noticed = Файлы с предупреждениями или отказами
import-show-refused = Файлы с отказами
import-no-files = Таких файлов нет.
import-page = Страница { $page } из { $pages }
import-held = Уже есть:
import-review = машинный текст, требует проверки
import-range = { $provisions }: { $first } – { $last }
import-language-guessed = { $name } (уверенность { $share })
import-language-stated = { $name } (как указано)
import-became-new = новое
import-became-updated = обновлено
import-became-unchanged = без изменений
import-became-conflict = противоречие, отложено как черновик
import-not-open = { $name }, закрыто для читателей
import-note = замечание
import-warning = предупреждение
import-refusal = отклонено
import-notes = { PLURAL($count) ->
    [one] { $count } замечание
    [few] { $count } замечания
    [many] { $count } замечаний
   *[other] { $count } замечания
}
import-at-page = страница { $name }
import-at-line = строка { $name }
import-at-field = поле { $name }
import-remedy = Что делать:

## Замечания при чтении, по кодам; подробное предложение стоит ниже по-английски
finding-akn-no-document = В XML нет документа Akoma Ntoso.
finding-akn-no-document-remedy = Предоставьте файл с корневым элементом akomaNtoso, внутри которого есть act, bill, judgment или doc.
finding-archive-broken = Архив или файл в нем не распаковывается.
finding-archive-broken-remedy = Упакуйте файл заново или скачайте архив еще раз.
finding-archive-encrypted = Файл в архиве закрыт паролем.
finding-archive-encrypted-remedy = Упакуйте файл без пароля.
finding-archive-link = Запись в архиве — не файл, а ссылка, устройство или канал, которые могли бы вывести за пределы архива.
finding-archive-link-remedy = Упакуйте сам файл.
finding-archive-name = Имя файла в архиве нельзя использовать в таком виде.
finding-archive-name-remedy = Проверьте, откуда архив, и упакуйте файл под простым именем.
finding-archive-too-deep = Архив вложен в слишком много других и не был открыт.
finding-archive-too-deep-remedy = Извлеките внутренний архив и импортируйте его отдельно.
finding-archive-too-many = В архиве больше файлов, чем допускается; остальные пропущены.
finding-archive-too-many-remedy = Разложите файлы по нескольким архивам.
finding-archive-twice = В архиве два файла с одним именем.
finding-archive-twice-remedy = Переименуйте один из них.
finding-cannot-open = Файл не открывается.
finding-cannot-open-remedy = Проверьте путь и права доступа.
finding-column-unknown = Столбец таблицы неизвестен и не использован.
finding-column-unknown-remedy = Переименуйте столбец или уберите его.
finding-concordance-not-usable = В таблице соответствий есть строка с недопустимым значением.
finding-concordance-not-usable-remedy = Исправьте указанное поле.
finding-conflict = Текст расходится с хранящимся и отложен как черновик.
finding-conflict-remedy = Сравните их, затем опубликуйте черновик как редакцию или отзовите его.
finding-country-told = Государство определено по словам текста, поскольку больше нигде не указано.
finding-country-told-remedy = Если это другое государство, укажите его через --country или в манифесте.
finding-cover-not-checked = Не удалось проверить, нет ли на некоторых страницах закрытых слов.
finding-cover-not-checked-remedy = Откройте файл в программе просмотра, напечатайте его в новый PDF и импортируйте новый файл.
finding-covered-text = Под темными прямоугольниками есть слова; в текст они не вошли, но каждый, кто получит файл, сможет их прочесть.
finding-covered-text-remedy = Удалите их из самого файла и импортируйте его или опубликуйте, если их может знать каждый.
finding-date-converted = Дата пересчитана из другого календаря.
finding-date-converted-remedy = Сверьте ее с оригиналом, если день важен.
finding-docx-broken = Документ Word поврежден, и его нельзя прочесть до конца.
finding-docx-broken-remedy = Откройте его в текстовом редакторе и сохраните заново.
finding-encoding-assumed = Кодировка текста не указана и была предположена.
finding-encoding-assumed-remedy = Проверьте буквы и, если они неверны, преобразуйте файл в UTF-8.
finding-encoding-broken = Некоторые байты не соответствуют кодировке и заменены особым знаком.
finding-encoding-broken-remedy = Преобразуйте в UTF-8 исходный файл.
finding-epub-broken = Электронная книга не читается.
finding-epub-broken-remedy = Откройте книгу в программе, которая ее создала, и сохраните заново.
finding-epub-page-missing = В электронной книге не хватает страницы.
finding-epub-page-missing-remedy = Скачайте книгу еще раз.
finding-file-missing = В манифесте назван файл, которого нет.
finding-file-missing-remedy = Добавьте файл или уберите его строку из манифеста.
finding-file-properties = В свойствах файла, которые передаются вместе с ним, назван человек.
finding-file-properties-remedy = Если это не должно быть известно, удалите свойства из файла и импортируйте его без них.
finding-file-too-large = Файл больше допустимого.
finding-file-too-large-remedy = Разделите файл или увеличьте предел.
finding-format-not-read-yet = Формат файла известен, но не читается.
finding-format-not-read-yet-remedy = Преобразуйте текст в Akoma Ntoso, DOCX, PDF, HTML или Markdown.
finding-format-unknown = Файл пуст или его формат не содержит текста.
finding-format-unknown-remedy = Предоставьте текст в формате DOCX, PDF, HTML, Markdown или простым текстом.
finding-frame-left-out = Меню и кнопки вокруг текста опущены.
finding-frame-left-out-remedy = Если в законе не хватает слов, сверьте его с оригиналом.
finding-held-already = Файл с тем же содержанием уже хранится, поэтому повторно не читался.
finding-held-already-remedy = Ничего делать не нужно.
finding-held-back = Запись оставлена черновиком: в файле есть слова, которых не видно на страницах, а читатели получили бы файл вместе с текстом.
finding-held-back-remedy = Импортируйте файл без них или опубликуйте черновик, если их может читать каждый.
finding-hidden-text = В файле есть скрытые слова; в текст они не вошли, но каждый, кто получит файл, сможет их прочесть.
finding-hidden-text-remedy = Удалите их из файла и импортируйте результат.
finding-identifiers-disagree = Идентификаторы принадлежат разным записям.
finding-identifiers-disagree-remedy = Исправьте идентификаторы или объедините записи.
finding-images-left-out = Изображения опущены, так как текст состоит только из слов.
finding-images-left-out-remedy = Посмотрите оригинал: он хранится в том виде, в каком получен.
finding-json-broken = JSON не читается.
finding-json-broken-remedy = Исправьте строку или уберите ее.
finding-json-too-many-values = В JSON больше значений, чем читается.
finding-json-too-many-values-remedy = Разделите файл на части.
finding-json-unknown = В JSON нет ни закона со статьями, ни решения известного вида.
finding-json-unknown-remedy = Предоставьте закон как объект с title и provisions или записи в JSON Lines.
finding-kind-told = Вид текста определен по его словам, поскольку больше нигде не указан.
finding-kind-told-remedy = Если это нечто иное, укажите вид через --kind или в манифесте.
finding-language-told = На странице указан не тот язык, на котором написан её текст: так бывает на многоязычных сайтах.
finding-language-told-remedy = Если это другой язык, укажите его через --language или в манифесте.
finding-language-unknown = Язык текста определить не удалось.
finding-language-unknown-remedy = Укажите его в манифесте или через --language.
finding-languages-apart = В файле текст приведен на нескольких языках подряд, и каждый из них стал отдельным текстом.
finding-languages-apart-remedy = Сверьте с оригиналом, где начинается каждый из них.
finding-machine-text = Текст машинный: его буквы или их порядок восстановлены программой.
finding-machine-text-remedy = Сверьте его с оригиналом, прежде чем цитировать, или импортируйте другой формат.
finding-maker-found = Орган, принявший акт, определен по его вводной формуле.
finding-maker-found-remedy = Исправьте запись, если эти слова означают другое.
finding-manifest-field = Значение поля манифеста не читается.
finding-manifest-field-remedy = Исправьте значение; поля перечислены в docs/how-to/import.md.
finding-manifest-line = Строка манифеста не читается.
finding-manifest-line-remedy = Исправьте строку; поля перечислены в docs/how-to/import.md.
finding-nested-too-deep = Элементы страницы вложены слишком глубоко.
finding-nested-too-deep-remedy = Сохраните страницу заново из браузера или предоставьте простой текст.
finding-no-provisions = Статьи не распознаны; текст сохранен абзацами.
finding-no-provisions-remedy = Проверьте структуру по оригиналу или предоставьте текст в Akoma Ntoso.
finding-no-text = В файле нет слов, которые можно прочесть; он хранится и выдается, но поиск по нему невозможен.
finding-no-text-remedy = Предоставьте текст в читаемом виде: распознанный (OCR) или заново сохраненный как DOCX, PDF или веб-страница с текстом.
finding-not-a-flow = На странице закон со статьями, а ожидались только абзацы.
finding-not-a-flow-remedy = Импортируйте страницу отдельно.
finding-not-a-law = Файл не похож на закон.
finding-not-a-law-remedy = Предоставьте текст закона или проекта с номерами статей.
finding-not-records = В файле нет записей известного вида.
finding-not-records-remedy = Предоставьте записи в том виде, в каком их выдает API, или текст в Akoma Ntoso, HTML или Markdown.
finding-odt-broken = Файл OpenDocument не читается.
finding-odt-broken-remedy = Откройте документ в программе, которая его создала, и сохраните заново.
finding-one-of-several = В файле несколько текстов; разобран только самый длинный на выбранном языке.
finding-one-of-several-remedy = Укажите другой язык или предоставьте текст отдельным файлом.
finding-pdf-broken = PDF не читается.
finding-pdf-broken-remedy = Откройте его в программе просмотра и напечатайте в новый PDF или предоставьте текст в другом формате.
finding-pdf-no-text = Некоторые страницы PDF являются изображениями без текстового слоя; они хранятся и выдаются, но поиск по ним невозможен.
finding-pdf-no-text-remedy = Распознайте текст (OCR) и импортируйте результат.
finding-pdf-pages-lost = Некоторые страницы PDF прочесть не удалось, они пропущены.
finding-pdf-pages-lost-remedy = Откройте файл в программе просмотра и напечатайте его в новый PDF или предоставьте текст в другом формате.
finding-pdf-without-walls = PDF читаются без изоляции: файл, созданный во вред, мог бы остановить эту программу или добраться до файлов и сети.
finding-pdf-without-walls-remedy = Установите bubblewrap, разрешите пространства имён и поместите программу туда, где её может запускать любой пользователь, например в /usr/local/bin.
finding-persons-named = Некоторые имена похожи на имена физических лиц и оставлены как есть.
finding-persons-named-remedy = Если по правилам нужны псевдонимы, импортируйте текст с ними.
finding-program-failed = Файл должна была прочесть другая программа, но не смогла; он прочитан иначе.
finding-program-failed-remedy = Ничего не нужно, если прочитанного достаточно.
finding-provision-empty = У некоторых статей нет текста.
finding-provision-empty-remedy = Посмотрите источник и добавьте текст или уберите статью.
finding-reader-fault = Программа не справилась с этим файлом; ошибка в ней самой.
finding-reader-fault-remedy = Сообщите об этом и приложите файл, если им можно поделиться.
finding-recognised-text = Страницы без текстового слоя распознаны программой.
finding-recognised-text-remedy = Машинный текст требует проверки: сверьте его с оригиналом, прежде чем цитировать.
finding-record-not-readable = Строка файла не читается как запись.
finding-record-not-readable-remedy = Исправьте строку или уберите ее.
finding-remarks = В файле есть комментарии; в текст они не вошли.
finding-remarks-remedy = Удалите их из файла и импортируйте результат.
finding-short-title-found = Краткое название взято из самого текста.
finding-short-title-found-remedy = Исправьте запись, если эти слова означают другое.
finding-status-unknown = Статус закона неизвестен и опущен.
finding-status-unknown-remedy = Укажите статус в записи вручную.
finding-too-deep = Вложенность XML больше допустимой.
finding-too-deep-remedy = Разделите документ или увеличьте предел.
finding-too-large = В файле больше байтов, чем читается.
finding-too-large-remedy = Разделите файл на части или увеличьте предел.
finding-too-long = XML длиннее допустимого.
finding-too-long-remedy = Разделите документ или увеличьте предел.
finding-too-many-records = В файле больше записей, чем читается; остальные пропущены.
finding-too-many-records-remedy = Разделите файл на части.
finding-took-too-long = Чтение файла заняло слишком много времени, и его остаток пропущен.
finding-took-too-long-remedy = Проверьте, не поврежден ли файл, или разделите его на части.
finding-tracked-changes = В файле остались отслеживаемые исправления; текст прочитан так, будто все они приняты.
finding-tracked-changes-remedy = Примите или отклоните их в текстовом редакторе и импортируйте результат.
finding-unapplied-redaction = Слова помечены к удалению, но остались в файле; в текст они не вошли, но каждый, кто получит файл, сможет их прочесть.
finding-unapplied-redaction-remedy = Удалите их из самого файла и импортируйте его или опубликуйте, если их может знать каждый.
finding-unknown-instrument = Нет договора или типового закона с таким ключом.
finding-unknown-instrument-remedy = Выберите один из имеющихся договоров или типовых законов.
finding-unpacks-too-large = При распаковке файл оказывается больше, чем допускает его размер; остальное пропущено.
finding-unpacks-too-large-remedy = Проверьте, откуда файл: это похоже на атаку.
finding-xml-entity = В XML использована сущность, которой нет среди собственных сущностей XML.
finding-xml-entity-remedy = Напишите сам знак: читаются только пять сущностей XML.
finding-xml-mended = XML составлен неправильно и прочитан так, как это делают браузеры.
finding-xml-mended-remedy = Сверьте текст с оригиналом: он хранится в том виде, в каком получен.
finding-xml-no-root = В XML нет ни одного элемента.
finding-xml-no-root-remedy = Предоставьте полный документ XML, от первого элемента до последнего.
finding-xml-not-well-formed = XML составлен неправильно.
finding-xml-not-well-formed-remedy = Исправьте XML в указанной строке.

## What can go wrong
error-not-found-title = Такой страницы нет
error-not-found = По этому адресу ничего нет. Возможно, в нем опечатка.
error-withdrawn-title = Эта запись отозвана
error-withdrawn = Здесь была запись. Она отозвана.
error-ended-title = Здесь не хранится никакой анализ
error-ended = Возможно, его срок истёк через 30 дней, его удалил владелец или в адресе опечатка.
error-unknown-parameter-title = Неизвестный параметр
error-unknown-parameter = В адресе есть параметр, который здесь неизвестен.
error-bad-value-title = Недопустимое значение
error-bad-value = Один из параметров адреса содержит не то, что должен.
error-query-title = Такой поиск невозможен
error-query = Слова запроса не удалось разобрать.
error-no-such-method-title = Не этим способом
error-no-such-method = К этому адресу нельзя обратиться таким способом.
error-other-site-title = Не с другого сайта
error-other-site = Форму отправила страница другого сайта. Откройте её здесь и отправьте снова.
error-foreign-name-title = Не под этим именем
error-foreign-name = Эта страница — для тех, кто управляет сайтом; под именем, по которому вы обратились, она не открывается. Откройте ее по адресу машины.
error-bad-form-title = Эту форму нельзя прочитать
error-bad-form = Отправлено не то: нужна форма с файлом или текстом.
error-nothing-given-title = Читать нечего
error-nothing-given = Выберите файл или вставьте текст с номерами статей.
error-too-large-title = Слишком большой объём
error-too-large = Переданное больше, чем читается. Передайте только текст закона.
error-not-a-law-title = Это не читается как закон
error-not-a-law = Текст не читается как закон. Дайте закон или законопроект с номерами статей.
error-no-program-title = Здесь не хватает программы
error-no-program = Для этого вида нужен LibreOffice, которого нет на этом сервере. Возьмите документ Word или распечатайте страницу.
error-busy-title = Слишком много сразу
error-busy = Сейчас тексты передают другие. Попробуйте через минуту.
error-took-too-long-title = Это занимает слишком много времени
error-took-too-long = Текст не удалось прочитать за время, отведённое на один запрос: он сам читается долго, как бывает со сканами, или сейчас тексты передают другие. Попробуйте через минуту либо передайте его в DOCX или в PDF с текстовым слоем.
error-house-title = Здесь произошел сбой
error-house = Это наша ошибка, и она отмечена. Попробуйте еще раз немного позже.
error-too-many = Запросы приходят чаще, чем сервер может ответить. Подождите минуту.
error-next-home = Перейти на главную страницу
error-next-search = Искать
error-next-query-help = Узнать, как искать
error-next-without = То же самое без «{ $name }»

## More facts and notices
fact-channel = Способы связи
fact-charges = Обвинения
fact-cooperation = Использованное сотрудничество
fact-evidence = Использованные доказательства
fact-field = Область
fact-instrument-type = Вид
fact-iso = Коды ISO
fact-judges = Состав суда
fact-law-type = Вид
fact-lesson-sort = Вид
fact-official-page = Официальная страница
fact-organisation-type = Вид
fact-parties = Стороны
fact-proceedings = Ход разбирательства
fact-region = Регион
fact-sentence = Наказание
fact-verdict = Вердикт
fact-disposition = Резолютивная часть
disposition-place = читать в тексте решения
disposition-by-machine = найдено машиной
fact-website = Веб-сайт
notice-changed-since = После этого закон изменен: хранящийся текст действует по состоянию на { $version }, последнее известное изменение внесено { $date }:
notice-outstanding = { PLURAL($count) ->
    [one] Издатель указывает { $count } акт, изменения по которому еще не внесены в этот текст:
    [few] Издатель указывает { $count } акта, изменения по которым еще не внесены в этот текст:
    [many] Издатель указывает { $count } актов, изменения по которым еще не внесены в этот текст:
   *[other] Издатель указывает { $count } акта, изменения по которым еще не внесены в этот текст:
}
notice-older-version = Это более ранняя редакция (самая новая из хранящихся: { $name }).
notice-not-standing = Это более ранняя редакция. Действующая редакция также хранится.
on-day-label = Закон на день
on-day-button = Показать
on-day-version = Закон на { $date } по имеющимся текстам (редакция от { $version }).
on-day-none = Текст этого закона на этот день ({ $name }) не хранится.
on-day-not-yet = В этот день закон еще не вступил в силу (дата вступления в силу: { $name }).
on-day-no-longer = В этот день закон уже не действовал (дата отмены: { $name }).
on-day-changed = До этого дня ({ $name }) закон был изменен актом, который этот текст, возможно, еще не учитывает:
