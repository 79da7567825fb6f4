"""Reads Universal Dependencies treebanks in CoNLL-U."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Sentence:
    """A tree bank's sentence: one entry a word in each list; a head is a 1-based position, 0 for the root."""

    id: str
    document: str
    source: str
    forms: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deprels: list[str] = field(default_factory=list)


def read_conllu(path: Path) -> list[Sentence]:
    """The sentences of a file. Lines of multiword tokens ("1-2") and empty nodes ("1.1") are left out."""
    sentences: list[Sentence] = []
    document = source = identifier = ""
    sentence = None
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("# newdoc id = "):
            document, source = line.removeprefix("# newdoc id = "), ""
        elif line.startswith("# meta::sourceURL = "):
            source = line.removeprefix("# meta::sourceURL = ")
        elif line.startswith("# sent_id = "):
            identifier = line.removeprefix("# sent_id = ")
        elif line.startswith("#"):
            continue
        elif not line:
            if sentence:
                sentences.append(sentence)
            sentence = None
        else:
            sentence = sentence or Sentence(identifier, document, source)
            add_word(sentence, line.split("\t"))
    if sentence:
        sentences.append(sentence)
    return sentences


def add_word(sentence: Sentence, columns: list[str]) -> None:
    if not columns[0].isdigit():
        return
    sentence.forms.append(columns[1])
    sentence.lemmas.append(columns[2])
    sentence.upos.append(columns[3])
    sentence.xpos.append(columns[4])
    sentence.heads.append(int(columns[6]))
    sentence.deprels.append(columns[7])
