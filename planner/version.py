"""The program's name and version, written into every file it makes."""

from importlib.metadata import PackageNotFoundError, version

SOFTWARE = "Ilioplan"

try:
    VERSION = version("ilioplan")
except PackageNotFoundError:  # run from an unpacked source tree
    VERSION = "0+unknown"
