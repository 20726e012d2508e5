package org.parley.bench.record;

/** How much of everything there is, by the number of articles. */
record Size(int articles) {

    /** Four articles tell of one meeting. */
    private static final int ON_A_ROUND = 4;

    private static final int MOST_PARTIES = 200;
    private static final int MOST_TOPICS = 560;

    Size {
        if (articles < 1) throw new IllegalArgumentException("At least one article");
    }

    /** States and blocs: all that there are, before long. */
    int parties() {
        return Math.min(MOST_PARTIES, 12 + (int) (2 * Math.cbrt(articles)));
    }

    int people() {
        return 20 + (int) (3 * Math.sqrt(articles));
    }

    int topics() {
        return Math.min(MOST_TOPICS, 20 + (int) (Math.sqrt(articles) / 2));
    }

    /** Ten meetings on average; the longest have some seventy, as none in the world has many more. */
    int negotiations() {
        return Math.max(3, rounds() / 10);
    }

    int rounds() {
        return Math.max(1, articles / ON_A_ROUND);
    }
}
