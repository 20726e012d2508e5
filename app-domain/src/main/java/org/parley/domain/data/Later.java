package org.parley.domain.data;

import org.parley.domain.article.Reported;
import org.parley.domain.history.Finding;
import org.parley.domain.position.Position;

/** Later evidence with the position that it is on. */
public record Later(Reported<Position> position, Finding finding) {}
