"""Files that were made to break programs are copied, or named as a problem; none stops the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from forbear.records.message import Original, Problem
from forbear.redact import Reader, policy
from forbear.redact.files import copies

SMALL = 120_000


def test_photographs_with_places_and_files_with_metadata_come_out_without(shared: Path) -> None:
    folder = shared / "data" / "hostile"
    files = [f for f in sorted((folder / "exif-samples").rglob("*")) if f.is_file() and f.stat().st_size < SMALL][:2]
    files += [f for f in sorted((folder / "mat2-metadata").rglob("*")) if f.is_file() and f.stat().st_size < SMALL]
    looked = 0
    for file in files:
        if file.suffix == ".pdf" or (file.suffix in {".png", ".bmp", ".gif", ".tif", ".tiff"} and looked > 4):
            continue  # every picture takes seconds to read
        for one in copies(Original(name=file.name, data=file.read_bytes()), Reader(policy=policy())):
            if not isinstance(one, Problem):
                looked += 1
                assert b"GPSLatitude" not in one.data and b"Exif\0\0" not in one.data
    assert looked >= 4


@pytest.mark.parametrize("cut", [1, 40, 400, 4000])
def test_a_word_file_that_ends_too_early_is_named(cut: int, tmp_path: Path) -> None:
    import io

    import docx

    made = io.BytesIO()
    docx.Document().save(made)
    (problem,) = copies(Original(name="x.docx", data=made.getvalue()[:-cut]), Reader(policy=policy()))
    assert isinstance(problem, Problem)
