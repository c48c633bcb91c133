package org.iltizam.shared.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one message which settings are missing. */
final class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingSettings missing) {
        return new FailureAnalysis(
                "Iltizam does not start: these environment variables are missing or empty: "
                        + String.join(", ", missing.variables()) + ".",
                "Set them; README.md says what each is for. To see the story with its own database instead, run"
                        + " mvn spring-boot:run in the source tree.",
                missing);
    }
}
