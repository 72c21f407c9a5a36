"""Colours, type and icons of the dark room."""
