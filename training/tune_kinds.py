"""Trains the head for the kinds of phrases over the shipped network, which stays as it is, and adds it to its file.

    python3 training/tune_kinds.py TREEBANK_FOLDER KINDS.tsv TAUGHT.pt PARSER.bin OUTPUT.bin

It learns most from what the teachers say of the treebanks and of open text (teach_kinds.py), a little from what is told of
the treebanks' phrases (kinds.js). Prints how many heads of GUM's development part are typed rightly.
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"

import math
import random
import sys
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

import export
from conllu import Sentence, read_conllu
from corpus import DEVICE, IGNORED, NAME_LABELS, Corpus, Inventory, unannotated
from evaluate import BATCH_TOKENS
from lexicon import WordLists
from network import Network
from open_sources import read_training
from teach_kinds import KINDS, MODELS, NOMINAL, read_kinds
from wordnet import WordNetFlags

HIDDEN = 256
DROPOUT = 0.05
EPOCHS = 40
RATE = 1.5e-3
BATCH = 2048
TAUGHT_SHARE = 0.9


class KindHead(nn.Module):
    """A hidden layer over a word's vector before and after it is read in its sentence."""

    def __init__(self, width: int):
        super().__init__()
        self.hidden = nn.Linear(2 * width, HIDDEN)
        self.output = nn.Linear(HIDDEN, len(KINDS))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = F.dropout(x, DROPOUT / 2, self.training)
        return self.output(F.dropout(F.relu(self.hidden(x)), DROPOUT, self.training))


def read_network(header: dict, data: bytes, inventory: Inventory) -> Network:
    """The network as it is shipped: int8 weights, the two matrices of the tag feedback as one."""
    width = header["tensors"]["tree_norm.weight"]["shape"][0]
    network = Network(*inventory.sizes(), len(NAME_LABELS), width)
    network.tag_embedding = nn.Identity()
    network.tag_feedback = nn.Linear(len(inventory.tags), width)
    state = {name: export.read_tensor(header, data, name) for name in network.state_dict()}
    state["arc_weight"] = state["arc_weight"].T
    network.load_state_dict(state)
    return network.to(DEVICE).eval()


def vectors_of(network: Network, corpus: Corpus, sentences: list[Sentence], tags: list[str], parts: list) -> dict[str, torch.Tensor]:
    """Vectors of all nominal words, and for each the parts' values of its word: parts are (name, values by sentence)."""
    nominal = torch.tensor([tag.split("|")[0] in NOMINAL for tag in tags]).to(DEVICE)
    found: dict[str, list] = {"x": [], **{name: [] for name, _ in parts}}
    with torch.no_grad():
        for group in corpus.batches(BATCH_TOKENS, random.Random(0)):
            inputs, _ = corpus.inputs(group)
            words, _, x = network.read(*inputs)
            kept = nominal[network.retag_output(F.relu(network.retag_hidden(x))).argmax(2)]
            found["x"].append(torch.cat([words, x], 2)[kept].half())
            for name, values in parts:
                found[name].append(torch.stack([torch.as_tensor(values[n]) for n in group]).to(DEVICE)[kept])
    return {name: torch.cat(list_) for name, list_ in found.items()}


def loss_of(scores: torch.Tensor, gold: torch.Tensor, said: torch.Tensor) -> torch.Tensor:
    taught = -(said.float() * torch.log_softmax(scores, 1)).sum(1)
    told = F.cross_entropy(scores, gold, ignore_index=IGNORED, reduction="none")
    return torch.where(gold == IGNORED, taught, (1 - TAUGHT_SHARE) * told + TAUGHT_SHARE * taught).mean()


def train(known: dict[str, torch.Tensor], dev: dict[str, torch.Tensor], width: int) -> KindHead:
    torch.manual_seed(1)
    head = KindHead(width).to(DEVICE)
    adam = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.01)
    told = (known["gold"] != IGNORED).nonzero().squeeze(1)
    order = torch.cat([torch.arange(len(known["gold"]), device=DEVICE), told])
    steps = EPOCHS * math.ceil(len(order) / BATCH)
    step = 0
    for epoch in range(EPOCHS):
        head.train()
        for chosen in order[torch.randperm(len(order), device=DEVICE)].split(BATCH):
            for part in adam.param_groups:
                part["lr"] = RATE * 0.5 * (1 + math.cos(math.pi * step / steps))
            loss = loss_of(head(known["x"][chosen].float()), known["gold"][chosen], known["said"][chosen])
            adam.zero_grad(set_to_none=True)
            loss.backward()
            adam.step()
            step += 1
        if (epoch + 1) % 8 == 0:
            print("epoch", epoch + 1, accuracy(head, dev), flush=True)
    return head.eval()


def accuracy(head: KindHead, dev: dict[str, torch.Tensor]) -> str:
    head.eval()
    with torch.no_grad():
        told = dev["gold"] != IGNORED
        right = (head(dev["x"].float()).argmax(1) == dev["gold"])[told].float().mean().item()
    return f"{100 * right:.2f} % of {told.sum().item()}"


def add(head: KindHead, header: dict, data: bytes, output: Path, width: int) -> None:
    """The head in the file: of its hidden layer the part for the word alone and the part for the word in its sentence."""
    hidden = head.hidden.weight.detach().cpu().numpy()
    tensors = {
        "kind_word.weight": hidden[:, :width],
        "kind_hidden.weight": hidden[:, width:],
        "kind_hidden.bias": head.hidden.bias.detach().cpu().numpy(),
        "kind_output.weight": head.output.weight.detach().cpu().numpy(),
        "kind_output.bias": head.output.bias.detach().cpu().numpy(),
    }
    kept = {name: place for name, place in header["tensors"].items() if not name.startswith("kind_")}
    ends = [place["offset"] for name, place in header["tensors"].items() if name.startswith("kind_")]
    data = data[: min(ends)] if ends else data
    layout, added = export.laid_out(tensors, len(data))
    export.write(output, {**header, "tensors": {**kept, **layout}}, data + added)


def main(folder: Path, told: Path, taught: Path, parser: Path, output: Path) -> None:
    torch.set_num_threads(1)
    header, data = export.read(parser)
    inventory = Inventory(header["vocabulary"].split("\n"), header["tags"], header["labels"])
    network = read_network(header, data, inventory)
    width = network.tree_norm.normalized_shape[0]
    lists = WordLists(MODELS / "lexicon")
    lists.lists = {word: int(bits) for word, bits in (line.split("\t") for line in header["wordLists"].split("\n"))}
    words = WordNetFlags(MODELS / "wordnet.bin"), lists
    kinds, said = read_kinds(told), torch.load(taught)
    sentences = read_training(folder) + [unannotated(forms) for forms in said["texts"]]
    gold = [kinds.get(one.id, [IGNORED] * len(one.forms)) for one in sentences]
    dev = read_conllu(folder / "en_gum-dev.conllu")
    dev_gold = [kinds[one.id] for one in dev]
    known = vectors_of(network, Corpus(sentences, inventory, *words, {}), sentences, inventory.tags, [("gold", gold), ("said", said["kinds"])])
    unseen = vectors_of(network, Corpus(dev, inventory, *words, {}), dev, inventory.tags, [("gold", dev_gold)])
    print(len(known["gold"]), "words,", (known["gold"] != IGNORED).sum().item(), "of known kind", flush=True)
    add(train(known, unseen, width), header, data, output, width)


if __name__ == "__main__":
    main(*(Path(given) for given in sys.argv[1:6]))
