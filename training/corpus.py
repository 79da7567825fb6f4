"""Treebank sentences as numbers, and batches of one length."""

import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from conllu import Sentence
from features import capitalisation, normalise, word_features
from lexicon import WordLists
from wordnet import WordNetFlags

IGNORED = -100
MOST_SENTENCES = 64
NAME_LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")


@dataclass
class Inventory:
    """What the network knows by name; a word's row is its place in the list plus one."""

    vocabulary: list[str]
    tags: list[str]
    labels: list[str]

    def sizes(self) -> tuple[int, int, int]:
        return len(self.vocabulary), len(self.tags), len(self.labels)


def take_inventory(sentences: list[Sentence], texts: list[Sentence]) -> Inventory:
    """Words seen twice, in sentences or mere text; tag pairs ("NOUN|NN") seen three times, and every label, the most frequent first."""
    words = Counter(normalise(form) for sentence in sentences + texts for form in sentence.forms)
    tags = Counter(tag for sentence in sentences for tag in tag_pairs(sentence))
    labels = Counter(label for sentence in sentences for label in sentence.deprels)
    return Inventory(ranked(words, 2), ranked(tags, 3), ranked(labels, 1))


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
    ):
        vocabulary = {word: row for row, word in enumerate(inventory.vocabulary, start=1)}
        tag_numbers = {tag: number for number, tag in enumerate(inventory.tags)}
        label_numbers = {label: number for number, label in enumerate(inventory.labels)}
        forms = {form: None for sentence in sentences for form in sentence.forms}
        numbers = {form: number for number, form in enumerate(forms)}
        self.forms = list(forms)
        self.types = torch.tensor([word_features(form, vocabulary, wordnet, lists) for form in forms])
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

    def batches(self, tokens: int, rng: random.Random) -> list[list[int]]:
        """Sentence numbers in random groups of one length and about so many tokens."""
        by_length: dict[int, list[int]] = {}
        for number, words in enumerate(self.words):
            by_length.setdefault(len(words), []).append(number)
        groups = []
        for length, numbers in by_length.items():
            rng.shuffle(numbers)
            size = max(1, min(MOST_SENTENCES, int(tokens / length + 0.5)))
            groups.extend(numbers[start : start + size] for start in range(0, len(numbers), size))
        rng.shuffle(groups)
        return groups

    def inputs(self, group: list[int]):
        """Rows of the group's word types, positions into them, capitalisation, and the types' numbers."""
        words = torch.tensor(np.stack([self.words[number] for number in group]))
        types, positions = torch.unique(words, return_inverse=True)
        return self.types[types], positions, torch.tensor([self.capitals[number] for number in group]), types

    def targets(self, group: list[int]):
        """Tags, heads, labels and names, each (B, T)."""
        return tuple(
            torch.tensor(np.stack([column[number] for number in group]))
            for column in (self.tags, self.heads, self.labels, self.names)
        )
