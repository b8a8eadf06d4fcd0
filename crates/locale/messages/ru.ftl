# Сообщения сайта. Один ключ на строку или блок; во всех шести языках одни и те же ключи и значения в скобках.

## Рамка каждой страницы
site-name = Lexarium
site-motto = Законы, дела и уроки о киберпреступности
skip-to-content = Перейти к содержанию
nav-main = Главное
nav-more = Ещё
nav-languages = Язык
nav-search = Поиск
nav-laws = Законы
nav-cases = Дела
nav-lessons = Уроки
nav-strategies = Стратегии
nav-treaties = Договоры
nav-topics = Темы
nav-countries = Страны
nav-publications = Публикации
nav-authorities = Органы
nav-courts = Суды
nav-organisations = Организации
nav-about = О проекте
nav-api = Данные и API
footer-note = Без куки и слежки. У фактов указаны источники; предположения так и названы.
footer-operator = Поддерживает { $name }.
and-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
changed = Изменено
copy = Копировать
copied = Скопировано
source = Источник
sample = Образец
suggested = Предположение
untitled = Без названия
on-this-page = На этой странице

## Главная
home-heading = Найдите, что говорит закон о киберпреступности
home-search-hint = Слова, «фразы», номера статей, темы на любом языке.
home-empty = Здесь пока ничего нет. Загрузите законы командой «lexarium import» или начальный каталог командой «lexarium catalogue».
coverage-title = Что здесь есть
new-title = Новое
map-title = Законы по странам
map-heading = Мир
map-alt = Карта мира с оттенками по числу законов каждой страны; список ниже говорит то же самое
map-countries = { $count ->
    [one] Хотя бы один закон есть у { $count } страны.
    [few] Хотя бы один закон есть у { $count } стран.
    [many] Хотя бы один закон есть у { $count } стран.
   *[other] Хотя бы один закон есть у { $count } страны.
}
map-all-countries = Все страны
count-law-long = { $count ->
    [0] нет законов
    [one] { $count } закон
    [few] { $count } закона
    [many] { $count } законов
   *[other] { $count } закона
}
count-topic-long = { $count ->
    [one] { $count } тема
    [few] { $count } темы
    [many] { $count } тем
   *[other] { $count } темы
}
count-law = { $count ->
    [one] закон
    [few] закона
    [many] законов
   *[other] закона
}
count-case = { $count ->
    [one] дело
    [few] дела
    [many] дел
   *[other] дела
}
count-lesson = { $count ->
    [one] урок
    [few] урока
    [many] уроков
   *[other] урока
}
count-strategy = { $count ->
    [one] стратегия
    [few] стратегии
    [many] стратегий
   *[other] стратегии
}
count-instrument = { $count ->
    [one] договор или типовой закон
    [few] договора и типовых закона
    [many] договоров и типовых законов
   *[other] договора и типовых закона
}
count-publication = { $count ->
    [one] публикация
    [few] публикации
    [many] публикаций
   *[other] публикации
}
count-authority = { $count ->
    [one] орган
    [few] органа
    [many] органов
   *[other] органа
}
count-topic = { $count ->
    [one] тема
    [few] темы
    [many] тем
   *[other] темы
}
count-country = { $count ->
    [one] страна
    [few] страны
    [many] стран
   *[other] страны
}
count-court = { $count ->
    [one] суд
    [few] суда
    [many] судов
   *[other] суда
}
count-organisation = { $count ->
    [one] организация
    [few] организации
    [many] организаций
   *[other] организации
}

## Поиск
search-label = Искать законы, дела и уроки
search-placeholder = незаконный доступ, ст. 272, «компьютерная информация»
search-button = Искать
search-help = Как искать
search-title = Поиск
search-title-for = Поиск: { $name }
search-results = Результаты
search-total = { $count ->
    [0] Ничего не найдено
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
search-more-provisions = { $count ->
    [one] подходит ещё { $count } положение
    [few] подходят ещё { $count } положения
    [many] подходят ещё { $count } положений
   *[other] подходят ещё { $count } положения
}
search-none = Ничего не найдено
search-none-next = Можно:
search-without-filters = искать без фильтров
search-any-word = искать любое из слов
search-by-topic = искать по теме
search-by-country = искать по стране
did-you-mean = Возможно, вы имели в виду
expansion = Показаны также, на всех языках, положения по теме
expansion-remove = убрать их
expansion-add = Показать также положения по названным темам на всех языках
facets-title = Уточнить
filters-chosen = Выбранные фильтры
filter-remove = убрать
filter-any = любой
filter-apply = Показать
filter-clear = Очистить
filter-list = Фильтр списка
facet-more = ещё
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
sort-relevance = Сначала лучшие
sort-newest = Сначала новые
sort-oldest = Сначала старые
sort-changed = Сначала недавно изменённые
sort-name = По названию
sort-added = В порядке поступления
pager-label = Страницы
pager-first = Первая страница
pager-next = Следующая страница
take-away = Взять с собой:
query-fault = Такой поиск невозможен:
search-error-too-long = знаков { $length }; допускается не более { $most }.
search-error-too-deep = скобка на знаке { $position } вложена слишком глубоко; допускается не более { $most } уровней.
search-error-too-many-clauses = слов и фраз больше { $most }; уберите часть.
search-error-phrase-too-long = во фразе на знаке { $position } больше { $most } слов; сократите её.
search-error-unbalanced-quote = кавычка на знаке { $position } не закрыта; закройте или уберите её.
search-error-unbalanced-bracket = у скобки на знаке { $position } нет пары; добавьте её или уберите скобку.
search-error-unknown-field = поля «{ $name }» нет. Есть поля { $known }.
search-error-prefix-too-short = «{ $prefix }*» слишком коротко; напишите перед звёздочкой не менее двух букв.
search-error-foreign-cursor = эта страница относится к другому поиску; начните с первой страницы.

## Язык запросов
query-title = Как искать
query-lead = Должны найтись все слова, в любом порядке. Точные слова идут раньше других форм. Диакритика и прописные буквы не важны.
query-example = Вы пишете
query-finds = Вы находите
query-words = положения с обоими словами или другими их формами
query-phrase = слова рядом, как написано
query-or = любое из слов
query-not = первое слово без второго
query-brackets = скобки объединяют варианты
query-field = слово названия; также country:KEN, kind:case, language:fr, year:2018, status:in-force, topic:…, instrument:…, id:…
query-prefix = все слова с таким началом
query-fuzzy = слова с отличием в одну-две буквы, если написание неясно
query-near = слова на расстоянии не более пяти слов

## Виды записей
kind = Вид
kind-law = Закон
kind-case = Дело
kind-lesson = Урок
kind-strategy = Стратегия
kind-instrument = Договор или типовой закон
kind-publication = Публикация
kind-authority = Орган
kind-topic = Тема
kind-country = Страна
kind-court = Суд
kind-organisation = Организация
plural-law = Законы
plural-case = Дела
plural-lesson = Уроки
plural-strategy = Стратегии
plural-instrument = Договоры и типовые законы
plural-publication = Публикации
plural-authority = Органы
plural-topic = Темы
plural-country = Страны
plural-court = Суды
plural-organisation = Организации
list-law = Законы: акты, кодексы, указы и законопроекты, с положениями там, где есть текст.
list-case = Решения судов: факты, обвинения, вердикты, наказания и текст там, где он есть.
list-lesson = Извлечённые уроки и передовая практика расследования, обвинения и сотрудничества.
list-strategy = Национальные и региональные стратегии и политика.
list-instrument = Договоры, протоколы, типовые законы и директивы с их участниками.
list-publication = Исследования, руководства и учебные материалы.
list-authority = Компетентные органы и контактные пункты, круглосуточные там, где это указано.
list-topic = Преступления, полномочия, сотрудничество, доказательства и гарантии.
list-country = Государства и территории, а также организации, создающие право.
list-court = Суды, решившие собранные здесь дела.
list-organisation = Организации, которые создают, хранят или преподают право о киберпреступности.
list-search = Искать в этом списке
list-total = { $count ->
    [0] В этом списке ничего нет
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
list-none = Этим фильтрам ничего не соответствует.
list-all = { $count ->
    [one] Показать { $count }
    [few] Показать все { $count }
    [many] Показать все { $count }
   *[other] Показать все { $count }
}

## Статус и качество
status-bill = Законопроект
status-in-force = Действует
status-amended = Изменён
status-repealed = Отменён
status-unknown = Статус неизвестен
law-type-constitution = Конституция
law-type-code = Кодекс
law-type-act = Закон
law-type-decree = Указ
law-type-regulation = Положение
law-type-directive = Директива
law-type-order = Приказ
law-type-bill = Законопроект
law-type-other = Иное
standing-original = оригинал
standing-official-translation = официальный перевод
standing-unofficial-translation = неофициальный перевод
standing-machine-translation = машинный перевод
notice-official-translation = Это официальный перевод. Силу имеет оригинал.
notice-unofficial-translation = Это неофициальный перевод. Силу имеет только оригинал.
notice-machine-translation = Этот текст переведён машиной. Не полагайтесь на него.
notice-sample = Это написано как образец. Государство вымышлено, и ничто здесь не описывает действительность.
notice-review = Часть знаков этого текста угадана машиной. Прежде чем цитировать, сверьте его с оригиналом.
notice-review-next = Открыть оригинал
notice-repealed = Этот закон отменён.
notice-repealed-since = Этот закон отменён с { $name }.
notice-bill = Это законопроект, ещё не закон.
notice-superseded = Эта запись заменена другой.
notice-no-text = Текста этой записи здесь нет.
notice-class-note = Примечание
notice-class-suggested = Осторожно
notice-class-repealed = Предупреждение
notice-class-sample = Образец

## Запись рядом с текстом
facts-title = Сведения
facts-disagree = Источники расходятся
facts-other-source = Другой источник говорит
as-of = на
known-unknown = неизвестно
known-absent = нет
known-withheld = не раскрывается
known-not-applicable = неприменимо
rank-depositary = депозитарий
rank-official = официальный источник
rank-document = сам документ
rank-ministry = министерство
rank-organisation = международная организация
rank-secondary = вторичный источник
rank-press = пресса
rank-wiki = открытая вики
fact-adopted = Принят
fact-published = Опубликован
fact-in-force = Действует с
fact-repealed = Отменён
fact-status = Статус
fact-number = Номер
fact-issued-by = Издан
fact-place = Место
fact-opened = Открыт для подписания
fact-depositary = Депозитарий
fact-court = Суд
fact-citation = Ссылка
fact-decided = Решено
fact-keywords = Ключевые слова
fact-languages = Языки
fact-official-languages = Официальные языки
fact-legal-tradition = Правовая традиция
fact-legal-basis = Правовая основа
fact-functions = Функции
fact-level = Инстанция
fact-seat = Местонахождение
fact-acronym = Сокращение
fact-authors = Авторы
fact-publisher = Издатель
fact-iati = Идентификатор IATI
fact-code = Код
fact-theme = Тематика
fact-until = Действует до
fact-recorded = Записано
topics-heading = Темы
related-title = Связанное
link-amends = Изменяет
linked-amends = Изменён
link-repeals = Отменяет
linked-repeals = Отменён
link-cites = Ссылается на
linked-cites = На него ссылается
link-implements = Осуществляет
linked-implements = Осуществляется в
link-applies = Применяет
linked-applies = Применён в
link-on-appeal-from = По жалобе на
linked-on-appeal-from = Обжаловано в
link-part-of = Часть
linked-part-of = Части
link-broader = Шире
linked-broader = Уже
link-related = Связано с
linked-related = Связано с
link-about = О
linked-about = Описано в
link-issued-by = Издано
linked-issued-by = Издал
link-not-here = здесь нет
from-provision = из { $name }
to-provision = к { $name }
original-title = Исходные файлы
received = получен
data-title = Данные
other-names = Другие названия:
sources-title = Источники
history-title = История
revision = редакция { $name }
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
cite-title = Цитировать
cite-permanent = Постоянный адрес

## Чтение
text-title = Текст
text-hash = SHA-256 структурированного текста
contents-title = Содержание
reader-languages = Языки
reader-versions = Редакции
reader-parts = Части текста
reader-beside = рядом
reader-alone = один
reader-not-in-this = На этом языке нет.
reader-table = Таблица
reader-neighbour-parts = Соседние части
reader-previous-part = Предыдущая часть
reader-next-part = Следующая часть
version-latest = последняя
provision = Положение
provision-topics = Темы этого положения
provision-in-text = В полном тексте
provision-place = Место в тексте
provision-neighbours = Соседние положения
provision-previous = Раньше:
provision-next = Дальше:
compare-title = { $name }: что изменилось
compare-heading = Что изменилось
compare-with-before = что изменилось
compare-from = От
compare-to = До
compare-button = Сравнить
compare-changed = { $count ->
    [one] изменено { $count } положение
    [few] изменено { $count } положения
    [many] изменено { $count } положений
   *[other] изменено { $count } положения
}
compare-added = { $count ->
    [one] добавлено { $count }
    [few] добавлено { $count }
    [many] добавлено { $count }
   *[other] добавлено { $count }
}
compare-removed = { $count ->
    [one] исключено { $count }
    [few] исключено { $count }
    [many] исключено { $count }
   *[other] исключено { $count }
}
compare-same = { $count ->
    [one] без изменений { $count }
    [few] без изменений { $count }
    [many] без изменений { $count }
   *[other] без изменений { $count }
}
compare-none = Обе редакции говорят одно и то же.
compare-inserted = вставлено:
compare-deleted = удалено:
change-changed = изменено
change-added = добавлено
change-removed = исключено

## Дело, урок, договор
case-facts = Факты дела
case-significance = Значение
case-proceedings = Производство
case-instance = Инстанция
case-date = Дата
case-outcome = Исход
case-parties = Стороны
case-role = Роль
case-party = Сторона
case-judges = Судьи
case-charges = Обвинения
case-charge = Обвинение
case-provision = Положение
case-verdict = Вердикт
case-sentence = Наказание
case-cooperation = Использованное сотрудничество
case-evidence = Использованные доказательства
verdict-guilty = Виновен
verdict-partly-guilty = Виновен частично
verdict-not-guilty = Невиновен
verdict-dismissed = Отклонено
verdict-remitted = Возвращено
sentence-imprisonment = { $count ->
    [one] { $count } месяц лишения свободы
    [few] { $count } месяца лишения свободы
    [many] { $count } месяцев лишения свободы
   *[other] { $count } месяца лишения свободы
}
sentence-imprisonment-suspended = { $count ->
    [one] { $count } месяц лишения свободы условно
    [few] { $count } месяца лишения свободы условно
    [many] { $count } месяцев лишения свободы условно
   *[other] { $count } месяца лишения свободы условно
}
sentence-fine = Штраф { $name }
sentence-confiscation = Конфискация
sentence-compensation = Возмещение { $name }
lesson-learned = Извлечённый урок
lesson-good-practice = Передовая практика
lesson-context = Обстановка
lesson-done = Что было сделано
lesson-outcome = Что из этого вышло
lesson-conditions = Что нужно, чтобы повторить
lesson-evidence = Подтверждения
articles-title = Статьи
article-number = Статья
article-label = О чём
article-unchecked = не сверено с официальным текстом
chapter = глава { $name }
treaty-provisions = Национальные положения по этому договору
parties-title = Участники
parties-bound = { $count ->
    [one] Связан { $count } участник.
    [few] Связаны { $count } участника.
    [many] Связаны { $count } участников.
   *[other] Связаны { $count } участника.
}
parties-signed = { $count ->
    [0] Больше никто не подписал.
    [one] Подписал ещё { $count }.
    [few] Подписали ещё { $count }.
    [many] Подписали ещё { $count }.
   *[other] Подписали ещё { $count }.
}
party-name = Участник
party-status = Статус
party-signature = Подписание
party-ratification = Ратификация или присоединение
party-in-force = В силе
party-remarks = Замечания
party-reservations = { $count ->
    [one] { $count } оговорка или заявление
    [few] { $count } оговорки и заявления
    [many] { $count } оговорок и заявлений
   *[other] { $count } оговорки и заявления
}
participation-invited = Приглашён
participation-signed = Подписал
participation-ratified = Ратифицировал
participation-acceded = Присоединился
participation-accepted = Принял
participation-approved = Утвердил
participation-party = Участник
participation-withdrawn = Вышел
instrument-type-treaty = Договор
instrument-type-directive = Директива
instrument-type-protocol = Протокол
instrument-type-model-law = Типовой закон
instrument-type-other = Документ

## Темы
topics-title = Темы
topics-lead = Преступления, полномочия, сотрудничество, доказательства и гарантии, каждая тема со словами на многих языках.
topic-title = Тема: { $name }
topic-narrower = Более узкие темы
topic-related = Связанные темы
topic-labels = На других языках
topic-articles = { $count ->
    [one] статья { $name }
    [few] статьи { $name }
    [many] статьи { $name }
   *[other] статьи { $name }
}
topic-treaty-articles = В договорах
topic-provisions = Положения по этой теме
topic-none = Положений по этой теме пока нет.
topic-all = Все положения по этой теме
topic-count = { $count ->
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

## Страны
countries-title = Страны
countries-lead = { $count ->
    [one] { $count } государство, территория или организация и то, что есть из их права.
    [few] { $count } государства, территории и организации и то, что есть из их права.
    [many] { $count } государств, территорий и организаций и то, что есть из их права.
   *[other] { $count } государства, территории и организации и то, что есть из их права.
}
country-title = { $name }
country-search = Искать во всём по стране: { $name }
country-treaties = Договоры
country-treaty-since = С
missing-title = Чего нет и что устарело
missing-law = Нет ни одного закона о киберпреступности: { $name }.
missing-law-neighbours = Законы того же региона
missing-text = { $count ->
    [one] { $count } закон известен только по названию; текста нет.
    [few] { $count } закона известны только по названию; текстов нет.
    [many] { $count } законов известны только по названию; текстов нет.
   *[other] { $count } закона известны только по названию; текстов нет.
}
missing-text-next = Какие
missing-case = Нет ни одного дела.
missing-strategy = Нет ни одной стратегии.
missing-authority = Не назван ни один компетентный орган.
missing-treaty = Насколько здесь известно, не участвует в: { $name }.
missing-treaty-next = Смотреть договор
missing-official-language = Нет ни одного текста на официальном языке.
stale-law = Самый новый текст излагает право на { $name }.
stale-law-next = Искать изменения
field-cybercrime = Киберпреступность
field-data-protection = Защита данных
field-e-transactions = Электронные сделки
field-consumer-protection = Защита потребителей
tradition-civil = Романо-германское право
tradition-common = Общее право
tradition-islamic = Исламское право
tradition-customary = Обычное право
tradition-mixed = Смешанная
tradition-religious = Религиозное право
tradition-socialist = Социалистическое право
region-002 = Африка
region-019 = Америка
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
region-other = Прочие
region-none = Организации и прочие

## Органы и организации
channel-closed = только по запросу
organisation-type-intergovernmental = Межправительственная организация
organisation-type-regional = Региональная организация
organisation-type-un = Орган Организации Объединённых Наций
organisation-type-police = Полицейская организация
organisation-type-ngo = Гражданское общество
organisation-type-academic = Университет или институт
organisation-type-private = Частный сектор
organisation-type-government = Правительство
organisation-type-donor = Донор
organisation-type-network = Сеть
organisation-type-other = Организация

## О проекте
about-title = О Lexarium
about-what-heading = Что это
about-what = Собрание права о киберпреступности: законы, дела, уроки и договоры, читаемые положение за положением. За содержание отвечает тот, кто поддерживает этот узел.
about-facts-heading = Откуда взяты факты
about-facts = Каждый факт называет источник и день, на который он верен. Если источники расходятся, показаны все; депозитарий стоит перед министерством, министерство перед прочими. Неизвестно, нет, не раскрывается и неприменимо — разные вещи и различаются.
about-suggestions-heading = Что предполагает машина
about-suggestions = Темы, не подтверждённые человеком, отмечены как предположения. Машинный перевод так и назван. Текст, знаки которого угаданы машиной, говорит об этом; цитировать его нельзя.
about-citing-heading = Как цитировать
about-citing = У каждой записи и каждого положения есть постоянный адрес. Он никогда не ломается: если запись переезжает, старый адрес ведёт к новому. На каждой странице есть ссылки в принятых стилях.
about-privacy-heading = Что хранится о читателях
about-privacy = Ничего. Нет ни куки, ни учётных записей читателей, ни журнала адресов.
about-open-heading = Свободно для запуска и копирования
about-open = Lexarium — свободная программа под лицензией Apache 2.0. Всё показанное можно взять в CSV, JSON, Akoma Ntoso или простым текстом.
about-ledger-heading = Ничто не теряется
about-ledger = Каждое изменение — редакция, которая добавляется, никогда не меняется и доказана деревом Меркла.
about-revisions = { $count ->
    [one] В журнале { $count } редакция.
    [few] В журнале { $count } редакции.
    [many] В журнале { $count } редакций.
   *[other] В журнале { $count } редакции.
}

## Данные и API
api-title = Данные и API
api-lead = Всё, что видят читатели, доступно программам в JSON без ключа.
api-calls = Адреса
api-address = Адрес
api-answer = Ответ
api-search = записи с лучшими положениями, выдержками и фасетами
api-suggest = названия, которые начинаются как запрос
api-records = список записей
api-record = запись целиком
api-text = её текст по положениям
api-countries = страны и число законов и дел каждой здесь
api-topics = темы с названиями на многих языках
api-instruments = договоры, типовые законы и директивы
api-openapi = описание API в OpenAPI 3.1
api-id = страница записи или её данные по суффиксу либо Accept
api-akn = произведения, выражения и положения по адресу Akoma Ntoso
api-parameters = Параметры поиска
api-parameters-lead = Параметр не из этого списка отвергается. Значения одного параметра через запятую или повторённые — варианты.
parameter-q = слова на языке, объяснённом в «Как искать»
parameter-kind = виды записей
parameter-country = ISO 3166-1 alpha-3
parameter-region = номера регионов M49
parameter-topic = ключи тем
parameter-language = теги BCP 47
parameter-year = годы даты записи
parameter-status = bill, in-force, amended, repealed
parameter-instrument = ключи договоров
parameter-from = не раньше этого дня, месяца или года
parameter-to = не позже этого дня, месяца или года
parameter-sort = relevance, newest, oldest
parameter-limit = записей на странице
parameter-cursor = «next» предыдущей страницы
parameter-expand = «none» не добавляет положения по названным темам
api-forms = Формы
api-forms-text = Добавьте .json, .akn.xml или .txt к постоянному адресу записи. Списки даются в CSV по адресам search.csv и records.csv, до самого конца.
api-failures = Ошибки
api-failures-lead = Ошибка — problem+json по RFC 9457. Её тип кончается одним из этих слов.

## Что может не получиться
error-not-found-title = Такой страницы нет
error-not-found = По этому адресу ничего нет. Возможно, в нём опечатка.
error-withdrawn-title = Это отозвано
error-withdrawn = Здесь была запись. Она отозвана.
error-unknown-parameter-title = Неизвестный параметр
error-unknown-parameter = В адресе есть параметр, который здесь неизвестен.
error-bad-value-title = Невозможное значение
error-bad-value = Параметр адреса содержит не то, что должен.
error-query-title = Это нельзя искать
error-query = Слова запроса не удалось прочитать.
error-no-such-form-title = Не в этой форме
error-no-such-form = Такой формы у этой записи нет.
error-no-such-method-title = Не так
error-no-such-method = Этот адрес так не запрашивают.
error-house-title = Здесь что-то сломалось
error-house = Вина наша, и она записана. Попробуйте немного позже.
error-too-many = Вы спрашиваете чаще, чем сервер может отвечать. Подождите минуту.
error-next-home = На главную
error-next-search = Искать
error-next-query-help = Как искать
error-next-without = То же без «{ $name }»

# Добавлено страницами
fact-channel = Каналы связи
fact-charges = Обвинения
fact-cooperation = Использованное сотрудничество
fact-evidence = Использованные доказательства
fact-field = Область
fact-instrument-type = Тип
fact-iso = Коды ISO
fact-judges = Судьи
fact-law-type = Тип
fact-lesson-sort = Вид
fact-official-page = Официальная страница
fact-organisation-type = Тип
fact-parties = Стороны
fact-proceedings = Производство
fact-region = Регион
fact-sentence = Наказание
fact-verdict = Вердикт
fact-website = Сайт
notice-changed-since = Изменён с { $name }.
notice-older-version = Это старая редакция. Последняя имеющаяся — от { $name }.
