"""Sample values: each function gives a different one for each number, as far as there are any."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

T = TypeVar("T")

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


def text(number: int, length: int | None = None, shortest: int = 0) -> str:
    """Return text: readable where there is room, else as many letters as fit."""
    readable = f"sample {number}".ljust(shortest, "x")
    if length is None or len(readable) <= length:
        return readable
    letters = ""
    for _ in range(length):
        number, digit = divmod(number, len(_LETTERS))
        letters += _LETTERS[digit]
    return letters


def spelled(number: int, *runs: tuple[str, int]) -> str:
    """Return text of a certain form: of these letters so many, then of those so many."""
    text = ""
    for letters, count in runs:
        for _ in range(count):
            number, place = divmod(number, len(letters))
            text += letters[place]
    return text


def integer(number: int, lowest: int, highest: int) -> int:
    """Return a whole number between two bounds."""
    return lowest + number % (highest - lowest + 1)


def decimal(number: int, lowest: str, highest: str, step: str) -> Decimal:
    """Return a multiple of a step between two bounds."""
    count = int((Decimal(highest) - Decimal(lowest)) / Decimal(step)) + 1
    return Decimal(lowest) + number % count * Decimal(step)


def halves(number: int, lowest: float, count: int) -> float:
    """Return one of so many halves from a bound on: fractions that computers keep exactly."""
    return lowest + number % count / 2


def boolean(number: int) -> bool:
    """Return true and false in turns."""
    return number % 2 == 0


def choice(number: int, values: Sequence[T]) -> T:
    """Return one of the values, in turns."""
    return values[number % len(values)]


def date(number: int) -> dt.date:
    """Return a day."""
    return dt.date(2024, 1, 1) + dt.timedelta(days=number % 10_000)


def time(number: int) -> dt.time:
    """Return a time of day."""
    return (dt.datetime.min + dt.timedelta(seconds=number)).time()


def time_with_zone(number: int) -> dt.time:
    """Return a time of day in UTC."""
    return time(number).replace(tzinfo=dt.UTC)


def moment(number: int) -> dt.datetime:
    """Return a moment."""
    return dt.datetime(2024, 1, 1, 12, tzinfo=dt.UTC) + dt.timedelta(hours=number)


def time_span(number: int) -> dt.timedelta:
    """Return a time span."""
    return dt.timedelta(minutes=number)


def identifier(number: int) -> UUID:
    """Return a UUID."""
    return UUID(int=number, version=4)


def document(number: int) -> dict[str, Any]:
    """Return a JSON document."""
    return {"number": number, "list": [1, "two", None], "nested": {"true": True}}


def binary(number: int, length: int) -> bytes:
    """Return so many bytes."""
    return bytes((number >> 8 * place) % 256 for place in range(length))


def bits(number: int, length: int) -> str:
    """Return so many binary digits."""
    return format(number % 2**length, f"0{length}b")


def ip_address(number: int) -> str:
    """Return an IP address."""
    return f"10.{number // 65536 % 256}.{number // 256 % 256}.{number % 256}"


def mac_address(number: int) -> str:
    """Return a MAC address."""
    return ":".join(f"{byte:02x}" for byte in number.to_bytes(6, "big"))


def integer_range(number: int) -> str:
    """Return a range of whole numbers."""
    return f"[{number},{number + 10})"


def date_range(number: int) -> str:
    """Return a range of days."""
    return f"[{date(number)},{date(number + 10)})"


def timestamp_range(number: int) -> str:
    """Return a range of moments."""
    return f"[{date(number)} 00:00:00,{date(number + 10)} 00:00:00)"
