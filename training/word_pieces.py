"""From text to word pieces, step by step as in src/tone/word-pieces.ts. Whatever is not plain Latin is one unknown piece."""

import re
import unicodedata

START, END, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
LONGEST_WORD = 100
LONGEST_PIECE = 24
SAME = str.maketrans({**dict.fromkeys("’‘ʼ`´", "'"), **dict.fromkeys("“”„«»", '"'), **dict.fromkeys("–—‐‑−", "-")})
UNSEEN = re.compile("[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff\x00-\x08\x0e-\x1f\x7f-\x9f]")
TOKEN = re.compile("[a-z0-9]+|[!-/:-@\\[-`{-~£€]|[^a-z0-9!-/:-@\\[-`{-~£€ \t\n\x0b\x0c\r\u2028\u2029]+")
KEPT = re.compile("(?:##)?[a-z0-9]+|[!-/:-@\\[-`{-~£€]")
PLAIN = re.compile("[a-z0-9!-/:-@\\[-`{-~£€]+")


def fold(text):
    return UNSEEN.sub("", unicodedata.normalize("NFKD", text.translate(SAME)).lower())


def split_word(word, vocabulary):
    """The longest known piece first; a word that cannot be put together is unknown as a whole."""
    if len(word) > LONGEST_WORD:
        return [UNKNOWN]
    pieces, start = [], 0
    while start < len(word):
        for end in range(min(len(word), start + LONGEST_PIECE), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in vocabulary:
                break
        else:
            return [UNKNOWN]
        pieces.append(piece)
        start = end
    return pieces


def word_pieces(text, vocabulary):
    """The pieces of a text; `vocabulary` is a mapping from each known piece to its number."""
    found = []
    for token in TOKEN.findall(fold(text)):
        found += split_word(token, vocabulary) if PLAIN.fullmatch(token) else [UNKNOWN]
    return found


def kept_pieces(vocabulary):
    """The part of a base model's vocabulary that letters in English use, in its order: plain Latin, digits, marks."""
    return [START, END, UNKNOWN] + [piece for piece in vocabulary if KEPT.fullmatch(piece)]
