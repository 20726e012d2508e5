package org.parley.web.data;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.data.Part;
import org.parley.domain.setting.Setting;
import org.parley.web.view.Content;

/** What programs are answered. */
final class Answer {

    private Answer() {}

    static Content json(Fields fields) {
        return Content.of(fields.json().toString(), "application/json");
    }

    static <T> Content list(Query query, Part<T> part, Function<T, Fields> each) {
        return list(part.items(), each, query.next(part.next()));
    }

    /** @param next the address of the next part; null when this is the last one */
    static <T> Content list(List<T> items, Function<T, Fields> each, @Nullable String next) {
        return json(new Fields().list("items", items, each).with("next", next).with("licence", licence()));
    }

    static Fields licence() {
        return new Fields().with("name", Setting.LICENCE_NAME.value()).with("url", Setting.LICENCE_URL.value());
    }
}
