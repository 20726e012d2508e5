package org.parley.domain.history;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.domain.Identity;

/** Later evidence in a list. */
public final class InMemoryFindings implements Findings {

    final List<Finding> all = new ArrayList<>();

    @Override
    public Optional<Finding> withId(long id) {
        return all.stream().filter(f -> Long.valueOf(id).equals(f.id())).findFirst();
    }

    @Override
    public List<Finding> on(long manuscriptId, String positionKey) {
        return all.stream()
                .filter(f -> f.manuscriptId() == manuscriptId && f.positionKey().equals(positionKey))
                .sorted(comparing(f -> f.date().first()))
                .toList();
    }

    @Override
    public void add(Finding finding) {
        Identity.give(finding);
        all.add(finding);
    }

    @Override
    public void write(Finding changed) {
        // It is the same object.
    }

    @Override
    public void remove(Finding finding) {
        all.remove(finding);
    }
}
