"""The straightforward job on Python's csv module. Prints what it took as JSON."""

import csv
import hashlib
import json
import resource
import sys
import time
import unicodedata

path, made, encoding, source, target = sys.argv[1:]


def key_of(code):
    return unicodedata.normalize("NFC", code).lower()


def run():
    taken, twice, users = set(), set(), []

    def claim(code):
        key = key_of(code)
        (twice if key in taken else taken).add(key)

    with open(path, encoding=encoding, newline="") as file:
        rows = csv.reader(file, delimiter=";")
        next(rows)
        for row in rows:
            code = row[0].strip()
            number, dot, login = code.partition(".")
            if dot == "":
                continue
            new_code = target + "." + login
            if number == source:
                claim(new_code)
                if row[4] != "Ja":
                    users.append((code, new_code, row[1], row[2]))
            elif number == target:
                claim(code)
    with open(made, "w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(("Gebruiker", "Nieuwe gebruikerscode", "Omschrijving", "E-mailadres"))
        writer.writerows(user for user in users if key_of(user[1]) not in twice)


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


cpu_before, start = cpu(), time.perf_counter()
run()
wall, used = time.perf_counter() - start, cpu() - cpu_before
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
unit = 1024 * 1024 if sys.platform == "darwin" else 1024
with open(made, "rb") as file:
    digest = hashlib.sha256(file.read()).hexdigest()
print(
    json.dumps(
        {"wall": wall * 1000, "cpu": used * 1000, "memory": memory / unit, "sha256": digest}
    )
)
