"""Traces by OpenTelemetry, where an endpoint is named in its standard variables."""

import os
from functools import cache
from typing import Any, Final

from temporalio.client import Plugin

from crudflow.errors import SettingsError

ENDPOINTS: Final = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
SERVICE: Final = "crudflow"


FLUSH_MILLISECONDS: Final = 3000
"""How long a process that ends may go on to deliver its last traces."""


def tracing_plugins() -> list[Plugin]:
    """Return what makes a client, and the workers on it, send traces; none if none are asked for.

    Raises:
        SettingsError: Traces are asked for and the extra `otel` is not installed.
    """
    found = _tracing()
    return [found[0]] if found else []


def flush_traces() -> None:
    """Deliver what is not delivered yet, for some seconds at most."""
    found = _tracing() if _tracing.cache_info().currsize else None
    if found:
        found[1].force_flush(FLUSH_MILLISECONDS)


@cache
def _tracing() -> tuple[Plugin, Any] | None:
    """Set tracing up, once for the process; `None` where nobody asks for traces.

    Raises:
        SettingsError: Traces are asked for and the extra `otel` is not installed.
    """
    named = next((name for name in ENDPOINTS if os.environ.get(name)), "")
    if not named or os.environ.get("OTEL_SDK_DISABLED", "").lower() == "true":
        return None
    # Here, as they are an extra, and take their time to load.
    try:
        from opentelemetry import trace
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
        from temporalio.contrib.opentelemetry import OpenTelemetryPlugin, create_tracer_provider
    except ImportError as error:
        raise SettingsError(
            f"{named} asks for traces: install 'crudflow[otel]', or unset it ({error})"
        ) from error
    resource = Resource.create({"service.name": os.environ.get("OTEL_SERVICE_NAME") or SERVICE})
    provider = create_tracer_provider(resource=resource)
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    trace.set_tracer_provider(provider)
    return OpenTelemetryPlugin(add_temporal_spans=True), provider
