package org.parley.web.media;

import org.parley.domain.picture.Darkroom;
import org.parley.domain.picture.Refused.Reason;
import org.parley.domain.setting.Setting;
import org.parley.web.form.Form;

/** Why a file was not taken, at its field. */
final class Refusals {

    static final String FILE = "file";

    private Refusals() {}

    static Form tell(Form form, Reason reason) {
        return switch (reason) {
            case EMPTY -> form.refuse(FILE, "problem.picture.empty");
            case TOO_MANY_BYTES -> form.refuse(FILE, "problem.picture.bytes", Darkroom.mostBytes() >> 20);
            case NOT_A_PICTURE -> form.refuse(FILE, "problem.picture.none");
            case MORE_THAN_A_PICTURE -> form.refuse(FILE, "problem.picture.more");
            case TOO_MANY_PIXELS ->
                form.refuse(FILE, "problem.picture.pixels", Integer.valueOf(Setting.MEDIA_MEGAPIXELS.value()));
            case DAMAGED -> form.refuse(FILE, "problem.picture.damaged");
            case FOR_PRINT -> form.refuse(FILE, "problem.picture.print");
            case BUSY -> form.refuse(FILE, "problem.picture.busy");
        };
    }
}
