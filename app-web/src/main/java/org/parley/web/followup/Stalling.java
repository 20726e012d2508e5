package org.parley.web.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.parley.domain.setting.Setting;
import org.parley.web.view.Ambient;

/** After how long without news a follow-up is said to have stalled: wherever one is shown. */
@ApplicationScoped
public class Stalling implements Ambient {

    @Override
    public Map<String, Object> variables() {
        return Map.of("stalledAfter", Setting.STALLED_AFTER_DAYS.number());
    }
}
