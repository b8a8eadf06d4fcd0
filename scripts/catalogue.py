#!/usr/bin/env python3
"""Makes the starter catalogue from a folder of facts: catalogue/{countries,topics,organisations,instruments,laws,concordance}.jsonl.

    scripts/catalogue.py [FACTS]      writes the files (FACTS is ../shared/data/facts where nothing is said)
    scripts/catalogue.py --check      says whether the files are what the facts give

Names, dates, numbers and addresses come from the facts with their sources; every sentence is our own. One record a line, in the form
of the API, without an id: the first identifier gives the same id in every Lexarium.
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent
OUT = HERE / "catalogue"

RANKS = {"depositary": "depositary", "official-mirror": "official", "official-gazette": "official", "organisation-page": "organisation",
         "secondary": "secondary", "press": "press", "wiki": "wiki"}

# Organisations that make law beside States, and the fictional State of the samples.
MAKERS = [
    ("UNO", {"en": "United Nations", "fr": "Organisation des Nations Unies", "es": "Naciones Unidas", "ar": "الأمم المتحدة", "zh": "联合国", "ru": "Организация Объединенных Наций"}, ["en", "fr", "es", "ar", "zh", "ru"], False),
    ("EUE", {"en": "European Union", "fr": "Union européenne", "es": "Unión Europea", "ar": "الاتحاد الأوروبي", "zh": "欧洲联盟", "ru": "Европейский союз"}, ["en", "fr", "de"], False),
    ("XCE", {"en": "Council of Europe", "fr": "Conseil de l’Europe", "es": "Consejo de Europa", "ar": "مجلس أوروبا", "zh": "欧洲委员会", "ru": "Совет Европы"}, ["en", "fr"], False),
    ("XAU", {"en": "African Union", "fr": "Union africaine", "es": "Unión Africana", "ar": "الاتحاد الأفريقي", "zh": "非洲联盟", "ru": "Африканский союз"}, ["en", "fr", "ar", "pt"], False),
    ("XLX", {"en": "Lexaria (fictional)", "fr": "Lexarie (fictive)", "es": "Lexaria (ficticia)", "ar": "ليكساريا (دولة خيالية)", "zh": "莱克萨里亚（虚构国家）", "ru": "Лексария (вымышленное государство)"}, ["en", "fr", "ar"], True),
]

# Official titles in further languages, and the names that people use.
TITLES = {
    "ets-185": ({"fr": "Convention sur la cybercriminalité", "es": "Convenio sobre la Ciberdelincuencia", "ru": "Конвенция о компьютерных преступлениях", "ar": "الاتفاقية المتعلقة بالجريمة الإلكترونية", "zh": "网络犯罪公约"}, ["Budapest Convention", "Convention de Budapest", "Convenio de Budapest", "CETS 185"]),
    "ets-189": ({"fr": "Protocole additionnel à la Convention sur la cybercriminalité, relatif à l’incrimination d’actes de nature raciste et xénophobe commis par le biais de systèmes informatiques"}, ["First Additional Protocol", "CETS 189"]),
    "cets-224": ({"fr": "Deuxième Protocole additionnel à la Convention sur la cybercriminalité relatif au renforcement de la coopération et de la divulgation de preuves électroniques"}, ["Second Additional Protocol"]),
    "un-cc-2024": ({"fr": "Convention des Nations Unies contre la cybercriminalité", "es": "Convención de las Naciones Unidas contra la Ciberdelincuencia", "ar": "اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية", "zh": "联合国打击网络犯罪公约", "ru": "Конвенция Организации Объединенных Наций против киберпреступности"}, ["UN Convention against Cybercrime", "Hanoi Convention"]),
    "malabo": ({"fr": "Convention de l’Union africaine sur la cybersécurité et la protection des données à caractère personnel", "ar": "اتفاقية الاتحاد الأفريقي بشأن أمن الفضاء الإلكتروني وحماية البيانات ذات الطابع الشخصي"}, ["Malabo Convention", "Convention de Malabo"]),
    "arab-2010": ({"ar": "الاتفاقية العربية لمكافحة جرائم تقنية المعلومات"}, ["Arab Convention"]),
    "cis-2018": ({"ru": "Соглашение о сотрудничестве государств – участников СНГ в борьбе с преступлениями в сфере информационных технологий"}, ["CIS Agreement 2018"]),
    "cis-2001": ({"ru": "Соглашение о сотрудничестве государств – участников СНГ в борьбе с преступлениями в сфере компьютерной информации"}, ["CIS Agreement 2001"]),
    "eu-2013-40": ({"fr": "Directive 2013/40/UE relative aux attaques contre les systèmes d’information", "es": "Directiva 2013/40/UE relativa a los ataques contra los sistemas de información", "de": "Richtlinie 2013/40/EU über Angriffe auf Informationssysteme"}, ["EU Attacks Directive", "Directive 2013/40/EU"]),
}

STATUS = {"signatory": "signed", "invited": "invited", "ratified": "ratified", "parliament-approved": "signed", "party-or-signatory": "signed"}
STATUS_NOTE = {"parliament-approved": "Parliament has approved; a deposit is not reported.", "party-or-signatory": "The source does not say whether it is a party or a signatory."}


def rows(facts, name):
    with open(facts / f"{name}.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def source(reference, as_of=None, rank="secondary"):
    out = {"reference": reference, "rank": rank}
    if as_of:
        out["as_of"] = as_of
    return out


def sources(row, rank="secondary"):
    seen = []
    for reference in [row.get("source"), *(row.get("sources") or [])]:
        if reference and reference not in seen:
            seen.append(reference)
    return [source(reference, row.get("as_of"), rank) for reference in seen]


def claim(value, origin):
    return [] if value in (None, "") else [{"value": {"is": value}, "source": origin}]


def alias(value, scheme="dataset"):
    return {"scheme": scheme, "value": value}


def link(kind, target):
    return {"kind": kind, "target": {"alias": alias(target)}}


def pruned(value):
    """Without what is empty: a record does not say what it does not know."""
    if isinstance(value, dict):
        return {key: pruned(inner) for key, inner in value.items() if inner not in (None, [], {}, "")}
    return [pruned(inner) for inner in value] if isinstance(value, list) else value


def countries(facts):
    for row in rows(facts, "countries"):
        tracker = row["unctad"] or {}
        coverage = [[field.replace("_", "-"), status] for field, status in (tracker.get("status") or {}).items() if field != "indirect_taxation" and status]
        listed = [source("https://unctad.org/topic/ecommerce-and-digital-economy/ecommerce-law-reform/summary-adoption-e-commerce-legislation-worldwide", tracker.get("as_of"))] if coverage else []
        yield {
            "kind": "country", "title": row["names"], "other_names": [row["formal_name_en"]] if row["formal_name_en"] else [], "country": row["alpha3"],
            "aliases": [alias(f"country:{row['alpha3']}")], "sources": sources(row, "organisation") + listed,
            "code": row["alpha3"], "alpha2": row["alpha2"], "m49": row["m49"], "un_status": row["un_status"],
            "region": (row["region"] or {}).get("m49"), "subregion": (row["subregion"] or {}).get("m49"), "subregion_name": (row["subregion"] or {}).get("name"),
            "official_languages": [language["tag"] for language in row["official_languages"] if language["status"] in ("official", "de_facto_official")],
            "legal_tradition": row["legal_tradition"], "coverage": coverage,
        }
    for code, names, languages, fictional in MAKERS:
        record = {"kind": "country", "title": names, "country": code, "aliases": [alias(f"country:{code}")], "code": code, "alpha2": "ZZ", "official_languages": languages}
        if fictional:
            record["sample"] = True
            record["summary"] = {"en": "A State that does not exist. Its acts, judgments and lessons were written to show what Lexarium does.",
                                 "fr": "Un État qui n’existe pas. Ses lois, jugements et enseignements ont été écrits pour montrer ce que fait Lexarium."}
        else:
            record["un_status"] = "organisation"
        yield record


def topics(facts):
    own = json.loads((OUT / "topic-synonyms.json").read_text(encoding="utf-8")) if (OUT / "topic-synonyms.json").exists() else {}
    for row in rows(facts, "topics"):
        synonyms = {language: list(words) for language, words in row["alt_labels"].items()}
        for language, words in own.get(row["id"], {}).items():
            synonyms.setdefault(language, [])
            synonyms[language] += [word for word in words if word not in synonyms[language]]
        links = [link("broader", f"topic:{row['broader']}")] if row["broader"] else []
        links += [link("related", f"topic:{other}") for other in row["related"]]
        yield {
            "kind": "topic", "title": row["pref_label"], "original_language": "en", "summary": row["scope_note"], "aliases": [alias(f"topic:{row['id']}")],
            "links": links, "key": row["id"], "broader": row["broader"], "related": row["related"], "group": row["group"], "alt_labels": synonyms, "matches": row["matches"],
        }


def organisations(facts):
    for row in rows(facts, "organisations"):
        seat = ", ".join(part for part in (row["seat_city"], row["seat_country"]) if part)
        links = [link("part-of", f"organisation:{row['parent']}")] if row["parent"] else []
        yield {
            "kind": "organisation", "title": {"en": row["name"]}, "original_language": "en", "other_names": row["former_names"], "aliases": [alias(f"organisation:{row['id']}")],
            "links": links, "sources": sources(row, "organisation"), "key": row["id"], "acronym": row["acronym"], "organisation_type": row["kind"], "seat": seat,
            "website": row["website"], "iati": row["iati_org_id"],
        }


def reservations(row):
    for remark in row["reservations"]:
        article = f", article {remark['article']}" if remark.get("article") else ""
        date = f" ({remark['date']})" if remark.get("date") else ""
        yield f"{remark['kind'].capitalize()}{article}{date}"


def participation(row):
    bound = {"ratification": "ratified", "accession": "acceded", "acceptance": "accepted", "approval": "approved"}
    status = bound.get(row["ratification_type"], "party") if row["status"] == "party" else STATUS[row["status"]]
    notes = [STATUS_NOTE.get(row["status"]), f"For {row['territory']}." if row["territory"] else None]
    return {
        "party": row["party"], "status": status, "signature": row["signature"], "ratification": row["ratification"], "in_force": row["entry_into_force"],
        "reservations": list(reservations(row)), "note": " ".join(note for note in notes if note), "conflict": row["conflict"],
        "source": source(row["source"], row["as_of"], RANKS.get(row["source_rank"], "secondary")),
    }


def instruments(facts):
    articles, parties = {}, {}
    for row in sorted(rows(facts, "instrument_articles"), key=lambda row: row["order"]):
        article = {"number": row["article"], "chapter": row["chapter"], "label": {"en": row["label"]}, "topics": row["topics"], "checked": row["checked"]}
        articles.setdefault(row["instrument"], []).append(article)
    for row in rows(facts, "treaty_status"):
        parties.setdefault(row["instrument"], []).append(participation(row))
    makers = {"coe": "XCE", "un": "UNO", "au": "XAU", "eu": "EUE"}
    for row in rows(facts, "instruments"):
        titles, names = TITLES.get(row["id"], ({}, []))
        origin = source(row["source"], row["as_of"], "official")
        links = [link("issued-by", f"organisation:{row['organisation']}")]
        links += [link("part-of", f"instrument:{row['parent']}")] if row["parent"] else []
        yield {
            "kind": "instrument", "title": {"en": row["title"], **titles}, "original_language": "en", "other_names": [row["short_title"], *[name for name in names if name != row["short_title"]]],
            "country": makers.get(row["organisation"]), "aliases": [alias(f"instrument:{row['id']}")], "links": links, "sources": sources(row, "official"),
            "key": row["id"], "number": row["number"], "instrument_type": row["kind"], "organisation": row["organisation"], "depositary": row["depositary"], "place": row["place"],
            "adopted": claim(row["adopted"], origin), "opened": claim(row["opened_for_signature"], origin), "in_force": claim(row["in_force"], origin),
            "articles": articles.get(row["id"], []), "participation": sorted(parties.get(row["id"], []), key=lambda party: party["party"]),
        }


def laws(facts):
    status = {"legislation": "in-force", "draft": "bill"}
    for row in rows(facts, "laws"):
        origin = source(row["url"] or row["source"], row["as_of"])
        draft = any(word in row["title"].lower().split() for word in ("bill", "draft"))
        yield {
            "kind": "law", "title": {"en": row["title"]}, "original_language": None, "country": row["country"],
            "aliases": [alias(row["id"].replace("law-", "law:", 1))] + ([alias(row["url"], "url")] if row["url"] else []),
            "sources": [source(row["source"], row["as_of"])], "law_type": "bill" if draft else "act", "adopted": claim(str(row["year"]) if row["year"] else None, origin),
            "status": claim("bill" if draft else status.get(row["status"]), source(row["source"], row["as_of"])), "field": row["kind"].replace("_", "-"), "url": row["url"],
        }


# What a profile says of an article, as a judgement. That a provision is named says that it answers to the article, not how far it goes.
JUDGEMENTS = {"partial": "partial", "no": "none", "yes": "not-assessed"}


def judgement(row):
    fully = row["implemented"] == "yes" and "fully implemented" in (row["note"] or "")
    return "full" if fully else JUDGEMENTS[row["implemented"]]


def entry(row):
    """One line of the facts; its date is that of the profile where the profile has one."""
    rank = "organisation" if "coe.int" in row["source"] else "secondary"
    spoken = row["profile_date"] or row["as_of"]
    note = None if (row["note"] or "").startswith("Mapped as a block") else row["note"]
    return {
        "key": row["id"].split(f"{row['treaty']}-", 1)[1], "article": row["article"], "judgement": judgement(row), "law": {"name": row["law"]},
        "provisions": row["provisions"], "reason": {"en": note} if note else None, "ground": row["basis"], "block": row["block"] or None,
        "sources": [{**origin, "as_of": spoken} for origin in sources(row, rank)],
    }


def concordance(facts):
    names = {row["alpha3"]: row["names"] for row in rows(facts, "countries")}
    shorts = {row["id"]: row["short_title"] for row in rows(facts, "instruments")}
    sheets = {}
    for row in rows(facts, "concordance"):
        sheets.setdefault((row["country"], row["treaty"]), []).append(row)
    for (country, treaty), lines in sorted(sheets.items()):
        titles = {"en": shorts[treaty], **TITLES[treaty][0]}
        yield {
            "kind": "concordance", "title": {language: f"{names[country][language]} – {title}" for language, title in titles.items() if language in names[country]},
            "original_language": "en", "country": country, "aliases": [alias(f"concordance:{country}:{treaty}")],
            "sources": [{**origin} for origin in sources(lines[0], "organisation" if "coe.int" in lines[0]["source"] else "secondary")],
            "instrument": treaty, "entries": [entry(row) for row in lines],
        }


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--check"]
    check = "--check" in sys.argv[1:]
    facts = pathlib.Path(arguments[0]) if arguments else HERE.parent / "shared/data/facts"
    stale = []
    for make in (countries, topics, organisations, instruments, laws, concordance):
        text = "".join(json.dumps(pruned(record), ensure_ascii=False, separators=(",", ":")) + "\n" for record in make(facts))
        path = OUT / f"{make.__name__}.jsonl"
        if check:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                stale.append(path.name)
        else:
            path.write_text(text, encoding="utf-8")
            print(f"{path.name}: {text.count(chr(10))} records, {len(text.encode())} bytes")
    for name in stale:
        print(f"{name} is not what the facts give; run scripts/catalogue.py")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
