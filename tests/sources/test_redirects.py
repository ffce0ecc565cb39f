"""Where visits are sent on to, and who gets to know a login: real servers on loopback."""

import asyncio
import threading

import pytest

from briefing.errors import SourceError
from briefing.models.feeds import Answer, Call
from tests.sources.web_server import FEED, Handler, Request, WebServer, call, redirect, reply, visit_one, visit_route


@pytest.mark.parametrize(
    ("chain", "moved_to"),
    [
        ((301,), "/1"),
        ((308,), "/1"),
        ((301, 308), "/2"),
        ((301, 302), "/1"),
        ((302, 301), None),
        ((302,), None),
        ((303,), None),
        ((307, 307, 307), None),
    ],
)
@pytest.mark.parametrize("final", [reply(200, FEED), reply(304)])
def test_only_permanent_redirects_are_remembered(chain: tuple[int, ...], moved_to: str | None, final: bytes) -> None:
    async def go() -> None:
        routes: dict[str, bytes | Handler] = {
            f"/{number or 'feed'}": redirect(f"/{number + 1}#part", status) for number, status in enumerate(chain)
        }
        async with WebServer({**routes, f"/{len(chain)}": final}) as server:
            answer = await visit_one(call(server.url(), etag='"a"'))
            assert not answer.problem
            assert answer.moved_to == (server.url(moved_to) if moved_to else None)
            if answer.retrieved:
                assert answer.retrieved.source == server.url()
                assert answer.retrieved.url == server.url(f"/{len(chain)}")
            assert [request.headers["if-none-match"] for request in server.requests] == ['"a"'] * (len(chain) + 1)

    asyncio.run(go())


def test_a_failure_after_a_redirect_moves_nothing() -> None:
    assert visit_route(redirect("/nowhere", 301)).moved_to is None


@pytest.mark.parametrize(
    ("location", "problem"),
    [
        ("/feed", "more than 3 redirects; it leads in a circle"),
        ("file:///etc/passwd", "leads to a file address; only http and https are read"),
        ("javascript:alert(1)", "leads to a javascript address; only http and https are read"),
        ("gopher://example.org/", "leads to a gopher address; only http and https are read"),
        ("http://[::bad/", "redirects to what is no address; check it in a browser"),
        ("http://example.org:99999/", "redirects to what is no address; check it in a browser"),
        ("http://127.0.0.2:{port}/other", "leads to 127.0.0.2, an address in your own network"),
        ("http://2130706434:{port}/other", "leads to 2130706434, an address in your own network"),
        ("http://127.0.0.2.:{port}/other", "the host's name is not known; check the address and the network"),
        ("http://localhost:{port}/other", "leads to localhost, an address in your own network"),
        ("http://[::ffff:127.0.0.1]:{port}/other", "an address in your own network"),
        ("http://169.254.169.254/latest", "leads to 169.254.169.254, an address in your own network"),
    ],
)
def test_redirects_that_are_not_followed(location: str, problem: str) -> None:
    async def go() -> Answer:
        async with WebServer({"/other": reply(200, FEED)}, host="0.0.0.0") as server:
            server.host = "127.0.0.1"
            server.routes["/feed"] = redirect(location.format(port=server.port))
            answer = await visit_one(call(server.url()))
            assert not server.asked("/other")
            return answer

    assert problem in asyncio.run(go()).problem


def test_a_host_in_the_users_network_may_send_on_within_itself_alone() -> None:
    async def go() -> None:
        async with WebServer({"/feed": reply(200, FEED)}) as other, WebServer() as server:
            server.routes["/feed"] = redirect(other.url())
            assert (await visit_one(call(server.url()))).retrieved
            server.routes["/feed"] = redirect(f"http://127.0.0.2:{server.port}/")
            assert "in your own network" in (await visit_one(call(server.url()))).problem

    asyncio.run(go())


def test_an_address_that_redirects_once_led_to_is_not_one_the_user_typed() -> None:
    async def go() -> None:
        async with WebServer({"/feed": reply(200, FEED)}) as server:
            moved = Call(url="http://feeds.example.org/", address=server.url())
            assert "in your own network" in (await visit_one(moved)).problem
            assert not server.requests
            assert (await visit_one(Call(url=server.url("/old"), address=server.url()))).retrieved

    asyncio.run(go())


def test_a_login_goes_to_the_named_origin_and_is_made_in_a_thread_once() -> None:
    made: list[threading.Thread] = []

    def make() -> str:
        made.append(threading.current_thread())
        return " Bearer s3cret\n"

    async def go() -> None:
        async with WebServer({"/feed": reply(200, FEED)}) as other, WebServer() as server:
            server.routes |= {"/feed": redirect("/next"), "/next": redirect(other.url())}
            answer = await visit_one(call(server.url(), authorization=make))
            assert answer.retrieved
            assert [request.headers.get("authorization") for request in server.requests] == ["Bearer s3cret"] * 2
            assert "authorization" not in other.requests[0].headers
            assert "s3cret" not in repr(answer)
            moved = Call(url=server.url(), address=other.url(), authorization=make)
            assert (await visit_one(moved)).retrieved
            assert "authorization" not in other.requests[1].headers

    asyncio.run(go())
    assert len(made) == 1
    assert made[0] is not threading.main_thread()


def test_a_login_in_the_address_is_sent_and_never_shown() -> None:
    async def go() -> None:
        async with WebServer({"/feed": reply(200, FEED)}) as other, WebServer() as server:
            server.routes |= {"/feed": redirect("/next", 301), "/next": redirect(other.url(), 301)}
            named = server.url().replace("://", "://anna:p%40ss@")
            answer = await visit_one(call(named))
            assert [request.headers.get("authorization") for request in server.requests] == ["Basic YW5uYTpwQHNz"] * 2
            assert "authorization" not in other.requests[0].headers
            assert answer.moved_to == other.url()
            assert answer.retrieved
            assert answer.retrieved.url == other.url()
            server.routes["/feed"] = b"nonsense\r\n\r\n"
            assert "p@ss" not in (await visit_one(call(named))).problem

    asyncio.run(go())


@pytest.mark.parametrize("secret", ["", " \n", "Bearer s3cret\r\nHost: evil", "Bearer s3crét"])
def test_a_login_that_can_not_be_sent_is_a_problem(secret: str) -> None:
    answer = visit_route(reply(200, FEED), authorization=lambda: secret)
    assert answer.problem == "its login is empty or holds characters that can't be sent; check the configuration"


def test_a_login_that_can_not_be_had_is_a_problem() -> None:
    def fail() -> str:
        raise SourceError("pass news", "ended with 1")

    assert visit_route(reply(200, FEED), authorization=fail).problem == "pass news: ended with 1"


def test_the_environments_proxies_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    async def go() -> None:
        async with WebServer({"/feed": reply(200, FEED)}) as server:

            async def forward(request: Request, writer: asyncio.StreamWriter) -> None:
                writer.write(reply(200, FEED))

            proxy = WebServer({"http://news.invalid/feed": forward, "news.invalid:443": reply(502)})
            async with proxy:
                address = f"anna:p%40ss@127.0.0.1:{proxy.port}"
                monkeypatch.setenv("http_proxy", f"http://{address}")
                monkeypatch.setenv("https_proxy", address)
                monkeypatch.setenv("no_proxy", f"127.0.0.1:{server.port}")
                assert (await visit_one(call("http://news.invalid/feed"))).retrieved
                refused = await visit_one(call("https://news.invalid/feed"))
                assert refused.problem.startswith("the proxy answers 502 Bad Gateway")
                assert [request.method for request in proxy.requests] == ["GET", "CONNECT"]
                assert {one.headers.get("proxy-authorization") for one in proxy.requests} == {"Basic YW5uYTpwQHNz"}
                assert (await visit_one(call(server.url()))).retrieved
                assert len(proxy.requests) == 2
                monkeypatch.delenv("http_proxy")
                monkeypatch.setenv("all_proxy", f"http://127.0.0.1:{proxy.port}")
                assert (await visit_one(call("http://news.invalid/feed"))).retrieved

    asyncio.run(go())


@pytest.mark.parametrize("address", ["socks5://127.0.0.1:1080", "http://", "http://[::bad"])
def test_a_proxy_that_can_not_be_used_is_every_feeds_problem(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", address)
    answer = asyncio.run(visit_one(call("http://news.invalid/feed")))
    assert answer.problem == "the proxy can't be used; check http_proxy: only http and https proxies can"


@pytest.mark.parametrize("location", ["http://127.0.0.1:{port}/feed", "http://127.0.0.9/feed"])
def test_nobody_is_sent_to_the_proxys_own_network(location: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async def go() -> Answer:
        async with WebServer() as proxy:
            monkeypatch.setenv("http_proxy", proxy.url(""))
            proxy.routes["http://news.invalid/feed"] = redirect(location.format(port=proxy.port))
            answer = await visit_one(call("http://news.invalid/feed"))
            assert len(proxy.requests) == 1
            return answer

    assert "in your own network" in asyncio.run(go()).problem
