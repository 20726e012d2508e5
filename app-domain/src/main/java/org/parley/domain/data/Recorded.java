package org.parley.domain.data;

import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.StatusEntry;

/** Something that became of a follow-up. */
public record Recorded(FollowUp followUp, StatusEntry entry) {}
