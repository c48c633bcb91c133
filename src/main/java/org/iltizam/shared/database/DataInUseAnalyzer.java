package org.iltizam.shared.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DataInUseAnalyzer extends AbstractFailureAnalyzer<DataInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DataInUse cause) {
        return new FailureAnalysis(
                "Another Iltizam runs on the data in " + cause.folder() + ".",
                "Stop it, or name another folder: ILTIZAM_DATA=other PORT=8090 mvn spring-boot:run",
                cause);
    }
}
