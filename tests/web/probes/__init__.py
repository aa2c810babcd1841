"""What is tried on the web app; every public function is run by ``test_probes.py``."""
