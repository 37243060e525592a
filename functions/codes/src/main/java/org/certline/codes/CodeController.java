package org.certline.codes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.certline.domain.codelist.CodeEntry;
import org.certline.domain.codelist.CodeList;
import org.certline.domain.codelist.CodeLists;
import org.certline.runtime.problem.Problems;

/** Code lists: regions, kinds of documents, ethnic groups, education levels, majors. Open to everybody. */
@Controller("/api/codes")
@Secured(SecurityRule.IS_ANONYMOUS)
class CodeController {

    /** A version never changes, but a newer one may come any day. */
    private static final String CACHE = "public, max-age=86400";

    /** Every version of every list. */
    @Get
    HttpResponse<List<Title>> index() {
        return HttpResponse.ok(CodeLists.shipped().index().stream().map(Title::of).toList())
                .header("Cache-Control", CACHE);
    }

    /** One list, whole or what stands right below a code; the newest version unless another is asked for. */
    @Get("/{list}")
    HttpResponse<Codes> show(String list, @Nullable @QueryValue String version, @Nullable @QueryValue String parent) {
        CodeLists all = CodeLists.shipped();
        Optional<CodeList> found = version == null ? all.current(list) : all.version(list, version);
        return HttpResponse.ok(Codes.of(found.orElseThrow(Problems.notFound()), parent))
                .header("Cache-Control", CACHE);
    }

    @Serdeable
    record Title(String name, String version, String zh, String en, String source) {

        static Title of(CodeList.Title title) {
            return new Title(title.name(), title.version(), title.zh(), title.en(), title.source());
        }
    }

    @Serdeable
    record Codes(String name, String version, List<Code> entries) {

        static Codes of(CodeList list, String parent) {
            List<CodeEntry> entries = parent == null ? List.copyOf(list.entries().values()) : list.children(parent);
            return new Codes(list.name(), list.version(), entries.stream().map(Code::of).toList());
        }
    }

    @Serdeable
    record Code(String code, String zh, String en, String parent) {

        static Code of(CodeEntry entry) {
            return new Code(entry.code(), entry.zh(), entry.en(), entry.parent());
        }
    }
}
