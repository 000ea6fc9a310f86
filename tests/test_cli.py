"""The terminal's contract: names, shapes, exit statuses, and nothing but the document on standard output."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import cli
from records.library import root
from records.store import open_store
from tests.browser import seeded
from tests.records.makers import NOON, begin

ROOT = root()
FIREDRILL = Path(sys.executable).parent / "firedrill"


def firedrill(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command: in this process, or in one of its own where it has to start elsewhere."""
    if cwd is not None:
        given = [FIREDRILL, *arguments]
        return subprocess.run(given, capture_output=True, text=True, cwd=cwd, timeout=120, check=False)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), contextlib.chdir(ROOT):
        try:
            status = cli.main(list(arguments))
        except SystemExit as leave:
            status = leave.code if isinstance(leave.code, int) else int(leave.code is not None)
    return subprocess.CompletedProcess(list(arguments), status, out.getvalue(), err.getvalue())


def document(*arguments: str):
    ran = firedrill(*arguments)
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("records") / "textbook.json"
    ran = firedrill("play", "checkout-release", "--trainee", "textbook", "--seed", "4", "--out", str(path))
    assert ran.returncode == 0, ran.stderr
    return path


def test_scenarios_have_the_fields_others_rely_on():
    rows = document("scenarios", "--json")
    row = next(row for row in rows if row["id"] == "checkout-release")
    assert list(row) == [
        "id", "version", "title", "summary", "difficulty", "minutes", "horizon", "severities", "peak", "ending",
    ]  # fmt: skip
    assert row["peak"] == "SEV1" and row["severities"] == ["SEV2", "SEV1"] and row["ending"] == "resolved"
    assert 1 <= row["minutes"] <= 30


def test_everything_shipped_passes_the_check():
    assert document("check", "--json") == []


def test_trainees_say_what_they_lower():
    rows = {row["id"]: row for row in document("trainees", "--json")}
    assert {"textbook", "idle", "silent", "hero"} <= set(rows)
    assert rows["silent"]["lowers"] == ["communication"] and rows["silent"]["may_lower"] == []
    assert rows["hero"]["lowers"] == ["C203"] and rows["hero"]["may_lower"] == []


def test_policies_say_what_they_extend():
    rows = {row["id"]: row for row in document("policies", "--json")}
    assert list(rows) == ["handbook", "product-company", "public-service"]
    keys = ["id", "version", "title", "summary", "extends", "practices", "digest"]
    assert all(list(row) == keys for row in rows.values())
    assert rows["product-company"]["extends"] == "handbook" and rows["handbook"]["extends"] is None


def test_a_pack_of_ones_own_is_checked_explained_and_graded_by(tmp_path: Path, record: Path):
    pack = tmp_path / "acme.yaml"
    text = 'extends: product-company\nid: acme\nversion: "1"\ntitle: Acme\nclocks: {acknowledge: 7m}\n'
    pack.write_text(text)
    assert firedrill("check", str(pack)).stdout == "No problems.\n"
    page = document("explain", "p401", "--policy", str(pack), "--json")
    assert list(page) == ["id", "kind", "title", "text", "parts"] and page["id"] == "P401"
    assert {"name": "Threshold", "says": "7 min", "to": None} in page["parts"][0]["rows"]
    assert document("score", str(record), "--policy", str(pack), "--json")["policy"]["id"] == "acme"
    pack.write_text(text.replace("acknowledge", "acknowlege"))
    ran = firedrill("check", str(pack))
    assert ran.returncode == 1 and "acme.yaml:5:10: G010" in ran.stdout and "'acknowledge'" in ran.stdout
    assert firedrill("score", str(record), "--policy", str(pack)).returncode == 2


def test_par_shows_what_trainees_score():
    rows = document("par", "checkout-release", "--trainee", "textbook", "two_levels_high", "--seeds", "2", "--json")
    assert [(row["trainee"], row["seed"]) for row in rows] == [
        ("textbook", 1), ("textbook", 2), ("two_levels_high", 1), ("two_levels_high", 2),
    ]  # fmt: skip
    for row in rows:
        assert list(row) == ["scenario", "trainee", "seed", "total", "dimensions", "ending"]
        assert list(row["dimensions"]) == ["severity", "roles", "communication", "response", "post_mortem"]
        assert all(set(entry) == {"points", "max", "rating"} for entry in row["dimensions"].values())
    # Where a mistake cannot be made, whoever makes it plays the textbook.
    assert [row["total"] for row in rows[:2]] == [row["total"] for row in rows[2:]]


def test_par_as_a_table_names_what_is_lowered():
    ran = firedrill("par", "checkout-release", "--trainee", "textbook", "hero")
    assert ran.returncode == 0 and re.search(r"hero +\d\d\.\d .*resolved  lowers C203\n", ran.stdout)


def test_commands_is_a_json_schema_of_every_kind():
    table = document("commands", "--json")
    kinds = [row["properties"]["kind"]["const"] for row in table["oneOf"]]
    assert {"acknowledge", "declare", "post", "authorise", "do", "close", "submit_post_mortem"} <= set(kinds)
    assert table["$schema"].startswith("https://json-schema.org/")


def test_score_prints_receipts(record: Path):
    card = document("score", str(record), "--json")
    assert set(card) == {"policy", "grader", "total", "dimensions", "lines", "record"}
    assert card["record"]["holds"] is True
    assert set(card["policy"]) == {"id", "version", "digest"}
    assert list(card["dimensions"]) == ["severity", "roles", "communication", "response", "post_mortem"]
    for entry in card["dimensions"].values():
        assert set(entry) == {"points", "max", "rating"}
    for line in card["lines"]:
        assert {"id", "criterion", "subject", "dimension", "verdict", "points", "max", "practice", "evidence"} <= set(
            line
        )
        assert line["because"] and (line["advice"] or line["points"] == line["max"])


def test_preview_draws_both_runs_and_gives_them_as_json():
    row = document("preview", "checkout-release", "--json", "--seed", "2")
    assert list(row) == ["scenario", "seed", "runs", "pacing"] and row["seed"] == 2
    ran = firedrill("preview", "checkout-release", "--seed", "2")
    assert ran.returncode == 0 and "\x1b" not in ran.stdout
    heads = ("IF NOBODY ACTS", "IF THE TEXTBOOK IS FOLLOWED")
    for words in (*heads, f"Longest dead air: {row['pacing']['dead_air_s']} s"):
        assert words in ran.stdout


def test_check_warns_of_a_textbook_that_drags(tmp_path: Path):
    text, plan = tmp_path / "slow.yaml", tmp_path / "slow.textbook.yaml"
    text.write_text((ROOT / "scenarios" / "checkout-release.yaml").read_text())
    book = (ROOT / "scenarios" / "checkout-release.textbook.yaml").read_text()
    plan.write_text(book.replace("{step: verify}], after: 6m", "{step: verify}], after: 15m"))
    ran = firedrill("check", str(text))
    assert ran.returncode == 0
    assert re.search(r"slow\.yaml:\d+:\d+: S260 following the textbook, .*\(warning\)", ran.stdout)


def test_replay_gives_the_same_trace(record: Path):
    ran = firedrill("replay", str(record))
    assert ran.returncode == 0 and re.fullmatch(r"same trace [0-9a-f]{64}\n", ran.stdout)


def altered(record: Path, tmp_path: Path, change) -> Path:
    row = json.loads(record.read_text())
    change(row)
    path = tmp_path / "altered.json"
    path.write_text(json.dumps(row))
    return path


def test_replay_names_the_first_command_after_which_it_differs(record: Path, tmp_path: Path):
    def change(row):
        row["commands"][5]["at"] += 1

    ran = firedrill("replay", str(altered(record, tmp_path, change)))
    assert ran.returncode == 1 and ran.stdout == "" and "command 6" in ran.stderr


def test_replay_sees_a_trace_that_was_edited(record: Path, tmp_path: Path):
    def change(row):
        row["trace"]["events"][20]["at"] += 60

    ran = firedrill("replay", str(altered(record, tmp_path, change)))
    assert ran.returncode == 1 and "changed" in ran.stderr


def test_a_score_of_a_trace_of_other_commands_says_so(record: Path, tmp_path: Path):
    def forge(row):
        row["commands"], row["digests"] = row["commands"][:3], row["digests"][:3]

    forged = str(altered(record, tmp_path, forge))
    ran = firedrill("score", forged, "--json")
    card = json.loads(ran.stdout)
    assert ran.returncode == 1 and card["total"] > 90 and card["record"]["holds"] is False
    assert card["error"] == {"code": "differs", "message": card["record"]["because"]}
    ran = firedrill("score", forged)
    assert ran.returncode == 1 and ran.stdout.startswith("NOT TO BE TRUSTED: ")


def test_a_file_of_commands_plays(tmp_path: Path):
    file, out = tmp_path / "commands.json", tmp_path / "record.json"
    rows = [
        {"at": 200, "kind": "acknowledge", "args": {"alert": "payments-errors"}},
        {"at": 230, "kind": "declare", "args": {"level": "SEV2", "reason": "one in four cannot pay"}},
        {"at": 240, "kind": "close", "args": {}},
    ]
    file.write_text(json.dumps(rows))
    ran = firedrill("play", "checkout-release", "--commands", str(file), "--out", str(out))
    assert ran.returncode == 0, ran.stderr
    kinds = [event["kind"] for event in json.loads(out.read_text())["trace"]["events"]]
    assert kinds.count("declare") == 1 and kinds.count("refused") == 1 and kinds.count("ended") == 1
    assert "refused: command 3, close at 240 s: Resolve the incident first" in ran.stdout
    [refused] = document("play", "checkout-release", "--commands", str(file), "--json")["refused"]
    assert list(refused) == ["seq", "at", "kind", "reason"] and (refused["seq"], refused["kind"]) == (3, "close")
    assert firedrill("replay", str(out)).returncode == 0


ROW = '{"id": 1, "text": "We closed at 23:59. Severity: SEV3. The root cause was the full moon."}\n'


def test_graded_rows_come_in_order_and_one_that_cannot_be_used_makes_the_status_1(record: Path, tmp_path: Path):
    file = tmp_path / "in.jsonl"
    good, bad = ROW, '{"id": 2}\n'
    for text, status in ((good, 0), (good + bad + good, 1), ("", 0)):
        file.write_text(text)
        ran = firedrill("grade", "postmortems", str(file), "--record", str(record))
        rows = [json.loads(line) for line in ran.stdout.splitlines()]
        assert ran.returncode == status and ran.stderr == ""
        assert [row["id"] for row in rows] == [json.loads(line)["id"] for line in text.splitlines()]
        assert [row["line"] for row in rows if "error" in row] == [2] * text.count(bad)
        assert [set(row) == {"id", "line", "error"} for row in rows] == [
            line + "\n" == bad for line in text.splitlines()
        ]
        assert all(row["contradictions"] and row["omissions"] for row in rows if "error" not in row)


def test_each_row_is_answered_before_the_next_one_is_there(record: Path):
    command = [FIREDRILL, "grade", "postmortems", "-", "--record", str(record)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as ran:
        assert ran.stdin is not None and ran.stdout is not None
        for _ in range(2):
            ran.stdin.write(ROW)
            ran.stdin.flush()
            assert json.loads(ran.stdout.readline())["id"] == 1
        ran.stdin.close()
        assert ran.wait(timeout=60) == 0


def _without_header(row):
    del row["trace"]["events"][0]["data"]["start"]


def _without_data(row):
    for event in row["trace"]["events"]:
        if event["kind"] == "declare":
            event["data"] = {}


@pytest.mark.parametrize("change", [_without_header, _without_data, lambda row: row.pop("trace")])
def test_a_record_against_which_nothing_can_be_checked_is_a_sentence(change, record: Path, tmp_path: Path):
    file = tmp_path / "in.jsonl"
    file.write_text(ROW)
    ran = firedrill("grade", "postmortems", str(file), "--record", str(altered(record, tmp_path, change)))
    assert ran.returncode == 2 and ran.stdout == ""
    assert "altered.json" in ran.stderr and "Traceback" not in ran.stderr


BAD = [
    (("grade", "messages", "README.md", "--record", "README.md"), "goes with: postmortems"),
    (("grade", "postmortems", "README.md", "--record", "README.md"), "README.md: The record is not JSON"),
    (("grade", "postmortems", "README.md", "--record", "missing.json"), "missing.json"),
    (("grade", "postmortems", "missing.jsonl"), "missing.jsonl"),
    (("export-disputes", "poems"), "poems"),
    (("export-disputes",), "KIND"),
    (("grade", "poems", "README.md"), "poems"),
    (("play", "no-such-scenario"), "no-such-scenario"),
    (("preview", "no-such-scenario"), "no-such-scenario"),
    (("play", "checkout-release", "--trainee", "nobody"), "nobody"),
    (("score", "missing.json"), "missing.json"),
    (("par", "no-such-scenario"), "no-such-scenario"),
    (("par", "--trainee", "nobody"), "nobody"),
    (("par", "--seeds", "0"), "seed"),
    (("explain", "P4011"), "P401"),
    (("explain", "P401", "--policy", "handbok"), "'handbook'"),
    (("replay", "README.md"), "README"),
    (("score", "pyproject.toml"), "record"),
    (("frobnicate",), "frobnicate"),
    ((), "COMMAND"),
]


@pytest.mark.parametrize(("arguments", "named"), BAD, ids=[" ".join(a) or "nothing" for a, _ in BAD])
def test_wrong_usage_is_a_sentence_and_status_2(arguments: tuple[str, ...], named: str):
    ran = firedrill(*arguments)
    assert ran.returncode == 2 and ran.stdout == ""
    assert "Traceback" not in ran.stderr and named.lower() in ran.stderr.lower()


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (("replay", "ALTERED"), 1, "differs"),
        (("replay", "README.md"), 2, "file"),
        (("replay",), 2, "usage"),
        (("score", "missing.json"), 2, "file"),
        (("grade", "postmortems", "missing.jsonl"), 2, "problem"),
        (("grade", "poems", "README.md"), 2, "usage"),
        (("play", "no-such-scenario"), 2, "file"),
        (("explain", "P4011"), 2, "usage"),
        (("drills", "--mode", "exam"), 2, "not_kept"),
    ],
)
def test_with_json_every_problem_has_one_shape(
    arguments: tuple[str, ...], status: int, code: str, record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):  # fmt: skip
    def change(row):
        row["commands"][5]["at"] += 1

    monkeypatch.setenv("FIREDRILL_DATABASE_URL", f"sqlite:///{tmp_path / 'store.db'}")
    known = {"ALTERED": str(altered(record, tmp_path, change))}
    with pytest.raises(SystemExit) as left:
        cli.main([*(known.get(one, one) for one in arguments), "--json"])
    out, err = capsys.readouterr()
    error = json.loads(out)["error"]
    assert (left.value.code, err) == (status, "")
    assert list(error) == ["code", "message"] and error["code"] == code and error["message"]


@pytest.mark.parametrize(
    ("text", "named"),
    [("{}", "array"), ("[1]", "array"), ("[{", "JSON"), ('[{"at": "now", "kind": "look"}]', "'at'"),
     ('[{"at": 9, "kind": "look"}, {"at": 8, "kind": "look"}]', "goes back")],
)  # fmt: skip
def test_a_wrong_file_of_commands_is_a_sentence(text: str, named: str, tmp_path: Path):
    file = tmp_path / "commands.json"
    file.write_text(text)
    ran = firedrill("play", "checkout-release", "--commands", str(file))
    assert ran.returncode == 2 and named in ran.stderr and "Traceback" not in ran.stderr


def test_check_shows_every_problem_with_its_place(tmp_path: Path):
    text = (ROOT / "scenarios" / "checkout-release.yaml").read_text()
    broken = tmp_path / "broken.yaml"
    broken.write_text(text.replace("entry: checkout\n", "entry: chekout\n").replace("horizon: 90m", "horizon: 90"))
    ran = firedrill("check", str(broken), "--json")
    rows = json.loads(ran.stdout)
    assert ran.returncode == 1
    assert all(list(row) == ["file", "line", "column", "code", "message", "level"] for row in rows)
    assert any("90" in row["message"] and row["line"] > 1 for row in rows)
    broken.write_text(text.replace("entry: checkout\n", "entry: chekout\n"))
    shown = firedrill("check", str(broken))
    assert shown.returncode == 1
    assert re.search(r"broken\.yaml:\d+:\d+: S212 .*'chekout'\. Did you mean 'checkout'\?", shown.stdout)


def test_headless_commands_leave_the_store_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record: Path):
    monkeypatch.setenv("FIREDRILL_DATABASE_URL", f"sqlite:///{tmp_path / 'store.db'}")
    headless = (("scenarios",), ("check",), ("preview", "checkout-release"), ("score", str(record)))
    for arguments in (*headless, ("replay", str(record))):
        assert firedrill(*arguments).returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_disputes_come_out_as_lines_and_an_empty_store_gives_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    url = f"sqlite:///{tmp_path / 'store.db'}"
    monkeypatch.setenv("FIREDRILL_DATABASE_URL", url)
    ran = firedrill("export-disputes", "messages")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    store = open_store(url)
    reads = {"fields": {"impact": 0, "incident": 1}, "problems": ["no-impact"]}
    for text in ("Café down.", "The shop is down."):
        store.disputes.add(begin(store).id, "messages", text,
                           about={"kind": "initial", "severity": None, "audience": "team"}, reads=reads,
                           says={"fields": {"impact": 1}}, why="", wall=NOON + len(text))  # fmt: skip
    store.close()
    rows = [json.loads(line) for line in firedrill("export-disputes", "messages").stdout.splitlines()]
    assert [(row["text"], row["fields"], row["problems"]) for row in rows] == [
        ("Café down.", {"impact": 1, "incident": 1}, []), ("The shop is down.", {"impact": 1, "incident": 1}, []),
    ]  # fmt: skip
    assert firedrill("export-disputes", "postmortems").stdout == ""


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A store with one drill, played without a call to L3, and its id."""
    path = tmp_path_factory.mktemp("stores") / "store.db"
    return path, seeded.graded(f"sqlite:///{path}", "Ada \x1b[31m", "assessment", "never_escalates")


@pytest.fixture
def stored(played: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of a drill in a store of its own."""
    copy = tmp_path / "store.db"
    shutil.copy(played[0], copy)
    monkeypatch.setenv("FIREDRILL_DATABASE_URL", f"sqlite:///{copy}")
    return played[1]


def test_stored_drills_are_listed_ruled_on_rescored_and_exported(stored: str, tmp_path: Path):
    [row] = document("drills", "--json", "--mode", "assessment", "--person", "ada \x1b[31m")
    assert row["id"] == stored and row["par"] > 85 and row["assessed"] is None and row["disputes"] == 0
    assert document("drills", "--json", "--mode", "training") == []
    assert "\x1b" not in firedrill("drills").stdout

    who = ("--author", "Lea", "--reason", "She sat beside her.")
    card = document("score", stored[:8], "--dispute", "C205/SEV1", *who, "--json")
    assert card["disputed"] == ["C205/SEV1"] and card["assessed"] is None
    card = document("score", stored[:8], "--override", "C205/SEV1=met", *who, "--json")
    assert card["assessed"]["total"] > card["total"] and [one["kind"] for one in card["rulings"]] == [
        "dispute", "override",
    ]  # fmt: skip
    assert document("drills", "--json")[0]["assessed"] == card["assessed"]["total"]

    told = document("rescore", "--policy", "product-company", "--json")
    assert (told["read"], told["written"]) == (1, 0)
    assert "C406" in [change["line"] for change in told["drills"][0]["changes"]]
    assert document("rescore", "--policy", "product-company", "--write", "--json")["written"] == 1
    assert document("rescore", "--policy", "product-company", "--write", "--json")["written"] == 0
    assert document("score", stored[:8], "--json")["policy"]["id"] == "handbook"
    card = document("score", stored[:8], "--policy", "product-company", "--json")
    assert card["total"] == told["drills"][0]["total_after"]

    assert json.loads(firedrill("export", stored[:8]).stdout)["drill"]["id"] == stored
    out = tmp_path / "drill.html"
    assert firedrill("export", stored[:8], "--format", "html", "--out", str(out)).returncode == 0
    assert out.read_text().startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("score", "nobody"), "No drill here is called 'nobody'"),
        (("score", "ID", "--override", "C205/SEV1", "--author", "L", "--reason", "r"), "verdict"),
        (("score", "ID", "--override", "C205/SEV1=met", "--reason", "r"), "name is missing"),
        (("score", "ID", "--dispute", "C999", "--author", "L", "--reason", "r"), "no line"),
        (("score", "ID", "--policy", "public-service"), "firedrill rescore"),
        (("rescore", "--policy", "handbok"), "'handbook'"),
        (("drills", "--person", "Bob"), "Nobody here"),
        (("drills", "--since", "yesterday"), "2026-03-06"),
        (("drills", "--mode", "exam"), "training or assessment"),
        (("export", "nobody"), "No drill here"),
    ],
)
def test_wrong_requests_about_stored_drills(stored: str, arguments: tuple[str, ...], says: str):
    ran = firedrill(*(stored if one == "ID" else one for one in arguments))
    assert ran.returncode == 2 and ran.stdout == "" and says in ran.stderr and "Traceback" not in ran.stderr


def test_a_record_carries_the_pack_it_is_graded_by(tmp_path: Path):
    out = tmp_path / "record.json"
    assert firedrill("play", "night-alarm", "--policy", "public-service", "--out", str(out)).returncode == 0
    assert document("score", str(out), "--json")["policy"]["id"] == "public-service"
    assert document("score", str(out), "--policy", "handbook", "--json")["policy"]["id"] == "handbook"
    assert firedrill("export", str(out), "--format", "md").stdout.startswith("# ")


def test_the_app_refuses_a_broken_store_in_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    store = tmp_path / "store.db"
    store.write_text("this is no database")
    monkeypatch.setenv("FIREDRILL_DATABASE_URL", f"sqlite:///{store}")
    ran = firedrill("app", "--port", "8599")
    assert ran.returncode == 2 and "Traceback" not in ran.stderr and "store.db" in ran.stderr
    assert store.read_text() == "this is no database"
