package org.parley.domain.search;

/** A word stands in another group: in two of them, it would make all words of both equal. */
public class WordTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String word;
    private final transient SynonymGroup group;

    WordTaken(String word, SynonymGroup group) {
        super(word + " stands in " + group.words());
        this.word = word;
        this.group = group;
    }

    public String word() {
        return word;
    }

    /** Where it stands. */
    public SynonymGroup group() {
        return group;
    }
}
