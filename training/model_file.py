"""Writes the model's file: what src/tone/model-file.ts reads. Weights are 8-bit whole numbers with one scale a row."""

import json

import numpy as np

MAGIC = b"NOTEWELL-TONE-1\n"


def quantized(matrix):
    """The matrix as 8-bit whole numbers and one scale a row."""
    scales = np.maximum(np.abs(matrix).max(axis=1), 1e-8) / 127
    return np.round(matrix / scales[:, None]).astype(np.int8), scales.astype(np.float32)


def rounded(matrix):
    """The matrix as it will be after a round trip through the file."""
    weights, scales = quantized(matrix)
    return weights.astype(np.float32) * scales[:, None]


def checksum(data):
    """FNV-1a over all bytes, 32 bits."""
    value, prime = 0x811C9DC5, 0x01000193
    for byte in data:
        value = ((value ^ byte) * prime) & 0xFFFFFFFF
    return value


def padded(data):
    return data + bytes(-len(data) % 16)


def matrix_bytes(matrix):
    weights, scales = quantized(matrix)
    return padded(weights.tobytes()) + padded(scales.tobytes())


def floats(array):
    return padded(array.astype("<f4").tobytes())


def linear(state, *names):
    weight = np.concatenate([state[name + ".weight"] for name in names])
    bias = np.concatenate([state[name + ".bias"] for name in names])
    if len(bias) % 2:
        weight, bias = np.vstack([weight, np.zeros_like(weight[:1])]), np.append(bias, 0)
    return matrix_bytes(weight) + floats(bias)


def norm(state, name):
    return floats(state[name + ".weight"]) + floats(state[name + ".bias"])


def layer(state, number):
    at = f"encoder.encoder.layer.{number}."
    heads = [at + "attention.self." + name for name in ("query", "key", "value")]
    return b"".join(
        [
            linear(state, *heads),
            linear(state, at + "attention.output.dense"),
            norm(state, at + "attention.output.LayerNorm"),
            linear(state, at + "intermediate.dense"),
            linear(state, at + "output.dense"),
            norm(state, at + "output.LayerNorm"),
        ]
    )


def tower(state, config):
    return b"".join([layer(state, number) for number in range(config.num_hidden_layers)]) + linear(state, "head")


def write(path, states, pieces, rules, config, positions):
    """`states`: the arrays of each tower by name; `pieces`: the kept vocabulary, in the order of the embedding's rows."""
    state = states[0]
    embeddings = "encoder.embeddings."
    places = state[embeddings + "position_embeddings.weight"][:positions]
    numbers = b"".join(
        [
            matrix_bytes(state[embeddings + "word_embeddings.weight"]),
            floats(places + state[embeddings + "token_type_embeddings.weight"][:1]),
            norm(state, embeddings + "LayerNorm"),
            *[tower(each, config) for each in states],
        ]
    )
    shape = {
        "rules": rules,
        "towers": len(states),
        "layers": config.num_hidden_layers,
        "width": config.hidden_size,
        "heads": config.num_attention_heads,
        "inner": config.intermediate_size,
        "positions": positions,
        "sum": checksum(numbers),
        "pieces": pieces,
    }
    head = json.dumps(shape, separators=(",", ":")).encode()
    head += b" " * (-(20 + len(head)) % 16)
    with open(path, "wb") as file:
        file.write(MAGIC + len(head).to_bytes(4, "little") + head + numbers)
