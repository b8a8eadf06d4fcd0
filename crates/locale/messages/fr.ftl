# Les messages du site en français. Les dates et les noms arrivent sans article : les phrases s’accordent sans eux.

## The frame of every page
site-name = Lexarium
site-motto = Lois, affaires et enseignements sur la cybercriminalité
skip-to-content = Aller au contenu
nav-main = Navigation principale
nav-more = Autres pages
nav-languages = Langue
nav-search = Recherche
nav-laws = Lois
nav-cases = Affaires
nav-lessons = Enseignements
nav-strategies = Stratégies
nav-treaties = Traités
nav-topics = Thèmes
nav-countries = Pays
nav-analyse = Analyser
nav-publications = Publications
nav-authorities = Autorités
nav-courts = Juridictions
nav-organisations = Organisations
nav-about = À propos
nav-api = Données et API
footer-note = Ni cookies ni traceurs. Chaque fait indique sa source ; chaque suggestion est signalée comme telle.
footer-operator = Site tenu par { $name }.
and-more = { PLURAL($count) ->
    [one] et { $count } autre
    [many] et { $count } d’autres
   *[other] et { $count } autres
}
changed = Modifié le
copy = Copier
copied = Copié
source = Source
sample = Exemple
suggested = Suggestion
untitled = Sans titre
on-this-page = Sur cette page

## Home
home-heading = Trouver ce que dit la loi sur la cybercriminalité
home-search-hint = Mots, « expressions », numéros d’articles, thèmes dans toutes les langues.
home-empty = Il n’y a encore rien ici. Importez des lois avec « lexarium import » ou chargez le catalogue de départ avec « lexarium catalogue ».
coverage-title = Ce que contient le site
new-title = Nouveautés
map-title = Lois par pays
map-heading = Le monde
map-alt = Carte du monde colorée selon le nombre de lois conservées pour chaque pays ; la liste ci-dessous donne les mêmes chiffres
map-countries = { PLURAL($count) ->
    [one] { $count } pays a au moins une loi ici.
    [many] { $count } de pays ont au moins une loi ici.
   *[other] { $count } pays ont au moins une loi ici.
}
map-all-countries = Tous les pays
count-law-long = { PLURAL($count) ->
    [0] aucune loi
    [one] { $count } loi
    [many] { $count } de lois
   *[other] { $count } lois
}
count-topic-long = { PLURAL($count) ->
    [one] { $count } thème
    [many] { $count } de thèmes
   *[other] { $count } thèmes
}
count-law = { PLURAL($count) ->
    [one] loi
    [many] de lois
   *[other] lois
}
count-case = { PLURAL($count) ->
    [one] affaire
    [many] d’affaires
   *[other] affaires
}
count-lesson = { PLURAL($count) ->
    [one] enseignement
    [many] d’enseignements
   *[other] enseignements
}
count-strategy = { PLURAL($count) ->
    [one] stratégie
    [many] de stratégies
   *[other] stratégies
}
count-instrument = { PLURAL($count) ->
    [one] traité ou loi type
    [many] de traités et lois types
   *[other] traités et lois types
}
count-concordance = { PLURAL($count) ->
    [one] tableau de concordance
    [many] de tableaux de concordance
   *[other] tableaux de concordance
}
count-publication = { PLURAL($count) ->
    [one] publication
    [many] de publications
   *[other] publications
}
count-authority = { PLURAL($count) ->
    [one] autorité
    [many] d’autorités
   *[other] autorités
}
count-topic = { PLURAL($count) ->
    [one] thème
    [many] de thèmes
   *[other] thèmes
}
count-country = { PLURAL($count) ->
    [one] pays
    [many] de pays
   *[other] pays
}
count-court = { PLURAL($count) ->
    [one] juridiction
    [many] de juridictions
   *[other] juridictions
}
count-organisation = { PLURAL($count) ->
    [one] organisation
    [many] d’organisations
   *[other] organisations
}

## Search
search-label = Chercher dans les lois, les affaires et les enseignements
search-placeholder = accès illégal, article 323-1, « système informatique »
search-button = Chercher
search-help = Comment chercher
search-title = Recherche
search-title-for = Recherche : { $name }
search-results = Résultats
search-total = { PLURAL($count) ->
    [0] Aucun résultat
    [one] { $count } fiche
    [many] { $count } de fiches
   *[other] { $count } fiches
}
search-more-provisions = { PLURAL($count) ->
    [one] { $count } autre disposition correspond
    [many] { $count } d’autres dispositions correspondent
   *[other] { $count } autres dispositions correspondent
}
search-none = Aucun résultat
search-none-next = Vous pouvez :
search-without-filters = chercher sans les filtres
search-any-word = chercher l’un quelconque des mots
search-by-topic = chercher par thème
search-by-country = chercher par pays
did-you-mean = Vouliez-vous dire
expansion = Également affichées, dans toutes les langues, les dispositions sur
expansion-remove = ne pas les inclure
expansion-add = Afficher aussi les dispositions sur les thèmes nommés, dans toutes les langues
facets-title = Affiner
filters-chosen = Filtres appliqués
filter-remove = retirer
filter-any = indifférent
filter-apply = Afficher
filter-clear = Effacer les filtres
filter-list = Filtrer cette liste
facet-more = plus
facet-kind = Nature
facet-country = Pays
facet-region = Région
facet-topic = Thème
facet-language = Langue
facet-year = Année
facet-status = État du texte
facet-instrument = Traité
facet-from = À partir de
facet-to = Jusqu’à
sort-label = Ordre
sort-relevance = Pertinence
sort-newest = Plus récents d’abord
sort-oldest = Plus anciens d’abord
sort-changed = Dernières modifications d’abord
sort-name = Par nom
sort-added = Par ordre d’arrivée
pager-label = Pages
pager-first = Première page
pager-next = Page suivante
take-away = Télécharger :
query-fault = Cette recherche ne peut être faite :
search-error-too-long = elle compte { $length } caractères ; le maximum est de { $most }.
search-error-too-deep = la parenthèse au caractère { $position } est imbriquée trop profondément ; le maximum est de { $most } niveaux.
search-error-too-many-clauses = elle contient plus de { $most } mots et expressions ; retirez-en.
search-error-phrase-too-long = l’expression au caractère { $position } contient plus de { $most } mots ; raccourcissez-la.
search-error-unbalanced-quote = le guillemet au caractère { $position } n’est pas fermé ; fermez-le ou retirez-le.
search-error-unbalanced-bracket = la parenthèse au caractère { $position } n’a pas de pendant ; ajoutez-le ou retirez-la.
search-error-unknown-field = le champ « { $name } » n’existe pas. Les champs sont { $known }.
search-error-prefix-too-short = « { $prefix }* » est trop court ; écrivez au moins deux lettres avant l’astérisque.
search-error-foreign-cursor = cette page appartient à une autre recherche ; repartez de la première page.

## The query language
query-title = Comment chercher
query-lead = Tous les mots doivent être trouvés, dans n’importe quel ordre. Les mots exacts passent avant leurs autres formes. Les accents et les majuscules ne comptent pas.
query-example = Vous écrivez
query-finds = Vous trouvez
query-words = les dispositions qui contiennent les deux mots, ou d’autres formes de ceux-ci
query-phrase = les mots côte à côte, tels quels
query-or = l’un ou l’autre des mots
query-not = le premier mot, sans le second
query-brackets = les parenthèses regroupent des variantes
query-field = un mot du titre ; aussi country:KEN, kind:case, language:fr, year:2018, status:in-force, topic:…, instrument:…, id:…
query-prefix = tous les mots qui commencent ainsi
query-fuzzy = les mots à une ou deux lettres près, quand l’orthographe est incertaine
query-near = les mots distants de cinq mots au plus

## Kinds of record
kind = Nature
kind-law = Loi
kind-case = Affaire
kind-lesson = Enseignement
kind-strategy = Stratégie
kind-instrument = Traité ou loi type
kind-concordance = Tableau de concordance
kind-publication = Publication
kind-authority = Autorité
kind-topic = Thème
kind-country = Pays
kind-court = Juridiction
kind-organisation = Organisation
plural-law = Lois
plural-case = Affaires
plural-lesson = Enseignements
plural-strategy = Stratégies
plural-instrument = Traités et lois types
plural-concordance = Tableaux de concordance
plural-publication = Publications
plural-authority = Autorités
plural-topic = Thèmes
plural-country = Pays
plural-court = Juridictions
plural-organisation = Organisations
list-law = Lois, codes, décrets et projets de loi, avec leurs dispositions lorsque le texte est conservé.
list-case = Ce que les juridictions ont décidé : faits, chefs d’accusation, verdicts, peines, et le texte lorsqu’il est conservé.
list-lesson = Enseignements tirés et bonnes pratiques des enquêtes, des poursuites et de la coopération.
list-strategy = Stratégies et politiques nationales et régionales.
list-instrument = Traités, protocoles, lois types et directives, avec leurs parties.
list-concordance = Ce que les sources disent du droit d’un État et d’un traité, article par article.
list-publication = Études, manuels et supports de formation.
list-authority = Autorités compétentes et points de contact, joignables à toute heure lorsqu’il en est ainsi déclaré.
list-topic = Infractions, pouvoirs, coopération, preuves et garanties.
list-country = États et territoires, et organisations qui font le droit.
list-court = Juridictions qui ont rendu les décisions conservées ici.
list-organisation = Organisations qui font, conservent ou enseignent le droit de la cybercriminalité.
list-search = Chercher dans cette liste
list-total = { PLURAL($count) ->
    [0] Rien dans cette liste
    [one] { $count } fiche
    [many] { $count } de fiches
   *[other] { $count } fiches
}
list-none = Rien ne correspond à ces filtres.
list-all = { PLURAL($count) ->
    [one] Tout afficher ({ $count })
    [many] Tout afficher ({ $count })
   *[other] Tout afficher ({ $count })
}

## Status and standing
status-bill = Projet de loi
status-in-force = En vigueur
status-amended = Modifié
status-repealed = Abrogé
status-unknown = État inconnu
law-type-constitution = Constitution
law-type-code = Code
law-type-act = Loi
law-type-decree = Décret
law-type-regulation = Règlement
law-type-directive = Directive
law-type-order = Arrêté
law-type-bill = Projet de loi
law-type-other = Autre
standing-original = original
standing-official-translation = traduction officielle
standing-unofficial-translation = traduction non officielle
standing-machine-translation = traduction automatique
notice-official-translation = Ceci est une traduction officielle. C’est l’original qui fait foi.
notice-unofficial-translation = Ceci est une traduction non officielle. Seul l’original fait foi.
notice-machine-translation = Ce texte a été traduit par une machine. Ne vous y fiez pas.
notice-sample = Ce texte a été écrit comme exemple. L’État est fictif et rien ici ne décrit la réalité.
notice-review = Une machine a deviné certains caractères de ce texte. Comparez-le à l’original avant de le citer.
notice-review-next = Ouvrir l’original
notice-repealed = Ce texte est abrogé.
notice-repealed-since = Ce texte est abrogé. Date d’abrogation : { $name }.
notice-bill = Ceci est un projet de loi, pas encore une loi.
notice-superseded = Cette fiche a été remplacée par une autre.
notice-no-text = Le texte de cette fiche n’est pas conservé ici.
notice-class-note = Remarque
notice-class-suggested = Prudence
notice-class-repealed = Attention
notice-class-sample = Exemple

## A record beside its text
facts-title = Faits
facts-disagree = Les sources divergent
facts-other-source = Selon une autre source
as-of = état :
known-unknown = inconnu
known-absent = néant
known-withheld = non communiqué
known-not-applicable = sans objet
rank-depositary = dépositaire
rank-official = source officielle
rank-document = le document lui-même
rank-ministry = ministère
rank-organisation = organisation internationale
rank-secondary = source secondaire
rank-press = presse
rank-wiki = wiki ouvert
fact-adopted = Adoption
fact-published = Publication
fact-in-force = Entrée en vigueur
fact-repealed = Abrogation
fact-status = État du texte
fact-number = Numéro
fact-issued-by = Émanant de
fact-place = Lieu
fact-opened = Ouverture à la signature
fact-depositary = Dépositaire
fact-court = Juridiction
fact-citation = Référence
fact-decided = Date de la décision
fact-keywords = Mots clefs
fact-languages = Langues
fact-official-languages = Langues officielles
fact-legal-tradition = Tradition juridique
fact-legal-basis = Base légale
fact-functions = Fonctions
fact-level = Degré
fact-seat = Siège
fact-acronym = Sigle
fact-authors = Auteurs et autrices
fact-publisher = Éditeur
fact-iati = Identifiant IITA
fact-code = Code
fact-theme = Sujet
fact-until = Valable jusqu’au
fact-recorded = Consigné le
topics-heading = Thèmes
related-title = Fiches liées
link-amends = Modifie
linked-amends = Modifié par
link-repeals = Abroge
linked-repeals = Abrogé par
link-cites = Cite
linked-cites = Cité par
link-implements = Met en œuvre
linked-implements = Mis en œuvre par
link-applies = Applique
linked-applies = Appliqué dans
link-on-appeal-from = En appel de
linked-on-appeal-from = Frappé d’appel dans
link-part-of = Fait partie de
linked-part-of = Parties
link-broader = Plus large
linked-broader = Plus étroit
link-related = Lié à
linked-related = Lié à
link-about = Porte sur
linked-about = Décrit par
link-issued-by = Émane de
linked-issued-by = A produit
link-not-here = non conservé ici
from-provision = depuis { $name }
to-provision = vers { $name }
original-title = Fichiers d’origine
received = reçu le
data-title = Données
other-names = Autres noms :
sources-title = Sources
history-title = Historique
revision = révision { $name }
scheme-frbr = Adresse Akoma Ntoso
scheme-eli = ELI
scheme-ecli = ECLI
scheme-neutral = Référence neutre
scheme-un-symbol = Cote ONU
scheme-unodc = Numéro ONUDC
scheme-iati = IITA
scheme-doi = DOI
scheme-url = Adresse Web
scheme-dataset = Catalogue
scheme-path = Fichier
scheme-file = Empreinte du fichier
cite-title = Citer
cite-permanent = Adresse permanente

## The acts that changed a law, and the laws that an act changes
amended-by-count = Actes modificatifs ({ $count })
amended-last = Dernière modification connue :
amended-note = D’après les textes conservés ici et leurs éditeurs ; des actes plus récents peuvent manquer.
amended-unnamed = Un acte que la source ne nomme pas
amended-outstanding = pas encore dans le texte
amended-all = tous les actes modificatifs
amends-count = Lois que cet acte modifie ({ $count })

## Ce qu’un texte cite et ce qui le cite
cites-count = { PLURAL($count) ->
    [one] Cite { $count } source
    [many] Cite { $count } de sources
   *[other] Cite { $count } sources
}
cited-by-count = { PLURAL($count) ->
    [one] Cité par { $count } fiche
    [many] Cité par { $count } de fiches
   *[other] Cité par { $count } fiches
}
cited-provision-by = { PLURAL($count) ->
    [one] { $count } fiche cite cette disposition
    [many] { $count } de fiches citent cette disposition
   *[other] { $count } fiches citent cette disposition
}
cited-places = { PLURAL($count) ->
    [one] à { $count } endroit
    [many] à { $count } d’endroits
   *[other] à { $count } endroits
}
cited-all = { PLURAL($count) ->
    [one] { $count } en données (JSON)
    [many] Les { $count } en données (JSON)
   *[other] Les { $count } en données (JSON)
}
cited-show = Afficher la liste

## The reader
text-title = Texte
text-hash = SHA-256 du texte structuré
contents-title = Table des matières
reader-languages = Langues
reader-versions = Versions
reader-parts = Parties du texte
reader-beside = côte à côte
reader-alone = seul
reader-not-in-this = Absent dans cette langue.
reader-table = Tableau
reader-neighbour-parts = Parties précédente et suivante
reader-previous-part = Partie précédente
reader-next-part = Partie suivante
version-latest = la plus récente
version-earlier = version antérieure :
version-standing = texte en vigueur
provision = Disposition
provision-topics = Thèmes de cette disposition
provision-treaties = Articles de traités
provision-elsewhere = Le même sujet dans d’autres États
provision-in-text = Dans le texte intégral
provision-place = Place de la disposition
provision-neighbours = Dispositions précédente et suivante
provision-previous = Précédente :
provision-next = Suivante :
compare-title = { $name } : ce qui a changé
compare-heading = Ce qui a changé
compare-with-before = ce qui a changé
compare-from = De
compare-to = À
compare-button = Comparer
compare-changed = { PLURAL($count) ->
    [one] { $count } disposition modifiée
    [many] { $count } de dispositions modifiées
   *[other] { $count } dispositions modifiées
}
compare-added = { PLURAL($count) ->
    [one] { $count } ajoutée
    [many] { $count } d’ajoutées
   *[other] { $count } ajoutées
}
compare-removed = { PLURAL($count) ->
    [one] { $count } supprimée
    [many] { $count } de supprimées
   *[other] { $count } supprimées
}
compare-same = { PLURAL($count) ->
    [one] { $count } inchangée
    [many] { $count } d’inchangées
   *[other] { $count } inchangées
}
compare-none = Les deux versions disent la même chose.
compare-inserted = inséré :
compare-deleted = supprimé :
change-changed = modifiée
change-added = ajoutée
change-removed = supprimée

## Case, lesson, treaty
case-facts = Faits de l’affaire
case-significance = Portée de la décision
case-proceedings = Procédure
case-instance = Instance
case-date = Date
case-outcome = Issue
case-parties = Parties
case-role = Qualité
case-party = Partie
case-judges = Composition de la juridiction
case-charges = Chefs d’accusation
case-charge = Chef d’accusation
case-provision = Disposition
case-verdict = Verdict
case-sentence = Peine
case-cooperation = Coopération utilisée
case-evidence = Preuves utilisées
verdict-guilty = Culpabilité
verdict-partly-guilty = Culpabilité partielle
verdict-not-guilty = Relaxe ou acquittement
verdict-dismissed = Rejet
verdict-remitted = Renvoi
sentence-imprisonment = { PLURAL($count) ->
    [one] { $count } mois d’emprisonnement
    [many] { $count } de mois d’emprisonnement
   *[other] { $count } mois d’emprisonnement
}
sentence-imprisonment-suspended = { PLURAL($count) ->
    [one] { $count } mois d’emprisonnement avec sursis
    [many] { $count } de mois d’emprisonnement avec sursis
   *[other] { $count } mois d’emprisonnement avec sursis
}
sentence-fine = Amende : { $name }
sentence-confiscation = Confiscation
sentence-compensation = Dommages-intérêts : { $name }
lesson-learned = Enseignement tiré
lesson-good-practice = Bonne pratique
lesson-context = Contexte
lesson-done = Ce qui a été fait
lesson-outcome = Ce qu’il en est résulté
lesson-conditions = Ce qu’il faut pour le refaire
lesson-evidence = Éléments à l’appui
articles-title = Articles
article-number = Article
article-label = Objet
article-unchecked = non comparé au texte officiel
chapter = chapitre { $name }
treaty-provisions = Dispositions nationales au titre de ce traité
parties-title = Parties
parties-bound = { PLURAL($count) ->
    [one] { $count } partie est liée.
    [many] { $count } de parties sont liées.
   *[other] { $count } parties sont liées.
}
parties-signed = { PLURAL($count) ->
    [0] Aucun autre signataire.
    [one] { $count } autre signataire.
    [many] { $count } d’autres signataires.
   *[other] { $count } autres signataires.
}
party-name = Partie
party-status = Statut
party-signature = Signature
party-ratification = Ratification ou adhésion
party-in-force = Entrée en vigueur
party-remarks = Remarques
party-reservations = { PLURAL($count) ->
    [one] { $count } réserve ou déclaration
    [many] { $count } de réserves et déclarations
   *[other] { $count } réserves et déclarations
}
participation-invited = Invitation
participation-signed = Signature
participation-ratified = Ratification
participation-acceded = Adhésion
participation-accepted = Acceptation
participation-approved = Approbation
participation-party = Partie
participation-withdrawn = Retrait
instrument-type-treaty = Traité
instrument-type-directive = Directive
instrument-type-protocol = Protocole
instrument-type-model-law = Loi type
instrument-type-other = Instrument

## Laws and treaties, article by article
matrix-link = Matrice de tous les États
matrix-title = { $name } et tous les États
matrix-lead = Comment le droit de chaque État répond à chaque article. Chaque signe mène aux dispositions et à qui le dit.
matrix-legend = Sens des signes
matrix-group = Articles sur
matrix-basis = Qui le dit
matrix-none = Aucun État ne répond à ces filtres.
matrix-total = { PLURAL($count) ->
    [0] Aucun État
    [one] { $count } État
    [many] { $count } d’États
   *[other] { $count } États
}
matrix-unknown = { PLURAL($count) ->
    [one] Montrer aussi { $count } État dont rien n’est connu
    [many] Montrer aussi { $count } d’États dont rien n’est connu
   *[other] Montrer aussi { $count } États dont rien n’est connu
}
matrix-known-only = Seulement les États dont on sait quelque chose
matrix-states-curated = États avec une source
matrix-states-suggested = États avec une simple suggestion
matrix-fine = Une suggestion vient de mots du texte et n’entre dans aucun autre nombre. Qu’une loi soit citée dit qu’elle répond à l’article, non jusqu’où elle va.
basis-curated = Sources
basis-suggested = Suggestions
standing-party = Partie
standing-signatory = Signataire ou invité
standing-neither = Ni l’un ni l’autre
mark-full = Complet
mark-full-sign = C
mark-partial = Partiel
mark-partial-sign = P
mark-none = Non prévu
mark-none-sign = N
mark-named = Loi citée, non évaluée
mark-named-sign = L
mark-suggested = Seulement suggéré
mark-suggested-sign = S
mark-not-assessed = Non évalué
mark-not-assessed-sign = –
element-act = acte
element-object = objet
element-intent = intention
element-without-right = sans droit
element-aggravation = aggravation
element-penalty-range = échelle des peines
ground-stated = La source nomme l’article
ground-offence-name = La source la range sous le nom que lui donne le traité
ground-heading = La source la range sous un intitulé du traité
ground-comparative-report = D’une comparaison de plusieurs États
ground-negative = La source dit qu’il n’y a pas de disposition
entry-covered = Couvert : { $name }
entry-missing = Manque : { $name }
entry-block = citées ensemble pour plusieurs articles
entry-rejected = Refusé par un rédacteur
entry-reviewed = Vérifié par { $name }
entry-reviewed-on = Vérifié par { $name } le { $date }
entry-sheet = Tableau
suggestion-words = Mots trouvés :
suggestion-referred = Sujet repris de ce à quoi la disposition renvoie :
suggestions-more = { PLURAL($count) ->
    [one] { $count } autre suggestion
    [many] { $count } d’autres suggestions
   *[other] { $count } autres suggestions
}
tie-article = { $name }, article { $number }
article-title = { $name }, article { $number }
article-states = tous les États
article-map-alt = Carte du monde selon la réponse de chaque État à l’article ; la liste ci-dessous dit la même chose
article-neighbours = Articles précédent et suivant
article-previous = Article { $name }
article-next = Article { $name }
article-group-offence = Infractions
article-group-liability = Responsabilité et sanctions
article-group-procedural-power = Pouvoirs de procédure
article-group-jurisdiction = Compétence
article-group-safeguards = Garanties
article-group-electronic-evidence = Preuve électronique
article-group-victim-protection = Victimes et témoins
article-group-international-cooperation = Coopération internationale
article-group-prevention = Prévention
article-group-technical-assistance = Assistance technique
article-group-general = Généralités
profile-link = Son droit face aux traités, lacunes d’abord
profile-title = { $name } : droit et traités
profile-lead = Les lacunes d’abord, chacune avec ce qu’ont fait d’autres dans la région.
profile-printed = État au
profile-instruments = Tous les traités
profile-total = { PLURAL($count) ->
    [0] Aucun article
    [one] { $count } article
    [many] { $count } d’articles
   *[other] { $count } articles
}
profile-region-matrix = La région dans la matrice
profile-others = Dans la région :
profile-region = { PLURAL($count) ->
    [one] { $count } État de la région
    [many] { $count } d’États de la région
   *[other] { $count } États de la région
}
sheet-total = { PLURAL($count) ->
    [one] { $count } mention
    [many] { $count } de mentions
   *[other] { $count } mentions
}
sheet-profile = Le profil de l’État

## A draft against treaties
analyse-title = Analyser un projet de loi
analyse-lead = Remettez un projet de loi ou une loi : vous verrez à quels articles d’un traité il répond, lesquels il laisse de côté et comment d’autres États les ont rédigés.
analyse-kept = Ce que vous remettez est lu en mémoire et n’est pas conservé, ni le texte ni le résultat, sauf si vous le demandez.
analyse-file = Fichier
analyse-file-hint = DOCX, PDF, HTML, Akoma Ntoso, ODT, RTF ou texte, au plus { $name }.
analyse-text = Ou le texte lui-même
analyse-text-hint = Collez-le avec ses numéros d’article. Si un fichier est choisi, c’est le fichier qui compte.
analyse-country = État dont c’est la loi
analyse-language = Langue du texte
analyse-instrument-usual = les traités habituels
analyse-instrument-hint = Si aucun traité n’est choisi, le texte est confronté à ceux auxquels l’État est partie, sinon à la Convention de Budapest et à la Convention des Nations Unies.
analyse-country-usual = non précisé
analyse-language-usual = reconnue dans le texte
analyse-show = Afficher le résultat
analyse-docx = En document Word
analyse-pdf = En PDF
analyse-no-pdf = Pour un PDF, imprimez en PDF la page du résultat ou le document Word. L’exploitant du site peut le proposer ici en installant LibreOffice (libreoffice-writer-nogui).
treaty-analyse = Confronter un projet à ce traité
home-analyse = Voyez ce qui manque à un projet de loi et comment d’autres États l’ont rédigé.
analysis-heading = Ce que contient le projet
analysis-title = { $name } : analyse
analysis-contents = Sur cette page
analysis-provisions = { PLURAL($count) ->
    [one] { $count } disposition
    [many] { $count } de dispositions
   *[other] { $count } dispositions
}
analysis-coverage = { $matched } articles trouvés sur { $articles }, { $gaps } non trouvés
analysis-suggestions = Tout cela est suggéré par un programme à partir des mots du texte ; il revient à des personnes d’en juger. Une lacune signifie que les mots n’ont pas été trouvés, non que le droit de l’État est muet : une autre loi peut y pourvoir.
analysis-gaps = Lacunes
analysis-gaps-lead = Articles pour lesquels aucune disposition n’a été trouvée, chacun avec des dispositions d’autres États.
analysis-gaps-none = Une disposition a été trouvée pour chaque article.
analysis-no-others = Aucune loi détenue ici n’est connue pour y répondre.
elsewhere-full = couvert entièrement, selon une source
elsewhere-full-law = sa loi le couvre entièrement
elsewhere-named = cité par une source
analysis-matches = Ce qui a été trouvé
analysis-matches-none = Aucune disposition ne répond à un article de ces traités.
analysis-penalties = Peines
analysis-penalties-lead = En regard, les peines de prison les plus longues d’autres États pour la même infraction, telles qu’elles se lisent dans les lois détenues ici.
analysis-in-draft = Dans le projet
analysis-elsewhere = Dans d’autres États
analysis-definitions = Définitions
analysis-safeguards = Garanties entourant les pouvoirs
analysis-present = Présent
analysis-missing = Absent
analysis-unmatched = Dispositions sans équivalent
analysis-unmatched-lead = Elles ne répondent à aucun article de ces traités.
analysis-unmatched-none = Chaque disposition numérotée répond à un article.
analysis-more = { PLURAL($count) ->
    [one] { $count } de plus se trouve dans le JSON.
    [many] { $count } de plus se trouvent dans le JSON.
   *[other] { $count } de plus se trouvent dans le JSON.
}
analysis-notes = Ce qui a été remarqué à la lecture
analysis-again = De nouveau, ou sous une autre forme
analysis-again-lead = Rien n’a été conservé : un fichier doit être choisi de nouveau ; un texte collé figure encore ici.

kept-wish = Conserver cette analyse 30 jours à une adresse que moi seul connais
kept-wish-hint = Le projet reste ici tel que vous le remettez, et il est supprimé après 30 jours ou quand vous le demandez. Notez l’adresse : elle ne peut pas être retrouvée.
kept-heading = Conservé pour vous
kept-until = Conservé jusqu’au
kept-lead = Quiconque connaît l’adresse de cette page peut l’ouvrir : notez-la et ne la montrez qu’à des personnes de confiance. Le projet est relu à chaque fois, au regard des lois et des traités détenus ici à ce moment.
kept-delete = Supprimer maintenant
kept-deleted-title = L’analyse est supprimée
kept-deleted = Le projet et tout ce qui en était conservé ne sont plus ici.
kept-too-large = Impossible de conserver ceci : le projet est trop volumineux. Emportez le résultat sous forme de document.
kept-full = Impossible de conserver ceci : il n’y a pas de place pour le moment. Emportez le résultat sous forme de document.
term-computer-system = Système informatique
term-electronic-data = Données informatiques ou électroniques
term-service-provider = Fournisseur de services
term-traffic-data = Données relatives au trafic
term-subscriber-information = Données relatives aux abonnés
term-content-data = Données relatives au contenu
safeguard-judicial = Ordonnance ou contrôle d’un juge
safeguard-necessity = Nécessité et proportionnalité
safeguard-duration = Limite de durée
safeguard-confidentiality = Confidentialité
safeguard-rights = Droits de l’homme
penalty-prison = emprisonnement
penalty-prison-to = emprisonnement jusqu’à { $name }
penalty-prison-from = emprisonnement d’au moins { $name }
penalty-prison-from-to = emprisonnement de { $least } à { $most }
penalty-fine = amende
penalty-fine-to = amende jusqu’à { $name }
penalty-fine-from = amende d’au moins { $name }
penalty-fine-from-to = amende de { $least } à { $most }
penalty-life = emprisonnement à perpétuité
penalty-death = peine de mort
penalty-or = ou { $name }
penalty-and = et { $name }
penalty-either = ou { $name }, ou les deux
rate-daily-rate = { PLURAL($count) ->
    [one] { $count } jour-amende
    [many] { $count } jours-amende
   *[other] { $count } jours-amende
}
rate-penalty-unit = { PLURAL($count) ->
    [one] { $count } unité d’amende
    [many] { $count } unités d’amende
   *[other] { $count } unités d’amende
}
rate-base-amount = { PLURAL($count) ->
    [one] { $count } montant de base
    [many] { $count } montants de base
   *[other] { $count } montants de base
}
rate-minimum-wage = { PLURAL($count) ->
    [one] { $count } salaire minimum
    [many] { $count } salaires minimums
   *[other] { $count } salaires minimums
}
range-longest = { $place }, { $states } : de { $least } à { $most }, { $median } au milieu.
range-everywhere = Tous les États détenus ici
range-none = Trop peu de lois sont détenues pour comparer.
range-below = Le projet reste en dessous.
range-within = Le projet est dans cette fourchette.
range-above = Le projet va au-delà.

## Topics
topics-title = Thèmes
topics-lead = Infractions, pouvoirs, coopération, preuves et garanties, chacun avec ses termes dans de nombreuses langues.
topic-title = Thème : { $name }
topic-narrower = Thèmes plus étroits
topic-related = Thèmes liés
topic-labels = Dans d’autres langues
topic-articles = { PLURAL($count) ->
    [one] article { $name }
    [many] articles { $name }
   *[other] articles { $name }
}
topic-treaty-articles = Dans les traités
topic-provisions = Dispositions sur ce thème
topic-none = Aucune disposition sur ce thème n’est encore conservée.
topic-all = Toutes les dispositions sur ce thème
topic-count = { PLURAL($count) ->
    [0] aucune fiche
    [one] { $count } fiche
    [many] { $count } de fiches
   *[other] { $count } fiches
}
topic-group-offence = Infractions
topic-group-power = Pouvoirs
topic-group-cooperation = Coopération
topic-group-evidence = Preuves
topic-group-safeguard = Garanties
topic-group-prevention = Prévention
topic-group-general = Généralités

## States side by side
states-link = Comparer les États
states-title = { $name } : les États côte à côte
states-lead = La disposition de chaque État telle qu’adoptée, avec la traduction disponible ; éléments et peines sont relevés dans le texte par la machine.
states-choose = États à comparer, dix au plus
states-with-provision = Avec une disposition disponible
states-compare = Comparer
states-like = Comparables à
states-like-hint = Ajoute des États de même région, tradition juridique et langue qui ont une disposition.
states-other = Ajouter un autre État
states-empty = Aucun État n’est encore choisi. Choisissez-en ci-dessus.
states-shared = En commun avec { $name } : { $list }
states-region = région
states-remove = Retirer { $name }
states-none = Aucune disposition à ce sujet n’est détenue ici. Cela ne dit pas que l’État n’en a pas.
states-laws = Ses lois ici
states-cut = La disposition continue ; la lire en entier
states-table = Éléments et peines
states-table-note = « Non trouvé » dit qu’aucun des mots connus ne figure dans la disposition. L’élément peut figurer ailleurs dans la loi.
states-state = État
states-not-found = non trouvé
states-not-read = non lu
states-differs = diffère
states-same = identique
states-found-in = Trouvé dans combien d’États
states-of = { $count } sur { $total }
states-differences = En quoi il diffère
states-by-source = nommée par une source
states-more = { PLURAL($count) ->
    [one] { $count } autre disposition
    [many] { $count } d’autres dispositions
   *[other] { $count } autres dispositions
}
difference-only-here = Trouvé ici seulement : { $name }
difference-not-here = Non trouvé ici, mais chez d’autres : { $name }
difference-highest = Le maximum de peine le plus élevé
difference-lowest = Le maximum de peine le plus bas
difference-only-least = Le seul à fixer un minimum
states-csv-law = Loi
states-csv-basis = Fondement
states-csv-address = Adresse
states-taken-from = Extrait de { $name }

## Penalties
penalties-link = Peines dans tous les États
penalties-title = Peines : { $name }
penalties-choose-title = Peines par infraction
penalties-choose = Infraction
penalties-lead = Peines de prison prévues par une disposition de chaque État : celle qu’une source nomme, sinon la plus probable. Une machine les a relevées dans le texte ; les règles générales de la loi ne sont pas appliquées.
penalties-chart = Durées maximales de prison par État ; le tableau ci-dessous dit la même chose
penalties-total = { PLURAL($count) ->
    [0] Aucun État avec une disposition
    [one] { $count } État avec une disposition
    [many] { $count } d’États avec une disposition
   *[other] { $count } États avec une disposition
}
penalties-without = { PLURAL($count) ->
    [one] Dans { $count } d’entre eux aucune peine de prison n’a été relevée
    [many] Dans { $count } d’entre eux aucune peine de prison n’a été relevée
   *[other] Dans { $count } d’entre eux aucune peine de prison n’a été relevée
}
penalties-none = Aucun État n’a ici de disposition à ce sujet
penalties-least = Minimum de prison
penalties-most = Maximum de prison
penalties-fine = Amende
penalties-words = Selon le texte
penalties-provision = Disposition
penalties-not-said = –
penalties-life = perpétuité
penalties-death = mort
penalties-sort-most = par maximum
penalties-sort-least = par minimum
penalties-sort-name = par nom
term-years = { PLURAL($count) ->
    [one] { $count } an
    [many] { $count } d’années
   *[other] { $count } ans
}
term-months = { PLURAL($count) ->
    [one] { $count } mois
    [many] { $count } de mois
   *[other] { $count } mois
}
term-days = { PLURAL($count) ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}
term-and = { $one } { $other }
fine-range = de { $least } à { $most }
fine-up-to = jusqu’à { $name }
fine-from = à partir de { $name }
fine-open = montant non indiqué ici
money-shilling = shillings
money-dollar = dollars
money-pound = livres
money-franc = francs
money-kwacha = kwacha
money-yen-yuan = yens ou yuans
money-dinar = dinars
money-riyal = riyals
money-lira = livres (lira)
money-peso = pesos
money-escudo = escudos
money-colon = colons
unit-category = (catégorie d’amende)
unit-level = (niveau d’amende)
unit-standard-scale = (niveau du barème)
unit-statutory-maximum = (maximum légal)
unit-tax-unit = unités fiscales
unit-quota = parts
unit-currency-point = points monétaires

## A graph of citations
graph-link = Citations en graphe
graph-title = Citations de { $name }
graph-lead = D’un côté ce qui le cite, de l’autre ce qu’il cite ; les plus fréquents d’abord. Les listes ci-dessous disent la même chose et davantage.
graph-works = { PLURAL($count) ->
    [one] Cite { $count } texte
    [many] Cite { $count } de textes
   *[other] Cite { $count } textes
}
graph-alt = Dessin de ce qui cite ce texte et de ce qu’il cite ; les listes ci-dessous disent la même chose
graph-shown = Les { $count } premiers sur { $total } sont dessinés
graph-none = Ce texte ne cite rien qui ait été trouvé, et rien ici ne le cite.
graph-back = Le texte lui-même

## Countries
countries-title = Pays
countries-lead = { PLURAL($count) ->
    [one] { $count } État, territoire ou organisation, avec ce qui est conservé de son droit.
    [many] { $count } d’États, de territoires et d’organisations, avec ce qui est conservé de leur droit.
   *[other] { $count } États, territoires et organisations, avec ce qui est conservé de leur droit.
}
country-title = { $name }
country-search = { $name } : chercher dans tout ce qui est conservé
country-treaties = Traités
country-treaty-since = Depuis
missing-title = Ce qui manque ou a vieilli
missing-law = { $name } : aucune loi sur la cybercriminalité n’est conservée.
missing-text = { PLURAL($count) ->
    [one] { $count } loi n’est connue que de nom ; son texte n’est pas conservé.
    [many] { $count } de lois ne sont connues que de nom ; leurs textes ne sont pas conservés.
   *[other] { $count } lois ne sont connues que de nom ; leurs textes ne sont pas conservés.
}
missing-text-next = Lesquelles
missing-case = Aucune affaire n’est conservée.
missing-strategy = Aucune stratégie n’est conservée.
missing-authority = Aucune autorité compétente n’est indiquée.
missing-treaty = Pas de participation connue ici en tant que partie : { $name }.
missing-treaty-next = Voir le traité
missing-official-language = Aucun texte n’est conservé dans une langue officielle.
stale-law = Le texte le plus récent expose le droit à cette date : { $name }.
stale-law-next = Rechercher des modifications
dead-link = L’adresse enregistrée pour « { $name } » ne mène nulle part depuis le { $date }.
dead-link-next = Voir la fiche
dead-links-more = { PLURAL($count) ->
    [one] Il en va de même de l’adresse de { $count } autre fiche.
    [many] Il en va de même des adresses de { $count } d’autres fiches.
   *[other] Il en va de même des adresses de { $count } autres fiches.
}
missing-law-neighbours = Voir les lois de la région
field-cybercrime = Cybercriminalité
field-data-protection = Protection des données
field-e-transactions = Transactions électroniques
field-consumer-protection = Protection des consommateurs
tradition-civil = Droit romano-germanique
tradition-common = Common law
tradition-islamic = Droit islamique
tradition-customary = Droit coutumier
tradition-mixed = Droit mixte
tradition-religious = Droit religieux
tradition-socialist = Droit socialiste
region-002 = Afrique
region-019 = Amériques
region-142 = Asie
region-150 = Europe
region-009 = Océanie
region-015 = Afrique septentrionale
region-202 = Afrique subsaharienne
region-419 = Amérique latine et Caraïbes
region-021 = Amérique septentrionale
region-143 = Asie centrale
region-030 = Asie orientale
region-035 = Asie du Sud-Est
region-034 = Asie méridionale
region-145 = Asie occidentale
region-151 = Europe orientale
region-154 = Europe septentrionale
region-039 = Europe méridionale
region-155 = Europe occidentale
region-053 = Australie et Nouvelle-Zélande
region-054 = Mélanésie
region-057 = Micronésie
region-061 = Polynésie
region-other = Autres
region-none = Organisations et autres

## Authorities and organisations
channel-closed = sur demande seulement
organisation-type-intergovernmental = Organisation intergouvernementale
organisation-type-regional = Organisation régionale
organisation-type-un = Organisme des Nations Unies
organisation-type-police = Organisation policière
organisation-type-ngo = Société civile
organisation-type-academic = Université ou institut
organisation-type-private = Secteur privé
organisation-type-government = Administration publique
organisation-type-donor = Donateur
organisation-type-network = Réseau
organisation-type-other = Organisation

## About
about-title = À propos de Lexarium
about-what-heading = De quoi il s’agit
about-what = Un répertoire du droit de la cybercriminalité : lois, affaires, enseignements et traités, à lire disposition par disposition. La responsabilité du contenu revient à l’organisme qui tient ce site.
about-facts-heading = D’où viennent les faits
about-facts = Chaque fait indique sa source et la date à laquelle il vaut. Quand les sources divergent, toutes sont montrées ; le dépositaire passe avant le ministère, le ministère avant les autres. Inconnu, néant, non communiqué et sans objet sont des choses différentes, et sont distingués.
about-suggestions-heading = Ce que la machine suggère
about-suggestions = Les thèmes que personne n’a confirmés portent la mention « suggestion ». Une traduction automatique se déclare comme telle. Un texte dont une machine a deviné des caractères le dit, et ne doit pas être cité.
about-citing-heading = Comment citer
about-citing = Chaque fiche et chaque disposition a une adresse permanente. Elle ne se rompt jamais : quand une fiche est déplacée, l’ancienne adresse mène à la nouvelle. Chaque page propose des références dans les styles usuels.
about-privacy-heading = Ce qui est conservé sur les personnes qui lisent
about-privacy = Rien. Ni cookies, ni comptes de lecture, ni journal d’adresses.
about-open-heading = Libre d’emploi et de copie
about-open = Lexarium est un logiciel libre sous licence Apache 2.0. Tout ce qui est montré peut être téléchargé en CSV, JSON, Akoma Ntoso ou texte brut.
about-ledger-heading = Rien ne se perd
about-ledger = Chaque changement est une révision, ajoutée au registre et jamais altérée, prouvée par un arbre de Merkle.
about-revisions = { PLURAL($count) ->
    [one] Le registre compte { $count } révision.
    [many] Le registre compte { $count } de révisions.
   *[other] Le registre compte { $count } révisions.
}

## Data and API
api-title = Données et API
api-lead = Tout ce que les pages montrent est offert aux programmes en JSON, sans clef.
api-calls = Adresses
api-address = Adresse
api-answer = Réponse
api-search = les fiches avec leurs meilleures dispositions, des extraits et des facettes
api-suggest = les noms qui commencent comme la recherche
api-graph = ce qui le cite et ce qu’il cite, œuvre par œuvre
api-compare = les États côte à côte : dispositions, éléments, peines, différences
api-penalties = les peines de prison prévues par les États pour une infraction
api-concordance = ce que disent les sources et suggère la machine sur les lois et les articles de traités
api-analyse = un projet confronté aux traités, remis en fichier ou en texte ; avec des dispositions d’autres États pour chaque lacune
api-records = une liste de fiches
api-record = une fiche entière
api-text = son texte, disposition par disposition
api-countries = les pays, avec le nombre de lois et d’affaires de chacun
api-topics = les thèmes, avec leurs noms dans de nombreuses langues
api-instruments = les traités, lois types et directives
api-openapi = la description de l’API en OpenAPI 3.1
api-id = la page d’une fiche, ou ses données selon le suffixe ou l’en-tête Accept
api-akn = les œuvres, expressions et dispositions par leur adresse Akoma Ntoso
api-parameters = Paramètres d’une recherche
api-parameters-lead = Un paramètre absent de cette liste est refusé. Les valeurs d’un même paramètre, séparées par des virgules ou répétées, sont des variantes.
parameter-q = les mots, dans la langue expliquée sous « Comment chercher »
parameter-kind = natures de fiches
parameter-country = ISO 3166-1 alpha-3
parameter-region = numéros M49 de régions (ONU)
parameter-topic = clefs de thèmes
parameter-language = étiquettes BCP 47
parameter-year = années de la date de la fiche
parameter-status = bill, in-force, amended, repealed
parameter-instrument = clefs de traités
parameter-from = pas avant ce jour, ce mois ou cette année
parameter-to = pas après ce jour, ce mois ou cette année
parameter-sort = relevance, newest, oldest
parameter-limit = fiches par page
parameter-cursor = la valeur « next » de la page précédente
parameter-expand = « none » écarte les dispositions sur les thèmes nommés
api-forms = Formats
api-forms-text = Ajoutez .json, .akn.xml ou .txt à l’adresse permanente d’une fiche. Les listes sont données en CSV à search.csv et records.csv, jusqu’à la dernière ligne.
api-failures = Échecs
api-failures-lead = Un échec est rendu en problem+json selon la RFC 9457. Son type finit par l’un de ces mots.

## Imports, for operators
operators-site = Le site
operators-note = Cette page est destinée aux personnes qui gèrent le site. Elle nomme des fichiers et des brouillons que les lecteurs ne voient pas.
imports-title = Importations
imports-lead = { PLURAL($count) ->
    [one] Ce qu’a fait la dernière importation. { $count } rapport est conservé.
    [many] Ce qu’ont fait les dernières importations ({ $count }), la plus récente d’abord. Les rapports plus anciens ne sont pas conservés.
   *[other] Ce qu’ont fait les { $count } dernières importations, la plus récente d’abord. Les rapports plus anciens ne sont pas conservés.
}
imports-none = Rien n’a encore été importé. Pour importer des fichiers :
imports-one = Numéro
imports-at = Date
imports-source = Fichiers
imports-who = Par
imports-moment = { $date }, { $time } UTC
import-title = Importation { $name }
import-read = Fichiers lus
import-new = Nouveaux
import-updated = Mis à jour
import-unchanged = Inchangés
import-conflicts = Conflits
import-refused = Refusés
import-files-left-out = { PLURAL($count) ->
    [one] { $count } fichier ne figure pas ci-dessous : le rapport était trop long pour être conservé en entier. Le moins important a été écarté.
    [many] { $count } de fichiers ne figurent pas ci-dessous : le rapport était trop long pour être conservé en entier. Le moins important a été écarté.
   *[other] { $count } fichiers ne figurent pas ci-dessous : le rapport était trop long pour être conservé en entier. Le moins important a été écarté.
}
import-show = Quels fichiers
import-show-all = Tous les fichiers
import-show-noticed = Fichiers avec avertissements ou refus
import-show-refused = Fichiers avec refus
import-no-files = Aucun fichier n’en fait partie.
import-page = Page { $page } sur { $pages }
import-held = Déjà détenu :
import-review = texte lu par une machine, à vérifier
import-range = { $provisions } : { $first } à { $last }
import-language-guessed = { $name } (sûr à { $share })
import-language-stated = { $name } (comme indiqué)
import-became-new = nouveau
import-became-updated = mis à jour
import-became-unchanged = inchangé
import-became-conflict = conflit, mis de côté comme brouillon
import-not-open = { $name }, non ouvert aux lecteurs
import-note = remarque
import-warning = avertissement
import-refusal = refusé
import-notes = { PLURAL($count) ->
    [one] { $count } remarque
    [many] { $count } de remarques
   *[other] { $count } remarques
}
import-at-page = page { $name }
import-at-line = ligne { $name }
import-at-field = champ { $name }
import-remedy = Que faire :

## Ce qu’une lecture a remarqué, par code ; la phrase détaillée figure au-dessous, en anglais
finding-akn-no-document = Le XML ne contient aucun document Akoma Ntoso.
finding-akn-no-document-remedy = Fournissez un fichier dont l’élément racine est akomaNtoso et qui contient act, bill, judgment ou doc.
finding-archive-broken = L’archive, ou un fichier qu’elle contient, ne peut pas être décompressée.
finding-archive-broken-remedy = Compressez de nouveau le fichier, ou récupérez l’archive une nouvelle fois.
finding-archive-encrypted = Un fichier de l’archive est protégé par un mot de passe.
finding-archive-encrypted-remedy = Compressez le fichier sans mot de passe.
finding-archive-link = Une entrée de l’archive n’est pas un fichier mais un lien, un périphérique ou un tube, qui pourrait mener hors de l’archive.
finding-archive-link-remedy = Compressez le fichier lui-même.
finding-archive-name = Le nom d’un fichier de l’archive est inutilisable tel quel.
finding-archive-name-remedy = Vérifiez d’où vient l’archive, et compressez le fichier sous un nom simple.
finding-archive-too-deep = Une archive est imbriquée dans trop d’autres et n’a pas été ouverte.
finding-archive-too-deep-remedy = Décompressez l’archive intérieure et importez-la à part.
finding-archive-too-many = L’archive contient trop de fichiers ; le reste a été laissé de côté.
finding-archive-too-many-remedy = Répartissez les fichiers en plusieurs archives.
finding-archive-twice = L’archive contient deux fichiers du même nom.
finding-archive-twice-remedy = Renommez l’un d’eux.
finding-cannot-open = Le fichier ne peut pas être ouvert.
finding-cannot-open-remedy = Vérifiez le chemin et ses droits d’accès.
finding-column-unknown = Une colonne du tableau est inconnue et n’a pas été reprise.
finding-column-unknown-remedy = Renommez la colonne, ou retirez-la.
finding-concordance-not-usable = Une ligne de la table de concordance contient une indication impossible.
finding-concordance-not-usable-remedy = Corrigez le champ indiqué.
finding-conflict = Le texte ne concorde pas avec celui qui est conservé ; il a été mis de côté comme brouillon.
finding-conflict-remedy = Comparez les deux, puis publiez le brouillon comme version ou retirez-le.
finding-country-told = L’État a été déduit des mots du texte, car rien d’autre ne le nomme.
finding-country-told-remedy = S’il s’agit d’un autre État, indiquez-le avec --country ou dans un manifeste.
finding-cover-not-checked = Certaines pages n’ont pas pu être examinées à la recherche de mots masqués.
finding-cover-not-checked-remedy = Ouvrez le fichier dans une visionneuse, imprimez-le dans un nouveau PDF et importez celui-ci.
finding-covered-text = Des mots se trouvent sous des cadres noirs ; ils ont été écartés du texte, mais quiconque obtient le fichier peut les lire.
finding-covered-text-remedy = Retirez-les du fichier lui-même et importez-le, ou publiez-le s’ils peuvent être connus.
finding-date-converted = Une date a été convertie depuis un autre calendrier.
finding-date-converted-remedy = Comparez-la avec l’original si le jour importe.
finding-docx-broken = Le document Word est endommagé et ne peut pas être lu jusqu’au bout.
finding-docx-broken-remedy = Ouvrez-le dans un traitement de texte et enregistrez-le de nouveau.
finding-encoding-assumed = Le texte n’indique pas son codage ; un codage a été supposé.
finding-encoding-assumed-remedy = Vérifiez les lettres accentuées et convertissez le fichier en UTF-8 si elles sont fausses.
finding-encoding-broken = Certains octets ne correspondent à aucune lettre du codage et ont été remplacés par un signe.
finding-encoding-broken-remedy = Convertissez le fichier en UTF-8 à partir de l’original.
finding-epub-broken = Le livre électronique ne peut pas être lu.
finding-epub-broken-remedy = Ouvrez le livre dans le programme qui l’a produit et enregistrez-le de nouveau.
finding-epub-page-missing = Une page du livre électronique manque.
finding-epub-page-missing-remedy = Récupérez de nouveau le livre.
finding-file-missing = Le manifeste nomme un fichier qui est absent.
finding-file-missing-remedy = Ajoutez le fichier ou retirez sa ligne du manifeste.
finding-file-properties = Les propriétés du fichier, qui circulent avec lui, nomment une personne.
finding-file-properties-remedy = Si personne ne doit le savoir, retirez les propriétés du fichier et importez-le ainsi.
finding-file-too-large = Le fichier dépasse la taille autorisée.
finding-file-too-large-remedy = Divisez le fichier, ou relevez la limite.
finding-format-not-read-yet = Le format du fichier est connu mais n’est pas lu.
finding-format-not-read-yet-remedy = Convertissez le texte en Akoma Ntoso, DOCX, PDF, HTML ou Markdown.
finding-format-unknown = Le fichier est vide ou dans un format qui ne contient pas de texte.
finding-format-unknown-remedy = Fournissez le texte en DOCX, PDF, HTML, Markdown ou texte brut.
finding-frame-left-out = Les menus et les boutons autour du texte ont été écartés.
finding-frame-left-out-remedy = Comparez avec l’original si des mots de la loi manquent.
finding-held-already = Un fichier au contenu identique est déjà conservé ; il n’a pas été relu.
finding-held-already-remedy = Rien.
finding-held-back = La fiche est restée à l’état de brouillon : le fichier contient des mots que ses pages ne montrent pas, et les lecteurs recevraient le fichier avec le texte.
finding-held-back-remedy = Importez un fichier qui ne les contient pas, ou publiez le brouillon si chacun peut les lire.
finding-hidden-text = Des mots sont cachés dans le fichier ; ils ont été écartés du texte, mais quiconque obtient le fichier peut les lire.
finding-hidden-text-remedy = Retirez-les du fichier et importez le résultat.
finding-identifiers-disagree = Les identifiants appartiennent à plusieurs fiches différentes.
finding-identifiers-disagree-remedy = Corrigez les identifiants, ou fusionnez les fiches.
finding-images-left-out = Des images ont été écartées, car un texte ne contient que des mots.
finding-images-left-out-remedy = Consultez l’original, conservé tel qu’il a été reçu.
finding-json-broken = Le JSON ne peut pas être lu.
finding-json-broken-remedy = Corrigez la ligne, ou retirez-la.
finding-json-too-many-values = Le JSON contient trop de valeurs.
finding-json-too-many-values-remedy = Découpez le fichier en plusieurs parties.
finding-json-unknown = Le JSON n’est ni une loi avec ses dispositions, ni une décision d’une forme connue.
finding-json-unknown-remedy = Fournissez une loi comme objet avec title et provisions, ou des fiches en JSON Lines.
finding-kind-told = La nature du texte a été déduite de ses mots, car rien d’autre ne l’indique.
finding-kind-told-remedy = Si c’est autre chose, indiquez-la avec --kind ou dans un manifeste.
finding-language-told = La page se dit dans une autre langue que celle de ses mots, comme souvent sur les sites en plusieurs langues.
finding-language-told-remedy = Si c’est une autre langue, indiquez-la avec --language ou dans un manifeste.
finding-language-unknown = La langue du texte n’a pas pu être déterminée.
finding-language-unknown-remedy = Indiquez-la dans un manifeste, ou avec --language.
finding-languages-apart = Le fichier contient le texte dans plusieurs langues à la suite ; chacune est devenue un texte distinct.
finding-languages-apart-remedy = Comparez avec l’original l’endroit où chacune commence.
finding-machine-text = Le texte est issu d’une machine : un programme en a déduit les lettres ou leur ordre.
finding-machine-text-remedy = Comparez-le avec l’original avant de le citer, ou importez un autre format.
finding-maker-found = L’autorité dont émane le texte a été tirée de sa formule de promulgation.
finding-maker-found-remedy = Corrigez la fiche si ces mots signifient autre chose.
finding-manifest-field = Un champ du manifeste a une valeur illisible.
finding-manifest-field-remedy = Corrigez la valeur ; docs/how-to/import.md énumère les champs.
finding-manifest-line = Une ligne du manifeste ne peut pas être lue.
finding-manifest-line-remedy = Corrigez la ligne ; docs/how-to/import.md énumère les champs.
finding-nested-too-deep = Les éléments de la page sont imbriqués trop profondément.
finding-nested-too-deep-remedy = Enregistrez de nouveau la page depuis un navigateur, ou fournissez le texte brut.
finding-no-provisions = Aucune disposition n’a été reconnue ; le texte est conservé en paragraphes.
finding-no-provisions-remedy = Vérifiez la structure dans l’original, ou fournissez le texte en Akoma Ntoso.
finding-no-text = Le fichier ne contient aucun mot lisible ; il est conservé et proposé, mais ne peut pas faire l’objet de recherches.
finding-no-text-remedy = Fournissez le texte sous une forme lisible : reconnu (OCR), ou enregistré de nouveau en DOCX, en PDF ou en page web avec son texte.
finding-not-a-flow = La page contient une loi avec ses dispositions là où l’on n’attendait que des paragraphes.
finding-not-a-flow-remedy = Importez la page à part.
finding-not-a-law = Le fichier ne se lit pas comme une loi.
finding-not-a-law-remedy = Fournissez le texte d’une loi ou d’un projet avec ses numéros d’article.
finding-not-records = Le fichier ne contient pas de fiches sous une forme connue.
finding-not-records-remedy = Fournissez des fiches telles que l’API les donne, ou le texte en Akoma Ntoso, HTML ou Markdown.
finding-odt-broken = Le fichier OpenDocument ne peut pas être lu.
finding-odt-broken-remedy = Ouvrez le document dans le programme qui l’a produit et enregistrez-le de nouveau.
finding-one-of-several = Le fichier contient plusieurs textes ; seul le plus long dans la langue demandée est analysé.
finding-one-of-several-remedy = Indiquez une autre langue, ou fournissez le texte dans un fichier à part.
finding-pdf-broken = Le PDF ne peut pas être lu.
finding-pdf-broken-remedy = Ouvrez-le dans une visionneuse et imprimez-le dans un nouveau PDF, ou fournissez le texte dans un autre format.
finding-pdf-no-text = Des pages du PDF sont des images sans couche de texte ; elles sont conservées et proposées, mais ne peuvent pas faire l’objet de recherches.
finding-pdf-no-text-remedy = Reconnaissez le texte (OCR) et importez le résultat.
finding-pdf-pages-lost = Des pages du PDF n’ont pas pu être lues et ont été écartées.
finding-pdf-pages-lost-remedy = Ouvrez le fichier dans une visionneuse et imprimez-le dans un nouveau PDF, ou fournissez le texte dans un autre format.
finding-pdf-without-walls = Les PDF sont lus sans cloisonnement : un fichier conçu pour nuire pourrait arrêter ce programme, ou atteindre les fichiers et le réseau.
finding-pdf-without-walls-remedy = Installez bubblewrap, autorisez les espaces de noms et placez le programme là où tout utilisateur peut l’exécuter, par exemple dans /usr/local/bin.
finding-persons-named = Des noms semblent être ceux de personnes physiques et ont été laissés tels quels.
finding-persons-named-remedy = Si la règle exige des pseudonymes, importez un texte qui en comporte.
finding-program-failed = Un autre programme devait lire le fichier et ne l’a pas fait ; le fichier a été lu autrement.
finding-program-failed-remedy = Rien, sauf si le résultat n’est pas satisfaisant.
finding-provision-empty = Certaines dispositions n’ont pas de texte.
finding-provision-empty-remedy = Consultez la source, et ajoutez le texte ou retirez la disposition.
finding-reader-fault = Le programme a échoué sur ce fichier ; l’erreur vient de lui.
finding-reader-fault-remedy = Signalez-le avec le fichier, s’il peut être communiqué.
finding-recognised-text = Des pages sans couche de texte ont été reconnues par un programme.
finding-recognised-text-remedy = Texte issu d’une machine, à vérifier : comparez-le avec l’original avant de le citer.
finding-record-not-readable = Une ligne du fichier n’est pas une fiche lisible.
finding-record-not-readable-remedy = Corrigez la ligne, ou retirez-la.
finding-remarks = Le fichier contient des commentaires ; ils ont été écartés du texte.
finding-remarks-remedy = Retirez-les du fichier et importez le résultat.
finding-short-title-found = Un titre abrégé a été tiré des mots du texte.
finding-short-title-found-remedy = Corrigez la fiche si ces mots signifient autre chose.
finding-status-unknown = L’état de la loi n’est pas un état connu et a été écarté.
finding-status-unknown-remedy = Indiquez l’état à la main dans la fiche.
finding-too-deep = Le XML est imbriqué trop profondément.
finding-too-deep-remedy = Divisez le document, ou relevez la limite.
finding-too-large = Le fichier a plus d’octets qu’il n’en est lu.
finding-too-large-remedy = Découpez le fichier en parties, ou relevez la limite.
finding-too-long = Le XML est plus long que ce qui est lu.
finding-too-long-remedy = Divisez le document, ou relevez la limite.
finding-too-many-records = Le fichier contient plus de fiches qu’il n’en est lu ; le reste a été laissé de côté.
finding-too-many-records-remedy = Découpez le fichier en parties.
finding-took-too-long = La lecture du fichier a pris trop de temps ; le reste a été laissé de côté.
finding-took-too-long-remedy = Vérifiez que le fichier n’est pas endommagé, ou découpez-le en parties.
finding-tracked-changes = Le fichier contient encore des modifications suivies ; le texte a été lu comme si toutes étaient acceptées.
finding-tracked-changes-remedy = Acceptez-les ou refusez-les dans un traitement de texte et importez le résultat.
finding-unapplied-redaction = Des mots sont marqués pour être caviardés mais y sont encore ; ils ont été écartés du texte, mais quiconque obtient le fichier peut les lire.
finding-unapplied-redaction-remedy = Retirez-les du fichier lui-même et importez-le, ou publiez-le s’ils peuvent être connus.
finding-unknown-instrument = Aucun traité ni loi type n’a la clé demandée.
finding-unknown-instrument-remedy = Choisissez l’un des traités et lois types conservés.
finding-unpacks-too-large = Le fichier décompressé dépasse ce que sa taille permet ; le reste a été laissé de côté.
finding-unpacks-too-large-remedy = Vérifiez d’où vient le fichier ; cela ressemble à une attaque.
finding-xml-entity = Le XML utilise une entité qui n’est pas propre à XML.
finding-xml-entity-remedy = Écrivez le caractère lui-même ; seules les cinq entités de XML sont lues.
finding-xml-mended = Le XML est mal formé et a été lu comme le feraient les navigateurs.
finding-xml-mended-remedy = Comparez le texte avec l’original, conservé tel qu’il a été reçu.
finding-xml-no-root = Le XML ne contient aucun élément.
finding-xml-no-root-remedy = Fournissez un document XML complet, du premier élément au dernier.
finding-xml-not-well-formed = Le XML est mal formé.
finding-xml-not-well-formed-remedy = Corrigez le XML à la ligne indiquée.

## What can go wrong
error-not-found-title = Cette page n’existe pas
error-not-found = Rien ne se trouve à cette adresse. Elle contient peut-être une faute de frappe.
error-withdrawn-title = Cette fiche a été retirée
error-withdrawn = Il y avait ici une fiche. Elle a été retirée.
error-ended-title = Aucune analyse n’est conservée ici
error-ended = Elle a peut-être pris fin après 30 jours ou été supprimée par son détenteur, ou l’adresse contient une faute de frappe.
error-unknown-parameter-title = Paramètre inconnu
error-unknown-parameter = L’adresse contient un paramètre inconnu ici.
error-bad-value-title = Valeur impossible
error-bad-value = Un paramètre de l’adresse ne contient pas ce qu’il doit contenir.
error-query-title = Cette recherche est impossible
error-query = Les mots de la recherche ne peuvent être lus.
error-no-such-method-title = Pas de cette manière
error-no-such-method = Cette adresse ne peut être interrogée de cette manière.
error-other-site-title = Pas depuis un autre site
error-other-site = Le formulaire a été envoyé par la page d’un autre site. Ouvrez-le ici et envoyez-le de nouveau.
error-foreign-name-title = Pas sous ce nom
error-foreign-name = Cette page est destinée aux exploitants et n’est pas servie sous le nom par lequel vous l’avez demandée. Ouvrez-la par l’adresse de la machine.
error-bad-form-title = Ce formulaire est illisible
error-bad-form = Ce qui a été envoyé n’est pas un formulaire avec un fichier ou un texte.
error-nothing-given-title = Il n’y a rien à lire
error-nothing-given = Choisissez un fichier ou collez un texte avec ses numéros d’article.
error-too-large-title = C’est trop volumineux
error-too-large = Ce qui a été remis est plus volumineux que ce qui est lu. Remettez le texte de la loi seul.
error-not-a-law-title = Ceci ne se lit pas comme une loi
error-not-a-law = Le texte ne se lit pas comme une loi. Donnez une loi ou un projet de loi, avec ses numéros d’article.
error-no-program-title = Un programme manque ici
error-no-program = Cette forme exige LibreOffice, qui n’est pas installé sur ce serveur. Prenez le document Word ou imprimez la page.
error-busy-title = Trop de demandes à la fois
error-busy = D’autres remettent des textes en ce moment. Réessayez dans une minute.
error-took-too-long-title = Cela prend trop de temps
error-took-too-long = Le texte n’a pas pu être lu dans le temps dont dispose une demande : il est long à lire, comme le sont les numérisations, ou d’autres remettent des textes en ce moment. Réessayez dans une minute, ou remettez-le en DOCX ou en PDF avec une couche de texte.
error-house-title = Une erreur s’est produite ici
error-house = La faute est de notre côté et a été notée. Veuillez réessayer dans un moment.
error-too-many = Vos demandes sont plus fréquentes que ce serveur ne peut y répondre. Veuillez attendre une minute.
error-next-home = Aller à la page d’accueil
error-next-search = Chercher
error-next-query-help = Voir comment chercher
error-next-without = La même page sans « { $name } »

## More facts and notices
fact-channel = Moyens de contact
fact-charges = Chefs d’accusation
fact-cooperation = Coopération utilisée
fact-evidence = Preuves utilisées
fact-field = Domaine
fact-instrument-type = Type
fact-iso = Codes ISO
fact-judges = Composition de la juridiction
fact-law-type = Type
fact-lesson-sort = Type
fact-official-page = Page officielle
fact-organisation-type = Type
fact-parties = Parties
fact-proceedings = Procédure
fact-region = Région
fact-sentence = Peine
fact-verdict = Verdict
fact-disposition = Dispositif
disposition-place = lire à sa place dans le texte
disposition-by-machine = repéré par la machine
fact-website = Site Web
notice-changed-since = Modifié depuis : le texte conservé est du { $version }, la dernière modification connue est du { $date } :
notice-outstanding = { PLURAL($count) ->
    [one] L’éditeur signale { $count } acte dont les modifications ne figurent pas encore dans ce texte :
    [many] L’éditeur signale { $count } d’actes dont les modifications ne figurent pas encore dans ce texte :
   *[other] L’éditeur signale { $count } actes dont les modifications ne figurent pas encore dans ce texte :
}
notice-older-version = Ceci est une version antérieure. La dernière détenue est du { $name }.
notice-not-standing = Ceci est une version antérieure. Le texte en vigueur est également détenu.
on-day-label = Le droit à une date
on-day-button = Afficher
on-day-version = Le droit au { $date }, d’après les textes détenus : texte du { $version }.
on-day-none = Aucun texte de cette loi à cette date n’est détenu : { $name }.
on-day-not-yet = À cette date, la loi n’était pas encore en vigueur. Entrée en vigueur : { $name }.
on-day-no-longer = À cette date, la loi n’était plus en vigueur. Abrogation : { $name }.
on-day-changed = Elle avait été modifiée avant cette date par un acte que ce texte ne contient peut-être pas encore. Date de la modification : { $name }.
