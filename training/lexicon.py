"""What the word lists in models/lexicon say of a word. src/annotate/parser/word-lists.ts computes the same.

The lists travel with the weights, so that a later change to models/lexicon does not change what the network sees.
"""

from pathlib import Path

LISTS = (
    "given-names",
    "places",
    "titles",
    "role-nouns",
    "group-nouns",
    "organisation-words",
    "geographic-words",
    "name-particles",
)
LIST_ROWS = 1 << len(LISTS)
SUPERSENSE_ROWS = 27
PLURALS = (("", ""), ("s", ""), ("es", ""), ("ies", "y"))


class WordLists:
    """Single words of the lists, in lower case, and the classes that WordNet gives a noun."""

    def __init__(self, folder: Path):
        self.lists: dict[str, int] = {}
        for number, name in enumerate(LISTS):
            for word in listed(folder / f"{name}.txt"):
                self.lists[word] = self.lists.get(word, 0) | 1 << number
        self.nouns = dict(line.split("\t") for line in listed(folder / "head-nouns.txt"))

    def of(self, word: str) -> list[int]:
        """Table rows: the lists that hold a normalised word, one bit each; its two commonest classes, 0 for none."""
        codes = self.supersenses(word)
        return [self.lists.get(word, 0), *(ord(code) - 64 for code in codes[:2]), *[0] * (2 - len(codes[:2]))]

    def supersenses(self, word: str) -> str:
        """Codes of the word's classes or, for a plural, of its singular's."""
        for ending, replacement in PLURALS:
            if word.endswith(ending):
                codes = self.nouns.get(word[: len(word) - len(ending)] + replacement)
                if codes:
                    return codes
        return ""


def listed(path: Path) -> list[str]:
    """The lines of a list: comments (#) and empty lines left out."""
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]
