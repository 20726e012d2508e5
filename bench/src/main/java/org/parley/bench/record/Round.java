package org.parley.bench.record;

import java.time.LocalDate;

/** @param number within its negotiation, as far as articles count */
record Round(int id, Negotiation negotiation, int number, String slug, Noun town, LocalDate starts, Text format) {}
