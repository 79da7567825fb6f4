"""Treebank sentences as numbers, and batches of one length."""

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from conllu import Sentence
from features import capitalisation, normalise, word_features
from lexicon import WordLists
from pretrained import PieceBatch, WordPieces, piece_batch
from vectors import DIMENSIONS
from wordnet import WordNetFlags

IGNORED = -100
MOST_SENTENCES = 128
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
NAME_LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")


@dataclass
class Inventory:
    """What the network knows by name; a word's row is its place in the list plus one."""

    vocabulary: list[str]
    tags: list[str]
    labels: list[str]

    def sizes(self) -> tuple[int, int, int]:
        return len(self.vocabulary), len(self.tags), len(self.labels)


def take_inventory(sentences: list[Sentence], texts: list[Sentence], vectors: Iterable[str] = ()) -> Inventory:
    """Words seen twice, in sentences or mere text, then those that only have a vector; tag pairs ("NOUN|NN") seen three
    times, and every label, the most frequent first."""
    words = Counter(normalise(form) for sentence in sentences + texts for form in sentence.forms)
    tags = Counter(tag for sentence in sentences for tag in tag_pairs(sentence))
    labels = Counter(label for sentence in sentences for label in sentence.deprels)
    seen = ranked(words, 2)
    return Inventory(seen + sorted(set(vectors) - set(seen)), ranked(tags, 3), ranked(labels, 1))


def vector_rows(inventory: Inventory, vectors: dict[str, np.ndarray]) -> torch.Tensor:
    """A row for each row of the vocabulary, zeros for a word without a vector."""
    nothing = np.zeros(DIMENSIONS, np.float32)
    return torch.tensor(np.stack([nothing, *(vectors.get(word, nothing) for word in inventory.vocabulary)]))


def unannotated(forms: list[str]) -> Sentence:
    """A sentence whose tags, heads and labels are unknown."""
    unknown = ["_"] * len(forms)
    return Sentence("", "", "", forms, unknown, unknown, unknown, [IGNORED] * len(forms), unknown)


def ranked(counts: Counter, least: int) -> list[str]:
    return sorted((name for name, count in counts.items() if count >= least), key=lambda name: (-counts[name], name))


def tag_pairs(sentence: Sentence) -> list[str]:
    return [f"{upos}|{xpos}" for upos, xpos in zip(sentence.upos, sentence.xpos)]


def read_names(path: Path) -> dict[str, list[str]]:
    """Labels of names by sentence id, from the lines that training/names.js writes."""
    lines = (line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line)
    return {identifier: labels for identifier, *labels in lines}


class Corpus:
    """Sentences as arrays: `types` rows of word types, and per sentence type, tag, head and label numbers."""

    def __init__(
        self,
        sentences: list[Sentence],
        inventory: Inventory,
        wordnet: WordNetFlags,
        lists: WordLists,
        names: dict[str, list[str]],
        word_pieces: WordPieces | None = None,
    ):
        vocabulary = {word: row for row, word in enumerate(inventory.vocabulary, start=1)}
        tag_numbers = {tag: number for number, tag in enumerate(inventory.tags)}
        label_numbers = {label: number for number, label in enumerate(inventory.labels)}
        forms = {form: None for sentence in sentences for form in sentence.forms}
        numbers = {form: number for number, form in enumerate(forms)}
        self.forms = list(forms)
        self.types = torch.tensor([word_features(form, vocabulary, wordnet, lists) for form in forms])
        self.word_pieces = word_pieces
        self.pieces = [word_pieces.of(form) for form in forms] if word_pieces else []
        self.words = [np.array([numbers[form] for form in sentence.forms]) for sentence in sentences]
        self.capitals = [capitalisation(sentence.forms) for sentence in sentences]
        self.tags = [np.array([tag_numbers.get(tag, IGNORED) for tag in tag_pairs(s)]) for s in sentences]
        self.heads = [np.array(sentence.heads) for sentence in sentences]
        self.labels = [np.array([label_numbers.get(label, IGNORED) for label in s.deprels]) for s in sentences]
        unknown = [""] * max(len(sentence.forms) for sentence in sentences)
        name_numbers = {label: number for number, label in enumerate(NAME_LABELS)}
        self.names = [
            np.array([name_numbers.get(label, IGNORED) for label in names.get(s.id, unknown)[: len(s.forms)]])
            for s in sentences
        ]

    def batches(self, tokens: int, rng: random.Random, numbers: Iterable[int] | None = None) -> list[list[int]]:
        """Sentence numbers, all or those given, in random groups of one length and about so many tokens."""
        by_length: dict[int, list[int]] = {}
        for number in range(len(self.words)) if numbers is None else numbers:
            by_length.setdefault(len(self.words[number]), []).append(number)
        groups = []
        for length, numbers in by_length.items():
            rng.shuffle(numbers)
            size = max(1, min(MOST_SENTENCES, int(tokens / length + 0.5)))
            groups.extend(numbers[start : start + size] for start in range(0, len(numbers), size))
        rng.shuffle(groups)
        return groups

    def inputs(self, group: list[int]):
        """What the network takes: rows of the group's word types, positions into them, capitalisation, word pieces; and the types' numbers."""
        words = torch.tensor(np.stack([self.words[number] for number in group]))
        types, positions = torch.unique(words, return_inverse=True)
        capitals = torch.tensor([self.capitals[number] for number in group])
        tensors = (self.types[types], positions, capitals)
        return (*(tensor.to(DEVICE) for tensor in tensors), self.group_pieces(group)), types

    def group_pieces(self, group: list[int]) -> PieceBatch | None:
        if not self.word_pieces:
            return None
        sentences = [[self.pieces[word] for word in self.words[number]] for number in group]
        return piece_batch(sentences, self.word_pieces.start, self.word_pieces.end).to(DEVICE)

    def targets(self, group: list[int]):
        """Tags, heads, labels and names, each (B, T)."""
        return tuple(
            torch.tensor(np.stack([column[number] for number in group])).to(DEVICE)
            for column in (self.tags, self.heads, self.labels, self.names)
        )
