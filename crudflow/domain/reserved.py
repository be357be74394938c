"""Names that a generated thing may not have, because something else has them already."""

import keyword


def _names(text: str) -> frozenset[str]:
    return frozenset(text.lower().split())


PYTHON_WORDS = _names(" ".join(keyword.kwlist))
"""Words of the Python language, in lower case."""

MODULE_NAMES = PYTHON_WORDS | _names(
    "conftest api_router con prn aux nul "
    "com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9"
)
"""Names that no module may have: Python's words, pytest's own file, devices of Windows."""

FIELD_NAMES = PYTHON_WORDS | _names(
    # SQLAlchemy's declarative base
    "metadata registry awaitable_attrs type_annotation_map self "
    # Pydantic's BaseModel
    "construct copy dict json schema validate parse_obj parse_raw parse_file from_orm schema_json "
    "update_forward_refs model_config model_fields model_extra model_fields_set model_construct "
    "model_copy model_dump model_dump_json model_json_schema model_parametrized_name "
    "model_rebuild model_post_init model_validate model_validate_json model_validate_strings "
    "model_computed_fields "
    # what the bodies of the generated classes name themselves
    "dt int str float bool bytes list omitted true false func text get_args mapped_column "
    "relationship uuid4 next_number keyed_by named_enum"
)
"""Names that no attribute of a generated class may have."""

PARAMETER_NAMES = PYTHON_WORDS | _names("session data query router get_row")
"""Names that no parameter of a generated route may have."""

CLASS_NAMES = PYTHON_WORDS | _names(
    # Python and its typing
    "Any Annotated ClassVar Literal Mapping Sequence Self TYPE_CHECKING Decimal Date Time UUID "
    "Exception Warning BaseException TypeError ValueError KeyError LookupError OSError "
    # SQLAlchemy
    "Base Mapped BigInteger Boolean CheckConstraint Column Computed Double Enum ForeignKey "
    "ForeignKeyConstraint Identity Index Integer Interval JSON LargeBinary MetaData Numeric "
    "PrimaryKeyConstraint REAL Relationship Select Sequence Session SessionDep SmallInteger "
    "String Table Text UniqueConstraint Insert Update Delete "
    # Pydantic, FastAPI and the shared parts of the generated application
    "ApiModel APIRouter BaseModel Body Char Depends Duration ErrorMessage ExactNumeric Field "
    "Filters FastAPI HTTPException Json JsonValue KeyBinary KeyText Page Path Query Timestamp "
    "StoredRow TestClient TableContract ListQuery SearchText Bits Network "
    "RangeText ArrayOf TimeTz DateTime TimeWithZone TimeSpan Binary BinaryLength DecimalDigits "
    "DecimalText Number Float Float32 Float64 Int16 Int32 Int64 "
    "JsonDocument IpAddress IpNetwork MacAddress IntegerRange NumberRange DateRange TimestampRange "
    "UNIQUE CONFLICT "
    # TypeScript and React
    "Array BigInt Error Fragment Function Infinity Map Math NaN Number Object Omit Partial Pick "
    "Promise Proxy React Record Reflect RegExp Required Set Suspense Symbol"
)
"""Names, in lower case, that no generated class may have."""
