"""One IVUS frame with its contour, calipers and scale; the contour can be pulled."""
