"""Small SVG strings, everything escaped. Colours come from the style sheet by class: light and dark both work."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

Point = tuple[float, float]


def tag(name: str, content: str = "", **attributes: object) -> str:
    """One element. `class_` becomes `class`, underscores become dashes; values are escaped, content is not."""
    parts = [
        f' {key.rstrip("_").replace("_", "-")}="{escape(_number(value), quote=True)}"'
        for key, value in attributes.items()
        if value is not None
    ]
    return f"<{name}{''.join(parts)}>{content}</{name}>" if content else f"<{name}{''.join(parts)}/>"


def text(x: float, y: float, words: str, **attributes: object) -> str:
    """A text at (x, y), escaped."""
    return tag("text", escape(words), x=x, y=y, **attributes)


def title(words: str) -> str:
    """The tooltip of the element it stands in, escaped."""
    return tag("title", escape(words))


def line(points: Sequence[Point]) -> str:
    """The path through these points."""
    return "M" + "L".join(f"{_number(x)},{_number(y)}" for x, y in points) if points else ""


def area(points: Sequence[Point], floor: float) -> str:
    """The closed path between these points and a horizontal floor."""
    if not points:
        return ""
    return f"{line(points)}L{_number(points[-1][0])},{_number(floor)}L{_number(points[0][0])},{_number(floor)}Z"


def picture(width: float, height: float, label: str, body: str, class_: str) -> str:
    """A whole picture with its text alternative; on one line, so that Markdown leaves it alone."""
    return tag(
        "svg",
        title(label) + body,
        class_=class_,
        viewBox=f"0 0 {_number(width)} {_number(height)}",
        role="img",
        aria_label=label,
        xmlns="http://www.w3.org/2000/svg",
    ).replace("\n", " ")


def _number(value: object) -> str:
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)
