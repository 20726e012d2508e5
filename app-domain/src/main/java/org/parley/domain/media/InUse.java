package org.parley.domain.media;

import java.util.List;

/** The picture is shown somewhere, or was in a version that anybody may look up: it stays. */
public class InUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Use> uses;

    public InUse(List<Use> uses) {
        super(uses.toString());
        this.uses = List.copyOf(uses);
    }

    public List<Use> uses() {
        return uses;
    }
}
