"""Where a feed's login comes from, and that nothing shows it."""

import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest

from briefing.config import Credentials
from briefing.config.credentials import CredentialsError, authorization

SECRET = "s3cret-Ünïcode"


def printing(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


def test_a_password_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGIN", "pässword")
    assert authorization(Credentials(user="jo", variable="LOGIN")) == "Basic am86cMOkc3N3b3Jk"


def test_a_token_from_a_command_is_its_first_line() -> None:
    command = printing("print('token-1'); print('note: renew it')")
    assert authorization(Credentials(command=command)) == "Bearer token-1"


def test_no_shell_reads_a_command() -> None:
    assert authorization(Credentials(command=("printf", "%s", "a;b$HOME"))) == "Bearer a;b$HOME"


@pytest.mark.parametrize(
    ("credentials", "said"),
    [
        (Credentials(variable="NOT_SET_ANYWHERE"), "the environment variable NOT_SET_ANYWHERE: is not set"),
        (Credentials(variable="LOGIN"), "the environment variable LOGIN: is no token"),
        (Credentials(command=("/nowhere/to/be/found",)), "the command /nowhere/to/be/found: No such file"),
        (Credentials(command=printing(f"print('{SECRET}'); raise SystemExit(3)")), "ended with 3"),
        (Credentials(command=printing("")), "is empty"),
        (Credentials(command=printing(f"import sys; sys.stdout.buffer.write(b'{SECRET[:6]}\\xff')")), "UTF-8"),
        (Credentials(command=printing(f"print('{SECRET[:6]}\\x1b[0m')")), "holds control characters"),
        (Credentials(command=printing("while True: print('x' * 9999)")), "gave no login"),
    ],
)
def test_what_is_wrong_is_said_without_the_secret(
    credentials: Credentials, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGIN", SECRET)
    with pytest.raises(CredentialsError) as raised:
        authorization(credentials)
    assert said in str(raised.value)
    assert SECRET[:6] not in str(raised.value)
    assert not raised.value.__cause__ or SECRET[:6] not in str(raised.value.__cause__)


def test_a_command_that_never_ends_is_ended_with_its_children(tmp_path: Path) -> None:
    child = tmp_path / "child"
    command = ("sh", "-c", f"sleep 600 & echo $! > {child}; wait")
    for seconds in (2, 8, 32):  # a busy machine may take longer to begin
        with pytest.raises(CredentialsError, match=f"gave no login within {seconds} seconds"):
            authorization(Credentials(command=command), seconds=seconds)
        if child.exists() and child.read_text():
            break
    deadline = monotonic() + 120
    while runs(int(child.read_text())):
        assert monotonic() < deadline, "the command's child still runs"
        sleep(0.05)


def runs(process: int) -> bool:
    """Tell whether a process runs; one that has ended but was not yet asked for its outcome does not."""
    ran = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True, check=False)
    return ran.stdout.strip()[:1] not in {"", "Z"}
