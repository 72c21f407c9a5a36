"""The strip that offers the frames that decide the plan, one after the other, to be looked at and confirmed."""
