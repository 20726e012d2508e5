package org.parley.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.parley.domain.setting.Setting;

/** The time, in the zone that the site goes by. */
@ApplicationScoped
public class SiteClock {

    @Produces
    Clock clock() {
        return Clock.system(ZoneId.of(Setting.ZONE.value()));
    }
}
