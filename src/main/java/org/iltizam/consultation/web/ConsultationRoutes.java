package org.iltizam.consultation.web;

import org.iltizam.people.Role;
import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeLimits.class)
class ConsultationRoutes {

    @Bean
    Routes consultationPageRoutes() {
        return Routes.of(
                RouteRule.get("/consultation", Who.ANYBODY),
                RouteRule.get("/consultation/receipt", Who.ANYBODY),
                RouteRule.post("/consultation/receipt", Who.ANYBODY),
                RouteRule.get("/consultation/{card}", Who.ANYBODY),
                RouteRule.post("/consultation/{card}", Who.ANYBODY),
                RouteRule.get("/adoption", Who.ANYBODY),
                RouteRule.post("/adoption/{card}/reason", Who.holding(Role.COORDINATOR)));
    }
}
