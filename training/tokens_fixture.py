"""Says what the training tokenizer makes of 10,000 made-up strings, for test/word-pieces.test.ts to compare with."""

import json

from train import ROOT, ToneModel, base_folder
from word_pieces import word_pieces

STRINGS, PER_SUM = 10_000, 100
MARKS = "’‘“”–—…!?.,;:'\"-()[]{}<>&@#$%€£ \t\n\u00a0\u200b\u00ad"


def numbers(seed):
    """The same linear congruential sequence as in the test."""
    while True:
        seed = (seed * 1664525 + 1013904223) % 2**32
        yield seed >> 8


def strings(pieces):
    draw = numbers(20261122)
    for _ in range(STRINGS):
        text = ""
        for _ in range(1 + next(draw) % 30):
            kind, value = next(draw) % 7, next(draw)
            if kind < 3:
                word = pieces[3 + value % (len(pieces) - 3)].removeprefix("##")
                text += word.upper() if kind == 2 else word
            elif kind == 3:
                text += chr(value % 0x250)
            elif kind == 4:
                point = value % 0x110000
                text += "?" if 0xD800 <= point < 0xE000 else chr(point)
            elif kind == 5:
                text += MARKS[value % len(MARKS)]
            else:
                text += " "
        yield text


def checksum(text):
    value = 0x811C9DC5
    for byte in text.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def main():
    model = ToneModel(base_folder())
    lines = [" ".join(word_pieces(text, model.numbers)) for text in strings(model.pieces)]
    sums = [checksum("\n".join(lines[i : i + PER_SUM])) for i in range(0, STRINGS, PER_SUM)]
    (ROOT / "test/word-pieces.sums.json").write_text(json.dumps(sums) + "\n")


if __name__ == "__main__":
    main()
