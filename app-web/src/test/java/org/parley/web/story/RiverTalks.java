package org.parley.web.story;

/** The text that the editor has in another window and pastes. Countries and talks are made up. */
final class RiverTalks {

    static final String UK = """
            Верхня, Середня й Нижня країни два дні говорили про спільну річку. Вони погодилися зустрітися знову 1 червня.

            Нижня країна вимагає спускати воду влітку щотижня. Верхня країна згодна, якщо їй компенсують втрачену \
            електроенергію. Середня країна підтримує Нижню.

            Огляд греблі Верхня країна відхиляє: «Гребля — наша справа». Середня й Нижня країни на ньому наполягають.

            Прохід для риби пропонує Нижня країна. Середня готова про нього говорити, Верхня на запитання не відповіла.

            Рівень води всі три країни погодилися оприлюднювати щодня.

            Про попередження про повені говорила лише Нижня країна: вона пропонує спільний центр.
            """;

    static final String EN = """
            The Upper, the Middle and the Lower Country talked about their common river for two days. They agreed to meet \
            again on 1 June.

            The Lower Country demands that water be released every week in summer. The Upper Country agrees if it is paid \
            for the electricity that it loses. The Middle Country supports the Lower one.

            The Upper Country rejects an inspection of the dam: “The dam is our affair”. The Middle and the Lower Country \
            insist on it.

            The Lower Country proposes a passage for fish. The Middle one is ready to talk about it, the Upper one did not \
            answer the question.

            All three countries agreed to publish the water level every day.

            Only the Lower Country spoke of flood warnings: it proposes a common centre.
            """;

    private RiverTalks() {}
}
