package org.iltizam.committee;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Quorum.class, Papers.class, RenewalRules.class})
class CommitteeConfiguration {}
