"""Patterns for ranges of decimal numbers, so that an API's description can tell them exactly."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property


@dataclass(frozen=True)
class DecimalRange:
    """Decimal numbers from `lowest` to `highest`, with at most `scale` digits behind the point."""

    lowest: Decimal
    highest: Decimal
    scale: int

    def __str__(self) -> str:
        """Describe the range in words."""
        return f"from {self.lowest:f} to {self.highest:f}, with at most {self.scale} decimal places"

    @cached_property
    def pattern(self) -> str:
        """A regular expression, without anchors, that the text of such a number matches."""
        forms = []
        if self.highest >= 0:
            forms += list(_forms(max(self.lowest, Decimal(0)), self.highest, self.scale))
        if self.lowest < 0:
            nearest = max(self.highest.copy_negate(), Decimal(0))
            below = _forms(nearest, self.lowest.copy_negate(), self.scale)
            forms.append(f"-({'|'.join(below)})")
        return f"({'|'.join(forms)})"


def _forms(low: Decimal, high: Decimal, scale: int) -> Iterator[str]:
    """Yield patterns for the numbers from `low` to `high`, neither being negative."""
    low_whole, low_digits = _parts(low, scale)
    high_whole, high_digits = _parts(high, scale)
    if low_whole == high_whole:
        yield from _fractions(low_whole, low_digits, high_digits)
        return
    start, end = low_whole, high_whole
    if low_digits.strip("0"):
        yield from _fractions(low_whole, low_digits, "9" * scale)
        start += 1
    if high_digits.strip("9"):
        yield from _fractions(high_whole, "0" * scale, high_digits)
        end -= 1
    yield from (part + _any_fraction(scale) for part in _wholes(start, end))


def _parts(number: Decimal, scale: int) -> tuple[int, str]:
    """Split a number into what stands before the point and the digits behind it."""
    whole, _, digits = format(number, "f").partition(".")
    return int(whole), digits.ljust(scale, "0")[:scale]


def _any_fraction(scale: int) -> str:
    return rf"(\.[0-9]{{1,{scale}}})?" if scale else ""


def _fractions(whole: int, low: str, high: str) -> Iterator[str]:
    """Yield patterns for one whole number with fractions from `low` to `high`.

    Zeros at the end of a fraction may be left out.
    """
    if not low.strip("0"):
        yield str(whole)
    for digits in _digit_patterns(low, high, "0,"):
        trimmed = digits.rstrip("0")
        zeros = len(digits) - len(trimmed)
        if trimmed:
            yield rf"{whole}\.{trimmed}" + (f"0{{0,{zeros}}}" if zeros else "")
        elif zeros:
            yield rf"{whole}\.0{{1,{zeros}}}"


def _digit_patterns(low: str, high: str, least: str = "") -> Iterator[str]:
    """Yield patterns for the digit strings of one length from `low` to `high`.

    With `least` being `0,` digits at the end that may be anything may also be missing.
    """
    if least and not low.strip("0"):
        yield ""
    if not low or low == high:
        yield low
        return
    first_low, first_high = int(low[0]), int(high[0])
    rest = len(low) - 1
    if first_low == first_high:
        yield from (low[0] + tail for tail in _digit_patterns(low[1:], high[1:], least))
        return
    whole_low = low[1:].strip("0") == ""
    whole_high = high[1:].strip("9") == ""
    if not whole_low:
        yield from (low[0] + tail for tail in _digit_patterns(low[1:], "9" * rest, least))
    start, end = first_low + (not whole_low), first_high - (not whole_high)
    if start <= end:
        yield _digit_class(start, end) + (f"[0-9]{{{least}{rest}}}" if rest else "")
    if not whole_high:
        yield from (high[0] + tail for tail in _digit_patterns("0" * rest, high[1:], least))


def _digit_class(start: int, end: int) -> str:
    return str(start) if start == end else f"[{start}-{end}]"


def _wholes(low: int, high: int) -> Iterator[str]:
    """Yield patterns for the whole numbers from `low` to `high`."""
    while low <= high:
        length, longest = len(str(low)), len(str(high + 1)) - 1
        if low == 10 ** (length - 1) and longest > length:
            yield f"[1-9][0-9]{{{length - 1},{longest - 1}}}"
            low = 10**longest
        else:
            end = min(high, 10**length - 1)
            yield from _digit_patterns(str(low), str(end))
            low = end + 1
