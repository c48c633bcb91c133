package org.iltizam;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts every statement that the thread sends to the database: ours, those of JPA and those of the engine. */
@Component
public class SqlCount implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    private static final ThreadLocal<AtomicInteger> HELD = ThreadLocal.withInitial(AtomicInteger::new);

    public interface Act {
        void run() throws Exception;
    }

    /** The statements that the act sent, those of the sign-in's session left out. */
    public static List<String> during(Act act) throws Exception {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            act.run();
        } finally {
            SENT.remove();
        }
        return sent.stream().filter(sql -> !sql.contains("web_session")).toList();
    }

    /** The same with the directory of people warm, which every page shares and which is read again when it has grown old. */
    public static List<String> whenWarm(Act act) throws Exception {
        act.run();
        List<String> sent = during(act);
        boolean grewOld = sent.stream().anyMatch(sql -> sql.contains("iltizam.organisation"));
        return grewOld ? during(act) : sent;
    }

    /** Connections that the thread has taken from the pool and not given back. */
    public static int held() {
        return HELD.get().get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counting(source) : bean;
    }

    public static DataSource counting(DataSource source) {
        return new Counting(source);
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(super.getConnection());
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return counting(super.getConnection(user, password));
        }
    }

    private static Connection counting(Connection connection) {
        AtomicInteger held = HELD.get();
        held.incrementAndGet();
        AtomicBoolean open = new AtomicBoolean(true);
        return proxy(Connection.class, (proxy, method, args) -> {
            if (method.getName().equals("close") && open.getAndSet(false)) {
                held.decrementAndGet();
            }
            Object result = call(() -> method.invoke(connection, args));
            if (result instanceof PreparedStatement statement) {
                return counting(PreparedStatement.class, statement, (String) args[0]);
            }
            return result instanceof Statement statement ? counting(Statement.class, statement, "") : result;
        });
    }

    private static <S extends Statement> S counting(Class<S> type, S statement, String prepared) {
        return proxy(type, (proxy, method, args) -> {
            if (method.getName().startsWith("execute") && SENT.get() != null) {
                SENT.get().add(args != null && args.length > 0 ? String.valueOf(args[0]) : prepared);
            }
            return call(() -> method.invoke(statement, args));
        });
    }

    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
