"""The house keeps its shape: who may import whom, what the core must not touch, and the size and words of files."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PARTS = ("engine", "scoring", "records", "ui")
TOP = {
    "pyproject.toml", "app.py", "cli.py", "engine", "scoring", "records", "ui", "scenarios", "data", "tests", "docs",
    "README.md", "Makefile", "requirements.lock", ".ci", ".streamlit", ".gitignore",
}  # fmt: skip
# What each part of the house may import of the others.
BELOW = {
    "engine": (),
    "scoring": ("engine",),
    "records": ("engine",),
    "ui": ("scoring", "records", "engine"),
    "app": ("ui", "scoring", "records", "engine"),
    "cli": ("ui", "scoring", "records", "engine"),
}
HOUSE = {*BELOW, "tests"}
# Third parties and where they may stand: a part of the house, a folder or a file.
ONLY_IN = {
    "streamlit": ("ui", "app.py"),
    "simpy": ("engine/drill.py", "engine/people"),
    "yaml": ("engine/source",),
    "pandas": ("ui",),
    "altair": ("ui",),
    "sqlalchemy": ("records",),
    "alembic": ("records",),
}
# Modules and calls whose answer is not the same in every process and on every day, or that reach outside.
IMPURE_MODULES = {
    "numpy", "os", "sys", "time", "pathlib", "io", "socket", "subprocess", "threading", "asyncio", "uuid", "secrets",
    "tempfile", "shutil", "glob", "locale", "getpass", "platform", "urllib", "http", "logging", "zoneinfo", "math",
    "statistics",
}  # fmt: skip
# Portable arithmetic is the rule of the engine's tick; a loader may ask whether a number is finite.
MATH_MAY = {"engine/source/scalars.py"}
IMPURE_CALLS = {"hash", "open", "Path", "input", "print", "exec", "eval", "id", "globals"}
IMPURE_ATTRIBUTES = {
    "time": {"time", "monotonic", "perf_counter", "sleep"},
    "datetime": {"now", "utcnow", "today"},
    "date": {"today"},
    "os": {"environ", "getenv", "path", "urandom"},
    "random": {"random", "choice", "randint", "shuffle", "seed", "uniform", "sample"},
    "Random": {"choice", "randint", "shuffle", "uniform", "sample"},
}


def _sources() -> list[Path]:
    found = [ROOT / "app.py", ROOT / "cli.py"]
    for part in PARTS:
        found += sorted((ROOT / part).rglob("*.py"))
    return found


SOURCES = {path.relative_to(ROOT).as_posix(): path for path in _sources()}
TREES = {name: ast.parse(path.read_text("utf-8"), name) for name, path in SOURCES.items()}
CORE = [name for name in SOURCES if name.startswith(("engine/", "scoring/"))]
# Written by Alembic, revision by revision.
GENERATED = ("records/migrations/versions/", "scoring/language/weights/")


def _imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every module that is imported, by its full name, with the line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "imports are written in full"
            yield node.module or "", node.lineno


def _part(name: str) -> str:
    return name.split("/")[0].removesuffix(".py")


def _arrows(name: str) -> list[str]:
    allowed = (_part(name), *BELOW[_part(name)])
    return [
        f"{name}:{line} imports {module}"
        for module, line in _imports(TREES[name])
        if module.split(".")[0] in HOUSE and module.split(".")[0] not in allowed
    ]


def _third_parties(name: str) -> list[str]:
    return [
        f"{name}:{line} imports {module}"
        for module, line in _imports(TREES[name])
        for library, places in ONLY_IN.items()
        if module.split(".")[0] == library and not any(name == p or name.startswith(f"{p}/") for p in places)
    ]


def test_yaml_is_composed_in_one_place_of_the_engine() -> None:
    users = {name for name in CORE if any(module.split(".")[0] == "yaml" for module, _ in _imports(TREES[name]))}
    assert users and all(name.startswith("engine/source/") for name in users)


def _impurities(name: str) -> list[str]:
    wrong = []
    for module, line in _imports(TREES[name]):
        if module.split(".")[0] in IMPURE_MODULES and not (module == "math" and name in MATH_MAY):
            wrong.append(f"{name}:{line} imports {module}")
    for node in ast.walk(TREES[name]):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.attr in IMPURE_ATTRIBUTES.get(node.value.id, set()):
                wrong.append(f"{name}:{node.lineno} uses {node.value.id}.{node.attr}")
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in IMPURE_CALLS:
            wrong.append(f"{name}:{node.lineno} calls {node.func.id}()")
    return wrong


def _is_set(node: ast.expr) -> bool:
    """Whether the expression is plainly a set: a literal, a comprehension, `set(...)`, or an operation on these."""
    if isinstance(node, (ast.Set, ast.SetComp)):
        return True
    if isinstance(node, ast.Call):
        named = isinstance(node.func, ast.Name) and node.func.id in ("set", "frozenset")
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("union", "intersection", "difference"):
            return _is_set(node.func.value)
        return named
    return isinstance(node, ast.BinOp) and (_is_set(node.left) or _is_set(node.right))


def _loops_over_sets(tree: ast.AST) -> list[int]:
    """Lines that go through a set in its own order: loops, and calls that keep the order they are given."""
    lines = []
    for scope in ast.walk(tree):
        if not isinstance(scope, (ast.Module, ast.FunctionDef)):
            continue
        names = {
            target.id
            for node in scope.body
            for step in ([node] if isinstance(scope, ast.Module) else ast.walk(node))
            if isinstance(step, (ast.Assign, ast.AnnAssign)) and step.value is not None and _is_set(step.value)
            for target in (step.targets if isinstance(step, ast.Assign) else [step.target])
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(scope):
            walked: list[ast.expr] = []
            if isinstance(node, (ast.For, ast.comprehension)):
                walked = [node.iter]
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                if node.func.id in ("list", "tuple", "enumerate", "next", "iter", "dict", "zip", "map"):
                    walked = list(node.args)
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "join":
                walked = list(node.args)
            elif isinstance(node, ast.Starred):
                walked = [node.value]
            for expression in walked:
                if _is_set(expression) or (isinstance(expression, ast.Name) and expression.id in names):
                    lines.append(expression.lineno)
    return lines


# A loop that builds another set, or that asks all or any, gives the same answer in every order.
def _order_matters(name: str, line: int) -> bool:
    for node in ast.walk(TREES[name]):
        if isinstance(node, ast.SetComp) and node.lineno <= line <= (node.end_lineno or 0):
            return False
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            orderless = ("all", "any", "sum", "len", "min", "max", "sorted", "set", "frozenset")
            if node.func.id in orderless and node.lineno <= line <= (node.end_lineno or 0):
                return False
    return True


def _sets_in_order(name: str) -> list[str]:
    return [f"{name}:{line} loops" for line in _loops_over_sets(TREES[name]) if _order_matters(name, line)]


@pytest.mark.parametrize(
    "text",
    ["for x in {1, 2}: f(x)", "s = set(a)\nfor x in s: f(x)", "y = list(set(a))", "y = [x for x in set(a) | b]",
     "def f(a):\n    s = {x for x in a}\n    return ', '.join(s)", "y = [*{1, 2}]"],
)  # fmt: skip
def test_loops_over_sets_are_found(text: str) -> None:
    assert _loops_over_sets(ast.parse(text))


def _public(tree: ast.Module, name: str) -> Iterator[tuple[str, ast.AST]]:
    yield name, tree
    for node in tree.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and not node.name.startswith("_"):
            yield node.name, node
            if isinstance(node, ast.ClassDef):
                for inner in node.body:
                    if isinstance(inner, ast.FunctionDef) and not inner.name.startswith("_"):
                        yield f"{node.name}.{inner.name}", inner


def _bare(name: str) -> list[str]:
    tree = TREES[name]
    if not tree.body and name.endswith("__init__.py"):
        return []
    return [
        f"{name}: {thing} has no docstring"
        for thing, node in _public(tree, "the module")
        if not ast.get_docstring(node)  # type: ignore[arg-type]
    ]


def _too_long(name: str) -> list[str]:
    lines = len(SOURCES[name].read_text("utf-8").splitlines())
    return [f"{name} has {lines} lines"] if lines > 400 else []


def _powers(name: str) -> list[str]:
    return [f"{name}: ** is not portable" for node in ast.walk(TREES[name]) if isinstance(node, ast.Pow)]


WRITTEN = [name for name in SOURCES if not name.startswith(GENERATED)]
RULES = {
    "arrows go down only": (_arrows, SOURCES),
    "third parties stay where they belong": (_third_parties, SOURCES),
    "the core is pure": (_impurities, CORE),
    "nothing goes through a set in its own order": (_sets_in_order, CORE),
    "everything public says what it is for": (_bare, WRITTEN),
    "files stay short": (_too_long, WRITTEN),
    "the world calculates the same on every processor": (_powers, [n for n in CORE if n.startswith("engine/world/")]),
}


@pytest.mark.parametrize("rule", RULES)
def test_the_house_rules(rule: str) -> None:
    find, names = RULES[rule]
    found = [complaint for name in names for complaint in find(name)]
    assert len(list(names)) > 5 and not found, "\n".join(found)


def test_the_house_has_no_other_rooms() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a checkout of git: what is kept cannot be told from what was left lying about")
    kept = {line.split("/")[0] for line in listed.stdout.splitlines()}
    assert kept - TOP == set()
