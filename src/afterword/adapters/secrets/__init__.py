"""Where the secrets of mail accounts lie: the system's keyring, a sealed file, or a command."""
