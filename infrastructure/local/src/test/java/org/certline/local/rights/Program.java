package org.certline.local.rights;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Our own classes on the class path: who calls what, as their class files say. */
final class Program {

    private static final String OURS = "org/certline/";

    private final Map<String, ClassModel> classes = new HashMap<>();
    private final Map<Call, Set<Call>> calls = new HashMap<>();
    private final Map<Call, Set<String>> words = new HashMap<>();
    private final Map<String, List<Call>> methods = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();

    private Program() {
    }

    static Program onTheClassPath() throws IOException {
        Program program = new Program();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            program.read(Path.of(entry));
        }
        program.classes.values().forEach(type -> type.methods().forEach(method -> program.add(type, method)));
        program.classes.keySet().forEach(type -> program.above(type).filter(other -> !other.equals(type)).distinct()
                .forEach(other -> program.below.computeIfAbsent(other, _ -> new ArrayList<>()).add(type)));
        return program;
    }

    Stream<String> classes() {
        return classes.keySet().stream();
    }

    Stream<Call> methods(String type) {
        return methods.getOrDefault(type, List.of()).stream();
    }

    /** What a method calls, or hands on to be called. */
    Set<Call> calls(Call method) {
        return calls.getOrDefault(method, Set.of());
    }

    /** The texts and the constants of enums that a method names. */
    Set<String> words(Call method) {
        return words.getOrDefault(method, Set.of());
    }

    boolean isMethod(Call call) {
        return calls.containsKey(call);
    }

    /** Classes and interfaces that a class is made from, itself first. */
    Stream<String> above(String type) {
        ClassModel model = classes.get(type);
        return model == null ? Stream.empty() : Stream.concat(Stream.of(type),
                Stream.concat(model.superclass().stream(), model.interfaces().stream())
                        .map(ClassEntry::asInternalName).flatMap(this::above));
    }

    Stream<String> below(String type) {
        return below.getOrDefault(type, List.of()).stream();
    }

    /** What has to be there before an object of the class can be. */
    Stream<String> needed(String type) {
        return classes.get(type).methods().stream().filter(method -> method.methodName().equalsString("<init>"))
                .flatMap(method -> method.methodTypeSymbol().parameterList().stream())
                .filter(ClassDesc::isClassOrInterface).map(Program::name).filter(classes::containsKey);
    }

    private void read(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            try (Stream<Path> files = Files.walk(entry)) {
                for (Path file : files.filter(file -> isOurs(entry.relativize(file).toString())).toList()) {
                    keep(Files.readAllBytes(file));
                }
            }
        } else if (Files.exists(entry)) {
            try (JarFile jar = new JarFile(entry.toFile())) {
                for (var file : jar.stream().filter(file -> isOurs(file.getName())).toList()) {
                    try (InputStream in = jar.getInputStream(file)) {
                        keep(in.readAllBytes());
                    }
                }
            }
        }
    }

    /** What the framework generated wires objects by their constructors and calls nothing of its own. */
    private static boolean isOurs(String file) {
        return file.startsWith(OURS) && file.endsWith(".class") && !file.contains("/$");
    }

    private void keep(byte[] file) {
        ClassModel type = ClassFile.of().parse(file);
        classes.putIfAbsent(type.thisClass().asInternalName(), type);
    }

    private void add(ClassModel type, MethodModel method) {
        Call from = new Call(type.thisClass().asInternalName(), method.methodName().stringValue(),
                method.methodType().stringValue());
        List<CodeElement> code = method.code().map(CodeModel::elementList).orElse(List.of());
        methods.computeIfAbsent(from.owner(), _ -> new ArrayList<>()).add(from);
        calls.put(from, code.stream().flatMap(Program::called).collect(Collectors.toCollection(LinkedHashSet::new)));
        words.put(from, code.stream().flatMap(Program::named).collect(Collectors.toCollection(HashSet::new)));
    }

    private static Stream<Call> called(CodeElement element) {
        return switch (element) {
            case InvokeInstruction call -> Stream.of(new Call(call.owner().asInternalName(),
                    call.name().stringValue(), call.type().stringValue()));
            case InvokeDynamicInstruction made -> made.bootstrapArgs().stream()
                    .filter(DirectMethodHandleDesc.class::isInstance).map(DirectMethodHandleDesc.class::cast)
                    .map(handle -> new Call(name(handle.owner()), handle.methodName(), handle.lookupDescriptor()));
            default -> Stream.empty();
        };
    }

    private static Stream<String> named(CodeElement element) {
        return switch (element) {
            case FieldInstruction field -> Stream.of(field.name().stringValue());
            case ConstantInstruction.LoadConstantInstruction constant
                    when constant.constantValue() instanceof String text -> Stream.of(text);
            default -> Stream.empty();
        };
    }

    private static String name(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1);
    }
}
