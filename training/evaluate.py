"""Scores of a network on a treebank, with gold tokens. Universal labels leave the subtype out."""

import random

import torch

from conllu import Sentence
from corpus import DEVICE, Corpus, Inventory
from network import Network
from tree import decode_heads

BATCH_TOKENS = 2000


def predict(network: Network, corpus: Corpus) -> dict[int, tuple]:
    """For each sentence's number its tags, heads, labels and names as numbers."""
    network.eval()
    found = {}
    with torch.no_grad():
        for group in corpus.batches(BATCH_TOKENS, random.Random(0)):
            inputs, _ = corpus.inputs(group)
            _, tags, arcs, names, dependents, heads = network(*inputs)
            chosen = torch.tensor([decode_heads(scores).tolist() for scores in arcs.cpu().numpy()]).to(DEVICE)
            labels = network.labels(dependents, heads, chosen).argmax(2)
            for place, number in enumerate(group):
                found[number] = (
                    tags[place].argmax(1).tolist(),
                    chosen[place].tolist(),
                    labels[place].tolist(),
                    names[place].argmax(1).tolist(),
                )
    return found


def score(network: Network, corpus: Corpus, sentences: list[Sentence], inventory: Inventory) -> dict[str, float]:
    """Percentages of tokens, punctuation counted."""
    right = dict.fromkeys(("UPOS", "XPOS", "UAS", "LAS", "LAS full"), 0)
    total = 0
    for number, (tags, heads, labels, _) in predict(network, corpus).items():
        gold = sentences[number]
        for word in range(len(gold.forms)):
            upos, xpos = inventory.tags[tags[word]].split("|")
            label = inventory.labels[labels[word]]
            attached = heads[word] == gold.heads[word]
            right["UPOS"] += upos == gold.upos[word]
            right["XPOS"] += xpos == gold.xpos[word]
            right["UAS"] += attached
            right["LAS"] += attached and label.split(":")[0] == gold.deprels[word].split(":")[0]
            right["LAS full"] += attached and label == gold.deprels[word]
            total += 1
    return {name: round(100 * count / total, 2) for name, count in right.items()}
