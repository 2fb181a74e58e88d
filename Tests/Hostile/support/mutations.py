"""Files spoilt the way editors, exports and attackers spoil them, the same for the same seed."""

# What parsers of YAML, Markdown, hours, dates, CSV, JSON, templates and URLs have tripped over.
SCRAPS = [
    b"", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc3\x28", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\r", b"\r\n", b"\n\n\n",
    b"\t", b"---\n", b"...\n", b"%YAML 9.9\n", b"&a [*a, *a]", b"*nobody", b"<<: *a", b"!!binary x", b"!!python/name:os",
    b"? [", b"{", b"}", b"[", b"]", b"[[[[[[[[", b"- - - - - ", b": :", b"|", b">-\n", b"'", b'"', b'"\\x', b"\\u0000", b"#",
    b"null", b"~", b"yes", b"0x1F", b"1e999", b"-0", b"99999999999999999999999", b".inf", b".nan", b"1_000",
    b"2026-02-30", b"0000-00-00", b"9999-12-31", b"-2026-01-01", b"2026-1-1", b"24:00", b"25:61-99:99", b"00:00-00:00",
    b"{Mon: \"9:00-17:00,8:00-9:00\"}", b"5th Mon", b"-1st Fri", b"Mon-Sun", b"12:00 AM", "٩:٠٠".encode(),
    b"javascript:alert(1)", b"data:text/html,x", b"http://[::1", b"http://a b/", b"//evil", b"file:///etc/passwd", b"../../..",
    b"<script>", b"]]>", b"<!--", b"-->", b"&#0;", b"&#x110000;", b"![](", b"[a](<", b"[^1]", b"| - |", b"```", b"~~~\n",
    b":::", b"$$", b"* * *", b">" * 60, b"- " * 60, b"#" * 20, b"(" * 200, b"[" * 200, b"*" * 200, b"{{{{", b"}}", b"{{#a}}", b"{{/a}}",
    b"{{>x}}", b"{{=<% %>=}}", b"{{!", "é".encode(), "e\u0301".encode(), "ß".encode(), "İ".encode(), "\u202e".encode(),
    "\u200b".encode(), "\U0001f468\u200d\U0001f469".encode(), "中文".encode(), "العربية".encode(), "\ufeff".encode(),
    b"a" * 3000, b",", b";", b"|", b'","', b"=1+1", b"-1", b"tel:+", b"+1 (000) 000-0000 x", b"@", b"mailto:",
]


def spoilt(data, moments, others=()):
    """A file with one to four things wrong; `others` are files to take lines from."""
    for _ in range(moments.choice([1, 1, 1, 2, 4])):
        data = moments.choice(WAYS)(data, moments, others)
    return data


def _flip(data, moments, _):
    if not data:
        return data
    place = moments.randrange(len(data))
    return data[:place] + bytes([data[place] ^ (1 << moments.randrange(8))]) + data[place + 1:]


def _insert(data, moments, _):
    place = moments.randrange(len(data) + 1)
    return data[:place] + moments.choice(SCRAPS) + data[place:]


def _value(data, moments, _):
    """Another value behind a key."""
    lines = data.split(b"\n")
    keyed = [number for number, line in enumerate(lines) if b":" in line]
    if not keyed:
        return data
    number = moments.choice(keyed)
    lines[number] = lines[number].split(b":")[0] + b": " + moments.choice(SCRAPS)
    return b"\n".join(lines)


def _cut(data, moments, _):
    return data[: moments.randrange(len(data) + 1)]


def _drop(data, moments, _):
    lines = data.split(b"\n")
    del lines[moments.randrange(len(lines))]
    return b"\n".join(lines)


def _double(data, moments, _):
    lines = data.split(b"\n")
    number = moments.randrange(len(lines))
    return b"\n".join(lines[:number] + [lines[number]] * moments.choice([2, 2, 50]) + lines[number + 1:])


def _swap(data, moments, _):
    lines = data.split(b"\n")
    one, other = moments.randrange(len(lines)), moments.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _shift(data, moments, _):
    """A line with another indent."""
    lines = data.split(b"\n")
    number = moments.randrange(len(lines))
    lines[number] = b" " * moments.randrange(9) + lines[number].lstrip()
    return b"\n".join(lines)


def _splice(data, moments, others):
    if not others:
        return data
    lines = moments.choice(others).split(b"\n")
    start = moments.randrange(len(lines))
    place = moments.randrange(len(data) + 1)
    return data[:place] + b"\n".join(lines[start:start + moments.randrange(1, 12)]) + data[place:]


WAYS = [_flip, _insert, _insert, _value, _value, _value, _cut, _drop, _double, _swap, _shift, _splice]
