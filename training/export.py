"""Writes the trained weights as the one file that is shipped.

    python3 training/export.py TRAINED.pt models/parser.bin

Layout: uint32 length of the header; header (JSON, padded with spaces to a multiple of four); data.
A matrix is a float16 scale for each row, then its int8 values; a vector is float16. Offsets count from
the start of the data.
"""

import json
import sys
from pathlib import Path

import numpy as np
import torch


def quantised(matrix: np.ndarray) -> bytes:
    """Rows scaled so that their largest value is 127."""
    scales = (np.maximum(np.abs(matrix).max(1), 1e-6) / 127).astype(np.float16)
    values = np.clip(np.round(matrix / scales.astype(np.float32)[:, None]), -127, 127).astype(np.int8)
    return scales.tobytes() + values.tobytes()


def inference_tensors(state: dict[str, torch.Tensor]) -> dict[str, np.ndarray]:
    """The tensors that inference needs: the two tag feedback matrices as one, arcs' weights by output row."""
    tensors = {name: tensor.numpy().astype(np.float32) for name, tensor in state.items()}
    tensors["tag_feedback.weight"] = tensors["tag_feedback.weight"] @ tensors.pop("tag_embedding.weight")
    tensors["arc_weight"] = np.ascontiguousarray(tensors["arc_weight"].T)
    return tensors


def laid_out(tensors: dict[str, np.ndarray], offset: int) -> tuple[dict[str, dict], bytes]:
    """Where each tensor lies, from an offset on, and their bytes."""
    layout: dict[str, dict] = {}
    data = b""
    for name, tensor in tensors.items():
        layout[name] = {"shape": list(tensor.shape), "offset": offset + len(data)}
        data += quantised(tensor) if tensor.ndim == 2 else tensor.astype(np.float16).tobytes()
        data += b"\0" * (-len(data) % 4)
    return layout, data


def write(output: Path, header: dict, data: bytes) -> None:
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    text += b" " * (-len(text) % 4)
    output.write_bytes(len(text).to_bytes(4, "little") + text + data)
    print(f"{output}: {output.stat().st_size} bytes")


def read(exported: Path) -> tuple[dict, bytes]:
    """Header and data of a file that was written here."""
    content = exported.read_bytes()
    start = 4 + int.from_bytes(content[:4], "little")
    return json.loads(content[4:start]), content[start:]


def read_tensor(header: dict, data: bytes, name: str) -> torch.Tensor:
    """A tensor as inference sees it."""
    shape, offset = header["tensors"][name]["shape"], header["tensors"][name]["offset"]
    if len(shape) != 2:
        return torch.from_numpy(np.frombuffer(data, np.float16, int(np.prod(shape)), offset).astype(np.float32).reshape(shape))
    rows, columns = shape
    scales = np.frombuffer(data, np.float16, rows, offset).astype(np.float32)
    values = np.frombuffer(data, np.int8, rows * columns, offset + 2 * rows).reshape(shape)
    return torch.from_numpy(values * scales[:, None])


def export(trained: Path, output: Path) -> None:
    checkpoint = torch.load(trained)
    layout, data = laid_out(inference_tensors(checkpoint["state"]), 0)
    header = {
        "tags": checkpoint["tags"],
        "labels": checkpoint["labels"],
        "vocabulary": "\n".join(checkpoint["vocabulary"]),
        "wordLists": "\n".join(f"{word}\t{bits}" for word, bits in sorted(checkpoint["lists"].items())),
        "tensors": layout,
    }
    write(output, header, data)


if __name__ == "__main__":
    export(Path(sys.argv[1]), Path(sys.argv[2]))
