"""The dynamics of the shipped scenario: what the leak shows, what the retries keep up, and which remedies end it."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from engine.scenario import Scenario
from engine.trace import Trace
from tests.engine import makers
from tests.engine.makers import FLAG_OFF, RETRIES_OFF, ROLL_BACK, Act, let_in, lit_shop, on, share

DEPLOYED = -37 * 60
MIN = 60
POOL, DATABASE, DOOR = "payments.pool_use_ratio", "orders-db.saturation_ratio", "checkout.request_rate_rps"


def after(*acts: Act, scenario: Scenario | None = None, until: int | None = None) -> Trace:
    """The trace of the shop with these acts, everything measured."""
    return makers.after(*acts, scenario=scenario or lit_shop(), until=until)


@pytest.fixture(scope="module")
def idle() -> Trace:
    return after(until=90 * MIN)


def first(trace: Trace, name: str, past: Callable[[float], bool], since: int = DEPLOYED) -> int:
    """The first instant at which a metric was so."""
    return next(t for t, figure in trace.metrics.series(name, since, trace.until) if past(figure))


def mean(trace: Trace, name: str, since: int, until: int) -> float:
    """The mean of a metric between two instants."""
    figures = [figure for _, figure in trace.metrics.series(name, since, until)]
    return sum(figures) / len(figures)


def done(trace: Trace, k: int = 0) -> int:
    """When the k-th remedy was done."""
    return trace.of("remedy_done")[k].at


def well(trace: Trace, since: int, until: int) -> bool:
    """Whether fewer than one in a hundred paying customers were affected all that time."""
    return all(share(trace, t) < 0.01 for t in range(since, until + 1, 30))


def dead(trace: Trace, since: int, until: int) -> bool:
    """Whether at least half of the paying customers were affected all that time."""
    return all(share(trace, t) >= 0.5 for t in range(since, until + 1, 30))


@pytest.fixture(scope="module")
def rolled_back() -> Trace:
    return after((15 * MIN, "do", ROLL_BACK), until=45 * MIN)


def test_before_the_deployment_all_is_calm(idle: Trace) -> None:
    start = idle.metrics.start
    assert mean(idle, POOL, start, DEPLOYED) < 0.01
    assert well(idle, start, DEPLOYED)
    assert mean(idle, "payments.latency_p95_ms", start, DEPLOYED) < 1000


def test_the_leak_shows_as_pool_use_first(idle: Trace) -> None:
    half_full = first(idle, POOL, lambda use: use > 0.5)
    slow = first(idle, "payments.latency_p95_ms", lambda ms: ms > 2000)
    failing = first(idle, "payments.error_ratio", lambda ratio: ratio > 0.01)
    customers = first(idle, "checkout.error_ratio", lambda ratio: ratio > 0.1)
    assert half_full + 10 * MIN <= slow <= failing < customers
    climb = [mean(idle, POOL, t, t + 120) for t in range(DEPLOYED, slow - 120, 120)]
    assert climb == sorted(climb)


def test_the_database_stays_calm_while_the_leak_is_the_only_cause(idle: Trace) -> None:
    failing = first(idle, "payments.error_ratio", lambda ratio: ratio > 0.01)
    saturated = first(idle, DATABASE, lambda load: load > 0.95)
    assert saturated - failing > 5 * MIN
    assert all(t >= saturated or ms < 300 for t, ms in idle.metrics.series("orders-db.latency_p95_ms", DEPLOYED, 5400))


def test_idle_grows_from_a_sev2_to_a_sev1_and_never_heals(idle: Trace) -> None:
    """SEV2 and SEV1 sizes of the handbook's matrix: above 5 and above 50 % of a journey's customers."""
    shares = [(t, share(idle, t)) for t in range(DEPLOYED, 5400, 10)]
    some = next(t for t, size in shares if size > 0.05)
    most = next(t for t, size in shares if size > 0.5)
    assert -2 * MIN < some < 2 * MIN
    assert some + 5 * MIN < most < 15 * MIN
    assert dead(idle, most + 60, 90 * MIN)


def test_retries_multiply_the_load_at_the_door(idle: Trace) -> None:
    assert mean(idle, DOOR, 20 * MIN, 90 * MIN) > 4 * mean(idle, DOOR, -30 * MIN, -10 * MIN)


def test_rolling_back_stops_the_leak_but_the_retries_keep_the_database_full(rolled_back: Trace) -> None:
    back = done(rolled_back)
    assert mean(rolled_back, POOL, back + 60, 45 * MIN) < 0.02
    assert mean(rolled_back, DATABASE, back + 20 * MIN, 45 * MIN) > 0.95
    assert dead(rolled_back, back + 60, 45 * MIN)
    cleared = [event.data["id"] for event in rolled_back.of("fault_cleared")]
    assert cleared == ["slow-client", "leaking-client"]


def test_rolling_back_before_the_retries_pile_up_is_enough() -> None:
    trace = after((0, "do", ROLL_BACK), until=40 * MIN)
    assert well(trace, done(trace) + 2 * MIN, 40 * MIN)


ENDS = {
    "retries off": ((25 * MIN, "do", RETRIES_OFF),),
    "half let in, later all": ((25 * MIN, "do", let_in(50)), (40 * MIN, "do", let_in(100))),
}


@pytest.mark.parametrize("acts", ENDS.values(), ids=ENDS)
def test_less_load_after_the_roll_back_ends_it(acts: tuple[Act, ...]) -> None:
    trace = after((15 * MIN, "do", ROLL_BACK), *acts, until=60 * MIN)
    assert dead(trace, done(trace), acts[0][0])
    last = done(trace, len(acts))
    assert well(trace, last + 3 * MIN, 60 * MIN)
    assert mean(trace, DATABASE, last + 3 * MIN, 60 * MIN) < 0.93


def test_shedding_half_drains_the_database_while_it_lasts() -> None:
    trace = after((15 * MIN, "do", ROLL_BACK), (25 * MIN, "do", let_in(50)), until=40 * MIN)
    drained = done(trace, 1) + 3 * MIN
    assert mean(trace, DATABASE, drained, 40 * MIN) < 0.6
    assert all(0.45 < share(trace, t) < 0.55 for t in range(drained, 40 * MIN, 60))


NOT_ENOUGH = {
    "three quarters let in": (25 * MIN, "do", let_in(75)),
    "more replicas of checkout": (25 * MIN, "do", on("scale_out", "checkout")),
    "more replicas of payments": (25 * MIN, "do", on("scale_out", "payments")),
    "restart of payments": (25 * MIN, "do", on("restart", "payments", how="rolling")),
    "restart of checkout": (25 * MIN, "do", on("restart", "checkout", how="rolling")),
}


@pytest.mark.parametrize("act", NOT_ENOUGH.values(), ids=NOT_ENOUGH)
def test_what_does_not_take_load_away_does_not_end_it(act: Act) -> None:
    trace = after((15 * MIN, "do", ROLL_BACK), act, until=50 * MIN)
    settled = done(trace, 1) + 5 * MIN
    assert mean(trace, DATABASE, settled, 50 * MIN) > 0.9
    assert share(trace, 50 * MIN) > 0.25


@pytest.mark.parametrize(
    "act", [on("restart", "payments", how="rolling"), on("scale_out", "payments")], ids=lambda act: act["remedy"]
)
def test_a_restart_or_more_replicas_only_buy_time(act: dict[str, object]) -> None:
    trace = after((MIN, "do", act), until=75 * MIN)
    relief = done(trace) + 3 * MIN
    assert well(trace, relief, relief + 5 * MIN)
    assert dead(trace, 70 * MIN, 75 * MIN)
    assert not trace.of("fault_cleared")


def test_retries_off_alone_leaves_the_leak() -> None:
    trace = after((12 * MIN, "do", RETRIES_OFF), until=40 * MIN)
    assert mean(trace, POOL, 35 * MIN, 40 * MIN) > 0.85
    assert dead(trace, 25 * MIN, 40 * MIN)


def test_switching_the_flag_off_alone_gives_no_connection_back() -> None:
    trace = after((5 * MIN, "do", FLAG_OFF), until=35 * MIN)
    before = mean(trace, POOL, done(trace) - 120, done(trace))
    assert abs(mean(trace, POOL, 15 * MIN, 35 * MIN) - before) < 0.03
    assert all(share(trace, t) > 0.05 for t in range(10 * MIN, 35 * MIN, 60))


def test_the_flag_a_restart_and_no_retries_end_it() -> None:
    acts = ((5 * MIN, "do", FLAG_OFF), (12 * MIN, "do", on("restart", "payments", how="rolling")))
    trace = after(*acts, (18 * MIN, "do", RETRIES_OFF), until=60 * MIN)
    assert well(trace, done(trace, 2) + 3 * MIN, 60 * MIN)
    assert mean(trace, POOL, done(trace, 2), 60 * MIN) < 0.02


def test_restarting_the_database_serves_nobody_meanwhile() -> None:
    trace = after((MIN, "do", on("restart", "orders-db", how="all")), until=5 * MIN)
    started = trace.of("remedy_started")[0].at
    assert dead(trace, started + 20, done(trace))


def customer_minutes(trace: Trace) -> float:
    """Affected customers, summed over every journey and minute."""
    affected = [name for name in trace.truth.names() if name.endswith(".affected_per_min")]
    return sum(sum(trace.truth.values[name]) / trace.truth.scales[name] for name in affected) * trace.truth.step / 60


def crossed(trace: Trace, size: float) -> int:
    """Seconds from the deployment until more than this share was affected."""
    instants = range(DEPLOYED, trace.until, trace.truth.step)
    return next(t - DEPLOYED for t in instants if share(trace, t) > size)


STORIES = {"idle": (), "cured": ((9 * MIN, "do", ROLL_BACK), (25 * MIN, "do", RETRIES_OFF))}


@pytest.mark.parametrize("story", STORIES)
def test_halving_the_tick_moves_little(story: str) -> None:
    figures = []
    for tick in (5, 10, 20):
        trace = after(*STORIES[story], scenario=lit_shop().model_copy(update={"tick": tick}), until=50 * MIN)
        figures.append((customer_minutes(trace), crossed(trace, 0.05), crossed(trace, 0.5)))
    for finer, coarser in pairwise(figures):
        for fine, coarse in zip(finer, coarser, strict=True):
            assert abs(fine - coarse) < 0.05 * fine
