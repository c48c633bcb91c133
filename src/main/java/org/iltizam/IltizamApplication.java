package org.iltizam;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class IltizamApplication {

    public static void main(String[] args) {
        SpringApplication.run(IltizamApplication.class, args);
    }
}
