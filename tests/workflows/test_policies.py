"""Every activity is bounded in time, and what timed out is told in words."""

from datetime import timedelta

from temporalio.exceptions import TimeoutError, TimeoutType

from workflows import policies
from workflows.outcomes import explain


def test_every_activity_is_bounded_in_time_and_in_attempts() -> None:
    options = policies.activity_options("job", 5, "summary")
    assert options["start_to_close_timeout"] == timedelta(minutes=5)
    assert options["heartbeat_timeout"] == policies.HEARTBEAT
    retries = options["retry_policy"]
    assert retries is not None
    assert 1 < retries.maximum_attempts < 10
    assert retries.backoff_coefficient > 1


def test_subtask_that_never_answered_fails_with_a_reason() -> None:
    error = TimeoutError(
        "activity Heartbeat timeout", type=TimeoutType.HEARTBEAT, last_heartbeat_details=[]
    )
    kind, reason = explain(error)
    assert kind == "TimeoutError"
    assert f"gave up after {policies.RETRIES.maximum_attempts} attempts (heartbeat" in reason
