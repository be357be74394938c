"""All that the environment can set, in one frozen object."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Self

import platformdirs

from crudflow.errors import SettingsError

TASK_QUEUE = "crudflow"
MODEL = "claude-haiku-5-5"


@dataclass(frozen=True, slots=True)
class Settings:
    """The environment's settings, checked.

    Temporal's own settings (address, namespace, TLS, API key) are not here: they are read by the
    SDK from the variables and profiles that the `temporal` command line uses too.
    """

    task_queue: str = TASK_QUEUE
    """Temporal task queue that workers listen on (`CRUDFLOW_TASK_QUEUE`)."""

    slots: int = 5
    """Sub-tasks that all workers of a host and queue run at a time (`CRUDFLOW_SLOTS`)."""

    state_dir: Path = Path()
    """Where the embedded server keeps its jobs, and workers their slots (`CRUDFLOW_STATE_DIR`)."""

    locks: str = "kernel"
    """`kernel` for local disks, `lease` for network file systems (`CRUDFLOW_LOCKS`)."""

    lock_timeout: timedelta = timedelta(seconds=5)
    """How long a sub-task waits for a lock before it is retried (`CRUDFLOW_LOCK_TIMEOUT`)."""

    convex_url: str = ""
    """Convex deployment of the progress board; empty for none (`CONVEX_URL`)."""

    convex_secret: str = field(default="", repr=False)
    """The workers' secret, which that deployment knows, too (`CONVEX_WORKER_SECRET`)."""

    web_ui: str = ""
    """Address of Temporal's Web UI, for the board's links; may be empty (`CRUDFLOW_WEB_UI`)."""

    encryption_keys: str = field(default="", repr=False)
    """Keys of 32 bytes in base64, separated by commas (`CRUDFLOW_ENCRYPTION_KEYS`). The first
    encrypts what Temporal stores, all decrypt; none leaves it readable."""

    api_key: str = field(default="", repr=False)
    """Key of the model's service (`ANTHROPIC_API_KEY`); without it no model is asked."""

    model: str = MODEL
    """The model that is asked (`CRUDFLOW_MODEL`)."""

    model_price: tuple[float, float] = (0.10, 0.50)
    """US dollars for a million tokens sent and received (`CRUDFLOW_MODEL_PRICE`, `0.10/0.50`)."""

    model_timeout: timedelta = timedelta(seconds=60)
    """How long one request may take (`CRUDFLOW_MODEL_TIMEOUT`)."""

    model_calls: int = 500
    """Requests that one job may send (`CRUDFLOW_MODEL_CALLS`)."""

    model_tokens: int = 2_000_000
    """Tokens that one job may use up (`CRUDFLOW_MODEL_TOKENS`)."""

    choice_timeout: timedelta = timedelta(days=1)
    """How long a job waits for `crudflow choose` (`CRUDFLOW_CHOICE_TIMEOUT`)."""

    metrics: str = ""
    """`host:port` where Prometheus finds a worker's metrics (`CRUDFLOW_METRICS`); may be empty."""

    log: str = "text"
    """Form of a worker's log: `text`, or `json` with one object a line (`CRUDFLOW_LOG`)."""

    deployment: str = ""
    """Name of the worker deployment that a worker is a version of (`CRUDFLOW_DEPLOYMENT`); empty
    for workers without versions, any of which may go on with any job."""

    build_id: str = ""
    """The worker's version in its deployment (`CRUDFLOW_BUILD_ID`); empty for the digest of its
    code."""

    @classmethod
    def from_env(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """Read the settings.

        Raises:
            SettingsError: A variable holds something that cannot be meant.
        """
        convex_url = environ.get("CONVEX_URL", "")
        convex_secret = environ.get("CONVEX_WORKER_SECRET", "")
        if convex_url and not convex_secret:
            raise SettingsError(
                "CONVEX_URL is set but CONVEX_WORKER_SECRET is not: set it to the secret that the"
                " deployment has, or unset CONVEX_URL to do without a progress board"
            )
        state_dir = environ.get("CRUDFLOW_STATE_DIR") or platformdirs.user_state_dir("crudflow")
        return cls(
            task_queue=environ.get("CRUDFLOW_TASK_QUEUE") or TASK_QUEUE,
            slots=int(_number(environ, "CRUDFLOW_SLOTS", default=5, least=1)),
            state_dir=Path(state_dir).absolute(),
            locks=_choice(environ, "CRUDFLOW_LOCKS", ("kernel", "lease")),
            lock_timeout=timedelta(
                seconds=_number(environ, "CRUDFLOW_LOCK_TIMEOUT", default=5, least=0.1)
            ),
            convex_url=convex_url,
            convex_secret=convex_secret,
            web_ui=environ.get("CRUDFLOW_WEB_UI", "").rstrip("/"),
            encryption_keys=environ.get("CRUDFLOW_ENCRYPTION_KEYS") or "",
            api_key=environ.get("ANTHROPIC_API_KEY", "").strip(),
            model=environ.get("CRUDFLOW_MODEL") or MODEL,
            model_price=_price(environ),
            model_timeout=timedelta(
                seconds=_number(environ, "CRUDFLOW_MODEL_TIMEOUT", default=60, least=0.1)
            ),
            model_calls=int(_number(environ, "CRUDFLOW_MODEL_CALLS", default=500, least=0)),
            model_tokens=int(_number(environ, "CRUDFLOW_MODEL_TOKENS", default=2e6, least=0)),
            choice_timeout=timedelta(
                seconds=_number(environ, "CRUDFLOW_CHOICE_TIMEOUT", default=86_400, least=1)
            ),
            metrics=_address(environ, "CRUDFLOW_METRICS"),
            log=_choice(environ, "CRUDFLOW_LOG", ("text", "json")),
            deployment=_deployment(environ),
            build_id=environ.get("CRUDFLOW_BUILD_ID") or "",
        )


def _deployment(environ: Mapping[str, str]) -> str:
    name = environ.get("CRUDFLOW_DEPLOYMENT") or ""
    if "." in name or ":" in name:
        raise SettingsError(
            f"CRUDFLOW_DEPLOYMENT={name!r} holds a dot or a colon, which Temporal allows in no"
            " name of a deployment: correct it"
        )
    return name


def _address(environ: Mapping[str, str], name: str) -> str:
    text = environ.get(name) or ""
    host, _, port = text.rpartition(":")
    if text and not (host and port.isascii() and port.isdigit() and int(port) < 2**16):
        raise SettingsError(f"{name}={text!r} is not of the form host:port: correct it")
    return text.replace("localhost:", "127.0.0.1:")


def _number(environ: Mapping[str, str], name: str, *, default: float, least: float) -> float:
    text = environ.get(name) or str(default)
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not least <= number < float("inf"):
        raise SettingsError(f"{name}={text!r} is not a number of at least {least:g}: correct it")
    return number


def _choice(environ: Mapping[str, str], name: str, choices: tuple[str, ...]) -> str:
    text = environ.get(name) or choices[0]
    if text not in choices:
        raise SettingsError(f"{name}={text!r} is not one of {', '.join(choices)}: correct it")
    return text


def _price(environ: Mapping[str, str]) -> tuple[float, float]:
    name = "CRUDFLOW_MODEL_PRICE"
    text = environ.get(name) or "0.10/0.50"
    sent, _, received = text.partition("/")
    try:
        price = float(sent), float(received)
    except ValueError:
        price = float("nan"), float("nan")
    if not all(0 <= part < float("inf") for part in price):
        raise SettingsError(
            f"{name}={text!r} is not two prices like 0.10/0.50 (US dollars for a million tokens"
            " sent and received): correct it"
        )
    return price
