package org.iltizam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(IltizamApplication.class);

    @Test
    void modulesDependOnlyOnWhatTheySay() {
        modules.verify();
    }

    /** A package-info among the tests hides the module's own, and the module may then depend on everything. */
    @Test
    void everyModuleSaysOnWhatItDepends() {
        assertThat(modules)
                .isNotEmpty()
                .allSatisfy(module -> assertThat(
                                Class.forName(module.getBasePackage().getName() + ".package-info"))
                        .hasAnnotation(ApplicationModule.class));
    }
}
