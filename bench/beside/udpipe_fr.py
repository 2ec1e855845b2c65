#!/usr/bin/env python3
"""UDPipe 1 beside selon: trained on the same treebanks, run on the same raw text, on one core.

udpipe_fr.py train DATA MODEL      trains on the treebanks of tools/train_fr below DATA (../shared/data)
udpipe_fr.py run MODEL GOLD OUT    raw text of GOLD (CoNLL-U) to OUT (CoNLL-U); prints words a second
Needs the package ufal.udpipe. Score OUT with `selon-eval --conllu GOLD --system OUT`.
"""
import sys
import time

import ufal.udpipe as udpipe

from treebanks import TRAINING, plain_text, read

# The defaults of UDPipe 1.4, written out, but for the tagger: one model and eight rounds instead of two and twenty,
# because a round takes minutes. On training text accuracy was 97.6 after the fourth and 98.7 after the eighth.
TOKENIZER = "epochs=100;dimension=24;batch_size=50;learning_rate=0.005"
TAGGER = "models=1;iterations=8"
PARSER = "iterations=10;hidden_layer=200"


def sentences_of(text):
    reader = udpipe.InputFormat.newConlluInputFormat()
    reader.setText(text)
    sentences, error = udpipe.Sentences(), udpipe.ProcessingError()
    sentence = udpipe.Sentence()
    while reader.nextSentence(sentence, error):
        sentences.append(sentence)
        sentence = udpipe.Sentence()
    if error.occurred():
        sys.exit(error.message)
    return sentences


def train(data, path):
    began = time.time()
    corpus = udpipe.Sentences()
    for sentence in sentences_of("".join(read(f"{data}/ud-french/{name}") for name in TRAINING)):
        if all(word.head >= 0 for word in list(sentence.words)[1:]):  # FIB has sentences without a tree
            corpus.append(sentence)
    error = udpipe.ProcessingError()
    model = udpipe.Trainer.train("morphodita_parsito", corpus, udpipe.Sentences(), TOKENIZER, TAGGER, PARSER, error)
    if error.occurred():
        sys.exit(error.message)
    with open(path, "wb") as out:
        out.write(model if isinstance(model, bytes) else model.encode("latin-1"))
    print(f"trained in {time.time() - began:.0f} s")


def run(path, gold, out):
    model = udpipe.Model.load(path)
    if model is None:
        sys.exit(f"no model in {path}")
    text = plain_text(read(gold))
    pipeline = udpipe.Pipeline(model, "tokenize", udpipe.Pipeline.DEFAULT, udpipe.Pipeline.DEFAULT, "conllu")
    error = udpipe.ProcessingError()
    pipeline.process("Un mot.", error)
    began = time.process_time()
    conllu = pipeline.process(text, error)
    seconds = time.process_time() - began
    if error.occurred():
        sys.exit(error.message)
    with open(out, "w", encoding="utf-8") as file:
        file.write(conllu)
    words = sum(line[:1].isdigit() and "-" not in line.split("\t")[0] for line in conllu.splitlines())
    print(f"{words} words in {seconds:.2f} s of processor time: {words / seconds:.0f} words/s")


if __name__ == "__main__":
    {"train": train, "run": run}[sys.argv[1]](*sys.argv[2:])
