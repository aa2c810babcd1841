"""A tool that is called wrongly, or asked for help, says how it is called and does nothing."""

import importlib

import pytest

TOOLS = (
    *("anchors", "check", "compare_checkers", "documents", "new_store"),
    *("train_check", "train_reader", "train_themes"),
)


@pytest.fixture(params=TOOLS)
def tool(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch):
    """With every way of doing something taken away."""
    module = importlib.import_module(f"tools.{request.param}")

    def done(*_: object, **__: object) -> None:
        pytest.fail("it did something")

    monkeypatch.setattr("subprocess.run", done)
    monkeypatch.setattr("pathlib.Path.write_text", done)
    monkeypatch.setattr("pathlib.Path.write_bytes", done)
    return module


def test_asked_for_help_it_only_explains_itself(tool, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        tool.main(["--help"])
    assert ended.value.code == 0
    assert "usage:" in capsys.readouterr().out


def test_an_option_it_does_not_have_is_refused(tool, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        tool.main(["--chekc"])
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err
