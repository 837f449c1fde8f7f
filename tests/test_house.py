"""The house keeps its shape: arrows run downward, words stay in step, nothing heavy loads at the door."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from forbear import shelf

ROOT = Path(__file__).resolve().parent.parent
SRC = ROOT / "src" / "forbear"
SOURCES = sorted(SRC.rglob("*.py"))
FORBEAR = str(Path(sys.executable).with_name("forbear"))
TRACKED = [
    ROOT / name
    for name in subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split()
]


def test_no_layer_is_crossed() -> None:
    from importlinter.cli import lint_imports

    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None) == 0


@pytest.mark.parametrize("command", shelf.names("cli"))
def test_every_command_is_documented_with_all_its_options(command: str) -> None:
    import importlib

    documented = (ROOT / "docs" / "commands.md").read_text("utf-8")
    name = command.replace("_", "-")
    assert f"## `forbear {name}`" in documented, "run `make docs`"
    for parameter in importlib.import_module(f"forbear.cli.{command}").command.params:
        for option in parameter.opts:
            assert not option.startswith("--") or option in documented, f"{option} of {name}: run `make docs`"


def test_every_setting_is_documented() -> None:
    documented = (ROOT / "docs" / "commands.md").read_text("utf-8")
    used = {s for path in SOURCES for s in re.findall(r"\"(FORBEAR_[A-Z_]+)\"", path.read_text("utf-8"))}
    assert used <= set(re.findall(r"FORBEAR_[A-Z_]+", documented)), "write the setting down in docs/settings.txt"


def test_the_documentation_is_in_step_with_the_program() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "generate.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", SOURCES, ids=[str(p.relative_to(SRC)) for p in SOURCES])
def test_every_public_name_says_what_it_is(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(tree), f"{path.name} has no docstring"
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{path.name}: {node.name} has no docstring"


def test_the_door_opens_without_anything_heavy() -> None:
    heavy = (
        "{'numpy', 're2', 'click', 'babel', 'lxml', 'phonenumbers', 'jinja2', 'fluent', 'highspy', 'forbear.records'}"
    )
    code = f"import sys, forbear, forbear.cli; print(sorted(set(sys.modules) & {heavy}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_file_names_a_package_registry() -> None:
    hosts = re.compile(
        "|".join(["py" + r"pi\.org", "files\\.python" + "hosted", "registry\\.npm" + "js", "deb\\.deb" + "ian"])
    )
    for path in TRACKED:
        if path.suffix in {".npz", ".png"} or not path.is_file():
            continue
        assert not hosts.search(path.read_text("utf-8", "replace")), path


def test_the_product_does_not_need_the_shared_material() -> None:
    for path in SOURCES:
        assert "../shared" not in path.read_text("utf-8"), path


def test_no_model_is_ever_a_pickle() -> None:
    for path in SOURCES:
        text = path.read_text("utf-8")
        assert not re.search(r"^\s*(import|from) (pickle|shelve|marshal|joblib)\b", text, re.MULTILINE), path
        assert "allow_pickle=True" not in text, path


def test_the_program_runs_with_no_home_and_no_language_set() -> None:
    environment = {k: v for k, v in os.environ.items() if k not in {"HOME", "LANG", "LC_ALL"}}
    done = subprocess.run([FORBEAR, "--help"], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
