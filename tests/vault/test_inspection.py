"""Whatever is changed in a vault from outside, or by somebody who has its key, is found and named."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from forbear.errors import VaultError
from forbear.records.evidence import Fault
from forbear.vault import copies, store
from forbear.vault.case import Vault
from forbear.vault.export import export
from forbear.vault.inspection import faults, readable
from vault.conftest import Home, original


def found(home: Home) -> list[Fault]:
    with home.open() as kept:
        return list(faults(kept))


def change(home: Home, *statements: str) -> None:
    """What somebody does who has the passphrase and a database program."""
    with home.open() as kept:
        connection = store.connect(home.database, kept.key)
        for statement in statements:
            connection.execute(statement)
        connection.close()


def test_an_untouched_vault_has_no_fault(full: Home) -> None:
    assert found(full) == []


def test_every_page_of_a_small_vault_is_sealed_and_what_it_does_not_hold_stays_readable(home: Home) -> None:
    """One flip in each page: it is found, the damaged original is named, and all others can still be read."""
    with home.open() as kept:
        for n in range(12):
            kept.keep([original(f"letter {n}", f"letter {n} " * 900)])
    whole = home.database.read_bytes()
    pages = len(whole) // 4096
    assert pages > 30
    read = 0
    for page in range(pages):
        changed = bytearray(whole)
        changed[page * 4096 + 1234] ^= 4
        home.database.write_bytes(changed)
        try:
            with home.open() as kept:
                shown = list(faults(kept))
                good = {e.label for e in readable(kept)}
        except VaultError as error:
            assert error.trouble == "damaged"
            assert page < 4, "only the first pages hold the whole together"
            continue
        assert Fault(part="vault", kind="unreadable", where=str(page + 1)) in shown
        lost = {f.where for f in shown if f.part == "exhibit"}
        assert good | lost == {f"E{n}" for n in range(1, 13)}
        assert not good & lost
        read += len(good)
    assert read > 9 * (pages - 4), "most of the vault outlives one damaged page"


@pytest.mark.campaign
@pytest.mark.skipif(os.environ.get("FORBEAR_CAMPAIGN") != "1", reason="slow: set FORBEAR_CAMPAIGN=1")
def test_ten_thousand_flipped_bits_are_all_found(home: Home) -> None:
    flips(home, 10_000)


def test_flipped_bits_anywhere_in_the_files_are_all_found(home: Home) -> None:
    flips(home, 200)


def flips(home: Home, number: int) -> None:
    """Random single-bit flips over both files of the vault: each makes it refuse to open, or is named."""
    with home.open() as kept:
        kept.keep([original(f"letter {n}", f"letter {n} " * 300) for n in range(9)])
        kept.paper("debts", original("debts.toml", "[[debt]]"))
    chance = random.Random(20261128)
    files = [p for p in home.database.parent.iterdir() if p.is_file()]
    sizes = [p.stat().st_size for p in files]
    kept_whole = {p: p.read_bytes() for p in files}
    caught = 0
    for _ in range(number):
        at = chance.randrange(sum(sizes))
        path, place = files[0], at
        for candidate, size in zip(files, sizes, strict=True):
            path = candidate
            if place < size:
                break
            place -= size
        with path.open("r+b") as file:
            file.seek(place)
            file.write(bytes([kept_whole[path][place] ^ 1 << chance.randrange(8)]))
        try:
            caught += bool(found(home))
        except VaultError:
            caught += 1
        with path.open("r+b") as file:
            file.seek(place)
            file.write(kept_whole[path][place : place + 1])
    print(f"flipped bits found: {caught} of {number}")
    assert caught == number
    assert found(home) == []


def test_two_originals_that_changed_places_are_named(full: Home) -> None:
    change(
        full,
        "CREATE TEMP TABLE other AS SELECT number, data FROM originals",
        "UPDATE originals SET data = (SELECT data FROM other WHERE number = 3 - originals.number) WHERE number < 3",
    )
    assert {(f.part, f.kind, f.where) for f in found(full)} == {
        ("exhibit", "replaced", "E1"),
        ("exhibit", "replaced", "E2"),
    }


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("DELETE FROM originals WHERE number = 2", ("exhibit", "missing", "E2")),
        ("UPDATE originals SET data = x'00' WHERE number = 1", ("exhibit", "replaced", "E1")),
        ("UPDATE originals SET sha256 = x'00' WHERE number = 1", ("exhibit", "altered", "E1")),
        ("UPDATE pieces SET data = x'00' WHERE part = 1", ("exhibit", "replaced", "E3")),
        ("DELETE FROM pieces WHERE part = 0", ("exhibit", "replaced", "E3")),
        (
            "INSERT INTO originals SELECT 4, sha256, size, name, added, note, data FROM originals WHERE number = 1",
            ("exhibit", "added", "E4"),
        ),
        ("UPDATE records SET line = replace(line, 'Lin', 'Lan')", ("record", "replaced", "Person 1")),
        ("DELETE FROM records WHERE number = 2", ("record", "missing", "paper 2")),
        ("UPDATE custody SET line = x'00' WHERE number = 3", ("custody", "altered", "3")),
        (
            "UPDATE custody SET line = replace(CAST(line AS TEXT), 'person', 'nobody') WHERE number = 3",
            ("custody", "replaced", "3"),
        ),
        ("UPDATE custody SET leaf = x'00' WHERE number = 2", ("custody", "altered", "2")),
        ("DELETE FROM custody WHERE number = 2", ("custody", "missing", "2")),
        ("DELETE FROM custody WHERE number = 5", ("custody", "truncated", "5")),
        ("UPDATE heads SET line = CAST(replace(CAST(line AS TEXT), 'a', 'b') AS BLOB)", ("head", "unsigned", "3")),
        ("DELETE FROM heads", ("head", "missing", "")),
    ],
)
def test_what_somebody_with_the_key_changed_is_named(full: Home, statement: str, fault: tuple[str, str, str]) -> None:
    change(full, statement)
    assert fault in {(f.part, f.kind, f.where) for f in found(full)}


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_database_that_was_cut_off_is_found(full: Home, share: float) -> None:
    whole = full.database.read_bytes()
    full.database.write_bytes(whole[: int(len(whole) * share)])
    try:
        assert found(full)
    except VaultError as error:
        assert error.trouble in ("damaged", "disk-trouble")


def test_an_older_copy_put_back_is_whole_in_itself_and_shows_beside_a_head_kept_elsewhere(
    full: Home, tmp_path: Path
) -> None:
    shutil.copytree(full.database.parent, tmp_path / "old")
    with full.open() as kept:
        kept.keep([original("new", "what somebody wants gone")])
        head = kept.head()
        assert list(faults(kept, head)) == []
    shutil.rmtree(full.database.parent)
    shutil.copytree(tmp_path / "old", full.database.parent)
    with full.open() as kept:
        assert list(faults(kept)) == []
        assert [f.kind for f in faults(kept, head)] == ["rolled_back"]


def test_a_head_that_was_taken_before_proves_that_the_log_only_went_on(full: Home) -> None:
    with full.open() as kept:
        heads = kept.heads()
        for head in heads:
            assert list(faults(kept, head)) == []


def test_a_damaged_page_is_never_handed_out_as_if_it_were_whole(home: Home, tmp_path: Path) -> None:
    """SQLCipher gives zeros for the last page of a damaged value: forbear compares every original with its hash."""
    with home.open() as kept:
        kept.keep([original(f"letter {n}", f"letter {n} " * 900) for n in range(4)])
        kept.paper("debts", original("debts.toml", "# a long file\n" * 900))
        case = kept.case()
    whole = home.database.read_bytes()
    refused = 0
    for page in range(len(whole) // 4096):
        changed = bytearray(whole)
        changed[page * 4096 + 99] ^= 1
        home.database.write_bytes(changed)
        try:
            with home.open() as kept:
                assert kept.case() == case
                copies.back_up(kept, tmp_path / "copy")
        except VaultError:
            refused += 1
            assert not (tmp_path / "copy").exists()
        (tmp_path / "copy").unlink(missing_ok=True)
    assert refused > 10


def test_everything_that_can_be_read_comes_out_of_a_damaged_vault(full: Home, tmp_path: Path) -> None:
    change(full, "DELETE FROM pieces WHERE part = 0")
    with full.open() as kept:
        count, damaged = export(kept, tmp_path / "out")
    assert count == 2, "what is damaged is named, not handed out"
    assert any(f.where == "E3" for f in damaged)
    assert (tmp_path / "out" / "originals" / "E1.txt").read_text("utf-8") == "你的借款已逾期"


def test_no_name_from_outside_becomes_a_path(home: Home, tmp_path: Path) -> None:
    with home.open() as kept:
        kept.keep([original("../../climb.sh", "a"), original("/etc/x.p/../y", "b"), original("nul\0l.txt", "c")])
        export(kept, tmp_path / "deep" / "out")
    made = sorted(str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if "home" not in p.parts)
    assert made == [
        "deep",
        "deep/out",
        "deep/out/custody.jsonl",
        "deep/out/originals",
        "deep/out/originals.json",
        "deep/out/originals/E1.sh",
        "deep/out/originals/E2.bin",
        "deep/out/originals/E3.txt",
        "deep/out/records.json",
    ]


def test_looking_writes_nothing(full: Home) -> None:
    before = full.database.read_bytes()
    assert found(full) == []
    assert full.database.read_bytes() == before


def test_a_vault_is_not_open_for_others_while_it_is_looked_at(full: Home) -> None:
    with full.open() as kept:
        assert isinstance(kept, Vault)
        with pytest.raises(VaultError, match="in-use"):
            full.open()
