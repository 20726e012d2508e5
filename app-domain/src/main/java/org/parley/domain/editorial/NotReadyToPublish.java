package org.parley.domain.editorial;

import java.util.List;

/** The record has issues; nothing was published. */
public class NotReadyToPublish extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    public NotReadyToPublish(List<Issue> issues) {
        super(issues.toString());
        this.issues = List.copyOf(issues);
    }

    public List<Issue> issues() {
        return issues;
    }
}
