"""What an ensemble of trained networks says of the training sentences and of open text, for a smaller one to learn from.

    python3 training/teach.py TREEBANK_FOLDER NAMES.tsv GLOSSES.tsv OUTPUT.pt TEACHER.pt ..

Distillation after Hinton et al. (2015), of parsers after Kuncoro et al. (2016). Prints the ensemble's scores on EWT dev.
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"

import random
import sys
from pathlib import Path

import torch
from torch import nn

from conllu import read_conllu
from corpus import NAME_LABELS, Corpus, Inventory, read_names, unannotated
from evaluate import BATCH_TOKENS, score
from lexicon import WordLists
from network import Network
from open_sources import read_training
from tree import decode_heads
from wordnet import WordNetFlags

MODELS = Path(__file__).parent.parent / "models"


class Ensemble(nn.Module):
    """Networks of one inventory as one: the logarithms of their mean probabilities take the place of scores."""

    def __init__(self, networks: list[Network]):
        super().__init__()
        self.networks = nn.ModuleList(networks)

    def forward(self, rows, positions, capitalisation):
        said = zip(*(one(rows, positions, capitalisation) for one in self.networks))
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
        network = Network(*inventories[0].sizes(), len(NAME_LABELS), checkpoint["width"])
        network.load_state_dict(checkpoint["state"])
        networks.append(network.eval())
    return Ensemble(networks), inventories[0]


def teach(ensemble: Ensemble, corpus: Corpus, labelled: int) -> dict[str, list]:
    """Probabilities of tags, of arcs, and of labels on the gold arc or, from sentence `labelled` on, on the ensemble's own."""
    told: dict[str, list] = {name: [None] * len(corpus.words) for name in ("tags", "arcs", "labels", "heads")}
    with torch.no_grad():
        for group in corpus.batches(BATCH_TOKENS, random.Random(0)):
            rows, positions, capitals, _ = corpus.inputs(group)
            _, tags, arcs, _, dependents, label_heads = ensemble(rows, positions, capitals)
            own = [decode_heads(scores).tolist() for scores in arcs.numpy()]
            heads = [corpus.heads[n].tolist() if n < labelled else own[place] for place, n in enumerate(group)]
            labels = ensemble.labels(dependents, label_heads, torch.tensor(heads))
            for place, number in enumerate(group):
                for name, scores in (("tags", tags), ("arcs", arcs), ("labels", labels)):
                    told[name][number] = scores[place].exp().half()
                told["heads"][number] = heads[place]
    return told


def main(folder: Path, named: Path, text: Path, output: Path, teachers: list[Path]) -> None:
    torch.set_num_threads(1)
    ensemble, inventory = read_teachers(teachers)
    words = WordNetFlags(MODELS / "wordnet.bin"), WordLists(MODELS / "lexicon")
    names = read_names(named)
    dev = read_conllu(folder / "en_ewt-dev.conllu")
    print("EWT dev", score(ensemble, Corpus(dev, inventory, *words, names), dev, inventory), flush=True)
    lines = [line.split("\t") for line in text.read_text(encoding="utf-8").split("\n") if line]
    labelled, texts = read_training(folder), [unannotated(forms) for forms in lines]
    corpus = Corpus(labelled + texts, inventory, *words, names)
    torch.save({"texts": [s.forms for s in texts], **teach(ensemble, corpus, len(labelled))}, output)


if __name__ == "__main__":
    main(*(Path(given) for given in sys.argv[1:5]), [Path(given) for given in sys.argv[5:]])
