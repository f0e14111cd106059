"""`python -m helpers` is `claims-audit`."""

import sys

from helpers.cli import main

sys.exit(main())
