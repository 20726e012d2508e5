package org.parley.web.data;

import org.parley.domain.data.Later;
import org.parley.domain.data.Overruled;

/** What editors added to negotiations over time, as data; not who of them did. */
final class HistoryData {

    private HistoryData() {}

    /** With the position that it is on. */
    static Fields finding(Later later) {
        var finding = later.finding();
        var position = later.position().what();
        var fields = new Fields()
                .with("id", finding.id())
                .with("date", finding.date())
                .with("bearing", finding.bearing())
                .with("what", finding.what())
                .with("words", finding.words())
                .with("source", finding.source())
                .with("position", position.key())
                .with("party", DirectoryData.ref(position.party()))
                .with("topic", DirectoryData.ref(position.topic()));
        return ClaimData.in(later.position(), fields);
    }

    static Fields overrule(Overruled overruled) {
        var overrule = overruled.overrule();
        return new Fields()
                .with("id", overrule.id())
                .with("round", overrule.round())
                .with("negotiation", DirectoryData.ref(overruled.negotiation(), overruled.negotiationName()))
                .with("party", DirectoryData.ref(overrule.party(), overruled.party()))
                .with("topic", DirectoryData.ref(overrule.topic(), overruled.topic()))
                .with("mark", overrule.mark())
                .with("reason", overrule.reason());
    }
}
