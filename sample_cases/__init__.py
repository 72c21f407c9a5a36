"""Made cases with their truth, and the maker that draws them. Start with README.md beside this file."""
