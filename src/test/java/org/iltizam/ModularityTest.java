package org.iltizam;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesDependOnlyOnWhatTheySay() {
        ApplicationModules.of(IltizamApplication.class).verify();
    }
}
