"""Puts each faulty sentence into a batch with the innocent one that is most like it."""

import math
import random
import re

CHOICES = 3
# What stands in more innocent sentences than these tells no twin.
COMMON = 400


def features(text):
    words = re.findall("[a-z']+", text.lower())
    return set(words) | set(zip(words, words[1:]))


def likest(rows):
    """For each faulty row the few innocent rows most like it, best first, all as places in `rows`."""
    of_row, places = [features(row["text"]) for row in rows], {}
    for number, row in enumerate(rows):
        if not row["labels"]:
            for feature in of_row[number]:
                places.setdefault(feature, []).append(number)
    found = {}
    for number, row in enumerate(rows):
        if row["labels"]:
            shared = {}
            for feature in of_row[number]:
                near = places.get(feature, ())
                if 0 < len(near) < COMMON:
                    for other in near:
                        shared[other] = shared.get(other, 0) + 1 / math.log(2 + len(near))
            likeness = lambda pair: -pair[1] / math.sqrt(10 + len(of_row[pair[0]]))
            found[number] = [other for other, _ in sorted(shared.items(), key=likeness)[:CHOICES]]
    return found


def groups_of(rows, twins):
    """Each faulty row with a twin that is still free, and the innocent rows that are left, each alone; in a random order."""
    faulty = random.sample(list(twins), len(twins))
    free, groups = {number for number, row in enumerate(rows) if not row["labels"]}, []
    for number in faulty:
        twin = next((other for other in twins[number] if other in free), None)
        free.discard(twin)
        groups.append([number] if twin is None else [number, twin])
    groups += [[number] for number in sorted(free)]
    random.shuffle(groups)
    return groups


def batches_of(rows, size):
    """What makes the batches of a round, groups of about the same length together; `rows` are looked through once."""
    twins = likest(rows)

    def batches(_rows):
        groups, found = groups_of(rows, twins), []
        for start in range(0, len(groups), size * 8):
            chunk = sorted(groups[start : start + size * 8], key=lambda group: max(len(rows[n]["text"]) for n in group))
            numbers = [number for group in chunk for number in group]
            found += [numbers[i : i + size] for i in range(0, len(numbers), size)]
        random.shuffle(found)
        return [[rows[number] for number in batch] for batch in found]

    return batches
