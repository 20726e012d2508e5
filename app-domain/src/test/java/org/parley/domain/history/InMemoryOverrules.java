package org.parley.domain.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.domain.Identity;

/** What editors said of changes, in a list. */
public final class InMemoryOverrules implements Overrules {

    final List<Overrule> all = new ArrayList<>();

    @Override
    public Optional<Overrule> at(String round, String party, String topic) {
        return all.stream().filter(o -> o.isAt(round, party, topic)).findFirst();
    }

    @Override
    public void add(Overrule overrule) {
        Identity.give(overrule);
        all.add(overrule);
    }

    @Override
    public void write(Overrule changed) {
        // It is the same object.
    }

    @Override
    public void remove(Overrule overrule) {
        all.remove(overrule);
    }
}
