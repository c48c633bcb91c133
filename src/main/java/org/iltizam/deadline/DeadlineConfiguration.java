package org.iltizam.deadline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    NationalCalendar workingCalendar() {
        return NationalCalendar.morocco();
    }
}
