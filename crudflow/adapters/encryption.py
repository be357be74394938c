"""Encryption of all that Temporal stores of a job, and the refusal where the key is missing.

AES-256 in Galois/Counter Mode. The first key encrypts, every key decrypts, so that a key can be
replaced while jobs run. A payload names its key by a digest of it.
"""

import base64
import binascii
import hashlib
import os
from collections.abc import Callable, Sequence
from typing import Any, Final, NoReturn

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from temporalio.api.common.v1 import Payload
from temporalio.converter import EncodingPayloadConverter, PayloadCodec

from crudflow.errors import SettingsError

VARIABLE: Final = "CRUDFLOW_ENCRYPTION_KEYS"
KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
ENCODING: Final = "binary/encrypted"
KEY_FIELD: Final = "encryption-key-id"


def read_keys(text: str) -> tuple[bytes, ...]:
    """Read keys from their form in the environment: base64, separated by commas.

    Raises:
        SettingsError: One is not 32 bytes in base64; the message does not repeat it.
    """
    return tuple(_read_key(number, part) for number, part in enumerate(text.split(","), 1))


def key_id(key: bytes) -> str:
    """Return what names a key in public: a digest that says nothing of it."""
    return hashlib.sha256(b"crudflow key id" + key).hexdigest()[:16]


class EncryptionCodec(PayloadCodec):
    """Encrypts payloads on their way to Temporal, and decrypts them on their way back."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        """Encrypt with the first key, decrypt with any of them.

        Args:
            keys: At least one, of 32 bytes each.
        """
        self._ciphers = {key_id(key): AESGCM(key) for key in keys}
        self._first = key_id(keys[0])

    async def encode(self, payloads: Sequence[Payload]) -> list[Payload]:
        """Encrypt payloads."""
        return self.encrypt(payloads)

    async def decode(self, payloads: Sequence[Payload]) -> list[Payload]:
        """Decrypt payloads; those that never were encrypted are left as they are.

        Raises:
            SettingsError: The key of one is missing, or one was tampered with.
        """
        return self.decrypt(payloads)

    def encrypt(self, payloads: Sequence[Payload]) -> list[Payload]:
        """Encrypt payloads."""
        return [self._encrypt(payload) for payload in payloads]

    def decrypt(self, payloads: Sequence[Payload]) -> list[Payload]:
        """Decrypt payloads; those that never were encrypted are left as they are.

        Raises:
            SettingsError: The key of one is missing, or one was tampered with.
        """
        return [self._decrypt(payload) for payload in payloads]

    def _encrypt(self, payload: Payload) -> Payload:
        nonce = os.urandom(NONCE_BYTES)
        name = self._first.encode()
        sealed = self._ciphers[self._first].encrypt(nonce, payload.SerializeToString(), name)
        metadata = {"encoding": ENCODING.encode(), KEY_FIELD: name}
        return Payload(metadata=metadata, data=nonce + sealed)

    def _decrypt(self, payload: Payload) -> Payload:
        if payload.metadata.get("encoding") != ENCODING.encode():
            return payload
        name = payload.metadata.get(KEY_FIELD, b"")
        cipher = self._ciphers.get(name.decode("ascii", "replace"))
        if cipher is None:
            raise SettingsError(
                f"the job was encrypted with the key {name.decode('ascii', 'replace')!r}, which"
                f" {VARIABLE} does not hold: add it behind the others"
            )
        nonce, sealed = payload.data[:NONCE_BYTES], payload.data[NONCE_BYTES:]
        try:
            return Payload.FromString(cipher.decrypt(nonce, sealed, name))
        except InvalidTag:
            raise SettingsError("an encrypted payload of the job was tampered with") from None


class MissingKey(EncodingPayloadConverter):
    """Says what is missing where an encrypted payload arrives and no key is there at all."""

    @property
    def encoding(self) -> str:
        """The encoding of encrypted payloads."""
        return ENCODING

    def to_payload(self, value: object) -> Payload | None:
        """Convert nothing."""
        return None

    def from_payload(
        self, payload: Payload, type_hint: Callable[..., Any] | None = None
    ) -> NoReturn:
        """Refuse.

        Raises:
            SettingsError: Always.
        """
        raise SettingsError(f"the job is encrypted: set {VARIABLE} as its workers have it")


def _read_key(number: int, text: str) -> bytes:
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise SettingsError(
            f"key {number} of {VARIABLE} is not {KEY_BYTES} bytes in base64:"
            " make one with 'openssl rand -base64 32'"
        )
    return key
