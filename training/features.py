"""What the network sees of a word. src/annotate/parser/features.ts computes the same numbers."""

import re

from hashing import hash32
from lexicon import WordLists
from wordnet import WordNetFlags

SUFFIX_ROWS = (256, 1024, 4096, 6144)
PREFIX_ROWS = (256, 1024, 4096)
SHAPE_ROWS = 512
CHARACTER_ROWS = 192
CHARACTERS = 14
SHAPE_LENGTH = 6

SAME_SYMBOL = {"“": '"', "”": '"', "``": '"', "''": '"', "’s": "'s", "n’t": "n't", "’": "'", "–": "-", "—": "-", "--": "-"}


def normalise(form: str) -> str:
    """The key by which a word is looked up: lower case, every digit 0, one form of each quote and dash."""
    lower = re.sub("[0-9]", "0", form.lower())
    if len(lower) > 4 and lower.startswith(("http", "www.")):
        return "<url>"
    return SAME_SYMBOL.get(lower, lower)


def shape(form: str) -> str:
    """Capitals, small letters and digits as X, x, d, at most two of a kind in a row: "McDonald" is "XxXxx"."""
    result, previous, run = "", "", 0
    for character in form:
        if len(result) >= SHAPE_LENGTH:
            break
        kind = character_kind(character)
        run = run + 1 if kind == previous else 0
        if run < 2:
            result += kind
        previous = kind
    return result


def character_kind(character: str) -> str:
    if "0" <= character <= "9":
        return "d"
    if character.lower() != character:
        return "X"
    return "x" if "a" <= character <= "z" or character.upper() != character else character


def character_row(character: str) -> int:
    code = ord(character)
    return code if code < 128 else 128 + hash32(character) % (CHARACTER_ROWS - 128)


def word_features(form: str, vocabulary: dict[str, int], wordnet: WordNetFlags, lists: WordLists) -> list[int]:
    """Table rows: word, suffixes of 1 to 4, prefixes of 1 to 3, shape, WordNet by part of speech, lists, characters (0 pads)."""
    word = normalise(form)
    rows = [vocabulary.get(word, 0)]
    for length, size in enumerate(SUFFIX_ROWS, start=1):
        rows.append(hash32(word[-length:] + whole_mark(word, length)) % size)
    for length, size in enumerate(PREFIX_ROWS, start=1):
        rows.append(hash32(word[:length] + whole_mark(word, length)) % size)
    rows.append(hash32(shape(form)) % SHAPE_ROWS)
    rows.extend(wordnet.of(word))
    rows.extend(lists.of(word))
    half = CHARACTERS // 2
    kept = form if len(form) <= CHARACTERS else form[:half] + form[-half:]
    rows.extend(character_row(character) for character in kept)
    rows.extend([0] * (CHARACTERS - len(kept)))
    return rows


def whole_mark(word: str, length: int) -> str:
    return "^" if length >= len(word) else ""


def capitalisation(forms: list[str]) -> int:
    """How much of a sentence's longer words is capitalised: 0 no such words, 1 few, 2 over 60 %, 3 over 90 % (headlines)."""
    words = [form for form in forms if len(form) > 3 and re.match("[A-Za-z]", form)]
    if not words:
        return 0
    share = sum(form.lower() != form for form in words) / len(words)
    return 3 if share > 0.9 else 2 if share > 0.6 else 1
