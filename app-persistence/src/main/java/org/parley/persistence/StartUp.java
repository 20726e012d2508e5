package org.parley.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.parley.domain.account.SettingUp;
import org.parley.domain.account.Token;
import org.parley.domain.setting.Setting;

/** What must have happened before the first request: the schema is up to date, and the sample is in where it is wanted. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    /** The exit status that tells a launcher that the site, not the server, failed to start. */
    private static final int FAILED = 3;

    @Resource(lookup = "java:app/jdbc/parley")
    private DataSource database;

    @Inject
    private Instance<LoadingSample> loadingSample;

    @Inject
    private Instance<SettingUp> settingUp;

    @SuppressWarnings("NullAway.Init")
    public StartUp() {}

    @PostConstruct
    void start() {
        try {
            Setting.check();
            Migration.run(database);
            if (Setting.SAMPLE.isOn()) loadingSample.get().once();
            settingUp.get().offer().ifPresent(StartUp::invite);
        } catch (RuntimeException e) {
            failed(e);
            throw e;
        }
    }

    // The log is the one place that only an operator can read. It is an address to open, so that nothing has to be
    // typed.
    private static void invite(Token token) {
        LOG.warning(() -> "PARLEY-SET-UP: there is no administrator yet. Whoever opens " + Setting.PUBLIC_URL.value()
                + "/admin/set-up?token=" + token.text() + " becomes the first.");
    }

    private static void failed(RuntimeException e) {
        LOG.log(Level.SEVERE, e, () -> "PARLEY-START-FAILED: " + reason(e));
        // A server that is up and answers 404 helps nobody.
        if (Setting.EXIT_ON_FAILED_START.isOn()) Runtime.getRuntime().halt(FAILED);
    }

    // What wraps the cause says less than the cause itself, except where the wrapping is ours.
    private static String reason(Throwable e) {
        var cause = e;
        while (!(cause instanceof FailedStart) && cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    }
}
