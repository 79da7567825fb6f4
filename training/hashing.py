"""The string hash that training and inference share."""


def hash32(text: str, seed: int = 0x811C9DC5) -> int:
    """FNV-1a over UTF-16 code units with a final mix, as an unsigned 32-bit number."""
    value = seed
    data = text.encode("utf-16-le", "surrogatepass")
    for low, high in zip(data[::2], data[1::2]):
        value = ((value ^ (low | high << 8)) * 0x01000193) & 0xFFFFFFFF
    value ^= value >> 15
    value = (value * 0x2C1B3C6D) & 0xFFFFFFFF
    return value ^ (value >> 12)
