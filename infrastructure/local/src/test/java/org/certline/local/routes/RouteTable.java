package org.certline.local.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.certline.domain.account.Role;

/** The table of all routes in {@code routes.txt}, which says how it is written. */
final class RouteTable {

    private static final int COLUMNS = 4;
    private static final String OPTIONAL = "optional ";

    private RouteTable() {
    }

    static List<Row> read() {
        try {
            return Files.readAllLines(Path.of(RouteTable.class.getResource("/routes.txt").toURI())).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(RouteTable::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\\|", COLUMNS);
        String body = cells.length == COLUMNS ? cells[COLUMNS - 1].strip() : "";
        boolean optional = body.startsWith(OPTIONAL);
        return new Row(cells[0].strip().replaceAll(" +", " "), roles(cells[1].strip()),
                Row.Reach.valueOf(cells[2].strip().toUpperCase(Locale.ROOT)),
                optional ? body.substring(OPTIONAL.length()) : body, optional);
    }

    private static Set<Role> roles(String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names.split(" +")) {
            switch (name) {
                case "public" -> { }
                case "all" -> roles.addAll(EnumSet.allOf(Role.class));
                case "organization" -> roles.addAll(Role.ORGANIZATION_ADMIN.ofSameTenant());
                case "college" -> roles.addAll(Role.COLLEGE_ADMIN.ofSameTenant());
                default -> roles.add(Role.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
        }
        return roles;
    }
}
