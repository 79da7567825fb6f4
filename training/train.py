"""Trains the tagger and parser.

    python3 training/train.py TREEBANK_FOLDER NAMES.tsv OUTPUT.pt [--width 96] [--epochs 24] [--seed 1]
        [--vectors VECTORS.npz] [--pretrained BGE_FOLDER] [--taught TAUGHT.pt] [--repeat 1] [--batch 1000]

Adam with a cosine schedule over a fixed number of tokens; what is kept is the moving average of the weights, pretrained
vectors of words folded into the table of words. With a pretrained encoder below it the network is a teacher. With what
teachers taught (teach.py), half of the loss is the cross-entropy with their probabilities, also on mere text; an epoch
then holds the treebanks' sentences so many times as --repeat says.
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
from corpus import DEVICE, IGNORED, NAME_LABELS, Corpus, read_names, take_inventory, unannotated, vector_rows
from evaluate import score
from features import normalise
from lexicon import WordLists
from network import ALL_KNOWN, HIDDEN, VECTOR_ONLY, Network
from open_sources import read_training
from pretrained import Encoder, WordPieces
from vectors import read_vectors
from wordnet import WordNetFlags

LEARNING_RATE = 2.5e-3
ENCODER_RATE = 1e-4
WARM_UP_STEPS = 200
LOWEST_RATE = 0.02
AVERAGE_DECAY = 0.998
LARGEST_GRADIENT = 5.0
WORD_DROPOUT = 0.25
VECTOR_DROPOUT = 0.3
MOST_VECTORS = 40_000
EPOCHS_PER_SCORE = 4
TAUGHT_SHARE = 0.5
MODELS = Path(__file__).parent.parent / "models"


class Optimiser:
    """Adam steps of about batch_tokens tokens, their rate by the share of all tokens seen, and the weights' average."""

    def __init__(self, network: Network, total_tokens: int, batch_tokens: int):
        self.network, self.total_tokens, self.batch_tokens = network, total_tokens, batch_tokens
        self.average = copy.deepcopy(network)
        encoder = list(network.encoder.parameters()) if network.encoder else []
        own = [weight for weight in network.parameters() if all(weight is not other for other in encoder)]
        rated = [{"params": own, "rate": LEARNING_RATE}, {"params": encoder, "rate": ENCODER_RATE}]
        self.adam = torch.optim.Adam(rated[: 2 if encoder else 1], lr=LEARNING_RATE, betas=(0.9, 0.98))
        self.step_count = self.seen = self.pending = 0

    def add(self, loss: torch.Tensor, tokens: int) -> None:
        (loss / self.batch_tokens).backward()
        self.seen += tokens
        self.pending += tokens
        if self.pending >= 0.8 * self.batch_tokens:
            self.step()

    def step(self) -> None:
        self.pending = 0
        self.step_count += 1
        cosine = 0.5 * (1 + math.cos(math.pi * min(1.0, self.seen / self.total_tokens)))
        warm_up = min(1.0, self.step_count / WARM_UP_STEPS)
        for group in self.adam.param_groups:
            group["lr"] = group["rate"] * warm_up * (LOWEST_RATE + (1 - LOWEST_RATE) * cosine)
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
        self.parts = [told[name] for name in ("tags", "tags", "arcs", "labels", "names")]
        self.all_heads = told["heads"]

    def heads(self, group: list[int]) -> torch.Tensor:
        return torch.tensor([self.all_heads[number] for number in group]).to(DEVICE)

    def loss(self, group: list[int], scores: list[torch.Tensor]) -> torch.Tensor:
        """Summed cross-entropy of scores of first tags, tags, arcs, labels and names."""
        return sum(
            -(torch.stack([part[number] for number in group]).to(DEVICE).float() * torch.log_softmax(own, 2)).sum()
            for part, own in zip(self.parts, scores)
        )


def batch_loss(
    network: Network, corpus: Corpus, group: list[int], frequency: torch.Tensor, taught: Taught | None
) -> tuple[torch.Tensor, int]:
    """Summed cross-entropy of tags, heads, labels and names, and the number of tokens."""
    inputs, types = corpus.inputs(group)
    tags, heads, labels, names = corpus.targets(group)
    known = hide_words(frequency[types]).to(DEVICE)
    first_tags, tag_scores, arc_scores, name_scores, dependents, label_heads = network(*inputs, known=known)
    label_scores = network.labels(dependents, label_heads, taught.heads(group) if taught else heads)
    scores = [first_tags, tag_scores, arc_scores, label_scores, name_scores]
    loss = sum(summed_cross_entropy(own, gold) for own, gold in zip(scores, (tags, tags, heads, labels, names)))
    if taught:
        loss = (1 - TAUGHT_SHARE) * loss + TAUGHT_SHARE * taught.loss(group, scores)
    return loss, tags.numel()


def hide_words(frequency: torch.Tensor) -> torch.Tensor:
    """What a step shows of words of such frequency: rare ones are hidden more often, some with their vectors."""
    hidden = torch.rand(len(frequency)) < 0.02 + WORD_DROPOUT / (WORD_DROPOUT + frequency)
    without_vector = torch.rand(len(frequency)) < VECTOR_DROPOUT
    return torch.where(hidden, torch.where(without_vector, HIDDEN, VECTOR_ONLY), ALL_KNOWN)


def summed_cross_entropy(scores: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
    return F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORED, reduction="sum")


def type_frequencies(corpus: Corpus, sentences: list[Sentence]) -> torch.Tensor:
    counts = Counter(normalise(form) for sentence in sentences for form in sentence.forms)
    return torch.tensor([float(counts[normalise(form)]) for form in corpus.forms])


def shipped_state(network: Network, corpus: Corpus) -> dict[str, torch.Tensor]:
    """The weights, pretrained vectors folded into the table of words."""
    trained = torch.zeros(network.words.tables[0].num_embeddings, dtype=torch.bool)
    trained[corpus.types[:, 0]] = True
    state = {name: weight.cpu() for name, weight in network.state_dict().items()}
    with torch.no_grad():
        state["words.tables.0.weight"] = network.words.folded(trained.to(DEVICE)).cpu()
    return {name: weight for name, weight in state.items() if name not in ("words.vectors", "words.from_vector.weight")}


def train(given: argparse.Namespace) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(given.seed)
    rng = random.Random(given.seed)
    words = WordNetFlags(MODELS / "wordnet.bin"), WordLists(MODELS / "lexicon")
    pieces = WordPieces(given.pretrained) if given.pretrained else None
    names = read_names(given.names)
    vectors = read_vectors(given.vectors, MOST_VECTORS) if given.vectors else {}
    taught = Taught(given.taught) if given.taught else None
    labelled, texts = read_training(given.treebanks), taught.texts if taught else []
    inventory = take_inventory(labelled, texts, vectors)
    sentences = labelled + texts
    corpus = Corpus(sentences, inventory, *words, names, pieces)
    dev = {name: read_conllu(given.treebanks / f"en_{name}-dev.conllu") for name in ("ewt", "gum")}
    dev_corpora = {name: Corpus(own, inventory, *words, names, pieces) for name, own in dev.items()}
    frequency = type_frequencies(corpus, sentences)
    network = Network(
        *inventory.sizes(),
        len(NAME_LABELS),
        given.width,
        vector_rows(inventory, vectors) if vectors else None,
        Encoder(given.pretrained) if given.pretrained else None,
    ).to(DEVICE)
    numbers = [*list(range(len(labelled))) * given.repeat, *range(len(labelled), len(sentences))]
    tokens = sum(len(sentences[number].forms) for number in numbers)
    optimiser = Optimiser(network, tokens * given.epochs, given.batch)
    print(f"{tokens} tokens, {len(inventory.vocabulary)} words, {len(inventory.tags)} tags, {len(inventory.labels)} labels")
    started = time.monotonic()
    for epoch in range(1, given.epochs + 1):
        network.train()
        total = torch.zeros((), device=DEVICE)
        for group in corpus.batches(given.batch, rng, numbers):
            loss, size = batch_loss(network, corpus, group, frequency, taught)
            optimiser.add(loss, size)
            total += loss.detach()
        minutes = (time.monotonic() - started) / 60
        print(f"epoch {epoch} loss {total.item() / tokens:.4f} minutes {minutes:.1f}", flush=True)
        if epoch % EPOCHS_PER_SCORE == 0 or epoch == given.epochs:
            for name, own in dev.items():
                print(name, "dev", score(optimiser.average, dev_corpora[name], own, inventory), flush=True)
            state = shipped_state(optimiser.average, corpus)
            torch.save({**asdict(inventory), "width": given.width, "lists": words[1].lists, "state": state}, given.output)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("treebanks", type=Path)
    parser.add_argument("names", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--vectors", type=Path)
    parser.add_argument("--pretrained", type=Path)
    parser.add_argument("--taught", type=Path)
    parser.add_argument("--width", type=int, default=96)
    parser.add_argument("--epochs", type=int, default=24)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("--batch", type=int, default=1000)
    train(parser.parse_args())
