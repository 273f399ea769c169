"""What the scripts that measure a preview share: to start one, and to ask it for a page."""

import asyncio
import re
import subprocess
import sys
from urllib.parse import urlsplit


def start(konzept, site):
    """The process of a preview, and the host and port where it answers once it is ready."""
    server = subprocess.Popen(
        [konzept, "--root", site, "serve", "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    for line in server.stdout:
        if found := re.search(r"http://\S+", line):
            address = urlsplit(found.group())
            return server, address.hostname, address.port
    sys.exit("the preview did not start")


async def listen(host, port):
    """An open page: a connection on which it is told of every build."""
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(f"GET /_konzept/events HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())
    return reader, writer


async def get(host, port, path):
    """A whole answer, its head included."""
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n".encode())
    answer = await reader.read()
    writer.close()
    return answer.decode(errors="replace")
