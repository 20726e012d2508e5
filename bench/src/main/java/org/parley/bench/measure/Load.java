package org.parley.bench.measure;

/**
 * What those who asked have seen.
 *
 * @param requests answered as they should be
 * @param errors answered otherwise, or not at all
 * @param p50Millis half of the answers took no longer
 */
public record Load(long requests, long errors, double seconds, double p50Millis, double p99Millis) {}
