"""One criterion a file: C1xx severity, C2xx roles, C3xx communication, C4xx response, C5xx post-mortem."""
