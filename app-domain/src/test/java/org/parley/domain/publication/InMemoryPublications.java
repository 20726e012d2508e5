package org.parley.domain.publication;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.domain.Identity;

/** Decisions in lists. Nobody waits for anybody. */
public final class InMemoryPublications implements Publications {

    private final List<PlannedPublication> plans = new ArrayList<>();
    private final Map<Long, Setback> setbacks = new HashMap<>();
    private final List<Withdrawal> withdrawals = new ArrayList<>();

    @Override
    public void add(PlannedPublication plan) {
        if (planned(plan.manuscriptId()).isPresent()) throw new IllegalStateException("Planned already");
        Identity.give(plan);
        plans.add(plan);
    }

    @Override
    public Optional<PlannedPublication> planned(long manuscriptId) {
        return plans.stream().filter(p -> p.manuscriptId() == manuscriptId).findFirst();
    }

    @Override
    public void remove(PlannedPublication plan) {
        plans.remove(plan);
    }

    @Override
    public List<Long> due(Instant now, int limit) {
        return plans.stream()
                .filter(p -> !p.dueAt().isAfter(now))
                .sorted(comparing(PlannedPublication::dueAt))
                .map(PlannedPublication::manuscriptId)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<PlannedPublication> claimed(long manuscriptId, Instant now) {
        return planned(manuscriptId).filter(p -> !p.dueAt().isAfter(now));
    }

    @Override
    public void put(Setback setback) {
        setbacks.put(setback.manuscriptId(), setback);
    }

    @Override
    public Optional<Setback> setback(long manuscriptId) {
        return Optional.ofNullable(setbacks.get(manuscriptId));
    }

    @Override
    public void getOver(long manuscriptId) {
        setbacks.remove(manuscriptId);
    }

    @Override
    public List<Setback> failedPlans(int limit) {
        return setbacks.values().stream()
                .filter(s -> s.editor() == null)
                .sorted(comparing(Setback::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public void add(Withdrawal withdrawal) {
        Identity.give(withdrawal);
        withdrawals.add(withdrawal);
    }

    @Override
    public Optional<Withdrawal> withdrawal(long manuscriptId) {
        return withdrawals(manuscriptId).stream()
                .filter(w -> w.endedAt() == null)
                .findFirst();
    }

    @Override
    public List<Withdrawal> withdrawals(long manuscriptId) {
        return withdrawals.stream()
                .filter(w -> w.manuscriptId() == manuscriptId)
                .toList();
    }
}
