package org.iltizam.deadline;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    /** @param corrected address of a whole calendar that takes the place of the shipped one */
    @Bean
    NationalCalendar workingCalendar(@Value("${iltizam.calendar:}") String corrected, ResourceLoader files) {
        return corrected.isBlank() ? NationalCalendar.morocco() : NationalCalendar.of(files.getResource(corrected));
    }
}
