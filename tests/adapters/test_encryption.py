"""Payloads are encrypted with the first key and decrypted with any."""

import base64
import os

import pytest
from temporalio.api.common.v1 import Payload

from crudflow.adapters.encryption import EncryptionCodec, MissingKey, key_id, read_keys
from crudflow.errors import SettingsError

OLD, NEW, OTHER = (os.urandom(32) for _ in range(3))
PAYLOAD = Payload(metadata={"encoding": b"json/plain"}, data=b'"students"')


def test_what_is_encrypted_shows_nothing_and_comes_back_whole() -> None:
    codec = EncryptionCodec([OLD])
    (sealed,) = codec.encrypt([PAYLOAD])
    assert b"students" not in sealed.SerializeToString()
    assert b"json/plain" not in sealed.SerializeToString()
    assert codec.decrypt([sealed]) == [PAYLOAD]


def test_the_same_payload_never_looks_the_same() -> None:
    one, other = EncryptionCodec([OLD]).encrypt([PAYLOAD, PAYLOAD])
    assert one.data != other.data


def test_a_replaced_key_still_decrypts_and_encrypts_no_more() -> None:
    (old,) = EncryptionCodec([OLD]).encrypt([PAYLOAD])
    rotated = EncryptionCodec([NEW, OLD])
    assert rotated.decrypt([old]) == [PAYLOAD]
    (new,) = rotated.encrypt([PAYLOAD])
    assert EncryptionCodec([NEW]).decrypt([new]) == [PAYLOAD]


def test_what_was_never_encrypted_is_read_as_it_is() -> None:
    assert EncryptionCodec([NEW]).decrypt([PAYLOAD]) == [PAYLOAD]


def test_a_missing_key_is_named_by_its_digest() -> None:
    (sealed,) = EncryptionCodec([OLD]).encrypt([PAYLOAD])
    with pytest.raises(SettingsError, match=f"'{key_id(OLD)}', which CRUDFLOW_ENCRYPTION_KEYS"):
        EncryptionCodec([OTHER]).decrypt([sealed])


def test_no_key_at_all_is_said() -> None:
    (sealed,) = EncryptionCodec([OLD]).encrypt([PAYLOAD])
    with pytest.raises(SettingsError, match="set CRUDFLOW_ENCRYPTION_KEYS"):
        MissingKey().from_payload(sealed)


@pytest.mark.parametrize("place", [0, 20, -1])
def test_tampering_is_noticed(place: int) -> None:
    codec = EncryptionCodec([OLD])
    (sealed,) = codec.encrypt([PAYLOAD])
    data = bytearray(sealed.data)
    data[place] ^= 1
    with pytest.raises(SettingsError, match="tampered"):
        codec.decrypt([Payload(metadata=sealed.metadata, data=bytes(data))])


def test_keys_are_read_in_their_order() -> None:
    text = f"{base64.b64encode(NEW).decode()}, {base64.b64encode(OLD).decode()}"
    assert read_keys(text) == (NEW, OLD)


@pytest.mark.parametrize("text", ["secret", "c2hvcnQ=", ",", "ü" * 44])
def test_a_malformed_key_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(SettingsError, match="key 1 of") as caught:
        read_keys(text)
    assert text == "," or text not in str(caught.value)
