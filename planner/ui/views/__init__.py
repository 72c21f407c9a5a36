"""One folder per view: `widget` paints, `state` is pure and decides what to paint, `tool` turns gestures into edits."""
