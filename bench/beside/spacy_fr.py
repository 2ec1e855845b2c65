#!/usr/bin/env python3
"""spaCy's French pipeline beside selon: trained on the same treebanks and names, run on the same raw text.

spacy_fr.py train DATA FOLDER trees EPOCHS   trains on the treebanks of tools/train_fr below DATA (../shared/data)
spacy_fr.py train DATA FOLDER names EPOCHS   trains on its texts with names
spacy_fr.py run FOLDER GOLD OUT              raw text of GOLD (CoNLL-U) to OUT (CoNLL-U); prints words a second
spacy_fr.py names FOLDER GOLD OUT            texts of GOLD (JSON Lines) to OUT with the names found in them
Needs the package spacy and none of its trained pipelines. The model kept is the one best on the dev file, which is to
spaCy's advantage: selon has not looked. Score OUT with `selon-eval --system` and `--found`.

spaCy has no contracted words. It learns "du" as one token with the feature Contracted, and what it tags so is written
as two words here, as selon does it, so that the figures compare.
"""
import json
import os
import subprocess
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import spacy
from spacy.tokens import Doc, DocBin

from treebanks import TRAINING, plain_text, read, sentences

PARTS = {  # how a contracted word is written as two: form and lemma of its parts
    "du": ("de", "le"), "des": ("de", "les"), "au": ("à", "le"), "aux": ("à", "les"),
    "duquel": ("de", "lequel"), "desquels": ("de", "lesquels"), "desquelles": ("de", "lesquelles"),
    "auquel": ("à", "lequel"), "auxquels": ("à", "lesquels"), "auxquelles": ("à", "lesquelles"),
}  # fmt: skip
KINDS = {"Person": "PER", "Location": "LOC", "Organization": "ORG"}
SENTENCES_PER_DOCUMENT = 10  # the parser must see where sentences end


def joined(rows):
    """The rows with contracted words as one: form, lemma, UPOS, features, head (index), relation, space after."""
    words, place, leaders = [], {}, []
    contracted = {int(row[0].split("-")[0]): row for row in rows if "-" in row[0]}
    rows = {int(row[0]): row for row in rows if "-" not in row[0]}
    number = 1
    while number <= len(rows):
        row, whole = rows[number], contracted.get(number)
        feats = row[5]
        place[number] = len(words)
        lead = row
        if whole is not None:
            second = rows[number + 1]
            place[number + 1] = len(words)
            kind = "Det" if second[3] == "DET" else "Pron"
            feats = f"Contracted={kind}" + ("" if second[5] == "_" else "|" + second[5])
            if int(row[6]) == number + 1 or (kind == "Pron" and int(second[6]) != number):
                lead = second
            number += 1
        words.append([(whole or row)[1], lead[2], row[3], feats, "SpaceAfter=No" not in (whole or row)[9]])
        leaders.append(lead)
        number += 1
    for index, (word, lead) in enumerate(zip(words, leaders)):
        head = int(lead[6])
        word += [index if head == 0 else place[head], "ROOT" if head == 0 else lead[7]]
    return words


def tree_documents(nlp, conllu):
    batch = []

    def document():
        offset, forms, lemmas, tags, feats, spaces, heads, relations, starts = 0, [], [], [], [], [], [], [], []
        for words in batch:
            for index, (form, lemma, tag, feat, space, head, relation) in enumerate(words):
                forms.append(form)
                lemmas.append(lemma)
                tags.append("X" if tag == "_" else tag)
                feats.append("" if feat == "_" else feat)
                spaces.append(space)
                heads.append(offset + head)
                relations.append(relation)
                starts.append(index == 0)
            offset += len(words)
        return Doc(nlp.vocab, words=forms, spaces=spaces, lemmas=lemmas, pos=tags, morphs=feats, heads=heads,
                   deps=relations, sent_starts=starts)  # fmt: skip

    for rows, _ in sentences(conllu):
        if any(row[6] == "_" and "-" not in row[0] for row in rows):
            continue  # a sentence of FIB without a tree
        batch.append(joined(rows))
        if len(batch) == SENTENCES_PER_DOCUMENT:
            yield document()
            batch = []
    if batch:
        yield document()


def outermost(entities):
    kept, end = [], 0
    known = [e for e in entities if e["type"] in KINDS]
    for entity in sorted(known, key=lambda e: (e["start"], -e["end"], KINDS[e["type"]])):
        if entity["start"] >= end:
            kept.append(entity)
            end = entity["end"]
    return kept


def name_documents(nlp, lines):
    for line in lines.splitlines():
        if not line:
            continue
        report = json.loads(line)
        doc = nlp.make_doc(report["text"])
        spans, end = [], 0
        for entity in outermost(report["entities"]):
            span = doc.char_span(entity["start"], entity["end"], KINDS[entity["type"]], alignment_mode="expand")
            if span is not None and span.start >= end:
                spans.append(span)
                end = span.end
        doc.set_ents(spans)
        yield doc


def train(data, folder, what, epochs):
    os.makedirs(folder, exist_ok=True)
    nlp = spacy.blank("fr")
    trees, names = f"{data}/ud-french", f"{data}/ner-fr-winer"
    if what == "trees":
        pipeline = "morphologizer,trainable_lemmatizer,parser"
        learnt = [doc for name in TRAINING for doc in tree_documents(nlp, read(f"{trees}/{name}"))]
        judged = tree_documents(nlp, read(f"{trees}/fr_sequoia-ud-dev.conllu"))
    else:
        pipeline = "ner"
        learnt = name_documents(nlp, read(f"{names}/train.jsonl"))
        judged = name_documents(nlp, read(f"{names}/dev.jsonl"))
    DocBin(docs=learnt).to_disk(f"{folder}/{what}-train.spacy")
    DocBin(docs=judged).to_disk(f"{folder}/{what}-dev.spacy")
    config = f"{folder}/{what}.cfg"
    command = [sys.executable, "-m", "spacy"]
    subprocess.run(
        command + ["init", "config", config, "--lang", "fr", "--pipeline", pipeline, "--optimize", "efficiency", "--force"],
        check=True,
    )
    subprocess.run(
        command + ["train", config, "--output", f"{folder}/{what}", "--paths.train", f"{folder}/{what}-train.spacy",
                   "--paths.dev", f"{folder}/{what}-dev.spacy", "--training.max_epochs", epochs,
                   "--training.max_steps", "0", "--training.patience", "0", "--training.eval_frequency", "400"],
        check=True,
    )  # fmt: skip


def load(folder):
    nlp = spacy.load(f"{folder}/trees/model-best")
    names = spacy.load(f"{folder}/names/model-best")
    names.replace_listeners("tok2vec", "ner", ["model.tok2vec"])
    nlp.add_pipe("ner", source=names)
    nlp("Un mot.")
    return nlp


def conllu_of(doc):
    lines = []
    for sentence in doc.sents:
        words = [token for token in sentence if not token.is_space]
        numbers, count = {}, 0
        for token in words:
            contracted = token.morph.get("Contracted") and token.lower_ in PARTS
            numbers[token.i] = (count + 1, 2 if contracted else 1)
            count += numbers[token.i][1]
        for token in words:
            number, parts = numbers[token.i]
            if token.head.i == token.i or token.head.i not in numbers:
                head, relation = 0, "root"
            else:
                head, relation = numbers[token.head.i][0], token.dep_
            glued = "_" if token.whitespace_ or (token.i + 1 < len(doc) and doc[token.i + 1].is_space) else "SpaceAfter=No"
            feats = "|".join(f for f in str(token.morph).split("|") if not f.startswith("Contracted")) or "_"
            if parts == 1:
                lines.append([number, token.text, token.lemma_, token.pos_, "_", feats, head, relation, "_", glued])
                continue
            first, second = PARTS[token.lower_]
            kind = token.morph.get("Contracted")[0].upper()
            lines.append([f"{number}-{number + 1}", token.text, *"_" * 7, glued])
            if kind == "DET":  # "du pays": both on the noun
                lines.append([number, first, first, "ADP", "_", "_", head, relation, "_", "_"])
                lines.append([number + 1, second, "le", "DET", "_", feats, head, "det", "_", "_"])
            else:
                lines.append([number, first, first, "ADP", "_", "_", number + 1, "case", "_", "_"])
                lines.append([number + 1, second, "lequel", "PRON", "_", feats, head, relation, "_", "_"])
        if words:
            lines.append([])
    return "".join("\t".join(map(str, line)) + "\n" for line in lines)


def run(folder, gold, out):
    nlp = load(folder)
    text = plain_text(read(gold))
    began = time.process_time()
    doc = nlp(text)
    seconds = time.process_time() - began
    with open(out, "w", encoding="utf-8") as file:
        file.write(conllu_of(doc))
    words = sum(not token.is_space for token in doc)
    print(f"{words} tokens in {seconds:.2f} s of processor time: {words / seconds:.0f} tokens/s")


def names(folder, gold, out):
    nlp = load(folder)
    types = {label: kind for kind, label in KINDS.items()}
    with open(out, "w", encoding="utf-8") as file:
        for line in read(gold).splitlines():
            if not line:
                continue
            text = json.loads(line)["text"]
            found = [{"type": types[e.label_], "start": e.start_char, "end": e.end_char} for e in nlp(text).ents]
            file.write(json.dumps({"text": text, "entities": found}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    {"train": train, "run": run, "names": names}[sys.argv[1]](*sys.argv[2:])
