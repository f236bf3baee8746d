"""The emulator's own API, for what no client of Auth0 can do: faults."""

import os

import httpx

from tenant import URL


def refuse(method, path, times, retry_after=1):
    """Answers the next requests to a path with 429, and says when to come back."""
    fault = {
        "on": {"route": {"method": method, "path": path}},
        "schedule": {"times": times},
        "effect": {"rate_limited": {"retry_after": retry_after}},
    }
    secret = os.environ["AUTH0_EMULATOR_ADMIN_SECRET"]
    headers = {"Authorization": f"Bearer {secret}"}
    httpx.post(f"{URL}/_emulator/faults", json=fault, headers=headers).raise_for_status()
