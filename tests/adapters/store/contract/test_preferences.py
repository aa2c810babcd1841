"""Settings, one by one and all at once."""

from afterword.core.ports import Store


def test_settings_are_kept_by_name(store: Store) -> None:
    assert store.setting("name") is None
    store.save_setting("name", "Ana Ruiz")
    store.save_setting("cool_off_hours", "24")
    store.save_setting("name", "Ana")
    assert store.setting("name") == "Ana"
    assert store.settings() == {"name": "Ana", "cool_off_hours": "24"}
