"""The network: tags and a dependency tree from one pass over a sentence.

Word types are embedded without their context; two gated convolutions lead to first tags, whose expectation
is fed back; two recurrent layers (SRU, Lei et al. 2018, bidirectional, without its highway) and a
convolution between them lead to the tags, to names, to biaffine arcs (Dozat & Manning 2017) and to labels of
(dependent, head) pairs.
"""

import torch
import torch.nn.functional as F
from torch import nn

from features import CHARACTER_ROWS, CHARACTERS, PREFIX_ROWS, SHAPE_ROWS, SUFFIX_ROWS
from lexicon import LIST_ROWS, SUPERSENSE_ROWS
from pretrained import ENCODER_WIDTH, Encoder, PieceBatch
from vectors import DIMENSIONS

WORD_DIM = 64
SUFFIX_DIMS = (16, 32, 48, 32)
PREFIX_DIMS = (16, 16, 32)
SHAPE_DIM = 24
WORDNET_DIM = 8
LIST_DIMS = (12, 12, 8)
WORD_HIDDEN = 192
CHARACTER_DIM = 24
CHARACTER_FILTERS = 48
TAG_HIDDEN = 64
TAG_DIM = 32
ARC_DIM = 128
LABEL_DIM = 96
NAME_HIDDEN = 64
DROPOUT = 0.25
EMBEDDING_DROPOUT = 0.15
LAYER_DROPOUT = 0.125
SLOPE = 0.1
FORBIDDEN = -1e4
HIDDEN, VECTOR_ONLY, ALL_KNOWN = range(3)


def shared_dropout(x: torch.Tensor, rate: float, training: bool) -> torch.Tensor:
    """Dropout that drops the same columns at every word of a sentence (Gal & Ghahramani 2016)."""
    if not training:
        return x
    return x * (x.new_empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - rate) / (1 - rate))


class GatedConvolution(nn.Module):
    """Residual layer over each word and its two neighbours, with a gated linear unit."""

    def __init__(self, width: int):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.linear = nn.Linear(3 * width, 2 * width)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        length = x.shape[1]
        padded = F.pad(shared_dropout(self.norm(x), LAYER_DROPOUT, self.training), (0, 0, 1, 1))
        windows = torch.cat([padded[:, shift : shift + length] for shift in range(3)], 2)
        value, gate = self.linear(windows).chunk(2, 2)
        return x + value * torch.sigmoid(gate)


@torch.jit.script
def scan(forget: torch.Tensor, value: torch.Tensor) -> torch.Tensor:
    """c[t] = f[t] c[t-1] + (1 - f[t]) z[t] along the words."""
    steps = forget.unbind(1)
    inputs = ((1 - forget) * value).unbind(1)
    state = torch.zeros_like(inputs[0])
    states = []
    for t in range(len(steps)):
        state = steps[t] * state + inputs[t]
        states.append(state)
    return torch.stack(states, 1)


class SimpleRecurrence(nn.Module):
    """Residual layer that reads the sentence both ways. Gates: values forward, backward, forgets forward, backward."""

    def __init__(self, width: int):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.gates = nn.Linear(width, 4 * width)
        self.project = nn.Linear(2 * width, 2 * width)
        with torch.no_grad():
            self.gates.bias[2 * width :] += torch.linspace(-1, 3, width).repeat(2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        gates = self.gates(shared_dropout(self.norm(x), LAYER_DROPOUT, self.training))
        value, forget = gates.chunk(2, 2)
        states = reverse_second_half(scan(reverse_second_half(torch.sigmoid(forget)), reverse_second_half(value)))
        value, gate = self.project(shared_dropout(states, LAYER_DROPOUT, self.training)).chunk(2, 2)
        return x + value * torch.sigmoid(gate)


def reverse_second_half(x: torch.Tensor) -> torch.Tensor:
    forward, backward = x.chunk(2, 2)
    return torch.cat([forward, backward.flip(1)], 2)


class WordEmbedding(nn.Module):
    """A vector for a word type from its rows (see word_features)."""

    def __init__(self, vocabulary_size: int, width: int, vectors: torch.Tensor | None):
        super().__init__()
        self.register_buffer("vectors", vectors)
        self.from_vector = nn.Linear(DIMENSIONS, WORD_DIM, bias=False) if vectors is not None else None
        sizes = [vocabulary_size + 1, *SUFFIX_ROWS, *PREFIX_ROWS, SHAPE_ROWS, 8, 8, 8, 8, LIST_ROWS, SUPERSENSE_ROWS, SUPERSENSE_ROWS]
        dims = [WORD_DIM, *SUFFIX_DIMS, *PREFIX_DIMS, SHAPE_DIM, *[WORDNET_DIM] * 4, *LIST_DIMS]
        self.tables = nn.ModuleList([nn.Embedding(size, dim) for size, dim in zip(sizes, dims)])
        for table in self.tables:
            nn.init.normal_(table.weight, 0, 0.1)
        self.characters = nn.Embedding(CHARACTER_ROWS, CHARACTER_DIM)
        self.character_filters = nn.Linear(3 * CHARACTER_DIM, CHARACTER_FILTERS)
        self.linear = nn.Linear(sum(dims) + CHARACTER_FILTERS, width)
        self.hidden = nn.Linear(sum(dims) + CHARACTER_FILTERS, WORD_HIDDEN)
        self.output = nn.Linear(WORD_HIDDEN, width)
        self.norm = nn.LayerNorm(width)

    def forward(self, rows: torch.Tensor, known: torch.Tensor | None) -> torch.Tensor:
        word, *others = self.tables
        parts = [self.word(word, rows[:, 0], known)]
        parts.extend(table(rows[:, column]) for column, table in enumerate(others, start=1))
        parts.append(self.spelling(rows[:, len(self.tables) :]))
        x = F.dropout(torch.cat(parts, 1), EMBEDDING_DROPOUT, self.training)
        hidden = F.dropout(F.relu(self.hidden(x)), EMBEDDING_DROPOUT, self.training)
        return self.norm(self.linear(x) + self.output(hidden))

    def word(self, table: nn.Embedding, index: torch.Tensor, known: torch.Tensor | None) -> torch.Tensor:
        """Rows of the words themselves; known: HIDDEN hides a word, VECTOR_ONLY all but its pretrained vector."""
        own = index if known is None else torch.where(known == ALL_KNOWN, index, 0)
        if self.from_vector is None:
            return table(own)
        seen = index if known is None else torch.where(known == HIDDEN, 0, index)
        return table(own) + self.from_vector(self.vectors[seen])

    def folded(self, trained: torch.Tensor) -> torch.Tensor:
        """The table of words with the pretrained vectors in it, so that the network does without them.

        trained: (rows of the table), which words were met in training; the row of others was not learnt.
        """
        table = self.tables[0].weight
        own = torch.where(trained.unsqueeze(1), table, table[0])
        return own if self.from_vector is None else own + self.from_vector(self.vectors)

    def spelling(self, characters: torch.Tensor) -> torch.Tensor:
        mask = (characters > 0).float().unsqueeze(2)
        padded = F.pad(self.characters(characters) * mask, (0, 0, 1, 1))
        windows = torch.cat([padded[:, shift : shift + CHARACTERS] for shift in range(3)], 2)
        return (F.relu(self.character_filters(windows)) * mask).max(1)[0]


class Network(nn.Module):
    def __init__(
        self,
        vocabulary_size: int,
        tags: int,
        labels: int,
        names: int,
        width: int,
        vectors: torch.Tensor | None = None,
        encoder: Encoder | None = None,
    ):
        super().__init__()
        self.words = WordEmbedding(vocabulary_size, width, vectors)
        self.encoder = encoder
        self.from_encoder = nn.Linear(ENCODER_WIDTH, width) if encoder else None
        self.capitalisation = nn.Embedding(4, width)
        nn.init.normal_(self.capitalisation.weight, 0, 0.1)
        self.tag_encoder = nn.ModuleList([GatedConvolution(width), GatedConvolution(width)])
        self.tag_norm = nn.LayerNorm(width)
        self.tag_hidden = nn.Linear(width, TAG_HIDDEN)
        self.tag_output = nn.Linear(TAG_HIDDEN, tags)
        self.tag_embedding = nn.Linear(tags, TAG_DIM, bias=False)
        self.tag_feedback = nn.Linear(TAG_DIM, width)
        self.tree_encoder = nn.ModuleList([SimpleRecurrence(width), GatedConvolution(width), SimpleRecurrence(width)])
        self.tree_norm = nn.LayerNorm(width)
        self.arc_dependent = nn.Linear(width, ARC_DIM)
        self.arc_head = nn.Linear(width, ARC_DIM)
        self.arc_root = nn.Parameter(torch.randn(ARC_DIM) * 0.1)
        self.arc_weight = nn.Parameter(nn.init.xavier_uniform_(torch.empty(ARC_DIM, ARC_DIM)))
        self.arc_bias = nn.Parameter(torch.zeros(ARC_DIM))
        self.label_dependent = nn.Linear(width, LABEL_DIM)
        self.label_head = nn.Linear(width, LABEL_DIM)
        self.label_root = nn.Parameter(torch.randn(LABEL_DIM) * 0.1)
        self.label_output = nn.Linear(LABEL_DIM, labels)
        self.retag_hidden = nn.Linear(width, TAG_HIDDEN)
        self.retag_output = nn.Linear(TAG_HIDDEN, tags)
        self.name_hidden = nn.Linear(width, NAME_HIDDEN)
        self.name_output = nn.Linear(NAME_HIDDEN, names)

    def read(self, rows, positions, capitalisation, pieces: PieceBatch | None = None, known=None):
        """Vectors of the words before they are read in their sentence (B, T, width), scores of first tags, vectors after.

        rows: (types, columns) of the batch's word types; positions: (B, T) indexes into them; known: (types), see WordEmbedding.
        """
        words = x = self.words(rows, known)[positions] + self.capitalisation(capitalisation).unsqueeze(1)
        if self.encoder:
            x = x + self.from_encoder(self.drop(self.encoder(pieces, x.shape[1])))
        for layer in self.tag_encoder:
            x = layer(x)
        hidden = F.relu(self.tag_hidden(self.drop(self.tag_norm(x))))
        tags = self.tag_output(F.dropout(hidden, DROPOUT, self.training))
        x = x + self.tag_feedback(self.tag_embedding(torch.softmax(tags, 2)))
        for layer in self.tree_encoder:
            x = layer(x)
        return words, tags, self.drop(self.tree_norm(x))

    def forward(self, *inputs, known=None):
        """Scores of first tags and of tags (B, T, tags), of arcs (B, T, 1 + T; column 0 is the root), of names (B, T, names); inputs of `labels`."""
        _, tags, x = self.read(*inputs, known=known)
        dependents = self.drop(F.leaky_relu(self.arc_dependent(x), SLOPE))
        heads = self.drop(with_root(self.arc_root, F.leaky_relu(self.arc_head(x), SLOPE)))
        arcs = (dependents @ self.arc_weight + self.arc_bias) @ heads.transpose(1, 2)
        word = torch.arange(x.shape[1], device=x.device)
        arcs[:, word, word + 1] = FORBIDDEN
        retags = self.retag_output(self.drop(F.relu(self.retag_hidden(x))))
        names = self.name_output(self.drop(F.relu(self.name_hidden(x))))
        return tags, retags, arcs, names, self.label_dependent(x), with_root(self.label_root, self.label_head(x))

    def labels(self, dependents: torch.Tensor, heads: torch.Tensor, chosen: torch.Tensor) -> torch.Tensor:
        """Scores of labels (B, T, labels), given each word's head (B, T)."""
        own_head = torch.gather(heads, 1, chosen.unsqueeze(2).expand(-1, -1, LABEL_DIM))
        return self.label_output(F.dropout(F.leaky_relu(dependents + own_head, SLOPE), DROPOUT, self.training))

    def drop(self, x: torch.Tensor) -> torch.Tensor:
        return shared_dropout(x, DROPOUT, self.training)


def with_root(root: torch.Tensor, words: torch.Tensor) -> torch.Tensor:
    return torch.cat([root.expand(words.shape[0], 1, -1), words], 1)
