# The messages of the site. One key a line or block; all six languages have the same keys with the same values in braces.
# What counts asks PLURAL($count), which knows the plurals of the language, and never bare $count; only [0] may stand beside them.

## The frame of every page
site-name = Lexarium
site-motto = Laws, cases and lessons on cybercrime
skip-to-content = Skip to the content
nav-main = Main
nav-more = More
nav-languages = Language
nav-search = Search
nav-laws = Laws
nav-cases = Cases
nav-lessons = Lessons
nav-strategies = Strategies
nav-treaties = Treaties
nav-topics = Topics
nav-countries = Countries
nav-analyse = Analyse
nav-publications = Publications
nav-authorities = Authorities
nav-courts = Courts
nav-organisations = Organisations
nav-about = About
nav-api = Data and API
footer-note = No cookies, no trackers. Facts carry their sources; suggestions say that they are suggestions.
footer-operator = Run by { $name }.
and-more = { PLURAL($count) ->
    [one] and { $count } more
   *[other] and { $count } more
}
changed = Changed
copy = Copy
copied = Copied
source = Source
sample = Sample
suggested = Suggested
untitled = Without a title
on-this-page = On this page

## Home
home-heading = Find what the law says on cybercrime
home-search-hint = Words, “phrases”, section numbers, topics in any language.
home-empty = There is nothing here yet. Import laws with “lexarium import”, or load the starter catalogue with “lexarium catalogue”.
coverage-title = What is here
new-title = What is new
map-title = Laws by country
map-heading = The world
map-alt = World map shaded by the number of laws held for each country; the list below says the same
map-countries = { PLURAL($count) ->
    [one] { $count } country has at least one law here.
   *[other] { $count } countries have at least one law here.
}
map-all-countries = All countries
count-law-long = { PLURAL($count) ->
    [0] no law
    [one] { $count } law
   *[other] { $count } laws
}
count-topic-long = { PLURAL($count) ->
    [one] { $count } topic
   *[other] { $count } topics
}
count-law = { PLURAL($count) ->
    [one] law
   *[other] laws
}
count-case = { PLURAL($count) ->
    [one] case
   *[other] cases
}
count-lesson = { PLURAL($count) ->
    [one] lesson
   *[other] lessons
}
count-strategy = { PLURAL($count) ->
    [one] strategy
   *[other] strategies
}
count-instrument = { PLURAL($count) ->
    [one] treaty or model law
   *[other] treaties and model laws
}
count-concordance = { PLURAL($count) ->
    [one] concordance sheet
   *[other] concordance sheets
}
count-publication = { PLURAL($count) ->
    [one] publication
   *[other] publications
}
count-authority = { PLURAL($count) ->
    [one] authority
   *[other] authorities
}
count-topic = { PLURAL($count) ->
    [one] topic
   *[other] topics
}
count-country = { PLURAL($count) ->
    [one] country
   *[other] countries
}
count-court = { PLURAL($count) ->
    [one] court
   *[other] courts
}
count-organisation = { PLURAL($count) ->
    [one] organisation
   *[other] organisations
}

## Search
search-label = Search laws, cases and lessons
search-placeholder = illegal access, § 202a, “computer system”
search-button = Search
search-help = How to search
search-title = Search
search-title-for = Search: { $name }
search-results = Results
search-total = { PLURAL($count) ->
    [0] Nothing found
    [one] { $count } record
   *[other] { $count } records
}
search-more-provisions = { PLURAL($count) ->
    [one] { $count } more provision matches
   *[other] { $count } more provisions match
}
search-none = Nothing was found
search-none-next = You could:
search-without-filters = search without the filters
search-any-word = look for any of the words
search-by-topic = look by topic
search-by-country = look by country
did-you-mean = Did you mean
expansion = Also shown, in every language: provisions on
expansion-remove = leave them out
expansion-add = Also show provisions on the topics named, in every language
facets-title = Narrow down
filters-chosen = Filters in use
filter-remove = remove
filter-any = any
filter-apply = Show
filter-clear = Clear
filter-list = Filter this list
facet-more = more
facet-kind = Kind
facet-country = Country
facet-region = Region
facet-topic = Topic
facet-language = Language
facet-year = Year
facet-status = Status
facet-instrument = Treaty
facet-from = From
facet-to = To
sort-label = Order
sort-relevance = Best first
sort-newest = Newest first
sort-oldest = Oldest first
sort-changed = Changed last first
sort-name = By name
sort-added = In the order of arrival
pager-label = Pages
pager-first = First page
pager-next = Next page
take-away = Take it away:
query-fault = The search cannot be asked:
search-error-too-long = it has { $length } characters; { $most } are the most there may be.
search-error-too-deep = the bracket at character { $position } is nested too deep; { $most } levels are the most there may be.
search-error-too-many-clauses = it has more than { $most } words and phrases; leave some out.
search-error-phrase-too-long = the phrase at character { $position } has more than { $most } words; shorten it.
search-error-unbalanced-quote = the quotation mark at character { $position } is not closed; close it or take it out.
search-error-unbalanced-bracket = the bracket at character { $position } has no other half; add it or take this one out.
search-error-unknown-field = there is no field “{ $name }”. The fields are { $known }.
search-error-prefix-too-short = “{ $prefix }*” is too short; write at least two letters before the asterisk.
search-error-foreign-cursor = this page belongs to another search; start again from the first page.

## The query language
query-title = How to search
query-lead = All words must be found, in any order. Exact words come before their other forms. Accents and capitals do not matter.
query-example = You type
query-finds = You find
query-words = provisions with both words, or other forms of them
query-phrase = the words next to each other, as they stand
query-or = either word
query-not = the first word, without the second
query-brackets = brackets group alternatives
query-field = a word of the title; also country:KEN, kind:case, language:fr, year:2018, status:in-force, topic:…, instrument:…, id:…
query-prefix = all words that begin so
query-fuzzy = words a letter or two away, for uncertain spellings
query-near = the words at most five words apart

## Kinds of record
kind = Kind
kind-law = Law
kind-case = Case
kind-lesson = Lesson
kind-strategy = Strategy
kind-instrument = Treaty or model law
kind-concordance = Concordance sheet
kind-publication = Publication
kind-authority = Authority
kind-topic = Topic
kind-country = Country
kind-court = Court
kind-organisation = Organisation
plural-law = Laws
plural-case = Cases
plural-lesson = Lessons
plural-strategy = Strategies
plural-instrument = Treaties and model laws
plural-concordance = Concordance sheets
plural-publication = Publications
plural-authority = Authorities
plural-topic = Topics
plural-country = Countries
plural-court = Courts
plural-organisation = Organisations
list-law = Laws: acts, codes, decrees and bills, with their provisions where the text is held.
list-case = What courts decided: facts, charges, verdicts, sentences, and the text where it is held.
list-lesson = Lessons learned and good practices from investigations, prosecutions and cooperation.
list-strategy = National and regional strategies and policies.
list-instrument = Treaties, protocols, model laws and directives, with their parties.
list-concordance = What sources say of the law of one State and one treaty, article by article.
list-publication = Studies, manuals and training material.
list-authority = Competent authorities and contact points, around the clock where they say so.
list-topic = Offences, powers, cooperation, evidence and safeguards.
list-country = States and territories, and organisations that make law.
list-court = Courts that decided the cases held here.
list-organisation = Organisations that make, keep or teach the law on cybercrime.
list-search = Search in this list
list-total = { PLURAL($count) ->
    [0] Nothing in this list
    [one] { $count } record
   *[other] { $count } records
}
list-none = Nothing matches these filters.
list-all = { PLURAL($count) ->
    [one] Show it
   *[other] Show all { $count }
}

## Status and standing
status-bill = Bill
status-in-force = In force
status-amended = Amended
status-repealed = Repealed
status-unknown = Status unknown
law-type-constitution = Constitution
law-type-code = Code
law-type-act = Act
law-type-decree = Decree
law-type-regulation = Regulation
law-type-directive = Directive
law-type-order = Order
law-type-bill = Bill
law-type-other = Other
standing-original = original
standing-official-translation = official translation
standing-unofficial-translation = unofficial translation
standing-machine-translation = machine translation
notice-official-translation = This is an official translation. The original is what counts.
notice-unofficial-translation = This is an unofficial translation. Only the original has force.
notice-machine-translation = This text was translated by a machine. Do not rely on it.
notice-sample = This was written as a sample. The State is fictional and nothing here describes anything real.
notice-review = A machine guessed at some characters of this text. Compare it with the original before you cite it.
notice-review-next = Open the original
notice-repealed = This law is repealed.
notice-repealed-since = This law has been repealed since { $name }.
notice-bill = This is a bill, not yet law.
notice-superseded = This record was superseded by another.
notice-no-text = The text of this record is not held here.
notice-class-note = Note
notice-class-suggested = Take care
notice-class-repealed = Warning
notice-class-sample = Sample

## A record beside its text
facts-title = Facts
facts-disagree = Sources disagree
facts-other-source = Another source says
as-of = as of
known-unknown = unknown
known-absent = none
known-withheld = withheld
known-not-applicable = not applicable
rank-depositary = depositary
rank-official = official source
rank-document = the document itself
rank-ministry = ministry
rank-organisation = international organisation
rank-secondary = secondary source
rank-press = press
rank-wiki = open wiki
fact-adopted = Adopted
fact-published = Published
fact-in-force = In force since
fact-repealed = Repealed
fact-status = Status
fact-number = Number
fact-issued-by = Issued by
fact-place = Place
fact-opened = Opened for signature
fact-depositary = Depositary
fact-court = Court
fact-citation = Citation
fact-decided = Decided
fact-keywords = Keywords
fact-languages = Languages
fact-official-languages = Official languages
fact-legal-tradition = Legal tradition
fact-legal-basis = Legal basis
fact-functions = Functions
fact-level = Level
fact-seat = Seat
fact-acronym = Acronym
fact-authors = Authors
fact-publisher = Publisher
fact-iati = IATI identifier
fact-code = Code
fact-theme = Theme
fact-until = Valid until
fact-recorded = Recorded
topics-heading = Topics
related-title = Related
link-amends = Amends
linked-amends = Amended by
link-repeals = Repeals
linked-repeals = Repealed by
link-cites = Cites
linked-cites = Cited by
link-implements = Implements
linked-implements = Implemented by
link-applies = Applies
linked-applies = Applied in
link-on-appeal-from = On appeal from
linked-on-appeal-from = Appealed in
link-part-of = Part of
linked-part-of = Parts
link-broader = Broader
linked-broader = Narrower
link-related = Related to
linked-related = Related to
link-about = About
linked-about = Described by
link-issued-by = Issued by
linked-issued-by = Issued
link-not-here = not held here
from-provision = from { $name }
to-provision = to { $name }
original-title = Original files
received = received
data-title = Data
other-names = Also called:
sources-title = Sources
history-title = History
revision = revision { $name }
scheme-frbr = Akoma Ntoso address
scheme-eli = ELI
scheme-ecli = ECLI
scheme-neutral = Neutral citation
scheme-un-symbol = UN symbol
scheme-unodc = UNODC number
scheme-iati = IATI
scheme-doi = DOI
scheme-url = Web address
scheme-dataset = Catalogue
scheme-path = File
scheme-file = File hash
cite-title = Cite this
cite-permanent = Permanent address

## The acts that changed a law, and the laws that an act changes
amended-by-count = Amending acts ({ $count })
amended-last = The last known amendment:
amended-note = As the texts held here and their publishers tell; later acts may be missing.
amended-unnamed = An act that the source does not name
amended-outstanding = not in the text yet
amended-all = all amending acts
amends-count = Laws that this act amends ({ $count })

## What a text cites and what cites it
cites-count = { PLURAL($count) ->
    [one] Cites { $count } source
   *[other] Cites { $count } sources
}
cited-by-count = { PLURAL($count) ->
    [one] Cited by { $count } record
   *[other] Cited by { $count } records
}
cited-provision-by = { PLURAL($count) ->
    [one] { $count } record cites this provision
   *[other] { $count } records cite this provision
}
cited-places = { PLURAL($count) ->
    [one] in { $count } place
   *[other] in { $count } places
}
cited-all = { PLURAL($count) ->
    [one] { $count } as data (JSON)
   *[other] All { $count } as data (JSON)
}
cited-show = Show the list

## The reader
text-title = Text
text-hash = SHA-256 of the structured text
contents-title = Contents
reader-languages = Languages
reader-versions = Versions
reader-parts = Parts of the text
reader-beside = side by side
reader-alone = alone
reader-not-in-this = Not in this language.
reader-table = Table
reader-neighbour-parts = Parts before and after
reader-previous-part = Part before
reader-next-part = Next part
version-latest = latest
version-earlier = earlier version:
version-standing = as it stands
provision = Provision
provision-topics = Topics of this provision
provision-treaties = Treaty articles
provision-elsewhere = The same matter in other States
provision-in-text = In the whole text
provision-place = Where this stands
provision-neighbours = Provisions before and after
provision-previous = Before:
provision-next = Next:
compare-title = { $name }: what changed
compare-heading = What changed
compare-with-before = what changed
compare-from = From
compare-to = To
compare-button = Compare
compare-changed = { PLURAL($count) ->
    [one] { $count } provision changed
   *[other] { $count } provisions changed
}
compare-added = { PLURAL($count) ->
    [one] { $count } added
   *[other] { $count } added
}
compare-removed = { PLURAL($count) ->
    [one] { $count } removed
   *[other] { $count } removed
}
compare-same = { PLURAL($count) ->
    [one] { $count } the same
   *[other] { $count } the same
}
compare-none = The two versions say the same.
compare-inserted = inserted:
compare-deleted = deleted:
change-changed = changed
change-added = added
change-removed = removed

## Case, lesson, treaty
case-facts = Facts of the case
case-significance = Why it matters
case-proceedings = Proceedings
case-instance = Instance
case-date = Date
case-outcome = Outcome
case-parties = Parties
case-role = Role
case-party = Party
case-judges = Judges
case-charges = Charges
case-charge = Charge
case-provision = Provision
case-verdict = Verdict
case-sentence = Sentence
case-cooperation = Cooperation used
case-evidence = Evidence used
verdict-guilty = Guilty
verdict-partly-guilty = Guilty in part
verdict-not-guilty = Not guilty
verdict-dismissed = Dismissed
verdict-remitted = Sent back
sentence-imprisonment = { PLURAL($count) ->
    [one] { $count } month of imprisonment
   *[other] { $count } months of imprisonment
}
sentence-imprisonment-suspended = { PLURAL($count) ->
    [one] { $count } month of imprisonment, suspended
   *[other] { $count } months of imprisonment, suspended
}
sentence-fine = Fine of { $name }
sentence-confiscation = Confiscation
sentence-compensation = Compensation of { $name }
lesson-learned = Lesson learned
lesson-good-practice = Good practice
lesson-context = Context
lesson-done = What was done
lesson-outcome = What came of it
lesson-conditions = What it takes to repeat it
lesson-evidence = Evidence
articles-title = Articles
article-number = Article
article-label = About
article-unchecked = not compared with the official text
chapter = chapter { $name }
treaty-provisions = National provisions under this treaty
parties-title = Parties
parties-bound = { PLURAL($count) ->
    [one] { $count } party is bound.
   *[other] { $count } parties are bound.
}
parties-signed = { PLURAL($count) ->
    [0] No other has signed.
    [one] { $count } other has signed.
   *[other] { $count } others have signed.
}
party-name = Party
party-status = Status
party-signature = Signature
party-ratification = Ratification or accession
party-in-force = In force
party-remarks = Remarks
party-reservations = { PLURAL($count) ->
    [one] { $count } reservation or declaration
   *[other] { $count } reservations and declarations
}
participation-invited = Invited
participation-signed = Signed
participation-ratified = Ratified
participation-acceded = Acceded
participation-accepted = Accepted
participation-approved = Approved
participation-party = Party
participation-withdrawn = Withdrawn
instrument-type-treaty = Treaty
instrument-type-directive = Directive
instrument-type-protocol = Protocol
instrument-type-model-law = Model law
instrument-type-other = Instrument

## Laws and treaties, article by article
matrix-link = Matrix of all States
matrix-title = { $name } and all States
matrix-lead = How the law of each State answers to each article. Each sign leads to the provisions and to who says so.
matrix-legend = What the signs mean
matrix-group = Articles on
matrix-basis = Who says so
matrix-none = No State matches these filters.
matrix-total = { PLURAL($count) ->
    [0] No State
    [one] { $count } State
   *[other] { $count } States
}
matrix-unknown = { PLURAL($count) ->
    [one] Also show { $count } State of which nothing is known
   *[other] Also show { $count } States of which nothing is known
}
matrix-known-only = Only States of which something is known
matrix-states-curated = States with a source
matrix-states-suggested = States with a suggestion only
matrix-fine = A suggestion comes from words in the text and counts in no other number. That a law is named says that it answers to the article, not how far it goes.
basis-curated = Sources
basis-suggested = Suggestions
standing-party = Party
standing-signatory = Signed or invited
standing-neither = Neither
mark-full = Full
mark-full-sign = F
mark-partial = In part
mark-partial-sign = P
mark-none = Not provided for
mark-none-sign = N
mark-named = Law named, not judged
mark-named-sign = L
mark-suggested = Only suggested
mark-suggested-sign = S
mark-not-assessed = Not assessed
mark-not-assessed-sign = –
element-act = conduct
element-object = object
element-intent = intent
element-without-right = without right
element-aggravation = aggravation
element-penalty-range = range of penalties
ground-stated = The source names the article
ground-offence-name = The source lists it under the treaty’s name for it
ground-heading = The source lists it under a heading of the treaty
ground-comparative-report = From a comparison of several States
ground-negative = The source says that there is no provision
entry-covered = Covered: { $name }
entry-missing = Missing: { $name }
entry-block = named for several articles together
entry-rejected = Refused by an editor
entry-reviewed = Reviewed by { $name }
entry-reviewed-on = Reviewed by { $name } on { $date }
entry-sheet = Sheet
suggestion-words = Words found:
suggestion-referred = Topic taken from what the provision refers to:
suggestions-more = { PLURAL($count) ->
    [one] { $count } more suggestion
   *[other] { $count } more suggestions
}
tie-article = { $name }, article { $number }
article-title = { $name }, article { $number }
article-states = all States
article-map-alt = World map shaded by how each State answers to the article; the list below says the same
article-neighbours = Articles before and after
article-previous = Article { $name }
article-next = Article { $name }
article-group-offence = Offences
article-group-liability = Liability and sanctions
article-group-procedural-power = Procedural powers
article-group-jurisdiction = Jurisdiction
article-group-safeguards = Safeguards
article-group-electronic-evidence = Electronic evidence
article-group-victim-protection = Victims and witnesses
article-group-international-cooperation = International cooperation
article-group-prevention = Prevention
article-group-technical-assistance = Technical assistance
article-group-general = General
profile-link = Its law against the treaties, gaps first
profile-title = { $name }: law and treaties
profile-lead = Gaps first, each with what others in the region did.
profile-printed = As held here on
profile-instruments = All treaties
profile-total = { PLURAL($count) ->
    [0] No article
    [one] { $count } article
   *[other] { $count } articles
}
profile-region-matrix = The region in the matrix
profile-others = In the region:
profile-region = { PLURAL($count) ->
    [one] { $count } State of the region
   *[other] { $count } States of the region
}
sheet-total = { PLURAL($count) ->
    [one] { $count } entry
   *[other] { $count } entries
}
sheet-profile = The profile of the State

## A draft against treaties
analyse-title = Analyse a draft
analyse-lead = Hand in a bill or a law and see which articles of a treaty it answers to, which it leaves open, and how other States have worded those.
analyse-kept = What you hand in is read in memory and not kept, neither the text nor the result, unless you ask for it.
analyse-file = File
analyse-file-hint = DOCX, PDF, HTML, Akoma Ntoso, ODT, RTF or text, at most { $name }.
analyse-text = Or the text itself
analyse-text-hint = Paste it with its article or section numbers. Where a file is chosen, the file counts.
analyse-country = State whose law it is
analyse-language = Language of the text
analyse-instrument-usual = the usual ones
analyse-instrument-hint = Where no treaty is chosen, the text is held against those that the State has joined, else against the Budapest Convention and the UN Convention.
analyse-country-usual = not said
analyse-language-usual = told from the text
analyse-show = Show the result
analyse-docx = As a Word document
analyse-pdf = As a PDF
analyse-no-pdf = For a PDF, print the result page or the Word document to PDF. Whoever runs this site can offer it here by installing LibreOffice (libreoffice-writer-nogui).
treaty-analyse = Hold a draft against this treaty
home-analyse = See what a bill lacks, and how other States have worded it.
analysis-heading = What the draft holds
analysis-title = { $name }: analysis
analysis-contents = On this page
analysis-provisions = { PLURAL($count) ->
    [one] { $count } provision
   *[other] { $count } provisions
}
analysis-coverage = { $matched } of { $articles } articles found, { $gaps } not
analysis-suggestions = A program suggests all of this from the words of the text; people have to judge it. A gap says that the words were not found, not that the law of the State lacks it: another law may have it.
analysis-gaps = Gaps
analysis-gaps-lead = Articles on which no provision was found, each with provisions of other States.
analysis-gaps-none = For every article a provision was found.
analysis-no-others = No law that is held here is known to answer to it.
elsewhere-full = covered in full, says a source
elsewhere-full-law = its law covers it in full
elsewhere-named = named by a source
analysis-matches = What was found
analysis-matches-none = No provision answers to an article of these treaties.
analysis-penalties = Penalties
analysis-penalties-lead = Beside them the longest prison terms of other States for the same offence, as read from the laws that are held here.
analysis-in-draft = In the draft
analysis-elsewhere = In other States
analysis-definitions = Definitions
analysis-safeguards = Safeguards around powers
analysis-present = Present
analysis-missing = Missing
analysis-unmatched = Provisions without a counterpart
analysis-unmatched-lead = They answer to no article of these treaties.
analysis-unmatched-none = Every numbered provision answers to an article.
analysis-more = { PLURAL($count) ->
    [one] One more is in the JSON.
   *[other] { $count } more are in the JSON.
}
analysis-notes = What was noticed while reading
analysis-again = Again, or in another form
analysis-again-lead = Nothing was kept, so a file has to be chosen again; a pasted text still stands here.

kept-wish = Keep this analysis for 30 days at an address only I know
kept-wish-hint = The draft stays here as you hand it in, and is deleted after 30 days or when you say so. Note the address: it cannot be found again.
kept-heading = Kept for you
kept-until = Kept until
kept-lead = Whoever knows the address of this page can open it, so note it and show it only to those you trust. The draft is read anew each time, against the laws and treaties that are held here then.
kept-delete = Delete now
kept-deleted-title = The analysis is deleted
kept-deleted = The draft and all that was kept of it are gone from here.
kept-too-large = This could not be kept: the draft is too large. Take the result with you as a document.
kept-full = This could not be kept: there is no room at the moment. Take the result with you as a document.
term-computer-system = Computer system
term-electronic-data = Computer or electronic data
term-service-provider = Service provider
term-traffic-data = Traffic data
term-subscriber-information = Subscriber information
term-content-data = Content data
safeguard-judicial = Order or supervision of a court
safeguard-necessity = Necessity and proportionality
safeguard-duration = Limit of time
safeguard-confidentiality = Confidentiality
safeguard-rights = Human rights
penalty-prison = prison
penalty-prison-to = prison up to { $name }
penalty-prison-from = prison of at least { $name }
penalty-prison-from-to = prison from { $least } to { $most }
penalty-fine = fine
penalty-fine-to = fine up to { $name }
penalty-fine-from = fine of at least { $name }
penalty-fine-from-to = fine from { $least } to { $most }
penalty-life = prison for life
penalty-death = death
penalty-or = or { $name }
penalty-and = and { $name }
penalty-either = or { $name }, or both
rate-daily-rate = { PLURAL($count) ->
    [one] { $count } daily rate
   *[other] { $count } daily rates
}
rate-penalty-unit = { PLURAL($count) ->
    [one] { $count } penalty unit
   *[other] { $count } penalty units
}
rate-base-amount = { PLURAL($count) ->
    [one] { $count } base amount
   *[other] { $count } base amounts
}
rate-minimum-wage = { PLURAL($count) ->
    [one] { $count } minimum wage
   *[other] { $count } minimum wages
}
range-longest = { $place }, { $states }: { $least } to { $most }, { $median } in the middle.
range-everywhere = All States held here
range-none = Too few laws are held to compare.
range-below = The draft stays below.
range-within = The draft is within.
range-above = The draft goes beyond.

## Topics
topics-title = Topics
topics-lead = Offences, powers, cooperation, evidence and safeguards, each with its words in many languages.
topic-title = Topic: { $name }
topic-narrower = Narrower topics
topic-related = Related topics
topic-labels = In other languages
topic-articles = { PLURAL($count) ->
    [one] article { $name }
   *[other] articles { $name }
}
topic-treaty-articles = In treaties
topic-provisions = Provisions on this topic
topic-none = No provision on this topic is held yet.
topic-all = All provisions on this topic
topic-count = { PLURAL($count) ->
    [0] no record
    [one] { $count } record
   *[other] { $count } records
}
topic-group-offence = Offences
topic-group-power = Powers
topic-group-cooperation = Cooperation
topic-group-evidence = Evidence
topic-group-safeguard = Safeguards
topic-group-prevention = Prevention
topic-group-general = General

## States side by side
states-link = Compare States
states-title = { $name }: States side by side
states-lead = Each State’s provision as adopted, with the translation that is held; elements and penalties are read out of the words by machine.
states-choose = States to compare, at most ten
states-with-provision = With a provision that is held
states-compare = Compare
states-like = Comparable to
states-like-hint = Adds States of the same region, legal tradition and language that have a provision.
states-other = Add another State
states-empty = No State is chosen yet. Choose States above.
states-shared = In common with { $name }: { $list }
states-region = region
states-remove = Leave out { $name }
states-none = No provision on this is held here. That does not say that the State has none.
states-laws = Its laws here
states-cut = The provision goes on; read it whole
states-table = Elements and penalties
states-table-note = “Not found” says that none of the words we know stands in the provision. The element may stand elsewhere in the law.
states-state = State
states-not-found = not found
states-not-read = not read
states-differs = differs
states-same = alike
states-found-in = In how many States found
states-of = { $count } of { $total }
states-differences = How it differs
states-by-source = named by a source
states-more = { PLURAL($count) ->
    [one] { $count } more provision
   *[other] { $count } more provisions
}
difference-only-here = Found only here: { $name }
difference-not-here = Not found here, but in others: { $name }
difference-highest = The highest maximum term
difference-lowest = The lowest maximum term
difference-only-least = The only one that says a minimum term
states-csv-law = Law
states-csv-basis = Basis
states-csv-address = Address
states-taken-from = From { $name }

## Penalties
penalties-link = Penalties in all States
penalties-title = Penalties: { $name }
penalties-choose-title = Penalties by offence
penalties-choose = Offence
penalties-lead = Prison terms that one provision of each State threatens: one that a source names, else the likeliest. A machine has read them out of its words; general rules elsewhere in the law are not applied.
penalties-chart = Maximum prison terms by State; the table below says the same
penalties-total = { PLURAL($count) ->
    [0] No State with a provision
    [one] { $count } State with a provision
   *[other] { $count } States with a provision
}
penalties-without = { PLURAL($count) ->
    [one] In { $count } of them no prison term was read
   *[other] In { $count } of them no prison term was read
}
penalties-none = No State has a provision on this that is held here
penalties-least = Least prison term
penalties-most = Most prison term
penalties-fine = Fine
penalties-words = As worded
penalties-provision = Provision
penalties-not-said = –
penalties-life = life
penalties-death = death
penalties-sort-most = by the most
penalties-sort-least = by the least
penalties-sort-name = by name
term-years = { PLURAL($count) ->
    [one] { $count } year
   *[other] { $count } years
}
term-months = { PLURAL($count) ->
    [one] { $count } month
   *[other] { $count } months
}
term-days = { PLURAL($count) ->
    [one] { $count } day
   *[other] { $count } days
}
term-and = { $one } { $other }
fine-range = { $least } to { $most }
fine-up-to = up to { $name }
fine-from = from { $name }
fine-open = amount not said here
money-shilling = shillings
money-dollar = dollars
money-pound = pounds
money-franc = francs
money-kwacha = kwacha
money-yen-yuan = yen or yuan
money-dinar = dinars
money-riyal = riyals
money-lira = lira
money-peso = pesos
money-escudo = escudos
money-colon = colones
unit-category = (category of fine)
unit-level = (level of fine)
unit-standard-scale = (level on the standard scale)
unit-statutory-maximum = (statutory maximum)
unit-tax-unit = tax units
unit-quota = quotas
unit-currency-point = currency points

## A graph of citations
graph-link = Citations as a graph
graph-title = Citations of { $name }
graph-lead = On one side what cites it, on the other what it cites; those with most places first. The lists below say the same and more.
graph-works = { PLURAL($count) ->
    [one] Cites { $count } work
   *[other] Cites { $count } works
}
graph-alt = Drawing of what cites this text and what it cites; the lists below say the same
graph-shown = The first { $count } of { $total } are drawn
graph-none = This text cites nothing that was found, and nothing held here cites it.
graph-back = The text itself

## Countries
countries-title = Countries
countries-lead = { PLURAL($count) ->
    [one] { $count } State, territory or organisation, with what is held of its law.
   *[other] { $count } States, territories and organisations, with what is held of their law.
}
country-title = { $name }
country-search = Search in everything of { $name }
country-treaties = Treaties
country-treaty-since = Since
missing-title = What is missing or stale
missing-law = No law of { $name } on cybercrime is held.
missing-text = { PLURAL($count) ->
    [one] { $count } law is known by name only; its text is not held.
   *[other] { $count } laws are known by name only; their texts are not held.
}
missing-text-next = Which ones
missing-case = No case is held.
missing-strategy = No strategy is held.
missing-authority = No competent authority is named.
missing-treaty = Not a party to the { $name }, as far as is known here.
missing-treaty-next = See the treaty
missing-official-language = No text is held in an official language.
stale-law = The newest text states the law of { $name }.
stale-law-next = Look for amendments
dead-link = The recorded address of “{ $name }” has led nowhere since { $date }.
dead-link-next = See the record
dead-links-more = { PLURAL($count) ->
    [one] So does the address of { $count } more record.
   *[other] So do the addresses of { $count } more records.
}
field-cybercrime = Cybercrime
field-data-protection = Data protection
field-e-transactions = Electronic transactions
field-consumer-protection = Consumer protection
tradition-civil = Civil law
tradition-common = Common law
tradition-islamic = Islamic law
tradition-customary = Customary law
tradition-mixed = Mixed
tradition-religious = Religious law
tradition-socialist = Socialist law
region-002 = Africa
region-019 = Americas
region-142 = Asia
region-150 = Europe
region-009 = Oceania
region-015 = Northern Africa
region-202 = Sub-Saharan Africa
region-419 = Latin America and the Caribbean
region-021 = Northern America
region-143 = Central Asia
region-030 = Eastern Asia
region-035 = South-eastern Asia
region-034 = Southern Asia
region-145 = Western Asia
region-151 = Eastern Europe
region-154 = Northern Europe
region-039 = Southern Europe
region-155 = Western Europe
region-053 = Australia and New Zealand
region-054 = Melanesia
region-057 = Micronesia
region-061 = Polynesia
region-other = Other
region-none = Organisations and others

## Authorities and organisations
channel-closed = only on request
organisation-type-intergovernmental = Intergovernmental organisation
organisation-type-regional = Regional organisation
organisation-type-un = United Nations body
organisation-type-police = Police organisation
organisation-type-ngo = Civil society
organisation-type-academic = University or institute
organisation-type-private = Private sector
organisation-type-government = Government
organisation-type-donor = Donor
organisation-type-network = Network
organisation-type-other = Organisation

## About
about-title = About Lexarium
about-what-heading = What this is
about-what = A repository of the law on cybercrime: laws, cases, lessons learned and treaties, read provision by provision. Whoever runs this instance answers for what is in it.
about-facts-heading = Where the facts come from
about-facts = Every fact names its source and the day as of which it holds. Where sources disagree, all are shown; the depositary stands before the ministry, the ministry before others. Unknown, none, withheld and not applicable are different things and are told apart.
about-suggestions-heading = What the machine suggests
about-suggestions = Topics that a person has not confirmed are marked as suggested. A machine translation says that it is one. A text whose characters a machine guessed says so, and is not to be cited.
about-citing-heading = How to cite
about-citing = Each record and each provision has a permanent address. It never breaks: when a record moves, its old address leads to the new one. Every page offers citations in the usual styles.
about-privacy-heading = What is kept of readers
about-privacy = Nothing. There are no cookies, no accounts for readers, and no log of addresses.
about-open-heading = Free to run and to copy
about-open = Lexarium is free software under the Apache License 2.0. All that is shown can be taken away as CSV, JSON, Akoma Ntoso or plain text.
about-ledger-heading = Nothing is lost
about-ledger = Every change is a revision that is appended and never altered, and proven by a Merkle tree.
about-revisions = { PLURAL($count) ->
    [one] The ledger has { $count } revision.
   *[other] The ledger has { $count } revisions.
}

## Data and API
api-title = Data and API
api-lead = All that readers see is there for programs as JSON, without a key.
api-calls = Addresses
api-address = Address
api-answer = Answer
api-search = records with their best provisions, extracts and facets
api-suggest = names that begin as the query does
api-graph = what cites it and what it cites, work by work
api-compare = States side by side: provisions, elements, penalties, differences
api-penalties = the prison terms that States threaten for an offence
api-concordance = what sources say and the machine suggests of laws and treaty articles
api-analyse = a draft held against treaties, handed in as file or text; with provisions of other States for each gap
api-records = a list of records
api-record = a record, whole
api-text = its text, provision by provision
api-countries = countries, with how many laws and cases each has here
api-topics = topics with labels in many languages
api-instruments = treaties, model laws and directives
api-openapi = the description of the API in OpenAPI 3.1
api-id = the page of a record, or its data by suffix or by Accept
api-akn = works, expressions and provisions by their Akoma Ntoso address
api-parameters = Parameters of a search
api-parameters-lead = A parameter that is not in this list is refused. Values of one parameter, parted by commas or given again, are alternatives.
parameter-q = the words, in the language explained under “How to search”
parameter-kind = kinds of record
parameter-country = ISO 3166-1 alpha-3
parameter-region = UN M49 numbers of regions
parameter-topic = keys of topics
parameter-language = BCP 47 tags
parameter-year = years of the record’s date
parameter-status = bill, in-force, amended, repealed
parameter-instrument = keys of treaties
parameter-from = not before this day, month or year
parameter-to = not after this day, month or year
parameter-sort = relevance, newest, oldest
parameter-limit = records on a page
parameter-cursor = the “next” of the page before
parameter-expand = “none” leaves out the provisions on the topics named
api-forms = Forms
api-forms-text = Add .json, .akn.xml or .txt to the permanent address of a record. Lists are given as CSV at search.csv and records.csv, to their very end.
api-failures = Failures
api-failures-lead = A failure is problem+json by RFC 9457. Its type ends in one of these words.

## Imports, for operators
operators-site = The site
operators-note = This page is for the people who run the site. It names files and drafts that readers do not see.
imports-title = Imports
imports-lead = { PLURAL($count) ->
    [one] What the last import did. { $count } report is kept.
   *[other] What the last { $count } imports did, the newest first. Older reports are not kept.
}
imports-none = Nothing has been imported yet. Import files with:
imports-one = Number
imports-at = When
imports-source = Files
imports-who = By
imports-moment = { $date }, { $time } UTC
import-title = Import { $name }
import-read = Files read
import-new = New
import-updated = Updated
import-unchanged = Unchanged
import-conflicts = Conflicts
import-refused = Refused
import-files-left-out = { PLURAL($count) ->
    [one] { $count } file is left out below: the report was too long to be kept whole. What mattered least was left out.
   *[other] { $count } files are left out below: the report was too long to be kept whole. What mattered least was left out.
}
import-show = Which files
import-show-all = All files
import-show-noticed = Files with warnings or refusals
import-show-refused = Files with refusals
import-no-files = No file is among these.
import-page = Page { $page } of { $pages }
import-held = Held already:
import-review = machine text, needs review
import-range = { $provisions }: { $first } to { $last }
import-language-guessed = { $name } ({ $share } sure)
import-language-stated = { $name } (as stated)
import-became-new = new
import-became-updated = updated
import-became-unchanged = unchanged
import-became-conflict = conflict, kept aside as a draft
import-not-open = { $name }, not open to readers
import-note = note
import-warning = warning
import-refusal = refused
import-notes = { PLURAL($count) ->
    [one] { $count } note
   *[other] { $count } notes
}
import-at-page = page { $name }
import-at-line = line { $name }
import-at-field = field { $name }
import-remedy = What to do:

## What a reading noticed, by its code; the sentence with its particulars stands below in English
finding-akn-no-document = The XML holds no document of Akoma Ntoso.
finding-akn-no-document-remedy = Give a file whose root element is akomaNtoso with an act, a bill, a judgment or a doc inside.
finding-archive-broken = The archive, or a file in it, cannot be unpacked.
finding-archive-broken-remedy = Pack the file anew, or fetch the archive again.
finding-archive-encrypted = A file of the archive is locked with a password.
finding-archive-encrypted-remedy = Pack the file without a password.
finding-archive-link = An entry of the archive is no file but a link, a device or a pipe, which could lead out of the archive.
finding-archive-link-remedy = Pack the file itself.
finding-archive-name = The name of a file in the archive cannot be used as it stands.
finding-archive-name-remedy = Check where the archive comes from, and pack the file under a plain name.
finding-archive-too-deep = An archive lies inside too many others, and was not opened.
finding-archive-too-deep-remedy = Unpack the inner archive, and import it by itself.
finding-archive-too-many = The archive holds more files than one may have; the rest was left out.
finding-archive-too-many-remedy = Pack the files into several archives.
finding-archive-twice = The archive holds two files of the same name.
finding-archive-twice-remedy = Rename one of them.
finding-cannot-open = The file cannot be opened.
finding-cannot-open-remedy = Check the path and its permissions.
finding-column-unknown = A column of the table is not known, and nothing was made of it.
finding-column-unknown-remedy = Rename the column, or take it out.
finding-concordance-not-usable = A line of the concordance sheet says something that cannot be so.
finding-concordance-not-usable-remedy = Correct the field that is named.
finding-conflict = The text does not agree with what is held, and was kept aside as a draft.
finding-conflict-remedy = Compare the two, then publish the draft as a version or withdraw it.
finding-country-told = The State was told from the words of the text, because nothing else names it.
finding-country-told-remedy = Name the State with --country, or in a manifest, where it is another.
finding-cover-not-checked = Some pages could not be searched for words that they cover up.
finding-cover-not-checked-remedy = Open the file in a viewer and print it to a new PDF, and import that.
finding-covered-text = Words lie under dark boxes; they were left out of the text, but whoever gets the file can read them.
finding-covered-text-remedy = Take them out of the file itself and import that, or publish it if they may be known.
finding-date-converted = A date was converted from another calendar.
finding-date-converted-remedy = Compare it with the original where the day matters.
finding-docx-broken = The Word document is damaged and cannot be read to its end.
finding-docx-broken-remedy = Open it in a word processor and save it again.
finding-encoding-assumed = The text does not say its encoding, and one was assumed.
finding-encoding-assumed-remedy = Look at the accented letters, and convert the file to UTF-8 if they are wrong.
finding-encoding-broken = Some bytes fit no letter of the encoding, and were replaced by a mark.
finding-encoding-broken-remedy = Convert the file to UTF-8 from its original.
finding-epub-broken = The electronic book cannot be read.
finding-epub-broken-remedy = Open the book in the program that wrote it, and save it again.
finding-epub-page-missing = A page of the electronic book is missing.
finding-epub-page-missing-remedy = Fetch the book again.
finding-file-missing = The manifest names a file that is not there.
finding-file-missing-remedy = Add the file or take its line out of the manifest.
finding-file-properties = The properties of the file, which go out with it, name a person.
finding-file-properties-remedy = If nobody may know it, take the properties out of the file and import that.
finding-file-too-large = The file is larger than one may be.
finding-file-too-large-remedy = Split the file, or raise the limit.
finding-format-not-read-yet = The format of the file is known but not read.
finding-format-not-read-yet-remedy = Convert the text to Akoma Ntoso, DOCX, PDF, HTML or Markdown.
finding-format-unknown = The file is empty or in no format that holds text.
finding-format-unknown-remedy = Give the text as DOCX, PDF, HTML, Markdown or plain text.
finding-frame-left-out = Menus and buttons around the text were left out.
finding-frame-left-out-remedy = Compare with the original where words of the law are missing.
finding-held-already = A file of the same content is held, so that it was not read again.
finding-held-already-remedy = Nothing.
finding-held-back = The record was kept as a draft: the file holds words that its pages do not show, and readers would get the file with the text.
finding-held-back-remedy = Import a file without them, or publish the draft if everybody may read them.
finding-hidden-text = Words are hidden in the file; they were left out of the text, but whoever gets the file can read them.
finding-hidden-text-remedy = Take them out of the file and import the result.
finding-identifiers-disagree = The identifiers belong to several different records.
finding-identifiers-disagree-remedy = Correct the identifiers, or merge the records.
finding-images-left-out = Images were left out, because a text holds words only.
finding-images-left-out-remedy = Look at the original, which is kept as it came.
finding-json-broken = The JSON cannot be read.
finding-json-broken-remedy = Correct the line, or take it out.
finding-json-too-many-values = The JSON holds more values than are read.
finding-json-too-many-values-remedy = Cut the file into parts.
finding-json-unknown = The JSON is no law by its provisions and no decision of a form that is known.
finding-json-unknown-remedy = Give a law as an object with title and provisions, or records as JSON Lines.
finding-kind-told = The kind of the text was told from its words, because nothing else names it.
finding-kind-told-remedy = Name the kind with --kind, or in a manifest, where it is something else.
finding-language-told = The page says that it is in another language than its words are, as pages of sites in several languages do.
finding-language-told-remedy = Name the language with --language, or in a manifest, where it is another.
finding-language-unknown = The language of the text could not be told.
finding-language-unknown-remedy = Name it in a manifest, or with --language.
finding-languages-apart = The file holds the text in one language after another, and each became a text of its own.
finding-languages-apart-remedy = Compare where each begins with the original.
finding-machine-text = The text is machine text: its letters or their order were worked out by a program.
finding-machine-text-remedy = Compare it with the original before citing it, or import another format.
finding-maker-found = The body that made the text was taken from its enacting words.
finding-maker-found-remedy = Correct the record where they mean something else.
finding-manifest-field = A field of the manifest has a value that cannot be read.
finding-manifest-field-remedy = Correct the value; docs/how-to/import.md lists the fields.
finding-manifest-line = A line of the manifest cannot be read.
finding-manifest-line-remedy = Correct the line; docs/how-to/import.md lists the fields.
finding-nested-too-deep = The elements of the page are nested too deep.
finding-nested-too-deep-remedy = Save the page anew from a browser, or give the text as plain text.
finding-no-provisions = No provisions were recognised; the text is kept as paragraphs.
finding-no-provisions-remedy = Check the structure in the original, or give the text as Akoma Ntoso.
finding-no-text = The file holds no words that can be read; it is kept and offered, and cannot be searched.
finding-no-text-remedy = Give the text in a form that can be read: recognised (OCR), or saved anew as DOCX, PDF or a web page with its text.
finding-not-a-flow = The page holds a law with provisions where only paragraphs were expected.
finding-not-a-flow-remedy = Import the page by itself.
finding-not-a-law = The file does not read as a law.
finding-not-a-law-remedy = Give the text of a law or a draft with its article or section numbers.
finding-not-records = The file holds no records in a form that is known.
finding-not-records-remedy = Give records as the API gives them, or the text as Akoma Ntoso, HTML or Markdown.
finding-odt-broken = The OpenDocument file cannot be read.
finding-odt-broken-remedy = Open the document in the program that wrote it, and save it again.
finding-one-of-several = The file holds several texts; only the longest in the language asked for is analysed.
finding-one-of-several-remedy = Name another language, or give the text as a file of its own.
finding-pdf-broken = The PDF cannot be read.
finding-pdf-broken-remedy = Open it in a viewer and print it to a new PDF, or give the text in another format.
finding-pdf-no-text = Pages of the PDF are pictures without a text layer; they are kept and offered, and cannot be searched.
finding-pdf-no-text-remedy = Recognise the text (OCR) and import the result.
finding-pdf-pages-lost = Pages of the PDF could not be read and were left out.
finding-pdf-pages-lost-remedy = Open the file in a viewer and print it to a new PDF, or give the text in another format.
finding-pdf-without-walls = PDF is read without walls: a file that is made to harm could stop this program, or reach files and network.
finding-pdf-without-walls-remedy = Install bubblewrap, allow namespaces, and keep the program where every user may run it, such as /usr/local/bin.
finding-persons-named = Names read like those of natural persons, and were left as they stand.
finding-persons-named-remedy = Where the rule asks for pseudonyms, import a text that has them.
finding-program-failed = Another program was asked to read the file and did not; the file was read otherwise.
finding-program-failed-remedy = Nothing, unless what was read is not good enough.
finding-provision-empty = Some provisions have no text.
finding-provision-empty-remedy = Look at the source, and add the text or take the provision out.
finding-reader-fault = The program failed on this file; the fault is its own.
finding-reader-fault-remedy = Report it with the file, if it may be shared.
finding-recognised-text = Pages without a text layer were recognised by a program.
finding-recognised-text-remedy = Machine text, needs review: compare it with the original before citing it.
finding-record-not-readable = A line of the file is no record that can be read.
finding-record-not-readable-remedy = Correct the line, or take it out.
finding-remarks = There are remarks in the file; they were left out of the text.
finding-remarks-remedy = Take them out of the file and import the result.
finding-short-title-found = A short title was taken from the words of the text.
finding-short-title-found-remedy = Correct the record where they mean something else.
finding-status-unknown = The status of the law is none that is known, and was left out.
finding-status-unknown-remedy = Set the status by hand on the record.
finding-too-deep = The XML nests deeper than is read.
finding-too-deep-remedy = Split the document, or raise the limit.
finding-too-large = The file has more bytes than are read.
finding-too-large-remedy = Cut the file into parts, or raise the limit.
finding-too-long = The XML is longer than is read.
finding-too-long-remedy = Split the document, or raise the limit.
finding-too-many-records = The file holds more records than are read; the rest was left out.
finding-too-many-records-remedy = Cut the file into parts.
finding-took-too-long = The file took longer to read than one file may, and its rest was left out.
finding-took-too-long-remedy = Check that the file is not broken, or cut it into parts.
finding-tracked-changes = Tracked changes are still in the file; the text was read as if all were accepted.
finding-tracked-changes-remedy = Accept or reject them in a word processor and import the result.
finding-unapplied-redaction = Words are marked to be taken out and are still there; they were left out of the text, but whoever gets the file can read them.
finding-unapplied-redaction-remedy = Take them out of the file itself and import that, or publish it if they may be known.
finding-unknown-instrument = No treaty or model law has the key that was asked for.
finding-unknown-instrument-remedy = Choose one of the treaties and model laws that are held.
finding-unpacks-too-large = The file unpacks to more than one of its size may hold; the rest was left out.
finding-unpacks-too-large-remedy = Check where the file comes from; it looks like an attack.
finding-xml-entity = The XML uses an entity that is not one of XML’s own.
finding-xml-entity-remedy = Write the character itself; entities other than the five of XML are not read.
finding-xml-mended = The XML is not well formed, and was read as browsers would.
finding-xml-mended-remedy = Compare the text with the original, which is kept as it came.
finding-xml-no-root = The XML holds no element.
finding-xml-no-root-remedy = Give a whole XML document, from its first element to its last.
finding-xml-not-well-formed = The XML is not well formed.
finding-xml-not-well-formed-remedy = Correct the XML at the line that is named.

## What can go wrong
error-not-found-title = This page does not exist
error-not-found = Nothing has this address. It may have been mistyped.
error-withdrawn-title = This was withdrawn
error-withdrawn = There was a record here. It was withdrawn.
error-ended-title = No analysis is kept here
error-ended = It may have ended after 30 days, or been deleted by its holder, or the address may be mistyped.
error-unknown-parameter-title = Unknown parameter
error-unknown-parameter = The address has a parameter that is not known here.
error-bad-value-title = A value that cannot be
error-bad-value = A parameter of the address does not hold what it must.
error-query-title = This cannot be searched for
error-query = The words of the search cannot be read.
error-no-such-method-title = Not this way
error-no-such-method = The address cannot be asked in this way.
error-other-site-title = Not from another site
error-other-site = The form was sent by a page of another site. Open it here and send it again.
error-foreign-name-title = Not under this name
error-foreign-name = This page is for operators and is not served under the name by which you asked for it. Open it by the address of the machine.
error-bad-form-title = This form cannot be read
error-bad-form = What was sent is no form with a file or a text.
error-nothing-given-title = There is nothing to read
error-nothing-given = Choose a file, or paste a text with its article or section numbers.
error-too-large-title = This is too large
error-too-large = What was handed in has more bytes than are read. Hand in the text of the law alone.
error-not-a-law-title = This does not read as a law
error-not-a-law = The text does not read as a law. Give a law or a draft of one, with its article or section numbers.
error-no-program-title = A program is missing here
error-no-program = This form needs LibreOffice, which is not installed on this server. Take the Word document, or print the page.
error-busy-title = Too many at once
error-busy = Others are handing in texts right now. Please try again in a minute.
error-took-too-long-title = This takes too long
error-took-too-long = The text could not be read in the time that one request has: it takes long by itself, as scans do, or others are handing in texts right now. Please try again in a minute, or hand it in as DOCX or as a PDF with a text layer.
error-house-title = Something failed here
error-house = The fault is ours and has been noted. Please try again in a while.
error-too-many = You ask more often than this server can answer. Please wait a minute.
error-next-home = Go to the home page
error-next-search = Search
error-next-query-help = See how to search
error-next-without = The same without “{ $name }”

## More facts and notices
fact-channel = Channels
fact-charges = Charges
fact-cooperation = Cooperation used
fact-evidence = Evidence used
fact-field = Field
fact-instrument-type = Type
fact-iso = ISO codes
fact-judges = Judges
fact-law-type = Type
fact-lesson-sort = Sort
fact-official-page = Official page
fact-organisation-type = Type
fact-parties = Parties
fact-proceedings = Proceedings
fact-region = Region
fact-sentence = Sentence
fact-verdict = Verdict
fact-disposition = Disposition
disposition-place = read it in its place
disposition-by-machine = found by machine
fact-website = Website
notice-changed-since = Changed since: the text held is of { $version }, the last known amendment of { $date }:
notice-outstanding = { PLURAL($count) ->
    [one] The publisher names { $count } act whose changes are not in this text yet:
   *[other] The publisher names { $count } acts whose changes are not in this text yet:
}
notice-older-version = This is an older version. The latest one held is of { $name }.
notice-not-standing = This is an older version. A text of the law as it stands is held, too.
on-day-label = The law on a day
on-day-button = Show
on-day-version = The law on { $date }, as far as its texts are held: the text of { $version }.
on-day-none = No text of this law as it stood on { $name } is held.
on-day-not-yet = On that day the law was not yet in force: it entered into force on { $name }.
on-day-no-longer = On that day the law was no longer in force: it was repealed on { $name }.
on-day-changed = It was changed before that day, on { $name }, by an act that this text may not contain yet:
missing-law-neighbours = See the laws of its region
