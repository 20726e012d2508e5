package org.parley.bench.record;

/** @param id from 1, the one that is named most */
record Party(int id, String slug, String kind, Noun name) {}
