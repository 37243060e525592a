package org.certline.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.certline.local.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplateTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"Ref\": \"AWS::Region\"}                                              | \"us-east-1\"",
        "{\"Ref\": \"Colour\"}                                                   | \"red\"",
        "{\"Ref\": \"Fun\"}                                                      | \"fun\"",
        "{\"Fn::GetAtt\": [\"Fun\", \"Arn\"]}                                    | \"arn:aws:lambda:us-east-1:000000000000:function:fun\"",
        "{\"Fn::GetAtt\": \"Table.Arn\"}                                         | \"arn:aws:dynamodb:us-east-1:000000000000:table/Table\"",
        "{\"Fn::Sub\": \"${AWS::StackName}-${Colour}-${Fun.Arn}-${!Kept}\"}      | \"certline-red-arn:aws:lambda:us-east-1:000000000000:function:fun-${Kept}\"",
        "{\"Fn::Sub\": [\"${a}/${Colour}\", {\"a\": {\"Ref\": \"Table\"}}]}      | \"Table/red\"",
        "{\"Fn::Join\": [\"-\", [\"a\", {\"Ref\": \"Colour\"}, 1]]}              | \"a-red-1\"",
        "{\"Fn::Select\": [1, {\"Fn::Split\": [\"/\", \"a/b/c\"]}]}              | \"b\"",
        "{\"Fn::If\": [\"IsRed\", \"yes\", \"no\"]}                              | \"yes\"",
        "{\"Fn::If\": [\"IsBlue\", \"yes\", \"no\"]}                             | \"no\"",
        "{\"a\": {\"Ref\": \"AWS::NoValue\"}, \"b\": [{\"Ref\": \"Colour\"}]}    | {\"b\": [\"red\"]}",
        "{\"Fn::FindInMap\": [\"Words\", \"red\", \"zh\"]}                       | \"红\"",
        "{\"Fn::ImportValue\": \"out-red\"}                                      | \"fun\"",
        "{\"Fn::Base64\": \"ab\"}                                                | \"YWI=\""})
    void intrinsicFunctionsAreResolved(String written, String expected) throws IOException {
        assertThat(template(written).resources("X").findFirst()).get()
                .extracting(resource -> resource.properties().get("Value")).isEqualTo(Json.read(expected));
    }

    @Test
    void aResourceWhoseConditionFailsIsNotThere() throws IOException {
        assertThat(template("1").resources("Y").map(Resource::logicalId)).containsExactly("Red");
    }

    @Test
    void whatIsNotDeclaredCannotBeReferredTo() throws IOException {
        Template template = template("{\"Ref\": \"Nobody\"}");
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> template.resources("X").toList()).withMessageContaining("Nobody");
    }

    private Template template(String value) throws IOException {
        Path file = folder.resolve("a.template.json");
        Files.writeString(file, """
                {"Parameters": {"Colour": {"Type": "String", "Default": "blue"}},
                 "Conditions": {"IsRed": {"Fn::Equals": [{"Ref": "Colour"}, "red"]}, "IsBlue": {"Fn::Not": [{"Condition": "IsRed"}]}},
                 "Mappings": {"Words": {"red": {"zh": "红"}}},
                 "Outputs": {"Out": {"Value": {"Ref": "Fun"}, "Export": {"Name": {"Fn::Sub": "out-${Colour}"}}}},
                 "Resources": {
                   "Fun": {"Type": "AWS::Lambda::Function", "Properties": {"FunctionName": "fun"}},
                   "Table": {"Type": "AWS::DynamoDB::Table"},
                   "Red": {"Type": "Y", "Condition": "IsRed"}, "Blue": {"Type": "Y", "Condition": "IsBlue"},
                   "Subject": {"Type": "X", "Properties": {"Value": %s}}}}
                """.formatted(value));
        return Template.read(List.of(file), Map.of("Colour", "red"), new LocalNames(URI.create("http://127.0.0.1:1")));
    }
}
