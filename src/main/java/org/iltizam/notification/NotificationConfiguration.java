package org.iltizam.notification;

import org.iltizam.people.Role;
import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Who;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(MailSettings.class)
class NotificationConfiguration {

    @Bean
    RouteRule.Routes notificationRoutes(Environment environment) {
        // nobody's real mail is in the story
        Who readers =
                environment.acceptsProfiles(Profiles.of("story")) ? Who.SIGNED_IN : Who.holding(Role.ADMINISTRATOR);
        return RouteRule.Routes.of(
                RouteRule.get("/mails", readers),
                RouteRule.get("/mails/{id}", readers),
                RouteRule.post("/mails/retry", Who.holding(Role.ADMINISTRATOR)),
                RouteRule.get("/meetings/{id}.ics", Who.SIGNED_IN));
    }
}
