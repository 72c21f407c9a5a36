"""The window: the only room that knows Qt and pyqtgraph.

Used by `__main__`, imported only when a window is wanted. Start at `app`, then `main_window` and `plan_store`.
"""
