"""The virtual stent: what of it is drawn and said, and what a hand or a key can do with it. Read `placing` first."""
