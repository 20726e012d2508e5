package org.parley.persistence;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.domain.publication.CarryingOutPlans;

/**
 * Looks every few seconds whether something is to be published. Each node has one and none keeps anything: what is to be
 * done are rows in the database, which only one of them gets.
 */
@Singleton
@Startup
@DependsOn("StartUp")
@TransactionManagement(TransactionManagementType.BEAN)
public class Timetable {

    private static final Logger LOG = Logger.getLogger(Timetable.class.getName());

    @Inject
    private CarryingOutPlans plans;

    private boolean isTroubled;

    @SuppressWarnings("NullAway.Init")
    public Timetable() {}

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        try {
            plans.due().forEach(this::carryOut);
            isTroubled = false;
        } catch (RuntimeException e) {
            // While the database is away this happens at each look: once is enough to say.
            if (!isTroubled) LOG.log(Level.WARNING, "Cannot see what is to be published", e);
            isTroubled = true;
        }
    }

    // The next one must not wait for one that fails; that one is tried again at the next look.
    private void carryOut(long article) {
        try {
            plans.carryOut(article);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Article " + article + " could not be published as planned");
        }
    }
}
