package org.parley.bench.record;

/** A record of a size: whoever asks with the same seed is given the same rows. */
final class GeneratedRecord {

    private final long seed;
    private final Size size;

    GeneratedRecord(long seed, Size size) {
        this.seed = seed;
        this.size = size;
    }

    void writeTo(Rows rows) {
        var language = new Language();
        var cast = new Cast(seed, size, language);
        new CastRows(rows).add(cast);
        var stories = new StoryRows(rows);
        for (var id = 1; id <= size.articles(); id++)
            stories.add(Author.write(seed, language, cast, id, size.articles()));
    }
}
