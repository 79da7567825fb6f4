"""What a pretrained encoder says of the kinds of phrases in the training sentences and in open text, for a small head to learn from.

    python3 training/teach_kinds.py TREEBANK_FOLDER KINDS.tsv TEXT.tsv OUTPUT.pt BGE_FOLDER PARSER.bin [SEEDS]

Fine-tunes the encoder with a hidden layer on the heads of phrases whose type is told (kinds.js), once for each seed, and
writes the mean probabilities of KINDS for every word. Prints how many heads of GUM's development part are typed rightly.
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
from corpus import DEVICE, IGNORED, Corpus, Inventory, unannotated
from evaluate import BATCH_TOKENS
from lexicon import WordLists
from open_sources import read_training
from pretrained import ENCODER_WIDTH, Encoder, WordPieces
from wordnet import WordNetFlags

# In the order of CLASSIFIED_TYPES in src/annotate/entities/type-classifier.ts.
KINDS = ("person", "place", "organization", "time", "event", "object", "abstract", "animal", "plant", "substance")
NOMINAL = ("NOUN", "PROPN", "NUM")
MODELS = Path(__file__).parent.parent / "models"
HIDDEN = 256
DROPOUT = 0.2
EPOCHS = 5
HEAD_RATE = 1e-3
ENCODER_RATE = 6e-5
TRAINING_TOKENS = 1500
SMOOTHING = 0.05


class KindTeacher(nn.Module):
    def __init__(self, folder: Path):
        super().__init__()
        self.encoder = Encoder(folder)
        self.hidden = nn.Linear(ENCODER_WIDTH, HIDDEN)
        self.output = nn.Linear(HIDDEN, len(KINDS))

    def forward(self, pieces, length: int) -> torch.Tensor:
        x = F.dropout(self.encoder(pieces, length), DROPOUT, self.training)
        return self.output(F.dropout(F.relu(self.hidden(x)), DROPOUT, self.training))


def read_kinds(path: Path) -> dict[str, list[int]]:
    """Numbers of kinds by sentence id, IGNORED for words that head no phrase of known type."""
    number = {kind: n for n, kind in enumerate(KINDS)}
    lines = (line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line)
    return {identifier: [number.get(kind, IGNORED) for kind in kinds] for identifier, *kinds in lines}


def targets(sentences: list[Sentence], kinds: dict[str, list[int]], group: list[int]) -> torch.Tensor:
    """Gold kinds (B, T) of nominal heads."""
    return torch.tensor(
        [
            [kind if tag in NOMINAL else IGNORED for kind, tag in zip(kinds[sentences[n].id], sentences[n].upos)]
            for n in group
        ]
    ).to(DEVICE)


def train(folder: Path, corpus: Corpus, sentences: list[Sentence], kinds: dict[str, list[int]], seed: int) -> KindTeacher:
    torch.manual_seed(seed)
    rng = random.Random(seed)
    teacher = KindTeacher(folder).to(DEVICE)
    head = [*teacher.hidden.parameters(), *teacher.output.parameters()]
    adam = torch.optim.AdamW(
        [{"params": head, "rate": HEAD_RATE}, {"params": list(teacher.encoder.parameters()), "rate": ENCODER_RATE}],
        lr=HEAD_RATE,
        weight_decay=0.01,
    )
    told = [n for n, sentence in enumerate(sentences) if any(kind != IGNORED for kind in kinds.get(sentence.id, ()))]
    steps = EPOCHS * len(corpus.batches(TRAINING_TOKENS, random.Random(0), told))
    step = 0
    teacher.train()
    for epoch in range(EPOCHS):
        for group in corpus.batches(TRAINING_TOKENS, rng, told):
            rate = min(1.0, (step + 1) / 100) * 0.5 * (1 + math.cos(math.pi * min(1.0, step / steps)))
            for part in adam.param_groups:
                part["lr"] = part["rate"] * rate
            gold = targets(sentences, kinds, group)
            scores = teacher(corpus.group_pieces(group), gold.shape[1])
            loss = F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORED, label_smoothing=SMOOTHING)
            if torch.isnan(loss):
                continue
            adam.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            adam.step()
            step += 1
    return teacher.eval()


def probabilities(teachers: list[KindTeacher], corpus: Corpus, group: list[int], length: int) -> torch.Tensor:
    pieces = corpus.group_pieces(group)
    return torch.stack([torch.softmax(teacher(pieces, length), 2) for teacher in teachers]).mean(0)


def accuracy(teachers: list[KindTeacher], corpus: Corpus, sentences: list[Sentence], kinds: dict[str, list[int]]) -> str:
    right = count = 0
    with torch.no_grad():
        for group in corpus.batches(BATCH_TOKENS, random.Random(0)):
            gold = targets(sentences, kinds, group)
            said = probabilities(teachers, corpus, group, gold.shape[1]).argmax(2)
            right += ((said == gold) & (gold != IGNORED)).sum().item()
            count += (gold != IGNORED).sum().item()
    return f"{100 * right / max(count, 1):.2f} % of {count}"


def main(folder: Path, told: Path, text: Path, output: Path, encoder: Path, parser: Path, seeds: int) -> None:
    torch.set_num_threads(1)
    header, _ = export.read(parser)
    inventory = Inventory(header["vocabulary"].split("\n"), header["tags"], header["labels"])
    words = WordNetFlags(MODELS / "wordnet.bin"), WordLists(MODELS / "lexicon")
    kinds, pieces = read_kinds(told), WordPieces(encoder)
    labelled = read_training(folder)
    texts = [unannotated(line.split("\t")) for line in text.read_text(encoding="utf-8").split("\n") if line]
    dev = read_conllu(folder / "en_gum-dev.conllu")
    dev_corpus = Corpus(dev, inventory, *words, {}, pieces)
    corpus = Corpus(labelled + texts, inventory, *words, {}, pieces)
    teachers = []
    for seed in range(1, seeds + 1):
        teachers.append(train(encoder, corpus, labelled, kinds, seed))
        print("teacher", seed, accuracy(teachers[-1:], dev_corpus, dev, kinds), flush=True)
    print("together", accuracy(teachers, dev_corpus, dev, kinds), flush=True)
    said: list = [None] * len(corpus.words)
    with torch.no_grad():
        for group in corpus.batches(BATCH_TOKENS, random.Random(0)):
            told_here = probabilities(teachers, corpus, group, len(corpus.words[group[0]])).half().cpu()
            for number, one in zip(group, told_here):
                said[number] = one.clone()
    torch.save({"texts": [sentence.forms for sentence in texts], "kinds": said}, output)


if __name__ == "__main__":
    main(*(Path(given) for given in sys.argv[1:7]), int(sys.argv[7]) if len(sys.argv) > 7 else 2)
