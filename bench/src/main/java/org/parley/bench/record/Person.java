package org.parley.bench.record;

/** Somebody with one post, and the verb that fits. */
record Person(int id, String slug, Text name, Text post, Party party, boolean isWoman) {

    Text said() {
        return new Text((isWoman ? "заявила " : "заявив ") + name.uk(), "said " + name.en());
    }
}
