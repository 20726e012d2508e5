package org.parley.domain.difference;

import static java.util.Objects.requireNonNullElse;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one text became another, word by word: what stayed, what went and what came, in the order of reading. Without what
 * came it is the text before, without what went the text after, to the letter.
 */
public record TextDifference(List<Run> runs) {

    // Letters with their marks, digits, and the apostrophes and hyphens within a word; blanks; or any one other sign.
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ-][\\p{L}\\p{M}\\p{N}]+)*|\\s+|.", Pattern.DOTALL);

    // Whoever replaced so much has written another text; and the work grows with the square of it.
    private static final int MOST_WORDS = 5_000;

    /** What became of some words. */
    public enum Fate {
        STAYED,
        WENT,
        CAME
    }

    /** Neighbouring words with one fate. */
    public record Run(Fate fate, String words) {}

    /** @param before null, as {@code after}, where there was no text */
    public static TextDifference between(@Nullable String before, @Nullable String after) {
        var old = words(requireNonNullElse(before, ""));
        var now = words(requireNonNullElse(after, ""));
        var runs = new Runs();
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS)
            return runs.replace(old, now).whole();
        DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()
                .forEach(runs::take);
        return runs.whole();
    }

    /** Whether nothing went or came. */
    public boolean isEmpty() {
        return runs.stream().allMatch(run -> run.fate() == Fate.STAYED);
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Puts runs together; a blank that stayed between changes on both sides goes and comes with them. */
    private static final class Runs {

        private final List<Run> done = new ArrayList<>();
        private final StringBuilder went = new StringBuilder();
        private final StringBuilder came = new StringBuilder();
        private String blank = "";

        private void take(AbstractDelta<String> delta) {
            if (delta.getType() != DeltaType.EQUAL)
                replace(delta.getSource().getLines(), delta.getTarget().getLines());
            else stay(String.join("", delta.getSource().getLines()));
        }

        private Runs replace(List<String> old, List<String> now) {
            if (!blank.isEmpty()) {
                went.append(blank);
                came.append(blank);
                blank = "";
            }
            old.forEach(went::append);
            now.forEach(came::append);
            return this;
        }

        private void stay(String words) {
            if (words.isBlank() && !went.isEmpty() && !came.isEmpty() && blank.isEmpty()) {
                blank = words;
                return;
            }
            close();
            add(Fate.STAYED, words);
        }

        private void close() {
            add(Fate.WENT, went.toString());
            add(Fate.CAME, came.toString());
            add(Fate.STAYED, blank);
            went.setLength(0);
            came.setLength(0);
            blank = "";
        }

        private void add(Fate fate, String words) {
            if (!words.isEmpty()) done.add(new Run(fate, words));
        }

        private TextDifference whole() {
            close();
            return new TextDifference(List.copyOf(done));
        }
    }
}
