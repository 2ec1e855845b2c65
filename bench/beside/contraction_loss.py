#!/usr/bin/env python3
"""What is lost when a contracted word is one token and is written as two again: contraction_loss.py DATA

selon reads "du" as one token and writes "de" + "le" by the pattern that is most frequent for its form, tag and relation
in the training treebanks (src/syntax/contractions.h). Here the patterns are learnt in the same way and held against the
trees of Sequoia dev and GSD test, so that no tagger or parser error is counted.
"""
import sys
from collections import Counter, defaultdict

from treebanks import TRAINING, read, sentences


def contractions(path):
    """(form, tag, relation), how its two words are written, and whether the second hangs where the pattern can say."""
    for rows, _ in sentences(read(path)):
        words = {row[0]: row for row in rows if "-" not in row[0]}
        for whole in rows:
            if "-" not in whole[0]:
                continue
            first, second = (words[number] for number in whole[0].split("-"))
            tag = {"DET": "ADP_DET", "PRON": "ADP_PRON"}.get(second[3]) if first[3] == "ADP" else None
            if tag is None:
                yield None, None, False
                continue
            second_leads = first[6] == second[0] or (tag == "ADP_PRON" and second[6] != first[0])
            lead, other = (second, first) if second_leads else (first, second)
            on_leader = other[6] == lead[0]
            pattern = (first[1].lower(), second[1].lower(), *first[2:6], *second[2:6], second_leads, on_leader, other[7])
            yield (whole[1].lower(), tag, lead[7]), pattern, on_leader or other[6] == lead[6]


def main(data):
    known, fallback = defaultdict(Counter), defaultdict(Counter)
    for name in TRAINING:
        for key, pattern, _ in contractions(f"{data}/ud-french/{name}"):
            if key is not None:
                known[key][pattern] += 1
                fallback[key[:2]][pattern] += 1
    for name in ("fr_sequoia-ud-dev.conllu", "fr_gsd-ud-test.conllu"):
        count, odd, lost, elsewhere = 0, 0, 0, 0
        for key, pattern, reachable in contractions(f"{data}/ud-french/{name}"):
            count += 1
            if key is None:
                odd += 1
                continue
            patterns = known.get(key) or fallback.get(key[:2])
            lost += not patterns or patterns.most_common(1)[0][0] != pattern
            elsewhere += not reachable
        print(f"{name}: {count} contracted words; {odd} of other kinds, {lost} written otherwise, "
              f"{elsewhere} with a head of their own")  # fmt: skip


if __name__ == "__main__":
    main(*sys.argv[1:])
