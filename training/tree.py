"""Heads from arc scores. src/annotate/parser/heads.ts does the same."""

import numpy as np


def decode_heads(scores: np.ndarray) -> np.ndarray:
    """The best head of each word, repaired to a tree with one root. scores: (T, 1 + T), column 0 is the root."""
    words = np.arange(len(scores))
    heads = scores[:, 1:].argmax(1) + 1 if len(scores) > 1 else np.zeros(1, int)
    root = (scores[:, 0] - scores[words, heads]).argmax()
    heads[root] = 0
    while (cycle := find_cycle(heads)) is not None:
        free = reaches_root(heads)
        loss = scores[cycle, heads[cycle]][:, None] - np.where(free, scores[cycle, 1:], -np.inf)
        member, head = np.unravel_index(loss.argmin(), loss.shape)
        heads[cycle[member]] = head + 1
    return heads


def find_cycle(heads: np.ndarray) -> np.ndarray | None:
    """0-based words of a cycle, or None for a tree."""
    seen = np.zeros(len(heads), int)
    for start in range(len(heads)):
        word, path = start, []
        while word >= 0 and not seen[word]:
            seen[word] = start + 1
            path.append(word)
            word = heads[word] - 1
        if word >= 0 and seen[word] == start + 1:
            return np.array(path[path.index(word) :])
    return None


def reaches_root(heads: np.ndarray) -> np.ndarray:
    """Which words hang below the root and not below a cycle."""
    free = np.zeros(len(heads), bool)
    for start in range(len(heads)):
        word, steps = start, 0
        while word >= 0 and steps <= len(heads):
            word, steps = heads[word] - 1, steps + 1
        free[start] = word < 0
    return free
