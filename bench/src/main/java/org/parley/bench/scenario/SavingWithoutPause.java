package org.parley.bench.scenario;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.parley.bench.site.Editor;
import org.parley.bench.site.Missing;

/** An editor who saves a text, looks whether it is there, and saves the next. */
final class SavingWithoutPause {

    private final Editor editor;
    private final String desk;
    private int acknowledged;
    private int refused;
    private int lost;

    SavingWithoutPause(Editor editor, String desk) {
        this.editor = editor;
        this.desk = desk;
    }

    /** One more time after it is over, so that the last save is looked for as well. Returns how many were lost. */
    synchronized Integer saveUntil(BooleanSupplier over) throws InterruptedException {
        String told = null;
        for (boolean last = false; !last; ) {
            last = over.getAsBoolean() && told != null;
            told = saveNext(told);
            Thread.sleep(50);
        }
        return lost;
    }

    // What was told to be saved; what was told before, when it is not known to be overwritten.
    private @Nullable String saveNext(@Nullable String told) throws InterruptedException {
        try {
            var form = Editor.form(editor.open(desk), "form.text-form");
            if (told != null && !form.value("lead.uk").equals(told)) lost++;
            var text = "Вступ, збережений " + System.nanoTime();
            int status =
                    editor.send(form.type("lead.uk", text).type("do", "save")).statusCode();
            if (status != 303) throw new Missing("The save is answered " + status);
            acknowledged++;
            return text;
        } catch (IOException | Missing notSaved) {
            refused++;
            // Perhaps it is saved nevertheless, and then what stands there is not what was told before.
            return null;
        }
    }

    synchronized int acknowledged() {
        return acknowledged;
    }

    /** Saves that were answered by an error, and were made again. */
    synchronized int refused() {
        return refused;
    }

    /** Saves that were told to be made, and were not there when the text was opened next. */
    synchronized int lost() {
        return lost;
    }
}
