# Les messages du site. Une clé par ligne ou par bloc ; les six langues ont les mêmes clés et les mêmes valeurs entre accolades.

## Le cadre de chaque page
site-name = Lexarium
site-motto = Lois, affaires et enseignements sur la cybercriminalité
skip-to-content = Aller au contenu
nav-main = Principal
nav-more = Plus
nav-languages = Langue
nav-search = Recherche
nav-laws = Lois
nav-cases = Affaires
nav-lessons = Enseignements
nav-strategies = Stratégies
nav-treaties = Traités
nav-topics = Sujets
nav-countries = Pays
nav-publications = Publications
nav-authorities = Autorités
nav-courts = Tribunaux
nav-organisations = Organisations
nav-about = À propos
nav-api = Données et API
footer-note = Ni témoins de connexion ni pistage. Les faits portent leurs sources ; les suggestions se disent telles.
footer-operator = Service assuré par { $name }.
and-more = { $count ->
    [one] et { $count } de plus
   *[other] et { $count } de plus
}
changed = Modifié
copy = Copier
copied = Copié
source = Source
sample = Exemple
suggested = Suggéré
untitled = Sans titre
on-this-page = Sur cette page

## Accueil
home-heading = Trouvez ce que dit le droit sur la cybercriminalité
home-search-hint = Mots, « expressions », numéros d’articles, sujets dans toute langue.
home-empty = Il n’y a encore rien ici. Importez des lois avec « lexarium import » ou chargez le catalogue de départ avec « lexarium catalogue ».
coverage-title = Ce qui se trouve ici
new-title = Nouveautés
map-title = Lois par pays
map-heading = Le monde
map-alt = Carte du monde ombrée selon le nombre de lois détenues pour chaque pays ; la liste ci-dessous dit la même chose
map-countries = { $count ->
    [one] { $count } pays a au moins une loi ici.
   *[other] { $count } pays ont au moins une loi ici.
}
map-all-countries = Tous les pays
count-law-long = { $count ->
    [0] aucune loi
    [one] { $count } loi
   *[other] { $count } lois
}
count-topic-long = { $count ->
    [one] { $count } sujet
   *[other] { $count } sujets
}
count-law = { $count ->
    [one] loi
   *[other] lois
}
count-case = { $count ->
    [one] affaire
   *[other] affaires
}
count-lesson = { $count ->
    [one] enseignement
   *[other] enseignements
}
count-strategy = { $count ->
    [one] stratégie
   *[other] stratégies
}
count-instrument = { $count ->
    [one] traité ou loi type
   *[other] traités et lois types
}
count-publication = { $count ->
    [one] publication
   *[other] publications
}
count-authority = { $count ->
    [one] autorité
   *[other] autorités
}
count-topic = { $count ->
    [one] sujet
   *[other] sujets
}
count-country = { $count ->
    [one] pays
   *[other] pays
}
count-court = { $count ->
    [one] tribunal
   *[other] tribunaux
}
count-organisation = { $count ->
    [one] organisation
   *[other] organisations
}

## Recherche
search-label = Rechercher lois, affaires et enseignements
search-placeholder = accès illégal, art. 323-1, « système informatique »
search-button = Rechercher
search-help = Comment chercher
search-title = Recherche
search-title-for = Recherche : { $name }
search-results = Résultats
search-total = { $count ->
    [0] Rien trouvé
    [one] { $count } fiche
   *[other] { $count } fiches
}
search-more-provisions = { $count ->
    [one] { $count } autre disposition correspond
   *[other] { $count } autres dispositions correspondent
}
search-none = Rien n’a été trouvé
search-none-next = Vous pouvez :
search-without-filters = chercher sans les filtres
search-any-word = chercher l’un ou l’autre des mots
search-by-topic = chercher par sujet
search-by-country = chercher par pays
did-you-mean = Vouliez-vous dire
expansion = Aussi affichées, dans toutes les langues : les dispositions sur
expansion-remove = les retirer
expansion-add = Afficher aussi les dispositions sur les sujets nommés, dans toutes les langues
facets-title = Préciser
filters-chosen = Filtres en usage
filter-remove = retirer
filter-any = tous
filter-apply = Afficher
filter-clear = Effacer
filter-list = Filtrer cette liste
facet-more = plus
facet-kind = Nature
facet-country = Pays
facet-region = Région
facet-topic = Sujet
facet-language = Langue
facet-year = Année
facet-status = État
facet-instrument = Traité
facet-from = Du
facet-to = Au
sort-label = Ordre
sort-relevance = Les plus pertinents d’abord
sort-newest = Les plus récents d’abord
sort-oldest = Les plus anciens d’abord
sort-changed = Les derniers modifiés d’abord
sort-name = Par nom
sort-added = Par ordre d’arrivée
pager-label = Pages
pager-first = Première page
pager-next = Page suivante
take-away = À emporter :
query-fault = La recherche ne peut être faite :
search-error-too-long = elle a { $length } caractères ; il peut y en avoir { $most } au plus.
search-error-too-deep = la parenthèse au caractère { $position } est imbriquée trop profondément ; { $most } niveaux au plus.
search-error-too-many-clauses = elle a plus de { $most } mots et expressions ; ôtez-en.
search-error-phrase-too-long = l’expression au caractère { $position } a plus de { $most } mots ; raccourcissez-la.
search-error-unbalanced-quote = le guillemet au caractère { $position } n’est pas fermé ; fermez-le ou ôtez-le.
search-error-unbalanced-bracket = la parenthèse au caractère { $position } n’a pas son pendant ; ajoutez-le ou ôtez-la.
search-error-unknown-field = il n’y a pas de champ « { $name } ». Les champs sont { $known }.
search-error-prefix-too-short = « { $prefix }* » est trop court ; écrivez au moins deux lettres avant l’astérisque.
search-error-foreign-cursor = cette page appartient à une autre recherche ; reprenez à la première page.

## Le langage de recherche
query-title = Comment chercher
query-lead = Tous les mots doivent être trouvés, dans n’importe quel ordre. Les mots exacts précèdent leurs autres formes. Les accents et les majuscules ne comptent pas.
query-example = Vous tapez
query-finds = Vous trouvez
query-words = les dispositions qui ont les deux mots, ou d’autres formes de ceux-ci
query-phrase = les mots côte à côte, tels quels
query-or = l’un ou l’autre mot
query-not = le premier mot, sans le second
query-brackets = les parenthèses regroupent
query-field = un mot du titre ; aussi country:KEN, kind:case, language:fr, year:2018, status:in-force, topic:…, instrument:…, id:…
query-prefix = tous les mots qui commencent ainsi
query-fuzzy = les mots à une ou deux lettres près, quand l’orthographe est incertaine
query-near = les mots à cinq mots d’écart au plus

## Natures de fiches
kind = Nature
kind-law = Loi
kind-case = Affaire
kind-lesson = Enseignement
kind-strategy = Stratégie
kind-instrument = Traité ou loi type
kind-publication = Publication
kind-authority = Autorité
kind-topic = Sujet
kind-country = Pays
kind-court = Tribunal
kind-organisation = Organisation
plural-law = Lois
plural-case = Affaires
plural-lesson = Enseignements
plural-strategy = Stratégies
plural-instrument = Traités et lois types
plural-publication = Publications
plural-authority = Autorités
plural-topic = Sujets
plural-country = Pays
plural-court = Tribunaux
plural-organisation = Organisations
list-law = Lois : actes, codes, décrets et projets, avec leurs dispositions lorsque le texte est détenu.
list-case = Ce que les tribunaux ont décidé : faits, chefs, verdicts, peines, et le texte lorsqu’il est détenu.
list-lesson = Enseignements tirés et bonnes pratiques d’enquête, de poursuite et de coopération.
list-strategy = Stratégies et politiques nationales et régionales.
list-instrument = Traités, protocoles, lois types et directives, avec leurs parties.
list-publication = Études, manuels et supports de formation.
list-authority = Autorités compétentes et points de contact, à toute heure lorsqu’ils le disent.
list-topic = Infractions, pouvoirs, coopération, preuve et garanties.
list-country = États et territoires, et organisations qui font le droit.
list-court = Tribunaux qui ont jugé les affaires détenues ici.
list-organisation = Organisations qui font, gardent ou enseignent le droit de la cybercriminalité.
list-search = Chercher dans cette liste
list-total = { $count ->
    [0] Rien dans cette liste
    [one] { $count } fiche
   *[other] { $count } fiches
}
list-none = Rien ne correspond à ces filtres.
list-all = { $count ->
    [one] L’afficher
   *[other] Afficher les { $count }
}

## État et qualité
status-bill = Projet
status-in-force = En vigueur
status-amended = Modifiée
status-repealed = Abrogée
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
notice-official-translation = Ceci est une traduction officielle. L’original fait foi.
notice-unofficial-translation = Ceci est une traduction non officielle. Seul l’original fait foi.
notice-machine-translation = Ce texte a été traduit par une machine. Ne vous y fiez pas.
notice-sample = Ceci a été écrit comme exemple. L’État est fictif et rien ici ne décrit la réalité.
notice-review = Une machine a deviné certains caractères de ce texte. Comparez-le à l’original avant de le citer.
notice-review-next = Ouvrir l’original
notice-repealed = Cette loi est abrogée.
notice-repealed-since = Cette loi est abrogée depuis le { $name }.
notice-bill = Ceci est un projet, pas encore une loi.
notice-superseded = Cette fiche a été remplacée par une autre.
notice-no-text = Le texte de cette fiche n’est pas détenu ici.
notice-class-note = Note
notice-class-suggested = Attention
notice-class-repealed = Avertissement
notice-class-sample = Exemple

## La fiche à côté du texte
facts-title = Faits
facts-disagree = Les sources divergent
facts-other-source = Une autre source dit
as-of = au
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
fact-in-force = En vigueur depuis
fact-repealed = Abrogation
fact-status = État
fact-number = Numéro
fact-issued-by = Émanant de
fact-place = Lieu
fact-opened = Ouvert à la signature
fact-depositary = Dépositaire
fact-court = Tribunal
fact-citation = Référence
fact-decided = Décision
fact-keywords = Mots-clés
fact-languages = Langues
fact-official-languages = Langues officielles
fact-legal-tradition = Tradition juridique
fact-legal-basis = Base juridique
fact-functions = Fonctions
fact-level = Degré
fact-seat = Siège
fact-acronym = Sigle
fact-authors = Auteurs
fact-publisher = Éditeur
fact-iati = Identifiant IITA
fact-code = Code
fact-theme = Thème
fact-until = Valable jusqu’au
fact-recorded = Consigné
topics-heading = Sujets
related-title = Liens
link-amends = Modifie
linked-amends = Modifiée par
link-repeals = Abroge
linked-repeals = Abrogée par
link-cites = Cite
linked-cites = Citée par
link-implements = Met en œuvre
linked-implements = Mis en œuvre par
link-applies = Applique
linked-applies = Appliquée dans
link-on-appeal-from = Sur appel de
linked-on-appeal-from = Appel dans
link-part-of = Partie de
linked-part-of = Parties
link-broader = Plus large
linked-broader = Plus étroit
link-related = Lié à
linked-related = Lié à
link-about = Au sujet de
linked-about = Décrit par
link-issued-by = Émanant de
linked-issued-by = A émis
link-not-here = non détenu ici
from-provision = depuis { $name }
to-provision = vers { $name }
original-title = Fichiers originaux
received = reçu
data-title = Données
other-names = Aussi appelé :
sources-title = Sources
history-title = Historique
revision = révision { $name }
scheme-frbr = Adresse Akoma Ntoso
scheme-eli = ELI
scheme-ecli = ECLI
scheme-neutral = Référence neutre
scheme-un-symbol = Cote de l’ONU
scheme-unodc = Numéro de l’ONUDC
scheme-iati = IITA
scheme-doi = DOI
scheme-url = Adresse web
scheme-dataset = Catalogue
scheme-path = Fichier
scheme-file = Empreinte du fichier
cite-title = Citer
cite-permanent = Adresse permanente

## Le lecteur
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
version-latest = la dernière
provision = Disposition
provision-topics = Sujets de cette disposition
provision-in-text = Dans le texte entier
provision-place = Emplacement
provision-neighbours = Dispositions précédente et suivante
provision-previous = Avant :
provision-next = Après :
compare-title = { $name } : ce qui a changé
compare-heading = Ce qui a changé
compare-with-before = ce qui a changé
compare-from = De
compare-to = À
compare-button = Comparer
compare-changed = { $count ->
    [one] { $count } disposition modifiée
   *[other] { $count } dispositions modifiées
}
compare-added = { $count ->
    [one] { $count } ajoutée
   *[other] { $count } ajoutées
}
compare-removed = { $count ->
    [one] { $count } retirée
   *[other] { $count } retirées
}
compare-same = { $count ->
    [one] { $count } identique
   *[other] { $count } identiques
}
compare-none = Les deux versions disent la même chose.
compare-inserted = inséré :
compare-deleted = supprimé :
change-changed = modifiée
change-added = ajoutée
change-removed = retirée

## Affaire, enseignement, traité
case-facts = Faits de l’affaire
case-significance = Portée
case-proceedings = Procédure
case-instance = Degré
case-date = Date
case-outcome = Issue
case-parties = Parties
case-role = Qualité
case-party = Partie
case-judges = Juges
case-charges = Chefs d’accusation
case-charge = Chef
case-provision = Disposition
case-verdict = Verdict
case-sentence = Peine
case-cooperation = Coopération utilisée
case-evidence = Preuves utilisées
verdict-guilty = Coupable
verdict-partly-guilty = Coupable en partie
verdict-not-guilty = Non coupable
verdict-dismissed = Rejet
verdict-remitted = Renvoi
sentence-imprisonment = { $count ->
    [one] { $count } mois d’emprisonnement
   *[other] { $count } mois d’emprisonnement
}
sentence-imprisonment-suspended = { $count ->
    [one] { $count } mois d’emprisonnement avec sursis
   *[other] { $count } mois d’emprisonnement avec sursis
}
sentence-fine = Amende de { $name }
sentence-confiscation = Confiscation
sentence-compensation = Indemnisation de { $name }
lesson-learned = Enseignement tiré
lesson-good-practice = Bonne pratique
lesson-context = Contexte
lesson-done = Ce qui a été fait
lesson-outcome = Ce qui en est résulté
lesson-conditions = Ce qu’il faut pour le refaire
lesson-evidence = Preuves
articles-title = Articles
article-number = Article
article-label = Objet
article-unchecked = non comparé au texte officiel
chapter = chapitre { $name }
treaty-provisions = Dispositions nationales relevant de ce traité
parties-title = Parties
parties-bound = { $count ->
    [one] { $count } partie est liée.
   *[other] { $count } parties sont liées.
}
parties-signed = { $count ->
    [0] Aucune autre n’a signé.
    [one] { $count } autre a signé.
   *[other] { $count } autres ont signé.
}
party-name = Partie
party-status = État
party-signature = Signature
party-ratification = Ratification ou adhésion
party-in-force = En vigueur
party-remarks = Remarques
party-reservations = { $count ->
    [one] { $count } réserve ou déclaration
   *[other] { $count } réserves et déclarations
}
participation-invited = Invité
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

## Sujets
topics-title = Sujets
topics-lead = Infractions, pouvoirs, coopération, preuve et garanties, chacun avec ses mots dans de nombreuses langues.
topic-title = Sujet : { $name }
topic-narrower = Sujets plus étroits
topic-related = Sujets voisins
topic-labels = Dans d’autres langues
topic-articles = { $count ->
    [one] article { $name }
   *[other] articles { $name }
}
topic-treaty-articles = Dans les traités
topic-provisions = Dispositions sur ce sujet
topic-none = Aucune disposition sur ce sujet n’est encore détenue.
topic-all = Toutes les dispositions sur ce sujet
topic-count = { $count ->
    [0] aucune fiche
    [one] { $count } fiche
   *[other] { $count } fiches
}
topic-group-offence = Infractions
topic-group-power = Pouvoirs
topic-group-cooperation = Coopération
topic-group-evidence = Preuve
topic-group-safeguard = Garanties
topic-group-prevention = Prévention
topic-group-general = Généralités

## Pays
countries-title = Pays
countries-lead = { $count ->
    [one] { $count } État, territoire ou organisation, avec ce qui est détenu de son droit.
   *[other] { $count } États, territoires et organisations, avec ce qui est détenu de leur droit.
}
country-title = { $name }
country-search = Chercher dans tout ce qui concerne : { $name }
country-treaties = Traités
country-treaty-since = Depuis
missing-title = Ce qui manque ou a vieilli
missing-law = Aucune loi sur la cybercriminalité n’est détenue pour : { $name }.
missing-law-next = Comment en apporter une
missing-law-neighbours = Voir les lois de la même région
missing-text = { $count ->
    [one] { $count } loi n’est connue que de nom ; son texte n’est pas détenu.
   *[other] { $count } lois ne sont connues que de nom ; leurs textes ne sont pas détenus.
}
missing-text-next = Lesquelles
missing-case = Aucune affaire n’est détenue.
missing-strategy = Aucune stratégie n’est détenue.
missing-authority = Aucune autorité compétente n’est nommée.
missing-treaty = N’est pas partie à : { $name }, pour autant qu’on le sache ici.
missing-treaty-next = Voir le traité
missing-official-language = Aucun texte n’est détenu dans une langue officielle.
stale-law = Le texte le plus récent énonce le droit au { $name }.
stale-law-next = Chercher des modifications
field-cybercrime = Cybercriminalité
field-data-protection = Protection des données
field-e-transactions = Transactions électroniques
field-consumer-protection = Protection des consommateurs
tradition-civil = Droit romano-germanique
tradition-common = Common law
tradition-islamic = Droit islamique
tradition-customary = Droit coutumier
tradition-mixed = Mixte
tradition-religious = Droit religieux
region-002 = Afrique
region-019 = Amériques
region-142 = Asie
region-150 = Europe
region-009 = Océanie
region-other = Autres
region-none = Organisations et autres

## Autorités et organisations
channel-closed = sur demande seulement
organisation-type-intergovernmental = Organisation intergouvernementale
organisation-type-regional = Organisation régionale
organisation-type-un = Organe des Nations Unies
organisation-type-police = Organisation de police
organisation-type-ngo = Société civile
organisation-type-academic = Université ou institut
organisation-type-private = Secteur privé
organisation-type-government = Gouvernement
organisation-type-other = Organisation

## À propos
about-title = À propos de Lexarium
about-what-heading = Ce que c’est
about-what = Un répertoire du droit de la cybercriminalité : lois, affaires, enseignements et traités, lus disposition par disposition. Qui exploite cette instance répond de son contenu.
about-facts-heading = D’où viennent les faits
about-facts = Chaque fait nomme sa source et le jour auquel il se rapporte. Quand les sources divergent, toutes sont montrées ; le dépositaire précède le ministère, le ministère les autres. Inconnu, néant, non communiqué et sans objet sont des choses différentes et sont distingués.
about-suggestions-heading = Ce que suggère la machine
about-suggestions = Les sujets qu’une personne n’a pas confirmés sont marqués comme suggérés. Une traduction automatique se dit telle. Un texte dont une machine a deviné les caractères le dit et n’est pas à citer.
about-citing-heading = Comment citer
about-citing = Chaque fiche et chaque disposition a une adresse permanente. Elle ne se rompt jamais : quand une fiche se déplace, l’ancienne adresse mène à la nouvelle. Chaque page offre des citations dans les styles usuels.
about-privacy-heading = Ce qui est gardé des lecteurs
about-privacy = Rien. Il n’y a ni témoins de connexion, ni comptes de lecteurs, ni journal d’adresses.
about-open-heading = Libre d’être exploité et copié
about-open = Lexarium est un logiciel libre sous licence Apache 2.0. Tout ce qui est montré peut être emporté en CSV, JSON, Akoma Ntoso ou texte brut.
about-ledger-heading = Rien ne se perd
about-ledger = Chaque changement est une révision, ajoutée et jamais altérée, et prouvée par un arbre de Merkle.
about-revisions = { $count ->
    [one] Le registre a { $count } révision.
   *[other] Le registre a { $count } révisions.
}

## Données et API
api-title = Données et API
api-lead = Tout ce que voient les lecteurs est offert aux programmes en JSON, sans clé.
api-calls = Adresses
api-address = Adresse
api-answer = Réponse
api-search = les fiches avec leurs meilleures dispositions, extraits et facettes
api-suggest = les noms qui commencent comme la requête
api-records = une liste de fiches
api-record = une fiche, entière
api-text = son texte, disposition par disposition
api-countries = les pays, avec le nombre de lois et d’affaires de chacun ici
api-topics = les sujets avec leurs libellés dans de nombreuses langues
api-instruments = traités, lois types et directives
api-openapi = la description de l’API en OpenAPI 3.1
api-id = la page d’une fiche, ou ses données par suffixe ou par Accept
api-akn = œuvres, expressions et dispositions par leur adresse Akoma Ntoso
api-parameters = Paramètres d’une recherche
api-parameters-lead = Un paramètre absent de cette liste est refusé. Les valeurs d’un même paramètre, séparées par des virgules ou répétées, sont des alternatives.
parameter-q = les mots, dans le langage expliqué sous « Comment chercher »
parameter-kind = natures de fiches
parameter-country = ISO 3166-1 alpha-3
parameter-region = numéros M49 des régions
parameter-topic = clés de sujets
parameter-language = étiquettes BCP 47
parameter-year = années de la date de la fiche
parameter-status = bill, in-force, amended, repealed
parameter-instrument = clés de traités
parameter-from = pas avant ce jour, ce mois ou cette année
parameter-to = pas après ce jour, ce mois ou cette année
parameter-sort = relevance, newest, oldest
parameter-limit = fiches par page
parameter-cursor = le « next » de la page précédente
parameter-expand = « none » omet les dispositions sur les sujets nommés
api-forms = Formes
api-forms-text = Ajoutez .json, .akn.xml ou .txt à l’adresse permanente d’une fiche. Les listes sont données en CSV à search.csv et records.csv, jusqu’au bout.
api-failures = Échecs
api-failures-lead = Un échec est du problem+json selon la RFC 9457. Son type finit par l’un de ces mots.

## Ce qui peut aller mal
error-not-found-title = Cette page n’existe pas
error-not-found = Rien n’a cette adresse. Elle a peut-être été mal saisie.
error-withdrawn-title = Ceci a été retiré
error-withdrawn = Il y avait ici une fiche. Elle a été retirée.
error-unknown-parameter-title = Paramètre inconnu
error-unknown-parameter = L’adresse a un paramètre inconnu ici.
error-bad-value-title = Une valeur impossible
error-bad-value = Un paramètre de l’adresse ne contient pas ce qu’il doit.
error-query-title = Ceci ne peut être cherché
error-query = Les mots de la recherche ne peuvent être lus.
error-no-such-form-title = Pas sous cette forme
error-no-such-form = Cette fiche n’existe pas sous cette forme.
error-no-such-method-title = Pas de cette façon
error-no-such-method = L’adresse ne peut être demandée de cette façon.
error-house-title = Quelque chose a échoué ici
error-house = La faute est nôtre et a été notée. Veuillez réessayer dans un moment.
error-too-many = Vous demandez plus souvent que ce serveur ne peut répondre. Veuillez attendre une minute.
error-next-home = Aller à l’accueil
error-next-search = Rechercher
error-next-query-help = Voir comment chercher
error-next-without = La même page sans « { $name } »

# Ajouts des pages
fact-channel = Moyens de contact
fact-charges = Chefs d’accusation
fact-cooperation = Coopération utilisée
fact-evidence = Preuves utilisées
fact-field = Domaine
fact-instrument-type = Type
fact-iso = Codes ISO
fact-judges = Juges
fact-law-type = Type
fact-lesson-sort = Genre
fact-official-page = Page officielle
fact-organisation-type = Type
fact-parties = Parties
fact-proceedings = Procédure
fact-region = Région
fact-sentence = Peine
fact-verdict = Verdict
fact-website = Site web
notice-changed-since = Modifiée depuis le { $name }.
notice-older-version = Ceci est une version antérieure. Une plus récente est détenue.
