"""What the side-by-side programs share: the training treebanks of tools/train_fr, and raw text out of CoNLL-U."""

TRAINING = [
    "fr_sequoia-ud-train.conllu",
    "fr_gsd-ud-dev.conllu",
    "fr_fqb-ud-test.conllu",
    "fr_gsd-train-interrogatives-from-fib.conllu",
]


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read().rstrip("\n") + "\n\n"


def sentences(conllu):
    """Rows of ten fields of each sentence, and whether a paragraph begins with it."""
    for block in conllu.strip("\n").split("\n\n"):
        lines = block.split("\n")
        rows = [line.split("\t") for line in lines if not line.startswith("#")]
        yield [row for row in rows if "." not in row[0]], any(
            line.startswith(("# newdoc", "# newpar")) for line in lines
        )


def tokens(rows):
    """(form, space after) of each token: a contracted word is one."""
    until = 0
    for row in rows:
        first, _, last = row[0].partition("-")
        if last:
            until = int(last)
        elif int(first) <= until:
            continue
        yield row[1], "SpaceAfter=No" not in row[9]


def plain_text(conllu):
    """The running text, as `selon-eval` makes it: an empty line where a document or paragraph begins."""
    paragraphs, now = [], ""
    for rows, begins in sentences(conllu):
        if begins and now:
            paragraphs.append(now.rstrip())
            now = ""
        now += "".join(form + " " * space for form, space in tokens(rows))
    return "\n\n".join(paragraphs + [now.rstrip()]) + "\n"
