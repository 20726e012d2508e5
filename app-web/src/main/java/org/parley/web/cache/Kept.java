package org.parley.web.cache;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers from memory, or not at all. May be asked by a thread that serves all connections: it never waits, neither for the
 * database nor for a page that is being made.
 */
public interface Kept {

    /** The answer, if there is one at hand; otherwise the request takes the long way. */
    @Nullable
    Answer find(Asked asked);

    /** What a reader has sent. */
    interface Asked {

        String method();

        /** As it was sent, not decoded. */
        String path();

        /** As it was sent, without the question mark. */
        @Nullable
        String query();

        /** The first line of this name, in any case of letters. */
        @Nullable
        String header(String name);
    }

    /**
     * What is sent back.
     *
     * @param status 200, 304, 301 and so on
     * @param headers all but Content-Type, Content-Length and Date
     * @param lines the same headers
     * @param contentType null where there is no body
     * @param body never changed by anybody; empty where none is sent
     * @param length of the body that GET is answered with: the same for HEAD, 0 where there is none
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(
            int status,
            List<Map.Entry<String, String>> headers,
            List<Line> lines,
            @Nullable String contentType,
            byte[] body,
            int length) {

        public Answer(
                int status,
                List<Map.Entry<String, String>> headers,
                @Nullable String contentType,
                byte[] body,
                int length) {
            this(status, headers, Line.of(headers), contentType, body, length);
        }
    }
}
