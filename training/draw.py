"""Draws new labelled sentences into the development part and the part kept aside.

    python training/draw.py FILE...     files of { text, labels, voice, manner }, one JSON object a line

A sentence that is there already is left out, one that shares half of its three-word runs with another goes where that
one is, and any other is drawn by a hash of its text: a third goes aside. No sentence ever changes sides.
"""

import hashlib
import json
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "test/letters/sentences"
SIDES = ("dev", "aside")
SEED = "notewell-2026"


def key(text):
    return re.sub("[^a-z ]", "", text.lower())


def runs(text):
    words = key(text).split()
    return set(zip(words, words[1:], words[2:])) or {tuple(words)}


def drawn(text):
    number = hashlib.sha256((SEED + key(text)).encode()).digest()[:8]
    return "aside" if int.from_bytes(number, "big") % 3 == 0 else "dev"


class Sides:
    """Where sentences are, by the runs of words that they hold."""

    def __init__(self):
        self.known, self.by_run = [], {}

    def add(self, text, side):
        for run in runs(text):
            self.by_run.setdefault(run, []).append(len(self.known))
        self.known.append((runs(text), side))

    def of_like(self, text):
        """The side of the first sentence that is much like this one."""
        shared, own = {}, runs(text)
        for run in own:
            for place in self.by_run.get(run, ()):
                shared[place] = shared.get(place, 0) + 1
        for place, count in shared.items():
            if count * 2 >= len(own) + len(self.known[place][0]) - count:
                return self.known[place][1]
        return None


def rows_of(path):
    return [json.loads(line) for line in path.read_text(encoding="utf8").splitlines() if line.strip()]


def main():
    sides, texts = Sides(), set()
    parts = {side: rows_of(FOLDER / f"{side}.jsonl") for side in SIDES}
    for side, rows in parts.items():
        for row in rows:
            sides.add(row["text"], side)
            texts.add(row["text"])
    for row in [row for name in sys.argv[1:] for row in rows_of(Path(name))]:
        if row["text"] not in texts:
            side = sides.of_like(row["text"]) or drawn(row["text"])
            sides.add(row["text"], side)
            texts.add(row["text"])
            parts[side].append({name: row[name] for name in ("text", "labels", "voice", "manner")})
    for side, rows in parts.items():
        lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
        (FOLDER / f"{side}.jsonl").write_text("".join(lines), encoding="utf8")


if __name__ == "__main__":
    main()
