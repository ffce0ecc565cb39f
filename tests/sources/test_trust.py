"""`aiohttp` is imported in parts: what sessions need only when somebody asks for it."""

import subprocess
import sys

PROGRAM = """
import ssl, sys
import briefing.sources.polling
from briefing.sources.trust import aiohttp, trusting
print("aiohttp.client" in sys.modules, aiohttp.ClientError.__module__, aiohttp.TCPConnector.__module__)
try:
    aiohttp.no_such_part
except AttributeError:
    print("none", "aiohttp.client" in sys.modules, aiohttp.ClientSession.__module__, bool(aiohttp.__version__))
from aiohttp import web
print(web.Application.__module__, aiohttp.ClientError is __import__("aiohttp").ClientError)
print("set_default_verify_paths" in vars(ssl.SSLContext), trusting().verify_mode.name)
"""


def test_only_what_visits_need_is_imported_and_the_rest_when_it_is_asked_for() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.splitlines() == [
        "False aiohttp.client_exceptions aiohttp.connector",
        "none True aiohttp.client True",
        "aiohttp.web_app True",
        "False CERT_REQUIRED",
    ]
