# Los mensajes del sitio en español. Las fechas y los nombres llegan sin artículo: las frases concuerdan sin ellos.

## The frame of every page
site-name = Lexarium
site-motto = Leyes, causas y enseñanzas sobre ciberdelincuencia
skip-to-content = Ir al contenido
nav-main = Navegación principal
nav-more = Otras páginas
nav-languages = Idioma
nav-search = Búsqueda
nav-laws = Leyes
nav-cases = Causas
nav-lessons = Enseñanzas
nav-strategies = Estrategias
nav-treaties = Tratados
nav-topics = Temas
nav-countries = Países
nav-analyse = Analizar
nav-publications = Publicaciones
nav-authorities = Autoridades
nav-courts = Tribunales
nav-organisations = Organizaciones
nav-about = Acerca de
nav-api = Datos y API
footer-note = Sin cookies ni rastreadores. Cada dato indica su fuente; cada sugerencia se presenta como tal.
footer-operator = Sitio mantenido por { $name }.
and-more = { PLURAL($count) ->
    [one] y { $count } más
    [many] y { $count } más
   *[other] y { $count } más
}
changed = Modificado el
copy = Copiar
copied = Copiado
source = Fuente
sample = Ejemplo
suggested = Sugerencia
untitled = Sin título
on-this-page = En esta página

## Home
home-heading = Encuentre lo que dice la ley sobre la ciberdelincuencia
home-search-hint = Palabras, «frases», números de artículo, temas en cualquier idioma.
home-empty = Aún no hay nada aquí. Importe leyes con «lexarium import» o cargue el catálogo inicial con «lexarium catalogue».
coverage-title = Qué hay aquí
new-title = Novedades
map-title = Leyes por país
map-heading = El mundo
map-alt = Mapa del mundo sombreado según el número de leyes que se conservan de cada país; la lista que sigue dice lo mismo
map-countries = { PLURAL($count) ->
    [one] { $count } país tiene al menos una ley aquí.
    [many] { $count } de países tienen al menos una ley aquí.
   *[other] { $count } países tienen al menos una ley aquí.
}
map-all-countries = Todos los países
count-law-long = { PLURAL($count) ->
    [0] ninguna ley
    [one] { $count } ley
    [many] { $count } de leyes
   *[other] { $count } leyes
}
count-topic-long = { PLURAL($count) ->
    [one] { $count } tema
    [many] { $count } de temas
   *[other] { $count } temas
}
count-law = { PLURAL($count) ->
    [one] ley
    [many] de leyes
   *[other] leyes
}
count-case = { PLURAL($count) ->
    [one] causa
    [many] de causas
   *[other] causas
}
count-lesson = { PLURAL($count) ->
    [one] enseñanza
    [many] de enseñanzas
   *[other] enseñanzas
}
count-strategy = { PLURAL($count) ->
    [one] estrategia
    [many] de estrategias
   *[other] estrategias
}
count-instrument = { PLURAL($count) ->
    [one] tratado o ley modelo
    [many] de tratados y leyes modelo
   *[other] tratados y leyes modelo
}
count-concordance = { PLURAL($count) ->
    [one] cuadro de concordancia
    [many] de cuadros de concordancia
   *[other] cuadros de concordancia
}
count-publication = { PLURAL($count) ->
    [one] publicación
    [many] de publicaciones
   *[other] publicaciones
}
count-authority = { PLURAL($count) ->
    [one] autoridad
    [many] de autoridades
   *[other] autoridades
}
count-topic = { PLURAL($count) ->
    [one] tema
    [many] de temas
   *[other] temas
}
count-country = { PLURAL($count) ->
    [one] país
    [many] de países
   *[other] países
}
count-court = { PLURAL($count) ->
    [one] tribunal
    [many] de tribunales
   *[other] tribunales
}
count-organisation = { PLURAL($count) ->
    [one] organización
    [many] de organizaciones
   *[other] organizaciones
}

## Search
search-label = Buscar leyes, causas y enseñanzas
search-placeholder = acceso ilícito, artículo 197 bis, «sistema informático»
search-button = Buscar
search-help = Cómo buscar
search-title = Búsqueda
search-title-for = Búsqueda: { $name }
search-results = Resultados
search-total = { PLURAL($count) ->
    [0] No se encontró nada
    [one] { $count } ficha
    [many] { $count } de fichas
   *[other] { $count } fichas
}
search-more-provisions = { PLURAL($count) ->
    [one] { $count } disposición más coincide
    [many] { $count } de disposiciones más coinciden
   *[other] { $count } disposiciones más coinciden
}
search-none = No se encontró nada
search-none-next = Usted puede:
search-without-filters = buscar sin los filtros
search-any-word = buscar cualquiera de las palabras
search-by-topic = buscar por tema
search-by-country = buscar por país
did-you-mean = Quizás quiso decir
expansion = Se muestran además, en todos los idiomas, las disposiciones sobre
expansion-remove = no incluirlas
expansion-add = Mostrar también las disposiciones sobre los temas nombrados, en todos los idiomas
facets-title = Acotar
filters-chosen = Filtros aplicados
filter-remove = quitar
filter-any = cualquiera
filter-apply = Mostrar
filter-clear = Quitar los filtros
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
sort-relevance = Más pertinentes primero
sort-newest = Más recientes primero
sort-oldest = Más antiguos primero
sort-changed = Últimos cambios primero
sort-name = Por nombre
sort-added = Por orden de llegada
pager-label = Páginas
pager-first = Primera página
pager-next = Página siguiente
take-away = Descargar:
query-fault = No se puede hacer esta búsqueda:
search-error-too-long = tiene { $length } caracteres; el máximo es { $most }.
search-error-too-deep = el paréntesis del carácter { $position } está anidado a demasiada profundidad; el máximo es de { $most } niveles.
search-error-too-many-clauses = tiene más de { $most } palabras y frases; quite algunas.
search-error-phrase-too-long = la frase del carácter { $position } tiene más de { $most } palabras; acórtela.
search-error-unbalanced-quote = las comillas del carácter { $position } no están cerradas; ciérrelas o quítelas.
search-error-unbalanced-bracket = al paréntesis del carácter { $position } le falta su pareja; añádala o quítelo.
search-error-unknown-field = no existe el campo «{ $name }». Los campos son { $known }.
search-error-prefix-too-short = «{ $prefix }*» es demasiado corto; escriba al menos dos letras antes del asterisco.
search-error-foreign-cursor = esta página pertenece a otra búsqueda; vuelva a empezar desde la primera página.

## The query language
query-title = Cómo buscar
query-lead = Deben encontrarse todas las palabras, en cualquier orden. Las palabras exactas van antes que sus otras formas. No importan los acentos ni las mayúsculas.
query-example = Usted escribe
query-finds = Usted encuentra
query-words = disposiciones con las dos palabras, o con otras formas de ellas
query-phrase = las palabras una junto a otra, tal como están
query-or = cualquiera de las dos palabras
query-not = la primera palabra, sin la segunda
query-brackets = los paréntesis agrupan alternativas
query-field = una palabra del título; también country:KEN, kind:case, language:fr, year:2018, status:in-force, topic:…, instrument:…, id:…
query-prefix = todas las palabras que empiezan así
query-fuzzy = palabras que difieren en una o dos letras, para grafías inciertas
query-near = las palabras a cinco palabras de distancia como máximo

## Kinds of record
kind = Clase
kind-law = Ley
kind-case = Causa
kind-lesson = Enseñanza
kind-strategy = Estrategia
kind-instrument = Tratado o ley modelo
kind-concordance = Cuadro de concordancia
kind-publication = Publicación
kind-authority = Autoridad
kind-topic = Tema
kind-country = País
kind-court = Tribunal
kind-organisation = Organización
plural-law = Leyes
plural-case = Causas
plural-lesson = Enseñanzas
plural-strategy = Estrategias
plural-instrument = Tratados y leyes modelo
plural-concordance = Cuadros de concordancia
plural-publication = Publicaciones
plural-authority = Autoridades
plural-topic = Temas
plural-country = Países
plural-court = Tribunales
plural-organisation = Organizaciones
list-law = Leyes, códigos, decretos y proyectos de ley, con sus disposiciones cuando se conserva el texto.
list-case = Lo que decidieron los tribunales: hechos, cargos, veredictos, penas, y el texto cuando se conserva.
list-lesson = Enseñanzas extraídas y buenas prácticas de investigaciones, enjuiciamientos y cooperación.
list-strategy = Estrategias y políticas nacionales y regionales.
list-instrument = Tratados, protocolos, leyes modelo y directivas, con sus partes.
list-concordance = Lo que dicen las fuentes del derecho de un Estado y de un tratado, artículo por artículo.
list-publication = Estudios, manuales y material de capacitación.
list-authority = Autoridades competentes y puntos de contacto, disponibles a toda hora cuando así lo declaran.
list-topic = Delitos, facultades, cooperación, pruebas y salvaguardias.
list-country = Estados y territorios, y organizaciones que crean derecho.
list-court = Tribunales que resolvieron las causas que se conservan aquí.
list-organisation = Organizaciones que crean, conservan o enseñan el derecho sobre la ciberdelincuencia.
list-search = Buscar en esta lista
list-total = { PLURAL($count) ->
    [0] Nada en esta lista
    [one] { $count } ficha
    [many] { $count } de fichas
   *[other] { $count } fichas
}
list-none = Nada coincide con estos filtros.
list-all = { PLURAL($count) ->
    [one] Mostrar todo ({ $count })
    [many] Mostrar todo ({ $count })
   *[other] Mostrar todo ({ $count })
}

## Status and standing
status-bill = Proyecto de ley
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
notice-official-translation = Esta es una traducción oficial. El texto que vale es el original.
notice-unofficial-translation = Esta es una traducción no oficial. Solo el original tiene validez.
notice-machine-translation = Este texto fue traducido por una máquina. No se fíe de él.
notice-sample = Este texto se escribió como ejemplo. El Estado es ficticio y nada de lo que hay aquí describe algo real.
notice-review = Una máquina adivinó algunos caracteres de este texto. Compárelo con el original antes de citarlo.
notice-review-next = Abrir el original
notice-repealed = Esta ley está derogada.
notice-repealed-since = Esta ley está derogada. Fecha de derogación: { $name }.
notice-bill = Esto es un proyecto de ley, todavía no una ley.
notice-superseded = Esta ficha fue sustituida por otra.
notice-no-text = El texto de esta ficha no se conserva aquí.
notice-class-note = Nota
notice-class-suggested = Precaución
notice-class-repealed = Advertencia
notice-class-sample = Ejemplo

## A record beside its text
facts-title = Datos
facts-disagree = Las fuentes discrepan
facts-other-source = Según otra fuente
as-of = a fecha de
known-unknown = se desconoce
known-absent = no hay
known-withheld = reservado
known-not-applicable = no procede
rank-depositary = depositario
rank-official = fuente oficial
rank-document = el propio documento
rank-ministry = ministerio
rank-organisation = organización internacional
rank-secondary = fuente secundaria
rank-press = prensa
rank-wiki = wiki abierto
fact-adopted = Aprobación
fact-published = Publicación
fact-in-force = Entrada en vigor
fact-repealed = Derogación
fact-status = Estado
fact-number = Número
fact-issued-by = Emanado de
fact-place = Lugar
fact-opened = Apertura a la firma
fact-depositary = Depositario
fact-court = Tribunal
fact-citation = Referencia
fact-decided = Fecha de la decisión
fact-keywords = Palabras clave
fact-languages = Idiomas
fact-official-languages = Idiomas oficiales
fact-legal-tradition = Tradición jurídica
fact-legal-basis = Fundamento jurídico
fact-functions = Funciones
fact-level = Instancia
fact-seat = Sede
fact-acronym = Sigla
fact-authors = Autoría
fact-publisher = Editorial
fact-iati = Identificador de la IATI
fact-code = Código
fact-theme = Asunto
fact-until = Válido hasta
fact-recorded = Registrado el
topics-heading = Temas
related-title = Fichas relacionadas
link-amends = Modifica
linked-amends = Modificado por
link-repeals = Deroga
linked-repeals = Derogado por
link-cites = Cita
linked-cites = Citado por
link-implements = Da cumplimiento a
linked-implements = Cumplido mediante
link-applies = Aplica
linked-applies = Aplicado en
link-on-appeal-from = En recurso contra
linked-on-appeal-from = Recurrido en
link-part-of = Parte de
linked-part-of = Partes
link-broader = Más amplio
linked-broader = Más específico
link-related = Relacionado con
linked-related = Relacionado con
link-about = Trata de
linked-about = Descrito por
link-issued-by = Emana de
linked-issued-by = Ha emitido
link-not-here = no se conserva aquí
from-provision = desde { $name }
to-provision = hacia { $name }
original-title = Archivos originales
received = recibido el
data-title = Datos en bruto
other-names = También llamado:
sources-title = Fuentes
history-title = Historial
revision = revisión { $name }
scheme-frbr = Dirección Akoma Ntoso
scheme-eli = ELI
scheme-ecli = ECLI
scheme-neutral = Referencia neutra
scheme-un-symbol = Signatura de las Naciones Unidas
scheme-unodc = Número de la UNODC
scheme-iati = IATI
scheme-doi = DOI
scheme-url = Dirección web
scheme-dataset = Catálogo
scheme-path = Archivo
scheme-file = Huella del archivo
cite-title = Citar
cite-permanent = Dirección permanente

## The acts that changed a law, and the laws that an act changes
amended-by-count = Normas modificatorias ({ $count })
amended-last = Última modificación conocida:
amended-note = Según los textos conservados aquí y sus editores; pueden faltar normas posteriores.
amended-unnamed = Una norma que la fuente no nombra
amended-outstanding = aún no recogida en el texto
amended-all = todas las normas modificatorias
amends-count = Leyes que esta norma modifica ({ $count })

## Lo que un texto cita y lo que lo cita
cites-count = { PLURAL($count) ->
    [one] Cita { $count } fuente
    [many] Cita { $count } de fuentes
   *[other] Cita { $count } fuentes
}
cited-by-count = { PLURAL($count) ->
    [one] Citado por { $count } ficha
    [many] Citado por { $count } de fichas
   *[other] Citado por { $count } fichas
}
cited-provision-by = { PLURAL($count) ->
    [one] { $count } ficha cita esta disposición
    [many] { $count } de fichas citan esta disposición
   *[other] { $count } fichas citan esta disposición
}
cited-places = { PLURAL($count) ->
    [one] en { $count } lugar
    [many] en { $count } de lugares
   *[other] en { $count } lugares
}
cited-all = { PLURAL($count) ->
    [one] { $count } como datos (JSON)
    [many] Las { $count } como datos (JSON)
   *[other] Las { $count } como datos (JSON)
}
cited-show = Mostrar la lista

## The reader
text-title = Texto
text-hash = SHA-256 del texto estructurado
contents-title = Índice
reader-languages = Idiomas
reader-versions = Versiones
reader-parts = Partes del texto
reader-beside = en paralelo
reader-alone = solo
reader-not-in-this = No figura en este idioma.
reader-table = Cuadro
reader-neighbour-parts = Partes anterior y siguiente
reader-previous-part = Parte anterior
reader-next-part = Parte siguiente
version-latest = la más reciente
version-earlier = versión anterior:
version-standing = texto vigente
provision = Disposición
provision-topics = Temas de esta disposición
provision-treaties = Artículos de tratados
provision-elsewhere = La misma materia en otros Estados
provision-in-text = En el texto completo
provision-place = Lugar que ocupa
provision-neighbours = Disposiciones anterior y siguiente
provision-previous = Anterior:
provision-next = Siguiente:
compare-title = { $name }: qué cambió
compare-heading = Qué cambió
compare-with-before = qué cambió
compare-from = De
compare-to = A
compare-button = Comparar
compare-changed = { PLURAL($count) ->
    [one] { $count } disposición modificada
    [many] { $count } de disposiciones modificadas
   *[other] { $count } disposiciones modificadas
}
compare-added = { PLURAL($count) ->
    [one] { $count } añadida
    [many] { $count } de añadidas
   *[other] { $count } añadidas
}
compare-removed = { PLURAL($count) ->
    [one] { $count } suprimida
    [many] { $count } de suprimidas
   *[other] { $count } suprimidas
}
compare-same = { PLURAL($count) ->
    [one] { $count } sin cambios
    [many] { $count } sin cambios
   *[other] { $count } sin cambios
}
compare-none = Las dos versiones dicen lo mismo.
compare-inserted = insertado:
compare-deleted = suprimido:
change-changed = modificada
change-added = añadida
change-removed = suprimida

## Case, lesson, treaty
case-facts = Hechos de la causa
case-significance = Por qué importa
case-proceedings = Actuaciones
case-instance = Instancia
case-date = Fecha
case-outcome = Resultado
case-parties = Partes
case-role = Calidad
case-party = Parte
case-judges = Composición del tribunal
case-charges = Cargos
case-charge = Cargo
case-provision = Disposición
case-verdict = Veredicto
case-sentence = Pena
case-cooperation = Cooperación utilizada
case-evidence = Pruebas utilizadas
verdict-guilty = Culpable
verdict-partly-guilty = Culpable en parte
verdict-not-guilty = Absolución
verdict-dismissed = Desestimación
verdict-remitted = Devolución al tribunal inferior
sentence-imprisonment = { PLURAL($count) ->
    [one] { $count } mes de prisión
    [many] { $count } de meses de prisión
   *[other] { $count } meses de prisión
}
sentence-imprisonment-suspended = { PLURAL($count) ->
    [one] { $count } mes de prisión, con suspensión de la pena
    [many] { $count } de meses de prisión, con suspensión de la pena
   *[other] { $count } meses de prisión, con suspensión de la pena
}
sentence-fine = Multa: { $name }
sentence-confiscation = Decomiso
sentence-compensation = Indemnización: { $name }
lesson-learned = Enseñanza extraída
lesson-good-practice = Buena práctica
lesson-context = Contexto
lesson-done = Qué se hizo
lesson-outcome = Qué resultó
lesson-conditions = Qué hace falta para repetirlo
lesson-evidence = Elementos de prueba
articles-title = Artículos
article-number = Artículo
article-label = Materia
article-unchecked = sin cotejar con el texto oficial
chapter = capítulo { $name }
treaty-provisions = Disposiciones nacionales en virtud de este tratado
parties-title = Partes
parties-bound = { PLURAL($count) ->
    [one] { $count } parte está obligada.
    [many] { $count } de partes están obligadas.
   *[other] { $count } partes están obligadas.
}
parties-signed = { PLURAL($count) ->
    [0] No hay otros signatarios.
    [one] { $count } signatario más.
    [many] { $count } de signatarios más.
   *[other] { $count } signatarios más.
}
party-name = Parte
party-status = Situación
party-signature = Firma
party-ratification = Ratificación o adhesión
party-in-force = Entrada en vigor
party-remarks = Observaciones
party-reservations = { PLURAL($count) ->
    [one] { $count } reserva o declaración
    [many] { $count } de reservas y declaraciones
   *[other] { $count } reservas y declaraciones
}
participation-invited = Invitación
participation-signed = Firma
participation-ratified = Ratificación
participation-acceded = Adhesión
participation-accepted = Aceptación
participation-approved = Aprobación
participation-party = Parte
participation-withdrawn = Denuncia
instrument-type-treaty = Tratado
instrument-type-directive = Directiva
instrument-type-protocol = Protocolo
instrument-type-model-law = Ley modelo
instrument-type-other = Instrumento

## Laws and treaties, article by article
matrix-link = Matriz de todos los Estados
matrix-title = { $name } y todos los Estados
matrix-lead = Cómo responde el derecho de cada Estado a cada artículo. Cada signo lleva a las disposiciones y a quien lo dice.
matrix-legend = Qué significan los signos
matrix-group = Artículos sobre
matrix-basis = Quién lo dice
matrix-none = Ningún Estado cumple estos filtros.
matrix-total = { PLURAL($count) ->
    [0] Ningún Estado
    [one] { $count } Estado
    [many] { $count } de Estados
   *[other] { $count } Estados
}
matrix-unknown = { PLURAL($count) ->
    [one] Mostrar también { $count } Estado del que nada se sabe
    [many] Mostrar también { $count } de Estados de los que nada se sabe
   *[other] Mostrar también { $count } Estados de los que nada se sabe
}
matrix-known-only = Solo los Estados de los que algo se sabe
matrix-states-curated = Estados con una fuente
matrix-states-suggested = Estados con solo una sugerencia
matrix-fine = Una sugerencia procede de palabras del texto y no entra en ningún otro número. Que se cite una ley dice que responde al artículo, no hasta dónde llega.
basis-curated = Fuentes
basis-suggested = Sugerencias
standing-party = Parte
standing-signatory = Firmante o invitado
standing-neither = Ni lo uno ni lo otro
mark-full = Completo
mark-full-sign = C
mark-partial = Parcial
mark-partial-sign = P
mark-none = No previsto
mark-none-sign = N
mark-named = Ley citada, sin evaluar
mark-named-sign = L
mark-suggested = Solo sugerido
mark-suggested-sign = S
mark-not-assessed = Sin evaluar
mark-not-assessed-sign = –
element-act = conducta
element-object = objeto
element-intent = dolo
element-without-right = sin derecho
element-aggravation = agravantes
element-penalty-range = escala de penas
ground-stated = La fuente nombra el artículo
ground-offence-name = La fuente la incluye bajo el nombre del tratado
ground-heading = La fuente la incluye bajo un epígrafe del tratado
ground-comparative-report = De una comparación de varios Estados
ground-negative = La fuente dice que no hay disposición
entry-covered = Cubierto: { $name }
entry-missing = Falta: { $name }
entry-block = citadas en conjunto para varios artículos
entry-rejected = Rechazado por un editor
entry-reviewed = Revisado por { $name }
entry-reviewed-on = Revisado por { $name } el { $date }
entry-sheet = Cuadro
suggestion-words = Palabras halladas:
suggestion-referred = Tema tomado de aquello a lo que remite la disposición:
suggestions-more = { PLURAL($count) ->
    [one] { $count } sugerencia más
    [many] { $count } de sugerencias más
   *[other] { $count } sugerencias más
}
tie-article = { $name }, artículo { $number }
article-title = { $name }, artículo { $number }
article-states = todos los Estados
article-map-alt = Mapa del mundo según cómo responde cada Estado al artículo; la lista siguiente dice lo mismo
article-neighbours = Artículos anterior y siguiente
article-previous = Artículo { $name }
article-next = Artículo { $name }
article-group-offence = Delitos
article-group-liability = Responsabilidad y sanciones
article-group-procedural-power = Facultades procesales
article-group-jurisdiction = Jurisdicción
article-group-safeguards = Salvaguardias
article-group-electronic-evidence = Prueba electrónica
article-group-victim-protection = Víctimas y testigos
article-group-international-cooperation = Cooperación internacional
article-group-prevention = Prevención
article-group-technical-assistance = Asistencia técnica
article-group-general = Generalidades
profile-link = Su derecho frente a los tratados, primero las lagunas
profile-title = { $name }: derecho y tratados
profile-lead = Primero las lagunas, cada una con lo que hicieron otros en la región.
profile-printed = Según lo conservado el
profile-instruments = Todos los tratados
profile-total = { PLURAL($count) ->
    [0] Ningún artículo
    [one] { $count } artículo
    [many] { $count } de artículos
   *[other] { $count } artículos
}
profile-region-matrix = La región en la matriz
profile-others = En la región:
profile-region = { PLURAL($count) ->
    [one] { $count } Estado de la región
    [many] { $count } de Estados de la región
   *[other] { $count } Estados de la región
}
sheet-total = { PLURAL($count) ->
    [one] { $count } entrada
    [many] { $count } de entradas
   *[other] { $count } entradas
}
sheet-profile = El perfil del Estado

## A draft against treaties
analyse-title = Analizar un proyecto de ley
analyse-lead = Entregue un proyecto de ley o una ley y vea a qué artículos de un tratado responde, cuáles deja sin regular y cómo los han redactado otros Estados.
analyse-kept = Lo que entrega se lee en memoria y no se guarda, ni el texto ni el resultado, salvo que usted lo pida.
analyse-file = Archivo
analyse-file-hint = DOCX, PDF, HTML, Akoma Ntoso, ODT, RTF o texto, { $name } como máximo.
analyse-text = O el texto mismo
analyse-text-hint = Péguelo con sus números de artículo. Si se elige un archivo, cuenta el archivo.
analyse-country = Estado cuya ley es
analyse-language = Idioma del texto
analyse-instrument-usual = los habituales
analyse-instrument-hint = Si no se elige ningún tratado, el texto se contrasta con los que el Estado ha suscrito o, si no, con el Convenio de Budapest y la Convención de la ONU.
analyse-country-usual = no indicado
analyse-language-usual = se deduce del texto
analyse-show = Mostrar el resultado
analyse-docx = Como documento de Word
analyse-pdf = Como PDF
analyse-no-pdf = Para obtener un PDF, imprima en PDF la página del resultado o el documento de Word. Quien administra el sitio puede ofrecerlo aquí instalando LibreOffice (libreoffice-writer-nogui).
treaty-analyse = Contrastar un proyecto con este tratado
home-analyse = Vea qué le falta a un proyecto de ley y cómo lo han redactado otros Estados.
analysis-heading = Qué contiene el proyecto
analysis-title = { $name }: análisis
analysis-contents = En esta página
analysis-provisions = { PLURAL($count) ->
    [one] { $count } disposición
    [many] { $count } de disposiciones
   *[other] { $count } disposiciones
}
analysis-coverage = { $matched } de { $articles } artículos encontrados, { $gaps } no
analysis-suggestions = Todo esto lo sugiere un programa a partir de las palabras del texto; corresponde a las personas juzgarlo. Una laguna indica que no se encontraron las palabras, no que falte en el derecho del Estado: puede estar en otra ley.
analysis-gaps = Lagunas
analysis-gaps-lead = Artículos sobre los que no se encontró ninguna disposición, cada uno con disposiciones de otros Estados.
analysis-gaps-none = Se encontró una disposición para cada artículo.
analysis-no-others = No se conoce ninguna ley conservada aquí que responda a él.
elsewhere-full = cubierto por completo, según una fuente
elsewhere-full-law = su ley lo cubre por completo
elsewhere-named = nombrado por una fuente
analysis-matches = Lo que se encontró
analysis-matches-none = Ninguna disposición responde a un artículo de estos tratados.
analysis-penalties = Penas
analysis-penalties-lead = Junto a ellas, las penas de prisión más largas de otros Estados por el mismo delito, según las leyes conservadas aquí.
analysis-in-draft = En el proyecto
analysis-elsewhere = En otros Estados
analysis-definitions = Definiciones
analysis-safeguards = Salvaguardias de las facultades
analysis-present = Presente
analysis-missing = Ausente
analysis-unmatched = Disposiciones sin equivalente
analysis-unmatched-lead = No responden a ningún artículo de estos tratados.
analysis-unmatched-none = Cada disposición numerada responde a un artículo.
analysis-more = { PLURAL($count) ->
    [one] Otro más está en el JSON.
    [many] { $count } más están en el JSON.
   *[other] { $count } más están en el JSON.
}
analysis-notes = Lo observado durante la lectura
analysis-again = De nuevo, o en otra forma
analysis-again-lead = No se guardó nada: hay que volver a elegir el archivo; un texto pegado sigue aquí.

kept-wish = Guardar este análisis 30 días en una dirección que solo yo conozco
kept-wish-hint = El proyecto queda aquí tal como lo entrega y se borra a los 30 días o cuando usted lo pida. Anote la dirección: no se puede volver a encontrar.
kept-heading = Guardado para usted
kept-until = Guardado hasta el
kept-lead = Quien conozca la dirección de esta página puede abrirla: anótela y muéstrela solo a personas de confianza. El proyecto se lee de nuevo cada vez, frente a las leyes y los tratados que haya aquí en ese momento.
kept-delete = Borrar ahora
kept-deleted-title = El análisis se ha borrado
kept-deleted = El proyecto y todo lo que se guardaba de él ya no están aquí.
kept-too-large = No se pudo guardar: el proyecto es demasiado grande. Llévese el resultado como documento.
kept-full = No se pudo guardar: no hay espacio en este momento. Llévese el resultado como documento.
term-computer-system = Sistema informático
term-electronic-data = Datos informáticos o electrónicos
term-service-provider = Proveedor de servicios
term-traffic-data = Datos relativos al tráfico
term-subscriber-information = Información sobre abonados
term-content-data = Datos de contenido
safeguard-judicial = Orden o control judicial
safeguard-necessity = Necesidad y proporcionalidad
safeguard-duration = Límite de duración
safeguard-confidentiality = Confidencialidad
safeguard-rights = Derechos humanos
penalty-prison = prisión
penalty-prison-to = prisión de hasta { $name }
penalty-prison-from = prisión de al menos { $name }
penalty-prison-from-to = prisión de { $least } a { $most }
penalty-fine = multa
penalty-fine-to = multa de hasta { $name }
penalty-fine-from = multa de al menos { $name }
penalty-fine-from-to = multa de { $least } a { $most }
penalty-life = prisión perpetua
penalty-death = pena de muerte
penalty-or = o { $name }
penalty-and = y { $name }
penalty-either = o { $name }, o ambas
rate-daily-rate = { PLURAL($count) ->
    [one] { $count } día-multa
    [many] { $count } días-multa
   *[other] { $count } días-multa
}
rate-penalty-unit = { PLURAL($count) ->
    [one] { $count } unidad de multa
    [many] { $count } unidades de multa
   *[other] { $count } unidades de multa
}
rate-base-amount = { PLURAL($count) ->
    [one] { $count } importe base
    [many] { $count } importes base
   *[other] { $count } importes base
}
rate-minimum-wage = { PLURAL($count) ->
    [one] { $count } salario mínimo
    [many] { $count } salarios mínimos
   *[other] { $count } salarios mínimos
}
range-longest = { $place }, { $states }: de { $least } a { $most }, { $median } en el medio.
range-everywhere = Todos los Estados conservados aquí
range-none = Hay muy pocas leyes para comparar.
range-below = El proyecto queda por debajo.
range-within = El proyecto está dentro.
range-above = El proyecto va más allá.

## Topics
topics-title = Temas
topics-lead = Delitos, facultades, cooperación, pruebas y salvaguardias, cada uno con sus términos en muchos idiomas.
topic-title = Tema: { $name }
topic-narrower = Temas más específicos
topic-related = Temas relacionados
topic-labels = En otros idiomas
topic-articles = { PLURAL($count) ->
    [one] artículo { $name }
    [many] artículos { $name }
   *[other] artículos { $name }
}
topic-treaty-articles = En los tratados
topic-provisions = Disposiciones sobre este tema
topic-none = Aún no se conserva ninguna disposición sobre este tema.
topic-all = Todas las disposiciones sobre este tema
topic-count = { PLURAL($count) ->
    [0] ninguna ficha
    [one] { $count } ficha
    [many] { $count } de fichas
   *[other] { $count } fichas
}
topic-group-offence = Delitos
topic-group-power = Facultades
topic-group-cooperation = Cooperación
topic-group-evidence = Pruebas
topic-group-safeguard = Salvaguardias
topic-group-prevention = Prevención
topic-group-general = Generalidades

## States side by side
states-link = Comparar Estados
states-title = { $name }: los Estados lado a lado
states-lead = La disposición de cada Estado tal como se adoptó, con la traducción disponible; elementos y penas los extrae la máquina del texto.
states-choose = Estados que comparar, diez como máximo
states-with-provision = Con una disposición disponible
states-compare = Comparar
states-like = Comparables a
states-like-hint = Añade Estados de la misma región, tradición jurídica y lengua que tienen una disposición.
states-other = Añadir otro Estado
states-empty = Aún no se ha elegido ningún Estado. Elija arriba.
states-shared = En común con { $name }: { $list }
states-region = región
states-remove = Quitar { $name }
states-none = Aquí no consta ninguna disposición al respecto. Eso no significa que el Estado no la tenga.
states-laws = Sus leyes aquí
states-cut = La disposición continúa; léala entera
states-table = Elementos y penas
states-table-note = «No hallado» significa que en la disposición no figura ninguna de las palabras conocidas. El elemento puede estar en otro lugar de la ley.
states-state = Estado
states-not-found = no hallado
states-not-read = no leído
states-differs = difiere
states-same = coincide
states-found-in = En cuántos Estados se halla
states-of = { $count } de { $total }
states-differences = En qué difiere
states-by-source = citada por una fuente
states-more = { PLURAL($count) ->
    [one] { $count } disposición más
    [many] { $count } de disposiciones más
   *[other] { $count } disposiciones más
}
difference-only-here = Hallado solo aquí: { $name }
difference-not-here = No hallado aquí, pero sí en otros: { $name }
difference-highest = La pena máxima más alta
difference-lowest = La pena máxima más baja
difference-only-least = El único que fija un mínimo
states-csv-law = Ley
states-csv-basis = Base
states-csv-address = Dirección
states-taken-from = Tomado de { $name }

## Penalties
penalties-link = Penas en todos los Estados
penalties-title = Penas: { $name }
penalties-choose-title = Penas por delito
penalties-choose = Delito
penalties-lead = Penas de prisión que prevé una disposición de cada Estado: la que cita una fuente o, si no, la más probable. Una máquina las extrajo del texto; no se aplican las reglas generales de la ley.
penalties-chart = Penas máximas de prisión por Estado; la tabla siguiente dice lo mismo
penalties-total = { PLURAL($count) ->
    [0] Ningún Estado con una disposición
    [one] { $count } Estado con una disposición
    [many] { $count } de Estados con una disposición
   *[other] { $count } Estados con una disposición
}
penalties-without = { PLURAL($count) ->
    [one] En { $count } de ellos no se leyó pena de prisión
    [many] En { $count } de ellos no se leyó pena de prisión
   *[other] En { $count } de ellos no se leyó pena de prisión
}
penalties-none = Aquí no consta disposición de ningún Estado al respecto
penalties-least = Prisión mínima
penalties-most = Prisión máxima
penalties-fine = Multa
penalties-words = Según el texto
penalties-provision = Disposición
penalties-not-said = –
penalties-life = cadena perpetua
penalties-death = muerte
penalties-sort-most = por el máximo
penalties-sort-least = por el mínimo
penalties-sort-name = por nombre
term-years = { PLURAL($count) ->
    [one] { $count } año
    [many] { $count } de años
   *[other] { $count } años
}
term-months = { PLURAL($count) ->
    [one] { $count } mes
    [many] { $count } de meses
   *[other] { $count } meses
}
term-days = { PLURAL($count) ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
term-and = { $one } { $other }
fine-range = de { $least } a { $most }
fine-up-to = hasta { $name }
fine-from = desde { $name }
fine-open = importe no indicado aquí
money-shilling = chelines
money-dollar = dólares
money-pound = libras
money-franc = francos
money-kwacha = kwachas
money-yen-yuan = yenes o yuanes
money-dinar = dinares
money-riyal = riales
money-lira = liras
money-peso = pesos
money-escudo = escudos
money-colon = colones
unit-category = (categoría de multa)
unit-level = (nivel de multa)
unit-standard-scale = (nivel de la escala)
unit-statutory-maximum = (máximo legal)
unit-tax-unit = unidades tributarias
unit-quota = cuotas
unit-currency-point = puntos monetarios

## A graph of citations
graph-link = Citas en un grafo
graph-title = Citas de { $name }
graph-lead = A un lado lo que lo cita, al otro lo que cita; primero lo más frecuente. Las listas de abajo dicen lo mismo y más.
graph-works = { PLURAL($count) ->
    [one] Cita { $count } texto
    [many] Cita { $count } de textos
   *[other] Cita { $count } textos
}
graph-alt = Dibujo de lo que cita este texto y de lo que cita; las listas de abajo dicen lo mismo
graph-shown = Se dibujan los primeros { $count } de { $total }
graph-none = Este texto no cita nada que se haya hallado y nada de lo que hay aquí lo cita.
graph-back = El propio texto

## Countries
countries-title = Países
countries-lead = { PLURAL($count) ->
    [one] { $count } Estado, territorio u organización, con lo que se conserva de su derecho.
    [many] { $count } de Estados, territorios y organizaciones, con lo que se conserva de su derecho.
   *[other] { $count } Estados, territorios y organizaciones, con lo que se conserva de su derecho.
}
country-title = { $name }
country-search = { $name }: buscar en todo lo que se conserva
country-treaties = Tratados
country-treaty-since = Desde
missing-title = Qué falta o ha quedado antiguo
missing-law = { $name }: no se conserva ninguna ley sobre ciberdelincuencia.
missing-text = { PLURAL($count) ->
    [one] De { $count } ley solo se conoce el nombre; no se conserva su texto.
    [many] De { $count } de leyes solo se conoce el nombre; no se conservan sus textos.
   *[other] De { $count } leyes solo se conoce el nombre; no se conservan sus textos.
}
missing-text-next = Cuáles
missing-case = No se conserva ninguna causa.
missing-strategy = No se conserva ninguna estrategia.
missing-authority = No se indica ninguna autoridad competente.
missing-treaty = Según lo que aquí se sabe, no es parte en este tratado: { $name }.
missing-treaty-next = Ver el tratado
missing-official-language = No se conserva ningún texto en un idioma oficial.
stale-law = El texto más reciente refleja el derecho a esta fecha: { $name }.
stale-law-next = Buscar modificaciones
dead-link = La dirección registrada de «{ $name }» no lleva a ninguna parte desde el { $date }.
dead-link-next = Ver la ficha
dead-links-more = { PLURAL($count) ->
    [one] Lo mismo ocurre con la dirección de { $count } ficha más.
    [many] Lo mismo ocurre con las direcciones de { $count } de fichas más.
   *[other] Lo mismo ocurre con las direcciones de { $count } fichas más.
}
missing-law-neighbours = Ver las leyes de la región
field-cybercrime = Ciberdelincuencia
field-data-protection = Protección de datos
field-e-transactions = Transacciones electrónicas
field-consumer-protection = Protección de los consumidores
tradition-civil = Derecho romano-germánico
tradition-common = Common law
tradition-islamic = Derecho islámico
tradition-customary = Derecho consuetudinario
tradition-mixed = Derecho mixto
tradition-religious = Derecho religioso
tradition-socialist = Derecho socialista
region-002 = África
region-019 = Américas
region-142 = Asia
region-150 = Europa
region-009 = Oceanía
region-015 = África Septentrional
region-202 = África Subsahariana
region-419 = América Latina y el Caribe
region-021 = América Septentrional
region-143 = Asia Central
region-030 = Asia Oriental
region-035 = Asia Sudoriental
region-034 = Asia Meridional
region-145 = Asia Occidental
region-151 = Europa Oriental
region-154 = Europa Septentrional
region-039 = Europa Meridional
region-155 = Europa Occidental
region-053 = Australia y Nueva Zelandia
region-054 = Melanesia
region-057 = Micronesia
region-061 = Polinesia
region-other = Otros
region-none = Organizaciones y otros

## Authorities and organisations
channel-closed = solo previa solicitud
organisation-type-intergovernmental = Organización intergubernamental
organisation-type-regional = Organización regional
organisation-type-un = Órgano de las Naciones Unidas
organisation-type-police = Organización policial
organisation-type-ngo = Sociedad civil
organisation-type-academic = Universidad o instituto
organisation-type-private = Sector privado
organisation-type-government = Administración pública
organisation-type-donor = Donante
organisation-type-network = Red
organisation-type-other = Organización

## About
about-title = Acerca de Lexarium
about-what-heading = Qué es
about-what = Un repositorio del derecho sobre la ciberdelincuencia: leyes, causas, enseñanzas y tratados, que se leen disposición por disposición. De su contenido responde la entidad que mantiene este sitio.
about-facts-heading = De dónde vienen los datos
about-facts = Cada dato indica su fuente y la fecha en que es válido. Cuando las fuentes discrepan, se muestran todas; el depositario va antes que el ministerio, y el ministerio antes que los demás. «Se desconoce», «no hay», «reservado» y «no procede» son cosas distintas, y se distinguen.
about-suggestions-heading = Qué sugiere la máquina
about-suggestions = Los temas que ninguna persona ha confirmado llevan la marca «sugerencia». Una traducción automática dice que lo es. Un texto en el que una máquina adivinó caracteres lo dice, y no debe citarse.
about-citing-heading = Cómo citar
about-citing = Cada ficha y cada disposición tienen una dirección permanente. Nunca se rompe: cuando una ficha se traslada, su dirección anterior lleva a la nueva. Cada página ofrece referencias en los estilos usuales.
about-privacy-heading = Qué se guarda de quienes leen
about-privacy = Nada. No hay cookies, ni cuentas de lectura, ni registro de direcciones.
about-open-heading = Libre para usar y copiar
about-open = Lexarium es software libre bajo la Licencia Apache 2.0. Todo lo que se muestra puede descargarse como CSV, JSON, Akoma Ntoso o texto sin formato.
about-ledger-heading = Nada se pierde
about-ledger = Cada cambio es una revisión que se añade al registro, nunca se altera y queda probada por un árbol de Merkle.
about-revisions = { PLURAL($count) ->
    [one] El registro tiene { $count } revisión.
    [many] El registro tiene { $count } de revisiones.
   *[other] El registro tiene { $count } revisiones.
}

## Data and API
api-title = Datos y API
api-lead = Todo lo que muestran las páginas está a disposición de los programas como JSON, sin clave.
api-calls = Direcciones
api-address = Dirección
api-answer = Respuesta
api-search = fichas con sus mejores disposiciones, extractos y facetas
api-suggest = nombres que empiezan como la búsqueda
api-graph = lo que lo cita y lo que cita, obra por obra
api-compare = los Estados lado a lado: disposiciones, elementos, penas, diferencias
api-penalties = las penas de prisión que prevén los Estados para un delito
api-concordance = lo que dicen las fuentes y sugiere la máquina sobre leyes y artículos de tratados
api-analyse = un proyecto contrastado con tratados, entregado como archivo o texto; con disposiciones de otros Estados para cada laguna
api-records = una lista de fichas
api-record = una ficha completa
api-text = su texto, disposición por disposición
api-countries = países, con el número de leyes y causas de cada uno
api-topics = temas, con sus nombres en muchos idiomas
api-instruments = tratados, leyes modelo y directivas
api-openapi = la descripción de la API en OpenAPI 3.1
api-id = la página de una ficha, o sus datos según el sufijo o el encabezado Accept
api-akn = obras, expresiones y disposiciones por su dirección Akoma Ntoso
api-parameters = Parámetros de una búsqueda
api-parameters-lead = Un parámetro que no esté en esta lista se rechaza. Los valores de un mismo parámetro, separados por comas o repetidos, son alternativas.
parameter-q = las palabras, en el lenguaje explicado en «Cómo buscar»
parameter-kind = clases de fichas
parameter-country = ISO 3166-1 alfa-3
parameter-region = números M49 de regiones (Naciones Unidas)
parameter-topic = claves de temas
parameter-language = etiquetas BCP 47
parameter-year = años de la fecha de la ficha
parameter-status = bill, in-force, amended, repealed
parameter-instrument = claves de tratados
parameter-from = no antes de este día, mes o año
parameter-to = no después de este día, mes o año
parameter-sort = relevance, newest, oldest
parameter-limit = fichas por página
parameter-cursor = el valor «next» de la página anterior
parameter-expand = «none» excluye las disposiciones sobre los temas nombrados
api-forms = Formatos
api-forms-text = Añada .json, .akn.xml o .txt a la dirección permanente de una ficha. Las listas se ofrecen como CSV en search.csv y records.csv, hasta la última línea.
api-failures = Fallos
api-failures-lead = Un fallo se comunica como problem+json según la RFC 9457. Su tipo termina en una de estas palabras.

## Imports, for operators
operators-site = El sitio
operators-note = Esta página es para quienes gestionan el sitio. Nombra archivos y borradores que los lectores no ven.
imports-title = Importaciones
imports-lead = { PLURAL($count) ->
    [one] Qué hizo la última importación. Se conserva { $count } informe.
    [many] Qué hicieron las últimas importaciones ({ $count }), la más reciente primero. Los informes más antiguos no se conservan.
   *[other] Qué hicieron las últimas { $count } importaciones, la más reciente primero. Los informes más antiguos no se conservan.
}
imports-none = Todavía no se ha importado nada. Para importar archivos:
imports-one = Número
imports-at = Fecha
imports-source = Archivos
imports-who = Por
imports-moment = { $date }, { $time } UTC
import-title = Importación { $name }
import-read = Archivos leídos
import-new = Nuevos
import-updated = Actualizados
import-unchanged = Sin cambios
import-conflicts = Conflictos
import-refused = Rechazados
import-files-left-out = { PLURAL($count) ->
    [one] { $count } archivo no figura a continuación: el informe era demasiado largo para conservarlo entero. Se omitió lo menos importante.
    [many] { $count } de archivos no figuran a continuación: el informe era demasiado largo para conservarlo entero. Se omitió lo menos importante.
   *[other] { $count } archivos no figuran a continuación: el informe era demasiado largo para conservarlo entero. Se omitió lo menos importante.
}
import-show = Qué archivos
import-show-all = Todos los archivos
import-show-noticed = Archivos con advertencias o rechazos
import-show-refused = Archivos con rechazos
import-no-files = No hay ningún archivo entre ellos.
import-page = Página { $page } de { $pages }
import-held = Ya conservado:
import-review = texto leído por una máquina, por revisar
import-range = { $provisions }: { $first } a { $last }
import-language-guessed = { $name } (certeza del { $share })
import-language-stated = { $name } (según lo indicado)
import-became-new = nuevo
import-became-updated = actualizado
import-became-unchanged = sin cambios
import-became-conflict = conflicto, apartado como borrador
import-not-open = { $name }, no abierto a los lectores
import-note = observación
import-warning = advertencia
import-refusal = rechazado
import-notes = { PLURAL($count) ->
    [one] { $count } observación
    [many] { $count } de observaciones
   *[other] { $count } observaciones
}
import-at-page = página { $name }
import-at-line = línea { $name }
import-at-field = campo { $name }
import-remedy = Qué hacer:

## Lo que una lectura observó, por código; la frase con los detalles figura debajo, en inglés
finding-akn-no-document = El XML no contiene ningún documento de Akoma Ntoso.
finding-akn-no-document-remedy = Aporte un archivo cuyo elemento raíz sea akomaNtoso y que contenga act, bill, judgment o doc.
finding-archive-broken = El archivo comprimido, o uno de sus archivos, no se puede descomprimir.
finding-archive-broken-remedy = Comprima el archivo de nuevo, o vuelva a obtenerlo.
finding-archive-encrypted = Un archivo del paquete está protegido con contraseña.
finding-archive-encrypted-remedy = Comprima el archivo sin contraseña.
finding-archive-link = Una entrada del paquete no es un archivo, sino un enlace, un dispositivo o una tubería, que podría llevar fuera del paquete.
finding-archive-link-remedy = Comprima el archivo mismo.
finding-archive-name = El nombre de un archivo del paquete no se puede usar tal como está.
finding-archive-name-remedy = Compruebe de dónde procede el paquete y comprima el archivo con un nombre sencillo.
finding-archive-too-deep = Un paquete está dentro de demasiados otros y no se abrió.
finding-archive-too-deep-remedy = Extraiga el paquete interior e impórtelo por separado.
finding-archive-too-many = El paquete contiene demasiados archivos; el resto se dejó fuera.
finding-archive-too-many-remedy = Reparta los archivos en varios paquetes.
finding-archive-twice = El paquete contiene dos archivos con el mismo nombre.
finding-archive-twice-remedy = Cambie el nombre de uno de ellos.
finding-cannot-open = El archivo no se puede abrir.
finding-cannot-open-remedy = Compruebe la ruta y sus permisos.
finding-column-unknown = Una columna de la tabla es desconocida y no se tuvo en cuenta.
finding-column-unknown-remedy = Cambie el nombre de la columna, o quítela.
finding-concordance-not-usable = Una línea de la tabla de concordancia contiene un dato imposible.
finding-concordance-not-usable-remedy = Corrija el campo indicado.
finding-conflict = El texto no concuerda con el que se conserva y se apartó como borrador.
finding-conflict-remedy = Compare ambos y publique el borrador como versión, o retírelo.
finding-country-told = El Estado se dedujo de las palabras del texto, porque nada más lo nombra.
finding-country-told-remedy = Si es otro, indíquelo con --country o en un manifiesto.
finding-cover-not-checked = En algunas páginas no se pudo comprobar si hay palabras tapadas.
finding-cover-not-checked-remedy = Abra el archivo en un visor, imprímalo en un PDF nuevo e importe ese.
finding-covered-text = Hay palabras bajo recuadros negros; se omitieron del texto, pero quien obtenga el archivo puede leerlas.
finding-covered-text-remedy = Quítelas del propio archivo e impórtelo, o publíquelo si pueden conocerse.
finding-date-converted = Una fecha se convirtió desde otro calendario.
finding-date-converted-remedy = Compárela con el original si el día es importante.
finding-docx-broken = El documento de Word está dañado y no se puede leer hasta el final.
finding-docx-broken-remedy = Ábralo en un procesador de textos y guárdelo de nuevo.
finding-encoding-assumed = El texto no indica su codificación y se supuso una.
finding-encoding-assumed-remedy = Revise las letras acentuadas y convierta el archivo a UTF-8 si están mal.
finding-encoding-broken = Algunos bytes no corresponden a ninguna letra de la codificación y se sustituyeron por una marca.
finding-encoding-broken-remedy = Convierta el archivo a UTF-8 a partir del original.
finding-epub-broken = El libro electrónico no se puede leer.
finding-epub-broken-remedy = Abra el libro en el programa que lo creó y guárdelo de nuevo.
finding-epub-page-missing = Falta una página del libro electrónico.
finding-epub-page-missing-remedy = Vuelva a obtener el libro.
finding-file-missing = El manifiesto nombra un archivo que no está.
finding-file-missing-remedy = Añada el archivo o quite su línea del manifiesto.
finding-file-properties = Las propiedades del archivo, que se entregan con él, nombran a una persona.
finding-file-properties-remedy = Si nadie debe saberlo, quite las propiedades del archivo e impórtelo así.
finding-file-too-large = El archivo supera el tamaño permitido.
finding-file-too-large-remedy = Divida el archivo, o aumente el límite.
finding-format-not-read-yet = El formato del archivo es conocido, pero no se lee.
finding-format-not-read-yet-remedy = Convierta el texto a Akoma Ntoso, DOCX, PDF, HTML o Markdown.
finding-format-unknown = El archivo está vacío o en un formato que no contiene texto.
finding-format-unknown-remedy = Aporte el texto en DOCX, PDF, HTML, Markdown o texto sin formato.
finding-frame-left-out = Se omitieron los menús y botones que rodean el texto.
finding-frame-left-out-remedy = Compare con el original si faltan palabras de la ley.
finding-held-already = Ya se conserva un archivo con el mismo contenido, por lo que no se leyó de nuevo.
finding-held-already-remedy = Nada.
finding-held-back = El registro quedó como borrador: el archivo contiene palabras que sus páginas no muestran, y los lectores recibirían el archivo con el texto.
finding-held-back-remedy = Importe un archivo sin ellas, o publique el borrador si todos pueden leerlas.
finding-hidden-text = Hay palabras ocultas en el archivo; se omitieron del texto, pero quien obtenga el archivo puede leerlas.
finding-hidden-text-remedy = Quítelas del archivo e importe el resultado.
finding-identifiers-disagree = Los identificadores pertenecen a varios registros distintos.
finding-identifiers-disagree-remedy = Corrija los identificadores, o fusione los registros.
finding-images-left-out = Se omitieron imágenes, porque un texto solo contiene palabras.
finding-images-left-out-remedy = Consulte el original, que se conserva tal como llegó.
finding-json-broken = El JSON no se puede leer.
finding-json-broken-remedy = Corrija la línea, o quítela.
finding-json-too-many-values = El JSON contiene demasiados valores.
finding-json-too-many-values-remedy = Divida el archivo en partes.
finding-json-unknown = El JSON no es una ley con sus disposiciones ni una resolución de una forma conocida.
finding-json-unknown-remedy = Aporte una ley como objeto con title y provisions, o registros en JSON Lines.
finding-kind-told = El tipo del texto se dedujo de sus palabras, porque nada más lo indica.
finding-kind-told-remedy = Si es otro, indíquelo con --kind o en un manifiesto.
finding-language-told = La página dice estar en otro idioma que el de sus palabras, como ocurre en sitios en varios idiomas.
finding-language-told-remedy = Si es otro, indique el idioma con --language o en un manifiesto.
finding-language-unknown = No se pudo determinar el idioma del texto.
finding-language-unknown-remedy = Indíquelo en un manifiesto, o con --language.
finding-languages-apart = El archivo contiene el texto en un idioma tras otro, y cada uno pasó a ser un texto propio.
finding-languages-apart-remedy = Compare con el original dónde empieza cada uno.
finding-machine-text = El texto es obra de una máquina: un programa dedujo sus letras o el orden de estas.
finding-machine-text-remedy = Compárelo con el original antes de citarlo, o importe otro formato.
finding-maker-found = El órgano que dictó el texto se tomó de su fórmula de promulgación.
finding-maker-found-remedy = Corrija el registro si esas palabras significan otra cosa.
finding-manifest-field = Un campo del manifiesto tiene un valor ilegible.
finding-manifest-field-remedy = Corrija el valor; docs/how-to/import.md enumera los campos.
finding-manifest-line = Una línea del manifiesto no se puede leer.
finding-manifest-line-remedy = Corrija la línea; docs/how-to/import.md enumera los campos.
finding-nested-too-deep = Los elementos de la página están anidados a demasiada profundidad.
finding-nested-too-deep-remedy = Guarde de nuevo la página desde un navegador, o aporte el texto sin formato.
finding-no-provisions = No se reconoció ninguna disposición; el texto se conserva en párrafos.
finding-no-provisions-remedy = Revise la estructura en el original, o aporte el texto en Akoma Ntoso.
finding-no-text = El archivo no contiene palabras legibles; se conserva y se ofrece, pero no se puede buscar en él.
finding-no-text-remedy = Aporte el texto en una forma legible: reconocido (OCR) o guardado de nuevo como DOCX, PDF o página web con su texto.
finding-not-a-flow = La página contiene una ley con disposiciones donde solo se esperaban párrafos.
finding-not-a-flow-remedy = Importe la página por separado.
finding-not-a-law = El archivo no se lee como una ley.
finding-not-a-law-remedy = Aporte el texto de una ley o de un proyecto con sus números de artículo.
finding-not-records = El archivo no contiene registros en una forma conocida.
finding-not-records-remedy = Aporte registros como los da la API, o el texto en Akoma Ntoso, HTML o Markdown.
finding-odt-broken = El archivo OpenDocument no se puede leer.
finding-odt-broken-remedy = Abra el documento en el programa que lo creó y guárdelo de nuevo.
finding-one-of-several = El archivo contiene varios textos; solo se analiza el más largo en el idioma pedido.
finding-one-of-several-remedy = Indique otro idioma, o aporte el texto en un archivo aparte.
finding-pdf-broken = El PDF no se puede leer.
finding-pdf-broken-remedy = Ábralo en un visor e imprímalo en un PDF nuevo, o aporte el texto en otro formato.
finding-pdf-no-text = Hay páginas del PDF que son imágenes sin capa de texto; se conservan y se ofrecen, pero no se puede buscar en ellas.
finding-pdf-no-text-remedy = Reconozca el texto (OCR) e importe el resultado.
finding-pdf-pages-lost = Algunas páginas del PDF no se pudieron leer y se omitieron.
finding-pdf-pages-lost-remedy = Abra el archivo en un visor e imprímalo en un PDF nuevo, o aporte el texto en otro formato.
finding-pdf-without-walls = Los PDF se leen sin aislamiento: un archivo hecho para dañar podría detener este programa o alcanzar los archivos y la red.
finding-pdf-without-walls-remedy = Instale bubblewrap, permita los espacios de nombres y ponga el programa donde todo usuario pueda ejecutarlo, por ejemplo en /usr/local/bin.
finding-persons-named = Hay nombres que parecen de personas físicas y se dejaron como están.
finding-persons-named-remedy = Si la norma exige seudónimos, importe un texto que los tenga.
finding-program-failed = Se pidió a otro programa que leyera el archivo y no lo hizo; se leyó de otro modo.
finding-program-failed-remedy = Nada, salvo que el resultado no sea suficiente.
finding-provision-empty = Algunas disposiciones no tienen texto.
finding-provision-empty-remedy = Consulte la fuente y añada el texto o quite la disposición.
finding-reader-fault = El programa falló con este archivo; el error es suyo.
finding-reader-fault-remedy = Comuníquelo junto con el archivo, si puede compartirse.
finding-recognised-text = Un programa reconoció páginas sin capa de texto.
finding-recognised-text-remedy = Texto de máquina, requiere revisión: compárelo con el original antes de citarlo.
finding-record-not-readable = Una línea del archivo no es un registro legible.
finding-record-not-readable-remedy = Corrija la línea, o quítela.
finding-remarks = El archivo contiene comentarios; se omitieron del texto.
finding-remarks-remedy = Quítelos del archivo e importe el resultado.
finding-short-title-found = Se tomó un título breve de las palabras del texto.
finding-short-title-found-remedy = Corrija el registro si esas palabras significan otra cosa.
finding-status-unknown = El estado de la ley no es ninguno conocido y se omitió.
finding-status-unknown-remedy = Indique el estado a mano en el registro.
finding-too-deep = El XML está anidado a demasiada profundidad.
finding-too-deep-remedy = Divida el documento, o aumente el límite.
finding-too-large = El archivo tiene más bytes de los que se leen.
finding-too-large-remedy = Divida el archivo en partes, o aumente el límite.
finding-too-long = El XML es más largo de lo que se lee.
finding-too-long-remedy = Divida el documento, o aumente el límite.
finding-too-many-records = El archivo contiene más registros de los que se leen; el resto se dejó fuera.
finding-too-many-records-remedy = Divida el archivo en partes.
finding-took-too-long = La lectura del archivo llevó demasiado tiempo y el resto se dejó fuera.
finding-took-too-long-remedy = Compruebe que el archivo no esté dañado, o divídalo en partes.
finding-tracked-changes = El archivo aún contiene cambios controlados; el texto se leyó como si todos estuvieran aceptados.
finding-tracked-changes-remedy = Acéptelos o rechácelos en un procesador de textos e importe el resultado.
finding-unapplied-redaction = Hay palabras marcadas para ser tachadas que siguen ahí; se omitieron del texto, pero quien obtenga el archivo puede leerlas.
finding-unapplied-redaction-remedy = Quítelas del propio archivo e impórtelo, o publíquelo si pueden conocerse.
finding-unknown-instrument = Ningún tratado ni ley modelo tiene la clave solicitada.
finding-unknown-instrument-remedy = Elija uno de los tratados o leyes modelo disponibles.
finding-unpacks-too-large = El archivo descomprimido supera lo que permite su tamaño; el resto se dejó fuera.
finding-unpacks-too-large-remedy = Compruebe de dónde procede el archivo; parece un ataque.
finding-xml-entity = El XML usa una entidad que no es propia de XML.
finding-xml-entity-remedy = Escriba el carácter mismo; solo se leen las cinco entidades de XML.
finding-xml-mended = El XML no está bien formado y se leyó como lo harían los navegadores.
finding-xml-mended-remedy = Compare el texto con el original, que se conserva tal como llegó.
finding-xml-no-root = El XML no contiene ningún elemento.
finding-xml-no-root-remedy = Aporte un documento XML completo, del primer elemento al último.
finding-xml-not-well-formed = El XML no está bien formado.
finding-xml-not-well-formed-remedy = Corrija el XML en la línea indicada.

## What can go wrong
error-not-found-title = Esta página no existe
error-not-found = No hay nada en esta dirección. Puede que contenga un error de escritura.
error-withdrawn-title = Esta ficha fue retirada
error-withdrawn = Aquí había una ficha. Fue retirada.
error-ended-title = Aquí no se guarda ningún análisis
error-ended = Puede que haya terminado a los 30 días, que lo haya borrado quien lo tenía, o que la dirección contenga un error de escritura.
error-unknown-parameter-title = Parámetro desconocido
error-unknown-parameter = La dirección tiene un parámetro que aquí no se conoce.
error-bad-value-title = Valor imposible
error-bad-value = Un parámetro de la dirección no contiene lo que debe.
error-query-title = No se puede buscar esto
error-query = No se pueden leer las palabras de la búsqueda.
error-no-such-method-title = No de esta manera
error-no-such-method = No se puede consultar esta dirección de esa manera.
error-other-site-title = No desde otro sitio
error-other-site = El formulario fue enviado desde la página de otro sitio. Ábralo aquí y envíelo de nuevo.
error-foreign-name-title = No con este nombre
error-foreign-name = Esta página es para quienes operan el sitio y no se sirve con el nombre por el que se pidió. Ábrala por la dirección de la máquina.
error-bad-form-title = Este formulario no se puede leer
error-bad-form = Lo que se envió no es un formulario con un archivo o un texto.
error-nothing-given-title = No hay nada que leer
error-nothing-given = Elija un archivo o pegue un texto con sus números de artículo.
error-too-large-title = Es demasiado grande
error-too-large = Lo entregado tiene más bytes de los que se leen. Entregue solo el texto de la ley.
error-not-a-law-title = Esto no se lee como una ley
error-not-a-law = El texto no se lee como una ley. Dé una ley o un proyecto de ley, con sus números de artículo.
error-no-program-title = Falta un programa aquí
error-no-program = Esta forma requiere LibreOffice, que no está instalado en este servidor. Tome el documento de Word o imprima la página.
error-busy-title = Demasiados a la vez
error-busy = Otros están entregando textos ahora. Inténtelo de nuevo en un minuto.
error-took-too-long-title = Esto tarda demasiado
error-took-too-long = El texto no pudo leerse en el tiempo que tiene una solicitud: su lectura es larga, como la de los documentos escaneados, u otros están entregando textos ahora. Inténtelo de nuevo en un minuto, o entréguelo como DOCX o como PDF con capa de texto.
error-house-title = Algo falló aquí
error-house = El fallo es nuestro y ha quedado anotado. Vuelva a intentarlo dentro de un rato.
error-too-many = Sus peticiones llegan más deprisa de lo que este servidor puede responder. Espere un minuto.
error-next-home = Ir a la página de inicio
error-next-search = Buscar
error-next-query-help = Ver cómo buscar
error-next-without = Lo mismo sin «{ $name }»

## More facts and notices
fact-channel = Medios de contacto
fact-charges = Cargos
fact-cooperation = Cooperación utilizada
fact-evidence = Pruebas utilizadas
fact-field = Ámbito
fact-instrument-type = Tipo
fact-iso = Códigos ISO
fact-judges = Composición del tribunal
fact-law-type = Tipo
fact-lesson-sort = Tipo
fact-official-page = Página oficial
fact-organisation-type = Tipo
fact-parties = Partes
fact-proceedings = Actuaciones
fact-region = Región
fact-sentence = Pena
fact-verdict = Veredicto
fact-disposition = Fallo
disposition-place = leerlo en su lugar
disposition-by-machine = localizado por la máquina
fact-website = Sitio web
notice-changed-since = Modificada después: el texto conservado es del { $version } y la última modificación conocida es del { $date }:
notice-outstanding = { PLURAL($count) ->
    [one] El editor señala { $count } norma cuyas modificaciones aún no figuran en este texto:
    [many] El editor señala { $count } de normas cuyas modificaciones aún no figuran en este texto:
   *[other] El editor señala { $count } normas cuyas modificaciones aún no figuran en este texto:
}
notice-older-version = Esta es una versión anterior. La última que se tiene es de { $name }.
notice-not-standing = Esta es una versión anterior. También se tiene el texto vigente.
on-day-label = El derecho en una fecha
on-day-button = Mostrar
on-day-version = El derecho a { $date }, según los textos disponibles: texto de { $version }.
on-day-none = No se tiene ningún texto de esta ley en esa fecha: { $name }.
on-day-not-yet = En esa fecha la ley aún no estaba en vigor. Entrada en vigor: { $name }.
on-day-no-longer = En esa fecha la ley ya no estaba en vigor. Derogación: { $name }.
on-day-changed = Antes de esa fecha la modificó un acto que este texto quizá aún no recoge. Fecha del cambio: { $name }.
