"""What an ensemble of trained networks says of the training sentences and of open text, for a smaller one to learn from.

    python3 training/teach.py TREEBANK_FOLDER NAMES.tsv TEXT.tsv OUTPUT.pt BGE_FOLDER TEACHER.pt ..

Distillation after Hinton et al. (2015), of parsers after Kuncoro et al. (2016). Prints the ensemble's scores on both
development parts. The teachers are networks over a pretrained encoder (train.py --pretrained).
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"

import random
import sys
from pathlib import Path

import torch
from torch import nn

from conllu import read_conllu
from corpus import DEVICE, NAME_LABELS, Corpus, Inventory, read_names, unannotated
from evaluate import BATCH_TOKENS, score
from lexicon import WordLists
from network import Network
from open_sources import read_training
from pretrained import Encoder, WordPieces
from wordnet import WordNetFlags

MODELS = Path(__file__).parent.parent / "models"


class Ensemble(nn.Module):
    """Networks of one inventory as one: the logarithms of their mean probabilities take the place of scores."""

    def __init__(self, networks: list[Network]):
        super().__init__()
        self.networks = nn.ModuleList(networks)

    def forward(self, *inputs):
        said = zip(*(one(*inputs) for one in self.networks))
        *scores, dependents, heads = said
        return *(mean_probability(one) for one in scores), dependents, heads

    def labels(self, dependents, heads, chosen: torch.Tensor) -> torch.Tensor:
        return mean_probability([one.labels(d, h, chosen) for one, d, h in zip(self.networks, dependents, heads)])


def mean_probability(scores) -> torch.Tensor:
    return torch.stack([torch.softmax(one, -1) for one in scores]).mean(0).clamp_min(1e-12).log()


def read_teachers(paths: list[Path]) -> tuple[Ensemble, Inventory]:
    """The networks of checkpoints that share tags, labels and vocabulary."""
    checkpoints = [torch.load(path) for path in paths]
    inventories = [Inventory(c["vocabulary"], c["tags"], c["labels"]) for c in checkpoints]
    if any(inventory != inventories[0] for inventory in inventories):
        raise SystemExit("the teachers were trained on different sentences")
    networks = []
    for checkpoint in checkpoints:
        network = Network(*inventories[0].sizes(), len(NAME_LABELS), checkpoint["width"], encoder=Encoder(None))
        network.load_state_dict(checkpoint["state"])
        networks.append(network.to(DEVICE).eval())
    return Ensemble(networks), inventories[0]


def teach(ensemble: Ensemble, corpus: Corpus, labelled: int) -> dict[str, list]:
    """Probabilities of tags, of arcs, of names, and of labels on the gold arc or, from sentence `labelled` on, on the likeliest."""
    parts = ("tags", "arcs", "labels", "names")
    told: dict[str, list] = {name: [None] * len(corpus.words) for name in (*parts, "heads")}
    with torch.no_grad():
        for group in corpus.batches(BATCH_TOKENS, random.Random(0)):
            inputs, _ = corpus.inputs(group)
            _, tags, arcs, names, dependents, label_heads = ensemble(*inputs)
            own = arcs.argmax(2).tolist()
            heads = [corpus.heads[n].tolist() if n < labelled else own[place] for place, n in enumerate(group)]
            labels = ensemble.labels(dependents, label_heads, torch.tensor(heads).to(DEVICE))
            for name, scores in zip(parts, (tags, arcs, labels, names)):
                for number, probabilities in zip(group, scores.exp().half().cpu()):
                    told[name][number] = probabilities.clone()
            for number, own_heads in zip(group, heads):
                told["heads"][number] = own_heads
    return told


def main(folder: Path, named: Path, text: Path, output: Path, encoder: Path, teachers: list[Path]) -> None:
    torch.set_num_threads(1)
    ensemble, inventory = read_teachers(teachers)
    words = WordNetFlags(MODELS / "wordnet.bin"), WordLists(MODELS / "lexicon")
    names, pieces = read_names(named), WordPieces(encoder)
    for name in ("ewt", "gum"):
        dev = read_conllu(folder / f"en_{name}-dev.conllu")
        print(name, "dev", score(ensemble, Corpus(dev, inventory, *words, names, pieces), dev, inventory), flush=True)
    lines = [line.split("\t") for line in text.read_text(encoding="utf-8").split("\n") if line]
    labelled, texts = read_training(folder), [unannotated(forms) for forms in lines]
    corpus = Corpus(labelled + texts, inventory, *words, names, pieces)
    torch.save({"texts": [s.forms for s in texts], **teach(ensemble, corpus, len(labelled))}, output)


if __name__ == "__main__":
    main(*(Path(given) for given in sys.argv[1:6]), [Path(given) for given in sys.argv[6:]])
