"""The command that decrypts for the Web UI."""

import asyncio
import threading
from collections.abc import Sequence
from typing import Final

from rich.console import Console

from crudflow.adapters.codec_server import codec_server
from crudflow.adapters.encryption import VARIABLE, EncryptionCodec, read_keys
from crudflow.errors import UserError
from crudflow.settings import Settings

ORIGINS: Final = ("http://localhost:8233", "http://127.0.0.1:8233")
"""Where the Web UI usually is."""


async def serve(settings: Settings, port: int, origins: Sequence[str]) -> int:
    """Run the codec server until interrupted.

    Raises:
        UserError: There is no key, or the port is taken.
    """
    if not settings.encryption_keys:
        raise UserError(f"there is no key to decrypt with: set {VARIABLE}")
    codec = EncryptionCodec(read_keys(settings.encryption_keys))
    with codec_server(codec, origins or ORIGINS, port) as server:
        thread = threading.Thread(target=server.serve_forever, name="codec-server")
        thread.start()
        address = f"http://localhost:{server.server_port}"
        Console().print(f"codec server: {address} (Ctrl-C stops it)", highlight=False)
        try:
            await asyncio.Event().wait()
        finally:
            server.shutdown()
            thread.join()
    return 0
