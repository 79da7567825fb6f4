"""Trains the tagger and parser.

    python3 training/train.py TREEBANK_FOLDER NAMES.tsv OUTPUT.pt [--width 96] [--epochs 24] [--seed 1] [--taught TAUGHT.pt]

Adam with a cosine schedule over a fixed number of tokens; what is kept is the moving average of the weights. With what
an ensemble taught (teach.py), half of the loss is the cross-entropy with its probabilities, also on mere text.
"""

import os

# More BLAS threads than one make steps this small several times slower.
os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"

import argparse
import copy
import math
import random
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import torch
import torch.nn.functional as F

from conllu import Sentence, read_conllu
from corpus import IGNORED, NAME_LABELS, Corpus, read_names, take_inventory, unannotated
from evaluate import score
from features import normalise
from lexicon import WordLists
from network import Network
from open_sources import read_training
from wordnet import WordNetFlags

LEARNING_RATE = 2.5e-3
BATCH_TOKENS = 1000
WARM_UP_STEPS = 200
LOWEST_RATE = 0.02
AVERAGE_DECAY = 0.998
LARGEST_GRADIENT = 5.0
WORD_DROPOUT = 0.25
TAUGHT_SHARE = 0.5
MODELS = Path(__file__).parent.parent / "models"


class Optimiser:
    """Adam steps of about BATCH_TOKENS tokens, their rate by the share of all tokens seen, and the weights' average."""

    def __init__(self, network: Network, total_tokens: int):
        self.network, self.total_tokens = network, total_tokens
        self.average = copy.deepcopy(network)
        self.adam = torch.optim.Adam(network.parameters(), lr=LEARNING_RATE, betas=(0.9, 0.98))
        self.step_count = self.seen = self.pending = 0

    def add(self, loss: torch.Tensor, tokens: int) -> None:
        (loss / BATCH_TOKENS).backward()
        self.seen += tokens
        self.pending += tokens
        if self.pending >= 0.8 * BATCH_TOKENS:
            self.step()

    def step(self) -> None:
        self.pending = 0
        self.step_count += 1
        cosine = 0.5 * (1 + math.cos(math.pi * min(1.0, self.seen / self.total_tokens)))
        warm_up = min(1.0, self.step_count / WARM_UP_STEPS)
        for group in self.adam.param_groups:
            group["lr"] = LEARNING_RATE * warm_up * (LOWEST_RATE + (1 - LOWEST_RATE) * cosine)
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), LARGEST_GRADIENT)
        self.adam.step()
        self.adam.zero_grad(set_to_none=True)
        decay = min(AVERAGE_DECAY, self.step_count / (self.step_count + 20))
        with torch.no_grad():
            for mean, weight in zip(self.average.parameters(), self.network.parameters()):
                mean.lerp_(weight, 1 - decay)


class Taught:
    """What an ensemble says of sentences, by their number: probabilities of tags, arcs, and labels on the heads given."""

    def __init__(self, path: Path):
        told = torch.load(path)
        self.texts = [unannotated(forms) for forms in told["texts"]]
        self.parts = [told[name] for name in ("tags", "tags", "arcs", "labels")]
        self.all_heads = told["heads"]

    def heads(self, group: list[int]) -> torch.Tensor:
        return torch.tensor([self.all_heads[number] for number in group])

    def loss(self, group: list[int], scores: list[torch.Tensor]) -> torch.Tensor:
        """Summed cross-entropy of scores of first tags, tags, arcs and labels."""
        return sum(
            -(torch.stack([part[number] for number in group]).float() * torch.log_softmax(own, 2)).sum()
            for part, own in zip(self.parts, scores)
        )


def batch_loss(
    network: Network, corpus: Corpus, group: list[int], frequency: torch.Tensor, taught: Taught | None
) -> tuple[torch.Tensor, int]:
    """Summed cross-entropy of tags, heads, labels and names, and the number of tokens."""
    rows, positions, capitals, types = corpus.inputs(group)
    tags, heads, labels, names = corpus.targets(group)
    known = (torch.rand(len(types)) > 0.02 + WORD_DROPOUT / (WORD_DROPOUT + frequency[types])).long()
    first_tags, tag_scores, arc_scores, name_scores, dependents, label_heads = network(rows, positions, capitals, known)
    label_scores = network.labels(dependents, label_heads, taught.heads(group) if taught else heads)
    loss = sum(
        summed_cross_entropy(scores, gold)
        for scores, gold in ((first_tags, tags), (tag_scores, tags), (arc_scores, heads), (label_scores, labels))
    )
    if taught:
        told = taught.loss(group, [first_tags, tag_scores, arc_scores, label_scores])
        loss = (1 - TAUGHT_SHARE) * loss + TAUGHT_SHARE * told
    return loss + summed_cross_entropy(name_scores, names), tags.numel()


def summed_cross_entropy(scores: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
    return F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORED, reduction="sum")


def type_frequencies(corpus: Corpus, sentences: list[Sentence]) -> torch.Tensor:
    counts = Counter(normalise(form) for sentence in sentences for form in sentence.forms)
    return torch.tensor([float(counts[normalise(form)]) for form in corpus.forms])


def train(folder: Path, named: Path, output: Path, taught: Taught | None, width: int, epochs: int, seed: int) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    rng = random.Random(seed)
    words = WordNetFlags(MODELS / "wordnet.bin"), WordLists(MODELS / "lexicon")
    names = read_names(named)
    sentences, dev = read_training(folder), read_conllu(folder / "en_ewt-dev.conllu")
    texts = taught.texts if taught else []
    inventory = take_inventory(sentences, texts)
    sentences += texts
    corpus, dev_corpus = Corpus(sentences, inventory, *words, names), Corpus(dev, inventory, *words, names)
    frequency = type_frequencies(corpus, sentences)
    network = Network(*inventory.sizes(), len(NAME_LABELS), width)
    tokens = sum(len(sentence.forms) for sentence in sentences)
    optimiser = Optimiser(network, tokens * epochs)
    print(f"{tokens} tokens, {len(inventory.vocabulary)} words, {len(inventory.tags)} tags, {len(inventory.labels)} labels")
    started = time.monotonic()
    for epoch in range(1, epochs + 1):
        network.train()
        total = 0.0
        for group in corpus.batches(BATCH_TOKENS, rng):
            loss, size = batch_loss(network, corpus, group, frequency, taught)
            optimiser.add(loss, size)
            total += loss.item()
        figures = score(optimiser.average, dev_corpus, dev, inventory)
        minutes = (time.monotonic() - started) / 60
        print(f"epoch {epoch} loss {total / tokens:.4f} minutes {minutes:.1f} EWT dev {figures}", flush=True)
        torch.save({**asdict(inventory), "width": width, "lists": words[1].lists, "state": optimiser.average.state_dict()}, output)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("treebanks", type=Path)
    parser.add_argument("names", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--taught", type=Path)
    parser.add_argument("--width", type=int, default=96)
    parser.add_argument("--epochs", type=int, default=24)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    taught = Taught(given.taught) if given.taught else None
    train(given.treebanks, given.names, given.output, taught, given.width, given.epochs, given.seed)
