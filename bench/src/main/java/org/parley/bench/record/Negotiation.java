package org.parley.bench.record;

import java.util.List;

/** A process between a few parties on a few topics. */
record Negotiation(int id, String slug, Text name, Text summary, List<Party> parties, List<Topic> topics) {}
