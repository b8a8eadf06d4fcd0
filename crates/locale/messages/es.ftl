# Los mensajes del sitio. Una clave por línea o bloque; los seis idiomas tienen las mismas claves y los mismos valores entre llaves.

## El marco de cada página
site-name = Lexarium
site-motto = Leyes, casos y lecciones sobre ciberdelincuencia
skip-to-content = Ir al contenido
nav-main = Principal
nav-more = Más
nav-languages = Idioma
nav-search = Búsqueda
nav-laws = Leyes
nav-cases = Casos
nav-lessons = Lecciones
nav-strategies = Estrategias
nav-treaties = Tratados
nav-topics = Temas
nav-countries = Países
nav-publications = Publicaciones
nav-authorities = Autoridades
nav-courts = Tribunales
nav-organisations = Organizaciones
nav-about = Acerca de
nav-api = Datos y API
footer-note = Sin cookies ni rastreo. Los datos llevan sus fuentes; las sugerencias dicen que lo son.
footer-operator = Servicio a cargo de { $name }.
and-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
changed = Modificado
copy = Copiar
copied = Copiado
source = Fuente
sample = Ejemplo
suggested = Sugerido
untitled = Sin título
on-this-page = En esta página

## Inicio
home-heading = Encuentre lo que dice la ley sobre la ciberdelincuencia
home-search-hint = Palabras, «frases», números de artículo, temas en cualquier idioma.
home-empty = Aún no hay nada aquí. Importe leyes con «lexarium import» o cargue el catálogo inicial con «lexarium catalogue».
coverage-title = Lo que hay aquí
new-title = Novedades
map-title = Leyes por país
map-heading = El mundo
map-alt = Mapa del mundo sombreado según el número de leyes de cada país; la lista de abajo dice lo mismo
map-countries = { $count ->
    [one] { $count } país tiene al menos una ley aquí.
   *[other] { $count } países tienen al menos una ley aquí.
}
map-all-countries = Todos los países
count-law-long = { $count ->
    [0] ninguna ley
    [one] { $count } ley
   *[other] { $count } leyes
}
count-topic-long = { $count ->
    [one] { $count } tema
   *[other] { $count } temas
}
count-law = { $count ->
    [one] ley
   *[other] leyes
}
count-case = { $count ->
    [one] caso
   *[other] casos
}
count-lesson = { $count ->
    [one] lección
   *[other] lecciones
}
count-strategy = { $count ->
    [one] estrategia
   *[other] estrategias
}
count-instrument = { $count ->
    [one] tratado o ley modelo
   *[other] tratados y leyes modelo
}
count-publication = { $count ->
    [one] publicación
   *[other] publicaciones
}
count-authority = { $count ->
    [one] autoridad
   *[other] autoridades
}
count-topic = { $count ->
    [one] tema
   *[other] temas
}
count-country = { $count ->
    [one] país
   *[other] países
}
count-court = { $count ->
    [one] tribunal
   *[other] tribunales
}
count-organisation = { $count ->
    [one] organización
   *[other] organizaciones
}

## Búsqueda
search-label = Buscar leyes, casos y lecciones
search-placeholder = acceso ilícito, art. 197 bis, «sistema informático»
search-button = Buscar
search-help = Cómo buscar
search-title = Búsqueda
search-title-for = Búsqueda: { $name }
search-results = Resultados
search-total = { $count ->
    [0] No se encontró nada
    [one] { $count } ficha
   *[other] { $count } fichas
}
search-more-provisions = { $count ->
    [one] coincide { $count } disposición más
   *[other] coinciden { $count } disposiciones más
}
search-none = No se encontró nada
search-none-next = Puede:
search-without-filters = buscar sin los filtros
search-any-word = buscar cualquiera de las palabras
search-by-topic = buscar por tema
search-by-country = buscar por país
did-you-mean = Quizá quiso decir
expansion = También se muestran, en todos los idiomas, las disposiciones sobre
expansion-remove = quitarlas
expansion-add = Mostrar también las disposiciones sobre los temas nombrados, en todos los idiomas
facets-title = Acotar
filters-chosen = Filtros en uso
filter-remove = quitar
filter-any = cualquiera
filter-apply = Mostrar
filter-clear = Borrar
filter-list = Filtrar esta lista
facet-more = más
facet-kind = Clase
facet-country = País
facet-region = Región
facet-topic = Tema
facet-language = Idioma
facet-year = Año
facet-status = Estado
facet-instrument = Tratado
facet-from = Desde
facet-to = Hasta
sort-label = Orden
sort-relevance = Los mejores primero
sort-newest = Los más recientes primero
sort-oldest = Los más antiguos primero
sort-changed = Los últimos modificados primero
sort-name = Por nombre
sort-added = Por orden de llegada
pager-label = Páginas
pager-first = Primera página
pager-next = Página siguiente
take-away = Para llevar:
query-fault = No se puede hacer la búsqueda:
search-error-too-long = tiene { $length } caracteres; puede tener { $most } como máximo.
search-error-too-deep = el paréntesis en el carácter { $position } está anidado demasiado hondo; { $most } niveles como máximo.
search-error-too-many-clauses = tiene más de { $most } palabras y frases; quite algunas.
search-error-phrase-too-long = la frase en el carácter { $position } tiene más de { $most } palabras; acórtela.
search-error-unbalanced-quote = la comilla en el carácter { $position } no está cerrada; ciérrela o quítela.
search-error-unbalanced-bracket = al paréntesis en el carácter { $position } le falta la otra mitad; añádala o quítelo.
search-error-unknown-field = no hay ningún campo «{ $name }». Los campos son { $known }.
search-error-prefix-too-short = «{ $prefix }*» es demasiado corto; escriba al menos dos letras antes del asterisco.
search-error-foreign-cursor = esta página es de otra búsqueda; empiece de nuevo por la primera.

## El lenguaje de búsqueda
query-title = Cómo buscar
query-lead = Deben hallarse todas las palabras, en cualquier orden. Las palabras exactas van antes que sus otras formas. Los acentos y las mayúsculas no importan.
query-example = Usted escribe
query-finds = Usted encuentra
query-words = disposiciones con ambas palabras u otras formas de ellas
query-phrase = las palabras juntas, tal como están
query-or = cualquiera de las dos palabras
query-not = la primera palabra, sin la segunda
query-brackets = los paréntesis agrupan
query-field = una palabra del título; también country:KEN, kind:case, language:fr, year:2018, status:in-force, topic:…, instrument:…, id:…
query-prefix = todas las palabras que empiezan así
query-fuzzy = palabras a una o dos letras de distancia, si no sabe cómo se escriben
query-near = las palabras a cinco palabras como máximo

## Clases de fichas
kind = Clase
kind-law = Ley
kind-case = Caso
kind-lesson = Lección
kind-strategy = Estrategia
kind-instrument = Tratado o ley modelo
kind-publication = Publicación
kind-authority = Autoridad
kind-topic = Tema
kind-country = País
kind-court = Tribunal
kind-organisation = Organización
plural-law = Leyes
plural-case = Casos
plural-lesson = Lecciones
plural-strategy = Estrategias
plural-instrument = Tratados y leyes modelo
plural-publication = Publicaciones
plural-authority = Autoridades
plural-topic = Temas
plural-country = Países
plural-court = Tribunales
plural-organisation = Organizaciones
list-law = Leyes: actos, códigos, decretos y proyectos, con sus disposiciones cuando se tiene el texto.
list-case = Lo que decidieron los tribunales: hechos, cargos, veredictos, penas, y el texto cuando se tiene.
list-lesson = Lecciones aprendidas y buenas prácticas de investigación, persecución y cooperación.
list-strategy = Estrategias y políticas nacionales y regionales.
list-instrument = Tratados, protocolos, leyes modelo y directivas, con sus partes.
list-publication = Estudios, manuales y material de formación.
list-authority = Autoridades competentes y puntos de contacto, a toda hora cuando así lo dicen.
list-topic = Delitos, facultades, cooperación, prueba y garantías.
list-country = Estados y territorios, y organizaciones que legislan.
list-court = Tribunales que decidieron los casos que se tienen aquí.
list-organisation = Organizaciones que hacen, guardan o enseñan el derecho de la ciberdelincuencia.
list-search = Buscar en esta lista
list-total = { $count ->
    [0] Nada en esta lista
    [one] { $count } ficha
   *[other] { $count } fichas
}
list-none = Nada coincide con estos filtros.
list-all = { $count ->
    [one] Mostrarla
   *[other] Mostrar las { $count }
}

## Estado y condición
status-bill = Proyecto
status-in-force = En vigor
status-amended = Modificada
status-repealed = Derogada
status-unknown = Estado desconocido
law-type-constitution = Constitución
law-type-code = Código
law-type-act = Ley
law-type-decree = Decreto
law-type-regulation = Reglamento
law-type-directive = Directiva
law-type-order = Orden
law-type-bill = Proyecto de ley
law-type-other = Otro
standing-original = original
standing-official-translation = traducción oficial
standing-unofficial-translation = traducción no oficial
standing-machine-translation = traducción automática
notice-official-translation = Esta es una traducción oficial. Lo que vale es el original.
notice-unofficial-translation = Esta es una traducción no oficial. Solo el original tiene fuerza.
notice-machine-translation = Este texto lo tradujo una máquina. No se fíe de él.
notice-sample = Esto se escribió como ejemplo. El Estado es ficticio y nada de lo que hay aquí describe algo real.
notice-review = Una máquina adivinó algunos caracteres de este texto. Compárelo con el original antes de citarlo.
notice-review-next = Abrir el original
notice-repealed = Esta ley está derogada.
notice-repealed-since = Esta ley está derogada desde el { $name }.
notice-bill = Este es un proyecto, aún no es ley.
notice-superseded = Esta ficha fue sustituida por otra.
notice-no-text = El texto de esta ficha no se tiene aquí.
notice-class-note = Nota
notice-class-suggested = Cuidado
notice-class-repealed = Aviso
notice-class-sample = Ejemplo

## La ficha junto al texto
facts-title = Datos
facts-disagree = Las fuentes discrepan
facts-other-source = Otra fuente dice
as-of = a fecha de
known-unknown = desconocido
known-absent = ninguno
known-withheld = reservado
known-not-applicable = no procede
rank-depositary = depositario
rank-official = fuente oficial
rank-document = el propio documento
rank-ministry = ministerio
rank-organisation = organización internacional
rank-secondary = fuente secundaria
rank-press = prensa
rank-wiki = wiki abierta
fact-adopted = Aprobación
fact-published = Publicación
fact-in-force = En vigor desde
fact-repealed = Derogación
fact-status = Estado
fact-number = Número
fact-issued-by = Emitida por
fact-place = Lugar
fact-opened = Abierto a la firma
fact-depositary = Depositario
fact-court = Tribunal
fact-citation = Referencia
fact-decided = Decisión
fact-keywords = Palabras clave
fact-languages = Idiomas
fact-official-languages = Idiomas oficiales
fact-legal-tradition = Tradición jurídica
fact-legal-basis = Base jurídica
fact-functions = Funciones
fact-level = Grado
fact-seat = Sede
fact-acronym = Sigla
fact-authors = Autores
fact-publisher = Editor
fact-iati = Identificador IATI
fact-code = Código
fact-theme = Tema
fact-until = Válida hasta
fact-recorded = Registrada
topics-heading = Temas
related-title = Relacionado
link-amends = Modifica
linked-amends = Modificada por
link-repeals = Deroga
linked-repeals = Derogada por
link-cites = Cita
linked-cites = Citada por
link-implements = Da efecto a
linked-implements = Aplicado por
link-applies = Aplica
linked-applies = Aplicada en
link-on-appeal-from = En apelación de
linked-on-appeal-from = Apelado en
link-part-of = Parte de
linked-part-of = Partes
link-broader = Más amplio
linked-broader = Más estrecho
link-related = Relacionado con
linked-related = Relacionado con
link-about = Sobre
linked-about = Descrito por
link-issued-by = Emitido por
linked-issued-by = Emitió
link-not-here = no se tiene aquí
from-provision = desde { $name }
to-provision = a { $name }
original-title = Archivos originales
received = recibido
data-title = Datos abiertos
other-names = También llamado:
sources-title = Fuentes
history-title = Historial
revision = revisión { $name }
scheme-frbr = Dirección Akoma Ntoso
scheme-eli = ELI
scheme-ecli = ECLI
scheme-neutral = Cita neutral
scheme-un-symbol = Signatura de la ONU
scheme-unodc = Número de la UNODC
scheme-iati = IATI
scheme-doi = DOI
scheme-url = Dirección web
scheme-dataset = Catálogo
scheme-path = Archivo
scheme-file = Huella del archivo
cite-title = Citar
cite-permanent = Dirección permanente

## El lector
text-title = Texto
text-hash = SHA-256 del texto estructurado
contents-title = Índice
reader-languages = Idiomas
reader-versions = Versiones
reader-parts = Partes del texto
reader-beside = lado a lado
reader-alone = solo
reader-not-in-this = No está en este idioma.
reader-table = Cuadro
reader-neighbour-parts = Partes anterior y siguiente
reader-previous-part = Parte anterior
reader-next-part = Parte siguiente
version-latest = la última
provision = Disposición
provision-topics = Temas de esta disposición
provision-in-text = En el texto completo
provision-place = Dónde está
provision-neighbours = Disposiciones anterior y siguiente
provision-previous = Antes:
provision-next = Después:
compare-title = { $name }: qué cambió
compare-heading = Qué cambió
compare-with-before = qué cambió
compare-from = De
compare-to = A
compare-button = Comparar
compare-changed = { $count ->
    [one] { $count } disposición modificada
   *[other] { $count } disposiciones modificadas
}
compare-added = { $count ->
    [one] { $count } añadida
   *[other] { $count } añadidas
}
compare-removed = { $count ->
    [one] { $count } suprimida
   *[other] { $count } suprimidas
}
compare-same = { $count ->
    [one] { $count } igual
   *[other] { $count } iguales
}
compare-none = Las dos versiones dicen lo mismo.
compare-inserted = insertado:
compare-deleted = suprimido:
change-changed = modificada
change-added = añadida
change-removed = suprimida

## Caso, lección, tratado
case-facts = Hechos del caso
case-significance = Por qué importa
case-proceedings = Actuaciones
case-instance = Instancia
case-date = Fecha
case-outcome = Resultado
case-parties = Partes
case-role = Calidad
case-party = Parte
case-judges = Jueces
case-charges = Cargos
case-charge = Cargo
case-provision = Disposición
case-verdict = Veredicto
case-sentence = Pena
case-cooperation = Cooperación utilizada
case-evidence = Prueba utilizada
verdict-guilty = Culpable
verdict-partly-guilty = Culpable en parte
verdict-not-guilty = No culpable
verdict-dismissed = Desestimado
verdict-remitted = Devuelto
sentence-imprisonment = { $count ->
    [one] { $count } mes de prisión
   *[other] { $count } meses de prisión
}
sentence-imprisonment-suspended = { $count ->
    [one] { $count } mes de prisión, suspendida
   *[other] { $count } meses de prisión, suspendida
}
sentence-fine = Multa de { $name }
sentence-confiscation = Decomiso
sentence-compensation = Indemnización de { $name }
lesson-learned = Lección aprendida
lesson-good-practice = Buena práctica
lesson-context = Contexto
lesson-done = Lo que se hizo
lesson-outcome = Lo que resultó
lesson-conditions = Lo que hace falta para repetirlo
lesson-evidence = Prueba
articles-title = Artículos
article-number = Artículo
article-label = Sobre
article-unchecked = no cotejado con el texto oficial
chapter = capítulo { $name }
treaty-provisions = Disposiciones nacionales en virtud de este tratado
parties-title = Partes
parties-bound = { $count ->
    [one] { $count } parte está obligada.
   *[other] { $count } partes están obligadas.
}
parties-signed = { $count ->
    [0] Ningún otro ha firmado.
    [one] { $count } más ha firmado.
   *[other] { $count } más han firmado.
}
party-name = Parte
party-status = Estado
party-signature = Firma
party-ratification = Ratificación o adhesión
party-in-force = En vigor
party-remarks = Observaciones
party-reservations = { $count ->
    [one] { $count } reserva o declaración
   *[other] { $count } reservas y declaraciones
}
participation-invited = Invitado
participation-signed = Firma
participation-ratified = Ratificación
participation-acceded = Adhesión
participation-accepted = Aceptación
participation-approved = Aprobación
participation-party = Parte
participation-withdrawn = Retirada
instrument-type-treaty = Tratado
instrument-type-directive = Directiva
instrument-type-protocol = Protocolo
instrument-type-model-law = Ley modelo
instrument-type-other = Instrumento

## Temas
topics-title = Temas
topics-lead = Delitos, facultades, cooperación, prueba y garantías, cada uno con sus palabras en muchos idiomas.
topic-title = Tema: { $name }
topic-narrower = Temas más estrechos
topic-related = Temas afines
topic-labels = En otros idiomas
topic-articles = { $count ->
    [one] artículo { $name }
   *[other] artículos { $name }
}
topic-treaty-articles = En los tratados
topic-provisions = Disposiciones sobre este tema
topic-none = Aún no se tiene ninguna disposición sobre este tema.
topic-all = Todas las disposiciones sobre este tema
topic-count = { $count ->
    [0] ninguna ficha
    [one] { $count } ficha
   *[other] { $count } fichas
}
topic-group-offence = Delitos
topic-group-power = Facultades
topic-group-cooperation = Cooperación
topic-group-evidence = Prueba
topic-group-safeguard = Garantías
topic-group-prevention = Prevención
topic-group-general = General

## Países
countries-title = Países
countries-lead = { $count ->
    [one] { $count } Estado, territorio u organización, con lo que se tiene de su derecho.
   *[other] { $count } Estados, territorios y organizaciones, con lo que se tiene de su derecho.
}
country-title = { $name }
country-search = Buscar en todo lo de { $name }
country-treaties = Tratados
country-treaty-since = Desde
missing-title = Lo que falta o ha envejecido
missing-law = No se tiene ninguna ley de { $name } sobre ciberdelincuencia.
missing-law-next = Cómo aportar una
missing-law-neighbours = Ver leyes de la misma región
missing-text = { $count ->
    [one] { $count } ley se conoce solo de nombre; no se tiene su texto.
   *[other] { $count } leyes se conocen solo de nombre; no se tienen sus textos.
}
missing-text-next = Cuáles
missing-case = No se tiene ningún caso.
missing-strategy = No se tiene ninguna estrategia.
missing-authority = No se nombra ninguna autoridad competente.
missing-treaty = No es parte en { $name }, hasta donde se sabe aquí.
missing-treaty-next = Ver el tratado
missing-official-language = No se tiene ningún texto en un idioma oficial.
stale-law = El texto más reciente recoge la ley a { $name }.
stale-law-next = Buscar modificaciones
field-cybercrime = Ciberdelincuencia
field-data-protection = Protección de datos
field-e-transactions = Transacciones electrónicas
field-consumer-protection = Protección del consumidor
tradition-civil = Derecho civil
tradition-common = Derecho anglosajón
tradition-islamic = Derecho islámico
tradition-customary = Derecho consuetudinario
tradition-mixed = Mixta
tradition-religious = Derecho religioso
region-002 = África
region-019 = Américas
region-142 = Asia
region-150 = Europa
region-009 = Oceanía
region-other = Otras
region-none = Organizaciones y otros

## Autoridades y organizaciones
channel-closed = solo a petición
organisation-type-intergovernmental = Organización intergubernamental
organisation-type-regional = Organización regional
organisation-type-un = Órgano de las Naciones Unidas
organisation-type-police = Organización policial
organisation-type-ngo = Sociedad civil
organisation-type-academic = Universidad o instituto
organisation-type-private = Sector privado
organisation-type-government = Gobierno
organisation-type-other = Organización

## Acerca de
about-title = Acerca de Lexarium
about-what-heading = Qué es
about-what = Un repositorio del derecho sobre ciberdelincuencia: leyes, casos, lecciones aprendidas y tratados, leídos disposición por disposición. Quien explota esta instancia responde de lo que contiene.
about-facts-heading = De dónde vienen los datos
about-facts = Cada dato nombra su fuente y el día al que se refiere. Cuando las fuentes discrepan, se muestran todas; el depositario va antes que el ministerio, y el ministerio antes que los demás. Desconocido, ninguno, reservado y no procede son cosas distintas y se distinguen.
about-suggestions-heading = Lo que sugiere la máquina
about-suggestions = Los temas que nadie ha confirmado se marcan como sugeridos. Una traducción automática dice que lo es. Un texto cuyos caracteres adivinó una máquina lo dice, y no debe citarse.
about-citing-heading = Cómo citar
about-citing = Cada ficha y cada disposición tiene una dirección permanente. Nunca se rompe: cuando una ficha se traslada, su antigua dirección lleva a la nueva. Cada página ofrece citas en los estilos usuales.
about-privacy-heading = Qué se guarda de los lectores
about-privacy = Nada. No hay cookies, ni cuentas de lectores, ni registro de direcciones.
about-open-heading = Libre de explotar y copiar
about-open = Lexarium es software libre con licencia Apache 2.0. Todo lo que se muestra puede llevarse en CSV, JSON, Akoma Ntoso o texto sin formato.
about-ledger-heading = Nada se pierde
about-ledger = Cada cambio es una revisión que se añade y nunca se altera, y que un árbol de Merkle prueba.
about-revisions = { $count ->
    [one] El libro tiene { $count } revisión.
   *[other] El libro tiene { $count } revisiones.
}

## Datos y API
api-title = Datos y API
api-lead = Todo lo que ven los lectores está para los programas en JSON, sin clave.
api-calls = Direcciones
api-address = Dirección
api-answer = Respuesta
api-search = fichas con sus mejores disposiciones, extractos y facetas
api-suggest = nombres que empiezan como la consulta
api-records = una lista de fichas
api-record = una ficha, entera
api-text = su texto, disposición por disposición
api-countries = países, con cuántas leyes y casos tiene cada uno aquí
api-topics = temas con etiquetas en muchos idiomas
api-instruments = tratados, leyes modelo y directivas
api-openapi = la descripción de la API en OpenAPI 3.1
api-id = la página de una ficha, o sus datos por sufijo o por Accept
api-akn = obras, expresiones y disposiciones por su dirección Akoma Ntoso
api-parameters = Parámetros de una búsqueda
api-parameters-lead = Un parámetro que no está en esta lista se rechaza. Los valores de un parámetro, separados por comas o repetidos, son alternativas.
parameter-q = las palabras, en el lenguaje explicado en «Cómo buscar»
parameter-kind = clases de fichas
parameter-country = ISO 3166-1 alfa-3
parameter-region = números M49 de las regiones
parameter-topic = claves de temas
parameter-language = etiquetas BCP 47
parameter-year = años de la fecha de la ficha
parameter-status = bill, in-force, amended, repealed
parameter-instrument = claves de tratados
parameter-from = no antes de este día, mes o año
parameter-to = no después de este día, mes o año
parameter-sort = relevance, newest, oldest
parameter-limit = fichas por página
parameter-cursor = el «next» de la página anterior
parameter-expand = «none» omite las disposiciones sobre los temas nombrados
api-forms = Formas
api-forms-text = Añada .json, .akn.xml o .txt a la dirección permanente de una ficha. Las listas se dan en CSV en search.csv y records.csv, hasta el final.
api-failures = Fallos
api-failures-lead = Un fallo es problem+json según la RFC 9457. Su tipo termina en una de estas palabras.

## Lo que puede ir mal
error-not-found-title = Esta página no existe
error-not-found = Nada tiene esta dirección. Quizá se escribió mal.
error-withdrawn-title = Esto se retiró
error-withdrawn = Aquí había una ficha. Se retiró.
error-unknown-parameter-title = Parámetro desconocido
error-unknown-parameter = La dirección tiene un parámetro que aquí no se conoce.
error-bad-value-title = Un valor imposible
error-bad-value = Un parámetro de la dirección no contiene lo que debe.
error-query-title = Esto no se puede buscar
error-query = Las palabras de la búsqueda no se pueden leer.
error-no-such-form-title = No en esta forma
error-no-such-form = Esta ficha no existe en esa forma.
error-no-such-method-title = No de este modo
error-no-such-method = La dirección no se puede pedir de este modo.
error-house-title = Algo falló aquí
error-house = La culpa es nuestra y se ha anotado. Inténtelo de nuevo dentro de un rato.
error-too-many = Pide más a menudo de lo que este servidor puede responder. Espere un minuto.
error-next-home = Ir al inicio
error-next-search = Buscar
error-next-query-help = Ver cómo buscar
error-next-without = Lo mismo sin «{ $name }»

# Añadido por las páginas
fact-channel = Vías de contacto
fact-charges = Cargos
fact-cooperation = Cooperación utilizada
fact-evidence = Prueba utilizada
fact-field = Ámbito
fact-instrument-type = Tipo
fact-iso = Códigos ISO
fact-judges = Jueces
fact-law-type = Tipo
fact-lesson-sort = Clase
fact-official-page = Página oficial
fact-organisation-type = Tipo
fact-parties = Partes
fact-proceedings = Actuaciones
fact-region = Región
fact-sentence = Pena
fact-verdict = Veredicto
fact-website = Sitio web
notice-changed-since = Modificada desde el { $name }.
notice-older-version = Esta es una versión anterior. Se tiene una posterior.
