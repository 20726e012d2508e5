package org.parley.bench.record;

import org.jspecify.annotations.Nullable;

/** @param parent the wider topic that it is part of */
record Topic(int id, String slug, Noun name, @Nullable Topic parent) {}
