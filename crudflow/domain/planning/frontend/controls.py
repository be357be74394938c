"""Fields of a form: which component shows a column, and with which attributes."""

import json
import re

from crudflow.domain.planning.defaults import plan_default
from crudflow.domain.planning.frontend.columns import Shown, reference_source
from crudflow.domain.planning.frontend.model import FormField
from crudflow.domain.planning.frontend.scripts import (
    constant_name,
    float_range,
    integer_range,
    property_name,
)
from crudflow.domain.quoting import Raw, text_of, typescript
from crudflow.domain.schema import DefaultKind, TypeFamily

_PLAIN = re.compile(r"[A-Za-z0-9 .,;:()/!?+=*%#_-]+")
_FIELDS = "@/components/fields"
_MODULES = {
    "TextField": "TextField",
    "TextAreaField": "TextField",
    "DecimalField": "TextField",
    "NumberField": "NumberField",
    "BooleanField": "BooleanField",
    "ChoiceField": "ChoiceField",
    "ChoicesField": "ChoiceField",
    "ListField": "ChoiceField",
    "DateField": "DateFields",
    "TimeField": "DateFields",
    "MomentField": "DateFields",
    "JsonField": "JsonField",
    "BinaryField": "BinaryField",
    "ReferenceField": "ReferenceField",
}
_COMPONENTS = {
    "integer": "NumberField",
    "float": "NumberField",
    "decimal": "DecimalField",
    "boolean": "BooleanField",
    "date": "DateField",
    "time": "TimeField",
    "moment": "MomentField",
    "datetime": "MomentField",
    "choice": "ChoiceField",
    "json": "JsonField",
    "binary": "BinaryField",
    "longtext": "TextAreaField",
}
_TYPED_ITEMS = ("str", "int", "float", "UUID", "dt.date", "Decimal")
_HINTS = {
    TypeFamily.INTERVAL: "P1DT2H30M0S",
    TypeFamily.UUID: "3f0c8f5e-8d1e-4a53-9d3b-7c2f1f0a9b11",
    TypeFamily.RANGE: "[1,10)",
    TypeFamily.BIT: "0101",
}


def attribute(name: str, text: Raw | str) -> str:
    """Return a JSX attribute that holds text."""
    plain = text_of(text)
    return f'{name}="{plain}"' if _PLAIN.fullmatch(plain) else f"{name}={{{typescript(plain)}}}"


def component_of(shown: Shown) -> str:
    """Return the component that shows a column in a form."""
    if shown.target is not None and shown.kind not in ("list", "json", "binary"):
        return "ReferenceField"
    if shown.kind == "list":
        return _list_component(shown)
    if shown.kind == "time" and shown.column.type.timezone:
        return "TextField"
    component = _COMPONENTS.get(shown.kind)
    if component:
        return component
    unbounded = shown.column.type.family is TypeFamily.TEXT
    return "TextAreaField" if unbounded and not shown.field.in_key else "TextField"


def _list_component(shown: Shown) -> str:
    if shown.field.type.values:
        return "ChoicesField"
    item = shown.field.type.item
    typed = item is not None and item.python.text in _TYPED_ITEMS
    return "ListField" if typed else "JsonField"


def form_field(shown: Shown) -> FormField:
    """Return the field of a form for a column."""
    component = component_of(shown)
    field = shown.field
    attributes = [attribute("name", field.api_name), attribute("label", shown.label)]
    if field.comment is not None:
        attributes.append(attribute("description", field.comment))
    if field.required:
        attributes.append("required")
    if field.in_key:
        attributes.append("fixed")
    attributes += _blank(shown)
    attributes += _hint(shown)
    attributes += _own_attributes(component, shown)
    return FormField(component, f"{_FIELDS}/{_MODULES[component]}", tuple(attributes))


def _blank(shown: Shown) -> list[str]:
    """Say what an emptied field stands for, unless it is nothing at all."""
    default = shown.column.default
    if shown.field.nullable:
        return ["blank={null}"]
    if default is not None and default.kind is DefaultKind.CONSTANT and default.value == "":
        return ['blank=""'] if shown.field.type.searchable else []
    return []


def _hint(shown: Shown) -> list[str]:
    if shown.automatic:
        return ['placeholder="Set automatically"']
    hint = _HINTS.get(shown.column.type.family)
    return [attribute("placeholder", hint)] if hint and shown.target is None else []


def _own_attributes(component: str, shown: Shown) -> list[str]:
    field = shown.field
    if component == "ReferenceField" and shown.target is not None:
        numeric = ["numeric"] if shown.kind in ("integer", "float") else []
        return [f"reference={{{reference_source(shown.target)}}}", *numeric]
    if component in ("ChoiceField", "ChoicesField"):
        return [f"options={{{constant_name(field.alias)}}}"]
    if component == "NumberField":
        return _number_attributes(shown)
    if component == "MomentField":
        return ["zoned"] if shown.kind == "moment" else []
    if component == "ListField" and field.type.item is not None:
        return ["numeric"] if field.type.item.python.text in ("int", "float") else []
    if component == "TextAreaField" and shown.kind != "longtext":
        return ["rows={1}"]
    limited = field.type.length is not None and field.type.searchable
    return [f"maxLength={{{field.type.length}}}"] if limited else []


def _number_attributes(shown: Shown) -> list[str]:
    ranged = float_range if shown.kind == "float" else integer_range
    numbers = ranged(shown.field.type)
    extra = ["fraction"] if shown.kind == "float" else []
    named = zip(("min", "max"), numbers, strict=True)
    return [*(f"{name}={{{number}}}" for name, number in named if number), *extra]


def default_value(shown: Shown) -> tuple[str, str] | None:
    """Return what a new row's field holds to begin with, as property and source text."""
    source = _default_source(shown)
    return None if source is None else (property_name(shown.field.api_name), source)


def _default_source(shown: Shown) -> str | None:
    default, field = shown.column.default, shown.field
    if default is None or default.kind is not DefaultKind.CONSTANT or default.value is None:
        required_flag = field.required and shown.kind == "boolean"
        return "false" if required_flag else None
    value = default.value
    if shown.kind in ("list", "json"):
        return _structured(shown, str(value))
    if not plan_default(shown.column, field.type).fills:
        return None
    if shown.kind == "boolean":
        return "true" if str(value).lower() in ("true", "t", "1") else "false"
    if shown.kind in ("integer", "float"):
        return _finite(str(int(value) if isinstance(value, bool) else value))
    if shown.kind in ("moment", "datetime", "time", "binary"):
        return None
    return typescript(str(int(value) if isinstance(value, bool) else value))


def _finite(text: str) -> str | None:
    """Return a number as JavaScript writes it, if it can tell it from its neighbours."""
    number = float(text)
    if abs(number) >= 2**53:
        return None
    return str(int(number)) if number.is_integer() else repr(number)


def _structured(shown: Shown, text: str) -> str | None:
    """Read the default of a list or a JSON document."""
    braces = shown.column.type.family is TypeFamily.ARRAY and re.fullmatch(r"\{[\w ,]*\}", text)
    if braces:
        items = [item.strip() for item in text[1:-1].split(",") if item.strip()]
        allowed = shown.field.type.values
        fits = set(items) <= set(allowed) if allowed else component_of(shown) == "ListField"
        plain = fits and (bool(allowed) or shown.field.type.item is None or _texts(shown))
        return typescript(items) if plain or not items else None
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return {"[]": "[]", "{}": "{}"}.get(json.dumps(value))


def _texts(shown: Shown) -> bool:
    item = shown.field.type.item
    return item is not None and item.python.text == "str"
