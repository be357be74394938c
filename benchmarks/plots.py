"""Pictures of what was measured, as SVG files."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import pygal
from pygal.style import Style

Points = Sequence[tuple[float, float]]

LOOK: Final = Style(
    background="#ffffff",
    plot_background="#ffffff",
    foreground="#444444",
    foreground_strong="#111111",
    foreground_subtle="#bbbbbb",
    guide_stroke_color="#dddddd",
    major_guide_stroke_color="#bbbbbb",
    colors=("#2563eb", "#dc2626", "#059669"),
    font_family="sans-serif",
    label_font_size=16,
    major_label_font_size=16,
    legend_font_size=16,
    title_font_size=20,
)


def plot(path: Path, title: str, across: str, up: str, lines: dict[str, Points]) -> None:
    """Draw lines over numbers, both axes from zero, and write the picture.

    Args:
        path: Where it goes.
        title: What it shows.
        across: What the horizontal axis counts, with its unit.
        up: What the vertical axis counts, with its unit.
        lines: Name of each line, and its points.
    """
    chart: Any = pygal.XY(
        title=title,
        x_title=across,
        y_title=up,
        style=LOOK,
        width=900,
        height=420,
        dots_size=3,
        legend_at_bottom=True,
        include_x_axis=True,
        range=(0, 1.1 * max(value for points in lines.values() for _, value in points)),
        # A picture in a document runs no script.
        js=(),
        disable_xml_declaration=True,
        no_prefix=True,
    )
    for name, points in lines.items():
        chart.add(name, [tuple(point) for point in points])
    path.write_text(chart.render(is_unicode=True) + "\n", encoding="utf-8")
