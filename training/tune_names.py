"""Trains the head for names alone, over a finished network that stays as it is.

    python3 training/tune_names.py TREEBANK_FOLDER NAMES.tsv TRAINED.pt OUTPUT.pt [EPOCHS]

So the head can learn from better names than there were when the network was trained, in minutes.
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"

import math
import random
import sys
from pathlib import Path

import torch

from corpus import DEVICE, NAME_LABELS, Corpus, Inventory, read_names
from lexicon import WordLists
from network import Network
from open_sources import read_training
from train import MODELS, hide_words, summed_cross_entropy, type_frequencies
from wordnet import WordNetFlags

LEARNING_RATE = 2e-3
BATCH_TOKENS = 1000


def tune(folder: Path, named: Path, trained: Path, output: Path, epochs: int) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(1)
    rng = random.Random(1)
    checkpoint = torch.load(trained)
    inventory = Inventory(checkpoint["vocabulary"], checkpoint["tags"], checkpoint["labels"])
    network = Network(*inventory.sizes(), len(NAME_LABELS), checkpoint["width"])
    network.load_state_dict(checkpoint["state"])
    network.to(DEVICE)
    head = [*network.name_hidden.parameters(), *network.name_output.parameters()]
    for parameter in network.parameters():
        parameter.requires_grad_(any(parameter is own for own in head))
    lists = WordLists(MODELS / "lexicon")
    lists.lists = checkpoint["lists"]
    sentences = read_training(folder)
    corpus = Corpus(sentences, inventory, WordNetFlags(MODELS / "wordnet.bin"), lists, read_names(named))
    frequency = type_frequencies(corpus, sentences)
    adam = torch.optim.Adam(head, lr=LEARNING_RATE)
    groups = corpus.batches(BATCH_TOKENS, rng)
    for step in range(epochs * len(groups)):
        if step % len(groups) == 0:
            network.train()
            rng.shuffle(groups)
            total = 0.0
        group = groups[step % len(groups)]
        for part in adam.param_groups:
            part["lr"] = LEARNING_RATE * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * step / (epochs * len(groups)))))
        inputs, types = corpus.inputs(group)
        names = corpus.targets(group)[3]
        scores = network(*inputs, known=hide_words(frequency[types]).to(DEVICE))[3]
        loss = summed_cross_entropy(scores, names)
        adam.zero_grad(set_to_none=True)
        (loss / BATCH_TOKENS).backward()
        adam.step()
        total += loss.item()
        if (step + 1) % len(groups) == 0:
            print(f"epoch {(step + 1) // len(groups)} loss {total / sum(len(s.forms) for s in sentences):.4f}", flush=True)
    torch.save({**checkpoint, "state": network.cpu().state_dict()}, output)


if __name__ == "__main__":
    tune(*(Path(given) for given in sys.argv[1:5]), int(sys.argv[5]) if len(sys.argv) > 5 else 5)
